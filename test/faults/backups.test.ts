import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBackups, outdated } from '../../electron/store/backups.ts';
import { openStore, type Store } from '../../electron/store/store.ts';
import { addDays, type Day } from '../../shared/values/dates.ts';
import { idsOf, note, notesShape, put, systemError, watchedDisk, type Step } from '../support/store.ts';

let folder = '';
let store: Store;
let today = '2026-11-23';
let time = '09:00:00';
const now = () => Date.parse(`${today}T${time}`);
const names = async () =>
  (await readdir(join(folder, 'backups')).catch((): string[] => [])).toSorted((a, b) => (a < b ? -1 : 1));
const backups = (disk = watchedDisk().disk) => openBackups({ folder, store, shape: notesShape, now, disk });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backups-'));
  today = '2026-11-23';
  time = '09:00:00';
  store = await openStore({ folder, shape: notesShape, host: 'browser', now });
  await store.commit('note', [put(note('a'))]);
});
afterEach(async () => {
  vi.unstubAllEnvs();
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

  it.each(['Pacific/Honolulu', 'Asia/Kathmandu', 'Pacific/Auckland'])(
    'row 32: belong to her own day in %s, from its first minute to its last',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      for (today of ['2026-11-23', '2026-11-24'])
        for (time of ['00:00:00', '12:00:00', '23:59:59']) await backups().makeDaily();
      expect((await backups().list()).map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23']);
    },
  );

  it('row 32: are made once a day too when the clock was set back a year', async () => {
    await backups().makeDaily();
    today = '2025-11-23';
    await backups().makeDaily();
    await backups().makeDaily();
    expect(await names()).toHaveLength(2);
  });

  it('go when their time is over, those before a new shape excepted', async () => {
    await backups().make('before-schema-2');
    for (let back = 19; back >= 0; back -= 1) {
      today = addDays('2026-11-23' as Day, -back);
      await backups().makeDaily();
    }
    const left = (await backups().list()).toReversed().map(({ day, reason }) => `${day} ${reason}`);
    expect(left).toContain('2026-11-23 before-schema-2');
    expect(left).toContain('2026-11-17 daily');
    expect(left).not.toContain('2026-11-16 daily');
    expect(left.length).toBeLessThan(14);
  });

  it('what a crash left of one is written over, and two at once do not disturb each other', async () => {
    await mkdir(join(folder, 'backups'));
    await writeFile(join(folder, 'backups', 'unfinished.tmp'), 'half a backup');
    const both = backups();
    const made = await Promise.all([both.make('daily'), both.make('by-hand')]);
    expect(await names()).toEqual(made.toSorted());
    for (const name of made) await both.restore(name);
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
