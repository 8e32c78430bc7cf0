import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursReturned, weeksForReturned } from '../../../shared/advice/hours-back.ts';
import type { Handoff, HandoffState } from '../../../shared/records/handoff.ts';
import type { CategoryId } from '../../../shared/records/work.ts';
import { addDays, weekday, type Day } from '../../../shared/values/dates.ts';
import { minutes } from '../../../shared/values/minutes.ts';
import { aHandoff, categoryNamed, day, hours } from '../../support/builders.ts';

const inbox = categoryNamed('Inbox and calendar');
const clients = categoryNamed('Client work');
const today = day('2026-11-23');
/** The first day of a week so many weeks before this one. */
const weekBack = (back: number): Day => addDays(today, -7 * back);

const overOn = (on: string, count: number, fields: Partial<Handoff> = {}): Handoff =>
  aHandoff({
    categoryId: inbox,
    minutesPerWeek: hours(count),
    moves: [
      { state: 'mine', on: day('2026-01-05'), why: '' },
      { state: 'handed-over', on: day(on), why: '' },
    ],
    ...fields,
  });

/** Logged weeks by how many weeks they lie back, with hours of the inbox; all have client work too. */
const logged = (weeks: Readonly<Record<number, number>>, categoryId: CategoryId = inbox) =>
  Object.entries(weeks).map(([back, count]) => ({
    week: weekBack(Number(back)),
    categories: [
      { categoryId, minutes: Math.round(count * 60) },
      { categoryId: clients, minutes: 600 },
    ],
  }));
const before = (count: number) => ({ 13: count, 12: count, 11: count, 10: count });
/** Handed over on the first day of the week that is nine weeks back. */
const HANDED = weekBack(9);

const flagOf = (weeks: Readonly<Record<number, number>>, tasks = [overOn(HANDED, 4)]) =>
  hoursReturned(tasks, logged(weeks), today).map(({ flagged }) => flagged)[0];

