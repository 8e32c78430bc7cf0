/** How much a helper can take on: the hours they agreed to beside what is with them already, and how much is new at once. */
import { columnOf, minutesByColumn, type Handoff } from '../records/handoff.ts';
import type { Person } from '../records/person.ts';
import type { CategoryId } from '../records/work.ts';
import { daysBetween, type Day } from '../values/dates.ts';

/** So long is somebody new. */
const NEW_DAYS = 90;

/** Minutes a week. */
export interface Room {
  /** What they agreed to; null where it is not known. */
  readonly agreed: number | null;
  readonly handedOver: number;
  readonly onTheWay: number;
  /** Meant for them, and still hers. */
  readonly toCome: number;
  /** What is left of the agreed hours beside all that is with them or on its way; negative is too much, null not known. */
  readonly room: number | null;
}

/** What of somebody's hours is taken. */
export function roomOf(person: Pick<Person, 'id' | 'minutesPerWeek'>, handoffs: readonly Handoff[]): Room {
  const sums = minutesByColumn(handoffs.filter(({ personId }) => personId === person.id));
  const handedOver = sums['handed-over'];
  const onTheWay = sums.writing + sums.trying;
  const agreed = person.minutesPerWeek;
  return {
    agreed,
    handedOver,
    onTheWay,
    toCome: sums.mine,
    room: agreed === null ? null : agreed - handedOver - onTheWay,
  };
}

/**
 * The kinds of work that somebody new tries out at once, when there is more than one; one lane runs first, then the next.
 * Tasks of no kind are one lane together. Empty when one lane or none is tried, or when they are not new.
 */
export function lanesAtOnce(
  person: Pick<Person, 'id' | 'from'>,
  handoffs: readonly Handoff[],
  today: Day,
): readonly (CategoryId | null)[] {
  const theirs = handoffs.filter(({ personId }) => personId === person.id);
  const lanes = [...new Set(theirs.filter((one) => columnOf(one) === 'trying').map(({ categoryId }) => categoryId))];
  // Where it is not known when they began, they are new until something is really theirs.
  const isNew =
    person.from === null
      ? theirs.every((one) => columnOf(one) !== 'handed-over')
      : daysBetween(person.from, today) < NEW_DAYS;
  return isNew && lanes.length > 1 ? lanes : [];
}
