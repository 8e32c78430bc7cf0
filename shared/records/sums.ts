/**
 * Sums of the two logs, kept up to date entry by entry, so that no screen ever needs all rows. Money is home
 * minor units, time is minutes; every cell also counts its rows, so that a figure can say how many it adds up.
 */
import { monthOf, type Day, type Month, type Weekday } from '../values/dates.ts';
import type { ClientId } from './client.ts';
import { incomeKind, incomeMonth, type IncomeEntry, type IncomeKind } from './income.ts';
import { workDay, workWeek, type CategoryId, type WorkEntry } from './work.ts';

const KINDS: readonly IncomeKind[] = incomeKind.options;

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

/** Hours given to one client in one month; a rough week counts in the month in which it begins. */
export type ClientHours = { readonly month: Month; readonly clientId: ClientId; minutes: number; count: number };

type MonthCells = Map<string | null, (IncomeCell | undefined)[]>;
type WeekCells = Map<string, WorkCell>;

/** The sums of both logs under one week start. */
export class Sums {
  readonly weekStart: Weekday;
  readonly #income = new Map<string, MonthCells>();
  readonly #work = new Map<string, WeekCells>();
  readonly #forClients = new Map<string, Map<string, ClientHours>>();
  /** Days repeat in a log: one look-up of the day leads to the cells of its month, or of its week. */
  readonly #monthOfDay = new Map<string, MonthCells>();
  readonly #weekOfDay = new Map<string, { readonly cells: WeekCells; minutes: number }>();

  constructor(weekStart: Weekday) {
    this.weekStart = weekStart;
  }

  /** Adds an entry (sign 1) or takes it out again (sign -1). */
  income(entry: IncomeEntry, sign: 1 | -1): void {
    const { clientId, kind, when } = entry;
    const month = (): MonthCells => within(this.#income, incomeMonth(entry), () => new Map());
    const byClient =
      'day' in when ? (this.#monthOfDay.get(when.day) ?? put(this.#monthOfDay, when.day, month())) : month();
    const byKind = byClient.get(clientId) ?? put(byClient, clientId, []);
    const at = KINDS.indexOf(kind);
    const cell = (byKind[at] ??= { month: incomeMonth(entry), clientId, kind, minor: 0, count: 0 });
    cell.minor += sign * entry.home;
    cell.count += sign;
    if (cell.count > 0) return;
    byKind[at] = undefined;
    if (byKind.every((other) => other === undefined)) byClient.delete(clientId);
  }

  /** Adds an entry (sign 1) or takes it out again (sign -1). */
  work(entry: WorkEntry, sign: 1 | -1): void {
    const { categoryId, when, minutes } = entry;
    const week = (): WeekCells => within(this.#work, workWeek(entry, this.weekStart), () => new Map());
    let cells: WeekCells;
    if ('day' in when) {
      const day = this.#weekOfDay.get(when.day) ?? put(this.#weekOfDay, when.day, { cells: week(), minutes: 0 });
      day.minutes += sign * minutes;
      cells = day.cells;
    } else cells = week();
    const cell =
      cells.get(categoryId) ??
      put(cells, categoryId, { week: workWeek(entry, this.weekStart), categoryId, minutes: 0, fire: 0, count: 0 });
    cell.minutes += sign * minutes;
    cell.fire += entry.fire ? sign * minutes : 0;
    cell.count += sign;
    if (cell.count === 0) cells.delete(categoryId);
    if (entry.clientId !== null) this.#forClient(entry, entry.clientId, sign);
  }

  #forClient(entry: WorkEntry, clientId: ClientId, sign: 1 | -1): void {
    const month = monthOf(workDay(entry));
    const byClient = within(this.#forClients, month, () => new Map<string, ClientHours>());
    const cell = byClient.get(clientId) ?? put(byClient, clientId, { month, clientId, minutes: 0, count: 0 });
    cell.minutes += sign * entry.minutes;
    cell.count += sign;
    if (cell.count === 0) byClient.delete(clientId);
  }

  /** Minutes logged on one day; rough weeks are not in it. */
  minutesOn(day: Day): number {
    return this.#weekOfDay.get(day)?.minutes ?? 0;
  }

  /** Cells of the months from `from` to `to`, both included. */
  incomeCells(from: Month, to: Month): IncomeCell[] {
    const cells: IncomeCell[] = [];
    for (const [month, byClient] of this.#income)
      if (month >= from && month <= to)
        for (const byKind of byClient.values()) for (const cell of byKind) if (cell) cells.push(cell);
    return cells;
  }

  /** Hours by client of the months from `from` to `to`, both included. */
  clientHours(from: Month, to: Month): ClientHours[] {
    const cells: ClientHours[] = [];
    for (const [month, byClient] of this.#forClients)
      if (month >= from && month <= to) cells.push(...byClient.values());
    return cells;
  }

  /** Cells of the weeks that begin from `from` to `to`, both included. */
  workCells(from: Day, to: Day): WorkCell[] {
    const cells: WorkCell[] = [];
    for (const [week, byCategory] of this.#work) if (week >= from && week <= to) cells.push(...byCategory.values());
    return cells;
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

function put<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}
