import { describe, expect, it } from 'vitest';
import {
  byNeed,
  minutesForBudget,
  rateForBudget,
  moveCandidate,
  sameName,
  stageOf,
  type Candidate,
} from '../../../shared/records/candidate.ts';
import { plan as planSchema, type Plan } from '../../../shared/records/hiring.ts';
import {
  addCandidates,
  changeCandidate,
  hireCandidate,
  removeCandidates,
  toClear,
} from '../../../shared/records/plan-people.ts';
import { ok } from '../../../shared/values/result.ts';
import { aCandidate, aPlan, day, dollars, testId } from '../../support/builders.ts';

const today = day('2026-11-23');
const planWith = (candidates: readonly Candidate[], fields: Partial<Plan> = {}): Plan =>
  aPlan({ candidates: [...candidates], ...fields });
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('H4 somebody in a plan', () => {
  it('has no field for age, family, health or a picture, and takes none', () => {
    for (const field of ['age', 'family', 'health', 'photo'])
      expect(planSchema.safeParse(planWith([{ ...aCandidate(), [field]: 'x' }])).success).toBe(false);
    expect(planSchema.safeParse(planWith([aCandidate()])).success).toBe(true);
  });

  it('moves with the day, and two moves of one day leave one line', () => {
    const maya = aCandidate({ stages: [{ stage: 'heard-about', on: day('2026-11-10'), why: '' }] });
    const called = valueOf(moveCandidate(maya, 'first-call', today));
    expect(called.stages).toEqual([
      { stage: 'heard-about', on: '2026-11-10', why: '' },
      { stage: 'first-call', on: today, why: '' },
    ]);
    const again = valueOf(moveCandidate(called, 'second-call', today));
    expect(again.stages.map(({ stage }) => stage)).toEqual(['heard-about', 'second-call']);
    expect(valueOf(moveCandidate(again, 'heard-about', today)).stages).toEqual(maya.stages);
    expect(valueOf(moveCandidate(maya, 'heard-about', today))).toBe(maya);
  });

  it('is put aside for a reason only, and keeps everything', () => {
    const maya = aCandidate({ note: 'Kind, slow to answer', flags: 'No references' });
    expect(moveCandidate(maya, 'not-this-time', today, '  ')).toEqual({ ok: false, error: 'reason-needed' });
    const aside = valueOf(moveCandidate(maya, 'not-this-time', today, ' Too few hours '));
    expect(aside).toMatchObject({ note: 'Kind, slow to answer', flags: 'No references' });
    expect(aside.stages.at(-1)).toEqual({ stage: 'not-this-time', on: today, why: 'Too few hours' });
    const clearer = valueOf(moveCandidate(aside, 'not-this-time', day('2026-12-01'), 'Has 5 hours, I need 15'));
    expect(clearer.stages).toEqual([aside.stages[0], { ...aside.stages[1], why: 'Has 5 hours, I need 15' }]);
  });

  it('is hired once, loses the next date, and is linked to the team', () => {
    const maya = aCandidate({ nextOn: today, nextWhat: 'Second call' });
    const person = { id: testId<NonNullable<Candidate['personId']>>(), from: null };
    const hired = valueOf(hireCandidate(planWith([maya]), maya.id, person, today));
    expect(hired.candidates[0]).toMatchObject({ personId: person.id, nextOn: null, nextWhat: '' });
    expect(stageOf(hired.candidates[0]!)).toBe('hired');
    expect(hireCandidate(hired, maya.id, { id: testId(), from: null }, today)).toEqual({
      ok: false,
      error: 'hired-already',
    });
    expect(valueOf(hireCandidate(hired, maya.id, person, today))).toEqual(hired);
    const back = valueOf(moveCandidate(hired.candidates[0]!, 'trial-and-offer', today));
    expect(back.personId).toBeNull();
  });

  it('moves the first day of the plan to the day on which she really begins; a second hire leaves it', () => {
    const [maya, dev] = [aCandidate({ name: 'Maya' }), aCandidate({ name: 'Dev' })];
    const plan = { ...planWith([maya, dev]), firstDay: day('2027-01-04') };
    // A Saturday is the Monday after.
    const hired = valueOf(hireCandidate(plan, maya.id, { id: testId(), from: day('2027-01-16') }, today));
    expect(hired.firstDay).toBe('2027-01-18');
    const both = valueOf(hireCandidate(hired, dev.id, { id: testId(), from: day('2027-03-01') }, today));
    expect(both.firstDay).toBe('2027-01-18');
    const unknown = valueOf(hireCandidate(plan, maya.id, { id: testId(), from: null }, today));
    expect(unknown.firstDay).toBe('2027-01-04');
  });

  it('is changed in a plan that knows her, under a name', () => {
    const maya = aCandidate();
    const plan = planWith([maya]);
    expect(changeCandidate(plan, testId(), ok)).toEqual({ ok: false, error: 'candidate-unknown' });
    expect(changeCandidate(plan, maya.id, (one) => ok({ ...one, name: ' ' }))).toEqual({
      ok: false,
      error: 'name-needed',
    });
    expect(addCandidates(plan, [aCandidate({ name: '' })])).toEqual({ ok: false, error: 'name-needed' });
  });

  it('is one of at most 200', () => {
    const many = planWith(Array.from({ length: 199 }, () => aCandidate()));
    expect(valueOf(addCandidates(many, [aCandidate()])).candidates).toHaveLength(200);
    expect(addCandidates(many, [aCandidate(), aCandidate()])).toEqual({ ok: false, error: 'too-many-people' });
  });

  it('is deleted whole: nothing of her stays in the plan', () => {
    const [maya, rosa] = [aCandidate({ name: 'Maya Lindqvist' }), aCandidate({ name: 'Rosa Whitlock' })];
    const rest = removeCandidates(planWith([maya, rosa]), [maya.id]);
    expect(rest.candidates).toEqual([rosa]);
    expect(JSON.stringify(rest)).not.toContain('Maya');
  });

  it('stands where she is needed first: by the next date, then by how long she waits', () => {
    const since = (on: string) => [{ stage: 'heard-about' as const, on: day(on), why: '' }];
    const people = [
      aCandidate({ name: 'waits', stages: since('2026-11-01') }),
      aCandidate({ name: 'later', nextOn: day('2026-12-01') }),
      aCandidate({ name: 'waits longer', stages: since('2026-10-01') }),
      aCandidate({ name: 'tomorrow', nextOn: day('2026-11-24') }),
    ];
    expect(people.toSorted(byNeed).map(({ name }) => name)).toEqual(['tomorrow', 'later', 'waits longer', 'waits']);
  });

  it('costs what her rate says against the budget of a month', () => {
    // 1,560 a month are 360 a week: 8 hours at 45.
    expect(minutesForBudget(dollars(45), dollars(1560))).toBe(480);
    expect(minutesForBudget(0, dollars(1560))).toBeNull();
  });

  it('O1 a budget pays a rate for some hours a week, never a cent more', () => {
    expect(rateForBudget(480, dollars(1560))).toBe(dollars(45));
    expect(rateForBudget(240, dollars(500))).toBe(2884);
    expect(rateForBudget(0, dollars(500))).toBeNull();
  });

  it('is known again by her name', () => {
    expect(sameName(' maya  lindqvist', 'Maya Lindqvist')).toBe(true);
    expect(sameName('Zoe\u0308', 'Zo\u00eb')).toBe(true);
    expect(sameName('Maya', 'Mayra')).toBe(false);
  });
});

