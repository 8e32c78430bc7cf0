import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import {
  addStep,
  dueOf,
  finishPlan,
  isOverdue,
  moveFirstDay,
  moveStep,
  noteStep,
  openSteps,
  phases,
  plan as planSchema,
  possibleAnchors,
  progress,
  removeStep,
  renameStep,
  resumePlan,
  setDue,
  skipStep,
  stopPlan,
  tickStep,
  type Changed,
  type DueRule,
  type Plan,
  type StepId,
} from '../../../shared/records/hiring.ts';
import { addDays, addWeekdays, weekday, type Day } from '../../../shared/values/dates.ts';
import { day, testId } from '../../support/builders.ts';

const vaPlan = (firstDay = day('2027-01-04')): Plan =>
  makePlan({
    id: testId(),
    role: 'va',
    today: day('2026-11-23'),
    firstDay,
    resultId: null,
    signs: [],
    hasTeam: true,
    newId: testId,
  });

function done(changed: Changed): Plan {
  if (!changed.ok) throw new Error(changed.error);
  return changed.value;
}
const stepOf = (plan: Plan, templateId: string): StepId => {
  const found = plan.steps.find((one) => one.templateId === templateId);
  if (!found) throw new Error(`no step ${templateId}`);
  return found.id;
};
const afterStep = (stepId: StepId, weekdays: number): DueRule => ({ kind: 'after-step', stepId, weekdays });
const addOne = (plan: Plan): Changed =>
  addStep(plan, { id: testId(), title: 'One more', phase: 'start', due: { kind: 'none' } });
const isWeekend = (on: Day): boolean => [0, 6].includes(weekday(on));

describe('H2 dates', () => {
  it('hang on the first day by working days', () => {
    const plan = vaPlan(day('2027-01-04'));
    expect(dueOf(plan, stepOf(plan, 'va-first-day'))).toBe('2027-01-04');
    expect(dueOf(plan, stepOf(plan, 'va-access'))).toBe('2027-01-01');
    expect(dueOf(plan, stepOf(plan, 'va-review'))).toBe('2027-02-02');
  });

  it('hang on another step, and on the one that it hangs on', () => {
    let plan = vaPlan();
    const [agree, access, calls] = ['va-agree', 'va-access', 'va-calls'].map((id) => stepOf(plan, id)) as [
      StepId,
      StepId,
      StepId,
    ];
    plan = done(setDue(plan, agree, afterStep(calls, 3)));
    plan = done(setDue(plan, access, afterStep(agree, 2)));
    expect([calls, agree, access].map((id) => dueOf(plan, id))).toEqual(['2026-12-18', '2026-12-23', '2026-12-25']);
  });

  it('count from the day on which the step before was really done, also where that was a Saturday', () => {
    let plan = vaPlan();
    const [first, next] = [stepOf(plan, 'va-calls'), stepOf(plan, 'va-agree')];
    plan = done(setDue(plan, next, afterStep(first, 3)));
    expect(dueOf(plan, next)).toBe('2026-12-23');
    const late = done(tickStep(plan, first, day('2026-12-29')));
    expect([dueOf(late, first), dueOf(late, next)]).toEqual(['2026-12-18', '2027-01-01']);
    expect(dueOf(done(tickStep(plan, first, day('2026-12-26'))), next)).toBe('2026-12-31');
    expect(dueOf(done(tickStep(late, first, null)), next)).toBe('2026-12-23');
    // It does not move with a first day that its anchor no longer hangs on.
    expect(dueOf(moveFirstDay(late, day('2027-03-01')), next)).toBe('2027-01-01');
  });

  it('that she sets on a weekend are the Monday after', () => {
    const plan = vaPlan();
    const id = stepOf(plan, 'va-brief');
    expect(dueOf(done(setDue(plan, id, { kind: 'date', day: day('2026-12-05') })), id)).toBe('2026-12-07');
    const own = done(
      addStep(plan, { id: testId(), title: 'Ask Ines', phase: 'find', due: { kind: 'date', day: day('2026-12-06') } }),
    );
    expect(dueOf(own, own.steps.find((one) => one.title === 'Ask Ines')!.id)).toBe('2026-12-07');
    expect(moveFirstDay(plan, day('2027-01-09')).firstDay).toBe('2027-01-11');
  });

  it('are none without a first day, and none when none is wanted', () => {
    const plan = vaPlan();
    const id = stepOf(plan, 'va-brief');
    expect(dueOf({ ...plan, firstDay: null }, id)).toBeNull();
    expect(dueOf(done(setDue(plan, id, { kind: 'none' })), id)).toBeNull();
  });

  it('never wait for themselves, directly or by way of others', () => {
    let plan = vaPlan();
    const [a, b, c] = ['va-agree', 'va-access', 'va-calls'].map((id) => stepOf(plan, id)) as [StepId, StepId, StepId];
    plan = done(setDue(plan, b, afterStep(a, 1)));
    plan = done(setDue(plan, c, afterStep(b, 1)));
    expect(setDue(plan, a, afterStep(a, 1))).toEqual({ ok: false, error: 'waits-for-itself' });
    expect(setDue(plan, a, afterStep(c, 1))).toEqual({ ok: false, error: 'waits-for-itself' });
    const anchors = possibleAnchors(plan, a).map((one) => one.id);
    expect(anchors).not.toContain(a);
    expect(anchors).not.toContain(b);
    expect(anchors).not.toContain(c);
    expect(anchors).toHaveLength(plan.steps.length - 3);
    expect(setDue(plan, a, afterStep(testId(), 1))).toEqual({ ok: false, error: 'step-unknown' });
  });

  it('of a file that made a circle are none instead of endless', () => {
    const plan = vaPlan();
    const [a, b] = [stepOf(plan, 'va-agree'), stepOf(plan, 'va-access')];
    const steps = plan.steps.map((one) =>
      one.id === a ? { ...one, due: afterStep(b, 1) } : one.id === b ? { ...one, due: afterStep(a, 1) } : one,
    );
    expect(dueOf({ ...plan, steps }, a)).toBeNull();
  });

  it('are late only while the step is open and the plan is followed', () => {
    const plan = vaPlan();
    const id = stepOf(plan, 'va-list');
    const due = dueOf(plan, id)!;
    const late = (of: Plan, today: Day): boolean =>
      isOverdue(
        of,
        of.steps.find((one) => one.id === id)!,
        today,
      );
    expect(late(plan, due)).toBe(false);
    expect(late(plan, addDays(due, 1))).toBe(true);
    expect(late(done(tickStep(plan, id, due)), addDays(due, 1))).toBe(false);
    expect(late(done(skipStep(plan, id, 'known by heart')), addDays(due, 1))).toBe(false);
    expect(late(stopPlan(plan), addDays(due, 1))).toBe(false);
  });
});

