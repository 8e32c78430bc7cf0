/** Income and workload: pages, sums, and entries put or taken away. */
import { PAGE_ROWS, type contract, type IncomeMonthSum } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { incomeMatches, incomeOrder, type IncomeEntry } from '../../shared/records/income.ts';
import { checkCategory, checkIncome, checkWork, type Exists } from '../../shared/records/rules.ts';
import { workMatches, workWeek, type WorkEntry, type WorkId } from '../../shared/records/work.ts';
import { packMonths, packWeeks, type WorkMonthSum, type WorkWeekSum } from '../../shared/records/work-sums.ts';
import { addDays, addMonths, firstDay, lastDay, monthOf, type Day, type Month } from '../../shared/values/dates.ts';
import type { Currency } from '../../shared/values/money.ts';
import type { Op } from '../store/store.ts';
import type { Records } from './records.ts';
import { demand, type Context } from './context.ts';
import { toTrash } from './trash.ts';

const MOST_WEEKS = 53;
const MOST_MONTHS = 240;
const MOST_MONTHS_OF_WORK = 12;
const MOST_CLIENTS = 500;

export function logHandlers({ records, around, commit }: Context): Pick<Handlers<typeof contract>, 'income' | 'work'> {
  return {
    income: {
      page: ({ filter, offset, limit }) =>
        records.income.page(
          { offset, limit, key: JSON.stringify(filter) },
          (entry) => incomeMatches(entry, filter),
          (entry) => entry.home,
        ),
      byMonth: ({ from, to }) => monthSums(records, from, to),
      byClient: ({ from, to, offset = 0 }) => clientSums(records, from, to).slice(offset, offset + MOST_CLIENTS),
      lastRate: ({ currency }) => ({ rate: lastRate(records, currency) }),
      save: ({ entries }) => commit('income.save', incomeOps(records, entries)),
      remove: ({ ids }) => commit('income.remove', toTrash(records, 'income', ids, around.today())),
    },
    work: {
      page: ({ filter, offset, limit }) =>
        records.work.page(
          { offset, limit, key: JSON.stringify(filter) },
          (entry) => workMatches(entry, filter),
          (entry) => entry.minutes,
        ),
      byWeek: ({ from, to }) => {
        const latest = addDays(from, (MOST_WEEKS - 1) * 7);
        return packWeeks(weekSums(records, from, to < latest ? to : latest));
      },
      byMonth: ({ from, to }) => packMonths(monthHours(records, from, to)),
      roughWeek: ({ week, offset = 0 }) => roughWeek(records, week, offset),
      save: ({ entries, removed }) => commit('work.save', workOps(records, entries, removed)),
      learn: ({ entries, categories }) => {
        for (const one of categories) demand(checkCategory(one, records.list('categories').values()));
        return commit('work.learn', [
          ...workOps(records, entries, []),
          ...categories.map((one): Op => ['put', 'categories', one]),
        ]);
      },
      remove: ({ ids }) => commit('work.remove', toTrash(records, 'work', ids, around.today())),
    },
  };
}

const existsIn =
  (records: Records): Exists =>
  (list, id) =>
    records.list(list).has(id) || records.list('trash').has(id);

/** Income put, after the rules have said yes. Throws AppError 'rule'. */
export function incomeOps(records: Records, entries: readonly IncomeEntry[]): readonly Op[] {
  for (const entry of entries) demand(checkIncome(entry, records.settings.currency, existsIn(records)));
  return entries.map((entry): Op => ['put', 'income', entry]);
}

/** Hours put and taken away, after the rules have said yes. Throws AppError 'rule'. */
export function workOps(records: Records, entries: readonly WorkEntry[], removed: readonly WorkId[]): readonly Op[] {
  demand(checkWork(entries, existsIn(records), minutesWithout(records, entries, removed)));
  return [...removed.map((id): Op => ['del', 'work', id]), ...entries.map((entry): Op => ['put', 'work', entry])];
}

