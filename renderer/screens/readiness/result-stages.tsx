/** The four stages with their boundaries, her place, and where earlier results saw her. */
import { rulesWith } from '../../../shared/advice/rules.ts';
import { stage, type Result, type Stage } from '../../../shared/records/recommendation.ts';
import { addMonths, firstDay, lastDay, monthOf, type Month } from '../../../shared/values/dates.ts';
import { stageBoundary, stageWords } from '../../../shared/words/advice.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { Card, Chip } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const words = readinessWords.result.wayOn;
const MOST_BEFORE = 6;

export function Stages({ result }: { result: Result }) {
  const { results } = useWorkspace();
  const format = useFormat();
  const little = rulesWith(result.minorPerUsd, result.rules ?? {}).values.thinIncome * result.minorPerUsd;
  const before = results
    .filter(({ id, takenOn }) => id !== result.id && takenOn < result.takenOn)
    .toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1))
    .slice(-MOST_BEFORE);
  return (
    <Card title={words.title}>
      <ol className="flex flex-col gap-2 text-small">
        {stage.options.map((one) => (
          <li key={one}>
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {stageWords[one].title}
              {one === result.recommendation.stage && (
                <Chip look="plum" icon="here">
                  {words.here}
                </Chip>
              )}
            </p>
            <p className="text-ink-2">{stageBoundary(one, little, format)}</p>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-small text-ink-2">{words.small}</p>
      <MonthsBefore />
      {before.length > 0 && (
        <div className="mt-3 border-t border-line pt-3 text-small">
          <h3 className="font-sans text-small font-semibold tracking-normal">{words.before}</h3>
          <ol className="mt-1 flex flex-col gap-0.5 text-ink-2">
            {before.map((one) => (
              <li key={one.id} className="flex justify-between gap-3">
                <span>{format.longDay(one.takenOn)}</span>
                <span>{stageWords[one.stage].title}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Card>
  );
}

/** The last twelve months as a path: months of the same stage that follow each other stand on one line. */
function MonthsBefore() {
  const format = useFormat();
  const { today } = useWorkspace();
  const asked = useAsk(`path ${monthOf(today)}`, (api) => api.assessment.path({}));
  const runs: { from: Month; to: Month; stage: Stage }[] = [];
  for (const { month, stage: at } of asked.value ?? []) {
    const last = runs.at(-1);
    if (last && at === last.stage && addMonths(last.to, 1) === month) last.to = month;
    else if (at !== null) runs.push({ from: month, to: month, stage: at });
  }
  if (runs.length === 0) return null;
  return (
    <div className="mt-3 border-t border-line pt-3 text-small">
      <h3 className="font-sans text-small font-semibold tracking-normal">{words.months}</h3>
      <ol className="mt-1 flex flex-col gap-0.5 text-ink-2">
        {runs.map(({ from, to, stage: at }) => (
          <li key={from} className="flex justify-between gap-3">
            <span>{format.months(firstDay(from), lastDay(to))}</span>
            <span>{stageWords[at].title}</span>
          </li>
        ))}
      </ol>
      <p className="mt-1 text-note text-ink-2">{words.monthsBasis}</p>
    </div>
  );
}
