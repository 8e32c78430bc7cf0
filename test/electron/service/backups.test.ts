import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openData, type OpenedData } from '../../../electron/open-data.ts';
import { createClient, type Api } from '../../../shared/api/client.ts';
import type { Space } from '../../../shared/values/space.ts';
import { aClient, anIncome } from '../../support/builders.ts';

let folder = '';
let data: OpenedData;
let opened = 0;
let now = Date.parse('2026-11-23T09:00');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-calls-'));
  now = Date.parse('2026-11-23T09:00');
  opened = 0;
  const openFolder = async (): Promise<boolean> => (opened += 1) > 0;
  data = await openData({ folder, host: 'browser', version: '0', now: () => (now += 1000), openFolder });
});
afterEach(async () => {
  await data.close();
  await rm(folder, { recursive: true, force: true });
});

const apiOf = (space: Space): Api => createClient({ request: data.spaces.dispatch }, space);

describe('D5 the data folder', () => {
  it('is shown and opened; a made-up business has none to open', async () => {
    expect((await apiOf('hers').app.info({})).folder).toBe(folder);
    expect(await apiOf('hers').app.openFolder({})).toEqual({ opened: true });
    expect(await apiOf('obm').app.openFolder({})).toEqual({ opened: false });
    expect(opened).toBe(1);
  });
});

describe('D2 backups, as she has them', () => {
  it('are made by hand, listed with their size, and show what they hold beside what is there', async () => {
    const api = apiOf('hers');
    await api.client.save(aClient());
    const made = await api.backup.make({});
    await api.income.save({ entries: [anIncome(), anIncome()] });
    const [newest] = await api.backup.list({});
    expect(newest).toEqual(made);
    expect(newest).toMatchObject({ day: '2026-11-23', reason: 'by-hand' });
    expect(newest?.bytes).toBeGreaterThan(1000);
    expect(await api.backup.look({ name: made.name })).toMatchObject({
      held: { clients: 1, income: 0 },
      now: { clients: 1, income: 2 },
    });
  });

  it('one is brought back whole, every page hears of it, and it can be undone from the one made before', async () => {
    const api = apiOf('hers');
    const [first, second] = [aClient(), aClient({ name: 'Kiln House' })];
    await api.client.save(first);
    const made = await api.backup.make({});
    await api.client.save(second);
    await api.income.save({ entries: [anIncome()] });
    const before = await api.workspace.load({});

    const heard: unknown[] = [];
    data.spaces.subscribe((push) => heard.push(push));
    const moved = await api.backup.restore({ name: made.name });
    expect(moved).toMatchObject({ del: { clients: [second.id] }, counts: { income: 0 }, undo: null });
    expect(moved.logs.months).toEqual(['2026-11']);
    expect(heard).toHaveLength(1);
    expect((await api.workspace.load({})).clients).toEqual([first]);
    expect((await api.income.page({ filter: {}, offset: 0, limit: 5 })).total).toBe(0);

    const saved = (await api.backup.list({})).find(({ reason }) => reason === 'before-restore');
    await api.backup.restore({ name: saved?.name ?? '' });
    const after = await api.workspace.load({});
    expect({ ...after, revision: 0, undo: null }).toEqual({ ...before, revision: 0, undo: null });
    expect((await api.income.page({ filter: {}, offset: 0, limit: 5 })).total).toBe(1);
  });

  it('a damaged one is said to be damaged, and nothing moves', async () => {
    const api = apiOf('hers');
    await api.client.save(aClient());
    const { name } = await api.backup.make({});
    await writeFile(join(folder, 'backups', name), '{"schema":');
    const before = await readdir(join(folder, 'backups'));
    await expect(api.backup.look({ name })).rejects.toMatchObject({ code: 'storage-corrupt' });
    await expect(api.backup.restore({ name })).rejects.toMatchObject({ code: 'storage-corrupt' });
    expect((await api.workspace.load({})).clients).toHaveLength(1);
    expect(await readdir(join(folder, 'backups'))).toEqual(before);
  });

  it('only what is listed can be asked for: no other file, no other folder', async () => {
    const api = apiOf('hers');
    for (const name of ['2026-11-23T09-00-00-000Z-daily.json', '../right-hand.json', 'right-hand.json'])
      await expect(api.backup.look({ name })).rejects.toMatchObject({ name: 'AppError' });
  });

  it('D6 a made-up business has none, and cannot reach hers', async () => {
    const made = await apiOf('hers').backup.make({});
    const look = apiOf('obm');
    expect(await look.backup.list({})).toEqual([]);
    await expect(look.backup.restore({ name: made.name })).rejects.toMatchObject({ code: 'not-found' });
    await expect(look.backup.make({})).rejects.toMatchObject({ code: 'not-found' });
  });
});
