import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sums } from '../../../shared/records/sums.ts';
import { addDays, monthOf, weekOf, type Day, type Month } from '../../../shared/values/dates.ts';
import { aWork, anIncome, categoryNamed, day, dollars, hours, month, testId } from '../../support/builders.ts';

const everyMonth = [month('1900-01'), month('2199-12')] as const;
const everyWeek = [day('1900-01-01'), day('2199-12-31')] as const;

describe('sums of the logs', () => {
  it('I1 count an entry by month, client and kind at once, and a refund against it', () => {
    const sums = new Sums(1);
    const clientId = testId<NonNullable<ReturnType<typeof anIncome>['clientId']>>(1);
    sums.income(anIncome({ clientId, amount: dollars(100) }), 1);
    sums.income(anIncome({ clientId, amount: dollars(-30) }), 1);
    sums.income(anIncome({ when: { month: month('2026-10') }, amount: dollars(500) }), 1);
    expect(sums.incomeCells(month('2026-11'), month('2026-11'))).toEqual([
      { month: '2026-11', clientId, kind: 'client-work', minor: 7000, count: 2 },
    ]);
  });

  it('count work by week and category, fires apart, and days for the 24-hour rule', () => {
    const sums = new Sums(1);
    sums.work(aWork({ minutes: hours(2) }), 1);
    sums.work(aWork({ minutes: hours(1), fire: true, when: { day: day('2026-11-22') } }), 1);
    sums.work(aWork({ minutes: hours(3), when: { week: day('2026-11-16') } }), 1);
    const categoryId = categoryNamed('Inbox and calendar');
    expect(sums.workCells(...everyWeek)).toEqual([
      { week: '2026-11-16', categoryId, minutes: 360, fire: 60, count: 3 },
    ]);
    expect(sums.minutesOn(day('2026-11-16'))).toBe(120);
  });

  it('count a rough week that began on another weekday where most of its days lie', () => {
    const sums = new Sums(1);
    sums.work(aWork({ when: { week: day('2026-11-15') } }), 1); // a Sunday
    expect(sums.workCells(...everyWeek)[0]?.week).toBe('2026-11-16');
  });

  it('never lose a minute or a cent, and are empty again when everything is taken out', () => {
    const at = fc.integer({ min: 0, max: 800 }).map((days) => addDays(day('2025-01-01'), days));
    const rows = fc.array(fc.tuple(at, fc.integer({ min: 1, max: 1440 }), fc.integer({ min: -1e6, max: 1e6 })));
    fc.assert(
      fc.property(rows, fc.constantFrom(0 as const, 1 as const, 6 as const), (raw, weekStart) => {
        const sums = new Sums(weekStart);
        const work = raw.map(([on, minutes]) => aWork({ when: { day: on }, minutes: hours(minutes / 60) }));
        const income = raw.map(([on, , minor]) => anIncome({ when: { day: on }, amount: dollars(minor / 100) }));
        for (const entry of work) sums.work(entry, 1);
        for (const entry of income) sums.income(entry, 1);
        const byWeek = new Map<Day, number>();
        for (const { week, minutes } of sums.workCells(...everyWeek)) byWeek.set(week, minutes);
        for (const week of byWeek.keys()) {
          const inWeek = raw.filter(([on]) => weekOf(on, weekStart) === week);
          expect(byWeek.get(week)).toBe(inWeek.reduce((sum, [, minutes]) => sum + minutes, 0));
        }
        const byMonth = new Map<Month, number>();
        for (const cell of sums.incomeCells(...everyMonth)) byMonth.set(cell.month, cell.minor);
        for (const at of byMonth.keys())
          expect(byMonth.get(at)).toBe(
            raw.filter(([on]) => monthOf(on) === at).reduce((sum, [, , minor]) => sum + minor, 0),
          );
        for (const entry of work) sums.work(entry, -1);
        for (const entry of income) sums.income(entry, -1);
        expect(sums.workCells(...everyWeek)).toEqual([]);
        expect(sums.incomeCells(...everyMonth)).toEqual([]);
        for (const [on] of raw) expect(sums.minutesOn(on)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
