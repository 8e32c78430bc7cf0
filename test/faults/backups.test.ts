import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBackups, outdated } from '../../electron/store/backups.ts';
import { openStore, type Store } from '../../electron/store/store.ts';
import { idsOf, note, notesShape, put, systemError, watchedDisk, type Step } from '../support/store.ts';

let folder = '';
let store: Store;
let today = '2026-11-23';
const now = () => Date.parse(`${today}T09:00:00Z`);
const names = async () =>
  (await readdir(join(folder, 'backups')).catch((): string[] => [])).toSorted((a, b) => (a < b ? -1 : 1));
const backups = (disk = watchedDisk().disk) => openBackups({ folder, store, shape: notesShape, now, disk });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backups-'));
  today = '2026-11-23';
  store = await openStore({ folder, shape: notesShape, host: 'browser', now });
  await store.commit('note', [put(note('a'))]);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('D2 backups', () => {
  it('are made once a day, readable, and can be listed', async () => {
    await backups().makeDaily();
    await backups().makeDaily();
    today = '2026-11-24';
    await backups().makeDaily();
    expect((await backups().list()).map(({ day, reason }) => `${day} ${reason}`)).toEqual([
      '2026-11-24 daily',
      '2026-11-23 daily',
    ]);
    const [first = ''] = await names();
    expect(JSON.parse(await readFile(join(folder, 'backups', first), 'utf8'))).toMatchObject({
      schema: 1,
      notes: [note('a')],
    });
  });

  it('are kept for 7 days, 4 weeks and 12 months', () => {
    const days = Array.from({ length: 500 }, (_, back) =>
      new Date(Date.parse('2026-11-23') - back * 86_400_000).toISOString().slice(0, 10),
    );
    const daily = days.map((day) => ({ name: day, day }));
    const gone = new Set(outdated(days, daily));
    const kept = days.filter((day) => !gone.has(day));
    expect(kept.slice(0, 7)).toEqual(days.slice(0, 7));
    expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12);
    expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
    expect(kept).toContain('2026-11-15');
  });

  it('bring everything back, after the present was saved', async () => {
    const name = await backups().make('daily');
    await store.commit('note', [put(note('b')), ['del', 'notes', 'a']]);
    await backups().restore(name);
    expect(idsOf(store.toPlain())).toEqual(['a']);
    const saved = (await names()).find((one) => one.includes('before-restore')) ?? '';
    expect(JSON.parse(await readFile(join(folder, 'backups', saved), 'utf8'))).toMatchObject({ notes: [note('b')] });
    await backups().restore(saved);
    expect(idsOf(store.toPlain())).toEqual(['b']);
    await store.close();
    store = await openStore({ folder, shape: notesShape, host: 'browser', now });
    expect(idsOf(store.toPlain())).toEqual(['b']);
  });

  it('can be put in the place of the main file by hand', async () => {
    const name = await backups().make('daily');
    await store.commit('note', [put(note('b'))]);
    await store.close();
    const text = await readFile(join(folder, 'backups', name));
    for (const file of await readdir(folder)) if (file.startsWith('right-hand.')) await rm(join(folder, file));
    await writeFile(join(folder, 'right-hand.json'), text);
    store = await openStore({ folder, shape: notesShape, host: 'browser', now });
    expect(store.report.problems).toEqual([]);
    expect(idsOf(store.toPlain())).toEqual(['a']);
    await store.commit('note', [put(note('c'))]);
    await store.close();
    store = await openStore({ folder, shape: notesShape, host: 'browser', now });
    expect(idsOf(store.toPlain())).toEqual(['a', 'c']);
  });

  it.each([
    ['cut', (text: string) => text.slice(0, 30), 'storage-corrupt'],
    ['of a wrong shape', (text: string) => text.replace('"title"', '"titel"'), 'storage-corrupt'],
    ['of a newer version', (text: string) => text.replace('"schema": 1', '"schema": 9'), 'storage-newer'],
  ])('row 44: one that is %s is refused before anything moves', async (_, damage, code) => {
    const name = await backups().make('daily');
    const file = join(folder, 'backups', name);
    await writeFile(file, damage(await readFile(file, 'utf8')));
    await store.commit('note', [put(note('b'))]);
    await expect(backups().restore(name)).rejects.toMatchObject({ code });
    await expect(backups().restore('../right-hand.json')).rejects.toMatchObject({ code: 'storage-corrupt' });
    expect(idsOf(store.toPlain())).toEqual(['a', 'b']);
    expect(await names()).toEqual([name]);
  });

  it.each(['append', 'sync', 'read', 'rename', 'open'] as const satisfies Step[])(
    'rows 11 and 43: a failure at %s leaves no half file',
    async (at) => {
      const { disk } = watchedDisk((step, path) => {
        if (step === at && path.includes('backups')) throw systemError('ENOSPC');
      });
      await expect(backups(disk).make('daily')).rejects.toMatchObject({ code: 'storage-full' });
      expect(await names()).toEqual([]);
    },
  );
});
