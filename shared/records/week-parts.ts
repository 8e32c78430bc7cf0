/** Hours of a week by kind of work, as ribbon and bars draw them: fires apart, what could be handed over apart. */
import type { Category, CategoryId } from './work.ts';

const KINDS = ['client', 'growing', 'running', 'fire'] as const;

export interface WeekPart {
  readonly kind: (typeof KINDS)[number];
  readonly couldHandOver: boolean;
  readonly minutes: number;
}

/** Minutes of one kind of work; `fire` is the part of them that was flagged as a fire. */
export interface WeekCell {
  readonly categoryId: CategoryId;
  readonly minutes: number;
  readonly fire: number;
}

/** The parts that are not empty, in the order in which they are drawn. */
export function weekParts(cells: readonly WeekCell[], categories: readonly Category[]): readonly WeekPart[] {
  const known = new Map<CategoryId, Category>(categories.map((category) => [category.id, category]));
  const minutesOf = (kind: WeekPart['kind'], couldHandOver: boolean): number =>
    cells.reduce((sum, { categoryId, minutes, fire }) => {
      const category = known.get(categoryId);
      if (!category || category.couldHandOver !== couldHandOver) return sum;
      return sum + (kind === 'fire' ? fire : category.kind === kind ? minutes - fire : 0);
    }, 0);
  return KINDS.flatMap((kind) =>
    [false, true].map((couldHandOver) => ({ kind, couldHandOver, minutes: minutesOf(kind, couldHandOver) })),
  ).filter(({ minutes }) => minutes > 0);
}

/** All minutes, and those that somebody else could do. */
export const weekTotals = (parts: readonly WeekPart[]): { readonly all: number; readonly handOver: number } => ({
  all: parts.reduce((sum, { minutes }) => sum + minutes, 0),
  handOver: parts.reduce((sum, { minutes, couldHandOver }) => (couldHandOver ? sum + minutes : sum), 0),
});
