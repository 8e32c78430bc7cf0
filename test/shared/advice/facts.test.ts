import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, WEEKS } from '../../../shared/advice/facts.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { facts as factsSchema, type Facts } from '../../../shared/records/facts.ts';
import { incomeMatches, type IncomeEntry } from '../../../shared/records/income.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { proposed, questionNamed } from '../../../shared/advice/questions.ts';
import type { HowOften, Week } from '../../../shared/records/week.ts';
import { Sums } from '../../../shared/records/sums.ts';
import { workMatches, type WorkEntry } from '../../../shared/records/work.ts';
import { addDays, addMonths, type Day } from '../../../shared/values/dates.ts';
import {
  aClient,
  anIncome,
  aPerson,
  aWork,
  categoryNamed,
  day,
  dollars,
  hours,
  month,
  testId,
} from '../../support/builders.ts';

const today = day('2026-11-23'); // a Monday: the week of 16 November is the last finished one

interface Logged {
  income?: readonly IncomeEntry[];
  work?: readonly WorkEntry[];
  clients?: Parameters<typeof factsOf>[0]['clients'];
  people?: Parameters<typeof factsOf>[0]['people'];
  on?: Day;
}

function factsFrom({ income = [], work = [], clients = [], people = [], on = today }: Logged): Facts {
  const sums = new Sums(initialSettings.weekStart);
  for (const entry of income) sums.income(entry, 1);
  for (const entry of work) sums.work(entry, 1);
  return factsOf({ clients, people, categories: startCategories, sums, settings: initialSettings, today: on });
}

const inMonth = (text: string, amount: number): IncomeEntry =>
  anIncome({ when: { month: month(text) }, amount: dollars(amount) });
const inWeek = (weeksBack: number, minutes: number, name = 'Inbox and calendar'): WorkEntry =>
  aWork({
    when: { day: addDays(today, -7 * weeksBack) },
    minutes: hours(minutes / 60),
    categoryId: categoryNamed(name),
  });

describe('income', () => {
  it('an unfinished month is never in an average', () => {
    const income = [
      inMonth('2026-08', 300),
      inMonth('2026-09', 300),
      inMonth('2026-10', 300),
      inMonth('2026-11', 9000),
    ];
    expect(factsFrom({ income }).income3).toMatchObject({ value: 30_000, covered: 3, of: 3 });
  });

  it('a month without entries lowers coverage and is no zero in the average', () => {
    const facts = factsFrom({ income: [inMonth('2026-08', 300), inMonth('2026-10', 500)] });
    expect(facts.income3).toMatchObject({ value: 40_000, covered: 2, of: 3 });
  });

  it('with nothing logged every figure of money is unknown, not zero', () => {
    const { income3, income12, lowestQuarter, offersSold, workingHourEarns } = factsFrom({});
    for (const fact of [income3, income12, lowestQuarter, offersSold, workingHourEarns]) expect(fact.value).toBeNull();
  });

  it('the lowest quarter is looked for among whole quarters only', () => {
    const months = ['2025-11', '2025-12', '2026-01', '2026-05', '2026-06', '2026-07', '2026-08', '2026-10'];
    const income = months.map((text, index) => inMonth(text, index < 3 ? 200 : 900));
    expect(factsFrom({ income }).lowestQuarter).toMatchObject({ value: 20_000, covered: 6, of: 12 });
  });

  describe('a season', () => {
    /** Two years up to October 2026, month by month as these twelve say. */
    const twoYears = (first: readonly number[], second: readonly number[]) =>
      [...first, ...second].map((amount, at) => inMonth(addMonths(month('2024-11'), at), amount));
    const flat = Array.from({ length: 12 }, () => 1000);
    const quietAt = (at: number, part: number) =>
      flat.map((amount, of) => (of >= at && of < at + 3 ? amount * part : amount));

    it('is three quiet months in both years, beside the average of each', () => {
      const season = factsFrom({ income: twoYears(quietAt(8, 0.4), quietAt(8, 0.2)) }).season;
      // 400 of an average of 850; 200 of 800: the higher of both holds.
      expect(season.value).toBeCloseTo(400 / 850, 6);
      expect(season).toMatchObject({ covered: 24, of: 24, unit: 'share' });
      // Over the turn of the year, too.
      const turn = flat.map((amount, of) => (of >= 11 || of < 2 ? amount / 2 : amount));
      expect(factsFrom({ income: twoYears(turn, turn) }).season.value).toBeCloseTo(500 / 875, 6);
    });

    it('is none where they were quiet in one year only, and unknown before two whole years', () => {
      expect(factsFrom({ income: twoYears(flat, quietAt(3, 0.1)) }).season.value).toBeGreaterThan(0.95);
      const short = twoYears(quietAt(8, 0.4), quietAt(8, 0.4)).slice(1);
      expect(factsFrom({ income: short }).season).toMatchObject({ value: null, covered: 23 });
    });

    it('A2 proposes her answer, and never says that income is steady', () => {
      const steady = questionNamed('steady');
      const said = (income: readonly IncomeEntry[]) =>
        steady && proposed(steady, factsFrom({ income: [...income] }), initialSettings.money);
      expect(said(twoYears(quietAt(8, 0.4), quietAt(8, 0.4)))).toBe('seasons');
      expect(said(twoYears(flat, flat))).toBeNull();
      expect(said([])).toBeNull();
    });
  });

  it('products sold are a lower bound of offers', () => {
    const income = [
      anIncome({ when: { month: month('2026-10') }, kind: 'product' }),
      anIncome({ when: { month: month('2026-09') }, kind: 'programme' }),
      anIncome({ when: { month: month('2026-08') }, kind: 'client-work' }),
    ];
    expect(factsFrom({ income }).offersSold.value).toBe(2);
  });
});

