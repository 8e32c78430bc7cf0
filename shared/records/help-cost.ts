/** What helpers cost over some days: as she noted it, else from what they worked, else from what was agreed; unknown is never zero. */
import { daysBetween, firstDay, lastDay, monthOf, monthsFrom, type Day, type Month } from '../values/dates.ts';
import { whole } from '../values/numbers.ts';
import { daysIn, notedIn } from './person-months.ts';
import type { Person } from './person.ts';

export interface PersonCost {
  readonly person: Person;
  /** Home minor units; null where a month is neither noted nor can be worked out. */
  readonly minor: number | null;
  /** At least a part of it was worked out from rate and hours. */
  readonly estimated: boolean;
}

/** The cost of one person from…to, both days included. A month that lies in it only in part counts by its days. */
export function costOf(person: Person, from: Day, to: Day): PersonCost {
  const start = person.from !== null && person.from > from ? person.from : from;
  const end = person.to !== null && person.to < to ? person.to : to;
  let [sum, estimated]: [number | null, boolean] = [0, false];
  for (const month of start > end ? [] : monthsFrom(monthOf(start), monthOf(end))) {
    const first = start > firstDay(month) ? start : firstDay(month);
    const last = end < lastDay(month) ? end : lastDay(month);
    const part = monthCost(person, month, daysBetween(first, last) + 1);
    estimated ||= part !== null && !part.noted;
    sum = sum === null || part === null ? null : sum + part.minor;
  }
  return { person, minor: sum === null ? null : whole(sum), estimated };
}

/** What so many days of a month cost. */
function monthCost(
  person: Person,
  month: Month,
  days: number,
): { readonly minor: number; readonly noted: boolean } | null {
  const { minutes, paid } = notedIn(person, month);
  const share = days / daysIn(person, month);
  if (paid !== null) return { minor: paid * share, noted: true };
  if (person.rate === null) return null;
  if (minutes !== null) return { minor: ((person.rate * minutes) / 60) * share, noted: false };
  if (person.minutesPerWeek === null) return null;
  return { minor: ((person.rate * person.minutesPerWeek) / 60) * (days / 7), noted: false };
}

export interface HelpCost {
  readonly people: readonly PersonCost[];
  /** The sum of those that are known. */
  readonly known: number;
  /** Nobody's cost is unknown. */
  readonly complete: boolean;
  readonly estimated: boolean;
}

export function helpCost(people: readonly Person[], from: Day, to: Day): HelpCost {
  const costs = people.map((person) => costOf(person, from, to));
  return {
    people: costs,
    known: costs.reduce((sum, { minor }) => sum + (minor ?? 0), 0),
    complete: costs.every(({ minor }) => minor !== null),
    estimated: costs.some(({ estimated }) => estimated),
  };
}

/**
 * What an hour that came back cost: the cost of a week over the net minutes of a week that counts, so that those that do not make
 * it neither dearer nor cheaper. Minor units; null while nothing came back, or a cost is unknown.
 */
export function costAnHourBack(
  { known, complete }: Pick<HelpCost, 'known' | 'complete'>,
  { total, counted, weeks }: { readonly total: number; readonly counted: number; readonly weeks: readonly unknown[] },
): number | null {
  if (!complete || total <= 0 || weeks.length === 0) return null;
  return whole((known / weeks.length / (total / counted)) * 60);
}
