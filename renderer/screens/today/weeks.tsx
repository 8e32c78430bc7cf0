import type { Category } from '../../../shared/records/work.ts';
import { weekParts, weekTotals, type WeekPart } from '../../../shared/records/week-parts.ts';
import type { WorkWeekSum } from '../../../shared/records/work-sums.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { kindLabels } from '../../../shared/words/workload.ts';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { KindMark, Legend, WeekRibbon } from '../../parts/ribbon.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import type { TodayData } from './today-data.ts';

const words = todayWords.week;
/** What the last finished week says; when it was not logged, the newest one that was, under its own date. */
export function LastWeek({ last, weeks: logged }: Pick<TodayData, 'last' | 'weeks'>) {
  const { categories } = useWorkspace();
  const format = useFormat();
  const newest = logged.at(-1);
  if (!newest)
    return (
      <Card title={words.empty}>
        <WeekRibbon parts={[]} description={words.emptyRibbon} />
        <p className="mt-3 text-small text-ink-2">{words.emptyText}</p>
      </Card>
    );
  const parts = weekParts(newest.categories, categories);
  const { all, handOver } = weekTotals(parts);
  const range = format.week(newest.week);
  const missing = newest.week !== last;
  return (
    <Card>
      <div className="flex items-start justify-between gap-4 max-[560px]:flex-wrap">
        <h2 className="max-w-xl text-finding">
          {missing ? words.worked(format.hours(all), range) : words.workedLast(format.hours(all))}{' '}
          {handOver > 0 && <span className="text-clay-ink">{words.handOver(format.hours(handOver))}</span>}
        </h2>
        <ButtonLink icon="add" href="/workload">
          {missing ? words.logLast : words.log}
        </ButtonLink>
      </div>
      {missing && <p className="mt-1 text-small text-ink-2">{words.notLogged}</p>}
      <div className="my-4">
        <WeekRibbon parts={parts} description={words.ribbon(range)} />
      </div>
      <KindFigures parts={parts} />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3 text-small">
        <span className="flex flex-wrap gap-x-3 gap-y-1">
          <Legend items={[{ kind: 'running', label: words.striped, striped: true }]} />
          <Trend logged={logged} categories={categories} />
        </span>
        <TextLink href="/workload">{words.all}</TextLink>
      </div>
    </Card>
  );
}

/** Weeks before the newest one that it is compared with, and the least that is worth saying, in minutes. */
const BEFORE = 4;
const WORTH_SAYING = 60;

/** How much could be handed over now beside the weeks before. */
function Trend({ logged, categories }: { logged: readonly WorkWeekSum[]; categories: readonly Category[] }) {
  const format = useFormat();
  const minutes = logged.map((sum) => weekTotals(weekParts(sum.categories, categories)).handOver);
  const before = minutes.slice(0, -1).slice(-BEFORE);
  const now = minutes.at(-1);
  if (before.length < 2 || now === undefined) return null;
  const average = before.reduce((sum, one) => sum + one, 0) / before.length;
  if (Math.abs(now - average) < WORTH_SAYING) return null;
  const say = now > average ? words.up : words.down;
  return <span className="text-note text-ink-2">{say(format.hours(average), before.length)}</span>;
}

function KindFigures({ parts }: { parts: readonly WeekPart[] }) {
  const format = useFormat();
  const sums = new Map<WeekPart['kind'], number>();
  for (const { kind, minutes } of parts) sums.set(kind, (sums.get(kind) ?? 0) + minutes);
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {[...sums].map(([kind, minutes]) => (
        <div key={kind} className="flex flex-col-reverse">
          <dt className="flex items-center gap-1.5 text-small text-ink-2">
            <KindMark kind={kind} />
            {kindLabels[kind]}
          </dt>
          <dd className="figures font-bold">{words.hours(format.hours(minutes))}</dd>
        </div>
      ))}
    </dl>
  );
}
