/** Which outcome follows from the two needs and the gates, its headline, and the one next step. */
import type { Answers } from '../records/assessment.ts';
import type { Facts } from '../records/facts.ts';
import type { Contribution, Headline, NextStep, Outcome } from '../records/recommendation.ts';
import { canPay, count, gatesOf, handsPass, isOpen, managerPasses, passOf, type View } from './gates.ts';
import { contributionsOf, hasVolume, needOf } from './needs.ts';
import { pictureOf } from './picture.ts';
import type { QuestionId } from './questions.ts';
import type { Rules } from './rules.ts';

const HOUR = 60;
const WEEKS_A_MONTH = 52 / 12;

export interface Judgement {
  readonly view: View;
  readonly contributions: readonly Contribution[];
  readonly outcome: Outcome;
  readonly headline: Headline;
}

/** The answer that figures, answers and rules give, without its reasons. */
export function judge(facts: Facts, answers: Answers, rules: Rules, asked: readonly QuestionId[]): Judgement {
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
  return { view, contributions, outcome, headline: headlineOf(outcome, view) };
}

function outcomeOf(view: View): Outcome {
  if (!isAnythingKnown(view)) return 'not-enough-to-say';
  if (isTooEarly(view)) return 'not-yet:too-early';
  if (isContent(view))
    return count(view, 'assistants') + count(view, 'managers') > 0 ? 'support-fits' : 'content-and-small';
  if (managerLeft(view)) return 'replace-who-left';
  if (isHelpUnused(view)) return 'use-help-you-pay-for';
  if (managerPasses(view)) return managerOutcome(view);
  if (assistantLeft(view)) return 'replace-who-left';
  return handsOutcome(view);
}

/** Somebody runs things already and they press all the same, or nobody does yet. */
function managerOutcome(view: View): Outcome {
  const managers = count(view, 'managers');
  if (managers > 0 && isBeyond(view)) return 'beyond-obm';
  if (managers > 0 && handsPass(view) && count(view, 'assistants') === 0)
    return canPay(view, 'money-va') ? 'wrong-seat' : 'not-yet:money';
  if (!canPay(view, 'money-obm')) return canPay(view, 'money-va') ? 'va-now-obm-next' : 'not-yet:money';
  if (managers > 0) return 'more-obm-hours';
  if (view.picture.choice('directs') === 'assistant') return 'grow-va-into-obm';
  const { values, minorPerUsd } = view.rules;
  const budget = view.picture.number('budget')?.value ?? 0;
  const paysBoth = budget >= (values.obmLeast + values.vaLeast) * minorPerUsd;
  const noAssistant = view.picture.fact('assistants')?.value === 0;
  return handsPass(view) && noAssistant && paysBoth ? 'obm-and-va' : 'obm';
}

function handsOutcome(view: View): Outcome {
  if (hasTooManyThings(view)) return 'not-yet:too-many-things';
  if (!handsPass(view)) {
    if (needsSpecialist(view)) return 'specialist';
    return view.picture.number('people')?.value ? 'support-fits' : 'not-yet:nothing-to-hand-over';
  }
  if (passOf(view, 'willing-to-let-go') === 'no') return 'not-yet:let-go-first';
  if (!canPay(view, 'money-va')) return withoutMoney(view);
  if (count(view, 'assistants') > 0) return 'more-va-hours';
  if (isManagerNext(view)) return 'va-now-obm-next';
  return needsSpecialist(view) ? 'specialist' : 'va';
}

/** What comes before a hire that cannot be paid: a better price, a tool, or simply money. */
function withoutMoney(view: View): Outcome {
  if (isUnderpaid(view)) return 'not-yet:raise-prices';
  const tools = view.picture.often('techGap');
  const alone = view.picture.number('people')?.value === 0;
  return alone && tools !== null && tools.value <= 1 ? 'not-yet:automate-first' : 'not-yet:money';
}

function isAnythingKnown({ picture }: View): boolean {
  const numbers: readonly QuestionId[] = ['handsHours', 'coordinationHours', 'people'];
  return numbers.some((id) => picture.number(id) !== null) || picture.often('checkIns') !== null;
}

/** Nothing sold yet, or next to nothing: no helper changes that. */
function isTooEarly({ picture, rules }: View): boolean {
  const income = picture.number('income');
  const clients = picture.number('clients');
  const least = rules.values.tooEarly * rules.minorPerUsd;
  return income !== null && clients !== null && income.value < least && clients.value === 0;
}

const CALM: readonly QuestionId[] = [
  'overwhelmed',
  'firefighting',
  'projectsShelved',
  'systemsMissing',
  'funGone',
  'lateAnswers',
];

/** Calm on every count (a little more may press where she wants it to stay as it is): a good end. */
function isContent(view: View): boolean {
  const known = CALM.map((id) => view.picture.often(id)).filter((one) => one !== null);
  const most = view.picture.choice('wish') === 'stay' ? 2 : 1;
  const quiet =
    known.length >= 2 &&
    known.every(({ value }) => value <= most) &&
    known.filter(({ value }) => value > 0).length <= 2;
  return quiet && !managerPasses(view) && !handsPass(view);
}

function managerLeft(view: View): boolean {
  const left = view.picture.choice('whoLeft') === 'manager' && count(view, 'managers') === 0;
  return left && canPay(view, 'money-obm') && isOpen(view, 'someone-to-manage');
}

