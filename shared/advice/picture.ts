/**
 * The business as the rules see it: each figure once, her answer before the log's figure, null for unknown. A source
 * goes with each, so that a reason can name it.
 */
import type { Answers } from '../records/assessment.ts';
import type { FactId, Facts } from '../records/facts.ts';
import type { Conflict, Source } from '../records/recommendation.ts';
import { answered, OFTEN, questionNamed, type QuestionId } from './questions.ts';

/** One known thing: a number (count, minutes a week, minor units, 0–4 for how often) and who says so. */
export interface Known {
  readonly value: number;
  readonly sources: readonly Source[];
}

export interface Picture {
  /** A figure that can be asked and measured. */
  number(question: QuestionId): Known | null;
  /** A figure of the log alone. */
  fact(id: FactId): Known | null;
  /** 0 (never) to 4 (always). */
  often(question: QuestionId): Known | null;
  choice(question: QuestionId): string | null;
  readonly conflicts: readonly Conflict[];
  readonly unanswered: readonly QuestionId[];
}

export function pictureOf(facts: Facts, answers: Answers, asked: readonly QuestionId[]): Picture {
  const fact = (id: FactId): Known | null => {
    const { value } = facts[id];
    return value === null ? null : { value, sources: [{ kind: 'fact', id }] };
  };
  const number = (id: QuestionId): Known | null => {
    const factId = questionNamed(id)?.fact ?? null;
    const logged = factId ? fact(factId) : null;
    const said = answered(answers, id);
    if (typeof said !== 'number') return logged;
    const answer: Source = { kind: 'answer', id };
    return { value: said, sources: logged?.value === said ? [...logged.sources, answer] : [answer] };
  };
  return {
    number,
    fact,
    often: (id) => {
      const said = answered(answers, id);
      const step = OFTEN.indexOf(said as (typeof OFTEN)[number]);
      return step < 0 ? null : { value: step, sources: [{ kind: 'answer', id }] };
    },
    choice: (id) => {
      const said = answered(answers, id);
      return typeof said === 'string' ? said : null;
    },
    conflicts: asked.flatMap((id) => conflictOf(id, facts, answers) ?? []),
    unanswered: asked.filter((id) => (answered(answers, id) ?? null) === null && number(id) === null),
  };
}

/** Her answer and the log differ by more than a fifth. */
function conflictOf(question: QuestionId, facts: Facts, answers: Answers): Conflict | null {
  const factId = questionNamed(question)?.fact ?? null;
  const said = answered(answers, question);
  const logged = factId ? facts[factId].value : null;
  if (factId === null || factId === 'offersSold' || logged === null || typeof said !== 'number') return null;
  const apart = Math.abs(said - logged) > Math.max(said, logged) * 0.2;
  return apart ? { question, answered: said, logged, fact: factId } : null;
}
