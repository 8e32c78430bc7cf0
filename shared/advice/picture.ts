/**
 * The business as the rules see it: each figure once, her answer before the log's figure, null for unknown. A source
 * goes with each, so that a reason can name it.
 */
import type { Answers } from '../records/assessment.ts';
import type { FactId, Facts } from '../records/facts.ts';
import type { Conflict, Source } from '../records/recommendation.ts';
import { answered, logged, OFTEN, questionNamed, type QuestionId } from './questions.ts';

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
  /** A figure of the log that lacks nothing; null where a part is missing. */
  complete(id: FactId): number | null;
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
  /** Her answer as a number; without one, what the log says. Both are named as sources where they agree. */
  const known = (id: QuestionId, said: number | null): Known | null => {
    const question = questionNamed(id);
    const measured = question ? logged(question, facts) : null;
    const factSource: Source[] = question?.fact ? [{ kind: 'fact', id: question.fact }] : [];
    if (said === null) return measured === null ? null : { value: measured, sources: factSource };
    return { value: said, sources: [...(measured === said ? factSource : []), { kind: 'answer', id }] };
  };
  const number = (id: QuestionId): Known | null => {
    const said = answered(answers, id);
    return known(id, typeof said === 'number' ? said : null);
  };
  const often = (id: QuestionId): Known | null => {
    const step = stepOf(answered(answers, id));
    return known(id, step < 0 ? null : step);
  };
  return {
    number,
    fact,
    complete(id) {
      const { value, covered, of } = facts[id];
      return covered < of ? null : value;
    },
    often,
    choice: (id) => {
      const said = answered(answers, id);
      return typeof said === 'string' ? said : null;
    },
    conflicts: asked.flatMap((id) => conflictOf(id, facts, answers) ?? []),
    unanswered: asked.filter((id) => (answered(answers, id) ?? null) === null && known(id, null) === null),
  };
}

const stepOf = (said: unknown): number => OFTEN.indexOf(said as (typeof OFTEN)[number]);

/** What she sells, parks or runs on without listing it is not known here: more than is listed is no contradiction. */
const LOWER_BOUNDS: ReadonlySet<FactId> = new Set(['offersSold', 'projectsParked', 'toolsNotWorking']);

/** Her answer and the log differ by more than a fifth, or by two steps of "how often". */
export function conflictOf(id: QuestionId, facts: Facts, answers: Answers): Conflict | null {
  const question = questionNamed(id);
  if (!question?.fact || LOWER_BOUNDS.has(question.fact)) return null;
  const measured = logged(question, facts);
  const said = answered(answers, id);
  const value = question.kind === 'choice' ? stepOf(said) : said;
  if (measured === null || typeof value !== 'number' || value < 0) return null;
  const apart = Math.abs(value - measured);
  const differs = question.kind === 'choice' ? apart >= 2 : apart > Math.max(value, Math.abs(measured)) * 0.2;
  return differs ? { question: id, answered: value, logged: measured, fact: question.fact } : null;
}
