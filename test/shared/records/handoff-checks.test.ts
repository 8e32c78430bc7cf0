import { describe, expect, it } from 'vitest';
import {
  lastCheck,
  nextCheck,
  withCarrier,
  withCheck,
  withCheckPlanned,
} from '../../../shared/records/handoff-checks.ts';
import { moveHandoff, type Handoff, type HandoffState } from '../../../shared/records/handoff.ts';
import { checkMoves } from '../../../shared/records/rules.ts';
import { aHandoff, aPerson, day } from '../../support/builders.ts';

const looked = (on: string, found: Handoff['checks'][number]['found'] = 'well') => ({ on: day(on), found, note: '' });
/** Handed over on Monday, 2 November: a month later is a Wednesday, two are the first of a year's days off, three a Sunday. */
const over = (fields: Partial<Handoff> = {}): Handoff =>
  aHandoff({ moves: [{ state: 'handed-over', on: day('2026-11-02'), why: '' }], ...fields });
const moved = (one: Handoff, state: HandoffState, on: string): Handoff => {
  const result = moveHandoff(one, state, day(on), 'x');
  if (!result.ok) throw new Error(result.error);
  return withCheckPlanned(one, result.value);
};

describe('O2 looks at a task that is handed over', () => {
  it.each([
    ['after a month', [], '2026-12-02'],
    ['after two, once she has looked', ['2026-12-02'], '2027-01-01'],
    ['after three, on the Monday after a Sunday', ['2026-12-02', '2027-01-01'], '2027-02-01'],
    ['and then no more', ['2026-12-02', '2027-01-01', '2027-02-01'], null],
    ['a look in the week before stands for it', ['2026-11-25'], '2027-01-01'],
    ['one that was earlier does not', ['2026-11-24'], '2026-12-02'],
    ['after a late look the one that is past is not asked for', ['2027-01-10'], '2027-02-01'],
    ['a look from before the handing over counts for nothing', ['2026-10-30'], '2026-12-02'],
  ])('%s', (_, checks, next) => {
    expect(nextCheck(over({ checks: checks.map((on) => looked(on)) }))).toBe(next);
  });

  it('are planned for no other task', () => {
    for (const state of ['mine', 'writing', 'trying', 'taken-back'] as const)
      expect(nextCheck(aHandoff({ moves: [{ state, on: day('2026-11-02'), why: '' }] }))).toBeNull();
  });

  it('begin with a proposal when it is handed over, unless she has a day for it already', () => {
    expect(moved(aHandoff(), 'handed-over', '2026-11-23').checkOn).toBe('2026-12-23');
    const own = aHandoff({ checkOn: day('2026-11-27') });
    expect(moved(own, 'handed-over', '2026-11-23').checkOn).toBe('2026-11-27');
    expect(moved(aHandoff(), 'trying', '2026-11-23').checkOn).toBeNull();
  });

  it('a proposed day goes when the task leaves again, one of her own stays', () => {
    const there = moved(aHandoff(), 'handed-over', '2026-11-23');
    expect(moved(there, 'mine', '2026-11-23')).toEqual({ ...aHandoff(), id: there.id });
    expect(moved(there, 'taken-back', '2026-11-30').checkOn).toBeNull();
    const own = { ...there, checkOn: day('2026-12-01') };
    expect(moved(own, 'taken-back', '2026-11-30').checkOn).toBe('2026-12-01');
  });

  it('each is kept with its note, and sets the day of the next', () => {
    const due = over({ checkOn: day('2026-12-02') });
    const once = withCheck(due, { ...looked('2026-12-03', 'slips'), note: 'Two answers late' });
    expect(once.checks).toEqual([{ on: '2026-12-03', found: 'slips', note: 'Two answers late' }]);
    expect(once.checkOn).toBe('2027-01-01');
    const twice = withCheck(once, looked('2027-01-04'));
    expect(twice.checks).toHaveLength(2);
    expect(twice.checkOn).toBe('2027-02-01');
    expect(withCheck(twice, looked('2027-02-01')).checkOn).toBeNull();
  });

  it('the second on one day replaces the first', () => {
    const once = withCheck(over(), looked('2026-12-03', 'slips'));
    expect(withCheck(once, looked('2026-12-03')).checks).toEqual([looked('2026-12-03')]);
  });

  it('a day of her own stays while it is more than a week ahead', () => {
    expect(withCheck(over({ checkOn: day('2026-12-17') }), looked('2026-12-09')).checkOn).toBe('2026-12-17');
    expect(withCheck(over({ checkOn: day('2026-12-16') }), looked('2026-12-09')).checkOn).toBe('2027-01-01');
  });

  it('of a task that is tried out has no other behind it', () => {
    const trying = aHandoff({
      moves: [{ state: 'trying', on: day('2026-11-02'), why: '' }],
      checkOn: day('2026-11-20'),
    });
    expect(withCheck(trying, looked('2026-11-20'))).toMatchObject({ checkOn: null, checks: [{ on: '2026-11-20' }] });
  });

  it('only one since the handing over says how it goes now', () => {
    expect(lastCheck(over({ checks: [looked('2026-10-01', 'back-with-me')] }))).toBeNull();
    expect(lastCheck(over({ checks: [looked('2026-12-01'), looked('2026-12-20', 'slips')] }))?.found).toBe('slips');
    expect(lastCheck(aHandoff({ checks: [looked('2026-12-01')] }))).toBeNull();
  });
});

