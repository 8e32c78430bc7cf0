import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { momentBefore, type Op, type Row, type RowChange } from '../../../electron/store/data.ts';
import { memoryStore, openStore, type Store } from '../../../electron/store/store.ts';
import { idsOf, note, notesShape, put, systemError, watchedDisk, type Step } from '../../support/store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
/** Stores that a test leaves as a crash would: their files are closed when it is over. */
let opened: Store[] = [];
afterEach(async () => {
  await Promise.allSettled(opened.map((store) => store.close()));
  opened = [];
  await rm(folder, { recursive: true, force: true });
});

async function open(options: Partial<Parameters<typeof openStore>[0]> = {}): Promise<Store> {
  const now = () => 1_790_000_000_000;
  const store = await openStore({ folder, shape: notesShape, host: 'browser', now, ...options });
  opened.push(store);
  return store;
}

async function reopened(): Promise<ReturnType<Store['toPlain']>> {
  const store = await open();
  const plain = store.toPlain();
  await store.close();
  return plain;
}

describe('D1 the store', () => {
  it('begins with what the shape says, and keeps what was committed', async () => {
    const store = await open();
    expect(store.report.firstStart).toBe(true);
    await store.commit('note', [put(note('a')), ['set', 'title', 'mine']]);
    await store.close();
    expect(await reopened()).toEqual({ title: 'mine', notes: [note('a')], others: [] });
  });

  it('keeps what was acknowledged without being closed', async () => {
    const store = await open();
    await store.commit('note', [put(note('a')), put(note('b'))]);
    await store.commit('note', [['del', 'notes', 'a']]);
    await rm(join(folder, 'right-hand.lock'));
    expect(idsOf(await reopened())).toEqual(['b']);
  });

  it('writes a snapshot that is valid JSON with one record on each line', async () => {
    const store = await open();
    await store.commit('note', [put(note('a')), put(note('b'))]);
    await store.close();
    const text = await readFile(join(folder, 'right-hand.json'), 'utf8');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ schema: 1, seq: 1, notes: [{ id: 'a' }, { id: 'b' }] });
    expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(2);
  });

  it('a watcher that throws parts neither memory from disk nor other watchers from the change', async () => {
    const troubles: unknown[] = [];
    const store = await open({ onTrouble: (error) => troubles.push(error) });
    const fault = new Error('a watcher');
    store.watch(() => {
      throw fault;
    });
    const seen: RowChange[] = [];
    store.watch((changes) => seen.push(...changes));
    await store.commit('note', [put(note('a'))]);
    await store.close();
    expect(troubles).toEqual([fault]);
    expect(seen.map(({ id }) => id)).toEqual(['a']);
    expect(idsOf(await reopened())).toEqual(['a']);
  });

  it('keeps folder and files to the owner alone', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows has no modes: there the rights of the profile folder stand');
    const inside = join(folder, 'data');
    const store = await open({ folder: inside });
    await store.commit('note', [put(note('a'))]);
    expect((await stat(inside)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(inside))
      expect([name, (await stat(join(inside, name))).mode & 0o777]).toEqual([name, 0o600]);
    await store.close();
  });

  it('10,000 awaited commits one after the other all finish', async () => {
    const store = await open();
    for (let i = 0; i < 10_000; i += 1) await store.commit('note', [put(note('a', String(i)))]);
    await store.close();
    expect(await reopened()).toMatchObject({ notes: [{ text: '9999' }] });
  }, 60_000);

  it('row 37: a thousand commits at once share far fewer syncs', async () => {
    const { disk, steps } = watchedDisk();
    const store = await open({ disk });
    const before = steps.length;
    await Promise.all(Array.from({ length: 1000 }, (_, i) => store.commit('note', [put(note(String(i)))])));
    expect(steps.slice(before).filter((step) => step.startsWith('sync ')).length).toBeLessThan(10);
    await store.close();
    expect(idsOf(await reopened())).toHaveLength(1000);
  });

  it('starts a new journal when the old one is long, and keeps all through it', async () => {
    const store = await open({ maxJournalBytes: 2000 });
    const all = Array.from({ length: 300 }, (_, i) => store.commit('note', [put(note(`n${i}`))]));
    for (const commit of all) await commit;
    for (let i = 0; i < 300; i += 1) await store.commit('note', [put(note(`m${i}`))]);
    expect((await readdir(folder)).some((name) => /^right-hand\.([2-9]|\d\d)/.test(name))).toBe(true);
    await rm(join(folder, 'right-hand.lock'));
    expect(idsOf(await reopened())).toHaveLength(600);
    await store.close();
  });

  it('a snapshot taken while commits wait holds none that fails later', async () => {
    let full = false;
    const { disk } = watchedDisk((step, path) =>
      full && step === 'append' && path.endsWith('journal') ? 0 : undefined,
    );
    const store = await open({ disk, maxJournalBytes: 1 });
    await store.commit('note', [put(note('kept'))]);
    full = true;
    const lost = store.commit('note', [put(note('lost'))]);
    await expect(lost).rejects.toMatchObject({ code: 'storage-full' });
    full = false;
    await store.close();
    expect(idsOf(await reopened())).toEqual(['kept']);
  });
});

