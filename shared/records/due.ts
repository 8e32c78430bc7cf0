/** What has a day: steps of plans, calls with people in hiring, checks of handoffs, and the next look at the answer. */
import { addDays, type Day } from '../values/dates.ts';
import type { Candidate } from './candidate.ts';
import type { Workspace } from './changes.ts';
import { endOf, type Experiment } from './experiment.ts';
import { stateOf, type Handoff } from './handoff.ts';
import { openSteps, type Plan, type Step } from './hiring.ts';
import type { Person } from './person.ts';
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
