import { useState } from 'react';
import { monthRows, usualMonth, yearChange } from '../../../shared/records/income-months.ts';
import { addMonths, monthOf, monthsBetween, type Month } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { incomeWords as words } from '../../../shared/words/income.ts';
import { Bars, type Bar } from '../../parts/bars.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const RANGES = { year: 12, 'three-years': 36, all: 120 } as const;
type Range = keyof typeof RANGES;
/** Up to so many months each bar may have its year under it. */
const YEAR = 12;

/** What came in month by month, up to ten years, with the average that follows. An average knows finished months only. */
export function Overview() {
  const { today, people } = useWorkspace();
  const format = useFormat();
  const [range, setRange] = useState<Range>('year');
  const running = monthOf(today);
  // A year more than is shown, so that the average is whole at the first bar.
  const earliest = addMonths(running, -RANGES.all - YEAR);
  const asked = useAsk(`income by month ${running}`, (api) => api.income.byMonth({ from: earliest, to: running }));
  if (!asked.value) return <Card>{null}</Card>;
  const sums = new Map(asked.value.map(({ month, minor }) => [month, minor]));
  const first = asked.value[0]?.month ?? running;
  const since = Math.min(RANGES.all, Math.max(1, monthsBetween(first, running)));
  const from = addMonths(running, -(range === 'all' ? since : RANGES[range]));
  const rows = monthRows(sums, from, running);
  const usual = usualMonth(sums, running);
  const change = yearChange(sums, running);
  const long = rows.length > RANGES.year + 1;
  const lastYear = addMonths(running, -YEAR);
  const bars = rows.map(({ month, minor, average }): Bar => {
    const name = format.month(month, 'short');
    return {
      id: month,
      label: month === running ? words.soFar(name) : name,
      tick: long ? (month.endsWith('-01') ? month.slice(0, 4) : undefined) : format.monthName(month),
      parts: [{ kind: 'client', value: minor ?? 0, striped: false }],
      total: minor === null ? '–' : format.exactMoney(minor),
      pale: month === running || (rows.length > RANGES['three-years'] && month < lastYear),
      gap: minor === null && month > first && month < running,
      line: average === null ? null : { value: average, text: format.exactMoney(Math.round(average)) },
    };
  });
  const missing = rows.filter(({ month, minor }) => minor === null && month > first && month < running);
  const begun = people
    .flatMap(({ id, name, from: day }) => (day && day <= today ? [{ id, name, at: monthOf(day) }] : []))
    .filter(({ at }) => at > from && at <= running)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST_EVENTS)
    .map(({ id, name, at }) => ({ id, at, label: words.started(name) }));
  const runningSum = sums.get(running);
  return (
    <Card>
      <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-title">
            {usual === null
              ? words.onlyThisMonth(format.money(runningSum ?? 0))
              : words.finding(format.money(usual.average))}
          </h2>
          <p className="text-small text-ink-2">
            {usual !== null &&
              words.basis(
                usual.months,
                change === null ? null : commonWords.change(Math.round(change * 100), format.percent(Math.abs(change))),
              )}{' '}
            {runningSum !== undefined && words.unfinished}
          </p>
        </div>
        <ToggleGroup<Range>
          label={words.range}
          look="joined"
          value={range}
          onChange={setRange}
          options={(['year', 'three-years', 'all'] as const).map((id) => ({ id, label: words.ranges[id] }))}
        />
      </div>
      <Bars
        bars={bars}
        axis={format.shortMoney}
        events={begun}
        description={words.chart(
          format.month(from),
          format.month(running),
          format.money(usual?.average ?? runningSum ?? 0),
        )}
        words={{
          showTable: commonWords.showTable,
          hideTable: commonWords.hideTable,
          when: words.when,
          amount: words.amount,
          line: words.average,
        }}
      />
      {missing.length > 0 && (
        <div className="mt-3">
          <Notice look="info">{words.gap(format.monthList(missing.map(({ month }): Month => month)))}</Notice>
        </div>
      )}
    </Card>
  );
}

/** More names than these would cover the bars. */
const MOST_EVENTS = 4;
