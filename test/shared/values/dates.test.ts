import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWeekdays,
  daysBetween,
  isDay,
  isMonth,
  lastDay,
  monthRuns,
  monthsBetween,
  monthsFrom,
  onWeekday,
  weekday,
  weekOf,
  type Day,
  type Month,
  type Weekday,
} from '../../../shared/values/dates.ts';

const day = (text: string) => text as Day;
const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays(day('1970-01-01'), days));

describe('days', () => {
  it.each(['2024-02-29', '2026-11-23', '1999-12-31'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-31', '', '1899-12-31', null, 5, '2026-11-23T00'])(
    '%j is none',
    (text) => expect(isDay(text)).toBe(false),
  );
  it('crosses leap day, year end and both clock changes by whole days', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2026-03-29'), 1)).toBe('2026-03-30');
    expect(addDays(day('2026-10-25'), 1)).toBe('2026-10-26');
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  });
  it('adding and measuring are inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});

describe('weeks', () => {
  it('23 November 2026 is a Monday', () => expect(weekday(day('2026-11-23'))).toBe(1));
  it.each([
    [1, '2026-11-23'],
    [0, '2026-11-22'],
    [6, '2026-11-21'],
  ])('with week start %i it lies in the week of %s', (start, expected) =>
    expect(weekOf(day('2026-11-23'), start as Weekday)).toBe(expected),
  );
  it('every day lies in the seven days of its week', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (at, start) => {
        const first = weekOf(at, start as Weekday);
        expect(weekday(first)).toBe(start);
        expect(daysBetween(first, at)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(first, at)).toBeLessThan(7);
      }),
    );
  });
});

describe('weekdays', () => {
  it.each([
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-30', -1, '2026-11-27'],
    ['2026-11-28', 0, '2026-11-30'],
    ['2026-11-23', 10, '2026-12-07'],
  ])('%s moved by %i is %s', (from, count, expected) => expect(addWeekdays(day(from), count)).toBe(expected));
  it('a weekend becomes the Monday after', () => expect(onWeekday(day('2026-11-29'))).toBe('2026-11-30'));
});

describe('months', () => {
  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', -23, '2024-12'],
  ])('%s moved by %i is %s', (from, count, expected) => expect(addMonths(from as Month, count)).toBe(expected));
  it('knows the last day of February', () => {
    expect(lastDay('2024-02' as Month)).toBe('2024-02-29');
    expect(lastDay('2026-02' as Month)).toBe('2026-02-28');
  });
  it('lists both ends', () => {
    expect(monthsFrom('2026-11' as Month, '2027-01' as Month)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsFrom('2026-11' as Month, '2026-10' as Month)).toEqual([]);
    expect(monthsBetween('2025-11' as Month, '2026-11' as Month)).toBe(12);
  });
  it.each(['2026-00', '2026-13', '2026-1', '26-01'])('%s is no month', (text) => expect(isMonth(text)).toBe(false));
});

describe('months in a row', () => {
  it('are taken together over the end of a year, gaps apart', () => {
    const months = ['2026-01', '2025-11', '2025-12', '2026-03'] as Month[];
    expect(monthRuns(months)).toEqual([
      { from: '2025-11', to: '2026-01' },
      { from: '2026-03', to: '2026-03' },
    ]);
    expect(monthRuns([])).toEqual([]);
  });
});
