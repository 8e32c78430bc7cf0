/**
 * Hours by week or month and kind of work, as they cross: each kind is named once and then counted from 0, so that a year of
 * sixty kinds stays under 64 kB. The schemas stand in the contract: pages read this file, and load none.
 */
import type { Day, Month } from '../values/dates.ts';
import type { CategoryId } from './work.ts';

interface CategorySum {
  readonly categoryId: CategoryId;
  minutes: number;
  /** The part of the minutes that was flagged as a fire. */
  fire: number;
  /** Entries. */
  count: number;
}
export type WorkWeekSum = { readonly week: Day; readonly categories: readonly CategorySum[] };
export type WorkMonthSum = { readonly month: Month; readonly categories: readonly CategorySum[] };

/** The number of the kind of work, minutes, minutes of fires, entries. */
type Cells = [number, number, number, number][];

interface PackedWeeks {
  categoryIds: CategoryId[];
  weeks: { week: Day; cells: Cells }[];
}
interface PackedMonths {
  categoryIds: CategoryId[];
  months: { month: Month; cells: Cells }[];
}

/** Gives each kind of work a number, in the order in which they come. */
function packer() {
  const numbers = new Map<CategoryId, number>();
  return {
    numbers,
    pack: (sums: readonly CategorySum[]): Cells =>
      sums.map(({ categoryId, minutes, fire, count }) => {
        const number = numbers.get(categoryId) ?? numbers.size;
        numbers.set(categoryId, number);
        return [number, minutes, fire, count];
      }),
  };
}

const unpack = (ids: readonly CategoryId[], packed: Cells): CategorySum[] =>
  packed.flatMap(([number, minutes, fire, count]) => {
    const categoryId = ids[number];
    return categoryId ? [{ categoryId, minutes, fire, count }] : [];
  });

export function packWeeks(sums: readonly WorkWeekSum[]): PackedWeeks {
  const { numbers, pack } = packer();
  const weeks = sums.map(({ week, categories }) => ({ week, cells: pack(categories) }));
  return { categoryIds: [...numbers.keys()], weeks };
}

export const weeksOf = ({ categoryIds: ids, weeks }: PackedWeeks): WorkWeekSum[] =>
  weeks.map(({ week, cells: packed }) => ({ week, categories: unpack(ids, packed) }));

export function packMonths(sums: readonly WorkMonthSum[]): PackedMonths {
  const { numbers, pack } = packer();
  const months = sums.map((sum) => ({ month: sum.month, cells: pack(sum.categories) }));
  return { categoryIds: [...numbers.keys()], months };
}

export const monthsOf = ({ categoryIds: ids, months }: PackedMonths): WorkMonthSum[] =>
  months.map((sum) => ({ month: sum.month, categories: unpack(ids, sum.cells) }));
