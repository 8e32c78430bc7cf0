import { worthMonths, type KnownWorth } from '../../../shared/records/worth.ts';
import { addDays, monthOf, type Day } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { worthWords } from '../../../shared/words/worth.ts';
import { Bars, type Bar, type BarEvent } from '../../parts/bars.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useFormat, type Format } from '../../state/format.ts';
import { signedHours } from './signed-hours.ts';

const words = worthWords.chart;
/** Up to so many weeks each has its bar; more are drawn by month. */
const MOST_WEEKS = 60;
const MOST_EVENTS = 4;

/** What came back each week, early negative weeks too; what was not logged is a gap. */
export function WorthChart({ worth }: { worth: KnownWorth }) {
  const format = useFormat();
  const byMonth = worth.weeks.length > MOST_WEEKS;
  const spans = byMonth
    ? worthMonths(worth.weeks).map(({ month, ...sums }) => ({
        id: month as string,
        label: format.month(month, 'short'),
        ...sums,
      }))
    : worth.weeks.map(({ week, net, total }) => ({ id: week as string, label: format.week(week), net, total }));
  const bars = spans.map((span): Bar => barOf(span, format));
  const gaps = worth.weeks.filter(({ net }) => net === null).length;
  const [first, last] = [bars[0]?.label ?? '', bars.at(-1)?.label ?? ''];
  return (
    <Card title={words.title}>
      <p className="mb-3 max-w-2xl text-small text-ink-2">{words.text}</p>
      <Bars
        bars={bars}
        unit={60}
        axis={(minutes) => worthWords.hours(signedHours(minutes, format))}
        events={eventsOf(worth, byMonth)}
        description={words.picture(first, last, signedHours(worth.total, format))}
        words={{
          showTable: commonWords.showTable,
          hideTable: commonWords.hideTable,
          when: byMonth ? words.when.month : words.when.week,
          amount: words.amount,
          note: words.total,
        }}
      />
      {gaps > 0 && <p className="mt-2 text-note text-ink-2">{words.gaps(gaps)}</p>}
    </Card>
  );
}

function barOf(
  { id, label, net, total }: { id: string; label: string; net: number | null; total: number | null },
  format: Format,
): Bar {
  return {
    id,
    label,
    parts: net === null ? [] : [{ kind: net < 0 ? 'fire' : 'growing', value: net, striped: false }],
    total: net === null ? words.gap : worthWords.hours(signedHours(net, format)),
    pale: false,
    gap: net === null,
    note: total === null ? '' : worthWords.hours(signedHours(total, format)),
  };
}

/** When tasks were taken on, and the week from which it was even. */
function eventsOf({ tasks, even, from, weeks }: KnownWorth, byMonth: boolean): readonly BarEvent[] {
  const barAt = (day: Day): string => {
    const week = weeks.findLast((one) => one.week <= day)?.week ?? from;
    return byMonth ? monthOf(addDays(week, 3)) : week;
  };
  const taken = tasks
    .slice(-MOST_EVENTS)
    .map(({ handoff, on }) => ({ id: handoff.id as string, at: barAt(on), label: words.began(handoff.title) }));
  return even === null || even === from ? taken : [...taken, { id: 'even', at: barAt(even), label: words.even }];
}
