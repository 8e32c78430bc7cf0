/** What Today asks of the logs, in one answer: its cards come together, and the page need not know the records to ask. */
import { hoursReturned, weeksForReturned } from '../../shared/advice/hours-back.ts';
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { daysOf } from '../../shared/records/today-view.ts';
import { packWeeks } from '../../shared/records/work-sums.ts';
import { addDays, addMonths, monthOf, weekOf } from '../../shared/values/dates.ts';
import type { Context } from './context.ts';
import { weekSums } from './logs.ts';

/** Finished weeks that the week's ribbon and its trend come from. */
const WEEKS = 12;

/** @param asked the very calls that an opened list makes, so that figure and rows cannot differ */
export function todayHandlers(
  { records, around }: Context,
  asked: Pick<Handlers<typeof contract>, 'income' | 'work' | 'result'>,
): Pick<Handlers<typeof contract>, 'today'> {
  return {
    today: {
      load: async () => {
        const today = around.today();
        const { settings } = records;
        const last = addDays(weekOf(today, settings.weekStart), -7);
        const lastMonth = addMonths(monthOf(today), -1);
        const year = { from: addMonths(lastMonth, -11), to: lastMonth };
        const filter = daysOf(settings.today.period, today);
        const first = { filter, offset: 0, limit: 1 };
        const [income, work, months, yearMonths, byClient] = await Promise.all([
          asked.income.page(first),
          asked.work.page(first),
          asked.income.byMonth({ from: monthOf(filter.from), to: monthOf(filter.to) }),
          asked.income.byMonth(year),
          asked.income.byClient(year),
        ]);
        const id = [...records.list('results').values()].at(-1)?.id;
        const [result, now] = id
          ? await Promise.all([asked.result.load({ id }), asked.result.today({ id })])
          : [null, null];
        const handoffs = [...records.list('handoffs').values()];
        const range = weeksForReturned(handoffs, today, settings.weekStart);
        const returned = range ? hoursReturned(handoffs, weekSums(records, range.from, range.to), today) : [];
        return {
          last,
          weeks: packWeeks(weekSums(records, addDays(last, -7 * (WEEKS - 1)), last)),
          period: {
            income: { total: income.total, sum: income.sum },
            work: { total: work.total, sum: work.sum },
            months: months.length,
            weeks: weekSums(records, filter.from, filter.to).length,
          },
          year: { months: yearMonths.map(({ month }) => month), byClient },
          returned: returned.map(({ handoffs: tasks, ...one }) => ({
            ...one,
            handoffIds: tasks.map((task) => task.id),
          })),
          result,
          now,
        };
      },
    },
  };
}
