/** What has a day: steps of plans, calls with people in hiring, checks of handoffs, and the next look at the answer. */
import { addDays, onWeekday, type Day } from '../values/dates.ts';
import type { Candidate } from './candidate.ts';
import type { Workspace } from './changes.ts';
import { endOf, type Experiment } from './experiment.ts';
import { stateOf, type Handoff } from './handoff.ts';
import { openSteps, type Plan, type Step } from './hiring.ts';
import { worksOn, type Person } from './person.ts';
import { clearOn, hasDaysOf, toClear } from './plan-people.ts';
import type { ResultSummary } from './recommendation.ts';

/** Days after which an answer is looked at again; sooner while a new assistant settles in, every time she checks. */
const RECHECK_DAYS = 90;
const RECHECK_AFTER_HIRE_DAYS = 30;
/** Days more than for anything else that a week away is said ahead: what is missing for it takes time. */
const WEEK_AWAY_AHEAD = 7;

export type Due = { readonly on: Day } & (
  | { readonly kind: 'step'; readonly plan: Plan; readonly step: Step }
  | { readonly kind: 'call'; readonly plan: Plan; readonly candidate: Candidate }
  | { readonly kind: 'check'; readonly handoff: Handoff }
  | { readonly kind: 'experiment'; readonly experiment: Experiment }
  | { readonly kind: 'review'; readonly result: ResultSummary; readonly newAssistant: Person | null }
  /** A how-to whose day to be read again has come. */
  | { readonly kind: 'how-to'; readonly handoff: Handoff }
  /** Looking back on the first months of somebody whom no plan reminds of. */
  | { readonly kind: 'look-back'; readonly person: Person; readonly day: number }
  /** What is kept of people who were not hired. */
  | { readonly kind: 'clear'; readonly plan: Plan; readonly count: number }
  /** The first day of the week that she means to be away. */
  | { readonly kind: 'week-away' }
);

/** All that is overdue or due up to and with a day, the earliest first; a week away already a week before that. */
export function dueBy(
  workspace: Pick<Workspace, 'plans' | 'handoffs' | 'results' | 'people' | 'experiments' | 'settings' | 'today'>,
  until: Day,
): readonly Due[] {
  const active = workspace.plans.filter(({ state }) => state === 'active');
  const all: readonly (Due | null)[] = [
    ...active.flatMap((plan) =>
      openSteps(plan).map(({ step, due }): Due | null => due && { kind: 'step', on: due, plan, step }),
    ),
    ...active.flatMap((plan) =>
      plan.candidates.map((candidate): Due | null =>
        candidate.nextOn && isCandidate(candidate) ? { kind: 'call', on: candidate.nextOn, plan, candidate } : null,
      ),
    ),
    ...workspace.handoffs.map(
      (handoff): Due | null => handoff.checkOn && { kind: 'check', on: handoff.checkOn, handoff },
    ),
    ...workspace.handoffs.map((handoff): Due | null =>
      handoff.howTo.reviewOn !== null && stateOf(handoff) !== 'taken-back'
        ? { kind: 'how-to', on: handoff.howTo.reviewOn, handoff }
        : null,
    ),
    ...workspace.people.map((person) => lookBackOf(person, workspace)),
    ...workspace.plans.map((plan): Due | null => {
      const on = clearOn(plan);
      const people = on === null ? [] : toClear(plan, on > until ? on : until);
      return on !== null && people.length > 0 ? { kind: 'clear', on, plan, count: people.length } : null;
    }),
    ...workspace.experiments.map((experiment): Due | null =>
      experiment.endedOn === null ? { kind: 'experiment', on: endOf(experiment), experiment } : null,
    ),
    reviewOf(workspace),
    weekAwayOf(workspace),
  ];
  return all
    .filter((due) => due !== null)
    .filter(({ on, kind }) => (kind === 'week-away' ? addDays(on, -WEEK_AWAY_AHEAD) : on) <= until)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const isCandidate = ({ stages }: Candidate): boolean => {
  const now = stages.at(-1)?.stage;
  return now !== 'hired' && now !== 'not-this-time';
};

/** The next look at the newest answer: after three months, or after one while an assistant has begun in the last three. */
function reviewOf({ results, people }: Pick<Workspace, 'results' | 'people'>): Due | null {
  const result = results.at(-1);
  if (!result) return null;
  const began = people.find(
    ({ role, from, to }) =>
      role === 'va' && to === null && from !== null && addDays(from, RECHECK_DAYS) > result.takenOn,
  );
  const since = began?.from && began.from > result.takenOn ? began.from : result.takenOn;
  const on = addDays(since, began ? RECHECK_AFTER_HIRE_DAYS : RECHECK_DAYS);
  return { kind: 'review', on, result, newAssistant: began ?? null };
}

/** The days of a look back, from the first day of a helper on. */
const LOOK_BACK_DAYS = [30, 60, 90];
/** A look that was missed for so long is no question any more; the next one is. */
const MISSED_DAYS = 30;

/** The next look back on somebody whose days no plan that is followed has; there the steps say so. */
function lookBackOf(person: Person, { plans, today }: Pick<Workspace, 'plans' | 'today'>): Due | null {
  const { role, from, lookBacks } = person;
  if ((role !== 'va' && role !== 'obm') || from === null || !worksOn(person, today)) return null;
  if (plans.some((plan) => plan.state === 'active' && hasDaysOf(plan, person))) return null;
  const last = lookBacks.at(-1)?.on ?? from;
  const day = LOOK_BACK_DAYS.find((days) => addDays(from, days) > last && addDays(from, days + MISSED_DAYS) > today);
  return day === undefined ? null : { kind: 'look-back', on: onWeekday(addDays(from, day)), person, day };
}

/** Once the week has begun there is nothing left to prepare. */
const weekAwayOf = ({ settings, today }: Pick<Workspace, 'settings' | 'today'>): Due | null =>
  settings.weekAway !== null && settings.weekAway >= today ? { kind: 'week-away', on: settings.weekAway } : null;

/** The tasks that are on their way or handed over, those that want her first. */
export function movingHandoffs(handoffs: readonly Handoff[]): readonly Handoff[] {
  const order = ['trying', 'writing', 'handed-over'];
  return handoffs
    .filter((one) => order.includes(stateOf(one)))
    .toSorted((a, b) => order.indexOf(stateOf(a)) - order.indexOf(stateOf(b)));
}