describe('H4 clearing six months after the hire', () => {
  const stages = (stage: Candidate['stages'][number]['stage'], on: string): Candidate['stages'] => [
    { stage: 'heard-about', on: day('2026-01-05'), why: '' },
    { stage, on: day(on), why: '' },
  ];
  const hired = aCandidate({ stages: stages('hired', '2026-05-23') });
  const aside = aCandidate({ stages: stages('not-this-time', '2026-05-01') });
  const waiting = aCandidate({ stages: stages('first-call', '2026-05-01') });

  it('names all who were not hired, on the day and not before', () => {
    const plan = planWith([hired, aside, waiting]);
    expect(toClear(plan, day('2026-11-22'))).toEqual([]);
    expect(toClear(plan, day('2026-11-23'))).toEqual([aside, waiting]);
  });

  it('names all who were not hired once the plan is closed', () => {
    const plan = planWith([hired, aside, waiting], { state: 'done' });
    expect(toClear(plan, day('2026-11-23'))).toEqual([aside, waiting]);
  });

  it('without a hire counts from the last thing that happened in a plan that ended', () => {
    const plan = planWith([aside, waiting], { startedOn: day('2026-01-05') });
    expect(toClear(plan, day('2027-11-01'))).toEqual([]);
    const stopped: Plan = { ...plan, state: 'stopped' };
    expect(toClear(stopped, day('2026-10-31'))).toEqual([]);
    expect(toClear(stopped, day('2026-11-01'))).toEqual([aside, waiting]);
  });

  it('takes the last of a month that has no such day', () => {
    const plan = planWith([aCandidate({ stages: stages('hired', '2026-08-31') }), aside]);
    expect(toClear(plan, day('2027-02-27'))).toEqual([]);
    expect(toClear(plan, day('2027-02-28'))).toEqual([aside]);
  });
});
