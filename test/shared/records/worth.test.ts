/** O8 Was it worth it: numbers worked out by hand, and what holds for any log. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCategories } from '../../../shared/playbook/categories.ts';
import type { Handoff } from '../../../shared/records/handoff.ts';
import {
  takenTasks,
  worthMonths,
  worthNeeds,
  worthOf,
  type KnownWorth,
  type WorthInput,
} from '../../../shared/records/worth.ts';
import type { WorkWeekSum } from '../../../shared/records/work-sums.ts';
import type { CategoryId } from '../../../shared/records/work.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { aHandoff, aPerson, categoryNamed, day, hours } from '../../support/builders.ts';

const INBOX = categoryNamed('Inbox and calendar');
const ASKING = categoryNamed('Checking in and briefing people');
const CLIENTS = categoryNamed('Client work');
const BOOKS = categoryNamed('Invoices and books');

/** A Monday; the task was taken on in the week of week 0, and today is in week 6. */
const ZERO = day('2026-10-05');
const week = (number: number): Day => addDays(ZERO, 7 * number);
const today = addDays(week(6), 2);

type Hours = Partial<Record<'inbox' | 'asking' | 'clients' | 'books', number>>;
const ids: Readonly<Record<keyof Hours, CategoryId>> = { inbox: INBOX, asking: ASKING, clients: CLIENTS, books: BOOKS };
const weekOf = (number: number, spent: Hours): WorkWeekSum => ({
  week: week(number),
  categories: Object.entries(spent).map(([kind, count]) => ({
    categoryId: ids[kind as keyof Hours],
    minutes: count * 60,
    fire: 0,
    count: 1,
  })),
});
const before = [-4, -3, -2, -1].map((number) => weekOf(number, { inbox: 5, asking: 1, clients: 20 }));
const after = [
  weekOf(0, { inbox: 5, asking: 3, clients: 18 }), // 0 back, 2 more asking: −2
  weekOf(1, { inbox: 3, asking: 3, clients: 20 }), // 2 − 2: 0, together −2
  weekOf(2, { inbox: 1, asking: 2, clients: 22 }), // 4 − 1: 3, together 1
  // Week 3 was not logged.
  weekOf(4, { inbox: 2, asking: 1, clients: 23 }), // 3 − 0: 3, together 4
  weekOf(5, { inbox: 1, asking: 1, clients: 22 }), // 4, together 8
];
const task = (fields: Partial<Handoff> = {}, on: Day = addDays(ZERO, 1)): Handoff =>
  aHandoff({
    categoryId: INBOX,
    minutesPerWeek: hours(4),
    moves: [
      { state: 'mine', on: addDays(on, -20), why: '' },
      { state: 'writing', on: addDays(on, -10), why: '' },
      { state: 'trying', on, why: '' },
      { state: 'handed-over', on: addDays(on, 9), why: '' },
    ],
    ...fields,
  });
const input = (fields: Partial<WorthInput> = {}): WorthInput => ({
  weeks: [...before, ...after],
  handoffs: [task()],
  people: [],
  categories: startCategories,
  personId: null,
  today,
  weekStart: 1,
  ...fields,
});
const known = (fields: Partial<WorthInput> = {}): KnownWorth => {
  const worth = worthOf(input(fields));
  if (worth.state !== 'known') throw new Error(worth.state);
  return worth;
};
const inHours = (list: readonly (number | null)[]): readonly (number | null)[] =>
  list.map((one) => (one === null ? null : one / 60));

