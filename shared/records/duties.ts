/** What she does in a usual week, by kind of work and by who could do it. */
import { whole } from '../values/numbers.ts';
import type { WeekCell } from './week-parts.ts';
import type { Category } from './work.ts';

export interface Duty {
  readonly category: Category;
  /** Minutes in a usual week: the sum over the logged weeks, shared out among them. */
  readonly minutes: number;
}

/** The kinds of work in some logged weeks, the largest first; weeks that are not logged must not be among them. */
export function dutiesOf(
  weeks: readonly { readonly categories: readonly WeekCell[] }[],
  categories: readonly Category[],
): readonly Duty[] {
  const sums = new Map<string, number>();
  for (const { categoryId, minutes } of weeks.flatMap((week) => week.categories))
    sums.set(categoryId, (sums.get(categoryId) ?? 0) + minutes);
  return categories
    .map((category) => ({ category, minutes: whole((sums.get(category.id) ?? 0) / Math.max(1, weeks.length)) }))
    .filter(({ minutes }) => minutes > 0)
    .toSorted((a, b) => b.minutes - a.minutes);
}

export const minutesOf = (duties: readonly Duty[]): number => duties.reduce((sum, { minutes }) => sum + minutes, 0);
