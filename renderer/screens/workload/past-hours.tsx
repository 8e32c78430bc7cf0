import { useState } from 'react';
import { weekParts, weekTotals, type WeekCell } from '../../../shared/records/week-parts.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { kindLabels, workloadWords } from '../../../shared/words/workload.ts';
import { Bars, type Bar } from '../../parts/bars.tsx';
import { Legend } from '../../parts/ribbon.tsx';
import { ShareTable } from '../../parts/share-table.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { usePastHours, type PastRange } from './use-past-hours.ts';

const words = workloadWords.past;
const KINDS = ['client', 'growing', 'running', 'fire'] as const;

/**
 * Hours by kind over the last finished weeks, months or quarters, and by kind of work in all of them. What was not logged is
 * a gap, not a zero; what could be handed over is striped.
 */
export function PastHours() {
  const { categories } = useWorkspace();
  const format = useFormat();
  const [range, setRange] = useState<PastRange>('weeks');
  const spans = usePastHours(range);
  if (!spans) return <Card title={words.title}>{null}</Card>;
  const logged = spans.filter(({ cells }) => cells !== null);
  const bars = spans.map(({ id, label, tick, cells }): Bar => {
    const parts = weekParts(cells ?? [], categories);
    return {
      id,
      label,
      tick,
      parts: parts.map(({ kind, couldHandOver, minutes }) => ({ kind, striped: couldHandOver, value: minutes })),
      total: cells ? words.total(format.hours(weekTotals(parts).all)) : words.skipped,
      pale: false,
      gap: cells === null && spans.some((other) => other.id < id && other.cells !== null),
    };
  });
  const handOver = logged.map(({ cells }) => weekTotals(weekParts(cells ?? [], categories)).handOver);
  return (
    <Card
      title={words.title}
      aside={
        <ToggleGroup<PastRange>
          label={words.range}
          look="joined"
          value={range}
          onChange={setRange}
          options={(['weeks', 'months', 'all'] as const).map((id) => ({ id, label: words.ranges[id] }))}
        />
      }
    >
      {logged.length === 0 ? (
        <p className="text-small text-ink-2">{words.none}</p>
      ) : (
        <>
          {range === 'weeks' && (
            <p className="mb-3 text-small text-ink-2">
              {words.finding(format.hours(handOver[0] ?? 0), format.hours(handOver.at(-1) ?? 0))}
            </p>
          )}
          <div className="grid gap-x-10 gap-y-6 min-[1020px]:grid-cols-[minmax(0,1fr)_22rem]">
            <div>
              <Bars
                bars={bars}
                axis={(minutes) => words.total(format.hours(minutes))}
                unit={60}
                description={words.chart(bars[0]?.label ?? '', bars.at(-1)?.label ?? '')}
                words={{
                  showTable: commonWords.showTable,
                  hideTable: commonWords.hideTable,
                  when: words.when[range],
                  amount: words.amount,
                }}
              />
              <div className="mt-3">
                <Legend
                  items={[
                    ...KINDS.map((kind) => ({ kind, label: kindLabels[kind] })),
                    { kind: 'running', label: workloadWords.legend.handOver, striped: true },
                  ]}
                />
              </div>
              {range !== 'weeks' && <p className="mt-2 text-note text-ink-2">{words.months}</p>}
            </div>
            <ByCategory cells={logged.flatMap(({ cells }) => cells ?? [])} />
          </div>
        </>
      )}
    </Card>
  );
}

function ByCategory({ cells }: { cells: readonly WeekCell[] }) {
  const { categories } = useWorkspace();
  const format = useFormat();
  const sums = new Map<string, number>();
  for (const { categoryId, minutes } of cells) sums.set(categoryId, (sums.get(categoryId) ?? 0) + minutes);
  const rows = [...sums]
    .map(([id, minutes]) => ({ id, minutes, category: categories.find((one) => one.id === id) }))
    .toSorted((a, b) => b.minutes - a.minutes)
    .map(({ id, minutes, category }) => ({
      id,
      label: category?.name ?? words.categories.gone,
      value: minutes,
      text: format.hours(minutes),
      kind: category?.kind ?? ('running' as const),
      striped: category?.couldHandOver ?? false,
    }));
  const all = rows.reduce((sum, { value }) => sum + value, 0);
  const handOver = rows.reduce((sum, { value, striped }) => sum + (striped ? value : 0), 0);
  return (
    <div>
      <h3 className="mb-1 text-small">{words.categories.title}</h3>
      <ShareTable
        label={words.categories.title}
        rows={rows}
        words={{
          ...words.categories.columns,
          percent: format.percent,
          showAll: words.categories.showAll,
          showFew: words.categories.showFew,
        }}
      />
      {all > 0 && (
        <p className="mt-2 text-small text-ink-2">
          {words.categories.handOver(format.hours(handOver), format.percent(handOver / all))}
        </p>
      )}
    </div>
  );
}