describe('O8 the hours back', () => {
  it('week by week: before, less what is left, less what asking takes on top; early weeks may cost hours', () => {
    const worth = known();
    expect(worth.weeks.map((one) => one.week)).toEqual([0, 1, 2, 3, 4, 5].map(week));
    expect(inHours(worth.weeks.map(({ back }) => back))).toEqual([0, 2, 4, null, 3, 4]);
    expect(inHours(worth.weeks.map(({ extra }) => extra))).toEqual([2, 2, 1, null, 0, 0]);
    expect(inHours(worth.weeks.map(({ net }) => net))).toEqual([-2, 0, 3, null, 3, 4]);
    expect(inHours(worth.weeks.map(({ total }) => total))).toEqual([-2, -2, 1, null, 4, 8]);
    expect([worth.total, worth.netNow, worth.counted, worth.expected]).toEqual([480, 96, 5, 240]);
    expect([worth.from, worth.to, worth.even]).toEqual([week(0), addDays(week(6), -1), week(2)]);
  });

  it('even is the first week from which the total stays at zero or above, else not yet', () => {
    // Good weeks that a bad one eats up do not count: −2, −2, 1, then −3 together, −1, 1.
    const dip = weekOf(3, { inbox: 5, asking: 5, clients: 20 });
    const weeks = [
      ...before,
      ...after.slice(0, 3),
      dip,
      weekOf(4, { inbox: 3, asking: 1, clients: 20 }),
      weekOf(5, { inbox: 3, asking: 1, clients: 20 }),
    ];
    expect(inHours(known({ weeks }).weeks.map(({ total }) => total))).toEqual([-2, -2, 1, -3, -1, 1]);
    expect(known({ weeks }).even).toBe(week(5));
    expect(known({ weeks: weeks.slice(0, -1) }).even).toBeNull();
    // Exactly zero is even.
    const level = [
      ...before,
      weekOf(0, { inbox: 5, asking: 2, clients: 20 }),
      weekOf(1, { inbox: 4, asking: 1, clients: 20 }),
      weekOf(2, { inbox: 5, asking: 1, clients: 20 }),
    ];
    expect(known({ weeks: level })).toMatchObject({ total: 0, even: week(1) });
    // Nothing was ever owed: even from the first week.
    expect(
      known({ weeks: [...before, ...[0, 1, 2].map((at) => weekOf(at, { inbox: 4, asking: 1, clients: 20 }))] }).even,
    ).toBe(week(0));
  });

  it('a week with under half of her usual hours counts as a gap, and says nothing of who does what', () => {
    const ill = weekOf(3, { inbox: 1, clients: 9 });
    const worth = known({ weeks: [...before, ...after.slice(0, 3), ill, ...after.slice(3)] });
    expect(worth.weeks[3]).toMatchObject({ gap: 'short', net: null });
    expect(worth).toMatchObject({ total: known().total, even: known().even, counted: known().counted });
    // Half of them is enough.
    const half = weekOf(3, { inbox: 1, clients: 11, asking: 1 });
    expect(known({ weeks: [...before, ...after.slice(0, 3), half, ...after.slice(3)] }).weeks[3]?.gap).toBeNull();
  });

  it('shows what the time is used for: each kind of work before and now, as averages of the logged weeks', () => {
    const change = (id: CategoryId, worth: KnownWorth) => worth.kinds.find(({ categoryId }) => categoryId === id);
    const worth = known();
    expect(change(INBOX, worth)).toEqual({ categoryId: INBOX, part: 'over', before: 300, now: 144 });
    expect(change(ASKING, worth)).toEqual({ categoryId: ASKING, part: 'coordination', before: 60, now: 120 });
    expect(change(CLIENTS, worth)).toEqual({ categoryId: CLIENTS, part: 'other', before: 1200, now: 1260 });
    expect(change(BOOKS, worth)).toBeUndefined();
    expect(worth.kinds[0]?.categoryId).toBe(INBOX);
  });

  it('looks at no more than eight logged weeks before, and at the newest eight for now', () => {
    const long = Array.from({ length: 14 }, (_, at) => weekOf(at - 14, { inbox: at < 6 ? 40 : 5 }));
    const since = Array.from({ length: 10 }, (_, at) => weekOf(at, { inbox: at < 2 ? 5 : 1 }));
    const worth = known({ weeks: [...long, ...since], today: addDays(week(10), 1) });
    expect([worth.before.length, worth.now.length, worth.before[0], worth.now[0]]).toEqual([8, 8, week(-8), week(2)]);
    expect([worth.netNow, worth.total]).toEqual([240, 8 * 240]);
    // Half a year before the help is no picture of before.
    const old = before.map((one) => ({ ...one, week: addDays(one.week, -7 * 26) }));
    expect(worthOf(input({ weeks: [...old, ...after] })).state).toBe('short-before');
  });

  it('a kind of work counts from the week in which it was taken on; asking that was taken over counts as that, once', () => {
    const books = task({ categoryId: BOOKS }, week(2));
    const weeks = [...before, ...after].map((one) => ({
      ...one,
      categories: [...one.categories, { categoryId: BOOKS, minutes: one.week >= week(1) ? 30 : 60, fire: 0, count: 1 }],
    }));
    // Half an hour less in week 1 is not the helper's doing yet.
    expect(inHours(known({ weeks, handoffs: [books, task()] }).weeks.map(({ net }) => net))).toEqual([
      -2,
      0,
      3.5,
      null,
      3.5,
      4.5,
    ]);
    const asked = known({ handoffs: [task({ categoryId: ASKING })] });
    expect(inHours(asked.weeks.map(({ net }) => net))).toEqual([-2, -2, -1, null, 0, 0]);
    expect(asked.even).toBeNull();
    expect(asked.kinds.find(({ categoryId }) => categoryId === ASKING)?.part).toBe('over');
  });

  it('a week of holiday says nothing: neither hours back nor less asking, before or since', () => {
    const away = [weekOf(3, { clients: 12 }), weekOf(-5, { clients: 11 })];
    const worth = known({ weeks: [...before, ...after, ...away] });
    expect(worth.weeks.map(({ gap }) => gap)).toEqual([null, null, null, 'short', null, null]);
    expect(inHours(worth.weeks.map(({ total }) => total))).toEqual([-2, -2, 1, null, 4, 8]);
    expect(worth.before).toHaveLength(4);
    expect(known().weeks[3]?.gap).toBe('not-logged');
    // Half of the usual 26 hours are not short.
    expect(known({ weeks: [...before, ...after, weekOf(3, { clients: 13 })] }).counted).toBe(6);
  });

  it('what came back to her still counts: hers again is hours again', () => {
    const moves = [
      { state: 'trying' as const, on: ZERO, why: '' },
      { state: 'taken-back' as const, on: week(2), why: 'Answers came late' },
    ];
    const worth = known({ handoffs: [task({ moves })] });
    expect([worth.total, worth.expected]).toEqual([480, 0]);
  });

  it('counts the weeks in which a new helper was shown the work, but not those of one who has long been there', () => {
    const tess = (from: Day) => aPerson({ from });
    const shown = (from: Day) => {
      const person = tess(from);
      return known({ people: [person], handoffs: [task({ personId: person.id }, week(3))], weeks: allWeeks }).from;
    };
    const allWeeks = Array.from({ length: 30 }, (_, at) => weekOf(at - 24, { inbox: 5 }));
    expect(shown(addDays(week(1), 3))).toBe(week(1));
    expect(shown(addDays(week(3), -56))).toBe(week(-5));
    expect(shown(addDays(week(3), -57))).toBe(week(3));
  });

  it('is asked for one person, with their tasks only', () => {
    const [tess, jon] = [aPerson(), aPerson({ name: 'Jon' })];
    const handoffs = [task({ personId: tess.id }), task({ personId: jon.id, categoryId: BOOKS }, week(1))];
    const of = (personId: typeof tess.id) => known({ people: [tess, jon], handoffs, personId });
    expect(of(tess.id).tasks.map(({ handoff }) => handoff.categoryId)).toEqual([INBOX]);
    expect(of(jon.id).from).toBe(week(1));
    expect(worthOf(input({ handoffs, personId: aPerson().id })).state).toBe('nothing-over');
  });
});