/** A plan after any steps that a person may take, dates of all kinds among them. */
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01' as Day, days));
const anyPlan = fc
  .record({
    firstDay: anyDay,
    role: fc.constantFrom('va' as const, 'obm' as const),
    changes: fc.array(
      fc.record({
        at: fc.nat(30),
        other: fc.nat(30),
        weekdays: fc.integer({ min: -60, max: 60 }),
        on: anyDay,
        kind: fc.constantFrom('date', 'after', 'first', 'none', 'tick', 'skip', 'add', 'remove', 'up', 'down'),
      }),
      { maxLength: 25 },
    ),
  })
  .map(({ firstDay, role, changes }) => {
    let plan = makePlan({
      id: testId(),
      role,
      today: firstDay,
      firstDay,
      resultId: null,
      signs: [],
      hasTeam: true,
      newId: testId,
    });
    for (const { at, other, weekdays, on, kind } of changes) {
      const one = plan.steps[at % plan.steps.length]!;
      const changed: Changed = {
        date: () => setDue(plan, one.id, { kind: 'date', day: on }),
        after: () => setDue(plan, one.id, afterStep(plan.steps[other % plan.steps.length]!.id, weekdays)),
        first: () => setDue(plan, one.id, { kind: 'first-day', weekdays }),
        none: () => setDue(plan, one.id, { kind: 'none' }),
        tick: () => tickStep(plan, one.id, on),
        skip: () => skipStep(plan, one.id, 'not needed'),
        add: () =>
          addStep(plan, {
            id: testId(),
            title: 'Mine',
            phase: phases[other % phases.length]!,
            due: afterStep(one.id, weekdays),
          }),
        remove: () => removeStep(plan, one.id),
        up: () => moveStep(plan, one.id, -1),
        down: () => moveStep(plan, one.id, 1),
      }[kind]();
      if (changed.ok && changed.value.steps.length > 0) plan = changed.value;
    }
    return plan;
  });