describe('work', () => {
  it('the running week counts not, the thirteenth week back counts, the fourteenth does not', () => {
    const facts = factsFrom({ work: [inWeek(0, 600), inWeek(1, 60), inWeek(WEEKS, 180), inWeek(WEEKS + 1, 900)] });
    expect(facts.weeksLogged.value).toBe(2);
    expect(facts.hours).toMatchObject({ value: 120, covered: 2, of: WEEKS });
  });

  it('each kind of work feeds the figure of its need', () => {
    const work = [
      inWeek(1, 120, 'Inbox and calendar'),
      inWeek(1, 60, 'Checking in and briefing people'),
      inWeek(1, 30, 'New offers and launches'),
      inWeek(1, 90, 'Client work'),
    ];
    const { handsHours, coordinationHours, launchHours, deliveryHours, runningShare } = factsFrom({ work });
    expect([handsHours.value, coordinationHours.value, launchHours.value, deliveryHours.value]).toEqual([
      120, 60, 30, 90,
    ]);
    expect(runningShare.value).toBeCloseTo(180 / 300);
  });

  it('fires are counted by their mark, whatever the kind of work', () => {
    const { fireHours } = factsFrom({ work: [inWeek(1, 60), { ...inWeek(1, 45, 'Client work'), fire: true }] });
    expect(fireHours).toMatchObject({ value: 45, rows: { filter: { fire: true }, sum: 45, count: null } });
  });
});

describe('clients and people', () => {
  it('active clients are those of today, and the change is the one of three months', () => {
    const was = [{ status: 'active' as const, on: day('2026-01-05') }];
    const clients = [
      aClient(),
      aClient({ status: 'past', history: [...was, { status: 'past', on: day('2026-10-01') }] }),
      aClient({ history: [{ status: 'active', on: day('2026-11-10') }] }),
      aClient({ history: [{ status: 'active', on: day('2026-11-11') }] }),
    ];
    const { activeClients, clientsChange } = factsFrom({ clients });
    expect([activeClients.value, clientsChange.value]).toEqual([3, 1]);
  });

  it('nobody on the list is unknown; somebody who has left is a zero', () => {
    expect(factsFrom({}).people.value).toBeNull();
    expect(factsFrom({ people: [aPerson({ to: day('2026-11-01') })] }).people.value).toBe(0);
  });

  it('what helpers cost covers only those with a rate and hours', () => {
    const people = [aPerson({ rate: dollars(30), minutesPerWeek: hours(3) }), aPerson({ rate: null })];
    expect(factsFrom({ people }).helpCost).toMatchObject({ value: 39_000, covered: 1, of: 2 });
  });
});

describe('what an hour is worth', () => {
  it('has two figures: all income by all hours, client income by hours of client work', () => {
    const income = ['2026-08', '2026-09', '2026-10'].flatMap((text) => [
      inMonth(text, 2600),
      anIncome({ when: { month: month(text) }, kind: 'product', amount: dollars(2600) }),
    ]);
    const work = [inWeek(1, 20 * 60, 'Client work'), inWeek(1, 20 * 60)];
    const { workingHourEarns, clientHourEarns } = factsFrom({ income, work });
    expect([workingHourEarns.value, clientHourEarns.value]).toEqual([3000, 3000]);
  });
});