describe('O8 a task that went from one helper to another', () => {
  const jon = aPerson({ name: 'Jon', from: ZERO, to: addDays(week(3), -1) });
  const mia = aPerson({ name: 'Mia', from: week(2) });
  const tess = aPerson({ name: 'Tess', from: addDays(ZERO, -300) });
  const longer = addDays(week(8), 2);
  const weeks = [
    ...before,
    ...after,
    weekOf(6, { inbox: 1, asking: 2, clients: 22 }), // 4 − 1: 3
    weekOf(7, { inbox: 0, asking: 1, clients: 22 }), // 5
  ];
  /** Jon tried it out in week 0 and had it; Mia tries it out in week 4. */
  const passed = (fields: Partial<Handoff> = {}): Handoff => {
    const one = task({ personId: mia.id, ...fields });
    return { ...one, moves: [...one.moves, { state: 'trying', on: week(4), why: '' }] };
  };
  const of = (fields: Partial<WorthInput>): KnownWorth =>
    known({ weeks, people: [jon, mia], handoffs: [passed()], today: longer, ...fields });

  it('of everybody counts since it left her hands, with what the one who has left was paid', () => {
    const worth = of({});
    expect([worth.from, worth.total]).toEqual([week(0), (8 + 3 + 5) * 60]);
    expect(worth.helpers).toEqual({ now: [mia], left: [jon], others: [] });
    expect(worth.tasks).toMatchObject([{ on: addDays(ZERO, 1), theirs: week(4) }]);
  });

  it('of one person counts since it is theirs, beside the time before anybody had it', () => {
    // Mia was shown it in the two weeks before; those of Jon are not hers.
    const worth = of({ personId: mia.id });
    expect(worth.from).toBe(week(2));
    expect(inHours(worth.weeks.map(({ back }) => back))).toEqual([0, null, 3, 4, 4, 5]);
    expect(inHours(worth.weeks.map(({ net }) => net))).toEqual([-1, null, 3, 4, 3, 5]);
    expect(worth.before).toEqual([-4, -3, -2, -1].map(week));
    expect(worth.tasks).toMatchObject([{ on: week(4) }]);
    expect(worth.helpers).toEqual({ now: [mia], left: [], others: [] });
  });

  it('is theirs from their first day at the earliest, also where no move says so', () => {
    const late = { ...mia, from: addDays(week(4), 2) };
    const unsaid = task({ personId: late.id });
    const worth = of({ personId: late.id, people: [jon, late], handoffs: [unsaid] });
    expect([worth.from, worth.tasks[0]?.on]).toEqual([week(4), late.from]);
    expect(of({ people: [jon, late], handoffs: [unsaid] }).helpers.left).toEqual([jon]);
    // Who has not begun yet has nothing.
    const soon = { ...late, from: addDays(longer, 1) };
    expect(worthOf(input({ weeks, people: [soon], handoffs: [unsaid], personId: soon.id, today: longer })).state).toBe(
      'nothing-over',
    );
  });

  it('is theirs from when it was handed over again after it had come back', () => {
    const moves = [
      { state: 'trying' as const, on: ZERO, why: '' },
      { state: 'taken-back' as const, on: week(2), why: 'Late' },
      { state: 'handed-over' as const, on: week(4), why: '' },
    ];
    expect(
      of({ personId: mia.id, handoffs: [passed({ moves }), task({ personId: mia.id, moves })] }).tasks,
    ).toMatchObject([{ on: week(4) }, { on: week(4) }]);
  });

  it('names who else may have had it, and nobody who was not there then', () => {
    const early = aPerson({ name: 'Ann', from: addDays(ZERO, -300), to: ZERO });
    const later = aPerson({ name: 'Kim', from: week(4) });
    const people = [jon, mia, tess, early, later];
    expect(of({ people }).helpers).toEqual({ now: [mia], left: [jon], others: [tess] });
    // Where it never changed hands, nobody else can have had it.
    const own = task({ personId: tess.id });
    expect(of({ people, handoffs: [own] }).helpers).toEqual({ now: [tess], left: [], others: [] });
    // Whoever has another of the tasks is there already.
    expect(of({ people, handoffs: [passed(), own] }).helpers).toEqual({ now: [mia, tess], left: [jon], others: [] });
    // Nobody has it any more: whoever had it is paid for it all the same.
    expect(of({ people: [jon], handoffs: [task({ personId: null })] }).helpers.left).toEqual([jon]);
  });
});

