/**
 * Sums of the two logs, kept up to date entry by entry, so that no screen ever needs all rows. Money is home
 * minor units, time is minutes; every cell also counts its rows, so that a figure can say how many it adds up.
 */
import type { Day, Month, Weekday } from '../values/dates.ts';
import type { ClientId } from './client.ts';
import { incomeMonth, type IncomeEntry, type IncomeKind } from './income.ts';
import { workWeek, type CategoryId, type WorkEntry } from './work.ts';

/** Income of one month, client (null: none) and kind. */
export type IncomeCell = {
  readonly month: Month;
  readonly clientId: ClientId | null;
  readonly kind: IncomeKind;
  minor: number;
  count: number;
};

/** Work of one week and category; `fire` is the part that was flagged as a fire. */
export type WorkCell = {
  readonly week: Day;
  readonly categoryId: CategoryId;
  minutes: number;
  fire: number;
  count: number;
};

/** The sums of both logs under one week start. */
export class Sums {
  readonly weekStart: Weekday;
  readonly #income = new Map<string, Map<string | null, Map<string, IncomeCell>>>();
  readonly #work = new Map<string, Map<string, WorkCell>>();
  readonly #days = new Map<string, number>();

  constructor(weekStart: Weekday) {
    this.weekStart = weekStart;
  }

  /** Adds an entry (sign 1) or takes it out again (sign -1). */
  income(entry: IncomeEntry, sign: 1 | -1): void {
    const month = incomeMonth(entry);
    const byClient = within(this.#income, month, () => new Map<string | null, Map<string, IncomeCell>>());
    const byKind = within(byClient, entry.clientId, () => new Map<string, IncomeCell>());
    const { clientId, kind } = entry;
    const cell = within(byKind, kind, () => ({ month, clientId, kind, minor: 0, count: 0 }));
    cell.minor += sign * entry.home;
    cell.count += sign;
    if (cell.count === 0) byKind.delete(kind);
    if (byKind.size === 0) byClient.delete(clientId);
    if (byClient.size === 0) this.#income.delete(month);
  }

  /** Adds an entry (sign 1) or takes it out again (sign -1). */
  work(entry: WorkEntry, sign: 1 | -1): void {
    const week = workWeek(entry, this.weekStart);
    const { categoryId } = entry;
    const byCategory = within(this.#work, week, () => new Map<string, WorkCell>());
    const cell = within(byCategory, categoryId, () => ({ week, categoryId, minutes: 0, fire: 0, count: 0 }));
    cell.minutes += sign * entry.minutes;
    cell.fire += entry.fire ? sign * entry.minutes : 0;
    cell.count += sign;
    if (cell.count === 0) byCategory.delete(categoryId);
    if (byCategory.size === 0) this.#work.delete(week);
    if ('day' in entry.when) {
      const left = (this.#days.get(entry.when.day) ?? 0) + sign * entry.minutes;
      if (left === 0) this.#days.delete(entry.when.day);
      else this.#days.set(entry.when.day, left);
    }
  }

  /** Minutes logged on one day; rough weeks are not in it. */
  minutesOn(day: Day): number {
    return this.#days.get(day) ?? 0;
  }

  /** Cells of the months from `from` to `to`, both included. */
  incomeCells(from: Month, to: Month): IncomeCell[] {
    const cells: IncomeCell[] = [];
    for (const [month, byClient] of this.#income)
      if (month >= from && month <= to) for (const byKind of byClient.values()) cells.push(...byKind.values());
    return cells;
  }

  /** Cells of the weeks that begin from `from` to `to`, both included. */
  workCells(from: Day, to: Day): WorkCell[] {
    const cells: WorkCell[] = [];
    for (const [week, byCategory] of this.#work) if (week >= from && week <= to) cells.push(...byCategory.values());
    return cells;
  }

  /** The first month with income; null while there is none. */
  firstIncomeMonth(): Month | null {
    return earliest(this.#income.keys()) as Month | null;
  }

  /** The first week with work; null while there is none. */
  firstWorkWeek(): Day | null {
    return earliest(this.#work.keys()) as Day | null;
  }
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function earliest(keys: Iterable<string>): string | null {
  let first: string | null = null;
  for (const key of keys) if (first === null || key < first) first = key;
  return first;
}
