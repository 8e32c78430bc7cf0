/** A plan that slipped: what is still open moves on by working days, in one step. */
import { addWeekdays, onWeekday, type Day } from '../values/dates.ts';
import { fail, ok } from '../values/result.ts';
import { dueOf, FARTHEST, openSteps, type Changed, type DueRule, type Plan, type Step, type StepId } from './hiring.ts';

/** Whether the first day goes along, or was promised and stays, so that only what comes before it moves. */
export type RestOf = 'all' | 'before-first-day';

/** A first day that lies ahead can move; one that has passed is a fact, and steps move away from it. */
export const firstDayAhead = ({ firstDay }: Plan, today: Day): boolean => firstDay !== null && firstDay >= today;

/**
 * Moves every open step that has a date, overdue ones too, by working days. A step that hangs on another one which moves
 * goes along by that alone. Done and skipped steps keep their rule. With 'before-first-day' the first day stays, and so
 * do the open steps that are due on it or later and hang on nothing that moves.
 * @param weekdays 1 or more
 */
export function moveRest(plan: Plan, weekdays: number, today: Day, rest: RestOf = 'all'): Changed {
  const ahead = firstDayAhead(plan, today);
  const { firstDay } = plan;
  const withFirstDay = rest === 'all' && ahead;
  const staying = rest === 'before-first-day' && ahead && firstDay !== null ? onWeekday(firstDay) : null;
  const dated = openSteps(plan).filter(({ due }) => due !== null && (staying === null || due < staying));
  const wanted = new Set(dated.map(({ step }) => step.id));

  const along = (due: DueRule, seen: ReadonlySet<StepId>): boolean => {
    if (due.kind === 'first-day') return withFirstDay;
    if (due.kind !== 'after-step' || seen.has(due.stepId)) return false;
    const before = plan.steps.find(({ id }) => id === due.stepId);
    return before?.doneOn === null && (wanted.has(before.id) || along(before.due, new Set([...seen, before.id])));
  };
  let tooFar = false;
  const moved = (one: Step): Step => {
    if (!wanted.has(one.id) || along(one.due, new Set([one.id]))) return one;
    const due = later(one.due, weekdays);
    tooFar ||= (due.kind === 'first-day' || due.kind === 'after-step') && Math.abs(due.weekdays) > FARTHEST;
    return { ...one, due };
  };
  const steps = plan.steps.map(moved);
  if (tooFar) return fail('too-far');
  return ok({
    ...plan,
    firstDay: withFirstDay && firstDay !== null ? addWeekdays(firstDay, weekdays) : firstDay,
    steps,
  });
}

function later(due: DueRule, weekdays: number): DueRule {
  switch (due.kind) {
    case 'none':
      return due;
    case 'date':
      return { kind: 'date', day: addWeekdays(due.day, weekdays) };
    default:
      return { ...due, weekdays: due.weekdays + weekdays };
  }
}

/** How many open steps a change gave another day, and how many of them are still past theirs. */
export function movedSteps(before: Plan, after: Plan, today: Day): { readonly moved: number; readonly late: number } {
  const open = openSteps(after);
  return {
    moved: open.filter(({ step, due }) => dueOf(before, step.id) !== due).length,
    late: open.filter(({ due }) => due !== null && due < today).length,
  };
}
