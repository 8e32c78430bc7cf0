/**
 * What is asked, in which order, and which figure of the log can propose the answer. The sentences stand in
 * words/questions.ts under the same ids. One question asks one thing.
 */
import type { Answer, Answers } from '../records/assessment.ts';
import type { FactId, Facts } from '../records/facts.ts';
import type { SignId } from '../records/recommendation.ts';
import type { MoneyPicture } from '../records/settings.ts';

export const parts = ['clients', 'money', 'week', 'team', 'systems'] as const;
export type Part = (typeof parts)[number];

/** How often: never … always, 0 to 4. */
export const OFTEN = ['never', 'rarely', 'sometimes', 'often', 'always'] as const;

export interface Question {
  readonly id: QuestionId;
  readonly part: Part;
  /** Also in the short check. */
  readonly short: boolean;
  /** A choice has at most five options; money is home minor units, hours are minutes a week. */
  readonly kind: 'choice' | 'count' | 'money' | 'hours';
  readonly options: readonly string[];
  /** The signs that the answer speaks to. */
  readonly signs: readonly SignId[];
  /** The figure of the log that proposes the answer. */
  readonly fact: FactId | null;
  /** The figure of Settings that proposes the answer and takes it over. */
  readonly setting: keyof MoneyPicture | null;
}

type More = Partial<Pick<Question, 'short' | 'options' | 'fact' | 'setting'>>;
const ask = (
  id: QuestionId,
  part: Part,
  kind: Question['kind'],
  signs: readonly SignId[],
  more: More = {},
): Question => ({ id, part, kind, signs, short: false, options: [], fact: null, setting: null, ...more });
const often = (id: QuestionId, part: Part, sign: SignId, more: More = {}): Question =>
  ask(id, part, 'choice', [sign], { options: OFTEN, ...more });
const choose = (id: QuestionId, part: Part, sign: SignId, options: readonly string[]): Question =>
  ask(id, part, 'choice', [sign], { options });

export type QuestionId =
  | 'clients'
  | 'offers'
  | 'marketing'
  | 'turnedAway'
  | 'income'
  | 'steady'
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
  | 'directs'
  | 'away'
  | 'lettingGo'
  | 'hiredBefore'
  | 'whoLeft'
  | 'systemsMissing'
  | 'techGap'
  | 'projectsShelved'
  | 'private';

export const questions: readonly Question[] = [
  ask('clients', 'clients', 'count', ['many-channels'], { short: true, fact: 'activeClients' }),
  ask('offers', 'clients', 'count', ['systems-missing'], { fact: 'offersSold' }),
  choose('marketing', 'clients', 'many-channels', ['simple', 'several-channels', 'automated']),
  often('turnedAway', 'clients', 'work-turned-away'),
  ask('income', 'money', 'money', ['low-income', 'falling-income'], { short: true, fact: 'income3' }),
  ask('steady', 'money', 'choice', ['uneven-income'], {
    options: ['steady', 'seasons', 'up-and-down', 'bad-patch'],
    fact: 'season',
  }),
  ask('budget', 'money', 'money', ['money-short'], { short: true, setting: 'budget' }),
  ask('costs', 'money', 'money', ['cash-short'], { setting: 'costs' }),
  ask('ownPay', 'money', 'money', ['cash-short'], { setting: 'ownPay' }),
  ask('savings', 'money', 'money', ['cash-short'], { setting: 'savings' }),
  ask('handsHours', 'week', 'hours', ['hands-hours', 'no-need'], { short: true, fact: 'handsHours' }),
  choose('recurring', 'week', 'recurring-tasks', ['none', 'one-to-four', 'five-to-ten', 'more']),
  often('lateAnswers', 'week', 'late-answers'),
  often('firefighting', 'week', 'firefighting', { short: true, fact: 'fireHours' }),
  often('overwhelmed', 'week', 'overwhelmed'),
  often('funGone', 'week', 'fun-gone'),
  choose('wish', 'week', 'wants-no-growth', ['grow', 'same-with-fewer-hours', 'stay']),
  ask('people', 'team', 'count', ['people-waiting', 'support-present'], { short: true, fact: 'people' }),
  ask('coordinationHours', 'team', 'hours', ['coordination-hours', 'help-unused'], { fact: 'coordinationHours' }),
  often('checkIns', 'team', 'check-ins', { short: true, fact: 'askedOften' }),
  often('workInvisible', 'team', 'work-invisible'),
  choose('directs', 'team', 'support-present', ['nobody', 'assistant', 'someone-else']),
  choose('away', 'team', 'cannot-be-away', ['easily', 'some-catching-up', 'days-of-catching-up', 'not-at-all']),
  choose('lettingGo', 'team', 'hard-to-let-go', ['gladly', 'with-effort', 'i-redo-it', 'nobody-does-it-well']),
  choose('hiredBefore', 'team', 'hired-before', ['never', 'went-well', 'redid-the-work', 'too-few-hours', 'they-left']),
  choose('whoLeft', 'team', 'person-left', ['nobody', 'assistant', 'manager']),
  often('systemsMissing', 'systems', 'systems-missing'),
  often('techGap', 'systems', 'tech-gap', { fact: 'toolsNotWorking' }),
  often('projectsShelved', 'systems', 'projects-shelved', { short: true, fact: 'projectsParked' }),
  choose('private', 'systems', 'private-work', ['nothing', 'some', 'most']),
];