describe('O4 hours that are back with her', () => {
  it('are what she does beyond what should be left, averaged over the last three logged weeks', () => {
    const [found] = hoursReturned([overOn(HANDED, 4)], logged({ ...before(6), 3: 5, 2: 6, 1: 4 }), today);
    // Six hours, four of them handed over: two should be left, five are there.
    expect(found).toMatchObject({
      categoryId: inbox,
      before: hours(6),
      handedOver: hours(4),
      now: hours(5),
      back: hours(3),
      flagged: true,
    });
  });

  it.each([
    ['three quarters of a small task are none yet', 2.75, 1, false],
    ['a minute more than three quarters of it is', 2.75 + 1 / 60, 1, true],
    ['half an hour is, where that was all of it', 2.5, 0.5, true],
    ['an hour more is none, though it is half', 3, 2, false],
    ['a minute over an hour is, where that is half', 3 + 1 / 60, 2, true],
    ['just under half of it is none', 2 + 119 / 60, 4, false],
    ['half of it is', 4, 4, true],
  ])('%s', (_, now, handed, flagged) => {
    // Before: what was handed over, and two hours more.
    const weeks = { ...before(handed + 2), 3: now, 2: now, 1: now };
    expect(flagOf(weeks, [overOn(HANDED, handed)])).toBe(flagged);
  });

  it.each([
    ['one week of three is a busy week', { 3: 2, 2: 2, 1: 6 }, false],
    ['two of three are a sign', { 3: 2, 2: 6, 1: 6 }, true],
    ['also when the last one was quiet', { 3: 6, 2: 6, 1: 2 }, true],
    ['what is further back counts no more', { 4: 6, 3: 6, 2: 2, 1: 2 }, false],
    ['a single logged week says too little', { 1: 6 }, false],
    ['two logged weeks say enough', { 2: 6, 1: 6 }, true],
    ['weeks that are not logged are skipped, not taken for none', { 7: 6, 4: 6, 1: 2 }, true],
    ['the week that is not over does not count', { 1: 6, 0: 6 }, false],
  ])('%s', (_, now, flagged) => {
    expect(flagOf({ ...before(6), ...now })).toBe(flagged);
  });

  it('a week without any hours is not logged', () => {
    const empty = { week: weekBack(1), categories: [{ categoryId: inbox, minutes: 0 }] };
    const weeks = [...logged({ ...before(6), 3: 6, 2: 6 }), empty];
    expect(hoursReturned([overOn(HANDED, 4)], weeks, today)[0]).toMatchObject({ now: hours(6), flagged: true });
  });

  it('a logged week without this kind of work is one in which nothing came back', () => {
    const weeks = [...logged(before(6)), ...logged({ 3: 6 }), ...logged({ 2: 3, 1: 3 }, categoryNamed('Direction'))];
    expect(hoursReturned([overOn(HANDED, 4)], weeks, today)[0]).toMatchObject({ now: hours(2), flagged: false });
  });

  it('the before is eight logged weeks at most, the nearest, and without the week of the handing over', () => {
    const old = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [10 + index, index < 8 ? 6 : 40]));
    // Handed over on a Wednesday: that week is neither before nor after.
    const handed = [overOn(addDays(HANDED, 2), 4)];
    const [found] = hoursReturned(handed, logged({ ...old, 9: 30, 1: 2 }), today);
    expect(found).toMatchObject({ before: hours(6), now: hours(2) });
  });

  it('without a week before nothing can have come back', () => {
    expect(hoursReturned([overOn(HANDED, 4)], logged({ 3: 9, 2: 9, 1: 9 }), today)[0]).toMatchObject({
      before: null,
      back: 0,
      flagged: false,
    });
  });

  it('weeks that lie more than eight weeks back say nothing of now', () => {
    const long = [overOn(weekBack(20), 4)];
    const early = { 24: 6, 23: 6, 22: 6 };
    expect(flagOf({ ...early, 8: 6, 7: 6 }, long)).toBe(true);
    expect(flagOf({ ...early, 10: 6, 9: 6, 8: 6 }, long)).toBe(false);
  });

  it('what was handed over later had not left by then', () => {
    // One hour went early, three later: until then five of the six hours were to be left.
    const tasks = (later: Day) => [overOn(HANDED, 1), overOn(later, 3)];
    const five = { ...before(6), 3: 5, 2: 5, 1: 5 };
    expect(flagOf(five, tasks(weekBack(2)))).toBe(true);
    expect(flagOf(five, tasks(addDays(weekBack(2), 1)))).toBe(false);
  });

  it('is never more than was handed over, and no less is left than nothing', () => {
    const [grown] = hoursReturned([overOn(HANDED, 2)], logged({ ...before(6), 2: 20, 1: 20 }), today);
    expect(grown?.back).toBe(hours(2));
    // She guessed four hours for what took her three.
    const [guessed] = hoursReturned([overOn(HANDED, 4)], logged({ ...before(3), 2: 2, 1: 2 }), today);
    expect(guessed).toMatchObject({ back: hours(2), flagged: true });
  });

  it('the tasks of a kind count together; those on their way, taken back or of no kind do not', () => {
    const task = (state: HandoffState) =>
      aHandoff({ categoryId: inbox, moves: [{ state, on: day('2026-05-04'), why: 'x' }] });
    const two = [overOn(HANDED, 1), overOn(HANDED, 3)];
    const others = [task('trying'), task('taken-back'), task('mine'), overOn(HANDED, 9, { categoryId: null })];
    const found = hoursReturned([...others, ...two], logged({ ...before(6), 2: 6, 1: 6 }), today);
    expect(found).toHaveLength(1);
    expect(found[0]?.handoffs).toEqual(two.toReversed());
    expect(found[0]?.handedOver).toBe(hours(4));
  });

  const anyWeeks = fc
    .uniqueArray(fc.record({ back: fc.integer({ min: 1, max: 30 }), inbox: fc.integer({ min: 0, max: 2400 }) }), {
      selector: ({ back }) => back,
      maxLength: 30,
    })
    .map((weeks) => weeks.map(({ back, inbox: count }) => ({ back, count })));
  const anyTasks = fc.array(
    fc
      .record({ back: fc.integer({ min: 0, max: 200 }), count: fc.integer({ min: 1, max: 1200 }) })
      .map(({ back, count }) => overOn(addDays(today, -back), 1, { minutesPerWeek: minutes(count) })),
    { minLength: 1, maxLength: 4 },
  );
  const asWeeks = (weeks: readonly { back: number; count: number }[]) =>
    weeks.map(({ back, count }) => ({
      week: weekBack(back),
      categories: [
        { categoryId: inbox, minutes: count },
        { categoryId: clients, minutes: 60 },
      ],
    }));

  it('without a task that is handed over nothing is said, whatever is logged', () => {
    fc.assert(
      fc.property(
        anyWeeks,
        fc.constantFrom<HandoffState>('mine', 'writing', 'trying', 'taken-back'),
        (weeks, state) => {
          const task = aHandoff({ categoryId: inbox, moves: [{ state, on: day('2026-06-01'), why: 'x' }] });
          expect(hoursReturned([task], asWeeks(weeks), today)).toEqual([]);
        },
      ),
    );
  });

  it('more own hours since then never take a flag away, and never lessen what is back', () => {
    let flags = 0;
    fc.assert(
      fc.property(anyWeeks, anyTasks, fc.integer({ min: 1, max: 1000 }), fc.nat(), (weeks, tasks, more, which) => {
        const first = tasks.map(({ moves }) => moves.at(-1)!.on).toSorted()[0]!;
        const since = weeks.filter(({ back }) => weekBack(back) >= first);
        const grown = since[which % Math.max(1, since.length)];
        const after = weeks.map((one) => (one === grown ? { ...one, count: one.count + more } : one));
        const [was] = hoursReturned(tasks, asWeeks(weeks), today);
        const [is] = hoursReturned(tasks, asWeeks(after), today);
        if (was?.flagged) {
          flags += 1;
          expect(is?.flagged).toBe(true);
        }
        expect(is?.back).toBeGreaterThanOrEqual(was?.back ?? 0);
      }),
      { numRuns: 1000, seed: 4 },
    );
    expect(flags).toBeGreaterThan(5);
  });
});

describe('O4 the weeks that it needs', () => {
  it('begin well before the first handing over, and end with the last finished week', () => {
    const range = weeksForReturned([overOn('2026-09-23', 2), overOn('2026-11-02', 2)], today, 1);
    expect(range).toEqual({ from: '2026-06-01', to: '2026-11-16' });
    expect(range && weekday(range.from)).toBe(1);
  });

  it('are none when nothing of a kind is handed over', () => {
    expect(weeksForReturned([], today, 1)).toBeNull();
    expect(weeksForReturned([overOn(HANDED, 2, { categoryId: null }), aHandoff()], today, 1)).toBeNull();
  });
});