describe('O8 what the log cannot tell', () => {
  it('is said: nothing in other hands, no kind of work, too few weeks before or since', () => {
    const mine = aHandoff({ categoryId: INBOX, moves: [{ state: 'writing', on: ZERO, why: '' }] });
    expect(worthOf(input({ handoffs: [mine] }))).toEqual({ state: 'nothing-over' });
    expect(worthOf(input({ handoffs: [task({ categoryId: null })] }))).toEqual({ state: 'no-kind' });
    expect(worthOf(input({ weeks: [...before.slice(1), ...after] }))).toEqual({
      state: 'short-before',
      weeks: 3,
      from: ZERO,
    });
    expect(worthOf(input({ weeks: [...before, ...after.slice(0, 2)] }))).toEqual({
      state: 'short-after',
      weeks: 2,
      from: ZERO,
    });
    expect(worthOf(input({ weeks: [...before, ...after.slice(0, 3)] })).state).toBe('known');
  });

  it('a task taken on before she logged four weeks is left out, a later one is told', () => {
    const early = task({ title: 'Early' }, week(-2));
    const later = task({ categoryId: BOOKS });
    const none = task({ categoryId: null });
    const worth = known({ handoffs: [early, later, none] });
    expect(worth.leftOut).toEqual([early, none]);
    expect(worth.tasks.map(({ handoff }) => handoff)).toEqual([later]);
  });

  it('the running week is not over and never counts', () => {
    const running = weekOf(6, { inbox: 0.5, asking: 9 });
    const handoffs = [task()];
    expect(known({ handoffs, weeks: [...before, ...after, running] })).toEqual(known({ handoffs }));
  });

  it('is asked for from half a year before the first task was taken on', () => {
    const asked = { handoffs: [task({}, week(3)), task()], people: [], categories: [], personId: null, today };
    expect(worthNeeds({ ...asked, weekStart: 1 })).toBe(addDays(ZERO, -56 - 7 * 26));
    expect(worthNeeds({ ...asked, handoffs: [aHandoff()], weekStart: 1 })).toBeNull();
    expect(takenTasks({ ...asked, handoffs: [task({}, addDays(today, 1))] })).toEqual([]);
  });
});

