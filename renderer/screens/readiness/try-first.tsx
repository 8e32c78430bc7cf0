/** What to try before a hire: suggested by a result, followed in the log, ended by what she says. */
import { useState } from 'react';
import { measuredVerdict, suggestExperiment } from '../../../shared/advice/experiment.ts';
import { endOf, type Experiment, type ExperimentId, type Verdict } from '../../../shared/records/experiment.ts';
import type { Result } from '../../../shared/records/recommendation.ts';
import { weeksOf, type WorkWeekSum } from '../../../shared/records/work-sums.ts';
import { addDays, daysBetween, weekOf } from '../../../shared/values/dates.ts';
import { experimentWords as words } from '../../../shared/words/experiment.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

/** Weeks before it that say what the work took. */
const WEEKS_BEFORE = 4;

/** The experiment that a result suggests, or the one that runs. */
export function TryFirst({ result }: { result: Result }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { experiments, categories, today, settings } = useWorkspace();
  const [freshId] = useState(() => crypto.randomUUID() as ExperimentId);
  const week = weekOf(today, settings.weekStart);
  const asked = useAsk(`before ${week}`, (api) =>
    api.work.byWeek({ from: addDays(week, -7 * WEEKS_BEFORE), to: addDays(week, -7) }).then(weeksOf),
  );
  const running = experiments.find(({ endedOn }) => endedOn === null);
  if (running) return <RunningExperiment experiment={running} />;
  const suggested = suggestExperiment(result.recommendation, categories);
  if (!suggested || !asked.value) return null;
  const minutes = asked.value.map((sum) => minutesOf(sum, suggested.categoryIds));
  const before = minutes.length === 0 ? null : Math.round(minutes.reduce((sum, one) => sum + one, 0) / minutes.length);
  const reason = [
    ...result.recommendation.reasons,
    ...result.recommendation.contributions,
    ...result.recommendation.against,
  ].find(({ sign }) => sign === suggested.sign);
  const start = async (): Promise<void> => {
    const { kind, categoryIds } = suggested;
    const experiment: Experiment = {
      id: freshId,
      kind,
      categoryIds: [...categoryIds],
      startedOn: today,
      before,
      verdict: null,
      endedOn: null,
      note: '',
    };
    try {
      await app.run(app.api.experiment.save(experiment));
      notice.undoable(words.started);
    } catch (error) {
      notice.failed(error);
    }
  };
  return (
    <Card title={words.title}>
      <div className="flex flex-col gap-2 text-small">
        {reason && <p className="text-ink-2">{reasonText(reason, format).title}.</p>}
        <p className="font-semibold">{words.texts[suggested.kind].title}</p>
        <p className="text-ink-2">{words.texts[suggested.kind].text}</p>
        <p className="text-note text-ink-2">{words.lead}</p>
        <p className="text-note text-ink-2">{before === null ? words.notLogged : words.before(format.hours(before))}</p>
        <div>
          <Button onPress={() => void start()}>{words.start}</Button>
        </div>
      </div>
    </Card>
  );
}

/** How the thirty days go, and what she says at their end. */
function RunningExperiment({ experiment }: { experiment: Experiment }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { categories, today, settings } = useWorkspace();
  const { kind, categoryIds, startedOn, before } = experiment;
  const last = endOf(experiment);
  const from = weekOf(startedOn, settings.weekStart);
  // Whole weeks of it that are over; the one in which it began counts when it began on its first day.
  const first = from === startedOn ? from : addDays(from, 7);
  const to = addDays(weekOf(today < last ? today : last, settings.weekStart), -7);
  const asked = useAsk(`experiment ${experiment.id} ${first} ${to}`, async (api) =>
    first > to ? [] : weeksOf(await api.work.byWeek({ from: first, to })),
  );
  const during = (asked.value ?? []).map((sum) => minutesOf(sum, categoryIds));
  const measured = measuredVerdict(before, during);
  const over = today > last;
  const kinds = categories.filter(({ id }) => categoryIds.includes(id)).map(({ name }) => name);
  const end = async (verdict: Verdict): Promise<void> => {
    try {
      await app.run(app.api.experiment.save({ ...experiment, verdict, endedOn: today }));
      notice.undoable(words.ended[verdict]);
    } catch (error) {
      notice.failed(error);
    }
  };
  return (
    <Card title={words.texts[kind].title}>
      <div className="flex flex-col gap-2 text-small">
        <p className="font-semibold">{words.running(daysBetween(startedOn, today) + 1)}</p>
        <p className="text-ink-2">{words.texts[kind].text}</p>
        <p className="text-note text-ink-2">{words.measured(format.list(kinds))}</p>
        <p>{before === null ? words.notLogged : words.before(format.hours(before))}</p>
        <p>
          {during.length === 0
            ? words.tooFew
            : words.now(format.hours(during.reduce((sum, one) => sum + one, 0) / during.length), during.length)}{' '}
          {measured && words.says(words.verdicts[measured.verdict])}
        </p>
        {over && <p className="font-semibold">{words.ask}</p>}
        <div className="flex flex-wrap gap-2">
          {(over ? (['solved', 'helped', 'no-change'] as const) : (['solved', 'stopped'] as const)).map((verdict) => (
            <Button key={verdict} onPress={() => void end(verdict)}>
              {words.end[verdict]}
            </Button>
          ))}
        </div>
      </div>
    </Card>
  );
}

/** What was tried, with what she said of it, on Readiness. */
export function Experiments() {
  const { experiments } = useWorkspace();
  const format = useFormat();
  const running = experiments.find(({ endedOn }) => endedOn === null);
  const past = experiments.filter(({ endedOn }) => endedOn !== null);
  return (
    <>
      {running && <RunningExperiment experiment={running} />}
      {past.length > 0 && (
        <Card title={words.past}>
          <ul className="flex flex-col gap-1.5 text-small">
            {past.toReversed().map(({ id, kind, startedOn, verdict }) => (
              <li key={id}>
                {words.line(words.texts[kind].title, format.day(startedOn), words.verdicts[verdict ?? 'stopped'])}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

const minutesOf = ({ categories }: WorkWeekSum, ids: readonly string[]): number =>
  categories.reduce((sum, { categoryId, minutes }) => sum + (ids.includes(categoryId) ? minutes : 0), 0);
