/** A task on its way off her plate: still mine → writing it down → trying it out → handed over, or taken back. */
import * as z from 'zod/mini';
import { addDays, type Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { day, line, LINE_LENGTH, minuteCount, name, text } from '../values/schemas.ts';
import { plainName } from './client.ts';
import type { PersonId } from './person.ts';
import { signId } from './recommendation.ts';

const handoffState = z.enum(['mine', 'writing', 'trying', 'handed-over', 'taken-back']);
export type HandoffState = z.infer<typeof handoffState>;

const move = z.strictObject({
  state: handoffState,
  on: day,
  /** Why it was taken back; may be empty for the others. */
  why: line,
});

/** How a task is done, so that somebody else can do it. Its pictures are records of their own; recordings stand behind links. */
const howTo = z.strictObject({
  purpose: text,
  /** One step a line. */
  steps: text,
  tools: line,
  /** How one sees that it is done well. */
  done: text,
  /** One link a line: a good example, a recording. */
  links: text,
  /** When somebody looks whether it still holds. */
  reviewOn: z.nullable(day),
});
export type HowTo = z.infer<typeof howTo>;
export const emptyHowTo: HowTo = { purpose: '', steps: '', tools: '', done: '', links: '', reviewOn: null };
/** How many parts of a how-to hold something, of how many. */
export function howToParts({ purpose, steps, tools, done, links }: HowTo): {
  readonly written: number;
  readonly of: number;
} {
  const parts = [purpose, steps, tools, done, links];
  return { written: parts.filter((part) => part.trim() !== '').length, of: parts.length };
}
/** The tools that a how-to names, as she calls them. */
export const toolsNamed = ({ tools }: Pick<HowTo, 'tools'>): readonly string[] =>
  tools
    .split(/[,;]/)
    .map((tool) => tool.trim())
    .filter((tool) => plainName(tool) !== '');
export const isEmptyHowTo = (howTo: HowTo): boolean => howToParts(howTo).written === 0;

/** What she found when she looked at how it goes. */
const check = z.strictObject({ on: day, found: z.enum(['well', 'slips', 'back-with-me']), note: line });
export type HandoffCheck = z.infer<typeof check>;

export const handoff = z.strictObject({
  id: idOf('handoff'),
  title: name,
  /** The kind of work whose hours it takes; null for a task that is in none. */
  categoryId: z.nullable(idOf('category')),
  /** Who carries it, or is to; null when nobody is chosen yet. */
  personId: z.nullable(idOf('person')),
  /** What it takes her a week before it is handed over. */
  minutesPerWeek: minuteCount,
  /** Every change of state with its day, oldest first; the last one holds. */
  moves: z.array(move).check(z.minLength(1), z.maxLength(200)),
  /** How much the person may decide alone, 1 (does as told) to 5 (decides); null while not agreed. */
  level: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(5))),
  /** The sign of the result that it came from. */
  sign: z.nullable(signId),
  howTo,
  /** Every look at how it goes, oldest first. */
  checks: z.array(check).check(z.maxLength(200)),
  /** When she looks at how it goes; null when no check is planned. */
  checkOn: z.nullable(day),
  note: text,
});
export type Handoff = z.infer<typeof handoff>;
export type HandoffId = Id<'handoff'>;

/** A task that is still hers, from a day on. */
export const newHandoff = (
  id: HandoffId,
  on: Day,
  said: Pick<Handoff, 'title' | 'minutesPerWeek'> & Partial<Pick<Handoff, 'categoryId' | 'personId' | 'sign'>>,
): Handoff => ({
  id,
  categoryId: null,
  personId: null,
  moves: [{ state: 'mine', on, why: '' }],
  level: null,
  sign: null,
  howTo: emptyHowTo,
  checks: [],
  checkOn: null,
  note: '',
  ...said,
});

/** The tasks on their way to somebody, or with them: what needs somebody else when they leave. */
export const carriedBy = (handoffs: readonly Handoff[], personId: PersonId): readonly Handoff[] =>
  handoffs.filter((one) => one.personId === personId && !['mine', 'taken-back'].includes(stateOf(one)));

export type HandoffRefusal = 'reason-needed' | 'reason-too-long';

/** Days that a task is in other hands before she is asked how much they may decide. */
const LEVEL_DAYS = 30;

export const stateOf = (one: Handoff): HandoffState => one.moves.at(-1)?.state ?? 'mine';

/**
 * Puts a task into another state on a day. Taking it back needs a reason; where it is already, nothing changes. A second
 * move on one day replaces the first, so that a card dragged to and fro leaves one line.
 */
export function moveHandoff(one: Handoff, state: HandoffState, on: Day, why = ''): Result<Handoff, HandoffRefusal> {
  const reason = why.trim();
  if (state === 'taken-back' && reason === '') return fail('reason-needed');
  if (reason.length > LINE_LENGTH) return fail('reason-too-long');
  if (stateOf(one) === state) return ok(one);
  const kept = movesBefore(one, on);
  const was = kept.at(-1)?.state;
  // What was taken back before is still that, with its reason.
  const back = was === state || (was === 'taken-back' && state === 'mine');
  return ok({ ...one, moves: back ? kept : [...kept, { state, on, why: reason }] });
}

/** The moves without those of a day; how it began always stays. */
export function movesBefore({ moves }: Pick<Handoff, 'moves'>, on: Day): Handoff['moves'] {
  const [first, ...later] = moves;
  return first ? [first, ...later.filter((move) => move.on !== on)] : [];
}

/** Whether a task goes back to being hers without a reason: it began to move on this very day. */
export const returnsFreely = (one: Handoff, on: Day): boolean => {
  const was = movesBefore(one, on).at(-1)?.state;
  return was === 'mine' || was === 'taken-back';
};

/** Whether a task was handed over a month ago, and nobody has agreed yet how much the other may decide. */
export const asksForLevel = (one: Handoff, today: Day): boolean => {
  const last = one.moves.at(-1);
  return one.level === null && last?.state === 'handed-over' && addDays(last.on, LEVEL_DAYS) <= today;
};

/** The four columns of the board: what was taken back is hers again. */
export const handoffColumns = ['mine', 'writing', 'trying', 'handed-over'] as const;
export type HandoffColumn = (typeof handoffColumns)[number];

export const columnOf = (one: Handoff): HandoffColumn => {
  const state = stateOf(one);
  return state === 'taken-back' ? 'mine' : state;
};

/** Minutes a week by column; together they are all that was ever meant to leave her plate. */
export function minutesByColumn(handoffs: readonly Handoff[]): Readonly<Record<HandoffColumn, number>> {
  const sums = { mine: 0, writing: 0, trying: 0, 'handed-over': 0 };
  for (const one of handoffs) sums[columnOf(one)] += one.minutesPerWeek;
  return sums;
}
