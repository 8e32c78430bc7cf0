import { describe, expect, it } from 'vitest';
import { dueBy } from '../../../shared/records/due.ts';
import type { ResultSummary } from '../../../shared/records/recommendation.ts';
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
const reviewOn = (people: readonly ReturnType<typeof aPerson>[], results = [result]) =>
  dueBy({ plans: [], handoffs: [], results, people: [...people], experiments: [] }, day('2028-01-01')).map(
    ({ on }) => on,
  );

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
