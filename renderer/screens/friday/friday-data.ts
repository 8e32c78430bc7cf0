/** What Friday asks of the logs, all at once. */
import type { Api } from '../../../shared/api/client.ts';
import { closingMonth, type WeekLog } from '../../../shared/records/friday.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { roughWeekOf } from '../../state/rough-week-of.ts';

/** Weeks before this one that are looked through for the newest with hours. */
const BACK = 8;

export interface FridayData extends WeekLog {
  readonly week: Day;
  /** What came in on the days of the week, home minor units; 0 with no entry. */
  readonly income: number;
}

export async function askFriday(api: Api, week: Day, today: Day): Promise<FridayData> {
  const month = closingMonth(week, today);
  const [rough, weeks, income, incomeByClient] = await Promise.all([
    roughWeekOf(api, week),
    api.work.byWeek({ from: addDays(week, -7 * BACK), to: week }).then(weeksOf),
    api.income.page({ filter: { from: week, to: addDays(week, 6) }, offset: 0, limit: 1 }),
    api.income.byClient({ from: month, to: month }),
  ]);
  const before = weeks.findLast((sum) => sum.week < week);
  return {
    week,
    rough,
    cells: weeks.find((sum) => sum.week === week)?.categories ?? [],
    before: before ? { week: before.week, cells: before.categories } : null,
    incomeByClient,
    income: income.sum,
  };
}
