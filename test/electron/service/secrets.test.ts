import { describe, expect, it } from 'vitest';
import type { Access } from '../../../shared/records/access.ts';
import { emptyHowTo } from '../../../shared/records/handoff.ts';
import type { Tool } from '../../../shared/records/tool.ts';
import { aHandoff, aPerson, day, testId, anAccess } from '../../support/builders.ts';
import { makeApp } from '../../support/make-app.ts';

const SECRET = 'password: Fluffy99';
const access: Access = anAccess({ personId: testId() });
const tool: Tool = { id: testId(), name: 'Shop', purpose: '', state: 'working', setUpBy: null, note: '' };
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

  it('in what is noted of a task or a person', async () => {
    const { api } = await makeApp();
    await expect(api.handoff.save({ handoffs: [aHandoff({ note: SECRET })] })).rejects.toMatchObject(refused('note'));
    await expect(api.person.save(aPerson({ note: SECRET }))).rejects.toMatchObject(refused('note'));
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
