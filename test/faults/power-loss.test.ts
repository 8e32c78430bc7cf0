/**
 * What a machine finds after losing power behind any step that the store took on its disk. Each state is opened with fresh
 * code: every note that was acknowledged by then must be there, none that nobody wrote, and the store must go on.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBackups } from '../../electron/store/backups.ts';
import type { Plain, Shape } from '../../electron/store/data.ts';
import { openStore, type Store } from '../../electron/store/store.ts';
import { MemoryDisk } from '../support/memory-disk.ts';
import { idsOf, note, notesShape, put } from '../support/store.ts';

// Hundreds of states are opened twice each: a busy machine gets its time.
vi.setConfig({ testTimeout: 60_000 });

/** The lock is a real file even here: it must not outlive a crash that the memory disk plays. */
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'power-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const now = () => 1_790_000_000_000;
const open = (disk: MemoryDisk, shape: Shape = notesShape, maxJournalBytes = 150): Promise<Store> =>
  openStore({ folder, shape, host: 'browser', now, disk, maxJournalBytes });
const abandon = () => rm(join(folder, 'right-hand.lock'), { force: true });

/** Notes in the order in which they were written, and behind which step of the disk each was acknowledged. */
type Acknowledged = { readonly id: string; readonly taken: number }[];

async function write(store: Store, disk: MemoryDisk, ids: readonly string[]): Promise<Acknowledged> {
  const acknowledged: Acknowledged = [];
  for (const id of ids) {
    await store.commit('note', [put(note(id))]);
    acknowledged.push({ id, taken: disk.taken });
  }
  return acknowledged;
}

interface Bad {
  readonly taken: number;
  readonly files: readonly string[];
  readonly why: string;
}

/** Opens every state that a loss of power may leave, writes one more note and opens it again; answers what went wrong. */
async function badStates(
  disk: MemoryDisk,
  wrongAfter: (taken: number, ids: readonly string[], plain: Plain) => string | null,
  shape: Shape = notesShape,
): Promise<{ states: number; bad: Bad[] }> {
  const bad: Bad[] = [];
  let states = 0;
  for (const { taken, content } of disk.crashes()) {
    states += 1;
    let why: string | null;
    try {
      const found = new MemoryDisk(content);
      const store = await open(found, shape);
      const plain = store.toPlain();
      why = wrongAfter(taken, idsOf(plain), plain);
      await store.commit('note', [put(note('next'))]);
      await abandon();
      const again = await open(found, shape);
      const ids = idsOf(again.toPlain());
      why ??= ids.join() === [...idsOf(plain), 'next'].toSorted().join() ? null : `then ${ids.join()}`;
      await again.close();
    } catch (error) {
      why = String(error);
    }
    await abandon();
    if (why) bad.push({ taken, why, files: [...content].map(([name, bytes]) => `${name} ${bytes.length}`) });
  }
  return { states, bad };
}

/** All that were acknowledged behind so many steps, and none out of order: a note is there only with those before it. */
const keeps =
  (acknowledged: Acknowledged, before: readonly string[] = []) =>
  (taken: number, ids: readonly string[]): string | null => {
    const order = [...before, ...acknowledged.map(({ id }) => id)];
    const sure = before.length + acknowledged.filter((one) => one.taken <= taken).length;
    const whole = ids.length >= sure && ids.join() === order.slice(0, ids.length).toSorted().join();
    return whole ? null : `${sure} of ${order.join()} were saved, found ${ids.join()}`;
  };

const letters = 'abcdefgh'.split('');

