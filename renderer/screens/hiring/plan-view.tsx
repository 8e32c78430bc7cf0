import { useState, type ReactNode } from 'react';
import {
  finishPlan,
  isOverdue,
  moveFirstDay,
  openSteps,
  progress,
  resumePlan,
  tickStep,
  type Plan,
  type StepId,
} from '../../../shared/records/hiring.ts';
import { addWeekdays, daysBetween } from '../../../shared/values/dates.ts';
import { ok } from '../../../shared/values/result.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { hiringWords as words } from '../../../shared/words/hiring.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { FeaturePanel, Notice } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { LATER_BUTTON, MOVE_BUTTON, RESUME_BUTTON, useFocusAfter, type FocusOn } from './focus-after.ts';
import { FirstDayPanel } from './first-day-panel.tsx';
import { ownStepDraft, OwnStepPanel } from './own-step-panel.tsx';
import { PlanCard } from './plan-card.tsx';
import { usePlanChange, type ChangePlan } from './plan-change.ts';
import { useCauses } from './causes.ts';
import { Timeline } from './timeline.tsx';

const A_WEEK = 5;

interface Doing {
  readonly plan: Plan;
  readonly change: ChangePlan;
  readonly focusOn: FocusOn;
}

/** One plan: what comes next, its steps in their phases, and where it comes from. */
export function PlanView({ plan, plans, switcher }: { plan: Plan; plans: readonly Plan[]; switcher: ReactNode }) {
  const format = useFormat();
  const change = usePlanChange(plan.id);
  const focusOn = useFocusAfter();
  const [panel, setPanel] = useState<'first-day' | 'own-step' | null>(null);
  const followed = plan.state === 'active';
  const { done, of } = progress(plan);
  return (
    <Screen
      title={words.hiring(plan.role)}
      aside={
        <span className="figures flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="flex items-center gap-1.5">
            <Icon name="calendar" size={15} />
            {plan.firstDay === null ? words.noFirstDay : words.firstDay(format.day(plan.firstDay))}
          </span>
          <span>{words.progress(done, of)}</span>
        </span>
      }
      actions={
        followed && (
          <>
            <Button id={MOVE_BUTTON} onPress={() => setPanel('first-day')}>
              {words.move.open}
            </Button>
            <Button icon="add" onPress={() => setPanel('own-step')}>
              {words.own.add}
            </Button>
          </>
        )
      }
    >
      {switcher}
      <div className="mb-5 flex flex-col gap-3 empty:hidden">
        {followed ? (
          <Late plan={plan} change={change} focusOn={focusOn} />
        ) : (
          <PutAside plan={plan} change={change} focusOn={focusOn} />
        )}
        {followed && panel === null && readDraft(ownStepDraft(plan.id)) !== null && (
          <Notice
            look="info"
            action={<TextButton onPress={() => setPanel('own-step')}>{commonWords.continueDraft}</TextButton>}
          >
            {commonWords.draft(words.own.draft)}
          </Notice>
        )}
      </div>
      <Steps plan={plan} plans={plans} change={change} focusOn={focusOn} />
      {panel === 'first-day' && <FirstDayPanel plan={plan} change={change} onClose={() => setPanel(null)} />}
      {panel === 'own-step' && <OwnStepPanel plan={plan} change={change} onClose={() => setPanel(null)} />}
    </Screen>
  );
}

