import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksForLevel,
  columnOf,
  minutesByColumn,
  moveHandoff,
  returnsFreely,
  stateOf,
  type Handoff,
  emptyHowTo,
  howToParts,
} from '../../../shared/records/handoff.ts';
import { LINE_LENGTH } from '../../../shared/values/schemas.ts';
import { aHandoff, day } from '../../support/builders.ts';

const task = aHandoff();

const moved = (one: Handoff, ...step: [Parameters<typeof moveHandoff>[1], string, string?]): Handoff => {
  const result = moveHandoff(one, step[0], day(step[1]), step[2]);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('O2 a handoff', () => {
  it('keeps every change of state with its day', () => {
    const tried = moved(moved(task, 'writing', '2026-11-09'), 'trying', '2026-11-16');
    expect(tried.moves.map(({ state, on }) => [state, on])).toEqual([
      ['mine', '2026-11-02'],
      ['writing', '2026-11-09'],
      ['trying', '2026-11-16'],
    ]);
  });

  it('is taken back only with a reason', () => {
    expect(moveHandoff(task, 'taken-back', day('2026-11-09'), '  ')).toEqual({ ok: false, error: 'reason-needed' });
    expect(moved(task, 'taken-back', '2026-11-09', ' Answers came late ').moves.at(-1)?.why).toBe('Answers came late');
  });

  it('moved to and fro on one day leaves one line, and back where it was leaves none', () => {
    const there = moved(moved(task, 'writing', '2026-11-09'), 'trying', '2026-11-09');
    expect(there.moves).toHaveLength(2);
    expect(stateOf(there)).toBe('trying');
    expect(moved(there, 'mine', '2026-11-09')).toEqual(task);
  });

  it('that was taken back and goes out and home on one day is still taken back, with its reason', () => {
    const back = moved(moved(task, 'writing', '2026-11-09'), 'taken-back', '2026-11-12', 'Answers came late');
    const out = moved(back, 'trying', '2026-11-16');
    expect(returnsFreely(out, day('2026-11-16'))).toBe(true);
    expect(moved(out, 'mine', '2026-11-16')).toEqual(back);
  });

  it('comes home without a reason only on the day it went out', () => {
    const out = moved(task, 'writing', '2026-11-09');
    expect(returnsFreely(out, day('2026-11-09'))).toBe(true);
    expect(returnsFreely(out, day('2026-11-10'))).toBe(false);
    expect(returnsFreely(moved(out, 'trying', '2026-11-10'), day('2026-11-10'))).toBe(false);
  });

  it('a reason that is too long is refused', () => {
    const long = 'x'.repeat(LINE_LENGTH + 1);
    expect(moveHandoff(task, 'taken-back', day('2026-11-09'), long)).toEqual({ ok: false, error: 'reason-too-long' });
  });

  it('asks for the level thirty days after it was handed over, and not once it is agreed', () => {
    const over = moved(task, 'handed-over', '2026-11-09');
    expect(asksForLevel(over, day('2026-12-08'))).toBe(false);
    expect(asksForLevel(over, day('2026-12-09'))).toBe(true);
    expect(asksForLevel({ ...over, level: 3 }, day('2026-12-09'))).toBe(false);
    expect(asksForLevel(moved(task, 'trying', '2026-11-09'), day('2026-12-31'))).toBe(false);
  });

  it('stays as it is when it is there already', () => {
    expect(moved(task, 'mine', '2026-11-09')).toBe(task);
  });
});

describe('O2 hours off her plate', () => {
  const anyHandoff = fc
    .record({
      minutes: fc.integer({ min: 1, max: 600 }),
      state: fc.constantFrom('mine', 'writing', 'trying', 'handed-over', 'taken-back'),
    })
    .map(({ minutes, state }) =>
      aHandoff({
        minutesPerWeek: minutes as Handoff['minutesPerWeek'],
        moves: [{ state, on: day('2026-11-02'), why: '' }],
      }),
    );

  it('never lose or gain a minute by moving', () => {
    fc.assert(
      fc.property(fc.array(anyHandoff), (handoffs) => {
        const sums = minutesByColumn(handoffs);
        const all = handoffs.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
        expect(Object.values(sums).reduce((sum, one) => sum + one, 0)).toBe(all);
        const over = handoffs.filter((one) => stateOf(one) === 'handed-over');
        expect(sums['handed-over']).toBe(over.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0));
      }),
    );
  });

  it('what was taken back is hers', () => {
    const back = aHandoff({ moves: [{ state: 'taken-back', on: day('2026-11-02'), why: 'x' }] });
    expect(columnOf(back)).toBe('mine');
  });
});

describe('O3 the parts of a how-to', () => {
  it('are counted as far as they hold something', () => {
    expect(howToParts(emptyHowTo)).toEqual({ written: 0, of: 5 });
    expect(howToParts({ ...emptyHowTo, purpose: ' ', steps: 'One', links: 'https://example.com' }).written).toBe(2);
  });
});
