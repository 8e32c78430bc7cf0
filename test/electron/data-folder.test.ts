import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder } from '../../electron/data-folder.ts';
import { openData, type OpenedData } from '../../electron/open-data.ts';
import { createClient, type Api } from '../../shared/api/client.ts';
import type { Push } from '../../shared/api/wire.ts';
import { aClient } from '../support/builders.ts';

let base = '';
let usual = '';
let data: OpenedData;
const pushes: Push[] = [];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'move-'));
  usual = join(base, 'Right Hand', 'data');
  pushes.length = 0;
});
afterEach(async () => {
  await data.close().catch(() => undefined);
  rmSync(base, { recursive: true, force: true });
});

async function start(folder = dataFolder(usual), ordinary = true): Promise<Api> {
  data = await openData({
    folder,
    ...(ordinary && { usual }),
    host: 'browser',
    version: '0',
    now: () => Date.parse('2026-11-23T10:00:00'),
    openFolder: () => Promise.resolve(true),
  });
  data.spaces.subscribe((push) => pushes.push(push));
  return createClient({ request: (name, input, space) => data.spaces.dispatch(name, input, space) }, 'hers');
}

const names = async (api: Api): Promise<string[]> => (await api.workspace.load({})).clients.map(({ name }) => name);

describe('D5 moving the data folder', () => {
  it('goes on in the new folder with everything, now and after the next start; the old one stays as it was', async () => {
    let api = await start();
    await api.client.save(aClient({ name: 'Before' }));
    await api.backup.make({});
    const backups = (await api.backup.list({})).map(({ name }) => name);
    const target = join(base, 'my drive', 'right hand');
    await api.app.moveFolder({ to: target });
    expect(pushes.at(-1)).toEqual({ event: 'data.moved' });
    await api.client.save(aClient({ name: 'After' }));
    expect(await names(api)).toEqual(['Before', 'After']);
    expect(await api.app.info({})).toMatchObject({ folder: target, movable: true, movedFrom: usual });
    await data.close();
    expect(existsSync(join(target, 'right-hand.lock'))).toBe(false);

    api = await start();
    expect(await names(api)).toEqual(['Before', 'After']);
    expect(await api.app.info({})).toMatchObject({ folder: target, movedFrom: null });
    expect((await api.backup.list({})).map(({ name }) => name)).toEqual(expect.arrayContaining(backups));
    await data.close();

    api = await start(usual, false);
    expect(await names(api)).toEqual(['Before']);
  });

  it('loses nothing that is saved while it moves', async () => {
    const api = await start();
    const saves = Array.from({ length: 20 }, (_, index) => api.client.save(aClient({ name: `Client ${index}` })));
    const moved = api.app.moveFolder({ to: join(base, 'new') });
    const later = Array.from({ length: 20 }, (_, index) => api.client.save(aClient({ name: `Later ${index}` })));
    await Promise.all([...saves, moved, ...later]);
    expect(await names(api)).toHaveLength(40);
    await data.close();
    expect(await names(await start())).toHaveLength(40);
  });

  it('may go back home', async () => {
    const api = await start();
    await api.client.save(aClient());
    await api.app.moveFolder({ to: join(base, 'away') });
    rmSync(usual, { recursive: true });
    await api.app.moveFolder({ to: usual });
    await data.close();
    expect(dataFolder(usual)).toBe(usual);
    expect(await names(await start())).toHaveLength(1);
  });

  it.each([
    ['a path that is not whole', () => 'somewhere', 'folder-not-whole'],
    ['the folder itself', () => usual, 'folder-inside'],
    ['a folder inside', () => join(usual, 'deeper'), 'folder-inside'],
    ['a folder around', () => base, 'folder-inside'],
    ['a folder with something in it', () => full(), 'folder-not-empty'],
  ])('refuses %s, and nothing has changed', async (_, to, rule) => {
    const api = await start();
    await api.client.save(aClient());
    await expect(api.app.moveFolder({ to: to() })).rejects.toMatchObject({ code: 'rule', field: 'to', rule });
    await goesOn(api);
  });

  function full(): string {
    const folder = join(base, 'full');
    mkdirSync(folder);
    writeFileSync(join(folder, 'hers.txt'), 'hers');
    return folder;
  }

  it('goes on where it was when the new folder cannot be written', async () => {
    const api = await start();
    await api.client.save(aClient());
    // A file in the way: even for root no folder can be made below it.
    writeFileSync(join(base, 'file'), '');
    await expect(api.app.moveFolder({ to: join(base, 'file', 'data') })).rejects.toMatchObject({
      code: 'storage-unwritable',
    });
    await goesOn(api);
    expect(readFileSync(join(base, 'file'), 'utf8')).toBe('');
  });

  it('goes on where it was, and leaves no copy, when the choice cannot be remembered', async () => {
    const api = await start();
    await api.client.save(aClient());
    // A folder in the place of the file that would remember it.
    mkdirSync(join(base, 'Right Hand', 'where.json.part'));
    await expect(api.app.moveFolder({ to: join(base, 'new') })).rejects.toMatchObject({ code: /^storage-/ });
    await goesOn(api);
    expect(existsSync(join(base, 'new'))).toBe(false);
  });

  async function goesOn(api: Api): Promise<void> {
    await api.client.save(aClient({ name: 'Goes on' }));
    expect(await api.app.info({})).toMatchObject({ folder: usual, movedFrom: null });
    expect(dataFolder(usual)).toBe(usual);
    await data.close();
    expect(await names(await start())).toContain('Goes on');
  }

  it('never begins an empty store where moved data should be', async () => {
    const api = await start();
    await api.client.save(aClient());
    const target = join(base, 'stick');
    await api.app.moveFolder({ to: target });
    await data.close();
    rmSync(target, { recursive: true });
    await expect(start()).rejects.toMatchObject({ code: 'storage-failed', details: { why: 'moved' } });
    expect(existsSync(target)).toBe(false);
  });

  it('is not offered where the start named the folder itself', async () => {
    const api = await start(join(base, 'named'), false);
    expect((await api.app.info({})).movable).toBe(false);
    await expect(api.app.moveFolder({ to: join(base, 'new') })).rejects.toMatchObject({ code: 'not-found' });
    expect(readdirSync(base)).toEqual(['named']);
  });
});
