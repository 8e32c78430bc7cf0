import type { Api } from '../../../shared/api/client.ts';
import { monthsOf, weeksOf, type WorkMonthSum } from '../../../shared/records/work-sums.ts';
import type { WeekCell } from '../../../shared/records/week-parts.ts';
import { addDays, addMonths, monthOf, monthsFrom, weekOf, type Month } from '../../../shared/values/dates.ts';
import { workloadWords } from '../../../shared/words/workload.ts';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

export type PastRange = 'weeks' | 'months' | 'all';

/** A week, month or quarter that is over; `cells` is null when nothing of it was logged. */
interface Span {
  readonly id: string;
  readonly label: string;
  readonly tick: string | undefined;
  readonly cells: readonly WeekCell[] | null;
}

const WEEKS = 12;
const MONTHS = 12;
/** Ten years by quarter. */
const QUARTERS = 40;

/** The finished spans of a range, oldest first; null while they are asked for. Ten years begin where the log does. */
export function usePastHours(range: PastRange): readonly Span[] | null {
  const { today, settings } = useWorkspace();
  const format = useFormat();
  const week = weekOf(today, settings.weekStart);
  const running = monthOf(today);
  const weeks = useAsk(`weeks ${range === 'weeks'} ${week}`, async (api) =>
    range === 'weeks'
      ? api.work.byWeek({ from: addDays(week, -7 * WEEKS), to: addDays(week, -7) }).then(weeksOf)
      : null,
  );
  const quarter = quarterOf(running);
  const from = range === 'months' ? addMonths(running, -MONTHS) : addMonths(quarter, -3 * QUARTERS);
  const to = addMonths(range === 'months' ? running : quarter, -1);
  const months = useAsk(`months ${range} ${from} ${to}`, async (api) =>
    range === 'weeks' ? null : allMonths(api, from, to),
  );
  if (range === 'weeks') {
    if (!weeks.value) return null;
    const sums = new Map(weeks.value.map((sum) => [sum.week, sum.categories]));
    return Array.from({ length: WEEKS }, (_, at) => addDays(week, 7 * (at - WEEKS))).map((id, at) => ({
      id,
      label: format.week(id),
      tick: at % 4 === 0 ? format.week(id) : undefined,
      cells: sums.get(id) ?? null,
    }));
  }
  if (!months.value) return null;
  const sums = new Map(months.value.map((sum) => [sum.month, sum.categories]));
  if (range === 'months')
    return monthsFrom(from, to).map((id) => ({
      id,
      label: format.month(id),
      tick: format.monthName(id),
      cells: sums.get(id) ?? null,
    }));
  const first = months.value[0]?.month ?? to;
  return monthsFrom(quarterOf(first), to)
    .filter((month) => quarterOf(month) === month)
    .map((id) => {
      const cells = monthsFrom(id, addMonths(id, 2)).flatMap((month) => sums.get(month) ?? []);
      const year = id.slice(0, 4);
      return {
        id,
        label: workloadWords.past.quarter((Number(id.slice(5)) + 2) / 3, year),
        tick: id.endsWith('-01') ? year : undefined,
        cells: cells.length > 0 ? cells : null,
      };
    });
}

/** The first month of its quarter. */
const quarterOf = (month: Month): Month => addMonths(month, -((Number(month.slice(5)) - 1) % 3));

/** Months a year at a time, as the contract answers them. */
async function allMonths(api: Api, from: Month, to: Month): Promise<WorkMonthSum[]> {
  const years = monthsFrom(from, to).filter((_, at) => at % 12 === 0);
  const pages = await Promise.all(
    years.map((year) => {
      const last = addMonths(year, 11);
      return api.work.byMonth({ from: year, to: last < to ? last : to }).then(monthsOf);
    }),
  );
  return pages.flat();
}
