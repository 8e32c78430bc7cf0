/** What changed between two judgements of a business: figures, answers, and the reasons that came and went. */
import type { Answer, Answers } from '../records/assessment.ts';
import { factIds, type Fact, type FactId, type Facts } from '../records/facts.ts';
import type { Reason, Recommendation } from '../records/recommendation.ts';
import { answered, questions, type Question } from './questions.ts';

export interface Judged {
  readonly facts: Facts;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
}

export interface Difference {
  readonly figures: readonly { readonly id: FactId; readonly before: Fact; readonly after: Fact }[];
  /** Undefined where a question was not reached. */
  readonly answers: readonly {
    readonly question: Question;
    readonly before: Answer['value'] | undefined;
    readonly after: Answer['value'] | undefined;
  }[];
  readonly gone: readonly Reason[];
  readonly come: readonly Reason[];
}

/** From an earlier judgement to a later one; empty lists where nothing changed. */
export function differenceOf(before: Judged, after: Judged): Difference {
  const missingIn = (all: readonly Reason[], one: Reason): boolean => all.every(({ sign }) => sign !== one.sign);
  const [was, is] = [before.recommendation.reasons, after.recommendation.reasons];
  return {
    figures: factIds
      .map((id) => ({ id, before: before.facts[id], after: after.facts[id] }))
      .filter((one) => one.before.value !== one.after.value),
    answers: questions
      .map((question) => ({
        question,
        before: answered(before.answers, question.id),
        after: answered(after.answers, question.id),
      }))
      .filter((one) => one.before !== one.after),
    gone: was.filter((one) => missingIn(is, one)),
    come: is.filter((one) => missingIn(was, one)),
  };
}
