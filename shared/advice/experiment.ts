/** What to try before a hire (advice.md 5): drawn from the strongest sign, in the order drop, automate, hand over. */
import type { ExperimentKind, Verdict } from '../records/experiment.ts';
import type { Recommendation, SignId } from '../records/recommendation.ts';
import type { Category, CategoryId } from '../records/work.ts';

export interface Suggested {
  readonly sign: SignId;
  readonly kind: ExperimentKind;
  readonly categoryIds: readonly CategoryId[];
}

type Fits = (category: Category) => boolean;
const hands: Fits = ({ need }) => need === 'hands';
const people: Fits = ({ purpose }) => purpose === 'coordination';
const tools: Fits = ({ purpose }) => purpose === 'tech';
const outward: Fits = ({ purpose }) => purpose === 'marketing';
const running: Fits = ({ kind }) => kind === 'running';

/** Which experiment answers a sign; a sign without one is passed over. */
const ANSWERS: Readonly<Partial<Record<SignId, readonly [ExperimentKind, Fits]>>> = {
  'hands-hours': ['automate', hands],
  'recurring-tasks': ['automate', hands],
  'late-answers': ['batch', hands],
  overwhelmed: ['drop', running],
  'work-turned-away': ['batch', hands],
  'few-hours': ['batch', hands],
  'coordination-hours': ['friday-note', people],
  'check-ins': ['friday-note', people],
  'people-waiting': ['friday-note', people],
  'work-invisible': ['friday-note', people],
  'help-unused': ['friday-note', people],
  'projects-shelved': ['batch', running],
  'running-share': ['batch', running],
  firefighting: ['find-cause', running],
  'systems-missing': ['automate', running],
  'tech-gap': ['automate', tools],
  'many-channels': ['drop', outward],
};

/** The experiment of the first sign that has one; null where none has, or no kind of work is left to measure it by. */
export function suggestExperiment(
  { reasons, against, contributions }: Pick<Recommendation, 'reasons' | 'against' | 'contributions'>,
  categories: readonly Category[],
): Suggested | null {
  for (const { sign } of [...reasons, ...contributions, ...against]) {
    const answer = ANSWERS[sign];
    const categoryIds = answer ? categories.filter((one) => !one.retired && answer[1](one)).map(({ id }) => id) : [];
    if (answer && categoryIds.length > 0) return { sign, kind: answer[0], categoryIds };
  }
  return null;
}

/** Down to a half is solved, by a seventh or more has helped. */
const SOLVED = 0.5;
const HELPED = 0.85;
const ENOUGH_WEEKS = 2;

/**
 * What the log says of an experiment; null while fewer than two weeks of it are logged, or nothing was before.
 * @param before minutes a week before; @param during minutes of its logged weeks
 */
export function measuredVerdict(
  before: number | null,
  during: readonly number[],
): { readonly verdict: Exclude<Verdict, 'stopped'>; readonly now: number } | null {
  if (before === null || before === 0 || during.length < ENOUGH_WEEKS) return null;
  const now = during.reduce((sum, minutes) => sum + minutes, 0) / during.length;
  const left = now / before;
  return { verdict: left <= SOLVED ? 'solved' : left <= HELPED ? 'helped' : 'no-change', now };
}
