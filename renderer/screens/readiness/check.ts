/** How a check begins and how far it is. */
import {
  answered,
  proposed,
  questionNamed,
  questionsOf,
  type Question,
  type QuestionId,
} from '../../../shared/advice/questions.ts';
import type { Answer, Answers, Assessment, AssessmentId } from '../../../shared/records/assessment.ts';
import type { Facts } from '../../../shared/records/facts.ts';
import type { MoneyPicture } from '../../../shared/records/settings.ts';
import type { Day } from '../../../shared/values/dates.ts';

/** A fresh check at its first question. */
export const freshCheck = (length: Assessment['length'], today: Day): Assessment => ({
  id: crypto.randomUUID() as AssessmentId,
  length,
  state: 'open',
  answers: {},
  at: questionsOf(length)[0]?.id ?? null,
  startedOn: today,
  finishedOn: null,
});

const SECONDS_A_QUESTION = 25;

/** The check's questions, those made pointless by her answers left out, and what is left to answer. */
export function progressOf({ length, answers }: Assessment) {
  const asked = questionsOf(length, answers);
  const open = asked.filter(({ id }) => answers[id] === undefined);
  return { asked, open, minutesLeft: Math.max(1, Math.round((open.length * SECONDS_A_QUESTION) / 60)) };
}

export interface Filled {
  readonly value: Answer['value'];
  readonly from: 'log' | 'settings' | 'last-check' | null;
}

/** What stands in a question when it opens: her answer, else what the log, Settings or her last check say. */
export function filledIn(
  question: Question,
  answers: Answers,
  facts: Facts | null,
  money: MoneyPicture,
  last: Answers,
): Filled {
  const given = answered(answers, question.id);
  if (given !== undefined) return { value: given, from: answers[question.id]?.from === 'log' ? 'log' : null };
  const fromLog = facts === null ? null : proposed(question, facts, money);
  if (fromLog !== null) return { value: fromLog, from: question.setting ? 'settings' : 'log' };
  const before = answered(last, question.id) ?? null;
  return before === null ? { value: null, from: null } : { value: before, from: 'last-check' };
}

/** Her answers with those of these questions taken from the log; what it cannot tell stays hers. */
export function withLogged(answers: Answers, ids: readonly QuestionId[], facts: Facts, money: MoneyPicture): Answers {
  const taken = ids.flatMap((id) => {
    const question = questionNamed(id);
    const value = question ? proposed(question, facts, money) : null;
    return value === null ? [] : [[id, { value, from: 'log' }] as const];
  });
  return { ...answers, ...Object.fromEntries(taken) };
}

/** Whether what she keeps is what the log said. */
export const cameFromLog = (
  question: Question,
  value: Answer['value'],
  facts: Facts | null,
  money: MoneyPicture,
): boolean => facts !== null && value !== null && question.fact !== null && proposed(question, facts, money) === value;

export const questionAfter = (asked: readonly Question[], id: QuestionId): QuestionId | null =>
  asked[asked.findIndex((question) => question.id === id) + 1]?.id ?? null;

export const questionBefore = (asked: readonly Question[], id: QuestionId | null): QuestionId | null =>
  (id === null ? asked.at(-1) : asked[asked.findIndex((question) => question.id === id) - 1])?.id ?? null;
