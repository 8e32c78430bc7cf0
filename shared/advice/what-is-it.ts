/**
 * Diagnosis before blame: when handed-over work comes back, three questions in this order. What is missing is put right first;
 * only when all three hold is it time to talk about it, and after that to take it back.
 */
import type { Handoff } from '../records/handoff.ts';
import type { Picture } from '../records/picture.ts';

/** Whether it is clear when it is done, whether there is an example, and whether they heard what was wrong within a day. */
const questions = ['done', 'example', 'said'] as const;
export type WhatQuestion = (typeof questions)[number];

export interface WhatIsIt {
  readonly questions: readonly {
    readonly id: WhatQuestion;
    /** Null while nobody can tell: she has not said. */
    readonly holds: boolean | null;
  }[];
  /** The first question that does not hold; null when all do. */
  readonly first: WhatQuestion | null;
}

/**
 * The how-to says where the first two begin, and nobody but she knows the third. Her word goes before what is found: what is
 * written may not be clear, and what is not written may have been said.
 *
 * @param pictures all pictures there are: one of its how-to is an example, as a link is
 * @param said what she has answered
 */
export function whatIsIt(
  { id, howTo }: Pick<Handoff, 'id' | 'howTo'>,
  pictures: readonly Pick<Picture, 'handoffId'>[],
  said: Readonly<Partial<Record<WhatQuestion, boolean | null>>>,
): WhatIsIt {
  const found: Readonly<Record<WhatQuestion, boolean | null>> = {
    done: howTo.done.trim() !== '',
    example: howTo.links.trim() !== '' || pictures.some(({ handoffId }) => handoffId === id),
    said: null,
  };
  const answers = questions.map((question) => ({ id: question, holds: said[question] ?? found[question] }));
  return { questions: answers, first: answers.find(({ holds }) => holds !== true)?.id ?? null };
}
