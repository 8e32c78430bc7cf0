import { describe, expect, it } from 'vitest';
import { moveHandoff, type Handoff, type HandoffState } from '../../../shared/records/handoff.ts';
import { aHandoff, day } from '../../support/builders.ts';
import { makeApp, TODAY } from '../../support/make-app.ts';

const tomorrow = day('2026-11-24');
const moved = (one: Handoff, state: HandoffState, on = TODAY): Handoff => {
  const result = moveHandoff(one, state, on);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const refused = (rule: string) => ({ code: 'rule', rule, field: 'moves' });

describe('O2 what happened to a task', () => {
  const task = aHandoff();
  const begun = async () => {
    const app = await makeApp({ handoffs: [task] });
    const save = (...handoffs: Handoff[]) => app.api.handoff.save({ handoffs });
    const stored = async () => (await app.api.workspace.load({})).handoffs;
    return { ...app, save, stored };
  };

  it('is kept by whatever is saved; today only what was done today can change', async () => {
    const { save, stored, setToday } = await begun();
    const out = moved(task, 'trying');
    await save(out);
    await save(moved(out, 'writing'));
    await save(out);
    setToday(tomorrow);
    await expect(save(task)).rejects.toMatchObject(refused('history-kept'));
    await expect(save(aHandoff(), moved(task, 'writing'))).rejects.toMatchObject(refused('history-kept'));
    expect(await stored()).toEqual([out]);
  });

  it('comes back with its reason only', async () => {
    const { save, setToday } = await begun();
    const out = moved(task, 'trying');
    await save(out);
    setToday(tomorrow);
    const back = (why: string): Handoff => ({
      ...out,
      moves: [...out.moves, { state: 'taken-back', on: tomorrow, why }],
    });
    await expect(save(back(''))).rejects.toMatchObject(refused('reason-needed'));
    await save(back('Too early'));
  });

  it('is taken back by undo, also on a later day', async () => {
    const { api, save, stored, setToday } = await begun();
    await save(moved(task, 'trying'));
    setToday(tomorrow);
    await api.undo.last({});
    expect(await stored()).toEqual([task]);
  });
});