describe('D1 row 7: power lost behind any step', () => {
  it('of a first start, saves, snapshots between them, and the end', async () => {
    const disk = new MemoryDisk();
    const store = await open(disk);
    const acknowledged = await write(store, disk, letters);
    await store.close();
    const { states, bad } = await badStates(disk, keeps(acknowledged));
    expect(bad).toEqual([]);
    expect(states).toBeGreaterThan(100);
  });

  it('control: on a disk that only says it synced, the model finds what is lost', async () => {
    const disk = new MemoryDisk(new Map(), false);
    const store = await open(disk);
    const acknowledged = await write(store, disk, letters);
    await store.close();
    expect((await badStates(disk, keeps(acknowledged))).bad.length).toBeGreaterThan(0);
  });

  it('of saves that wait for each other while a snapshot is written', async () => {
    const disk = new MemoryDisk();
    const store = await open(disk);
    const acknowledged: Acknowledged = [];
    await Promise.all(
      letters.map(async (id) => {
        await store.commit('note', [put(note(id))]);
        const second = `${id}2`;
        acknowledged.push({ id, taken: disk.taken });
        await store.commit('note', [put(note(second))]);
        acknowledged.push({ id: second, taken: disk.taken });
      }),
    );
    await store.close();
    const { bad } = await badStates(disk, keeps(acknowledged));
    expect(bad).toEqual([]);
  });

  it('of a start that mends a damaged snapshot from the one before', async () => {
    const first = new MemoryDisk();
    const store = await open(first);
    await write(store, first, letters);
    await store.close();
    const content = first.content;
    content.set('right-hand.json', Buffer.from('{"schema": 1,'));
    const disk = new MemoryDisk(content);
    const mended = await open(disk);
    const acknowledged = await write(mended, disk, ['i', 'j', 'k', 'l']);
    await mended.close();
    const { bad } = await badStates(disk, keeps(acknowledged, letters));
    expect(bad).toEqual([]);
  });

  it('row 3: of a start that cuts a torn end off', async () => {
    const first = new MemoryDisk();
    const store = await open(first, notesShape, 1_000_000);
    await write(store, first, ['a', 'b']);
    await abandon();
    const content = first.content;
    content.set(
      'right-hand.1.journal',
      Buffer.concat([content.get('right-hand.1.journal') ?? Buffer.alloc(0), Buffer.alloc(50)]),
    );
    const disk = new MemoryDisk(content);
    const again = await open(disk);
    const acknowledged = await write(again, disk, ['c', 'd', 'e']);
    await again.close();
    const { bad } = await badStates(disk, keeps(acknowledged, ['a', 'b']));
    expect(bad).toEqual([]);
  });
});

describe('D1 power lost behind any step of what is done as a whole', () => {
  async function withLetters(): Promise<Map<string, Buffer>> {
    const disk = new MemoryDisk();
    const store = await open(disk);
    await write(store, disk, letters);
    await store.close();
    return disk.content;
  }

  it('row 4: a migration is done or not begun', async () => {
    const newer: Shape = {
      ...notesShape,
      schema: 2,
      check: (plain) => ((plain as { tone?: unknown }).tone === 'warm' ? notesShape.check(plain) : 'tone: missing'),
      migrations: [{ from: 1, migrate: (plain: Plain) => ({ ...plain, tone: 'warm' }) }],
    };
    const disk = new MemoryDisk(await withLetters());
    const store = await open(disk, newer);
    const acknowledged = await write(store, disk, ['i', 'j', 'k']);
    await store.close();
    const { bad } = await badStates(disk, keeps(acknowledged, letters), newer);
    expect(bad).toEqual([]);
  });

  it('rows 5 and 6: everything is brought back from a backup, or nothing of it', async () => {
    const disk = new MemoryDisk(await withLetters());
    const store = await open(disk);
    const backups = openBackups({ folder, store, shape: notesShape, now, disk });
    const name = await backups.make('daily');
    await store.commit(
      'note',
      letters.slice(2).map((id) => ['del', 'notes', id] as const),
    );
    await store.commit('note', [put(note('z'))]);
    const began = disk.taken;
    await backups.restore(name);
    const done = disk.taken;
    await store.close();
    const { bad } = await badStates(disk, (taken, ids) => {
      const found = ids.join();
      const [old, restored] = ['a,b,z', letters.join()];
      if (taken >= done) return found === restored ? null : found;
      if (taken >= began) return found === restored || found === old ? null : found;
      return [letters.join(), 'a,b', old].includes(found) ? null : found;
    });
    expect(bad).toEqual([]);
  });
});
