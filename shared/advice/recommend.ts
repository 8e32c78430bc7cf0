/**
 * (facts, answers, rules) → recommendation. Pure and total: the same input always gives the same answer, and every valid
 * input gives one. Needs say what would help, gates say whether it can start, the outcome follows from both.
 */
import type { Answers } from '../records/assessment.ts';
import type { Facts } from '../records/facts.ts';
import type {
  Caution,
  Certainty,
  Contribution,
  Gate,
  Headline,
  NextStep,
  Outcome,
  Recommendation,
  SignId,
  Stage,
  TippingPoint,
} from '../records/recommendation.ts';
import { contributionsOf, needOf } from './needs.ts';
import { pictureOf, type Known, type Picture } from './picture.ts';
import { questionsOf, type QuestionId } from './questions.ts';
import type { Rules } from './rules.ts';

const HOUR = 60;

/** @param length which questions count as asked; an unasked one is unknown, but not a gap in her answers. */
export function recommend(
  facts: Facts,
  answers: Answers,
  rules: Rules,
  length: 'short' | 'full' = 'full',
): Recommendation {
  const asked = questionsOf(length).map(({ id }) => id);
  const picture = pictureOf(facts, answers, asked);
  const contributions = contributionsOf(picture, rules);
  const view: View = {
    picture,
    rules,
    hands: needOf('hands', contributions),
    manager: needOf('manager', contributions),
    gates: gatesOf(picture, rules),
  };
  const outcome = outcomeOf(view);
  const headline = headlineOf(outcome, view);
  const weeks = picture.fact('weeksLogged')?.value ?? 0;
  return {
    rulesVersion: rules.version,
    headline,
    outcome,
    stage: stageOf(view),
    certainty: certaintyOf(view, weeks, outcome, asked.length),
    fromAnswersOnly: weeks < rules.values.fewWeeks,
    role: headline === 'none' ? null : headline,
    needs: { hands: view.hands, manager: view.manager },
    reasons: reasonsOf(contributions, headline),
    contributions: sorted(contributions),
    against: cautionsOf(view, headline),
    gates: view.gates,
    wouldChange: tippingPointsOf(view, headline),
    conflicts: [...picture.conflicts],
    missing: TELLING.filter((id) => picture.unanswered.includes(id)),
    next: nextOf(outcome, headline),
  };
}

