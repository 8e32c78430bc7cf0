/** What she said of a week beside its hours: whom she had to ask how often, what drained her, and that it is closed. */
import * as z from 'zod/mini';
import { idOf } from '../values/ids.ts';
import { day, text } from '../values/schemas.ts';

/** How often she had to ask one person how things stand. */
export const howOften = z.enum(['none', 'once-or-twice', 'three-to-five', 'more']);

export type HowOften = z.infer<typeof howOften>;

export const week = z.strictObject({
  id: idOf('week'),
  /** The first day of the week; there is one record for a week at most. */
  week: day,
  /** When "Friday five minutes" was finished; null while it is not. */
  closedOn: z.nullable(day),
  checkIns: z.array(z.strictObject({ personId: idOf('person'), often: howOften })).check(z.maxLength(100)),
  /** The kinds of work that drained her. */
  drained: z.array(idOf('category')).check(z.maxLength(60)),
  note: text,
});
export type Week = z.infer<typeof week>;
