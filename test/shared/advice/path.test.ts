import { describe, expect, it } from 'vitest';
import { pathOf, signsOfMonths } from '../../../shared/advice/path.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { Sums } from '../../../shared/records/sums.ts';
import { addDays, addMonths, monthOf } from '../../../shared/values/dates.ts';
import { aClient, anIncome, aPerson, aWork, categoryNamed, day, dollars, hours } from '../../support/builders.ts';

const today = day('2026-11-23');
const running = monthOf(today);

describe('A3 past months as a path', () => {
  it('a month stands where its own clients, income, hours and people put it; too little logged says nothing', () => {
    const sums = new Sums(1);
    for (let back = 1; back <= 9; back += 1)
      sums.income(
        anIncome({ when: { month: addMonths(running, -back) }, amount: dollars(back > 5 ? 500 : 14_000) }),
        1,
      );
    // Nine months of weeks; from the summer on, much of them goes to three people.
    for (let week = 1; week <= 39; week += 1) {
      const when = { week: addDays(day('2026-11-23'), -7 * week) };
      sums.work(aWork({ when, minutes: hours(20), categoryId: categoryNamed('Client work') }), 1);
      if (week <= 22)
        sums.work(aWork({ when, minutes: hours(14), categoryId: categoryNamed('Checking in and briefing people') }), 1);
    }
    const people = [1, 2, 3].map((at) => aPerson({ name: `Person ${at}`, from: day('2026-06-15') }));
    const clients = [1, 2, 3, 4].map((at) =>
      aClient({ name: `Client ${at}`, history: [{ status: 'active', on: day('2026-05-01') }] }),
    );
    const path = pathOf({ clients, people, categories: startCategories, sums, settings: initialSettings, today });
    expect(path.map(({ month }) => month)).toEqual(Array.from({ length: 12 }, (_, at) => addMonths(running, at - 12)));
    const stages = Object.fromEntries(path.map(({ month, stage }) => [month, stage]));
    expect(stages['2025-12']).toBeNull();
    expect(stages['2026-03']).toBe('starting-out');
    expect(stages['2026-06']).toBe('filling-up');
    expect(stages['2026-10']).toBe('stretched');
  });
});

describe('O10 after an assistant began, what each month says for a manager', () => {
  const people = [1, 2, 3, 4].map((at) => aPerson({ name: `Person ${at}`, from: day('2026-06-01') }));
  /** Hours of briefing by month; the week of a month's first day is the first of its weeks. */
  const logged = (byMonth: Readonly<Record<string, number>>) => {
    const sums = new Sums(1);
    for (let week = 1; week <= 26; week += 1) {
      const first = addDays(day('2026-11-23'), -7 * week);
      const briefing = byMonth[monthOf(addDays(first, 6))];
      if (briefing === undefined) continue;
      const when = { week: first };
      sums.work(aWork({ when, minutes: hours(20), categoryId: categoryNamed('Client work') }), 1);
      sums.work(aWork({ when, minutes: hours(briefing), categoryId: categoryNamed('Planning projects') }), 1);
    }
    return { clients: [], people, categories: startCategories, sums, settings: initialSettings, today };
  };
  it('a month stands by its own weeks alone, and a month without weeks says nothing', () => {
    const log = logged({ '2026-07': 12, '2026-08': 2, '2026-10': 12 });
    const rows = signsOfMonths(log, monthOf(day('2026-07-01')));
    expect(rows.map(({ month, weeks, coordination, speaks }) => [month, weeks, coordination, speaks])).toEqual([
      ['2026-07', 4, hours(12), 'yes'],
      ['2026-08', 5, hours(2), 'no'],
      ['2026-09', 0, null, 'no'],
      ['2026-10', 4, hours(12), 'yes'],
    ]);
    expect(rows[0]?.signs[0]).toMatchObject({ sign: 'coordination-hours', figures: { minutes: hours(12) } });
    // 12 of 32 hours run things.
    expect(rows[0]?.running).toBeCloseTo(12 / 32, 10);
  });

  it('nearly counts as nearly: 8 hours with four people', () => {
    const [row] = signsOfMonths(logged({ '2026-10': 8 }), monthOf(day('2026-10-01')));
    expect(row?.speaks).toBe('nearly');
  });

  it('no more than twelve months, however far back it is asked', () => {
    expect(signsOfMonths(logged({}), monthOf(day('1990-01-01')))).toHaveLength(12);
  });
});