const ABOUT_PEOPLE: ReadonlySet<QuestionId> = new Set(['coordinationHours', 'checkIns', 'workInvisible', 'directs']);

/** Whether a question makes sense after what was said before: nobody works for her, she never hired. */
function applies(id: QuestionId, answers: Answers): boolean {
  if (ABOUT_PEOPLE.has(id)) return answered(answers, 'people') !== 0;
  return id !== 'whoLeft' || answered(answers, 'hiredBefore') !== 'never';
}

/** The questions of a short or a full check, in order; those that her answers have made pointless are left out. */
export const questionsOf = (length: 'short' | 'full', answers: Answers = {}): readonly Question[] =>
  questions.filter((question) => (length === 'full' || question.short) && applies(question.id, answers));

export const questionNamed = (id: string): Question | undefined => questions.find((question) => question.id === id);

/** From which figure on which step of "how often" is proposed: minutes of fires a week, projects and tools by their number. */
const STEPS_FROM: Readonly<Partial<Record<FactId, readonly number[]>>> = {
  fireHours: [1, 60, 240, 480],
  projectsParked: [1, 1, 3, 5],
  toolsNotWorking: [1, 1, 2, 4],
};

/** A figure of the log as this question would be answered; null when the log cannot tell. */
export function logged(question: Question, facts: Facts): number | null {
  const value = question.fact && facts[question.fact].value;
  // A season is proposed in words; no number stands for it.
  if (question.fact === 'season') return null;
  if (value === null || question.kind !== 'choice' || question.fact === 'askedOften') return value;
  // None of them may mean that she does not list them: that is no "never".
  const steps = (question.fact && STEPS_FROM[question.fact]) || [];
  return value > 0 ? steps.filter((from) => value >= from).length : null;
}

/** A quarter that brings this part of a usual one, two years running, is a season. */
const QUIET = 0.7;

/** What the log or Settings propose for a question, as an answer's value; null when they cannot tell. */
export function proposed(question: Question, facts: Facts, money: MoneyPicture): Answer['value'] {
  if (question.setting) return money[question.setting];
  if (question.fact === 'season') return (facts.season.value ?? 1) <= QUIET ? 'seasons' : null;
  const value = logged(question, facts);
  if (value === null) return null;
  return question.kind === 'choice' ? (question.options[value] ?? null) : Math.max(0, value);
}

/** True when a value is one that the question takes. */
function takes(question: Question, value: Answer['value']): boolean {
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

/** Her answers with what Settings know about money, where a check did not ask for it. */
export function withMoney(answers: Answers, money: MoneyPicture): Answers {
  const known = questions.flatMap(({ id, setting }): [string, Answer][] => {
    const value = setting && money[setting];
    return value === null ? [] : [[id, { value, from: 'log' }]];
  });
  return { ...Object.fromEntries(known), ...answers };
}
