/**
 * Handed-over work that has come back: what she logs in a kind of work beside what should be left of it. It is a question to
 * her, never a verdict on whoever carries the task.
 */
import type { Handoff } from '../records/handoff.ts';
import { handedOverOn } from '../records/handoff-checks.ts';
import type { CategoryId } from '../records/work.ts';
import { addDays, daysBetween, weekOf, type Day, type Weekday } from '../values/dates.ts';
import { minutes, type Minutes } from '../values/minutes.ts';
import { whole } from '../values/numbers.ts';

/** Logged weeks before the first handing over that make the "before". */
const BEFORE_WEEKS = 8;
/** Weeks back in which those are looked for: some are not logged. */
const BEFORE_SEARCH_WEEKS = 16;
/** Logged weeks that make the "now", and how many of them must show it: one busy week is none. */
const NOW_WEEKS = 3;
const ENOUGH_WEEKS = 2;
/** What lies further back than this says nothing of now. */
const NOW_SEARCH_DAYS = 56;
/** More than this is back, in minutes a week, or nearly all of a small task, and at least this part of what was handed over. */
const MORE_THAN = 60;
const NEARLY_ALL = 0.75;
const LEAST_PART = 0.5;

interface LoggedWeek {
  readonly week: Day;
  readonly categories: readonly { readonly categoryId: CategoryId; readonly minutes: number }[];
}

/** One kind of work, in minutes a week of her own. */
export interface HoursReturned {
  readonly categoryId: CategoryId;
  /** The tasks of this kind that are handed over, those with the most hours first. */
  readonly handoffs: readonly Handoff[];
  /** Before the first of them was handed over; null when no week of that time is logged. */
  readonly before: Minutes | null;
  readonly handedOver: Minutes;
  /** In the last logged weeks, three at most; null when none is logged since. */
  readonly now: Minutes | null;
  /** How much of what was handed over is with her again, on average over those weeks. */
  readonly back: Minutes;
  /** Whether it is worth a word. */
  readonly flagged: boolean;
}

/**
 * The kinds of work of which something is handed over, with what she does of them now.
 * @param weeks her hours by week and kind; weeks without hours are not logged, and never count
 */
export function hoursReturned(
  handoffs: readonly Handoff[],
  weeks: readonly LoggedWeek[],
  today: Day,
): readonly HoursReturned[] {
  const logged = weeks
    .filter(({ week, categories }) => addDays(week, 7) <= today && categories.some((cell) => cell.minutes > 0))
    .toSorted((a, b) => (a.week < b.week ? -1 : 1));
  const over = handoffs.filter((one) => handedOverOn(one) !== null);
  const kinds = [...new Set(over.map(({ categoryId }) => categoryId))].filter((id) => id !== null);
  return kinds.map((categoryId) =>
    returnedOf(
      categoryId,
      over
        .filter((one) => one.categoryId === categoryId)
        .toSorted((a, b) => b.minutesPerWeek - a.minutesPerWeek || (a.title < b.title ? -1 : 1)),
      logged,
      today,
    ),
  );
}

function returnedOf(
  categoryId: CategoryId,
  handoffs: readonly Handoff[],
  logged: readonly LoggedWeek[],
  today: Day,
): HoursReturned {
  const first = firstOf(handoffs);
  const hers = ({ categories }: LoggedWeek): number =>
    categories.reduce((sum, cell) => (cell.categoryId === categoryId ? sum + cell.minutes : sum), 0);
  // The week in which it was handed over is neither before nor after.
  const early = logged.filter(({ week }) => first !== null && addDays(week, 7) <= first).slice(-BEFORE_WEEKS);
  const late = logged
    .filter(({ week }) => first !== null && week >= first && daysBetween(week, today) <= NOW_SEARCH_DAYS)
    .slice(-NOW_WEEKS);
  const before = mean(early.map(hers));
  const excesses = late.map((one) => {
    // What was handed over later had not left by then.
    const gone = sumOf(handoffs.filter((task) => (handedOverOn(task) ?? today) <= one.week));
    // Less than nothing cannot be left, however generously the hours of the tasks were guessed.
    const excess = before === null ? 0 : Math.max(0, hers(one) - Math.max(0, before - gone));
    const enough = excess > Math.min(MORE_THAN, gone * NEARLY_ALL) && excess >= gone * LEAST_PART;
    return { back: Math.min(excess, gone), is: gone > 0 && enough };
  });
  const now = mean(late.map(hers));
  return {
    categoryId,
    handoffs,
    before: before === null ? null : minutes(whole(before)),
    handedOver: minutes(sumOf(handoffs)),
    now: now === null ? null : minutes(whole(now)),
    back: minutes(whole(mean(excesses.map(({ back }) => back)) ?? 0)),
    flagged: excesses.filter(({ is }) => is).length >= ENOUGH_WEEKS,
  };
}

/** The weeks whose hours are needed for that, by their first days; null when nothing is handed over. */
export function weeksForReturned(
  handoffs: readonly Handoff[],
  today: Day,
  weekStart: Weekday,
): { readonly from: Day; readonly to: Day } | null {
  const first = firstOf(handoffs.filter(({ categoryId }) => categoryId !== null));
  if (first === null) return null;
  const to = addDays(weekOf(today, weekStart), -7);
  const from = addDays(weekOf(first, weekStart), -7 * BEFORE_SEARCH_WEEKS);
  return from <= to ? { from, to } : null;
}

const firstOf = (handoffs: readonly Handoff[]): Day | null =>
  handoffs
    .map(handedOverOn)
    .filter((on) => on !== null)
    .toSorted()[0] ?? null;

const sumOf = (handoffs: readonly Handoff[]): number =>
  handoffs.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