describe('O8 for any log', () => {
  const kinds = [INBOX, ASKING, CLIENTS, BOOKS];
  const anyWeek = fc.option(fc.tuple(...kinds.map(() => fc.integer({ min: 0, max: 1200 }))), { nil: null, freq: 4 });
  const anyLog = fc.array(anyWeek, { minLength: 10, maxLength: 40 }).map((list) =>
    list.flatMap((minutes, at): WorkWeekSum[] =>
      minutes === null
        ? []
        : [
            {
              week: week(5 - at),
              categories: kinds.map((categoryId, kind) => ({
                categoryId,
                minutes: minutes[kind] ?? 0,
                fire: 0,
                count: 1,
              })),
            },
          ],
    ),
  );
  const anyTasks = fc.array(
    fc
      .record({ kind: fc.constantFrom(...kinds), days: fc.integer({ min: -90, max: 30 }) })
      .map(({ kind, days }) => task({ categoryId: kind }, addDays(ZERO, days))),
    { minLength: 1, maxLength: 4 },
  );
  const holds = (check: (given: WorthInput, worth: KnownWorth) => void): void => {
    let seen = 0;
    fc.assert(
      fc.property(anyLog, anyTasks, (weeks, handoffs) => {
        const given = input({ weeks, handoffs });
        const worth = worthOf(given);
        if (worth.state !== 'known') return;
        seen += 1;
        check(given, worth);
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(30);
  };
  const again = (given: WorthInput): KnownWorth => {
    const worth = worthOf(given);
    if (worth.state !== 'known') throw new Error(worth.state);
    return worth;
  };

  it('the total is the sum of the weeks, and of the months', () =>
    holds((_, { weeks, total }) => {
      expect(weeks.reduce((sum, { net }) => sum + (net ?? 0), 0)).toBeCloseTo(total, 6);
      expect(worthMonths(weeks).reduce((sum, { net }) => sum + (net ?? 0), 0)).toBeCloseTo(total, 6);
      expect(worthMonths(weeks).findLast((one) => one.total !== null)?.total).toBe(total);
    }));

  it('three times the hours are three times the result, at the same week', () =>
    holds((given, worth) => {
      const weeks = given.weeks.map((one) => ({
        ...one,
        categories: one.categories.map((cell) => ({ ...cell, minutes: cell.minutes * 3 })),
      }));
      const thrice = again({ ...given, weeks });
      expect(thrice.total).toBeCloseTo(worth.total * 3, 6);
      expect(thrice.netNow).toBeCloseTo(worth.netNow * 3, 6);
      expect(thrice.even).toBe(worth.even);
    }));

  it('a week without a log changes nothing', () =>
    holds((given, worth) => {
      const logged = new Set(given.weeks.map((one) => one.week));
      const empty = Array.from({ length: 40 }, (_, at) => week(5 - at))
        .filter((one) => !logged.has(one))
        .map((one): WorkWeekSum => ({ week: one, categories: [] }));
      expect(again({ ...given, weeks: [...empty, ...given.weeks] })).toEqual(worth);
      // A week later, with nothing logged in it, there is one gap more and the same result.
      const later = again({ ...given, today: addDays(given.today, 7) });
      expect(later.weeks.slice(0, -1)).toEqual(worth.weeks);
      expect([later.total, later.netNow, later.even]).toEqual([worth.total, worth.netNow, worth.even]);
    }));
});
