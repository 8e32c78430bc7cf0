/**
 * Somebody who might be hired, inside a hiring plan. These are other people's data: there is no field for age, family,
 * health or a picture, and who is deleted is gone.
 */
import * as z from 'zod/mini';
import { idOf } from '../values/ids.ts';
import { day, line, minorUnits, name, text } from '../values/schemas.ts';

const candidateStage = z.enum([
  'heard-about',
  'first-call',
  'second-call',
  'trial-and-offer',
  'hired',
  'not-this-time',
]);

export const candidate = z.strictObject({
  id: idOf('candidate'),
  name,
  /** How to reach them. */
  contact: line,
  foundBy: line,
  /** Home currency an hour. */
  rate: z.nullable(minorUnits.check(z.refine((value) => value >= 0))),
  /** Every stage with its day, oldest first; the last one holds. */
  stages: z
    .array(z.strictObject({ stage: candidateStage, on: day, why: line }))
    .check(z.minLength(1), z.maxLength(100)),
  /** What comes next with them, and when. */
  nextOn: z.nullable(day),
  nextWhat: line,
  /** What gave her pause. */
  flags: text,
  note: text,
  /** Who they became on the team. */
  personId: z.nullable(idOf('person')),
});
export type Candidate = z.infer<typeof candidate>;
