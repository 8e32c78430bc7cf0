import { describe, expect, it } from 'vitest';
import { dueBy } from '../../../shared/records/due.ts';
import type { ResultSummary } from '../../../shared/records/recommendation.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { aPerson, day, testId } from '../../support/builders.ts';

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
};
const nothing = { plans: [], handoffs: [], results: [], people: [], experiments: [], today: day('2026-11-23') };
const reviewOn = (people: readonly ReturnType<typeof aPerson>[], results = [result]) =>
  dueBy({ ...nothing, results, people: [...people], settings: initialSettings }, day('2028-01-01')).map(({ on }) => on);

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
