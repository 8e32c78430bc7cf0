import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redFlags, scoreAt, scorecards, scoreOf } from '../../../shared/playbook/scorecards.ts';
import { hasFlag, scorePoint, withFlag, withoutFlag, type Score } from '../../../shared/records/candidate.ts';
import { role as roleSchema } from '../../../shared/records/hiring.ts';
import { scorecardWords } from '../../../shared/words/scorecard.ts';

const roles = roleSchema.options;
const score = (point: Score['point'], value: number, seen = ''): Score => ({ point, value, seen });
const someScores = fc.uniqueArray(
  fc.record({
    point: fc.constantFrom(...scorePoint.options),
    value: fc.integer({ min: 1, max: 5 }),
    seen: fc.constant(''),
  }),
  { selector: ({ point }) => point },
);
const aRole = fc.constantFrom(...roles);

describe('H4 scorecards', () => {
  it.each(roles)('of %s weigh 100 in all, name no point twice, and say what each means', (role) => {
    const card = scorecards[role];
    expect(card.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(new Set(card.map(({ point }) => point)).size).toBe(card.length);
    for (const { point } of card) expect(scorecardWords.points[point].means).not.toBe('');
    for (const flag of redFlags[role]) expect(scorecardWords.flags[flag]).toMatch(/\.$/);
  });

  it('of an assistant have the published weights; those of a manager ask for strategy into steps, and for detail', () => {
    expect(Object.fromEntries(scorecards.va.map(({ point, weight }) => [point, weight]))).toEqual({
      communication: 20,
      reliability: 20,
      initiative: 20,
      tools: 15,
      detail: 15,
      discretion: 10,
    });
    const obm = scorecards.obm.map(({ point }) => point);
    expect(obm).toEqual(expect.arrayContaining(['strategy-into-steps', 'detail']));
    expect(obm).toHaveLength(7);
  });

  it('come to the weighted mean of what was looked at', () => {
    const scores = [score('communication', 5), score('discretion', 2)];
    expect(scoreOf({ scores }, 'va')).toEqual({ value: (5 * 20 + 2 * 10) / 30, scored: 2, of: 6 });
    expect(scoreAt({ scores }, 'discretion')?.value).toBe(2);
  });

  it('come to nothing while nothing was looked at, also where only points of the other role were', () => {
    expect(scoreOf({ scores: [] }, 'va')).toBeNull();
    expect(scoreOf({ scores: [score('numbers', 5)] }, 'va')).toBeNull();
    expect(scoreAt({ scores: [] }, 'detail')).toBeUndefined();
  });

  it('lie between the lowest and the highest that was given: a blank is no zero', () => {
    fc.assert(
      fc.property(someScores, aRole, (scores, role) => {
        const counted = scores.filter(({ point }) => scorecards[role].some((one) => one.point === point));
        const scored = scoreOf({ scores }, role);
        expect(scored === null).toBe(counted.length === 0);
        if (counted.length === 0) return;
        const values = counted.map(({ value }) => value);
        expect(scored!.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(scored!.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(scored!.scored).toBe(counted.length);
        expect(scored!.of).toBe(scorecards[role].length);
      }),
    );
  });

  it('do not depend on the order in which points were looked at', () => {
    fc.assert(
      fc.property(someScores, aRole, (scores, role) => {
        expect(scoreOf({ scores: scores.toReversed() }, role)).toEqual(scoreOf({ scores }, role));
      }),
    );
  });

  it('never fall when a point is seen to be better', () => {
    fc.assert(
      fc.property(someScores, aRole, (scores, role) => {
        const before = scoreOf({ scores }, role);
        const better = scores.map((one) => ({ ...one, value: Math.min(5, one.value + 1) }));
        expect(scoreOf({ scores: better }, role)?.value ?? 0).toBeGreaterThanOrEqual(before?.value ?? 0);
      }),
    );
  });
});

describe('H4 red flags', () => {
  const [first, second] = [scorecardWords.flags['asks-nothing'], scorecardWords.flags['misses-deadline']];

  it('join what she wrote herself, once, and leave it again without touching the rest', () => {
    const hers = 'Late twice.\nHer words: “we will see”.';
    const both = withFlag(withFlag(hers, first), second);
    expect(both).toBe(`${hers}\n${first}\n${second}`);
    expect(withFlag(both, first)).toBe(both);
    expect(withoutFlag(both, first)).toBe(`${hers}\n${second}`);
    expect(withoutFlag(withoutFlag(both, first), second)).toBe(hers);
    expect(withFlag('  ', first)).toBe(first);
  });

  it('are there only as a line of their own', () => {
    expect(hasFlag(`x\n ${first} \ny`, first)).toBe(true);
    expect(hasFlag(`${first} But only once.`, first)).toBe(false);
    expect(hasFlag('', first)).toBe(false);
  });

  it('go in and out of any text, which stays as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!hasFlag(text, first));
        const back = withoutFlag(withFlag(text, first), first);
        expect(back).toBe(text.trim() === '' ? '' : text.trimEnd());
      }),
    );
  });
});