/** What a step's date hangs on in the end. */
function rootOf(plan: Plan, id: StepId): DueRule['kind'] {
  const { due } = plan.steps.find((one) => one.id === id)!;
  if (due.kind !== 'after-step') return due.kind;
  // What waits for a step that is done hangs on the day on which it was.
  return plan.steps.find((one) => one.id === due.stepId)?.doneOn ? 'date' : rootOf(plan, due.stepId);
}

describe('H2 moving the first day', () => {
  it.each([
    ['on from a Saturday', '2027-01-09', '2027-01-11', '2027-01-08', '2027-02-09'],
    ['on from a Sunday', '2027-01-10', '2027-01-11', '2027-01-08', '2027-02-09'],
    ['over the end of a month', '2027-02-26', '2027-02-26', '2027-02-25', '2027-03-29'],
    ['to the first of a month', '2027-03-01', '2027-03-01', '2027-02-26', '2027-03-30'],
    ['over the end of a year', '2026-12-31', '2026-12-31', '2026-12-30', '2027-01-29'],
    ['to a leap day', '2028-02-29', '2028-02-29', '2028-02-28', '2028-03-29'],
    ['over a leap day', '2028-03-01', '2028-03-01', '2028-02-29', '2028-03-30'],
    ['to the Monday after clocks go forward', '2027-03-29', '2027-03-29', '2027-03-26', '2027-04-27'],
    ['over clocks going forward', '2027-03-26', '2027-03-26', '2027-03-25', '2027-04-26'],
    ['to the Monday after clocks go back', '2026-10-26', '2026-10-26', '2026-10-23', '2026-11-24'],
    ['over clocks going back', '2026-10-23', '2026-10-23', '2026-10-22', '2026-11-23'],
  ])(
    '%s: the access, the look back and what waits for them follow, a date of hers stays',
    (_, to, first, access, look) => {
      let plan = vaPlan();
      const [first0, access0, look0, own, waits] = ['va-first-day', 'va-access', 'va-review', 'va-brief', 'va-90'].map(
        (id) => stepOf(plan, id),
      ) as [StepId, StepId, StepId, StepId, StepId];
      plan = done(setDue(plan, own, { kind: 'date', day: day('2026-12-03') }));
      plan = done(setDue(plan, waits, afterStep(look0, 5)));
      const moved = moveFirstDay(plan, day(to));
      expect(moved.firstDay).toBe(first);
      expect([first0, access0, look0].map((id) => dueOf(moved, id))).toEqual([first, access, look]);
      expect(dueOf(moved, own)).toBe('2026-12-03');
      expect(dueOf(moved, waits)).toBe(addDays(day(look), 7));
    },
  );

  it('by any number of working days moves every open step that hangs on it by as many; dates of her own stay', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: -200, max: 200 }), (plan, by) => {
        const moved = moveFirstDay(plan, addWeekdays(plan.firstDay!, by));
        for (const { step, due } of openSteps(plan)) {
          const expected = due !== null && rootOf(plan, step.id) === 'first-day' ? addWeekdays(due, by) : due;
          expect(dueOf(moved, step.id)).toBe(expected);
        }
      }),
    );
  });

  it('never puts a step on a weekend', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, to) => {
        const moved = moveFirstDay(plan, to);
        for (const one of moved.steps) {
          const due = dueOf(moved, one.id);
          expect(due !== null && isWeekend(due)).toBe(false);
        }
      }),
    );
  });
});

