import { describe, expect, it } from 'vitest';
import { measuredVerdict, suggestExperiment } from '../../../shared/advice/experiment.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { categoryNamed } from '../../support/builders.ts';
import { recommendCase } from '../../support/case-answers.ts';
import { workedCase, workedCases } from '../../support/worked-case.ts';

describe('A13 what to try before a hire', () => {
  it('answers the strongest sign: people who wait with a Friday note, routine work with a tool', () => {
    const manager = suggestExperiment(recommendCase(workedCase('v05')), startCategories);
    expect(manager).toMatchObject({ kind: 'friday-note', sign: 'coordination-hours' });
    expect(manager?.categoryIds).toContain(categoryNamed('Checking in and briefing people'));
    expect(manager?.categoryIds).not.toContain(categoryNamed('Client work'));
    const hands = suggestExperiment(recommendCase(workedCase('v06')), startCategories);
    expect(hands).toMatchObject({ kind: 'automate', sign: 'hands-hours' });
    expect(hands?.categoryIds).toContain(categoryNamed('Inbox and calendar'));
    expect(suggestExperiment(recommendCase(workedCase('v22')), startCategories)).toMatchObject({ kind: 'drop' });
  });

  it('suggests something for every worked case, and nothing where no kind of work is left to measure it by', () => {
    for (const one of workedCases) expect(suggestExperiment(recommendCase(one), startCategories)).not.toBeNull();
    expect(suggestExperiment(recommendCase(workedCase('v05')), [])).toBeNull();
  });

  it.each([
    [600, [300, 300], 'solved'],
    [600, [301, 300], 'helped'],
    [600, [510, 510], 'helped'],
    [600, [511, 511], 'no-change'],
    [600, [900, 900, 900], 'no-change'],
  ])('from %i minutes to %j the log says: %s', (before, during, verdict) => {
    expect(measuredVerdict(before, during)?.verdict).toBe(verdict);
  });

  it('says nothing of fewer than two weeks, or where nothing was logged before', () => {
    expect(measuredVerdict(600, [100])).toBeNull();
    expect(measuredVerdict(null, [100, 100])).toBeNull();
    expect(measuredVerdict(0, [100, 100])).toBeNull();
  });
});