interface View {
  readonly picture: Picture;
  readonly rules: Rules;
  readonly hands: number;
  readonly manager: number;
  readonly gates: Gate[];
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

function gatesOf(picture: Picture, { values, minorPerUsd }: Rules): Gate[] {
  const budget = picture.number('budget');
  const money = (least: number): Gate['pass'] => {
    if (!budget) return 'unknown';
    const needed = least * minorPerUsd;
    return budget.value >= needed ? 'yes' : budget.value >= needed * values.smallStart ? 'somewhat' : 'no';
  };
  const moneyGate = (id: 'money-va' | 'money-obm', least: number): Gate => ({
    id,
    pass: money(least),
    figures: { least: Math.round(least * minorPerUsd), ...(budget && { budget: budget.value }) },
  });
  const hands = picture.number('handsHours');
  const people = picture.number('people');
  const offers = picture.number('offers');
  const manages =
    (people?.value ?? 0) >= values.volumePeople || ((people?.value ?? 0) >= 1 && (offers?.value ?? 0) >= 1);
  const letsGo = picture.choice('lettingGo');
  return [
    moneyGate('money-va', values.vaLeast),
    moneyGate('money-obm', values.obmLeast),
    {
      id: 'something-to-hand-over',
      pass: hands ? (hands.value >= values.handsLeast * HOUR ? 'yes' : 'no') : 'unknown',
      figures: hands ? { minutes: hands.value } : {},
    },
    {
      id: 'someone-to-manage',
      pass: manages ? 'yes' : people ? 'no' : 'unknown',
      figures: { ...(people && { people: people.value }), ...(offers && { offers: offers.value }) },
    },
    {
      id: 'willing-to-let-go',
      pass:
        letsGo === null
          ? 'unknown'
          : letsGo === 'nobody-does-it-well'
            ? 'no'
            : letsGo === 'i-redo-it'
              ? 'somewhat'
              : 'yes',
      figures: {},
    },
  ];
}

const passOf = (view: View, id: Gate['id']): Gate['pass'] =>
  view.gates.find((gate) => gate.id === id)?.pass ?? 'unknown';

/** Not knowing never shuts a gate: it lowers certainty. */
const isOpen = (view: View, id: Gate['id']): boolean => passOf(view, id) === 'yes' || passOf(view, id) === 'unknown';

const handsPass = (view: View): boolean =>
  passOf(view, 'something-to-hand-over') === 'yes' ||
  (passOf(view, 'something-to-hand-over') === 'unknown' && view.hands >= 1);
const managerPasses = (view: View): boolean =>
  view.manager >= view.rules.values.managerPass && isOpen(view, 'someone-to-manage');
const count = (view: View, id: 'assistants' | 'managers'): number => view.picture.fact(id)?.value ?? 0;

function outcomeOf(view: View): Outcome {
  const { picture } = view;
  const handsKnown = picture.number('handsHours') !== null;
  const managerKnown =
    ['coordinationHours', 'people'].some((id) => picture.number(id as QuestionId)) || picture.often('checkIns');
  if (!handsKnown && !managerKnown) return 'not-enough-to-say';
  if (isTooEarly(view)) return 'not-yet:too-early';
  if (isContent(view))
    return count(view, 'assistants') + count(view, 'managers') > 0 ? 'support-fits' : 'content-and-small';
  const left = picture.choice('hiredBefore');
  if (left === 'obm-left' && count(view, 'managers') === 0 && isOpen(view, 'money-obm')) return 'replace-who-left';
  if (managerPasses(view)) return managerOutcome(view);
  if (left === 'va-left' && count(view, 'assistants') === 0 && isOpen(view, 'money-va')) return 'replace-who-left';
  return handsOutcome(view);
}

function managerOutcome(view: View): Outcome {
  const small = passOf(view, 'money-obm') === 'somewhat';
  if (!isOpen(view, 'money-obm') && !small) {
    if (!isOpen(view, 'money-va')) return 'not-yet:money';
    return 'va-now-obm-next';
  }
  if (count(view, 'managers') > 0) return handsPass(view) ? 'wrong-seat' : 'more-obm-hours';
  const budget = view.picture.number('budget')?.value ?? 0;
  const both = (view.rules.values.obmLeast + view.rules.values.vaLeast) * view.rules.minorPerUsd;
  const needsHandsToo = handsPass(view) && count(view, 'assistants') === 0 && view.picture.fact('assistants') !== null;
  return needsHandsToo && budget >= both ? 'obm-and-va' : 'obm';
}

function handsOutcome(view: View): Outcome {
  if (hasTooManyThings(view)) return 'not-yet:too-many-things';
  if (needsSpecialist(view)) return 'specialist';
  if (!handsPass(view)) return view.picture.number('people')?.value ? 'support-fits' : 'not-yet:nothing-to-hand-over';
  if (passOf(view, 'willing-to-let-go') === 'no') return 'not-yet:let-go-first';
  if (!isOpen(view, 'money-va')) return 'not-yet:money';
  return count(view, 'assistants') > 0 ? 'more-va-hours' : 'va';
}

/** Nothing sold yet, or next to nothing: no helper changes that. */
function isTooEarly({ picture, rules }: View): boolean {
  const income = picture.number('income');
  const clients = picture.number('clients');
  const least = rules.values.tooEarly * rules.minorPerUsd;
  return income !== null && clients !== null && income.value < least && clients.value === 0;
}

/** Calm on every count, or she wants it to stay as it is and nothing presses: a good end. */
function isContent(view: View): boolean {
  const calm: readonly QuestionId[] = [
    'overwhelmed',
    'firefighting',
    'projectsShelved',
    'systemsMissing',
    'funGone',
    'lateAnswers',
  ];
  const known = calm.map((id) => view.picture.often(id)).filter((one) => one !== null);
  const steps = view.picture.choice('wish') === 'stay' ? 2 : 1;
  const quiet =
    known.length >= 2 &&
    known.every(({ value }) => value < steps + 0.5) &&
    known.filter(({ value }) => value > 0).length <= 2;
  return quiet && !managerPasses(view) && !handsPass(view);
}

/** Many channels, hardly a client, little income: dropping one comes before handing one over. */
function hasTooManyThings({ picture, rules }: View): boolean {
  const { thinIncome, channelShare } = rules.values;
  const income = picture.number('income');
  const hours = picture.fact('hours');
  const outward = (picture.fact('marketingHours')?.value ?? 0) + (picture.fact('techHours')?.value ?? 0);
  const clients = picture.number('clients');
  return (
    picture.choice('marketing') !== 'simple' &&
    income !== null &&
    income.value < thinIncome * rules.minorPerUsd &&
    clients !== null &&
    clients.value <= 3 &&
    hours !== null &&
    outward >= hours.value * channelShare
  );
}

/** Tools that nobody can set up are one bounded job, not a seat. */
function needsSpecialist({ picture, rules }: View): boolean {
  const tech = picture.fact('techHours');
  return (picture.often('techGap')?.value ?? 0) >= 3 && tech !== null && tech.value >= rules.values.techHours * HOUR;
}

function headlineOf(outcome: Outcome, view: View): Headline {
  switch (outcome) {
    case 'va':
    case 'more-va-hours':
    case 'va-now-obm-next':
      return 'va';
    case 'obm':
    case 'obm-and-va':
    case 'grow-va-into-obm':
    case 'more-obm-hours':
    case 'beyond-obm':
      return 'obm';
    case 'specialist':
      return handsPass(view) && isOpen(view, 'money-va') ? 'va' : 'none';
    case 'wrong-seat': // An OBM does the inbox: the hands are missing.
      return 'va';
    case 'replace-who-left':
      return view.picture.choice('hiredBefore') === 'va-left' ? 'va' : 'obm';
    case 'not-enough-to-say':
      return view.hands >= 1 && isOpen(view, 'money-va') ? 'va' : 'none';
    case 'not-yet:money':
    case 'not-yet:too-early':
    case 'not-yet:too-many-things':
    case 'not-yet:automate-first':
    case 'not-yet:raise-prices':
    case 'not-yet:nothing-to-hand-over':
    case 'not-yet:let-go-first':
    case 'content-and-small':
    case 'support-fits':
    case 'use-help-you-pay-for':
      return 'none';
  }
}

function nextOf(outcome: Outcome, headline: Headline): NextStep {
  switch (outcome) {
    case 'not-yet:money':
      return 'set-budget-aside';
    case 'not-yet:too-early':
      return 'find-first-clients';
    case 'not-yet:too-many-things':
      return 'drop-a-channel';
    case 'not-yet:automate-first':
      return 'automate-one-thing';
    case 'not-yet:raise-prices':
      return 'raise-a-price';
    case 'not-yet:nothing-to-hand-over':
      return 'write-down-routines';
    case 'not-yet:let-go-first':
      return 'hand-over-one-task';
    case 'content-and-small':
    case 'support-fits':
      return 'stay-as-you-are';
    case 'use-help-you-pay-for':
      return 'talk-to-your-helper';
    case 'specialist':
      return headline === 'va' ? 'start-hiring' : 'brief-a-specialist';
    case 'more-va-hours':
    case 'more-obm-hours':
      return 'raise-hours';
    case 'not-enough-to-say':
      return 'answer-more';
    case 'va':
    case 'va-now-obm-next':
    case 'grow-va-into-obm':
    case 'obm':
    case 'obm-and-va':
    case 'beyond-obm':
    case 'wrong-seat':
    case 'replace-who-left':
      return 'start-hiring';
  }
}

/** Boundaries: led by a team once somebody else runs it; stretched when running things presses; starting out with little income and nobody. */
function stageOf(view: View): Stage {
  const { picture, rules } = view;
  const people = picture.number('people')?.value ?? 0;
  const calm = view.manager < rules.values.managerPass / 2;
  if (count(view, 'managers') > 0 && calm) return 'led-by-a-team';
  if (view.manager >= rules.values.managerPass - rules.values.closeBand) return 'stretched';
  const income = picture.number('income');
  const little = income !== null && income.value < rules.values.thinIncome * rules.minorPerUsd;
  return people === 0 && (little || (picture.number('clients')?.value ?? 9) < 3) ? 'starting-out' : 'filling-up';
}

/** Margin to the line that decided, weeks logged, and what she was not sure of. */
function certaintyOf(view: View, weeks: number, outcome: Outcome, asked: number): Certainty {
  if (outcome === 'not-enough-to-say') return 'not-enough';
  const { values } = view.rules;
  const margins = [Math.abs(view.manager - values.managerPass)];
  const hands = view.picture.number('handsHours');
  if (!managerPasses(view) && hands) margins.push(Math.abs(hands.value / HOUR - values.handsLeast) / 2);
  if (Math.min(...margins) < values.closeBand) return 'close-call';
  const unsure = view.picture.unanswered.length / asked;
  const budgetKnown = view.picture.number('budget') !== null;
  return weeks >= values.fewWeeks && unsure <= 0.35 && budgetKnown ? 'strong' : 'leaning';
}

const sorted = (contributions: readonly Contribution[]): Contribution[] =>
  contributions.toSorted((a, b) => b.weight - a.weight || (a.sign < b.sign ? -1 : 1));

/** What speaks for the answer: the need of the role; for nobody, what was found at all. */
function reasonsOf(contributions: readonly Contribution[], headline: Headline): Contribution[] {
  const need = headline === 'va' ? 'hands' : headline === 'obm' ? 'manager' : null;
  return sorted(contributions.filter((one) => need === null || one.need === need));
}

/** The strongest reasons against a hire, or for nobody the reasons that decided it. */
function cautionsOf(view: View, headline: Headline): Caution[] {
  const { picture, rules } = view;
  const { values, minorPerUsd } = rules;
  const cautions: Caution[] = [];
  const add = (sign: SignId, known: Known | null, figures: Caution['figures']): void => {
    if (known) cautions.push({ sign, sources: [...known.sources], figures });
  };
  const budget = picture.number('budget');
  const least = (headline === 'obm' ? values.obmLeast : values.vaLeast) * minorPerUsd;
  if (budget && budget.value < least) add('money-short', budget, { budget: budget.value, least: Math.round(least) });
  const income = picture.number('income');
  if (income && budget && income.value > 0 && budget.value / income.value > values.shareOfIncome)
    add('low-income', income, { income: income.value, budget: budget.value, share: budget.value / income.value });
  else if (income && income.value < values.thinIncome * minorPerUsd)
    add('low-income', income, { income: income.value });
  const prior = picture.fact('incomePrior3');
  if (income && prior && income.value < prior.value * 0.8)
    add('falling-income', income, { income: income.value, before: prior.value });
  const hands = picture.number('handsHours');
  if (headline !== 'obm' && hands && hands.value < values.handsLeast * HOUR)
    add('no-need', hands, { minutes: hands.value });
  if (hasTooManyThings(view)) {
    const clients = picture.number('clients');
    add('many-channels', clients, { clients: clients?.value ?? 0 });
  }
  const letsGo = passOf(view, 'willing-to-let-go');
  if (letsGo === 'no' || letsGo === 'somewhat')
    cautions.push({ sign: 'hard-to-let-go', sources: [{ kind: 'answer', id: 'lettingGo' }], figures: {} });
  const steady = picture.choice('steady');
  if (steady === 'bad-patch' || steady === 'up-and-down')
    cautions.push({ sign: 'uneven-income', sources: [{ kind: 'answer', id: 'steady' }], figures: {} });
  return cautions;
}

/** Which single figure would change the answer, and from where on. */
function tippingPointsOf(view: View, headline: Headline): TippingPoint[] {
  const { values, minorPerUsd } = view.rules;
  const points: TippingPoint[] = [];
  const budget = view.picture.number('budget')?.value ?? null;
  const hands = view.picture.number('handsHours')?.value ?? null;
  const obmAt = Math.round(values.obmLeast * values.smallStart * minorPerUsd);
  const vaAt = Math.round(values.vaLeast * minorPerUsd);
  if (managerPasses(view)) {
    points.push({ id: 'budget', now: budget, at: obmAt, headline: headline === 'obm' ? 'va' : 'obm' });
  } else if (handsPass(view)) {
    points.push({ id: 'budget', now: budget, at: vaAt, headline: headline === 'va' ? 'none' : 'va' });
  }
  if (!managerPasses(view))
    points.push({
      id: 'handsHours',
      now: hands,
      at: Math.round(values.handsLeast * HOUR),
      headline: headline === 'va' ? 'none' : 'va',
    });
  const coordination = view.picture.number('coordinationHours')?.value ?? 0;
  const without = view.manager - 3 * Math.min(1, coordination / (values.coordinationFull * HOUR));
  const at = ((values.managerPass - without) / 3) * values.coordinationFull * HOUR;
  if (at > 0 && at <= values.coordinationFull * HOUR && isOpen(view, 'someone-to-manage') && isOpen(view, 'money-obm'))
    points.push({
      id: 'coordinationHours',
      now: coordination,
      at: Math.round(at),
      headline: headline === 'obm' ? 'va' : 'obm',
    });
  return points;
}
