import { describe, expect, it } from 'vitest';
import { dueBy } from '../../../shared/records/due.ts';
import type { ResultSummary } from '../../../shared/records/recommendation.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { aCandidate, aHandoff, aPerson, aPlan, day, testId } from '../../support/builders.ts';
import { emptyHowTo } from '../../../shared/records/handoff.ts';

const result: ResultSummary = {
  id: testId(),
  assessmentId: testId(),
  takenOn: day('2026-11-01'),
  length: 'full',
  headline: 'va',
  outcome: 'va',
  stage: 'filling-up',
  certainty: 'strong',
  fromAnswersOnly: false,
  role: 'va',
  next: 'start-hiring',
  signs: [],
};
const nothing = { plans: [], handoffs: [], results: [], people: [], experiments: [], today: day('2026-11-23') };
const reviewOn = (people: readonly ReturnType<typeof aPerson>[], results = [result]) =>
  dueBy({ ...nothing, results, people: [...people], settings: initialSettings }, day('2028-01-01'))
    .filter(({ kind }) => kind === 'review')
    .map(({ on }) => on);

describe('A12 the answer is looked at again', () => {
  it('after 90 days', () => expect(reviewOn([])).toEqual(['2027-01-30']));

  it('a month after an assistant began, and each month of their first three', () => {
    expect(reviewOn([aPerson({ role: 'va', from: day('2026-11-16') })])).toEqual(['2026-12-16']);
    // Checked again in the meantime: a month from that check.
    const later = { ...result, takenOn: day('2026-12-18') };
    expect(reviewOn([aPerson({ role: 'va', from: day('2026-11-16') })], [result, later])).toEqual(['2027-01-17']);
    // Long there already, gone, or not an assistant.
    expect(reviewOn([aPerson({ role: 'va', from: day('2026-06-01') })])).toEqual(['2027-01-30']);
    expect(reviewOn([aPerson({ role: 'va', from: day('2026-11-16'), to: day('2026-11-20') })])).toEqual(['2027-01-30']);
    expect(reviewOn([aPerson({ role: 'obm', from: day('2026-11-16') })])).toEqual(['2027-01-30']);
  });

  it('never without an answer', () => expect(reviewOn([], [])).toEqual([]));
});

describe('O9 a week away', () => {
  const dueIn = (weekAway: string | null, until: string) =>
    dueBy(
      {
        ...nothing,
        settings: { ...initialSettings, weekAway: weekAway === null ? null : day(weekAway) },
      },
      day(until),
    );

  it('is due on its first day, and said a week before anything else would be', () => {
    // Today lists what is due within seven days: two weeks before, then.
    expect(dueIn('2026-12-08', '2026-11-30')).toEqual([]);
    expect(dueIn('2026-12-07', '2026-11-30')).toEqual([{ kind: 'week-away', on: '2026-12-07' }]);
  });

  it('is not said once it has begun, nor when none is planned', () => {
    expect(dueIn('2026-11-23', '2026-11-30')).toHaveLength(1);
    expect(dueIn('2026-11-22', '2026-11-30')).toEqual([]);
    expect(dueIn(null, '2026-11-30')).toEqual([]);
  });
});

describe('T3 what else is due', () => {
  const due = (more: object, until = '2026-12-31') =>
    dueBy({ ...nothing, settings: initialSettings, ...more }, day(until)).map(({ kind, on }) => [kind, on]);

  it('O3 a how-to on the day that she set for reading it again, unless the task was taken back', () => {
    const howTo = { ...emptyHowTo, reviewOn: day('2026-12-01') };
    const back = [{ state: 'taken-back' as const, on: day('2026-11-20'), why: 'Too early' }];
    expect(due({ handoffs: [aHandoff({ howTo })] })).toEqual([['how-to', '2026-12-01']]);
    expect(due({ handoffs: [aHandoff({ howTo, moves: back })] })).toEqual([]);
  });

  it('H6 looks on day 30, 60 and 90 of a helper without a plan, the next one that was not held', () => {
    const from = day('2026-11-02');
    const look = { on: day('2026-12-02'), decision: 'keep' as const, note: '' };
    const of = (fields: object) => due({ people: [aPerson({ role: 'va', from, ...fields })] }, '2027-12-31');
    expect(of({})).toEqual([['look-back', '2026-12-02']]);
    expect(of({ lookBacks: [look] })).toEqual([['look-back', '2027-01-01']]);
    expect(of({ lookBacks: [look, { ...look, on: day('2027-02-01') }] })).toEqual([]);
    // Long there, not a helper of hers to lead with, or not there any more.
    expect(of({ from: day('2026-05-01') })).toEqual([]);
    expect(of({ role: 'web-designer' })).toEqual([]);
    expect(of({ to: day('2026-11-20') })).toEqual([]);
    // A plan that is followed has the looks of whoever it began with among its steps; a second one, and whom a stopped
    // plan leaves behind, are said by themselves.
    const first = aPerson({ role: 'va', from });
    const second = aPerson({ role: 'va', from: day('2026-11-16') });
    const hired = (personId: typeof first.id) =>
      aCandidate({ personId, stages: [{ stage: 'hired', on: from, why: '' }] });
    const plan = aPlan({ firstDay: from, candidates: [hired(first.id), hired(second.id)] });
    const people = [first, second];
    expect(due({ people, plans: [plan] })).toEqual([['look-back', '2026-12-16']]);
    expect(due({ people, plans: [{ ...plan, state: 'stopped' }] })).toEqual([
      ['look-back', '2026-12-02'],
      ['look-back', '2026-12-16'],
    ]);
  });

  it('H4 what is kept of people who were not hired, six months after the hire, also those left on the board', () => {
    const at = (stage: 'hired' | 'first-call' | 'not-this-time', on: string) =>
      aCandidate({ stages: [{ stage, on: day(on), why: '' }] });
    const candidates = [at('hired', '2026-05-23'), at('first-call', '2026-05-01'), at('not-this-time', '2026-05-10')];
    const [found] = dueBy({ ...nothing, settings: initialSettings, plans: [aPlan({ candidates })] }, day('2026-11-30'));
    expect(found).toMatchObject({ kind: 'clear', on: '2026-11-23', count: 2 });
    expect(due({ plans: [aPlan({ candidates })] }, '2026-11-22')).toEqual([]);
    // Who was talked to again since is not forgotten by the calendar.
    const fresh = [candidates[0], at('first-call', '2026-11-01')];
    expect(due({ plans: [aPlan({ candidates: fresh as never })] }, '2026-11-30')).toEqual([]);
  });
});
