import { useNavigate } from 'react-router';
import { calendarFile } from '../../../shared/exchange/calendar-out.ts';
import { openSteps, stopPlan, type Plan } from '../../../shared/records/hiring.ts';
import { ok } from '../../../shared/values/result.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextLink } from '../../parts/buttons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { saveAs } from '../../state/save-as.ts';
import { RESUME_BUTTON, type FocusOn } from './focus-after.ts';
import type { ChangePlan } from './plan-change.ts';
import { useStartPlan } from './start-plan.ts';

const words = hiringWords.plan;

/** Where a plan comes from, and what can be done with it as a whole. */
export function PlanCard({
  plan,
  plans,
  change,
  focusOn,
}: {
  plan: Plan;
  plans: readonly Plan[];
  change: ChangePlan;
  focusOn: FocusOn;
}) {
  const app = useApp();
  const notice = useNotice();
  const navigate = useNavigate();
  const format = useFormat();
  const start = useStartPlan();
  const { results, today } = useWorkspace();
  const result = results.find(({ id }) => id === plan.resultId);
  const other = plan.role === 'va' ? 'obm' : 'va';
  const bothActive = plans.some(({ role, state }) => role === other && state === 'active');
  const dated = openSteps(plan).flatMap(({ step, due }) =>
    due === null ? [] : [{ id: step.id, on: due, title: step.title }],
  );
  const takeDates = (): void => {
    saveAs(hiringWords.dates.fileName(plan.role, today), [calendarFile(dated, new Date().toISOString())]);
    notice.saved(hiringWords.dates.saved(dated.length));
  };
  const stop = async (): Promise<void> => {
    if ((await change((now) => ok(stopPlan(now)))) !== 'saved') return;
    focusOn([RESUME_BUTTON]);
    notice.undoable(words.stopped);
  };
  const remove = async (): Promise<void> => {
    try {
      await app.run(app.api.plan.remove({ id: plan.id }));
      notice.undoable(words.removed);
      await navigate('/hiring');
    } catch (error) {
      notice.failed(error);
    }
  };
  return (
    <Card title={words.title}>
      <p className="text-small text-ink-2">
        {words.started(format.longDay(plan.startedOn))}
        {result && ` ${words.fromResult(format.longDay(result.takenOn))}`}
      </p>
      {result && (
        <p className="mt-1 text-small">
          <TextLink href={`/readiness/result/${result.id}`}>{words.openResult}</TextLink>
        </p>
      )}
      <div data-screen-only className="mt-4 flex flex-wrap gap-2">
        {plan.state === 'active' ? (
          <Button key="stop" onPress={() => void stop()}>
            {words.stop}
          </Button>
        ) : (
          <Button key="remove" look="danger" onPress={() => void remove()}>
            {words.remove}
          </Button>
        )}
        {dated.length > 0 && (
          <Button icon="calendar" onPress={takeDates}>
            {hiringWords.dates.file}
          </Button>
        )}
        {!bothActive && <Button onPress={() => void start(other)}>{words.also(other)}</Button>}
      </div>
      {!bothActive && (
        <p data-screen-only className="mt-2 text-note text-ink-3">
          {words.alsoText}
        </p>
      )}
    </Card>
  );
}
