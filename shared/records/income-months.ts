/** Income month by month: the average that follows the bars, the usual month, and the way to a goal. Home minor units. */
import { addMonths, monthsFrom, type Month } from '../values/dates.ts';

const YEAR = 12;

export interface MonthRow {
  readonly month: Month;
  /** What came in; null where nothing is logged, which is not a zero. */
  readonly minor: number | null;
  /** The average of the logged ones of the twelve months up to this one; null while fewer than three are logged. */
  readonly average: number | null;
}

/** Fewer months than these make no average. */
const ENOUGH_MONTHS = 3;

/**
 * The months `from`…`running`, oldest first.
 * @param sums what came in by month, also before `from`; a month without entries is not in it
 */
export function monthRows(sums: ReadonlyMap<Month, number>, from: Month, running: Month): readonly MonthRow[] {
  return monthsFrom(from, running).map((month) => ({
    month,
    minor: sums.get(month) ?? null,
    average: month === running ? null : (averageUpTo(sums, month, ENOUGH_MONTHS)?.average ?? null),
  }));
}

/** The usual month: the average of the logged ones of the last twelve finished months; null while none is. */
export const usualMonth = (sums: ReadonlyMap<Month, number>, running: Month) =>
  averageUpTo(sums, addMonths(running, -1), 1);

/** How much the last twelve months were above the twelve before, as a share; null unless all of them are logged. */
export function yearChange(sums: ReadonlyMap<Month, number>, running: Month): number | null {
  const [now, before] = [addMonths(running, -1), addMonths(running, -1 - YEAR)].map((to) =>
    averageUpTo(sums, to, YEAR),
  );
  return now && before && before.average > 0 ? now.average / before.average - 1 : null;
}

function averageUpTo(sums: ReadonlyMap<Month, number>, to: Month, enough: number) {
  const logged = monthsFrom(addMonths(to, 1 - YEAR), to).filter((month) => sums.has(month));
  if (logged.length < enough) return null;
  const sum = logged.reduce((total, month) => total + (sums.get(month) ?? 0), 0);
  return { average: sum / logged.length, months: logged.length, sum };
}

/** The marks of a year's income on the way "from five to six figures and beyond", in dollars. */
const MARKS = [10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];

export interface IncomePath {
  /** Marks of a year's income, in home minor units, the lowest first; `reached` by the last twelve finished months. */
  readonly marks: readonly { readonly minor: number; readonly reached: boolean }[];
  /** What she is on the way to: her own goal, else the next mark; null beyond the last. */
  readonly next: { readonly minor: number; readonly own: boolean } | null;
  /** What the year still lacks for it, and for each month of a year; 0 when it is reached. */
  readonly lacks: number;
  readonly lacksAMonth: number;
}

/**
 * Where the last twelve finished months stand on the way.
 * @param minorPerUsd what a dollar is about, in home minor units: where money is counted in thousands, the marks are as well
 */
export function incomePath(year: number, goal: number | null, minorPerUsd: number): IncomePath {
  const scale = 10 ** Math.round(Math.log10(minorPerUsd));
  const marks = MARKS.map((mark) => ({ minor: mark * scale, reached: year >= mark * scale }));
  const mark = marks.find(({ reached }) => !reached);
  const next = goal !== null ? { minor: goal, own: true } : mark ? { minor: mark.minor, own: false } : null;
  const lacks = next ? Math.max(0, next.minor - year) : 0;
  return { marks, next, lacks, lacksAMonth: lacks / YEAR };
}
