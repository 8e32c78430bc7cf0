/** What she said of a week beside its hours: whom she had to ask how often, what drained her, and that it is closed. */
import * as z from 'zod/mini';
import { addDays, type Day } from '../values/dates.ts';
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

/** Closed weeks that tell how often she asks, and how far back they may lie. */
const ASKED_WEEKS = 2;
const ASKED_DAYS = 35;

export interface Asked {
  /** The first days of the weeks that say so, oldest first. */
  readonly weeks: readonly Day[];
  /** The most often in those weeks; whom she did not have to ask is not in it. */
  readonly of: ReadonlyMap<string, Exclude<HowOften, 'none'>>;
}

/** Whom she had to ask how things stand, in the last weeks that she closed; null where none of late is closed. */
export function askedOfLate(weeks: readonly Week[], today: Day): Asked | null {
  const late = weeks
    .filter((one) => one.closedOn !== null && one.week <= today && one.week >= addDays(today, -ASKED_DAYS))
    .toSorted((a, b) => (a.week < b.week ? -1 : 1))
    .slice(-ASKED_WEEKS);
  if (late.length === 0) return null;
  const of = new Map<string, Exclude<HowOften, 'none'>>();
  for (const { personId, often } of late.flatMap(({ checkIns }) => checkIns))
    if (often !== 'none' && howOften.options.indexOf(often) > howOften.options.indexOf(of.get(personId) ?? 'none'))
      of.set(personId, often);
  return { weeks: late.map(({ week: first }) => first), of };
}
