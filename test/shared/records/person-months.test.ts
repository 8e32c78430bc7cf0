/** O7 Hours really worked and paid, and O8 what help costs: boundaries, and what is not known. */
import { describe, expect, it } from 'vitest';
import { costAnHourBack, costOf, helpCost } from '../../../shared/records/help-cost.ts';
import {
  agreedMinutes,
  monthRowsOf,
  paidUnused,
  underused,
  withMonths,
} from '../../../shared/records/person-months.ts';
import { person as schema, type Person, type PersonMonth } from '../../../shared/records/person.ts';
import type { Minutes } from '../../../shared/values/minutes.ts';
import { aPerson, day, dollars, hours, month } from '../../support/builders.ts';

const today = day('2026-11-23');
const noted = (name: string, worked: number | null, paid: number | null = null): PersonMonth => ({
  month: month(name),
  minutes: worked === null ? null : (worked as Minutes),
  paid: paid === null ? null : dollars(paid),
});
/** Six hours a week are 1,560 minutes a month; 60 % of them are 936. */
const tess = (months: readonly PersonMonth[], fields: Partial<Person> = {}): Person =>
  aPerson({ minutesPerWeek: hours(6), months: [...months], ...fields });
const low = (...months: readonly PersonMonth[]): readonly string[] | null =>
  underused(tess(months), today)?.map((one) => one.month) ?? null;

describe('O7 under 60 % used two months running', () => {
  it('is asked about just under, and not at exactly 60 %', () => {
    expect(low(noted('2026-09', 935), noted('2026-10', 935))).toEqual(['2026-09', '2026-10']);
    expect(low(noted('2026-09', 936), noted('2026-10', 935))).toBeNull();
    expect(low(noted('2026-09', 935), noted('2026-10', 936))).toBeNull();
  });

  it('holds at every number of hours that can be agreed', () => {
    for (let minutes = 15; minutes <= 2400; minutes += 15) {
      const agreed = { minutesPerWeek: minutes as Minutes };
      const border = Math.ceil((minutes * 52 * 3) / (12 * 5));
      const at = (worked: number) =>
        underused(tess([noted('2026-09', worked), noted('2026-10', worked)], agreed), today) !== null;
      expect([minutes, at(border), at(border - 1)]).toEqual([minutes, false, true]);
    }
  });

  it('a month that was not noted is no zero; one without an hour is', () => {
    expect(low(noted('2026-10', 100))).toBeNull();
    expect(low(noted('2026-09', null, 200), noted('2026-10', 100))).toBeNull();
    expect(low(noted('2026-08', 100), noted('2026-10', 100))).toBeNull();
    expect(low(noted('2026-09', 0), noted('2026-10', 0))).toEqual(['2026-09', '2026-10']);
  });

  it('knows finished months only, the newest two that are noted', () => {
    expect(low(noted('2026-10', 1500), noted('2026-11', 10))).toBeNull();
    expect(low(noted('2026-08', 100), noted('2026-09', 100))).toEqual(['2026-08', '2026-09']);
    expect(low(noted('2026-08', 100), noted('2026-09', 100), noted('2026-10', 1500))).toBeNull();
    expect(low(noted('2026-07', 100), noted('2026-08', 100))).toBeNull();
  });

  it('says nothing of who has left, of a month that was not whole, or where no hours were agreed', () => {
    const months = [noted('2026-09', 100), noted('2026-10', 100)];
    expect(underused(tess(months, { to: day('2026-11-22') }), today)).toBeNull();
    expect(underused(tess(months, { to: today }), today)).not.toBeNull();
    expect(underused(tess(months, { from: day('2026-09-02') }), today)).toBeNull();
    expect(underused(tess(months, { from: day('2026-09-01') }), today)).not.toBeNull();
    expect(underused(tess(months, { minutesPerWeek: null }), today)).toBeNull();
  });
});

describe('O7 what was paid for hours that were not worked', () => {
  const unused = (september: number | null, october: number | null, rate: number | null = 20) => {
    const months = [noted('2026-09', 600, september), noted('2026-10', 300, october)];
    const person = tess(months, { rate: rate === null ? null : dollars(rate) });
    return paidUnused(person, underused(person, today)!);
  };
  it('is what goes beyond the rate for the hours that were, each month by itself', () => {
    expect(unused(500, 400)).toBe(dollars(500 - 10 * 20 + 400 - 5 * 20));
    expect(unused(100, 400)).toBe(dollars(400 - 5 * 20));
  });
  it('is not said where it is less than an hour, or where rate or pay is not known', () => {
    expect(unused(220, 100)).toBe(dollars(20));
    expect(unused(219.99, 100)).toBeNull();
    expect(unused(200, 100)).toBeNull();
    expect(unused(null, 400)).toBe(dollars(300));
    expect(unused(null, null)).toBeNull();
    expect(unused(500, 400, null)).toBeNull();
    expect(unused(500, 400, 0)).toBeNull();
  });
});