function monthSums(records: Records, from: Month, to: Month): IncomeMonthSum[] {
  const latest = addMonths(from, MOST_MONTHS - 1);
  const sums = new Map<Month, IncomeMonthSum>();
  for (const { month, kind, minor, count } of records.sums.incomeCells(from, to < latest ? to : latest)) {
    const sum = sums.get(month) ?? { month, minor: 0, count: 0, byKind: {} };
    sums.set(month, sum);
    sum.minor += minor;
    sum.count += count;
    sum.byKind[kind] = (sum.byKind[kind] ?? 0) + minor;
  }
  return [...sums.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

function clientSums(records: Records, from: Month, to: Month) {
  const sums = new Map<string | null, { clientId: WorkEntry['clientId']; minor: number; count: number }>();
  for (const { clientId, minor, count } of records.sums.incomeCells(from, to)) {
    const sum = sums.get(clientId) ?? { clientId, minor: 0, count: 0 };
    sums.set(clientId, sum);
    sum.minor += minor;
    sum.count += count;
  }
  return [...sums.values()].sort((a, b) => b.minor - a.minor || (String(a.clientId) < String(b.clientId) ? -1 : 1));
}

function lastRate(records: Records, currency: Currency): string | null {
  let newest: IncomeEntry | null = null;
  for (const entry of records.list('income').values())
    if (entry.currency === currency && entry.rate !== null && (!newest || incomeOrder(entry) >= incomeOrder(newest)))
      newest = entry;
  return newest?.rate ?? null;
}

/** Hours by kind of the weeks that begin from…to, both included, oldest first; a week without entries is not in it. */
export function weekSums(records: Records, from: Day, to: Day): WorkWeekSum[] {
  const sums = new Map<Day, { readonly week: Day; readonly categories: WorkWeekSum['categories'][number][] }>();
  for (const { week, ...cell } of records.sums.workCells(from, to)) {
    const sum = sums.get(week) ?? { week, categories: [] };
    sums.set(week, sum);
    sum.categories.push(cell);
  }
  return [...sums.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
}

function monthHours(records: Records, from: Month, to: Month): WorkMonthSum[] {
  const latest = addMonths(from, MOST_MONTHS_OF_WORK - 1);
  const last = to < latest ? to : latest;
  const sums = new Map<Month, Map<string, WorkMonthSum['categories'][number]>>();
  for (const { week, ...cell } of records.sums.workCells(addDays(firstDay(from), -6), lastDay(last))) {
    const month = monthOf(addDays(week, 3));
    if (month < from || month > last) continue;
    const byCategory = sums.get(month) ?? new Map<string, WorkMonthSum['categories'][number]>();
    sums.set(month, byCategory);
    const sum = byCategory.get(cell.categoryId) ?? { categoryId: cell.categoryId, minutes: 0, fire: 0, count: 0 };
    sum.minutes += cell.minutes;
    sum.fire += cell.fire;
    sum.count += cell.count;
    byCategory.set(cell.categoryId, sum);
  }
  return [...sums]
    .map(([month, byCategory]) => ({ month, categories: [...byCategory.values()] }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

function roughWeek(records: Records, week: Day, offset: number): WorkEntry[] {
  const { weekStart } = records.settings;
  const inWeek = { from: addDays(week, -6), to: addDays(week, 6) };
  const { rows } = records.work.page(
    { offset, limit: PAGE_ROWS, key: `rough ${week} ${weekStart}` },
    (entry) => 'week' in entry.when && workMatches(entry, inWeek) && workWeek(entry, weekStart) === week,
    () => 0,
  );
  return rows;
}

/** What stands on a day without the entries that this save replaces or takes away. */
function minutesWithout(records: Records, entries: readonly WorkEntry[], removed: readonly string[]) {
  const replaced = new Set([...removed, ...entries.map((entry) => entry.id)]);
  return (day: string): number => {
    let left = records.sums.minutesOn(day as Day);
    for (const id of replaced) {
      const entry = records.list('work').get(id);
      if (entry && 'day' in entry.when && entry.when.day === day) left -= entry.minutes;
    }
    return left;
  };
}
