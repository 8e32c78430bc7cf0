import { describe, expect, it } from 'vitest';
import { incomePath, monthRows, usualMonth, yearChange } from '../../../shared/records/income-months.ts';
import { addMonths, type Month } from '../../../shared/values/dates.ts';
import { month } from '../../support/builders.ts';

const running = month('2026-11');
/** What came in so many months back, the running one being 0. */
const sumsOf = (back: Readonly<Record<number, number>>): ReadonlyMap<Month, number> =>
  new Map(Object.entries(back).map(([ago, minor]) => [addMonths(running, -Number(ago)), minor]));
const steady = (from: number, to: number, minor: number) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [from + at, minor]));

describe('I3 an average knows logged, finished months only', () => {
  it('leaves out the running month, and months without entries', () => {
    const sums = sumsOf({ 0: 99_999, 1: 100, 2: 200, 5: 600 });
    expect(usualMonth(sums, running)).toEqual({ average: 300, months: 3, sum: 900 });
    expect(usualMonth(sumsOf({ 0: 5 }), running)).toBeNull();
    // Thirteen months ago is another year.
    expect(usualMonth(sumsOf({ 13: 5 }), running)).toBeNull();
  });

  it('follows the bars from the third logged month on, and says nothing of the running one', () => {
    const rows = monthRows(sumsOf({ 4: 300, 3: 600, 2: 0, 1: 300, 0: 900 }), addMonths(running, -5), running);
    expect(rows.map(({ minor, average }) => [minor, average])).toEqual([
      [null, null],
      [300, null],
      [600, null],
      [0, 300],
      [300, 300],
      [900, null],
    ]);
  });

  it('compares two years only when both are logged whole', () => {
    expect(yearChange(sumsOf({ ...steady(1, 12, 120), ...steady(13, 24, 100) }), running)).toBeCloseTo(0.2);
    expect(yearChange(sumsOf({ ...steady(1, 12, 120), ...steady(14, 24, 100) }), running)).toBeNull();
  });
});

describe('I5 the path from five to six figures and beyond', () => {
  it('reaches a mark exactly at it, and names the next', () => {
    const path = incomePath(10_000_000, null, 100);
    expect(path.marks.filter(({ reached }) => reached).map(({ minor }) => minor)).toEqual([
      1_000_000, 2_500_000, 5_000_000, 10_000_000,
    ]);
    expect(path).toMatchObject({ next: { minor: 25_000_000, own: false }, lacks: 15_000_000, lacksAMonth: 1_250_000 });
    expect(incomePath(9_999_999, null, 100).next?.minor).toBe(10_000_000);
  });

  it('goes to her own goal when she has one, also a modest one that is reached', () => {
    expect(incomePath(6_000_000, 5_000_000, 100)).toMatchObject({ next: { minor: 5_000_000, own: true }, lacks: 0 });
  });

  it('counts in thousands where money does: a million yen is the first mark, as a hundred dollars are not', () => {
    expect(incomePath(0, null, 150).marks[0]?.minor).toBe(1_000_000);
    expect(incomePath(0, null, 80).marks[0]?.minor).toBe(1_000_000);
  });

  it('has nothing left beyond the last mark', () => {
    expect(incomePath(200_000_000, null, 100)).toMatchObject({ next: null, lacks: 0 });
  });
});
