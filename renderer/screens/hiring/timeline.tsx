import { useState } from 'react';
import {
  dueOf,
  isOverdue,
  moveStep,
  phases,
  tickStep,
  type Phase,
  type Plan,
  type Step,
  type StepId,
} from '../../../shared/records/hiring.ts';
import { daysBetween, type Day } from '../../../shared/values/dates.ts';
import { beforeSigningWords } from '../../../shared/words/before-signing.ts';
import { hiringWords as words } from '../../../shared/words/hiring.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import type { CauseOf } from './causes.ts';
import type { FocusOn } from './focus-after.ts';
import type { ChangePlan } from './plan-change.ts';
import { signingPage } from './plan-page.ts';
import { usePrinting } from '../../parts/printing.ts';
import { moveButtonId, StepDetail, StepOnPaper } from './step-detail.tsx';

type Direction = -1 | 1;
const openButtonId = (id: StepId): string => `open-${id}`;

interface TimelineProps {
  readonly plan: Plan;
  readonly open: StepId | null;
  readonly next: StepId | null;
  /** Opens a step, or closes all with null. */
  readonly onOpen: (id: StepId | null) => void;
  /** Keeps a step open although another one comes next. */
  readonly onHold: (id: StepId) => void;
  readonly causeOf: CauseOf;
  readonly focusOn: FocusOn;
  readonly change: ChangePlan;
}

/** The steps in their phases, each of which opens in its place. */
export function Timeline(props: TimelineProps) {
  const { plan, change, onHold, focusOn } = props;
  const [said, setSaid] = useState('');
  const move = async (id: StepId, by: Direction): Promise<void> => {
    onHold(id);
    let after = plan;
    const outcome = await change((now) => {
      const changed = moveStep(now, id, by);
      if (changed.ok) after = changed.value;
      return changed;
    });
    if (outcome !== 'saved') return;
    const place = after.steps.findIndex((one) => one.id === id);
    const step = after.steps[place];
    if (!step) return;
    setSaid(words.step.moved(step.title, place + 1, after.steps.length, step.phase));
    // In another phase it is a new piece of the page; at an end the way back is the only one left.
    focusOn([moveButtonId(id, by), moveButtonId(id, by < 0 ? 1 : -1)]);
  };

  return (
    <div className="flex flex-col gap-6">
      <output className="sr-only">{said}</output>
      {phases
        .filter((phase) => plan.steps.some((one) => one.phase === phase))
        .map((phase) => (
          <PhaseSteps key={phase} phase={phase} {...props} onMove={(id, by) => void move(id, by)} />
        ))}
    </div>
  );
}

type OnMove = (id: StepId, by: Direction) => void;

function PhaseSteps({ phase, ...props }: TimelineProps & { phase: Phase; onMove: OnMove }) {
  const steps = props.plan.steps.filter((one) => one.phase === phase);
  const counting = steps.filter((one) => one.skipped === null);
  const done = counting.filter((one) => one.doneOn !== null).length;
  return (
    <section aria-labelledby={`phase-${phase}`}>
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h3 id={`phase-${phase}`} className="text-small text-ink-2">
          {words.phases[phase]}
        </h3>
        <p className="figures text-note text-ink-3">{words.ofThese(done, counting.length)}</p>
      </div>
      {phase === 'agree' && (
        <p data-screen-only className="mb-2 text-small">
          <TextLink href={signingPage(props.plan)}>{beforeSigningWords.title}</TextLink>
        </p>
      )}
      <ol className="flex flex-col">
        {steps.map((step, index) => (
          <StepRow key={step.id} step={step} last={index === steps.length - 1} {...props} />
        ))}
      </ol>
    </section>
  );
}