describe('the rows behind a figure', () => {
  const anyWork = fc.record({
    back: fc.nat(110),
    minutes: fc.integer({ min: 1, max: 300 }),
    category: fc.constantFrom(...startCategories.map(({ id }) => id)),
    fire: fc.boolean(),
  });
  const anyIncomes = fc.record({
    back: fc.nat(420),
    amount: fc.integer({ min: -500, max: 5000 }),
    whole: fc.boolean(),
  });

  it('add up to it exactly: the filter finds the same rows and the same sum', () => {
    fc.assert(
      fc.property(fc.array(anyWork, { maxLength: 40 }), fc.array(anyIncomes, { maxLength: 40 }), (works, incomes) => {
        const work = works.map(({ back, minutes, category, fire }) =>
          aWork({ when: { day: addDays(today, -back) }, minutes: hours(minutes / 60), categoryId: category, fire }),
        );
        const income = incomes.map(({ back, amount, whole }) => {
          const on = addDays(today, -back);
          return anIncome({ when: whole ? { month: month(on.slice(0, 7)) } : { day: on }, amount: dollars(amount) });
        });
        const claimed = Object.values(factsFrom({ work, income })).flatMap(({ rows }) => rows ?? []);
        const found = claimed.map((rows) => {
          if (rows.log === 'work') {
            const inIt = work.filter((entry) => workMatches(entry, rows.filter));
            const count = rows.count === null ? null : inIt.length;
            return { ...rows, count, sum: inIt.reduce((sum, entry) => sum + entry.minutes, 0) };
          }
          if (rows.log === 'income') {
            const inIt = income.filter((entry) => incomeMatches(entry, rows.filter));
            return { ...rows, count: inIt.length, sum: inIt.reduce((sum, entry) => sum + entry.home, 0) };
          }
          return rows;
        });
        expect(found).toEqual(claimed);
      }),
    );
  });

  it('do not depend on the order in which they were logged, and the facts cross the contract as they are', () => {
    const work = [inWeek(1, 60), inWeek(3, 90, 'Client work'), inWeek(5, 30, 'Planning projects')];
    const income = [inMonth('2026-09', 100), inMonth('2026-10', 250)];
    const facts = factsFrom({ work, income, people: [aPerson()], clients: [aClient()] });
    expect(
      factsFrom({ work: work.toReversed(), income: income.toReversed(), people: [aPerson()], clients: [aClient()] }),
    ).toEqual(facts);
    expect(factsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });
});

describe('A2 how often she asks', () => {
  const said = (back: number, ...often: HowOften[]): Week => ({
    id: testId(),
    week: addDays(day('2026-11-16'), -7 * back),
    closedOn: null,
    checkIns: often.map((one) => ({ personId: testId(), often: one })),
    drained: [],
    note: '',
  });
  const asked = (...weeks: readonly Week[]) => {
    const log = {
      clients: [],
      people: [],
      categories: startCategories,
      sums: new Sums(1),
      settings: initialSettings,
      today,
    };
    const facts = factsOf({ ...log, weeks });
    return { fact: facts.askedOften, proposed: proposed(questionNamed('checkIns')!, facts, initialSettings.money) };
  };

  it('is what she said of the one whom she asked most, averaged over the weeks, and proposed as her answer', () => {
    expect(asked(said(0, 'none', 'three-to-five'), said(1, 'more'))).toMatchObject({
      fact: { value: 4, covered: 2, of: 13 },
      proposed: 'always',
    });
    expect(asked(said(0, 'once-or-twice'), said(1, 'none')).proposed).toBe('rarely');
    // "None" is an answer, not a blank.
    expect(asked(said(0, 'none'), said(1, 'none')).proposed).toBe('never');
  });

  it('is not known from one week, from the running one, or from long ago', () => {
    expect(asked(said(0, 'more')).fact.value).toBeNull();
    expect(asked(said(-1, 'more'), said(0, 'more'), said(13, 'more')).fact).toMatchObject({ value: null, covered: 1 });
    expect(asked(said(0), said(1)).proposed).toBeNull();
  });
});

describe('P2 and P3 what waits and what does not work', () => {
  const parked = (state: 'parked' | 'active') => ({
    id: testId<never>(),
    title: 'Idea',
    goalId: null,
    moves: [{ state, on: today }],
    worth: null,
    effort: null,
    blocker: '',
    steps: [],
    touchedOn: today,
    note: '',
  });
  const aTool = (state: 'working' | 'half-working' | 'not-set-up') => ({
    id: testId<never>(),
    name: 'Tool',
    purpose: '',
    state,
    setUpBy: null,
    personIds: [],
    note: '',
  });
  const log = {
    clients: [],
    people: [],
    categories: startCategories,
    sums: new Sums(1),
    settings: initialSettings,
    today,
  };
  const proposedFor = (id: 'techGap' | 'projectsShelved', more: Partial<Parameters<typeof factsOf>[0]>) =>
    proposed(questionNamed(id)!, factsOf({ ...log, ...more }), initialSettings.money);

  it('a tool that works by halves feeds its sign; all that work, or none listed, propose nothing', () => {
    expect(proposedFor('techGap', { tools: [aTool('half-working'), aTool('working')] })).toBe('sometimes');
    expect(proposedFor('techGap', { tools: [aTool('half-working'), aTool('not-set-up')] })).toBe('often');
    expect(proposedFor('techGap', { tools: [aTool('working')] })).toBeNull();
    expect(proposedFor('techGap', {})).toBeNull();
  });

  it('parked projects feed theirs', () => {
    const many = (count: number) => Array.from({ length: count }, () => parked('parked'));
    expect([1, 2, 3, 5].map((count) => proposedFor('projectsShelved', { projects: many(count) }))).toEqual([
      'sometimes',
      'sometimes',
      'often',
      'always',
    ]);
    expect(proposedFor('projectsShelved', { projects: [parked('active')] })).toBeNull();
  });
});
