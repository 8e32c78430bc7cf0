/** Three lines of a helper about a week. They replace asking. */
import * as z from 'zod/mini';
import { addDays, weekOf, type Day, type Weekday } from '../values/dates.ts';
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

/** The notes of one helper, the newest week first. */
export const notesOf = (notes: readonly HelperNote[], personId: HelperNote['personId']): readonly HelperNote[] =>
  notes
    .filter((note) => note.personId === personId)
    .toSorted((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : 0));

/** The note of a helper about the week that begins on a day; one written under another week start counts where most of its days lie. */
export const noteOfWeek = (
  notes: readonly HelperNote[],
  personId: HelperNote['personId'],
  week: Day,
  weekStart: Weekday,
): HelperNote | null =>
  notes.find((note) => note.personId === personId && weekOf(addDays(note.week, 3), weekStart) === week) ?? null;