describe('O2 everyone starts low', () => {
  const [tess, mia] = [aPerson().id, aPerson().id];
  const today = day('2026-11-23');
  const move = (state: HandoffState, on: string) => ({ state, on: day(on), why: '' });
  const begun = [move('mine', '2026-03-02'), move('trying', '2026-03-09'), move('handed-over', '2026-04-06')];
  const hers = (fields: Partial<Handoff> = {}): Handoff =>
    aHandoff({ personId: tess, level: 4, moves: begun, checkOn: day('2026-11-30'), note: 'n', ...fields });

  it.each(['handed-over', 'trying'] as const)(
    'what is %s is tried out again by somebody else, and looked at',
    (state) => {
      const one = hers({ moves: [...begun.slice(0, 2), move(state, '2026-04-06')] });
      const taken = withCarrier(one, mia, today);
      expect(taken).toEqual({
        ...one,
        personId: mia,
        level: null,
        moves: [...one.moves, move('trying', '2026-11-23')],
        checkOn: '2026-12-23',
      });
      // The service keeps the history, and so does this.
      expect(checkMoves(one, taken, today)).toBeNull();
      // With nobody it starts low too, and on the same day it leaves one line.
      expect(withCarrier(one, null, today)).toEqual({ ...taken, personId: null });
      expect(withCarrier(withCarrier(one, null, today), mia, today)).toEqual(taken);
    },
  );

  it('whoever takes what waited for somebody has it from that day', () => {
    const waited = withCarrier(hers(), null, day('2026-10-05'));
    expect(withCarrier(waited, mia, today).moves).toEqual([...waited.moves, move('trying', '2026-11-23')]);
  });

  it('before anybody has begun only the name changes, and so it does where they had it all along', () => {
    for (const moves of [[move('mine', '2026-03-02')], [move('mine', '2026-03-02'), move('writing', '2026-03-09')]])
      expect(withCarrier(hers({ moves }), mia, today)).toEqual(hers({ id: expect.any(String), moves, personId: mia }));
    const unnamed = hers({ personId: null });
    expect(withCarrier(unnamed, mia, today)).toEqual({ ...unnamed, personId: mia });
    const one = hers();
    expect(withCarrier(one, tess, today)).toBe(one);
  });

  it('what was taken back stays hers, but what was agreed was with another', () => {
    const back = hers({ moves: [...begun, { ...move('taken-back', '2026-09-01'), why: 'Late' }] });
    expect(withCarrier(back, mia, today)).toEqual({ ...back, personId: mia, level: null });
  });
});
