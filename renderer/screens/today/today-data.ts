/** What Today asks of the logs: all at once, so that its cards come together and none of them moves another. */
import type { Api } from '../../../shared/api/client.ts';
import { weeksOf, type WorkWeekSum } from '../../../shared/records/work-sums.ts';
import type { Workspace } from '../../../shared/records/changes.ts';
import { daysOf } from '../../../shared/records/today-view.ts';
import { aroundKey, askAround } from '../../state/hours-back.ts';
import { addDays, addMonths, monthOf, weekOf, type Day } from '../../../shared/values/dates.ts';

const WEEKS = 12;
/** The very query that an opened list makes, so that figure and rows cannot differ. */
const FIRST = { offset: 0, limit: 1 };

type Answer<Group extends keyof Api, Verb extends keyof Api[Group]> = Api[Group][Verb] extends (
  ...input: never[]
) => Promise<infer Value>
  ? Value
  : never;

export interface TodayData {
  /** The first day of the last finished week. */
  readonly last: Day;
  /** The finished weeks of the last twelve that have hours, oldest first. */
  readonly weeks: readonly WorkWeekSum[];
  /** Of the period that she chose for her numbers. */
  readonly period: {
    readonly income: Answer<'income', 'page'>;
    readonly work: Answer<'work', 'page'>;
    /** How many of its months have income, and of its weeks hours. */
    readonly months: number;
    readonly weeks: number;
  };
  /** Income of the twelve months up to the last finished one. */
  readonly year: {
    readonly months: Answer<'income', 'byMonth'>;
    readonly byClient: Answer<'income', 'byClient'>;
  };
  /** Her hours around what is handed over. */
  readonly around: readonly WorkWeekSum[];
  /** The newest result, whole. */
  readonly result: Answer<'result', 'load'> | null;
  /** What the newest result's answers come to with the figures of today. */
  readonly now: Answer<'result', 'today'> | null;
}

const days = ({ today, settings }: Workspace) => daysOf(settings.today.period, today);
const lastWeek = ({ today, settings }: Workspace): Day => addDays(weekOf(today, settings.weekStart), -7);

/** All that the answer depends on besides the logs. */
export function todayKey(workspace: Workspace): string {
  const { from, to } = days(workspace);
  return `today ${workspace.today} ${lastWeek(workspace)} ${from} ${to} ${workspace.results.at(-1)?.id} ${aroundKey(workspace)}`;
}

export async function askToday(api: Api, workspace: Workspace): Promise<TodayData> {
  const filter = days(workspace);
  const last = lastWeek(workspace);
  const lastMonth = addMonths(monthOf(workspace.today), -1);
  const year = { from: addMonths(lastMonth, -11), to: lastMonth };
  const latest = workspace.results.at(-1);
  const [weeks, income, work, months, ownWeeks, yearMonths, byClient, around, result, now] = await Promise.all([
    api.work.byWeek({ from: addDays(last, -7 * (WEEKS - 1)), to: last }).then(weeksOf),
    api.income.page({ filter, ...FIRST }),
    api.work.page({ filter, ...FIRST }),
    api.income.byMonth({ from: monthOf(filter.from), to: monthOf(filter.to) }),
    api.work.byWeek(filter).then(weeksOf),
    api.income.byMonth(year),
    api.income.byClient(year),
    askAround(api, workspace),
    latest ? api.result.load({ id: latest.id }) : null,
    latest ? api.result.today({ id: latest.id }) : null,
  ]);
  return {
    last,
    weeks,
    period: { income, work, months: months.length, weeks: ownWeeks.length },
    year: { months: yearMonths, byClient },
    around,
    result,
    now,
  };
}
