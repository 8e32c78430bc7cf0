import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { isOnBoard } from '../../../shared/records/candidate.ts';
import {
  finishPlan,
  openSteps,
  progress,
  resumePlan,
  tickStep,
  type Plan,
  type StepId,
} from '../../../shared/records/hiring.ts';
import { daysBetween } from '../../../shared/values/dates.ts';
import { ok } from '../../../shared/values/result.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { documentWords } from '../../../shared/words/documents/names.ts';
import { hiringWords as words } from '../../../shared/words/hiring.ts';
import { planPeopleWords as peopleWords } from '../../../shared/words/plan-people.ts';
import { useNotice } from '../../notice.ts';
import { PaperButtons } from '../../paper.tsx';
import { Button, ButtonLink, TextButton } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Icon } from '../../parts/icons.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { FeaturePanel, Notice } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { MOVE_BUTTON, RESUME_BUTTON, useFocusAfter, type FocusOn } from './focus-after.ts';
import { FirstDayPanel } from './first-day-panel.tsx';
import { ownStepDraft, OwnStepPanel } from './own-step-panel.tsx';
import { LateSteps } from './late-steps.tsx';
import { MoveRest } from './move-rest-panel.tsx';
import { PlanCard } from './plan-card.tsx';
import { usePlanChange, type ChangePlan } from './plan-change.ts';
import { useCauses } from './causes.ts';
import { PeopleView } from './people/people-view.tsx';
import { CloseToSigning } from './close-to-signing.tsx';
import { Timeline } from './timeline.tsx';

interface Doing {
  readonly plan: Plan;
  readonly change: ChangePlan;
  readonly focusOn: FocusOn;
}
interface Beside extends Doing {
  readonly plans: readonly Plan[];
  /** Opens the panel for a step of her own. */
  readonly onAdd: () => void;
}

/** One plan: what comes next, its steps in their phases, and where it comes from. */
export function PlanView({ plan, plans, switcher }: { plan: Plan; plans: readonly Plan[]; switcher: ReactNode }) {
  const format = useFormat();
  const change = usePlanChange(plan.id);
  const focusOn = useFocusAfter();
  const [panel, setPanel] = useState<'first-day' | 'own-step' | null>(null);
  const followed = plan.state === 'active';
  return (
    <Screen
      title={words.hiring(plan.role)}
      aside={
        <span className="figures flex items-center gap-1.5">
          <Icon name="calendar" size={15} />
          {plan.firstDay === null ? words.noFirstDay : words.firstDay(format.day(plan.firstDay))}
        </span>
      }
      actions={
        <>
          {followed && (
            <Button id={MOVE_BUTTON} onPress={() => setPanel('first-day')}>
              {words.move.open}
            </Button>
          )}
          <ButtonLink href={`/hiring/texts?plan=${plan.id}`}>{documentWords.open}</ButtonLink>
          <PaperButtons />
        </>
      }
    >
      {switcher}
      <div className="mb-5 flex flex-col gap-3 empty:hidden">
        {followed ? (
          <>
            <LateSteps plan={plan} change={change} focusOn={focusOn} />
            <CloseToSigning plan={plan} />
          </>
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
      <StepsAndPeople plan={plan} plans={plans} change={change} focusOn={focusOn} onAdd={() => setPanel('own-step')} />
      {panel === 'first-day' && <FirstDayPanel plan={plan} change={change} onClose={() => setPanel(null)} />}
      {panel === 'own-step' && <OwnStepPanel plan={plan} change={change} onClose={() => setPanel(null)} />}
    </Screen>
  );
}

/** Steps and people side by side where there is room for both; else one of them at a time. */
function StepsAndPeople({ plan, ...doing }: Beside) {
  // A call on Today leads to the people.
  const [search, setSearch] = useSearchParams();
  const shown = search.get('show') === 'people' ? 'people' : 'steps';
  const show = (what: 'steps' | 'people'): void => {
    const { show: _, ...rest } = Object.fromEntries(search);
    setSearch(what === 'people' ? { ...rest, show: what } : rest, { replace: true });
  };
  const away = (what: typeof shown): string => (shown === what ? '' : 'max-[1199px]:hidden print:block');
  const onTheWay = plan.candidates.filter(isOnBoard).length;
  return (
    <>
      <div data-screen-only className="mb-5 min-[1200px]:hidden">
        <ToggleGroup
          look="joined"
          label={peopleWords.show}
          options={[
            { id: 'steps', label: peopleWords.steps },
            { id: 'people', label: peopleWords.tab(onTheWay) },
          ]}
          value={shown}
          onChange={show}
        />
      </div>
      <div className="gap-7 min-[1200px]:grid min-[1200px]:grid-cols-[16.5rem_minmax(0,1fr)] print:block">
        <div className={away('steps')}>
          <Steps plan={plan} {...doing} />
        </div>
        <div className={`${away('people')} print:mt-6`}>
          <PeopleView plan={plan} change={doing.change} />
        </div>
      </div>
    </>
  );
}

/** From this width the people stand beside the steps, which then have room for their titles only. */
const BESIDE_PEOPLE = '(min-width: 1200px)';

/** The next step stands on top where there is one column, and beside the others where there are two. */
function Steps({ plan, plans, onAdd, ...doing }: Beside) {
  const next = openSteps(plan)[0]?.step.id ?? null;
  // Until she opens or closes a step herself, the next one is open where there is room.
  const [chosen, choose] = useState<StepId | 'none' | null>(() => (matchMedia(BESIDE_PEOPLE).matches ? 'none' : null));
  const causeOf = useCauses(plan.resultId);
  const { done, of } = progress(plan);
  const open = chosen === 'none' ? null : (chosen ?? (plan.state === 'active' ? next : null));
  return (
    <section
      aria-labelledby="steps"
      className="grid gap-6 max-[1199px]:min-[1020px]:grid-cols-[minmax(0,1fr)_20.5rem] max-[1199px]:min-[1020px]:grid-rows-[auto_1fr] print:block"
    >
      {plan.state === 'active' && (
        <div className="max-[1199px]:min-[1020px]:col-start-2">
          <Next plan={plan} {...doing} />
        </div>
      )}
      <div className="@container min-w-0 max-[1199px]:min-[1020px]:col-start-1 max-[1199px]:min-[1020px]:row-span-2 max-[1199px]:min-[1020px]:row-start-1">
        <div className="mb-1 flex items-baseline justify-between gap-3">
          <h2 id="steps" className="text-lead">
            {peopleWords.steps}
          </h2>
          <p className="figures text-small text-ink-2">{words.progress(done, of)}</p>
        </div>
        {plan.state === 'active' && (
          <p data-screen-only className="mb-3 flex flex-wrap gap-x-5 text-small">
            <MoveRest plan={plan} change={doing.change} />
            <TextButton onPress={onAdd}>{words.own.add}</TextButton>
          </p>
        )}
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
      <div className="max-[1199px]:min-[1020px]:col-start-2 print:mt-5">
        <PlanCard plan={plan} plans={plans} {...doing} />
      </div>
    </section>
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
