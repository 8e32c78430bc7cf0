/** Three lines of a helper about a week. They replace asking. */
import * as z from 'zod/mini';
import { idOf, type Id } from '../values/ids.ts';
import { day, text } from '../values/schemas.ts';

export const helperNote = z.strictObject({
  id: idOf('helper-note'),
  personId: idOf('person'),
  /** The first day of the week. */
  week: day,
  done: text,
  waits: text,
  needs: text,
});
export type HelperNote = z.infer<typeof helperNote>;
export type HelperNoteId = Id<'helper-note'>;
