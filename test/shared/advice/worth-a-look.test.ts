import { describe, expect, it } from 'vitest';
import type { HoursReturned } from '../../../shared/advice/hours-back.ts';
import { worthALook, type LookInput } from '../../../shared/advice/worth-a-look.ts';
import type { Access } from '../../../shared/records/access.ts';
import { addDays } from '../../../shared/values/dates.ts';
import type { HandoffState } from '../../../shared/records/handoff.ts';
import { aHandoff, aPerson, day, hours, month, testId, anAccess } from '../../support/builders.ts';

const today = day('2026-11-23');
const lastWeek = day('2026-11-16');
const quiet: LookInput = {
  today,
  backup: { newest: today, failed: false },
  people: [],
  handoffs: [],
  accesses: [],
  returned: [],
  answer: null,
  weeks: [],
  lastWeek,
  months: [],
  lastMonth: month('2026-10'),
  byClient: [],
};
const looks = (input: Partial<LookInput>) => worthALook({ ...quiet, ...input });
const ids = (input: Partial<LookInput>) => looks(input).map(({ id }) => id);
/** Weeks with hours, so many weeks before the last one. */
const weeksBack = (...back: number[]) =>
  back.map((count) => ({ week: addDays(lastWeek, -7 * count), handOver: hours(8) }));

