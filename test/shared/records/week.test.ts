import { describe, expect, it } from 'vitest';
import { askedOfLate, type HowOften, type Week } from '../../../shared/records/week.ts';
import { aPerson, day, testId } from '../../support/builders.ts';

const today = day('2026-11-23');
const [tess, jon] = [aPerson(), aPerson()];
const closed = (
  first: string,
  often: readonly (readonly [typeof tess, HowOften])[],
  closedOn: string | null = '2026-11-20',
): Week => ({
  id: testId(),
  week: day(first),
  closedOn: closedOn === null ? null : day(closedOn),
  checkIns: often.map(([{ id }, how]) => ({ personId: id, often: how })),
  drained: [],
  note: '',
});
const asked = (...weeks: readonly Week[]) => {
  const found = askedOfLate(weeks, today);
  return found && { weeks: found.weeks, tess: found.of.get(tess.id), jon: found.of.get(jon.id) };
};

describe('O6 whom she had to ask of late', () => {
  it('is the most often in the two newest closed weeks', () => {
    expect(
      asked(
        closed('2026-11-16', [
          [tess, 'none'],
          [jon, 'once-or-twice'],
        ]),
        closed('2026-11-09', [
          [tess, 'three-to-five'],
          [jon, 'none'],
        ]),
        closed('2026-11-02', [
          [tess, 'more'],
          [jon, 'more'],
        ]),
      ),
    ).toEqual({ weeks: ['2026-11-09', '2026-11-16'], tess: 'three-to-five', jon: 'once-or-twice' });
  });

  it('nobody is in it who need not be asked; a week that is not closed, or lies five weeks back, says nothing', () => {
    expect(asked(closed('2026-11-16', [[tess, 'none']]))).toEqual({
      weeks: ['2026-11-16'],
      tess: undefined,
      jon: undefined,
    });
    expect(asked(closed('2026-11-16', [[tess, 'more']], null))).toBeNull();
    expect(asked(closed('2026-10-18', [[tess, 'more']]))).toBeNull();
    expect(asked(closed('2026-10-19', [[tess, 'more']]))).toMatchObject({ tess: 'more' });
  });
});
