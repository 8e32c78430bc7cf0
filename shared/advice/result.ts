import type { Assessment } from '../records/assessment.ts';
import type { Facts } from '../records/facts.ts';
import type { Result, ResultId } from '../records/recommendation.ts';
import type { MoneyPicture, Settings } from '../records/settings.ts';
import type { Day } from '../values/dates.ts';
import { isMinor } from '../values/money.ts';
import { answered, questions, withMoney } from './questions.ts';
import { recommend } from './recommend.ts';
import { bentRules, rulesOf, unbent } from './rules.ts';

/**
 * Freezes what the advice says today: figures, answers, rules and settings go with it. What she said about money is also
 * kept in Settings, where it is proposed next time; "not sure" leaves there what is there.
 */
export function takeResult(input: {
  readonly id: ResultId;
  readonly assessment: Assessment;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly today: Day;
}): { result: Result; money: MoneyPicture } {
  const { id, assessment, facts, settings, today } = input;
  const money: MoneyPicture = { ...settings.money };
  for (const question of questions) {
    const value = answered(assessment.answers, question.id);
    if (question.setting && isMinor(value)) money[question.setting] = value;
  }
  const rules = rulesOf(settings);
  const { answers, length } = assessment;
  const all = withMoney(answers, settings.money);
  const recommendation = recommend(facts, all, rules, length);
  const ours = bentRules(rules).length > 0 ? recommend(facts, all, unbent(rules), length) : null;
  return {
    result: {
      id,
      assessmentId: assessment.id,
      takenOn: today,
      length,
      facts,
      answers,
      money,
      minorPerUsd: rules.minorPerUsd,
      rules: settings.rules,
      recommendation,
      ...(ours && { byOurRules: { headline: ours.headline, outcome: ours.outcome } }),
    },
    money,
  };
}
