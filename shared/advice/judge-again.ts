/** A result judged again: as everything is today, or under the rules of today alone. The result itself never changes. */
import type { Answers } from '../records/assessment.ts';
import type { Facts } from '../records/facts.ts';
import type { Result } from '../records/recommendation.ts';
import type { MoneyPicture, Settings } from '../records/settings.ts';
import type { Judged } from './difference.ts';
import { proposed, questionNamed, withMoney } from './questions.ts';
import { recommend } from './recommend.ts';
import { rulesOf } from './rules.ts';

/** @param facts the figures of today; null keeps those of the result, so that only the rules are today's */
export function judgeAgain(result: Result, facts: Facts | null, settings: Settings): Judged {
  const now = facts ?? result.facts;
  const answers = facts ? answersToday(result.answers, facts, settings.money) : result.answers;
  const all = withMoney(answers, facts ? settings.money : result.money);
  return { facts: now, answers, recommendation: recommend(now, all, rulesOf(settings), result.length) };
}

/** What she took from the log is what it says now; what she said herself stays. */
export const answersToday = (answers: Answers, facts: Facts, money: MoneyPicture): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const question = questionNamed(id);
      const now = question && answer.from === 'log' ? proposed(question, facts, money) : null;
      return [id, now === null ? answer : { ...answer, value: now }];
    }),
  );