describe('H2 steps', () => {
  it('of any plan stay in the order of their phases and fit what is stored', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const order = plan.steps.map((one) => phases.indexOf(one.phase));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(planSchema.safeParse(plan).success).toBe(true);
        expect(new Set(plan.steps.map((one) => one.id)).size).toBe(plan.steps.length);
      }),
    );
  });

  it('that are left out need a reason and leave the count', () => {
    const plan = vaPlan();
    const id = stepOf(plan, 'va-references');
    expect(skipStep(plan, id, '  ')).toEqual({ ok: false, error: 'reason-needed' });
    const skipped = done(skipStep(plan, id, ' I worked with her before '));
    expect(skipped.steps.find((one) => one.id === id)?.skipped).toBe('I worked with her before');
    expect(progress(skipped)).toEqual({ done: 0, of: plan.steps.length - 1 });
    expect(progress(done(skipStep(skipped, id, null)))).toEqual({ done: 0, of: plan.steps.length });
  });

  it('are ticked on a day and unticked', () => {
    const plan = vaPlan();
    const id = stepOf(plan, 'va-list');
    const ticked = done(tickStep(plan, id, day('2026-11-24')));
    expect(progress(ticked)).toEqual({ done: 1, of: plan.steps.length });
    expect(openSteps(ticked).some(({ step }) => step.id === id)).toBe(false);
    expect(progress(done(tickStep(ticked, id, null))).done).toBe(0);
    expect(tickStep(plan, testId(), null)).toEqual({ ok: false, error: 'step-unknown' });
  });

  it('of her own stand behind the last one of their phase and may be renamed, noted and taken away', () => {
    const id = testId<StepId>();
    let plan = done(
      addStep(vaPlan(), { id, title: '  Ask at the co-working space ', phase: 'find', due: { kind: 'none' } }),
    );
    expect(plan.steps.findLast((one) => one.phase === 'find')).toMatchObject({
      id,
      templateId: null,
      title: 'Ask at the co-working space',
      sign: null,
    });
    plan = done(noteStep(done(renameStep(plan, id, 'Ask there')), id, 'Tuesdays'));
    expect(plan.steps.find((one) => one.id === id)).toMatchObject({ title: 'Ask there', note: 'Tuesdays' });
    expect(renameStep(plan, id, ' ')).toEqual({ ok: false, error: 'name-needed' });
    expect(renameStep(plan, id, 'x'.repeat(121))).toEqual({ ok: false, error: 'name-too-long' });
    expect(addStep(plan, { id: testId(), title: '', phase: 'find', due: { kind: 'none' } })).toEqual({
      ok: false,
      error: 'name-needed',
    });
    expect(done(removeStep(plan, id)).steps.some((one) => one.id === id)).toBe(false);
  });

  it('that are taken away leave the dates of all others as they were', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(30), (plan, at) => {
        const gone = plan.steps[at % plan.steps.length]!;
        const rest = done(removeStep(plan, gone.id));
        for (const one of rest.steps) expect(dueOf(rest, one.id)).toBe(dueOf(plan, one.id));
      }),
    );
  });

  it('change places, and come into the phase of the place they reach', () => {
    const plan = vaPlan();
    const [list, how, money] = plan.steps.map((one) => one.id) as [StepId, StepId, StepId];
    const moved = done(moveStep(plan, how, -1));
    expect(moved.steps.slice(0, 3).map((one) => one.id)).toEqual([how, list, money]);
    expect(
      done(moveStep(moved, how, 1))
        .steps.slice(0, 3)
        .map((one) => one.id),
    ).toEqual([list, how, money]);
    expect(done(moveStep(plan, list, -1))).toEqual(plan);
    const into = done(moveStep(plan, money, 1));
    expect(into.steps.find((one) => one.id === money)?.phase).toBe('find');
    expect(into.steps.map((one) => one.id)).toEqual(plan.steps.map((one) => one.id));
  });

  it('are at most two hundred', () => {
    let plan = vaPlan();
    while (plan.steps.length < 200) plan = done(addOne(plan));
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(addOne(plan)).toEqual({ ok: false, error: 'too-many-steps' });
  });
});

describe('H2 stop and keep', () => {
  it('keeps every tick, note and date, and goes on where it was', () => {
    const plan = vaPlan();
    const ticked = done(
      noteStep(done(tickStep(plan, stepOf(plan, 'va-list'), day('2026-11-24'))), stepOf(plan, 'va-list'), 'five tasks'),
    );
    const stopped = stopPlan(ticked);
    expect(stopped).toEqual({ ...ticked, state: 'stopped' });
    expect(resumePlan(stopped)).toEqual(ticked);
  });

  it('closes a plan only when each step is done or left out', () => {
    let plan = vaPlan();
    expect(finishPlan(plan)).toEqual({ ok: false, error: 'steps-open' });
    const [first, ...others] = plan.steps;
    plan = done(skipStep(plan, first!.id, 'not needed'));
    for (const one of others) plan = done(tickStep(plan, one.id, day('2027-01-04')));
    expect(done(finishPlan(plan)).state).toBe('done');
  });
});
