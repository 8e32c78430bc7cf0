import { readFileSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createService } from '../../../electron/service/service.ts';
import { storeShape } from '../../../electron/service/store-shape.ts';
import { openStore } from '../../../electron/store/store.ts';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import type { Person } from '../../../shared/records/person.ts';
import { aCandidate, aPerson, aPlan, day, testId } from '../../support/builders.ts';
import { makeApp, TODAY } from '../../support/make-app.ts';

const maya = aCandidate({ name: 'Maya Lindqvist', nextOn: TODAY });
const plan = aPlan({ candidates: [maya, aCandidate({ name: 'Rosa Whitlock' })] });
const person = aPerson({ name: 'Maya Lindqvist', role: 'va', from: day('2026-12-07') });
const hire = { planId: plan.id, candidateId: maya.id, person };

describe('H6 a look back', () => {
  it('ticks the look of the plan only for whom the plan’s days are', async () => {
    const begin = day('2026-10-24');
    const people = [aPerson({ name: 'Ana', from: begin }), aPerson({ name: 'Bea', from: day('2026-11-09') })];
    const [ana, bea] = people as [Person, Person];
    const hiredOn = (personId: Person['id']) =>
      aCandidate({ personId, stages: [{ stage: 'hired', on: begin, why: '' }] });
    const made = makePlan({
      id: testId(),
      role: 'va',
      today: day('2026-10-01'),
      firstDay: begin,
      resultId: null,
      signs: [],
      hasTeam: false,
      newId: testId,
    });
    const { api } = await makeApp({ people, plans: [{ ...made, candidates: [hiredOn(ana.id), hiredOn(bea.id)] }] });
    const looksDone = async () =>
      (await api.workspace.load({})).plans[0]?.steps.filter(
        ({ templateId, doneOn }) => templateId === 'va-review' && doneOn !== null,
      ).length;
    const look = { on: TODAY, decision: 'keep', note: '' } as const;
    await api.person.lookBack({ id: bea.id, look });
    expect(await looksDone()).toBe(0);
    // 24 October is a Saturday: the plan begins on Monday, and is Ana's all the same.
    await api.person.lookBack({ id: ana.id, look });
    expect(await looksDone()).toBe(1);
  });
});

describe('H4 the hire', () => {
  it('puts plan and team into one step, and one undo takes both back', async () => {
    const { api, store } = await makeApp({ plans: [plan] });
    const moved = await api.plan.hire(hire);
    expect(moved.put.people).toEqual([person]);
    expect(moved.put.plans?.[0]?.candidates[0]).toMatchObject({ personId: person.id, nextOn: null });
    expect(moved.put.plans?.[0]?.candidates[0]?.stages.at(-1)).toEqual({ stage: 'hired', on: TODAY, why: '' });
    expect(moved.undo).toBe('plan.hire');
    await api.undo.last({});
    expect([...store.data.lists['people']!.values()]).toEqual([]);
    expect([...store.data.lists['plans']!.values()]).toEqual([plan]);
    expect(store.undoable).toBeNull();
  });

  it('sent again after a lost reply changes nothing', async () => {
    const { api, store } = await makeApp({ plans: [plan] });
    await api.plan.hire(hire);
    const { revision } = store;
    await api.plan.hire(hire);
    expect(store.revision).toBe(revision);
  });

  it('is refused for who is hired already, is not there, or would leave before she comes', async () => {
    const { api, store } = await makeApp({ plans: [plan] });
    await api.plan.hire(hire);
    const { revision } = store;
    await expect(api.plan.hire({ ...hire, person: aPerson() })).rejects.toMatchObject({
      code: 'rule',
      rule: 'hired-already',
    });
    await expect(api.plan.hire({ ...hire, planId: aPlan().id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(api.plan.hire({ ...hire, candidateId: aCandidate().id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(api.plan.hire({ ...hire, person: { ...person, to: day('2026-12-01') } })).rejects.toMatchObject({
      rule: 'ends-before-it-starts',
      field: 'to',
    });
    expect(store.revision).toBe(revision);
  });
});

describe('H4 who is deleted', () => {
  it('waits in no trash, comes back by undo in the same sitting, and is gone from the data when it is over', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hire-'));
    const open = () =>
      openStore({ folder, shape: storeShape, host: 'browser', now: () => Date.parse('2026-11-23T10:00:00') });
    const saved = { name: 'Maya Lindqvist', file: 'right-hand.json' };
    const said = (file: string): boolean => readFileSync(join(folder, file), 'utf8').includes(saved.name);
    try {
      let store = await open();
      const around = {
        version: '0',
        host: 'browser',
        folder,
        today: () => TODAY,
        backup: () => ({ newest: null, failed: false }),
      } as const;
      const { handlers } = await createService({ store, around });
      await handlers.plan.save(plan);
      await handlers.plan.forget({ planId: plan.id, candidateIds: [maya.id] });
      expect(await handlers.trash.list({})).toEqual([]);
      await handlers.undo.last({});
      expect(JSON.stringify(store.toPlain())).toContain(saved.name);
      await handlers.plan.forget({ planId: plan.id, candidateIds: [maya.id] });
      await store.close();
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
      expect(files.map(({ name }) => name)).toContain(saved.file);
      expect(files.map(({ name }) => name).filter(said)).toEqual([]);
      store = await open();
      expect(store.undoable).toBeNull();
      expect(JSON.stringify(store.toPlain())).not.toContain(saved.name);
      await store.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is gone with the next orderly end where the sitting ended without one', async () => {
    const [folder, crashed] = [await mkdtemp(join(tmpdir(), 'hire-')), await mkdtemp(join(tmpdir(), 'hire-'))];
    const openAt = (at: string) =>
      openStore({ folder: at, shape: storeShape, host: 'browser', now: () => Date.parse('2026-11-23T10:00:00') });
    const said = (): string[] =>
      readdirSync(crashed, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .filter((name) => readFileSync(join(crashed, name), 'utf8').includes('Maya Lindqvist'));
    try {
      const store = await openAt(folder);
      const around = { version: '0', host: 'browser', folder, today: () => TODAY } as const;
      const backup = () => ({ newest: null, failed: false });
      const { handlers } = await createService({ store, around: { ...around, backup } });
      await handlers.plan.save(plan);
      await handlers.plan.forget({ planId: plan.id, candidateIds: [maya.id] });
      // As the disk is when the power goes.
      await cp(folder, crashed, { recursive: true });
      await rm(join(crashed, 'right-hand.lock'), { force: true });
      await store.close();
      expect(said()).not.toEqual([]);
      await (await openAt(crashed)).close();
      expect(said()).toEqual([]);
    } finally {
      for (const one of [folder, crashed]) await rm(one, { recursive: true, force: true });
    }
  });
});
