import { worthMonths, type KnownWorth, type WorthWeek } from '../../../shared/records/worth.ts';
import type { Person } from '../../../shared/records/person.ts';
import { addDays, monthOf, type Day } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { worthWords } from '../../../shared/words/worth.ts';
import { Bars, type Bar, type BarEvent } from '../../parts/bars.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat, type Format } from '../../state/format.ts';
import { signedHours } from './signed-hours.ts';

const words = worthWords.chart;
/** Up to so many weeks each has its bar; more are drawn by month. */
const MOST_WEEKS = 60;
const EVEN = 'even';
/** The part of the chart that a name and the next one in its row need. */
const ROOM = 0.45;

/** What came back each week, early negative weeks too; what was not logged is a gap. */
export function WorthChart({ worth }: { worth: KnownWorth }) {
  const { people } = useWorkspace();
  const format = useFormat();
  const byMonth = worth.weeks.length > MOST_WEEKS;
  const spans = byMonth
    ? worthMonths(worth.weeks).map(({ month, ...sums }) => ({
        id: month as string,
        label: format.month(month, 'short'),
        gap: 'not-logged' as const,
        ...sums,
      }))
    : worth.weeks.map(({ week, ...sums }) => ({ id: week as string, label: format.week(week), ...sums }));
  const bars = spans.map((span): Bar => barOf(span, format));
  const [gaps, short] = (['not-logged', 'short'] as const).map(
    (why) => worth.weeks.filter(({ gap }) => gap === why).length,
  );
  const [first, last] = [bars[0]?.label ?? '', bars.at(-1)?.label ?? ''];
  return (
    <Card title={words.title}>
      <p className="mb-3 max-w-2xl text-small text-ink-2">{words.text}</p>
      <Bars
        bars={bars}
        unit={60}
        axis={(minutes) => worthWords.hours(signedHours(minutes, format))}
        events={eventsOf(worth, byMonth, people)}
        description={words.picture(first, last, signedHours(worth.total, format))}
        words={{
          showTable: commonWords.showTable,
          hideTable: commonWords.hideTable,
          when: byMonth ? words.when.month : words.when.week,
          amount: words.amount,
          note: words.total,
        }}
      />
      <p className="mt-2 text-note text-ink-2 empty:hidden">
        {[gaps ? words.gaps(gaps) : '', short ? words.short(short) : ''].filter(Boolean).join(' ')}
      </p>
    </Card>
  );
}

function barOf(
  { id, label, net, total, gap }: Pick<WorthWeek, 'net' | 'total' | 'gap'> & { id: string; label: string },
  format: Format,
): Bar {
  return {
    id,
    label,
    parts: net === null ? [] : [{ kind: net < 0 ? 'fire' : 'growing', value: net, striped: false }],
    total: net === null ? words.gap[gap ?? 'not-logged'] : worthWords.hours(signedHours(net, format)),
    pale: false,
    gap: net === null,
    note: total === null ? '' : worthWords.hours(signedHours(total, format)),
  };
}

/**
 * When each helper took on the first task, and the week from which it was even. Names stand in two rows in turn: one that would
 * cover the name before it in its row is left out.
 */
function eventsOf(
  { tasks, even, from, weeks }: KnownWorth,
  byMonth: boolean,
  people: readonly Person[],
): readonly BarEvent[] {
  const spans = [...new Set(weeks.map(({ week }) => (byMonth ? monthOf(addDays(week, 3)) : week)))];
  const barAt = (day: Day): string => {
    const week = weeks.findLast((one) => one.week <= day)?.week ?? from;
    return byMonth ? monthOf(addDays(week, 3)) : week;
  };
  const firsts = tasks.filter(
    ({ handoff }, at) => tasks.findIndex((other) => other.handoff.personId === handoff.personId) === at,
  );
  const taken = firsts.map(({ handoff, on }) => ({
    id: handoff.id as string,
    at: barAt(on),
    label: people.find(({ id }) => id === handoff.personId)?.name ?? handoff.title,
  }));
  const all = even === null || even === from ? taken : [...taken, { id: EVEN, at: barAt(even), label: words.even }];
  const placeOf = ({ at }: BarEvent): number => spans.indexOf(at as Day);
  const kept: BarEvent[] = [];
  for (const event of all.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const before = kept.at(-2);
    const covers = before && placeOf(event) - placeOf(before) < spans.length * ROOM;
    if (!covers || event.id === EVEN) kept.push(event);
  }
  return kept;
}
