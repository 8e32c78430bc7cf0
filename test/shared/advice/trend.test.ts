import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendTo } from '../../../shared/advice/trend.ts';
import { day } from '../../support/builders.ts';

const today = day('2026-11-23');
const weeks = (minutes: readonly number[]) => minutes.map((value, at) => ({ at, minutes: value }));

describe('A6 trend and date', () => {
  it('a steady rise reaches its line on one day', () => {
    // 10 minutes more each week; 60 are missing: six weeks.
    const trend = trendTo(weeks([300, 310, 320, 330, 340, 350]), 325, 385, today);
    expect(trend?.aWeek).toBeCloseTo(10);
    expect(trend?.reached).toEqual({ earliest: '2027-01-04', latest: '2027-01-04' });
  });

  it('an uneven one between two days, or with no latest one', () => {
    const trend = trendTo(weeks([300, 330, 310, 345, 330, 360]), 329, 389, today);
    expect(trend!.reached!.earliest < trend!.reached!.latest!).toBe(true);
    const loose = trendTo(weeks([300, 250, 380, 290, 300, 400, 330]), 320, 500, today);
    expect(loose?.reached).toMatchObject({ latest: null });
  });

  it('no date where it leads away, where it may as well be none, where it is too far, or there already', () => {
    expect(trendTo(weeks([350, 340, 330, 320, 310, 300]), 325, 385, today)?.reached).toBeNull();
    expect(trendTo(weeks([300, 400, 300, 400, 300, 400]), 350, 600, today)?.reached).toBeNull();
    expect(trendTo(weeks([300, 301, 302, 303, 304, 305]), 302, 900, today)?.reached).toBeNull();
    expect(trendTo(weeks([300, 310, 320, 330, 340, 350]), 325, 325, today)?.reached).toBeNull();
  });

  it('a fall reaches a line below', () => {
    expect(trendTo(weeks([350, 340, 330, 320, 310, 300]), 325, 265, today)?.reached?.earliest).toBe('2027-01-04');
  });

  it('nothing is said of fewer than six weeks, and gaps do not bend it', () => {
    expect(trendTo(weeks([1, 2, 3, 4, 5]), 3, 9, today)).toBeNull();
    const gaps = [0, 1, 2, 6, 7, 12].map((at) => ({ at, minutes: 300 + 10 * at }));
    expect(trendTo(gaps, 340, 400, today)?.aWeek).toBeCloseTo(10);
  });

  it('is total, and an earliest day is never after the latest', () => {
    const week = fc.record({ at: fc.nat(200), minutes: fc.nat(5000) });
    fc.assert(
      fc.property(
        fc.uniqueArray(week, { selector: ({ at }) => at, maxLength: 13 }),
        fc.nat(5000),
        fc.nat(5000),
        (all, now, line) => {
          const reached = trendTo(all, now, line, today)?.reached;
          if (reached) expect(reached.earliest <= (reached.latest ?? '9999')).toBe(true);
        },
      ),
    );
  });
});
