import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import {
  dueOf,
  FARTHEST,
  openSteps,
  plan as planSchema,
  setDue,
  skipStep,
  tickStep,
  type Changed,
  type DueRule,
  type Plan,
  type Step,
  type StepId,
} from '../../../shared/records/hiring.ts';
import { firstDayAhead, movedSteps, moveRest } from '../../../shared/records/move-rest.ts';
import { addDays, addWeekdays, type Day } from '../../../shared/values/dates.ts';
import { aPlan, day, testId } from '../../support/builders.ts';

const TODAY = day('2026-11-23');

function done(changed: Changed): Plan {
  if (!changed.ok) throw new Error(changed.error);
  return changed.value;
}
const step = (due: DueRule, fields: Partial<Step> = {}): Step => ({
  id: testId(),
  templateId: null,
  phase: 'prepare',
  title: 'A step',
  due,
  doneOn: null,
  skipped: null,
  note: '',
  sign: null,
  ...fields,
});
const date = (on: string): DueRule => ({ kind: 'date', day: day(on) });
const first = (weekdays: number): DueRule => ({ kind: 'first-day', weekdays });
const after = ({ id }: Step, weekdays: number): DueRule => ({ kind: 'after-step', stepId: id, weekdays });
const dues = (plan: Plan): readonly (Day | null)[] => plan.steps.map(({ id }) => dueOf(plan, id));

