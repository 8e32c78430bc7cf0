/** The big picture: a goal for the next twelve months breaks into projects, a project into steps that somebody carries. */
import * as z from 'zod/mini';
import { daysBetween, type Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
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

export const size = z.enum(['small', 'medium', 'large']);

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
export type ProjectId = Id<'project'>;
export type ProjectState = z.infer<typeof projectState>;
export type Size = z.infer<typeof size>;
export type GoalId = Id<'goal'>;

/** Goals that are followed at the same time: more than three is none. */
export const MOST_GOALS = 3;

export const projectStateOf = ({ moves }: Project): ProjectState => moves.at(-1)?.state ?? 'parked';

/** Puts a project into another state on a day, and touches it; a second move on one day replaces the first. */
export function moveProject(one: Project, state: ProjectState, on: Day): Project {
  if (projectStateOf(one) === state) return one;
  const [first, ...later] = one.moves;
  const kept = first ? [first, ...later.filter((move) => move.on !== on)] : [];
  const back = kept.at(-1)?.state === state;
  return { ...one, moves: back ? kept : [...kept, { state, on }], touchedOn: on };
}

/** Days since she last worked on a project or changed it. */
export const daysUntouched = ({ touchedOn }: Project, today: Day): number => Math.max(0, daysBetween(touchedOn, today));

/** The first step that is not done; null when none is left. */
export const nextStep = ({ steps }: Project): Project['steps'][number] | null =>
  steps.find(({ doneOn }) => doneOn === null) ?? null;

/** What waits: how many, what those with a figure would bring a month, how many have none, and the days of the oldest. */
export function parkedSum(projects: readonly Project[], today: Day) {
  const parked = projects.filter((one) => projectStateOf(one) === 'parked');
  const valued = parked.flatMap(({ worth }) => (typeof worth === 'number' ? [worth] : []));
  return {
    count: parked.length,
    worth: valued.reduce((sum, worth) => sum + worth, 0),
    unvalued: parked.length - valued.length,
    oldestDays: Math.max(0, ...parked.map((one) => daysUntouched(one, today))),
  };
}

const SIZES: Readonly<Record<Size, number>> = { small: 1, medium: 2, large: 3 };
/** Orders parked projects by what they would bring: figures first, then rough sizes, then those without. */
export const byWorth = (a: Project, b: Project): number => rank(b.worth) - rank(a.worth);
const rank = (worth: Project['worth']): number =>
  worth === null ? 0 : typeof worth === 'number' ? 10 + worth : SIZES[worth];
