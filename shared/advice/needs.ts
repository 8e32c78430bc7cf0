/**
 * The two needs, never melted into one: hands (for a VA) and a manager (for an OBM). Each is a sum of named contributions
 * that grow with their figure, and what is shown is exactly what was summed.
 */
import type { Contribution, SignId, Source } from '../records/recommendation.ts';
import type { Known, Picture } from './picture.ts';
import type { QuestionId } from './questions.ts';
import type { Rules } from './rules.ts';

const HOUR = 60;
/** What one step of "how often" (0–4) weighs. */
const STEP = { checkIns: 0.375, strong: 0.25, mild: 0.15, faint: 0.1 } as const;

const between = (value: number): number => Math.min(1, Math.max(0, value));

type Figures = Contribution['figures'];

/** What speaks for each need, in no order. */
export function contributionsOf(picture: Picture, rules: Rules): Contribution[] {
  return [...handsOf(picture, rules), ...managerOf(picture, rules)].filter(({ weight }) => weight > 0);
}

/** The sum of a need's parts, in whole thousandths so that their order never shows. */
export const needOf = (need: Contribution['need'], contributions: readonly Contribution[]): number =>
  rounded(contributions.reduce((sum, one) => sum + (one.need === need ? one.weight : 0), 0));

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

function handsOf(picture: Picture, { values }: Rules): Contribution[] {
  const hours = picture.number('handsHours');
  const tasks = { 'one-to-four': 0.3, 'five-to-ten': 0.8, more: 1 }[picture.choice('recurring') ?? ''] ?? 0;
  return [
    one('hands-hours', 'hands', hours, (h) => 3 * between(h / (values.handsFull * HOUR)), 'minutes'),
    chosen('recurring-tasks', 'hands', 'recurring', tasks),
    often('late-answers', 'hands', picture, 'lateAnswers', STEP.strong),
    often('overwhelmed', 'hands', picture, 'overwhelmed', STEP.mild),
    often('work-turned-away', 'hands', picture, 'turnedAway', STEP.mild),
  ].flat();
}

function managerOf(picture: Picture, rules: Rules): Contribution[] {
  const { values } = rules;
  const coordination = picture.number('coordinationHours');
  const people = picture.number('people');
  // Asking people and not seeing their work need people: alone, the same words mean something else.
  const withPeople = people === null || people.value > 0;
  const running = picture.fact('runningShare');
  const away = { 'days-of-catching-up': 0.5, 'not-at-all': 0.75 }[picture.choice('away') ?? ''] ?? 0;
  return [
    one(
      'coordination-hours',
      'manager',
      coordination,
      (h) => 3 * between(h / (values.coordinationFull * HOUR)),
      'minutes',
    ),
    withPeople
      ? one(
          'launches',
          'manager',
          picture.fact('launchHours'),
          (h) => between(h / (values.launchFull * HOUR)),
          'minutes',
        )
      : [],
    // With a manager there already, it is not her whom they wait for.
    picture.fact('managers')?.value
      ? []
      : one('people-waiting', 'manager', people, (n) => Math.min(1.5, 0.5 * Math.max(0, n - 1)), 'people'),
    withPeople ? often('check-ins', 'manager', picture, 'checkIns', STEP.checkIns) : [],
    withPeople ? often('work-invisible', 'manager', picture, 'workInvisible', STEP.strong) : [],
    often('projects-shelved', 'manager', picture, 'projectsShelved', STEP.strong),
    often('firefighting', 'manager', picture, 'firefighting', STEP.mild),
    one(
      'running-share',
      'manager',
      running,
      (share) => between((share - values.runningLeast) / values.runningLeast),
      'share',
    ),
    withPeople ? often('fun-gone', 'manager', picture, 'funGone', STEP.faint) : [],
    hasVolume(picture, rules) ? often('systems-missing', 'manager', picture, 'systemsMissing', STEP.strong) : [],
    hasVolume(picture, rules) ? often('tech-gap', 'manager', picture, 'techGap', STEP.mild) : [],
    chosen('cannot-be-away', 'manager', 'away', away),
  ].flat();
}

/**
 * Missing systems and tools that nobody can set up ask for a manager only where there is something to run: people or
 * offers, and income to carry one.
 */
export function hasVolume(picture: Picture, { values, minorPerUsd }: Rules): boolean {
  const people = picture.number('people')?.value ?? 0;
  const offers = picture.number('offers')?.value ?? 0;
  const income = picture.number('income')?.value ?? 0;
  const busy = people >= values.volumePeople || offers >= values.volumeOffers;
  return busy && income >= values.carriesManager * minorPerUsd;
}

function one(
  sign: SignId,
  need: Contribution['need'],
  known: Known | null,
  weigh: (value: number) => number,
  unit: string,
): Contribution[] {
  if (!known) return [];
  return [contribution(sign, need, weigh(known.value), known.sources, { [unit]: known.value })];
}

function often(
  sign: SignId,
  need: Contribution['need'],
  picture: Picture,
  question: QuestionId,
  step: number,
): Contribution[] {
  return one(sign, need, picture.often(question), (value) => step * value, 'often');
}

function chosen(sign: SignId, need: Contribution['need'], question: QuestionId, weight: number): Contribution[] {
  return weight > 0 ? [contribution(sign, need, weight, [{ kind: 'answer', id: question }], {})] : [];
}

const contribution = (
  sign: SignId,
  need: Contribution['need'],
  weight: number,
  sources: readonly Source[],
  figures: Figures,
): Contribution => ({ sign, need, weight: rounded(weight), sources: [...sources], figures });
