import { weekParts, weekTotals } from '../../../shared/records/week-parts.ts';
import { addDays, weekOf } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { kindLabels, workloadWords as words } from '../../../shared/words/workload.ts';
import { Bars, type Bar } from '../../parts/bars.tsx';
import { Legend } from '../../parts/ribbon.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const WEEKS = 12;
const KINDS = ['client', 'growing', 'running', 'fire'] as const;

/** The last twelve finished weeks by kind. A week that was not logged is a gap, not a zero. */
export function LastWeeks() {
  const { today, settings, categories } = useWorkspace();
  const format = useFormat();
  const current = weekOf(today, settings.weekStart);
  const from = addDays(current, -7 * WEEKS);
  const asked = useAsk(`weeks ${from}`, (api) => api.work.byWeek({ from, to: addDays(current, -7) }));
  const sums = new Map((asked.value ?? []).map((sum) => [sum.week, sum]));
  const weeks = Array.from({ length: WEEKS }, (_, index) => addDays(from, 7 * index));
  const handOver = (asked.value ?? []).map((sum) => weekTotals(weekParts(sum.categories, categories)).handOver);
  if (asked.value?.length === 0)
    return (
      <Card title={words.last.title}>
        <p className="text-small text-ink-2">{words.last.none}</p>
      </Card>
    );
  const bars = weeks.map((week): Bar => {
    const sum = sums.get(week);
    const parts = weekParts(sum?.categories ?? [], categories);
    return {
      id: week,
      label: format.week(week),
      parts: parts.map(({ kind, couldHandOver, minutes }) => ({ kind, striped: couldHandOver, value: minutes })),
      total: sum ? words.last.total(format.hours(weekTotals(parts).all)) : words.last.skipped,
      unfinished: false,
    };
  });
  return (
    <Card title={words.last.title}>
      {handOver.length > 0 && (
        <p className="mb-3 text-small text-ink-2">
          {words.last.finding(format.hours(handOver[0] ?? 0), format.hours(handOver.at(-1) ?? 0))}
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
