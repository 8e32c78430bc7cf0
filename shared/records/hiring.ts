/** A hiring plan: dated steps that hang on the first day, on another step, or on a date of their own. */
import * as z from 'zod/mini';
import { addWeekdays, onWeekday, type Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { day, name, text } from '../values/schemas.ts';
import { candidate } from './candidate.ts';
import { signId } from './recommendation.ts';

export const phases = ['prepare', 'find', 'choose', 'agree', 'start'] as const;
export type Phase = (typeof phases)[number];

/** Working days between a step and what it hangs on, at most. */
export const FARTHEST = 400;
const MOST_STEPS = 200;
export const MOST_CANDIDATES = 200;
const weekdays = z.number().check(z.int(), z.gte(-FARTHEST), z.lte(FARTHEST));
const dueRule = z.union([
  /** Working days from the first day; negative is before it. */
  z.strictObject({ kind: z.literal('first-day'), weekdays }),
  z.strictObject({ kind: z.literal('after-step'), stepId: idOf('step'), weekdays }),
  z.strictObject({ kind: z.literal('date'), day }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type DueRule = z.infer<typeof dueRule>;

const step = z.strictObject({
  id: idOf('step'),
  /** The step of the playbook that it came from; null for one of her own. */
  templateId: z.nullable(name),
  phase: z.enum(phases),
  title: name,
  due: dueRule,
  doneOn: z.nullable(day),
  /** Why it is left out; null when it is not. */
  skipped: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(300))),
  note: text,
  /** The sign that caused it. */
  sign: z.nullable(signId),
});
export type Step = z.infer<typeof step>;
export type StepId = Id<'step'>;

export const role = z.enum(['va', 'obm']);
export type Role = z.infer<typeof role>;

/** What must be settled before she signs. */
export const beforeSigning = z.enum(['cost', 'references', 'exit', 'bad-year', 'told', 'few-weeks']);
export type BeforeSigning = z.infer<typeof beforeSigning>;

export const plan = z.strictObject({
  id: idOf('plan'),
  role,
  state: z.enum(['active', 'stopped', 'done']),
  startedOn: day,
  firstDay: z.nullable(day),
  resultId: z.nullable(idOf('result')),
  steps: z.array(step).check(z.maxLength(MOST_STEPS)),
  candidates: z.array(candidate).check(z.maxLength(MOST_CANDIDATES)),
  /** What she has settled before signing. */
  settled: z.array(beforeSigning).check(z.maxLength(beforeSigning.options.length)),
});
export type Plan = z.infer<typeof plan>;
export type PlanId = Id<'plan'>;

export type PlanRefusal =
  | 'step-unknown'
  | 'waits-for-itself'
  | 'too-far'
  | 'reason-needed'
  | 'name-needed'
  | 'name-too-long'
  | 'steps-open'
  | 'too-many-steps'
  | 'candidate-unknown'
  | 'hired-already'
  | 'too-many-people';
export type Changed = Result<Plan, PlanRefusal>;

/**
 * The day on which a step is due, always a weekday; null when it has none (no first day yet, or none was wanted). After a
 * step that is done, days count from the day on which it really was.
 */
export function dueOf(plan: Plan, stepId: StepId): Day | null {
  const walk = (id: StepId, seen: ReadonlySet<StepId>): Day | null => {
    const found = plan.steps.find((one) => one.id === id);
    if (!found || seen.has(id)) return null;
    const { due } = found;
    switch (due.kind) {
      case 'date':
        return onWeekday(due.day);
      case 'first-day':
        return plan.firstDay && addWeekdays(onWeekday(plan.firstDay), due.weekdays);
      case 'after-step': {
        const done = plan.steps.find((one) => one.id === due.stepId)?.doneOn;
        const before = done ? onWeekday(done) : walk(due.stepId, new Set([...seen, id]));
        return before && addWeekdays(before, due.weekdays);
      }
      case 'none':
        return null;
    }
  };
  return walk(stepId, new Set());
}

const isOpen = (one: Step): boolean => one.doneOn === null && one.skipped === null;

/** Done steps of those that count; skipped ones do not. */
export function progress(plan: Plan): { done: number; of: number } {
  const counting = plan.steps.filter((one) => one.skipped === null);
  return { done: counting.filter((one) => one.doneOn !== null).length, of: counting.length };
}

/** The open steps in the order in which they are due; those without a date come last. */
export function openSteps(plan: Plan): readonly { step: Step; due: Day | null }[] {
  const open = plan.steps.filter(isOpen).map((one) => ({ step: one, due: dueOf(plan, one.id) }));
  return open.toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0));
}

export const isOverdue = (plan: Plan, one: Step, today: Day): boolean => {
  const due = dueOf(plan, one.id);
  return plan.state === 'active' && isOpen(one) && due !== null && due < today;
};

function changeStep(plan: Plan, id: StepId, change: (one: Step) => Step): Changed {
  if (!plan.steps.some((one) => one.id === id)) return fail('step-unknown');
  return ok({ ...plan, steps: plan.steps.map((one) => (one.id === id ? change(one) : one)) });
}

/** The title as it is kept, or why it cannot be. */
function titleOf(typed: string): Result<string, PlanRefusal> {
  const title = typed.trim();
  if (title === '') return fail('name-needed');
  return title.length > TITLE_LENGTH ? fail('name-too-long') : ok(title);
}
const TITLE_LENGTH = 120;

/** Ticks a step on a day, or unticks it with null. */
export const tickStep = (plan: Plan, id: StepId, on: Day | null): Changed =>
  changeStep(plan, id, (one) => ({ ...one, doneOn: on, skipped: null }));

