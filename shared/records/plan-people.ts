/** The people of a hiring plan: added, changed, hired, and let go of for good. */
import { addMonths, lastDay, monthOf, onWeekday, type Day } from '../values/dates.ts';
import { fail, ok } from '../values/result.ts';
import { boardStages, stageOf, withStage, type Candidate, type CandidateId } from './candidate.ts';
import { MOST_CANDIDATES, moveFirstDay, type Changed, type Plan, type PlanRefusal } from './hiring.ts';
import type { Person } from './person.ts';
import type { Result } from '../values/result.ts';

/** Puts people behind those who are there already. */
export function addCandidates(plan: Plan, fresh: readonly Candidate[]): Changed {
  if (fresh.some(({ name }) => name.trim() === '')) return fail('name-needed');
  if (plan.candidates.length + fresh.length > MOST_CANDIDATES) return fail('too-many-people');
  return ok({ ...plan, candidates: [...plan.candidates, ...fresh] });
}

/** Changes one of them by a change that may say no. */
export function changeCandidate(
  plan: Plan,
  id: CandidateId,
  change: (one: Candidate) => Result<Candidate, PlanRefusal>,
): Changed {
  const one = plan.candidates.find((other) => other.id === id);
  if (!one) return fail('candidate-unknown');
  const changed = change(one);
  if (!changed.ok) return changed;
  if (changed.value.name.trim() === '') return fail('name-needed');
  return ok({ ...plan, candidates: plan.candidates.map((other) => (other.id === id ? changed.value : other)) });
}

/**
 * Marks one as hired on a day and says who they are on the team from now on. The first day of the plan becomes the one on
 * which the first of them really begins, and what hangs on it moves along.
 * @param from their first day; null while it is not agreed
 */
export function hireCandidate(
  plan: Plan,
  id: CandidateId,
  { id: personId, from }: Pick<Person, 'id' | 'from'>,
  on: Day,
): Changed {
  const isFirst = plan.candidates.every((one) => one.personId === null);
  const changed = changeCandidate(plan, id, (one) =>
    one.personId === null || one.personId === personId
      ? ok({ ...one, stages: withStage(one, 'hired', on), personId, nextOn: null, nextWhat: '' })
      : fail('hired-already'),
  );
  return changed.ok && isFirst && from !== null ? ok(moveFirstDay(changed.value, from)) : changed;
}

/** True where the days of a plan are those of this person: a second one who was hired with it has days of their own. */
export const hasDaysOf = (plan: Plan, { id, from }: Pick<Person, 'id' | 'from'>): boolean =>
  plan.candidates.some(({ personId }) => personId === id) &&
  (from === null || plan.firstDay === null || plan.firstDay === onWeekday(from));

/** Takes people out for good: nothing of them stays in the plan. */
export const removeCandidates = (plan: Plan, ids: readonly CandidateId[]): Plan => ({
  ...plan,
  candidates: plan.candidates.filter(({ id }) => !ids.includes(id)),
});

/** More people than this side by side are a list again. */
export const MOST_COMPARED = 5;

/** The order in which people are compared: those who are farthest on the left, who was put aside last. */
export const byNearness = (plan: Plan): readonly Candidate[] => {
  const order = ['not-this-time', ...boardStages, 'hired'];
  return plan.candidates.toSorted((a, b) => order.indexOf(stageOf(b)) - order.indexOf(stageOf(a)));
};

/** Whom she set side by side; without a choice the nearest five who are still in question. */
export function compared(plan: Plan, chosen: readonly string[] | null): readonly Candidate[] {
  const people = byNearness(plan).filter((one) =>
    chosen ? chosen.includes(one.id) : stageOf(one) !== 'not-this-time',
  );
  return people.slice(0, MOST_COMPARED);
}

/** Months after a hire, or the end of a plan, for which the data of those who were not hired are kept without asking. */
const KEPT_MONTHS = 6;

/**
 * Those who were not hired and whose data have waited six months since the last hire; without one, since the last thing
 * that happened in a plan that is closed or stopped. Who moved on the board since then is still looked at.
 */
export function toClear(plan: Plan, today: Day): readonly Candidate[] {
  const on = clearOn(plan);
  return on === null || on > today
    ? []
    : notHired(plan).filter((one) => monthsAfter(newest(daysOf(one)) ?? on, KEPT_MONTHS) <= today);
}

/** The day from which she is asked about those who were not hired; null while there is nobody to ask about, or no such day. */
export function clearOn(plan: Plan): Day | null {
  const hires = plan.candidates.flatMap(({ stages }) => stages.filter(({ stage }) => stage === 'hired'));
  const over = plan.state !== 'active';
  const since = hires.length > 0 ? newest(hires.map(({ on }) => on)) : over ? newest(daysIn(plan)) : null;
  return since === null || notHired(plan).length === 0 ? null : monthsAfter(since, KEPT_MONTHS);
}

const notHired = ({ candidates }: Plan): readonly Candidate[] => candidates.filter((one) => stageOf(one) !== 'hired');
const daysOf = ({ stages }: Candidate): readonly Day[] => stages.map(({ on }) => on);

const newest = (days: readonly Day[]): Day | null => days.reduce<Day | null>((a, b) => (a && a > b ? a : b), null);

const daysIn = (plan: Plan): readonly Day[] => [
  plan.startedOn,
  ...plan.steps.flatMap(({ doneOn }) => doneOn ?? []),
  ...plan.candidates.flatMap(daysOf),
];

/** The same day some months later, or the last of that month when it has no such day. */
function monthsAfter(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const same = `${month}${day.slice(7)}` as Day;
  return same > lastDay(month) ? lastDay(month) : same;
}