describe('T1 T3 worth a look', () => {
  it('is nothing when nothing is there', () => {
    expect(looks({})).toEqual([]);
  });

  it('names a backup from the eighth day on, and one that failed at once', () => {
    const made = (newest: string) => ({ backup: { newest: day(newest), failed: false } });
    expect(looks(made('2026-11-16'))).toEqual([]);
    expect(looks(made('2026-11-15'))).toEqual([{ id: 'backup-old', days: 8 }]);
    expect(ids({ backup: { newest: today, failed: true } })).toEqual(['backup-failed']);
  });

  it.each<[HandoffState, string | null, boolean]>([
    ['trying', '2026-11-22', true],
    ['handed-over', '2026-11-22', true],
    ['handed-over', null, false],
    ['mine', '2026-11-22', false],
    ['taken-back', '2026-11-22', false],
  ])('a task that is %s with somebody who ends on %s: %s', (state, to, said) => {
    const person = aPerson({ to: to === null ? null : day(to) });
    const handoff = aHandoff({ personId: person.id, moves: [{ state, on: today, why: 'x' }] });
    expect(ids({ people: [person], handoffs: [handoff] })).toEqual(said ? ['nobody-carries'] : []);
  });

  it('a task whose person was deleted is nobody’s; one whose person is still to begin is not', () => {
    const moves = [{ state: 'writing' as const, on: today, why: '' }];
    expect(ids({ handoffs: [aHandoff({ personId: testId(), moves })] })).toEqual(['nobody-carries']);
    const soon = aPerson({ from: day('2026-12-01') });
    expect(ids({ people: [soon], handoffs: [aHandoff({ personId: soon.id, moves })] })).toEqual([]);
  });

  it('O5 ways in that are open after somebody left are said, of whoever has the most of them', () => {
    const [left, here] = [aPerson({ to: day('2026-11-22') }), aPerson({ to: today })];
    const deleted = testId<typeof left.id>();
    const wayOf = (personId: typeof left.id, revokedOn: Access['revokedOn'] = null) =>
      anAccess({ personId, revokedOn });
    const people = [left, here];
    expect(looks({ people, accesses: [wayOf(here.id), wayOf(left.id, today)] })).toEqual([]);
    const accesses = [wayOf(here.id), wayOf(deleted), wayOf(left.id), wayOf(left.id)];
    expect(looks({ people, accesses })).toEqual([{ id: 'left-open', personId: left.id, ways: 2 }]);
    expect(looks({ people, accesses: accesses.slice(0, 2) })).toEqual([
      { id: 'left-open', personId: deleted, ways: 1 },
    ]);
  });

  it('O4 handed-over work that is with her again is said, the kind with the most of it', () => {
    const returned = (back: number, flagged = true): HoursReturned => ({
      categoryId: testId(),
      handoffs: [aHandoff()],
      before: hours(5),
      handedOver: hours(4),
      now: hours(4),
      back: hours(back),
      flagged,
    });
    expect(ids({ returned: [returned(4, false)] })).toEqual([]);
    const most = returned(3);
    expect(looks({ returned: [returned(2), most, returned(4, false)] })).toEqual([
      { id: 'hours-back', returned: most, handoff: most.handoffs[0] },
    ]);
  });

  it('A12 the answer is worth another look once her figures come to something else', () => {
    const resultId = testId<never>();
    expect(looks({ answer: { resultId, headline: 'va', now: 'va' } })).toEqual([]);
    expect(looks({ answer: { resultId, headline: 'va', now: 'obm' } })).toEqual([
      { id: 'answer-moved', resultId, headline: 'obm' },
    ]);
  });

  it('weeks are missing since she began to log, last week apart', () => {
    expect(ids({ weeks: weeksBack(0) })).toEqual([]);
    expect(ids({ weeks: weeksBack(1) })).toEqual([]);
    expect(looks({ weeks: weeksBack(3, 0) })).toEqual([{ id: 'weeks-missing', missing: 2, of: 3 }]);
    expect(looks({ weeks: weeksBack(8, 7, 6, 5, 4, 3, 2, 1) })).toEqual([]);
  });

  it('months are missing between the first that is logged and the last finished one', () => {
    const months = ['2026-05', '2026-07', '2026-08', '2026-09', '2026-10'].map(month);
    expect(looks({ months })).toEqual([{ id: 'months-missing', months: ['2026-06'] }]);
    expect(looks({ months: months.slice(1) })).toEqual([]);
  });

  it('hours to hand over grew by half and by three hours, over at least three weeks before', () => {
    const weeks = (now: number, count = 3) => [
      ...weeksBack(...[3, 2, 1].slice(0, count)),
      { week: lastWeek, handOver: hours(now) },
    ];
    expect(looks({ weeks: weeks(12) })).toEqual([{ id: 'hours-grew', minutes: 720, before: 480 }]);
    expect(ids({ weeks: weeks(11.9) })).toEqual([]);
    expect(ids({ weeks: [...weeksBack(2, 1), { week: lastWeek, handOver: hours(20) }] })).toEqual([]);
    const few = weeksBack(3, 2, 1).map((one) => ({ ...one, handOver: hours(2) }));
    expect(ids({ weeks: [...few, { week: lastWeek, handOver: hours(4.9) }] })).toEqual([]);
  });

  it('one client brings half of the year or more', () => {
    const months = ['2026-08', '2026-09', '2026-10'].map(month);
    const byClient = (minor: number) => [
      { clientId: testId<never>(1), minor },
      { clientId: testId<never>(2), minor: 500 },
    ];
    expect(looks({ months, byClient: byClient(500) })).toEqual([{ id: 'one-client', clientId: testId(1), part: 0.5 }]);
    expect(ids({ months, byClient: byClient(499) })).toEqual(['one-client']);
    expect(ids({ months, byClient: [...byClient(499), { clientId: null, minor: 2 }] })).toEqual([]);
    expect(ids({ months: months.slice(1), byClient: byClient(900) })).toEqual([]);
    expect(ids({ months, byClient: byClient(900).slice(0, 1) })).toEqual([]);
  });

  it('is three lines at most, the weightiest first', () => {
    const everything: Partial<LookInput> = {
      backup: { newest: today, failed: true },
      handoffs: [aHandoff({ personId: testId(), moves: [{ state: 'trying', on: today, why: '' }] })],
      weeks: weeksBack(3),
      months: [month('2026-08')],
    };
    expect(ids(everything)).toEqual(['backup-failed', 'nobody-carries', 'weeks-missing']);
  });
});
