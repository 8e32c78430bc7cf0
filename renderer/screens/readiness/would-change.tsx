/** What would change an answer: the figure now, the line, and when the log's trend would reach it. */
import { trendTo } from '../../../shared/advice/trend.ts';
import type { Result, TippingPoint } from '../../../shared/records/recommendation.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import type { WorkFilter } from '../../../shared/records/work.ts';
import { daysBetween, monthOf, type Day } from '../../../shared/values/dates.ts';
import { adviceWords, tippingText, trendText } from '../../../shared/words/advice.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const WEEKS_A_MONTH = 52 / 12;

export function WouldChange({ result }: { result: Result }) {
  const format = useFormat();
  const { wouldChange } = result.recommendation;
  if (wouldChange.length === 0) return null;
  return (
    <Card title={adviceWords.wouldChange}>
      <ul className="flex flex-col gap-3 text-small">
        {wouldChange.map((point) => {
          const { title, body } = tippingText(point, format);
          return (
            <li key={`${point.id} ${point.headline}`}>
              <p className="font-semibold">{title}</p>
              <p className="text-ink-2">
                {body} <Heading point={point} result={result} />
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Only hours are logged week by week; a budget and people are hers to decide. */
function Heading({ point, result }: { point: TippingPoint; result: Result }) {
  const { id } = point;
  if (id === 'budget' || id === 'people') return adviceWords.yours;
  const { rows } = result.facts[id];
  return <HoursHeading point={point} filter={rows?.log === 'work' ? rows.filter : {}} />;
}

function HoursHeading({ point: { now, at }, filter }: { point: TippingPoint; filter: WorkFilter }) {
  const { today } = useWorkspace();
  const format = useFormat();
  const { from, to, categoryIds } = filter;
  const asked = useAsk(`trend ${JSON.stringify(filter)}`, async (api) =>
    from && to ? weeksOf(await api.work.byWeek({ from, to })) : [],
  );
  if (!asked.value || !from) return asked.value && trendText(null, format);
  const kinds = new Set<string>(categoryIds);
  const weeks = asked.value.map(({ week, categories }) => ({
    at: daysBetween(from, week) / 7,
    minutes: categories.reduce((sum, one) => sum + (kinds.has(one.categoryId) ? one.minutes : 0), 0),
  }));
  const trend = now === null ? null : trendTo(weeks, now, at, today);
  const month = (day: Day): string => format.month(monthOf(day));
  return trendText(
    trend && {
      aMonth: trend.aWeek * WEEKS_A_MONTH,
      earliest: trend.reached && month(trend.reached.earliest),
      latest: trend.reached?.latest ? month(trend.reached.latest) : null,
    },
    format,
  );
}