/** The next step stands on top where there is one column, and beside the others where there are two. */
function Steps({ plan, plans, ...doing }: Doing & { plans: readonly Plan[] }) {
  const next = openSteps(plan)[0]?.step.id ?? null;
  // Until she opens or closes a step herself, the next one is open.
  const [chosen, choose] = useState<StepId | 'none' | null>(null);
  const causeOf = useCauses(plan.resultId);
  const open = chosen === 'none' ? null : (chosen ?? (plan.state === 'active' ? next : null));
  return (
    <div className="grid gap-6 min-[1020px]:grid-cols-[minmax(0,1fr)_20.5rem] min-[1020px]:grid-rows-[auto_1fr]">
      {plan.state === 'active' && (
        <div className="min-[1020px]:col-start-2">
          <Next plan={plan} {...doing} />
        </div>
      )}
      <div className="min-w-0 min-[1020px]:col-start-1 min-[1020px]:row-span-2 min-[1020px]:row-start-1">
        <Timeline
          plan={plan}
          causeOf={causeOf}
          open={open}
          next={next}
          onOpen={(id) => choose(id ?? 'none')}
          onHold={choose}
          {...doing}
        />
      </div>
      <div className="min-[1020px]:col-start-2">
        <PlanCard plan={plan} plans={plans} {...doing} />
      </div>
    </div>
  );
}

/** The one thing to do now. */
function Next({ plan, change, focusOn }: Doing) {
  const format = useFormat();
  const notice = useNotice();
  const { today } = useWorkspace();
  const first = openSteps(plan)[0];
  if (!first) {
    const finish = async (): Promise<void> => {
      if ((await change(finishPlan)) !== 'saved') return;
      focusOn([RESUME_BUTTON]);
      notice.undoable(words.next.finished);
    };
    return (
      <FeaturePanel eyebrow={words.next.eyebrow} title={words.next.allDone} text={words.next.allDoneText}>
        <Button look="feature" onPress={() => void finish()}>
          {words.next.finish}
        </Button>
      </FeaturePanel>
    );
  }
  const { step, due } = first;
  const tick = async (): Promise<void> => {
    if ((await change((now) => tickStep(now, step.id, today))) === 'saved')
      notice.undoable(words.step.done(step.title));
  };
  const when =
    due === null
      ? words.due.none
      : due < today
        ? words.due.late(format.day(due))
        : words.due.by(format.day(due), daysBetween(today, due));
  return (
    <FeaturePanel eyebrow={words.next.eyebrow} title={step.title} text={when}>
      <Button look="feature" icon="done" onPress={() => void tick()}>
        {words.step.markDone}
      </Button>
    </FeaturePanel>
  );
}

/** Days that slipped, with one press that moves what hangs on the first day. */
function Late({ plan, change, focusOn }: Doing) {
  const format = useFormat();
  const notice = useNotice();
  const { today } = useWorkspace();
  const late = plan.steps.filter((one) => isOverdue(plan, one, today));
  if (late.length === 0) return null;
  // A first day that has passed is no plan any more: then single dates move, or she says when it really is.
  const { firstDay } = plan;
  const to = firstDay !== null && firstDay >= today ? addWeekdays(firstDay, A_WEEK) : null;
  const moves = late.some((one) => one.due.kind === 'first-day' || one.due.kind === 'after-step');
  const move = async (): Promise<void> => {
    if (to === null) return;
    if ((await change((now) => ok(moveFirstDay(now, to)))) !== 'saved') return;
    focusOn([LATER_BUTTON, MOVE_BUTTON]);
    notice.undoable(words.move.saved(format.day(to)));
  };
  return (
    <Notice
      look="warning"
      action={
        to !== null &&
        moves && (
          <Button id={LATER_BUTTON} onPress={() => void move()}>
            {words.late.moveOn}
          </Button>
        )
      }
    >
      {words.late.text(late.length)}
    </Notice>
  );
}

function PutAside({ plan, change, focusOn }: Doing) {
  const notice = useNotice();
  const resume = async (): Promise<void> => {
    if ((await change((now) => ok(resumePlan(now)))) !== 'saved') return;
    focusOn([MOVE_BUTTON]);
    notice.undoable(words.plan.resumed);
  };
  return (
    <Notice
      look="info"
      action={
        <Button id={RESUME_BUTTON} onPress={() => void resume()}>
          {words.plan.resume}
        </Button>
      }
    >
      {plan.state === 'stopped' ? words.plan.stopped : words.plan.doneNotice}
    </Notice>
  );
}