function StepRow({
  step,
  last,
  plan,
  open,
  next,
  onOpen,
  onHold,
  onMove,
  causeOf,
  focusOn,
  change,
}: TimelineProps & { step: Step; last: boolean; onMove: OnMove }) {
  const { today } = useWorkspace();
  // On paper all steps say the same little, whichever is open on screen.
  const printing = usePrinting();
  const isOpen = open === step.id && !printing;
  const panel = `step-${step.id}`;
  const done = step.doneOn !== null;
  const quiet = done || step.skipped !== null;
  return (
    <li className="relative flex gap-3 pb-3 last:pb-0">
      {!last && (
        <span
          aria-hidden
          data-mark
          className={`absolute top-9 bottom-0 left-3.5 w-px ${done ? 'bg-good' : 'bg-line'}`}
        />
      )}
      <StepMark
        step={step}
        place={plan.steps.indexOf(step) + 1}
        isNext={next === step.id}
        locked={plan.state !== 'active'}
        onChange={(ticked) => void change((now) => tickStep(now, step.id, ticked ? today : null))}
      />
      <div
        className={`min-w-0 flex-1 ${isOpen ? 'rounded-card border border-line bg-surface p-4 shadow-card @max-[24rem]:px-3' : 'px-4 py-0.5 @max-[24rem]:px-0'}`}
      >
        <h4>
          <button
            type="button"
            id={openButtonId(step.id)}
            aria-expanded={isOpen}
            {...(isOpen && { 'aria-controls': panel })}
            onClick={() => onOpen(isOpen ? null : step.id)}
            className="group flex min-h-9 w-full items-start justify-between gap-3 rounded-control text-left"
          >
            <span className="min-w-0">
              <span
                className={`block text-body wrap-anywhere group-hover:underline @max-[24rem]:text-small ${quiet ? 'font-normal text-ink-2' : 'font-semibold'}`}
              >
                {step.title}
              </span>
              <DueLine plan={plan} step={step} today={today} strong={next === step.id} />
            </span>
            <span data-screen-only className={`mt-0.5 text-ink-3 ${isOpen ? 'rotate-180' : ''}`}>
              <Icon name="down" size={16} />
            </span>
          </button>
        </h4>
        {printing && <StepOnPaper step={step} />}
        {isOpen && (
          <StepDetail
            id={panel}
            plan={plan}
            step={step}
            cause={step.sign && causeOf(step.sign)}
            change={change}
            onHold={() => onHold(step.id)}
            focusOn={focusOn}
            onGone={() => {
              onOpen(null);
              const place = plan.steps.indexOf(step);
              const beside = plan.steps[place + 1] ?? plan.steps[place - 1];
              if (beside) focusOn([openButtonId(beside.id)]);
            }}
            onMove={(by) => onMove(step.id, by)}
          />
        )}
      </div>
    </li>
  );
}

/** The circle of a step: its number, and a tick once it is done. It is the tick box itself. */
function StepMark({
  step,
  place,
  isNext,
  locked,
  onChange,
}: {
  step: Step;
  place: number;
  isNext: boolean;
  locked: boolean;
  onChange: (ticked: boolean) => void;
}) {
  const done = step.doneOn !== null;
  const look = done
    ? 'border-good bg-good-soft text-good-ink'
    : step.skipped !== null
      ? 'border-dashed border-edge text-ink-3'
      : isNext
        ? 'border-plum bg-plum text-on-plum'
        : 'border-edge bg-surface text-ink-2';
  return (
    <span className="relative z-1 mt-1.5 size-7 shrink-0">
      <input
        type="checkbox"
        aria-label={words.step.tick(step.title)}
        checked={done}
        disabled={locked}
        onChange={(event) => onChange(event.target.checked)}
        className={`size-7 appearance-none rounded-full border ${look} ${locked ? '' : 'cursor-pointer'}`}
      />
      <span
        aria-hidden
        className={`figures pointer-events-none absolute inset-0 flex items-center justify-center text-note font-semibold ${done ? 'text-good-ink' : isNext ? 'text-on-plum' : 'text-ink-2'}`}
      >
        {done ? <Icon name="done" size={15} /> : step.skipped !== null ? <Icon name="less" size={15} /> : place}
      </span>
    </span>
  );
}

function DueLine({ plan, step, today, strong }: { plan: Plan; step: Step; today: Day; strong: boolean }) {
  const format = useFormat();
  const due = dueOf(plan, step.id);
  if (step.doneOn !== null) return <Small>{words.due.done(format.day(step.doneOn))}</Small>;
  if (step.skipped !== null) return <Small>{words.due.skipped(step.skipped)}</Small>;
  if (due === null) return <Small>{words.due.none}</Small>;
  if (isOverdue(plan, step, today))
    return (
      <span className="figures flex items-center gap-1.5 text-small font-semibold text-clay-ink">
        <Icon name="warning" size={13} />
        {words.due.late(format.day(due))}
      </span>
    );
  const onTheDay = step.due.kind === 'first-day' && step.due.weekdays === 0;
  const text = (onTheDay ? words.due.on : words.due.by)(format.day(due), daysBetween(today, due));
  return strong ? (
    <span className="figures block text-small font-semibold text-plum-ink">{text}</span>
  ) : (
    <Small>{text}</Small>
  );
}

const Small = ({ children }: { children: string }) => (
  <span className="figures block text-small font-normal wrap-anywhere text-ink-2">{children}</span>
);
