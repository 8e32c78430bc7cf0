/**
 * Diagnosis before blame: when handed-over work comes back, three questions in this order. What is missing is put right first;
 * only when all three hold is it time to talk about it, and after that to take it back.
 */
import type { Handoff } from '../records/handoff.ts';

export interface WhatIsIt {
  readonly questions: readonly {
    readonly id: 'done' | 'example' | 'said';
    /** Null while she has not said. */
    readonly holds: boolean | null;
  }[];
  /** The first question that does not hold; null when all do. */
  readonly first: 'done' | 'example' | 'said' | null;
}

/** @param said whether she said what was wrong within a day: nobody but she knows, so null until she says */
export function whatIsIt({ howTo }: Pick<Handoff, 'howTo'>, said: boolean | null): WhatIsIt {
  const questions = [
    { id: 'done', holds: howTo.done.trim() !== '' },
    { id: 'example', holds: howTo.links.trim() !== '' },
    { id: 'said', holds: said },
  ] as const;
  return { questions, first: questions.find(({ holds }) => holds !== true)?.id ?? null };
}