describe('O7 the months of a helper', () => {
  it('are six at most, the newest first, none before they began; an hour costs what was paid for it', () => {
    const rows = monthRowsOf(
      tess([noted('2026-09', 1200, 400), noted('2026-10', 0, 100)], { from: day('2026-08-17') }),
      today,
      6,
    );
    expect(rows.map((row) => [row.month, row.minutes, row.paid, row.anHour, row.running])).toEqual([
      ['2026-11', null, null, null, true],
      ['2026-10', 0, 10_000, null, false],
      ['2026-09', 1200, 40_000, 2000, false],
      ['2026-08', null, null, null, false],
    ]);
    // 15 of 31 days.
    expect(rows.at(-1)?.agreed).toBeCloseTo((1560 * 15) / 31, 6);
    expect(monthRowsOf(tess([]), today, 6)).toHaveLength(6);
    expect(agreedMinutes(tess([], { minutesPerWeek: null }), month('2026-10'))).toBeNull();
  });

  it('end at the last one of whoever has left, however long ago', () => {
    const of = (to: string, count: number) =>
      monthRowsOf(tess([], { from: day('2025-02-10'), to: day(to) }), today, count).map((row) => [
        row.month,
        row.running,
      ]);
    expect(of('2025-04-30', 2)).toEqual([
      ['2025-04', false],
      ['2025-03', false],
    ]);
    expect(of('2025-04-30', 6).map(([name]) => name)).toEqual(['2025-04', '2025-03', '2025-02']);
    // Their last day is to come, or lies in this month.
    expect(of('2027-01-31', 1)).toEqual([['2026-11', true]]);
    expect(of('2026-11-20', 1)).toEqual([['2026-11', true]]);
  });

  it('are noted anew in the order of the calendar; what is emptied is gone', () => {
    const person = tess([noted('2026-09', 60), noted('2026-10', 90)]);
    expect(withMonths(person, [noted('2026-08', 30), noted('2026-10', null)]).months).toEqual([
      noted('2026-08', 30),
      noted('2026-09', 60),
    ]);
  });

  it('may hold no hour, or the hours of a whole month, and no less or more', () => {
    const takes = (minutes: number) => schema.safeParse(tess([noted('2026-10', minutes)])).success;
    expect([0, 173 * 60, 31 * 1440].map(takes)).toEqual([true, true, true]);
    expect([-1, 0.5, 31 * 1440 + 1].map(takes)).toEqual([false, false, false]);
  });
});

describe('O8 what help costs', () => {
  const [from, to] = [day('2026-10-01'), day('2026-11-15')];
  it('is what was paid, else rate and hours, marked; half a month counts by its days', () => {
    const person = tess([noted('2026-10', 1200, 400)], { rate: dollars(20) });
    // 400 in October, and 15 days of six hours a week at 20.
    const rest = Math.round((2000 * 6 * 15) / 7);
    expect(costOf(person, from, to)).toEqual({ person, minor: 40_000 + rest, estimated: true });
    expect(costOf(person, from, day('2026-10-31'))).toEqual({ person, minor: 40_000, estimated: false });
    // What was worked comes before what was agreed: 10 hours of 30 days, half of them.
    const worked = tess([noted('2026-11', 600)], { rate: dollars(20) });
    expect(costOf(worked, day('2026-11-01'), to).minor).toBe(10_000);
  });

  it('counts only the days on which they were there, and an unknown cost is never zero', () => {
    const person = tess([noted('2026-10', null, 300)], { from: day('2026-10-21') });
    expect(costOf(person, from, day('2026-10-31')).minor).toBe(30_000);
    expect(costOf(person, from, day('2026-09-30')).minor).toBe(0);
    expect(costOf(person, from, to).minor).toBeNull();
    const cost = helpCost([person, tess([noted('2026-10', null, 100)])], from, day('2026-10-31'));
    expect([cost.known, cost.complete, cost.estimated]).toEqual([40_000, true, false]);
    expect(helpCost([person], from, to)).toMatchObject({ known: 0, complete: false });
  });

  it('an hour back costs a week of help over the hours of a logged week; nothing while none came back', () => {
    const weeks = Array.from({ length: 10 });
    // 1,000 in ten weeks, 20 hours in the five that count: 100 a week for four hours.
    expect(costAnHourBack({ known: 100_000, complete: true }, { total: 1200, counted: 5, weeks })).toBe(2500);
    expect(costAnHourBack({ known: 100_000, complete: true }, { total: 0, counted: 5, weeks })).toBeNull();
    expect(costAnHourBack({ known: 100_000, complete: false }, { total: 1200, counted: 5, weeks })).toBeNull();
  });
});
