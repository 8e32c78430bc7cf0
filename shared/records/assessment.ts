import * as z from 'zod/mini';
import { idOf, type Id } from '../values/ids.ts';
import { day, name } from '../values/schemas.ts';

/**
 * One answer. The value is a choice's id, a number (a count, or minor units of the home currency), or null for
 * "not sure". `from` says whether she kept what her log proposed or said it herself.
 */
const answer = z.strictObject({
  value: z.nullable(z.union([z.string().check(z.maxLength(60)), z.number().check(z.refine(Number.isFinite))])),
  from: z.enum(['owner', 'log']),
});
export type Answer = z.infer<typeof answer>;

/** Answers by question id; a question without an entry was not reached yet. */
export const answers = z.record(name, answer);
export type Answers = z.infer<typeof answers>;

export const assessment = z.strictObject({
  id: idOf('assessment'),
  length: z.enum(['short', 'full']),
  state: z.enum(['open', 'finished']),
  answers,
  /** The question to come back to; null when the review page is next. */
  at: z.nullable(name),
  startedOn: day,
  finishedOn: z.nullable(day),
});
export type Assessment = z.infer<typeof assessment>;
export type AssessmentId = Id<'assessment'>;