const id = fc.constantFrom('a', 'b', 'c');
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.tuple(id, fc.string()).map(([key, text]): Op => ['put', 'notes', note(key, text)]),
  id.map((key): Op => ['del', 'notes', key]),
  fc.string().map((text): Op => ['set', 'title', text]),
);

describe('D3 undo', () => {
  it('takes back the newest 50 commands, one after the other', async () => {
    const store = memoryStore(notesShape);
    for (let i = 0; i < 60; i += 1) await store.commit('note', [put(note(String(i)))]);
    for (let i = 0; i < 50; i += 1) expect((await store.undo())?.name).toBe('note');
    expect(await store.undo()).toBeNull();
    expect(idsOf(store.toPlain())).toHaveLength(10);
  });

  it('undo after any command is as if it had not been', async () => {
    const sorted = (store: Store) => ({
      title: store.data.values['title'],
      notes: [...(store.data.lists['notes']?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(op, { minLength: 1 }), fc.array(op, { minLength: 1 }), async (first, second) => {
        const store = memoryStore(notesShape);
        await store.commit('first', first);
        const before = sorted(store);
        const { changes } = await store.commit('second', second);
        if (changes.length > 0) await store.undo();
        expect(sorted(store)).toEqual(before);
      }),
    );
  });
});

describe('D1 a moment of the data', () => {
  it('is what they were before any changes that came since', async () => {
    const rows = (all: Iterable<Row>) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    await fc.assert(
      fc.asyncProperty(fc.array(op), fc.array(fc.array(op)), async (first, later) => {
        const store = memoryStore(notesShape);
        await store.commit('first', first);
        const then = { title: store.data.values['title'], notes: rows(store.data.lists['notes']?.values() ?? []) };
        const changes: (readonly RowChange[])[] = [];
        for (const ops of later) changes.push((await store.commit('later', ops)).changes);
        const { values, lists } = momentBefore(changes, store.data);
        expect({ title: values['title'], notes: rows(lists['notes'] ?? []) }).toEqual(then);
      }),
    );
  });
});

describe('D1 failures', () => {
  const failing = (at: Step, code: string, file = 'journal') => {
    const state = { on: false };
    const { disk, steps } = watchedDisk((step, path) => {
      if (state.on && step === at && path.endsWith(file)) throw systemError(code);
    });
    return { disk, steps, state };
  };

  it.each([
    ['row 8: disk full', 'ENOSPC', 'storage-full'],
    ['row 13: input/output error', 'EIO', 'storage-failed'],
  ])('%s while appending refuses that save, keeps earlier ones, and a retry works', async (_, system, code) => {
    const { disk, state } = failing('append', system);
    const store = await open({ disk });
    await store.commit('note', [put(note('a'))]);
    state.on = true;
    await expect(store.commit('note', [put(note('b'))])).rejects.toMatchObject({ code });
    expect(idsOf(store.toPlain())).toEqual(['a']);
    expect(store.undoable).toBe('note');
    state.on = false;
    await store.commit('note', [put(note('c'))]);
    await store.close();
    expect(idsOf(await reopened())).toEqual(['a', 'c']);
  });

  it('row 9: half a line written is cut off again', async () => {
    let on = false;
    const { disk } = watchedDisk((step, path, bytes) =>
      on && step === 'append' && path.endsWith('journal') && bytes ? bytes.length >> 1 : undefined,
    );
    const store = await open({ disk });
    on = true;
    await expect(store.commit('note', [put(note('a'))])).rejects.toMatchObject({ code: 'storage-full' });
    on = false;
    await store.commit('note', [put(note('b'))]);
    await rm(join(folder, 'right-hand.lock'));
    expect(idsOf(await reopened())).toEqual(['b']);
    await store.close();
  });

  it('row 14: a failed sync is not acknowledged, and nothing is written until the next start', async () => {
    const { disk, state } = failing('sync', 'EIO');
    const store = await open({ disk });
    state.on = true;
    await expect(store.commit('note', [put(note('a'))])).rejects.toMatchObject({ code: 'storage-failed' });
    state.on = false;
    await expect(store.commit('note', [put(note('b'))])).rejects.toMatchObject({ code: 'storage-failed' });
    expect(idsOf(store.toPlain())).toEqual([]);
    await store.close();
    expect(idsOf(await reopened())).toEqual([]);
  });

  it('what waits behind a failed save fails with it, and memory goes back in one step', async () => {
    const { disk, state } = failing('append', 'ENOSPC');
    const store = await open({ disk });
    await store.commit('note', [put(note('a', 'first'))]);
    const seen: RowChange[] = [];
    store.watch((changes) => seen.push(...changes));
    state.on = true;
    const results = await Promise.allSettled([
      store.commit('note', [put(note('a', 'second'))]),
      store.commit('note', [put(note('a', 'third')), put(note('b'))]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(store.toPlain()).toMatchObject({ notes: [note('a', 'first')] });
    expect(seen.at(-1)).toMatchObject({ id: 'a', after: note('a', 'first') });
    await store.close();
  });

  it.each(['append', 'rename', 'sync'] as const)(
    'row 10: a snapshot that fails at %s loses nothing and deletes nothing',
    async (step) => {
      const { disk, state } = failing(step, 'ENOSPC', step === 'rename' ? 'right-hand.json' : '.tmp');
      const troubles: unknown[] = [];
      const store = await open({ disk, maxJournalBytes: 1, onTrouble: (error) => troubles.push(error) });
      state.on = true;
      for (const id of ['a', 'b', 'c']) await store.commit('note', [put(note(id))]);
      await store.close();
      expect(troubles.length).toBeGreaterThan(0);
      expect(idsOf(await reopened())).toEqual(['a', 'b', 'c']);
    },
  );

  it('row 13: an error on reading is told, and nothing is overwritten', async () => {
    await (await open()).close();
    const before = await readFile(join(folder, 'right-hand.json'));
    const { disk, state } = failing('read', 'EIO', 'right-hand.json');
    state.on = true;
    await expect(open({ disk })).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await readFile(join(folder, 'right-hand.json'))).toEqual(before);
  });

  it('row 12: a folder that cannot be made is refused with its reason', async () => {
    const file = join(folder, 'file');
    await (await import('node:fs/promises')).writeFile(file, '');
    await expect(open({ folder: join(file, 'data') })).rejects.toMatchObject({ code: 'storage-unwritable' });
  });
});
