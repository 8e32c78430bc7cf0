/** What a helper really worked and was paid, month by month, beside what was agreed. What was not noted stays unknown. */
import {
  addMonths,
  daysBetween,
  firstDay,
  lastDay,
  monthOf,
  monthsFrom,
  type Day,
  type Month,
} from '../values/dates.ts';
import { worksOn, type Person, type PersonMonth } from './person.ts';

/** Weeks of a year in a month of one. */
const WEEKS_A_MONTH = { weeks: 52, months: 12 } as const;
/** Less than this part of the agreed hours, two months running, is asked about. */
export const USED_ENOUGH = { of: 3, in: 5 } as const;
/** The newest finished month is noted some days after it is over: until then the two before it are looked at. */
const LOOKED_AT = 3;

/** Days of a month on which somebody was on the team; unknown ends are open. */
export function daysIn({ from, to }: Pick<Person, 'from' | 'to'>, month: Month): number {
  const first = from !== null && from > firstDay(month) ? from : firstDay(month);
  const last = to !== null && to < lastDay(month) ? to : lastDay(month);
  return Math.max(0, daysBetween(first, last) + 1);
}

const daysOf = (month: Month): number => daysBetween(firstDay(month), lastDay(month)) + 1;

/** Minutes that were agreed for a month, for the days that they were there; null where no hours were agreed. Not rounded. */
export function agreedMinutes(person: Person, month: Month): number | null {
  if (person.minutesPerWeek === null) return null;
  const whole = (person.minutesPerWeek * WEEKS_A_MONTH.weeks) / WEEKS_A_MONTH.months;
  return (whole * daysIn(person, month)) / daysOf(month);
}

export interface PersonMonthRow extends PersonMonth {
  /** Minutes; null where nothing was agreed. */
  readonly agreed: number | null;
  /** What an hour really cost, in minor units; null where hours or pay are not known, or no hour was worked. */
  readonly anHour: number | null;
  readonly running: boolean;
}

/** The months of a table, the newest first: as many as asked for up to now or to their last, none before they began. */
export function monthRowsOf(person: Person, today: Day, count: number): readonly PersonMonthRow[] {
  const running = monthOf(today);
  const last = person.to !== null && person.to < today ? monthOf(person.to) : running;
  return monthsFrom(addMonths(last, 1 - count), last)
    .filter((month) => daysIn(person, month) > 0)
    .toReversed()
    .map((month) => {
      const { minutes, paid } = notedIn(person, month);
      const anHour = minutes === null || paid === null || minutes === 0 ? null : (paid * 60) / minutes;
      return { month, minutes, paid, agreed: agreedMinutes(person, month), anHour, running: month === running };
    });
}

export const notedIn = ({ months }: Pick<Person, 'months'>, month: Month): PersonMonth =>
  months.find((one) => one.month === month) ?? { month, minutes: null, paid: null };

/** The person with months noted anew, in the order of the calendar; a month of which nothing is known has no line. */
export function withMonths(person: Person, noted: readonly PersonMonth[]): Person {
  const anew = new Set(noted.map(({ month }) => month));
  const months = [...person.months.filter(({ month }) => !anew.has(month)), ...noted]
    .filter(({ minutes, paid }) => minutes !== null || paid !== null)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  return { ...person, months };
}

export interface UsedMonth {
  readonly month: Month;
  readonly minutes: number;
  readonly agreed: number;
}

/**
 * The newest two finished months that follow each other, oldest first, when under 60 % of the agreed hours were used in both;
 * else null. A month that she did not note, or in which they were not there from its first day to its last, says nothing.
 */
export function underused(person: Person, today: Day): readonly [UsedMonth, UsedMonth] | null {
  if (!worksOn(person, today)) return null;
  const finished = Array.from({ length: LOOKED_AT }, (_, back) => usedIn(person, addMonths(monthOf(today), -1 - back)));
  const newest = finished[0] === null ? 1 : 0;
  const [later, earlier] = [finished[newest], finished[newest + 1]];
  return earlier && later && isLow(earlier) && isLow(later) ? [earlier, later] : null;
}

/**
 * What was paid for hours that were not worked, in minor units: what goes beyond the agreed rate for the hours that were.
 * Null where rate or pay is not known, or where it is less than an hour.
 */
export function paidUnused(person: Person, months: readonly UsedMonth[]): number | null {
  const { rate } = person;
  if (rate === null || rate === 0) return null;
  const beyond = months.map(({ month, minutes }) =>
    Math.max(0, (notedIn(person, month).paid ?? 0) - (rate * minutes) / 60),
  );
  const sum = Math.round(beyond.reduce((a, b) => a + b, 0));
  return sum < rate ? null : sum;
}

function usedIn(person: Person, month: Month): UsedMonth | null {
  const { minutes } = notedIn(person, month);
  const agreed = agreedMinutes(person, month);
  const whole = daysIn(person, month) === daysOf(month);
  return minutes === null || agreed === null || !whole ? null : { month, minutes, agreed };
}

/** In whole numbers, so that exactly 60 % is not under it. */
const isLow = ({ minutes, agreed }: UsedMonth): boolean =>
  minutes * USED_ENOUGH.in * WEEKS_A_MONTH.months < Math.round(agreed * WEEKS_A_MONTH.months) * USED_ENOUGH.of;
