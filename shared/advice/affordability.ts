/**
 * What is left in a usual month, to set beside the budget that she names. It never enlarges that budget: where it is
 * smaller it warns. Unknown costs stay unknown, never zero.
 */
import type { Picture } from './picture.ts';
import type { Rules } from './rules.ts';
import { whole } from '../values/numbers.ts';

/** Home minor units a month; null where a part of it is unknown. */
export interface Affordability {
  /** Usual month less costs, own pay and present helpers. */
  readonly free: number | null;
  /** The same in the lowest quarter of the last twelve months. */
  readonly freeInLowestQuarter: number | null;
  /** The same in a year that is worse by the safety margin. */
  readonly freeInBadYear: number | null;
  /** What the people who work for her now cost. */
  readonly help: number | null;
  /** How many months savings carry what is missing; null when nothing is missing or savings are unknown. */
  readonly monthsCovered: number | null;
}

export function affordabilityOf(picture: Picture, { values }: Rules): Affordability {
  const income = picture.number('income')?.value ?? null;
  // The cost of some of them only is not the cost of all.
  const help = picture.number('people')?.value === 0 ? 0 : picture.complete('helpCost');
  const outgoing = sumOf([picture.number('costs')?.value ?? null, picture.number('ownPay')?.value ?? null, help]);
  const left = (coming: number | null): number | null =>
    coming === null || outgoing === null ? null : whole(coming - outgoing);
  const free = left(income);
  const budget = picture.number('budget')?.value ?? null;
  const savings = picture.number('savings')?.value ?? null;
  const missing = free === null || budget === null ? 0 : budget - free;
  return {
    free,
    help,
    freeInLowestQuarter: left(picture.fact('lowestQuarter')?.value ?? null),
    freeInBadYear: left(income === null ? null : income * (1 - values.badYear)),
    monthsCovered: missing > 0 && savings !== null ? Math.floor(savings / missing) : null,
  };
}

const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((sum: number | null, part) => (sum === null || part === null ? null : sum + part), 0);
