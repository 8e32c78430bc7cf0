import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, minutesByColumn, moveHandoff, stateOf, type Handoff } from '../../../shared/records/handoff.ts';
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
