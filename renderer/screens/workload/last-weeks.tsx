import type { Category } from '../../../shared/records/work.ts';
import type { WorkWeekSum } from '../../../shared/api/contract.ts';
import { addDays, weekOf } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { kindLabels, workloadWords as words } from '../../../shared/words/workload.ts';
import { Bars, type Bar } from '../../parts/bars.tsx';
import { Legend } from '../../parts/ribbon.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const WEEKS = 12;
const KINDS = ['client', 'growing', 'running'] as const;

/** The last twelve finished weeks by kind. A week that was not logged is a gap, not a zero. */
export function LastWeeks() {
  const { today, settings, categories } = useWorkspace();
  const format = useFormat();
  const current = weekOf(today, settings.weekStart);
  const from = addDays(current, -7 * WEEKS);
  const asked = useAsk(`weeks ${from}`, (api) => api.work.byWeek({ from, to: addDays(current, -7) }));
  const sums = new Map((asked.value ?? []).map((sum) => [sum.week, sum]));
  const known = new Map(categories.map((category) => [category.id, category]));
  const weeks = Array.from({ length: WEEKS }, (_, index) => addDays(from, 7 * index));
  const logged = (asked.value ?? []).map((sum) => handOverOf(sum, known));
  if (asked.value?.length === 0)
    return (
      <Card title={words.last.title}>
        <p className="text-small text-ink-2">{words.last.none}</p>
      </Card>
    );
  const bars = weeks.map((week): Bar => {
    const sum = sums.get(week);
    const minutesOf = (kind: Category['kind'], striped: boolean): number =>
      (sum?.categories ?? []).reduce((count, one) => {
        const category = known.get(one.categoryId);
        return category?.kind === kind && category.couldHandOver === striped ? count + one.minutes : count;
      }, 0);
    return {
      id: week,
      label: format.week(week),
      parts: KINDS.flatMap((kind) =>
        [false, true].map((striped) => ({ kind, striped, value: minutesOf(kind, striped) })),
      ),
      total: sum
        ? words.last.total(format.hours(sum.categories.reduce((count, one) => count + one.minutes, 0)))
        : words.last.skipped,
      unfinished: false,
    };
  });
  return (
    <Card title={words.last.title}>
      {logged.length > 0 && (
        <p className="mb-3 text-small text-ink-2">
          {words.last.finding(format.hours(logged[0] ?? 0), format.hours(logged.at(-1) ?? 0))}
        </p>
      )}
      <Bars
        bars={bars}
        description={words.last.chart(format.week(from), format.week(addDays(current, -7)))}
        words={{
          showTable: commonWords.showTable,
          hideTable: commonWords.hideTable,
          when: words.last.when,
          amount: words.last.amount,
        }}
      />
      <div className="mt-3">
        <Legend
          items={[
            ...KINDS.map((kind) => ({ kind, label: kindLabels[kind] })),
            { kind: 'running', label: words.legend.handOver, striped: true },
          ]}
        />
      </div>
    </Card>
  );
}

const handOverOf = (sum: WorkWeekSum, known: ReadonlyMap<string, Category>): number =>
  sum.categories.reduce((count, one) => (known.get(one.categoryId)?.couldHandOver ? count + one.minutes : count), 0);
