/** One suite over every way in which a page can reach the service: memory, IPC and loopback. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALL_CHANNEL } from '../../electron/channels.ts';
import { serveIpc } from '../../electron/transport-ipc.ts';
import { serveHttp } from '../../electron/transport-http.ts';
import { openSpaces, type Spaces } from '../../electron/service/spaces.ts';
import { storeShape } from '../../electron/service/store-shape.ts';
import { memoryStore, type Store } from '../../electron/store/store.ts';
import { createClient, type Api } from '../../shared/api/client.ts';
import { contract } from '../../shared/api/contract.ts';
import type { Push, Reply, Transport } from '../../shared/api/wire.ts';
import { madeUpIds } from '../../shared/values/space.ts';
import { aClient, anIncome, day, month } from '../support/builders.ts';
import { fake, ipcRenderer } from '../support/fake-electron.ts';
import { TODAY } from '../support/make-app.ts';

interface Reached {
  readonly transport: Transport;
  close(): void | Promise<void>;
}

const ways: Readonly<Record<string, (spaces: Spaces) => Promise<Reached>>> = {
  memory: async ({ dispatch, subscribe }) => ({
    transport: {
      request: async (name, input, space) => structuredClone(await dispatch(name, input, space)),
      subscribe,
    },
    close: () => undefined,
  }),
  IPC: async ({ dispatch, subscribe }) => {
    fake.reset();
    return {
      transport: {
        request: (name, input, space) => ipcRenderer.invoke(CALL_CHANNEL, name, input, space) as Promise<Reply>,
        subscribe,
      },
      close: serveIpc({ dispatch, subscribe, windows: () => [] }),
    };
  },
  loopback: async ({ dispatch, subscribe }) => {
    const host = await serveHttp({ port: 0, page: () => null, dispatch, subscribe });
    const authorization = `Bearer ${host.address.split('#token=')[1]}`;
    return {
      transport: {
        request: async (name, input, space) => {
          const headers = { 'content-type': 'application/json', origin: host.origin, authorization };
          const body = JSON.stringify({ name, input, space });
          return (await (await fetch(`${host.origin}/call`, { method: 'POST', headers, body })).json()) as Reply;
        },
        subscribe,
      },
      close: () => host.close(),
    };
  },
};

const names = Object.entries(contract).flatMap(([group, verbs]) =>
  Object.keys(verbs).map((verb) => `${group}.${verb}`),
);

describe.each(Object.entries(ways))('the contract over %s', (_, reach) => {
  let store: Store;
  let reached: Reached;
  let api: Api;
  const faults: unknown[] = [];

  beforeEach(async () => {
    store = memoryStore(storeShape);
    const around = {
      version: '0.0.0',
      host: 'browser' as const,
      folder: '/data',
      today: () => TODAY,
      backup: () => ({ newest: null, failed: false }),
    };
    const onFault = (_call: string, cause: unknown) => {
      faults.push(cause);
      return 'incident';
    };
    reached = await reach(await openSpaces({ store, around, dispatching: { checkReplies: true, onFault } }));
    api = createClient(reached.transport, 'hers');
    faults.length = 0;
  });
  afterEach(() => reached.close());

  it('every call of the table has a handler', async () => {
    for (const name of names) {
      const reply = await reached.transport.request(name, { not: 'what it takes' }, 'hers');
      expect([name, reply]).toEqual([name, { ok: false, error: expect.objectContaining({ code: 'invalid-input' }) }]);
    }
  });

  it('a command answers what moved, and pushes it', async () => {
    const pushes: Push[] = [];
    const stop = reached.transport.subscribe((push) => pushes.push(push));
    const client = aClient();
    const moved = await api.client.save(client);
    expect(moved).toMatchObject({ revision: 1, put: { clients: [client] }, undo: 'client.save' });
    expect(pushes).toEqual([{ event: 'data.changed', space: 'hers', changes: moved }]);
    stop();
    await api.undo.last({});
    expect(pushes).toHaveLength(1);
  });

  it('a query reads what a command wrote', async () => {
    await api.income.save({ entries: [anIncome({ when: { day: day('2026-11-02') } })] });
    const november = { from: month('2026-11'), to: month('2026-11') };
    expect(await api.income.byMonth(november)).toMatchObject([{ month: '2026-11', minor: 10_000, count: 1 }]);
    expect((await api.workspace.load({})).counts).toEqual({ income: 1, work: 0, trash: 0 });
    expect((await api.app.info({})).today).toBe(TODAY);
  });

  it.each(['', 'client', 'client.save.now', '__proto__.save', 'client.__proto__', 'constructor.name', 'toString'])(
    'the name %j is unknown',
    async (name) =>
      expect(await reached.transport.request(name, {}, 'hers')).toEqual({ ok: false, error: { code: 'unknown-call' } }),
  );

  it('what is refused names its field and rule, and nothing changes', async () => {
    await expect(api.client.save({ ...aClient(), status: 'past' })).rejects.toMatchObject({
      code: 'rule',
      rule: 'status-history-wrong',
      field: 'status',
    });
    await expect(api.client.save({ ...aClient(), name: '' })).rejects.toMatchObject({
      code: 'invalid-input',
      field: 'name',
    });
    await expect(api.result.load({ id: aClient().id as never })).rejects.toMatchObject({ code: 'not-found' });
    expect(store.revision).toBe(0);
  });

  it('random input never throws across the border and never changes the store', async () => {
    const before = JSON.stringify(store.toPlain());
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names.filter((name) => !name.startsWith('undo'))),
        fc.jsonValue({ maxDepth: 6 }),
        async (name, input) => {
          const reply = await reached.transport.request(name, input, 'hers');
          if (reply.ok) expect(contract.app.info.kind).toBe('query');
          else expect(reply.error.code).not.toBe('internal');
        },
      ),
      { numRuns: 150 },
    );
    expect(faults).toEqual([]);
    expect(JSON.stringify(store.toPlain())).toBe(before);
  });

  it('input that is too deep is refused before it is looked at', async () => {
    let deep: unknown = {};
    for (let i = 0; i < 1000; i += 1) deep = { deep };
    expect(await reached.transport.request('client.save', deep, 'hers')).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });

  describe('D6 the business that a call is for', () => {
    it('must be named, and be one that there is', async () => {
      const before = JSON.stringify(store.toPlain());
      for (const space of [undefined, null, '', 'mine', 'HERS', 'hers ', '__proto__', 'constructor', {}, ['hers'], 1])
        expect(await reached.transport.request('client.save', aClient(), space as never)).toEqual({
          ok: false,
          error: { code: 'invalid-input', field: 'space' },
        });
      expect(JSON.stringify(store.toPlain())).toBe(before);
      expect(store.revision).toBe(0);
    });

    it.each(madeUpIds)(
      'the made-up %s is whole, takes changes of its own and forgets them when she leaves',
      async (id) => {
        await api.client.save(aClient({ name: 'Kiln House' }));
        const before = JSON.stringify(store.toPlain());
        const pushes: Push[] = [];
        const stop = reached.transport.subscribe((push) => pushes.push(push));
        const there = createClient(reached.transport, id);
        const [first, again] = await Promise.all([there.workspace.load({}), there.workspace.load({})]);
        expect(again).toEqual(first);
        expect(first.settings.startedOn).not.toBeNull();
        expect(first.results).toHaveLength(1);
        expect(first.clients.map(({ name }) => name)).not.toContain('Kiln House');

        const moved = await there.client.save(aClient({ name: 'Changed while looking around' }));
        expect(pushes).toEqual([{ event: 'data.changed', space: id, changes: moved }]);
        expect((await there.workspace.load({})).clients).toHaveLength(first.clients.length + 1);
        await there.undo.last({});
        await there.client.save(aClient({ name: 'Changed while looking around' }));
        expect(await there.app.info({})).toMatchObject({ folder: '', backup: { newest: null, failed: false } });

        expect(await api.madeUp.leave({})).toEqual({});
        expect((await there.workspace.load({})).clients).toEqual(first.clients);
        expect(JSON.stringify(store.toPlain())).toBe(before);
        expect((await api.workspace.load({})).clients).toMatchObject([{ name: 'Kiln House' }]);
        stop();
      },
    );
  });
});