/** Leaves a step out for a reason, or takes it in again with null. */
export function skipStep(plan: Plan, id: StepId, reason: string | null): Changed {
  if (reason !== null && reason.trim() === '') return fail('reason-needed');
  return changeStep(plan, id, (one) => ({ ...one, skipped: reason?.trim() ?? null, doneOn: null }));
}

export const noteStep = (plan: Plan, id: StepId, note: string): Changed =>
  changeStep(plan, id, (one) => ({ ...one, note }));

/** Gives a step another title. */
export function renameStep(plan: Plan, id: StepId, typed: string): Changed {
  const title = titleOf(typed);
  return title.ok ? changeStep(plan, id, (one) => ({ ...one, title: title.value })) : title;
}

/** A date of hers that falls on a weekend is the Monday after. */
const onWorkdays = (due: DueRule): DueRule => (due.kind === 'date' ? { ...due, day: onWeekday(due.day) } : due);

/** Hangs a step on something else. A step that would wait for itself, also by way of others, is refused. */
export function setDue(plan: Plan, id: StepId, due: DueRule): Changed {
  if (waitsFor(plan, due, id)) return fail('waits-for-itself');
  if (due.kind === 'after-step' && !plan.steps.some((one) => one.id === due.stepId)) return fail('step-unknown');
  return changeStep(plan, id, (one) => ({ ...one, due: onWorkdays(due) }));
}

/** True when a step that is due by this rule would wait, directly or by way of others, for step `id`. */
function waitsFor(plan: Plan, due: DueRule, id: StepId): boolean {
  let at: DueRule | undefined = due;
  for (let left = plan.steps.length; at?.kind === 'after-step' && left >= 0; left -= 1) {
    const { stepId }: { stepId: StepId } = at;
    if (stepId === id) return true;
    at = plan.steps.find((one) => one.id === stepId)?.due;
  }
  return false;
}

/** The steps that a step may hang on: neither itself nor any that waits for it. */
export const possibleAnchors = (plan: Plan, id: StepId): readonly Step[] =>
  plan.steps.filter((one) => one.id !== id && !waitsFor(plan, one.due, id));

/** Adds a step of her own behind the last one of its phase. */
export function addStep(plan: Plan, own: { id: StepId; title: string; phase: Phase; due: DueRule }): Changed {
  const title = titleOf(own.title);
  if (!title.ok) return title;
  if (plan.steps.length >= MOST_STEPS) return fail('too-many-steps');
  const due = onWorkdays(own.due);
  const fresh: Step = {
    ...own,
    title: title.value,
    due,
    templateId: null,
    doneOn: null,
    skipped: null,
    note: '',
    sign: null,
  };
  const phaseOf = (one: Step): number => phases.indexOf(one.phase);
  const at = plan.steps.findLastIndex((one) => phaseOf(one) <= phaseOf(fresh)) + 1;
  return ok({ ...plan, steps: plan.steps.toSpliced(at, 0, fresh) });
}

/** Ticks one of the things to settle before signing, or unticks it. */
export const settle = (plan: Plan, what: BeforeSigning, done: boolean): Plan => ({
  ...plan,
  settled: beforeSigning.options.filter((one) => (one === what ? done : plan.settled.includes(one))),
});

/** Takes a step away; what hung on it hangs on what that one hung on, so that no date changes. */
export function removeStep(plan: Plan, id: StepId): Changed {
  const gone = plan.steps.find((one) => one.id === id);
  if (!gone) return fail('step-unknown');
  const rest = { ...plan, steps: plan.steps.filter((one) => one.id !== id) };
  const waiting = rest.steps.filter((one) => one.due.kind === 'after-step' && one.due.stepId === id);
  const anchor: DueRule = gone.doneOn === null ? gone.due : onWorkdays({ kind: 'date', day: gone.doneOn });
  return waiting.reduce<Changed>(
    (changed, { id: waitingId, due }) =>
      changed.ok && due.kind === 'after-step'
        ? changeStep(changed.value, waitingId, (one) => ({ ...one, due: later(anchor, due.weekdays) }))
        : changed,
    ok(rest),
  );
}

function later(due: DueRule, weekdays: number): DueRule {
  if (due.kind === 'none') return due;
  if (due.kind === 'date') return { kind: 'date', day: addWeekdays(due.day, weekdays) };
  const sum = due.weekdays + weekdays;
  return { ...due, weekdays: Math.max(-FARTHEST, Math.min(FARTHEST, sum)) };
}

/** Moves a step one place up (-1) or down (1); at an end it stays. It takes the phase of the place it comes to. */
export function moveStep(plan: Plan, id: StepId, by: -1 | 1): Changed {
  const from = plan.steps.findIndex((one) => one.id === id);
  const [moved, other] = [plan.steps[from], plan.steps[from + by]];
  if (!moved) return fail('step-unknown');
  if (!other) return ok(plan);
  if (other.phase !== moved.phase) return changeStep(plan, id, (one) => ({ ...one, phase: other.phase }));
  return ok({ ...plan, steps: plan.steps.toSpliced(from, 1).toSpliced(from + by, 0, moved) });
}

/** Moves the first day; every step that hangs on it moves along, dates of her own stay. */
export const moveFirstDay = (plan: Plan, firstDay: Day): Plan => ({ ...plan, firstDay: onWeekday(firstDay) });

/** Puts a plan aside; everything in it is kept. */
export const stopPlan = (plan: Plan): Plan => ({ ...plan, state: 'stopped' });

/** Takes a stopped or finished plan up again. */
export const resumePlan = (plan: Plan): Plan => ({ ...plan, state: 'active' });

/** Closes a plan whose steps are all done or left out. */
export const finishPlan = (plan: Plan): Changed =>
  plan.steps.some(isOpen) ? fail('steps-open') : ok({ ...plan, state: 'done' });
