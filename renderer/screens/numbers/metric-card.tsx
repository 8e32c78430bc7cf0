import { finishedPeriods, isDue, type Metric } from '../../../shared/records/metric.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { numberWords } from '../../../shared/words/numbers.ts';
import { Bars, type Bar } from '../../parts/bars.tsx';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Chip } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { periodText, valueText } from './value-text.ts';

const words = numberWords.card;
const PERIODS = 12;

/** One number: its newest value, how it changed, and its way. */
export function MetricCard({ metric, onOpen, onEnter }: { metric: Metric; onOpen: () => void; onEnter: () => void }) {
  const { today, settings } = useWorkspace();
  const format = useFormat();
  const { name, unit, cadence, values } = metric;
  const [before, newest] = [values.at(-2), values.at(-1)];
  const text = (value: number): string => valueText(unit, value, format);
  const difference = (value: number): string =>
    unit === 'percent' ? numberWords.points(format.count(value)) : text(value);
  const change = newest && before ? newest.value - before.value : null;
  const byPeriod = new Map(values.map((value) => [value.on, value]));
  const bars = finishedPeriods(metric, today, settings.weekStart, PERIODS)
    .toReversed()
    .map((on): Bar => {
      const value = byPeriod.get(on);
      return {
        id: on,
        label: periodText(cadence, on, format),
        parts: value ? [{ kind: 'growing', value: value.value, striped: false }] : [],
        total: value ? text(value.value) : words.skipped,
        pale: false,
        gap: !value && values.some((other) => other.on < on),
        line: null,
        note: value?.note ?? '',
      };
    });
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line bg-surface p-5 shadow-card">
      <div className="flex items-start justify-between gap-2">
        <h4 className="min-w-0 text-body wrap-anywhere">
          <TextButton onPress={onOpen}>{name}</TextButton>
        </h4>
        {isDue(metric, today, settings.weekStart) && <Chip look="honey">{words.due}</Chip>}
      </div>
      {newest ? (
        <>
          <p className="figures text-finding font-bold">{text(newest.value)}</p>
          <p className="text-note text-ink-2">
            {[
              periodText(cadence, newest.on, format),
              change !== null &&
                (text(newest.value) === text(before?.value ?? 0)
                  ? words.same
                  : change > 0
                    ? words.more(difference(change))
                    : words.less(difference(-change))),
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          {newest.note !== '' && <p className="text-small wrap-anywhere">{newest.note}</p>}
        </>
      ) : (
        <p className="text-small text-ink-2">
          {words.none}, {numberWords.cadences[cadence].toLowerCase()}
        </p>
      )}
      {values.length > 1 && (
        <Bars
          bars={bars}
          description={words.chart(name, bars[0]?.label ?? '', bars.at(-1)?.label ?? '')}
          words={{
            showTable: commonWords.showTable,
            hideTable: commonWords.hideTable,
            when: words.when,
            amount: words.value,
            note: words.note,
          }}
        />
      )}
      <div className="mt-auto pt-1">
        <Button aria-label={words.enterOf(name)} onPress={onEnter}>
          {words.enter}
        </Button>
      </div>
    </li>
  );
}
