/**
 * What is asked, in which order, and which figure of the log can propose the answer. The sentences stand in
 * words/questions.ts under the same ids.
 */
import type { Answer, Answers } from '../records/assessment.ts';
import type { FactId, Facts } from '../records/facts.ts';
import type { MoneyPicture } from '../records/settings.ts';

export const parts = ['clients', 'money', 'week', 'team', 'systems'] as const;
export type Part = (typeof parts)[number];

/** How often: never … always, 0 to 4. */
export const OFTEN = ['never', 'rarely', 'sometimes', 'often', 'always'] as const;

export interface Question {
  readonly id: QuestionId;
  readonly part: Part;
  readonly short: boolean;
  /** A choice has at most five options; money is home minor units, hours are minutes a week. */
  readonly kind: 'choice' | 'count' | 'money' | 'hours';
  readonly options: readonly string[];
  /** The figure of the log that proposes the answer. */
  readonly fact: FactId | null;
  /** The figure of Settings that proposes the answer and takes it over. */
  readonly setting: keyof MoneyPicture | null;
}

const ask = (
  id: QuestionId,
  part: Part,
  kind: Question['kind'],
  more: Partial<Pick<Question, 'short' | 'options' | 'fact' | 'setting'>> = {},
): Question => ({ id, part, kind, short: false, options: [], fact: null, setting: null, ...more });
const often = (id: QuestionId, part: Part, more: Partial<Pick<Question, 'short'>> = {}): Question =>
  ask(id, part, 'choice', { options: OFTEN, ...more });

export type QuestionId =
  | 'clients'
  | 'offers'
  | 'marketing'
  | 'turnedAway'
  | 'income'
  | 'budget'
  | 'costs'
  | 'ownPay'
  | 'savings'
  | 'handsHours'
  | 'recurring'
  | 'lateAnswers'
  | 'firefighting'
  | 'overwhelmed'
  | 'funGone'
  | 'wish'
  | 'people'
  | 'coordinationHours'
  | 'checkIns'
  | 'workInvisible'
  | 'away'
  | 'lettingGo'
  | 'hiredBefore'
  | 'systemsMissing'
  | 'techGap'
  | 'projectsShelved'
  | 'steady'
  | 'private';

export const questions: readonly Question[] = [
  ask('clients', 'clients', 'count', { short: true, fact: 'activeClients' }),
  ask('offers', 'clients', 'count', { fact: 'offersSold' }),
  ask('marketing', 'clients', 'choice', { options: ['simple', 'several-channels', 'automated'] }),
  often('turnedAway', 'clients'),
  ask('income', 'money', 'money', { short: true, fact: 'income3' }),
  ask('budget', 'money', 'money', { short: true, setting: 'budget' }),
  ask('costs', 'money', 'money', { setting: 'costs' }),
  ask('ownPay', 'money', 'money', { setting: 'ownPay' }),
  ask('savings', 'money', 'money', { setting: 'savings' }),
  ask('handsHours', 'week', 'hours', { short: true, fact: 'handsHours' }),
  ask('recurring', 'week', 'choice', { options: ['none', 'one-to-four', 'five-to-ten', 'more'] }),
  often('lateAnswers', 'week'),
  often('firefighting', 'week', { short: true }),
  often('overwhelmed', 'week'),
  often('funGone', 'week'),
  ask('wish', 'week', 'choice', { options: ['grow', 'same-with-fewer-hours', 'stay'] }),
  ask('people', 'team', 'count', { short: true, fact: 'people' }),
  ask('coordinationHours', 'team', 'hours', { fact: 'coordinationHours' }),
  often('checkIns', 'team', { short: true }),
  often('workInvisible', 'team'),
  ask('away', 'team', 'choice', { options: ['easily', 'some-catching-up', 'days-of-catching-up', 'not-at-all'] }),
  ask('lettingGo', 'team', 'choice', { options: ['gladly', 'with-effort', 'i-redo-it', 'nobody-does-it-well'] }),
  ask('hiredBefore', 'team', 'choice', { options: ['never', 'went-well', 'did-not-work', 'va-left', 'obm-left'] }),
  often('systemsMissing', 'systems'),
  often('techGap', 'systems'),
  often('projectsShelved', 'systems', { short: true }),
  ask('steady', 'systems', 'choice', { options: ['steady', 'seasons', 'up-and-down', 'bad-patch'] }),
  ask('private', 'systems', 'choice', { options: ['nothing', 'some', 'most'] }),
];

/** The questions of a short or a full check, in order. */
export const questionsOf = (length: 'short' | 'full'): readonly Question[] =>
  length === 'full' ? questions : questions.filter((question) => question.short);

export const questionNamed = (id: string): Question | undefined => questions.find((question) => question.id === id);

/** What the log or Settings propose for a question; null when they cannot tell. */
export function proposed(question: Question, facts: Facts, money: MoneyPicture): number | null {
  if (question.setting) return money[question.setting];
  return question.fact ? facts[question.fact].value : null;
}

/** True when a value is one that the question takes. */
export function takes(question: Question, value: Answer['value']): boolean {
  if (value === null) return true;
  if (question.kind === 'choice') return typeof value === 'string' && question.options.includes(value);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e12;
}

/** What she answered to a question: undefined when it was not reached, null when she is not sure. */
export function answered(answers: Answers, id: QuestionId): Answer['value'] | undefined {
  const given = answers[id];
  const question = questionNamed(id);
  return given && question && takes(question, given.value) ? given.value : undefined;
}
