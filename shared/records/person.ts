import * as z from 'zod/mini';
import type { Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { MINUTES_A_DAY, type Minutes } from '../values/minutes.ts';
import { day, line, minorUnits, minuteCount, month, name, text } from '../values/schemas.ts';

export const personRole = z.enum([
  'va',
  'obm',
  'web-designer',
  'graphic-designer',
  'affiliate-manager',
  'copywriter',
  'bookkeeper',
  'other',
]);
export type PersonRole = z.infer<typeof personRole>;

/** The four things that an OBM carries for the owner. */
export const area = z.enum(['projects', 'operations', 'metrics', 'people']);
export type Area = z.infer<typeof area>;

/** A month holds more than a week does, and none of it may have been used: 0 is known, null is not. */
const monthMinutes = z.custom<Minutes>(
  (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 31 * MINUTES_A_DAY,
);

const personMonth = z.strictObject({
  month,
  minutes: z.nullable(monthMinutes),
  /** Home currency. */
  paid: z.nullable(minorUnits.check(z.refine((value) => value >= 0))),
});
export type PersonMonth = z.infer<typeof personMonth>;

/** What she decided when she looked back on the first months of somebody's work. */
export const lookBack = z.strictObject({ on: day, decision: z.enum(['keep', 'adjust', 'part']), note: text });
export type LookBack = z.infer<typeof lookBack>;

/** Somebody who works for her. */
export const person = z.strictObject({
  id: idOf('person'),
  name,
  role: personRole,
  /** What they are called when the role is 'other'. */
  roleName: line,
  /** Home currency an hour. */
  rate: z.nullable(minorUnits.check(z.refine((value) => value >= 0))),
  minutesPerWeek: z.nullable(minuteCount),
  from: z.nullable(day),
  to: z.nullable(day),
  /** Whom they report to; null is the owner. */
  reportsTo: z.nullable(idOf('person')),
  /** The areas that they carry; the rest is the owner's. */
  areas: z.array(area).check(z.maxLength(area.options.length)),
  /** What they really worked and were paid, by month; null where she did not note it. */
  months: z.array(personMonth).check(z.maxLength(600)),
  /** Every look back, oldest first. */
  lookBacks: z.array(lookBack).check(z.maxLength(100)),
  note: text,
});
export type Person = z.infer<typeof person>;
export type PersonId = Id<'person'>;

/** Whether somebody works for her on a day; unknown ends are open. */
export const worksOn = (person: Person, day: Day): boolean =>
  (person.from === null || person.from <= day) && (person.to === null || person.to >= day);

/** Those who work for her on a day. */
export const teamOn = (people: readonly Person[], day: Day): readonly Person[] =>
  people.filter((person) => worksOn(person, day));

/** The areas that nobody who works for her on a day carries. */
export function freeAreas(people: readonly Person[], day: Day): Area[] {
  const taken = new Set(teamOn(people, day).flatMap(({ areas }) => areas));
  return area.options.filter((one) => !taken.has(one));
}
