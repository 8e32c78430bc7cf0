/** Tasks worth handing over, from the hours that she logged under kinds of work that somebody else could do. */
import type { Handoff } from '../records/handoff.ts';
import type { SignId } from '../records/recommendation.ts';
import type { Category, CategoryId } from '../records/work.ts';
import { minutes, type Minutes } from '../values/minutes.ts';

/**
 * The sign that hours of a kind of work feed, so that a task can be followed back to why it is handed over; null for work
 * that no sign is measured by.
 */
export function signOf({ purpose, need }: Pick<Category, 'purpose' | 'need'>): SignId | null {
  if (purpose === 'coordination') return 'coordination-hours';
  if (purpose === 'tech') return 'tech-gap';
  return need === 'hands' ? 'hands-hours' : need === 'manager' ? 'launches' : null;
}

/** Less a week than this is not worth a card of its own. */
const LEAST_MINUTES = 30;
/** An average is rounded to this: rough weeks know no minutes. */
const STEP_MINUTES = 15;

export interface Suggestion {
  readonly category: Category;
  /** What it took her a week, on average over the weeks that were logged. */
  readonly minutesPerWeek: Minutes;
}

/**
 * Kinds of work that could be handed over and have no card yet, those with the most hours first.
 * @param weeks logged weeks with minutes by kind of work; a week without hours is no part of the average
 */
export function suggestHandoffs(
  weeks: readonly { readonly categories: readonly { readonly categoryId: CategoryId; readonly minutes: number }[] }[],
  categories: readonly Category[],
  handoffs: readonly Handoff[],
): readonly Suggestion[] {
  const there = new Set(handoffs.map(({ categoryId }) => categoryId));
  return categories
    .filter((category) => category.couldHandOver && !category.retired && !there.has(category.id))
    .map((category) => {
      const sum = weeks
        .flatMap((week) => week.categories)
        .filter(({ categoryId }) => categoryId === category.id)
        .reduce((total, cell) => total + cell.minutes, 0);
      const average = weeks.length === 0 ? 0 : sum / weeks.length;
      return { category, minutesPerWeek: minutes(Math.round(average / STEP_MINUTES) * STEP_MINUTES) };
    })
    .filter(({ minutesPerWeek }) => minutesPerWeek >= LEAST_MINUTES)
    .toSorted((a, b) => b.minutesPerWeek - a.minutesPerWeek || (a.category.name < b.category.name ? -1 : 1));
}
