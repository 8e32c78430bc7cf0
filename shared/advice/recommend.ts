/**
 * (facts, answers, rules) → recommendation. Pure and total: the same input always gives the same answer, and every valid
 * input gives one. Needs say what would help, gates say whether it can start, the outcome follows from both.
 */
import type { Answers } from '../records/assessment.ts';
import type { Facts } from '../records/facts.ts';
import type { Certainty, Recommendation, Stage } from '../records/recommendation.ts';
import { affordabilityOf } from './affordability.ts';
import { count, type View } from './gates.ts';
import { judge, nextOf, type Judgement } from './outcome.ts';
import { questionsOf, type QuestionId } from './questions.ts';
import { reasonsOf, strongestFirst } from './reasons.ts';
import type { Rules } from './rules.ts';
import { tippingPointsOf } from './tipping-points.ts';

/** @param length which questions count as asked; an unasked one is unknown, but not a gap in her answers. */
export function recommend(
  facts: Facts,
  answers: Answers,
  rules: Rules,
  length: 'short' | 'full' = 'full',
): Recommendation {
  const asked = questionsOf(length, answers).map(({ id }) => id);
  const judgement = judge(facts, answers, rules, asked);
  const { view, contributions, outcome, headline } = judgement;
  const next = nextOf(outcome, headline);
  const again = (other: Partial<Rules['values']>): boolean =>
    judge(facts, answers, { ...rules, values: { ...rules.values, ...other } }, asked).headline !== headline;
  return {
    rulesVersion: rules.version,
    headline,
    outcome,
    stage: stageOf(view),
    certainty: certaintyOf(judgement, asked.length, isClose(rules, again)),
    fromAnswersOnly: weeksOf(view) < rules.values.fewWeeks,
    role: next === 'start-hiring' && headline !== 'none' ? headline : null,
    needs: { hands: view.hands, manager: view.manager },
    ...reasonsOf(judgement),
    contributions: strongestFirst(contributions),
    gates: view.gates,
    wouldChange: tippingPointsOf(judgement, facts, answers, asked),
    conflicts: [...view.picture.conflicts],
    missing: TELLING.filter((id) => view.picture.unanswered.includes(id)),
    next,
  };
}

/** The questions that settle most, the most telling first. */
const TELLING: readonly QuestionId[] = [
  'budget',
  'handsHours',
  'people',
  'coordinationHours',
  'checkIns',
  'income',
  'clients',
  'projectsShelved',
  'workInvisible',
  'lettingGo',
  'offers',
];

const weeksOf = (view: View): number => view.picture.fact('weeksLogged')?.value ?? 0;

/**
 * Boundaries: led by a team once somebody else runs it and little presses; stretched when running things presses; starting
 * out alone with hardly a client or little income.
 */
function stageOf(view: View): Stage {
  const { picture, rules } = view;
  const { managerPass, closeBand, thinIncome } = rules.values;
  const presses = view.manager >= managerPass - closeBand;
  if (count(view, 'managers') > 0 && !presses) return 'led-by-a-team';
  if (presses) return 'stretched';
  const income = picture.number('income');
  const clients = picture.number('clients');
  const little =
    (income !== null && income.value < thinIncome * rules.minorPerUsd) || (clients !== null && clients.value < 3);
  return little && !picture.number('people')?.value ? 'starting-out' : 'filling-up';
}

/** Would the headline be another one if the two lines lay a little higher or lower? */
const isClose = (rules: Rules, again: (other: Partial<Rules['values']>) => boolean): boolean => {
  const { managerPass, closeBand, handsLeast, closeHours } = rules.values;
  return [
    { managerPass: managerPass + closeBand },
    { managerPass: managerPass - closeBand },
    { handsLeast: handsLeast + closeHours },
    { handsLeast: handsLeast - closeHours },
  ].some(again);
};

/** From the margin, the weeks logged, what she was not sure of, and whether the money is there. */
function certaintyOf({ view, outcome, headline }: Judgement, asked: number, close: boolean): Certainty {
  if (outcome === 'not-enough-to-say') return 'not-enough';
  if (close) return 'close-call';
  const { picture, rules } = view;
  const unsure = picture.unanswered.length / asked;
  const budget = picture.number('budget');
  const { free } = affordabilityOf(picture, rules);
  const paid = budget !== null && (free === null || free >= budget.value);
  const manages = headline !== 'obm' || picture.number('people') !== null;
  const known = weeksOf(view) >= rules.values.fewWeeks && unsure <= 0.35 && manages;
  return known && (paid || headline === 'none') ? 'strong' : 'leaning';
}
