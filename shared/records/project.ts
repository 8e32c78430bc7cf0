/** The big picture: a goal for the next twelve months breaks into projects, a project into steps that somebody carries. */
import * as z from 'zod/mini';
import { idOf } from '../values/ids.ts';
import { day, line, minorUnits, minuteCount, name, text } from '../values/schemas.ts';

export const goal = z.strictObject({
  id: idOf('goal'),
  title: name,
  /** When it is to be reached. */
  by: z.nullable(day),
  /** When it was; null while it is not. */
  reachedOn: z.nullable(day),
  note: text,
});
export type Goal = z.infer<typeof goal>;

const projectState = z.enum(['parked', 'active', 'done', 'let-go']);

const size = z.enum(['small', 'medium', 'large']);

const step = z.strictObject({
  id: idOf('project-step'),
  title: name,
  /** Who carries it; null is the owner herself. */
  personId: z.nullable(idOf('person')),
  doneOn: z.nullable(day),
});

export const project = z.strictObject({
  id: idOf('project'),
  title: name,
  goalId: z.nullable(idOf('goal')),
  /** Every change of state with its day, oldest first; the last one holds. */
  moves: z.array(z.strictObject({ state: projectState, on: day })).check(z.minLength(1), z.maxLength(200)),
  /** What it would bring a month, her own guess: roughly, or in the home currency; null when she does not say. */
  worth: z.nullable(z.union([size, minorUnits.check(z.refine((value) => value >= 0))])),
  /** What it still takes: roughly, or in minutes; null when she does not say. */
  effort: z.nullable(z.union([size, minuteCount])),
  /** What keeps it from going on. */
  blocker: line,
  steps: z.array(step).check(z.maxLength(200)),
  /** When she last worked on it or changed it. */
  touchedOn: day,
  note: text,
});
export type Project = z.infer<typeof project>;
