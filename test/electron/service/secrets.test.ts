import { describe, expect, it } from 'vitest';
import type { Access } from '../../../shared/records/access.ts';
import { emptyHowTo, type Handoff } from '../../../shared/records/handoff.ts';
import type { HelperNote } from '../../../shared/records/helper-note.ts';
import type { Step } from '../../../shared/records/hiring.ts';
import type { Tool } from '../../../shared/records/tool.ts';
import { aCandidate, aHandoff, aPerson, aPlan, day, testId, anAccess } from '../../support/builders.ts';
import { makeApp } from '../../support/make-app.ts';

const SECRET = 'password: Fluffy99';
const access: Access = anAccess({ personId: testId() });
const tool: Tool = { id: testId(), name: 'Shop', purpose: '', state: 'working', setUpBy: null, note: '' };
const MONDAY = day('2026-11-23');
const step: Step = {
  id: testId(),
  templateId: null,
  phase: 'prepare',
  title: 'Ask Lia',
  due: { kind: 'none' },
  doneOn: null,
  skipped: null,
  note: '',
  sign: null,
};
const refused = (field: string) => ({ code: 'rule', rule: 'looks-like-secret', field });

describe('O5 what looks like a password is refused wherever it comes from', () => {
  it.each(['tool', 'purpose', 'revoker'] as const)('in a way in: %s', async (field) => {
    const { api, store } = await makeApp();
    const accesses = [access, { ...access, id: testId<Access['id']>(), [field]: SECRET }];
    await expect(api.access.save({ accesses })).rejects.toMatchObject(refused(field));
    expect(store.toPlain()['accesses']).toEqual([]);
  });

  it.each(['name', 'purpose', 'note'] as const)('in a tool: %s', async (field) => {
    const { api } = await makeApp();
    await expect(api.tool.save({ ...tool, [field]: SECRET })).rejects.toMatchObject(refused(field));
  });

  it.each(['purpose', 'steps', 'tools', 'done', 'links'] as const)('in a how-to: %s', async (field) => {
    const { api } = await makeApp();
    const handoffs = [aHandoff({ howTo: { ...emptyHowTo, [field]: SECRET } })];
    await expect(api.handoff.save({ handoffs })).rejects.toMatchObject(refused(field));
  });

  it('in what a task is called, what a look found, and why it moved', async () => {
    const task = aHandoff();
    const { api, store } = await makeApp({ handoffs: [task] });
    const save = (fields: Partial<Handoff>) => api.handoff.save({ handoffs: [{ ...task, ...fields }] });
    const look = (note: string) => ({ on: MONDAY, found: 'slips' as const, note });
    const back = (why: string) => [...task.moves, { state: 'trying' as const, on: MONDAY, why }];
    await expect(save({ title: SECRET })).rejects.toMatchObject(refused('title'));
    await expect(save({ checks: [look('Late'), look(SECRET)] })).rejects.toMatchObject(refused('note'));
    await expect(save({ moves: back(SECRET) })).rejects.toMatchObject(refused('why'));
    expect(store.toPlain()['handoffs']).toEqual([task]);
    await save({
      title: 'Password resets',
      checks: [look('The password is in the vault')],
      moves: back('New password'),
    });
  });

  it('in what is noted when she looks back on somebody', async () => {
    const person = aPerson();
    const { api, store } = await makeApp({ people: [person] });
    const look = (note: string) => ({ on: MONDAY, decision: 'keep' as const, note });
    await expect(api.person.lookBack({ id: person.id, look: look(SECRET) })).rejects.toMatchObject(refused('note'));
    await expect(api.person.save({ ...person, lookBacks: [look(SECRET)] })).rejects.toMatchObject(refused('note'));
    expect(store.toPlain()['people']).toEqual([person]);
    await api.person.lookBack({ id: person.id, look: look('She knows the password') });
  });

  it('one that stands in a task or of somebody already keeps nothing else from being changed', async () => {
    const task = aHandoff({
      title: SECRET,
      checks: [{ on: day('2026-11-16'), found: 'well', note: SECRET }],
      moves: [{ state: 'mine', on: day('2026-11-02'), why: SECRET }],
    });
    const person = aPerson({ lookBacks: [{ on: day('2026-11-16'), decision: 'keep', note: SECRET }] });
    const { api } = await makeApp({ handoffs: [task], people: [person] });
    await api.handoff.save({
      handoffs: [{ ...task, note: 'Late', checks: [...task.checks, { on: MONDAY, found: 'well', note: '' }] }],
    });
    await api.person.lookBack({ id: person.id, look: { on: MONDAY, decision: 'keep', note: 'Fine' } });
  });

  it('in what is noted of a task or a person', async () => {
    const { api } = await makeApp();
    await expect(api.handoff.save({ handoffs: [aHandoff({ note: SECRET })] })).rejects.toMatchObject(refused('note'));
    await expect(api.person.save(aPerson({ note: SECRET }))).rejects.toMatchObject(refused('note'));
  });

  it.each(['done', 'waits', 'needs'] as const)('in the weekly note of a helper: %s', async (field) => {
    const { api, store } = await makeApp();
    const note: HelperNote = { id: testId(), personId: testId(), week: MONDAY, done: '', waits: '', needs: '' };
    await expect(api.helperNote.save({ ...note, [field]: SECRET })).rejects.toMatchObject(refused(field));
    expect(store.toPlain()['helperNotes']).toEqual([]);
    await api.helperNote.save({ ...note, [field]: 'The new password is in the vault' });
  });

  it.each(['contact', 'foundBy', 'nextWhat', 'flags', 'note'] as const)(
    'in what is written of somebody who might be hired: %s',
    async (field) => {
      const plan = aPlan({ candidates: [aCandidate()] });
      const { api, store } = await makeApp({ plans: [plan] });
      const said = { ...plan, candidates: [...plan.candidates, aCandidate({ [field]: SECRET })] };
      await expect(api.plan.save(said)).rejects.toMatchObject(refused(field));
      expect(store.toPlain()['plans']).toEqual([plan]);
    },
  );

  it('in the note of a step, and in what is noted of who is hired', async () => {
    const plan = aPlan({ steps: [step], candidates: [aCandidate()] });
    const { api, store } = await makeApp({ plans: [plan] });
    const said = { ...plan, steps: [{ ...step, note: SECRET }] };
    await expect(api.plan.save(said)).rejects.toMatchObject(refused('note'));
    const hire = { planId: plan.id, candidateId: plan.candidates[0]?.id as never };
    await expect(api.plan.hire({ ...hire, person: aPerson({ note: SECRET }) })).rejects.toMatchObject(refused('note'));
    expect([store.toPlain()['plans'], store.toPlain()['people']]).toEqual([[plan], []]);
    await api.plan.hire({ ...hire, person: aPerson() });
  });

  it('one that stands in a plan or in a weekly note already keeps nothing else from being changed', async () => {
    const there = aCandidate({ note: SECRET });
    const plan = aPlan({ steps: [{ ...step, note: SECRET }], candidates: [there] });
    const note: HelperNote = { id: testId(), personId: testId(), week: MONDAY, done: SECRET, waits: '', needs: '' };
    const { api } = await makeApp({ plans: [plan], helperNotes: [note] });
    const ticked = plan.steps.map((one) => ({ ...one, doneOn: MONDAY }));
    await api.plan.save({ ...plan, steps: ticked, candidates: [{ ...there, flags: 'Late twice' }, aCandidate()] });
    await api.helperNote.save({ ...note, needs: 'Nothing' });
    // Brought to another step or another person, it is new.
    const moved = { ...plan, candidates: [{ ...there, note: '' }, aCandidate({ note: SECRET })] };
    await expect(api.plan.save(moved)).rejects.toMatchObject(refused('note'));
  });

  it('one that stands there already keeps nobody from closing a way in, and may be taken out', async () => {
    const old = { ...access, purpose: SECRET };
    const { api } = await makeApp({ accesses: [old] });
    await api.access.save({ accesses: [{ ...old, revokedOn: day('2026-11-23') }] });
    await api.access.save({ accesses: [access] });
    expect((await api.workspace.load({})).accesses).toEqual([access]);
    await expect(api.access.save({ accesses: [old] })).rejects.toMatchObject(refused('purpose'));
  });
});
