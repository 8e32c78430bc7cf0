import { describe, expect, it } from 'vitest';
import { beforeAndSince, painsEased, withLook, withLooksTicked } from '../../../shared/advice/look-back.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { isLookBackStep, makePlan } from '../../../shared/playbook/hiring-steps.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { Sums } from '../../../shared/records/sums.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { aPerson, aWork, categoryNamed, day, hours, testId } from '../../support/builders.ts';

const today = day('2026-11-23');
/** A Wednesday: the week in which they began is neither before nor since. */
const began = day('2026-09-16');

/** Rough weeks with so many hours of a kind, by their first day. */
const logOf = (weeks: Readonly<Record<string, number>>, kind = 'Planning projects') => {
  const sums = new Sums(1);
  for (const [week, count] of Object.entries(weeks)) {
    sums.work(aWork({ when: { week: day(week) }, minutes: hours(20), categoryId: categoryNamed('Client work') }), 1);
    if (count > 0)
      sums.work(aWork({ when: { week: day(week) }, minutes: hours(count), categoryId: categoryNamed(kind) }), 1);
  }
  return { clients: [], people: [], categories: startCategories, sums, settings: initialSettings, today };
};
const weeks = (first: string, count: number, hoursEach: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [addDays(day(first), 7 * at), hoursEach]));

describe('O8 and H6 a look back on the first months', () => {
  it('compares up to eight weeks before the first day with the weeks since, without the week between', () => {
    const log = logOf({
      ...weeks('2026-06-01', 6, 40), // Too long ago.
      ...weeks('2026-07-20', 8, 14),
      '2026-09-14': 40, // They began in it.
      ...weeks('2026-09-21', 9, 6),
      '2026-11-23': 40, // The running week.
    });
    const { before, since } = beforeAndSince(log, began);
    expect(before.coordinationHours).toMatchObject({ value: hours(14), covered: 8, of: 8 });
    expect(since.coordinationHours).toMatchObject({ value: hours(6), covered: 8, of: 8 });
    expect(painsEased('obm', ['people-waiting', 'coordination-hours', 'overwhelmed'], before, since)).toEqual([
      { sign: 'coordination-hours', fact: 'coordinationHours', before: hours(14), now: hours(6), change: 'smaller' },
    ]);
  });

  it('looks for logged weeks half a year back, for few log while they hire', () => {
    const log = logOf({ ...weeks('2026-04-06', 4, 12), ...weeks('2026-09-21', 9, 6) });
    expect(beforeAndSince(log, began).before.coordinationHours.value).toBe(hours(12));
    expect(beforeAndSince(logOf({ ...weeks('2026-02-02', 4, 12) }), began).before.weeksLogged.value).toBe(0);
  });

  it('counts only whole weeks since the first day, and says nothing with fewer than three', () => {
    const log = logOf({ ...weeks('2026-09-07', 6, 10), ...weeks('2026-11-09', 2, 1) });
    const { before, since } = beforeAndSince({ ...log, today }, day('2026-11-04'));
    expect(since.weeksLogged).toMatchObject({ value: 2, of: 2 });
    expect(painsEased('va', [], before, since)).toEqual([
      { sign: 'hands-hours', fact: 'handsHours', before: 0, now: null, change: null },
    ]);
    expect(beforeAndSince(log, today).since.weeksLogged).toMatchObject({ value: 0, of: 0 });
  });

  it('calls it the same within half an hour, or a tenth of what it was; more is larger', () => {
    const change = (was: number, is: number) => {
      const { before, since } = beforeAndSince(
        logOf({ ...weeks('2026-08-03', 6, was), ...weeks('2026-09-21', 9, is) }),
        began,
      );
      return painsEased('obm', ['coordination-hours'], before, since)[0]?.change;
    };
    expect(change(2, 1.75)).toBe('same');
    expect(change(2, 1.5)).toBe('smaller');
    expect(change(20, 18.5)).toBe('same');
    expect(change(20, 18)).toBe('smaller');
    expect(change(2, 2.5)).toBe('larger');
  });

  it('keeps one look a day, oldest first', () => {
    const tess = aPerson({ lookBacks: [{ on: day('2026-11-20'), decision: 'keep', note: '' }] });
    const once = withLook(tess, { on: day('2026-10-16'), decision: 'adjust', note: 'First' });
    const twice = withLook(once, { on: day('2026-10-16'), decision: 'keep', note: 'Second' });
    expect(twice.lookBacks).toEqual([
      { on: '2026-10-16', decision: 'keep', note: 'Second' },
      { on: '2026-11-20', decision: 'keep', note: '' },
    ]);
  });

  it('ticks every look back of the plan that was due by a week from then, and nothing else', () => {
    const firstDay = day('2026-09-14');
    const plan = makePlan({
      id: testId(),
      role: 'obm',
      today: day('2026-08-03'),
      firstDay,
      resultId: null,
      signs: [],
      hasTeam: true,
      newId: testId,
    });
    const ticked = (on: string) =>
      withLooksTicked(plan, day(on))
        .steps.filter(({ doneOn }) => doneOn !== null)
        .map(({ templateId }) => templateId);
    // Day 30 is due on October 13, day 60 on November 12, day 90 on December 11.
    expect(ticked('2026-10-05')).toEqual([]);
    expect(ticked('2026-10-06')).toEqual(['obm-30']);
    expect(ticked('2026-11-23')).toEqual(['obm-30', 'obm-60']);
    expect(ticked('2026-12-10')).toEqual(['obm-30', 'obm-60', 'obm-90']);
    expect(plan.steps.filter(({ templateId }) => isLookBackStep(templateId))).toHaveLength(3);
  });
});
