/** Looks at how a handed-over task goes: a month, two and three after it was handed over. */
import { addDays, daysBetween, onWeekday, type Day } from '../values/dates.ts';
import { movesBefore, stateOf, type Handoff, type HandoffCheck, type HandoffState } from './handoff.ts';
import type { PersonId } from './person.ts';

/** Days after the handing over on which she looks. */
const CHECK_DAYS = [30, 60, 90] as const;
/** A look in this many days before a planned one stands for it: nobody is asked the same twice in a week. */
const SAME_LOOK_DAYS = 7;
/** As many as the record keeps. */
const MOST_CHECKS = 200;

/** The day on which a task was handed over; null while it is not. */
export const handedOverOn = ({ moves }: Pick<Handoff, 'moves'>): Day | null => {
  const last = moves.at(-1);
  return last?.state === 'handed-over' ? last.on : null;
};

/**
 * What of a task is still in her logged weeks, in minutes a week on average: all of it while it is hers or on its way, and of a
 * handed-over one what it took in the weeks that began before that day. What she logs later is what the other does not do.
 */
export function stillLogged(one: Handoff, weeks: readonly { readonly week: Day }[]): number {
  const over = handedOverOn(one);
  if (over === null) return one.minutesPerWeek;
  return (one.minutesPerWeek * weeks.filter(({ week }) => week < over).length) / Math.max(1, weeks.length);
}

/** The next planned look, on a working day; null when the task is not handed over, or when all three are behind her. */
export function nextCheck({ moves, checks }: Pick<Handoff, 'moves' | 'checks'>): Day | null {
  const over = handedOverOn({ moves });
  if (over === null) return null;
  const last = lastCheck({ moves, checks })?.on ?? over;
  const next = CHECK_DAYS.map((days) => addDays(over, days)).find((on) => daysBetween(last, on) > SAME_LOOK_DAYS);
  return next === undefined ? null : onWeekday(next);
}

/**
 * A task after a move, with the look that goes with it: what was handed over is looked at in a month unless she has a day for
 * it already, and a day that was only proposed goes when the task leaves again.
 */
export function withCheckPlanned(before: Handoff, after: Handoff): Handoff {
  const [was, is] = [before, after].map(({ moves }): HandoffState | undefined => moves.at(-1)?.state);
  if (was === is) return after;
  if (is === 'handed-over') return { ...after, checkOn: after.checkOn ?? nextCheck(after) };
  return was === 'handed-over' && after.checkOn === nextCheck(before) ? { ...after, checkOn: null } : after;
}

/**
 * A task that somebody else carries from a day on. Everyone starts low: what the one before was left to decide holds for them
 * no more, and what was in other hands is tried out again, with a look at it in a month. Before anybody has begun, and where it
 * is only said who has had it all along, nothing but the name changes.
 */
export function withCarrier(one: Handoff, personId: PersonId | null, on: Day): Handoff {
  if (personId === one.personId) return one;
  const state = stateOf(one);
  const isNamed = one.personId === null && state === 'handed-over';
  if (isNamed || !one.moves.some((move) => OUT.has(move.state))) return { ...one, personId };
  if (!OUT.has(state)) return { ...one, personId, level: null };
  return {
    ...one,
    personId,
    level: null,
    moves: [...movesBefore(one, on), { state: 'trying', on, why: '' }],
    checkOn: onWeekday(addDays(on, CHECK_DAYS[0])),
  };
}
const OUT: ReadonlySet<HandoffState> = new Set(['trying', 'handed-over']);

/** A task with one more look at it, and the day of the next; a day of her own that is still well ahead stays. */
export function withCheck(one: Handoff, check: HandoffCheck): Handoff {
  // Two looks on a day are one: the later holds.
  const checks = [...one.checks.filter(({ on }) => on !== check.on), check].slice(-MOST_CHECKS);
  const ahead = one.checkOn !== null && daysBetween(check.on, one.checkOn) > SAME_LOOK_DAYS;
  return { ...one, checks, checkOn: ahead ? one.checkOn : nextCheck({ moves: one.moves, checks }) };
}

/** The newest look since a task was handed over; before that, none counts. */
export const lastCheck = (one: Pick<Handoff, 'moves' | 'checks'>): HandoffCheck | null => {
  const over = handedOverOn(one);
  return (over !== null && one.checks.findLast(({ on }) => on >= over)) || null;
};