const assistantLeft = (view: View): boolean =>
  view.picture.choice('whoLeft') === 'assistant' &&
  count(view, 'assistants') === 0 &&
  canPay(view, 'money-va') &&
  passOf(view, 'something-to-hand-over') !== 'no';

/** One helper, and checking takes more than half an hour for each hour of help, or she does the work again herself. */
export function isHelpUnused({ picture, rules }: View): boolean {
  const checking = picture.number('coordinationHours');
  const help = picture.fact('helpHours');
  const { checkingShare, handsLeast } = rules.values;
  if (picture.number('people')?.value !== 1) return false;
  const helps = help !== null && help.value >= handsLeast * HOUR;
  const waits = checking !== null && helps && checking.value >= help.value * checkingShare;
  const redoes = ['i-redo-it', 'nobody-does-it-well'].includes(picture.choice('lettingGo') ?? '');
  const asks = (picture.often('checkIns')?.value ?? 0) >= 3;
  return (waits && checking.value >= handsLeast * HOUR) || (redoes && asks);
}

/** Past what one OBM carries: income and people of a business that needs somebody beside the owner. */
function isBeyond({ picture, rules }: View): boolean {
  const { beyondIncome, beyondPeople } = rules.values;
  const income = picture.number('income')?.value ?? 0;
  return income >= beyondIncome * rules.minorPerUsd && (picture.number('people')?.value ?? 0) >= beyondPeople;
}

/** Much to run, and nobody yet who could be managed: hands first, a manager after. */
const isManagerNext = (view: View): boolean =>
  view.manager >= view.rules.values.managerPass / 2 && hasVolume(view.picture, view.rules);

/** Many channels, hardly a client, little income: dropping one comes before handing one over. */
export function hasTooManyThings({ picture, rules }: View): boolean {
  const { thinIncome, channelShare } = rules.values;
  const income = picture.number('income');
  const clients = picture.number('clients');
  const hours = picture.fact('hours');
  if (picture.choice('marketing') === 'simple' || !income || !clients || !hours) return false;
  const outward = (picture.fact('marketingHours')?.value ?? 0) + (picture.fact('techHours')?.value ?? 0);
  return income.value < thinIncome * rules.minorPerUsd && clients.value <= 3 && outward >= hours.value * channelShare;
}

/** A full week that brings in less an hour than an assistant would cost. */
export function isUnderpaid({ picture, rules }: View): boolean {
  const income = picture.number('income');
  const hours = picture.fact('hours');
  const { lowHour, fullWeek } = rules.values;
  if (!income || !hours || hours.value < fullWeek * HOUR) return false;
  return income.value / ((hours.value / HOUR) * WEEKS_A_MONTH) < lowHour * rules.minorPerUsd;
}

/** Tools that nobody can set up are one bounded job, not a seat. */
export function needsSpecialist({ picture, rules }: View): boolean {
  const tech = picture.fact('techHours');
  return (picture.often('techGap')?.value ?? 0) >= 3 && tech !== null && tech.value >= rules.values.techHours * HOUR;
}

function headlineOf(outcome: Outcome, view: View): Headline {
  switch (outcome) {
    case 'va':
    case 'more-va-hours':
    case 'va-now-obm-next':
    case 'wrong-seat': // An OBM does the inbox: the hands are missing.
      return 'va';
    case 'obm':
    case 'obm-and-va':
    case 'grow-va-into-obm':
    case 'more-obm-hours':
    case 'beyond-obm':
      return 'obm';
    case 'specialist':
      return handsPass(view) ? 'va' : 'none';
    case 'replace-who-left':
      return managerLeft(view) ? 'obm' : 'va';
    case 'not-enough-to-say':
      return view.hands >= 1 && canPay(view, 'money-va') ? 'va' : 'none';
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

const NEXT: Readonly<Record<Outcome, NextStep>> = {
  'not-yet:money': 'set-budget-aside',
  'not-yet:too-early': 'find-first-clients',
  'not-yet:too-many-things': 'drop-a-channel',
  'not-yet:automate-first': 'automate-one-thing',
  'not-yet:raise-prices': 'raise-a-price',
  'not-yet:nothing-to-hand-over': 'write-down-routines',
  'not-yet:let-go-first': 'hand-over-one-task',
  'content-and-small': 'stay-as-you-are',
  'support-fits': 'stay-as-you-are',
  'use-help-you-pay-for': 'talk-to-your-helper',
  specialist: 'brief-a-specialist',
  va: 'start-hiring',
  'more-va-hours': 'raise-hours',
  'va-now-obm-next': 'start-hiring',
  'grow-va-into-obm': 'offer-the-seat',
  obm: 'start-hiring',
  'obm-and-va': 'start-hiring',
  'more-obm-hours': 'raise-hours',
  'beyond-obm': 'look-beyond',
  'wrong-seat': 'start-hiring',
  'replace-who-left': 'start-hiring',
  'not-enough-to-say': 'answer-more',
};

/** The one next step of an outcome. A specialist beside a VA is briefed by the plan of the VA. */
export const nextOf = (outcome: Outcome, headline: Headline): NextStep =>
  outcome === 'specialist' && headline === 'va' ? 'start-hiring' : NEXT[outcome];
