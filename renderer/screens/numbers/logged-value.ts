import type { Metric } from '../../../shared/records/metric.ts';
import { monthsOf, weeksOf } from '../../../shared/records/work-sums.ts';
import { monthOf, type Day } from '../../../shared/values/dates.ts';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';

/** What the log says a number was in a week or month; null where it says nothing. */
export function useLoggedValue({ fromLog, cadence }: Metric, on: Day): number | null {
  const { categories } = useWorkspace();
  const running = new Set<string>(categories.filter(({ kind }) => kind === 'running').map(({ id }) => id));
  const asked = useAsk(`logged ${fromLog} ${cadence} ${on}`, async (api) => {
    const month = monthOf(on);
    if (fromLog === 'income' && cadence === 'monthly')
      return (await api.income.byMonth({ from: month, to: month }))[0]?.minor ?? null;
    if (fromLog !== 'running-hours') return null;
    const [sum] =
      cadence === 'weekly'
        ? weeksOf(await api.work.byWeek({ from: on, to: on }))
        : monthsOf(await api.work.byMonth({ from: month, to: month }));
    if (!sum) return null;
    return sum.categories.reduce((all, { categoryId, minutes }) => all + (running.has(categoryId) ? minutes : 0), 0);
  });
  return asked.value;
}