describe('H2 moving the rest', () => {
  it.each([
    ['over a weekend', '2026-11-27', 1, '2026-11-30'],
    ['over a week', '2026-11-25', 5, '2026-12-02'],
    ['over the end of a month', '2026-11-30', 2, '2026-12-02'],
    ['over the end of a year', '2026-12-30', 3, '2027-01-04'],
    ['from a Saturday of an older file', '2026-11-28', 1, '2026-12-01'],
    ['over the end of February', '2027-02-26', 1, '2027-03-01'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over the change to summer time', '2027-03-26', 1, '2027-03-29'],
    ['over the change to winter time', '2026-10-23', 1, '2026-10-26'],
    ['when it is late', '2026-11-10', 3, '2026-11-13'],
  ])('a date %s: %s by %i working days is %s', (_, from, by, to) => {
    const plan = aPlan({ steps: [step(date(from))] });
    expect(dues(done(moveRest(plan, by, TODAY)))).toEqual([to]);
  });

  it('takes the first day along while it lies ahead, so that what hangs on it moves by that alone', () => {
    const plan = aPlan({
      firstDay: day('2027-01-04'),
      steps: [step(first(-5)), step(first(0)), step(date('2026-12-03'))],
    });
    const moved = done(moveRest(plan, 3, TODAY));
    expect(moved.firstDay).toBe('2027-01-07');
    expect(moved.steps.map(({ due }) => due)).toEqual([first(-5), first(0), date('2026-12-08')]);
    expect(dues(moved)).toEqual(['2026-12-31', '2027-01-07', '2026-12-08']);
  });

  it('leaves a first day that has passed, and moves what hangs on it away from it', () => {
    const plan = aPlan({
      firstDay: day('2026-11-16'),
      steps: [step(first(0), { doneOn: day('2026-11-16') }), step(first(21))],
    });
    expect(firstDayAhead(plan, TODAY)).toBe(false);
    const moved = done(moveRest(plan, 5, TODAY));
    expect(moved.firstDay).toBe('2026-11-16');
    expect(moved.steps.map(({ due }) => due)).toEqual([first(0), first(26)]);
  });

  it('leaves a promised first day and what comes after it, when only what comes before it moves', () => {
    const plan = aPlan({
      firstDay: day('2027-01-04'),
      steps: [step(first(-5)), step(first(0)), step(first(21)), step(date('2027-02-01')), step(date('2026-12-03'))],
    });
    const moved = done(moveRest(plan, 2, TODAY, 'before-first-day'));
    expect(moved.firstDay).toBe('2027-01-04');
    expect(moved.steps.map(({ due }) => due)).toEqual([
      first(-3),
      first(0),
      first(21),
      date('2027-02-01'),
      date('2026-12-07'),
    ]);
  });

  it('moves only the first open one of a chain; the others hang on it', () => {
    const a = step(date('2026-12-01'));
    const b = step(after(a, 2));
    const c = step(after(b, 3));
    const moved = done(moveRest(aPlan({ steps: [c, b, a] }), 4, TODAY));
    expect(moved.steps.map(({ due }) => due)).toEqual([c.due, b.due, date('2026-12-07')]);
    expect(dues(moved)).toEqual(['2026-12-14', '2026-12-09', '2026-12-07']);
  });

  it('moves what waits for a step that is done or left out, and leaves that step', () => {
    const a = step(date('2026-12-01'), { doneOn: day('2026-11-20') });
    const b = step(after(a, 2));
    const c = step(after(b, 1));
    const moved = done(moveRest(aPlan({ steps: [a, b, c] }), 4, TODAY));
    expect(moved.steps.map(({ due }) => due)).toEqual([a.due, after(a, 6), c.due]);
    expect(dues(moved)).toEqual(['2026-12-01', '2026-11-30', '2026-12-01']);
    const skipped = step(date('2026-12-01'), { skipped: 'known' });
    const d = step(after(skipped, 0));
    expect(dues(done(moveRest(aPlan({ steps: [skipped, d] }), 1, TODAY)))).toEqual(['2026-12-01', '2026-12-02']);
  });

  it('moves nothing that has no date, and nothing in a circle', () => {
    const a = step({ kind: 'none' });
    const b = step(after(a, 1));
    const round = step(date('2026-12-01'));
    const circle = [{ ...round, due: after(round, 1) }];
    const plan = aPlan({ steps: [a, b, step(first(3)), ...circle] });
    expect(moveRest(plan, 5, TODAY)).toEqual({ ok: true, value: plan });
  });

  it('says no where a step would be too far from what it hangs on', () => {
    const plan = aPlan({ firstDay: day('2026-11-02'), steps: [step(first(FARTHEST - 1))] });
    expect(moveRest(plan, 1, TODAY).ok).toBe(true);
    expect(moveRest(plan, 2, TODAY)).toEqual({ ok: false, error: 'too-far' });
  });

  it('counts what moved and what is late all the same', () => {
    const plan = aPlan({ steps: [step(date('2026-11-03')), step(date('2026-12-03')), step({ kind: 'none' })] });
    expect(movedSteps(plan, done(moveRest(plan, 5, TODAY)), TODAY)).toEqual({ moved: 2, late: 1 });
  });

  const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01' as Day, days));
  const anyPlan = fc
    .record({
      firstDay: anyDay,
      changes: fc.array(
        fc.record({
          at: fc.nat(30),
          other: fc.nat(30),
          weekdays: fc.integer({ min: -60, max: 60 }),
          on: anyDay,
          kind: fc.constantFrom('date', 'after', 'first', 'none', 'tick', 'skip'),
        }),
        { maxLength: 25 },
      ),
    })
    .map(({ firstDay, changes }) => {
      let plan = makePlan({
        id: testId(),
        role: 'obm',
        today: firstDay,
        firstDay,
        resultId: null,
        signs: [],
        hasTeam: true,
        newId: testId,
      });
      const at = (index: number): StepId => plan.steps[index % plan.steps.length]!.id;
      for (const { at: one, other, weekdays, on, kind } of changes) {
        const changed = {
          date: () => setDue(plan, at(one), { kind: 'date', day: on }),
          after: () => setDue(plan, at(one), { kind: 'after-step', stepId: at(other), weekdays }),
          first: () => setDue(plan, at(one), { kind: 'first-day', weekdays }),
          none: () => setDue(plan, at(one), { kind: 'none' }),
          tick: () => tickStep(plan, at(one), on),
          skip: () => skipStep(plan, at(one), 'not needed'),
        }[kind]();
        if (changed.ok) plan = changed.value;
      }
      return plan;
    });

  it('gives each open step with a date exactly the working days that were asked for, never twice, in any plan', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 60 }), anyDay, (plan, by, today) => {
        const moved = done(moveRest(plan, by, today));
        for (const { step: one, due } of openSteps(plan))
          expect(dueOf(moved, one.id)).toBe(due === null ? null : addWeekdays(due, by));
        expect(planSchema.safeParse(moved).success).toBe(true);
        expect(moved.steps.map(({ id, doneOn, skipped }) => [id, doneOn, skipped])).toEqual(
          plan.steps.map(({ id, doneOn, skipped }) => [id, doneOn, skipped]),
        );
      }),
    );
  });
});
