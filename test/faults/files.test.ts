import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plain, Shape } from '../../electron/store/data.ts';
import { openStore, type Store } from '../../electron/store/store.ts';
import { idsOf, note, notesShape, put } from '../support/store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
/** Stores that a test leaves as a crash would: their files are closed when it is over. */
let opened: Store[] = [];
afterEach(async () => {
  await Promise.allSettled(opened.map((store) => store.close()));
  opened = [];
  await rm(folder, { recursive: true, force: true });
});

const open = async (shape: Shape = notesShape): Promise<Store> => {
  const store = await openStore({ folder, shape, host: 'browser', now: () => 1_790_000_000_000 });
  opened.push(store);
  return store;
};
const path = (name: string) => join(folder, name);
const main = 'right-hand.json';

/** A store with a snapshot, one before it, and journals that hold notes a (old snapshot), b (new one) and c (journal only). */
async function seeded(): Promise<void> {
  for (const id of ['a', 'b']) {
    const store = await open();
    await store.commit('note', [put(note(id))]);
    await store.close();
  }
  const store = await open();
  await store.commit('note', [put(note('c'))]);
  // Ended without a snapshot, as by a crash.
  await rm(path('right-hand.lock'));
}

async function state(): Promise<{ ids: string[]; problems: string[] }> {
  const store = await open();
  const found = { ids: idsOf(store.toPlain()), problems: [...store.report.problems] };
  await store.close();
  return found;
}

const journals = async () => (await readdir(folder)).filter((name) => name.endsWith('.journal')).toSorted();
const newestJournal = async () => (await journals()).at(-1) ?? '';

describe('D1 a damaged snapshot', () => {
  const whole = JSON.stringify({ schema: 1, seq: 2, journal: 3, title: 'x', notes: [], others: [] });
  it.each([
    ['row 18: empty', () => ''],
    ['row 18: cut in the middle', (text: string) => text.slice(0, text.length >> 1)],
    ['row 18: without its last byte', (text: string) => text.slice(0, -2)],
    ['row 18: full of NUL', (text: string) => '\0'.repeat(text.length)],
    ['row 18: with a page of NUL inside', (text: string) => `${text.slice(0, 40)}${'\0'.repeat(40)}${text.slice(80)}`],
    ['row 22: a list', () => '[]'],
    ['row 22: null', () => 'null'],
    ['row 22: a text', () => '"notes"'],
    ['row 22: an empty object', () => '{}'],
    ['row 22: notes are a text', () => whole.replace('"notes":[]', '"notes":"many"')],
    ['row 22: a note without an id', () => whole.replace('"notes":[]', '"notes":[{"text":"x"}]')],
    ['row 22: a note that is null', () => whole.replace('"notes":[]', '"notes":[null]')],
    [
      'row 22: two notes with one id',
      () => whole.replace('"notes":[]', '"notes":[{"id":"a","text":"x"},{"id":"a","text":"y"}]'),
    ],
    ['row 22: a list is missing', () => whole.replace('"others":[]', '"other":[]')],
    ['row 22: a header that is no number', () => whole.replace('"seq":2', '"seq":"2"')],
  ])('%s: everything comes back, the damaged copy is kept and it is told', async (_, damage) => {
    await seeded();
    const damaged = damage(await readFile(path(main), 'utf8'));
    await writeFile(path(main), damaged);
    const { ids, problems } = await state();
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(problems[0]).toMatch(/^snapshot-damaged /);
    expect(await readFile(path(problems[0]?.split(' ')[1] ?? ''), 'utf8')).toBe(damaged);
    expect(await state()).toEqual({ ids: ['a', 'b', 'c'], problems: [] });
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('row 18: at every cut position', async () => {
    await seeded();
    const text = await readFile(path(main));
    const bak = await readFile(path(`${main}.bak`));
    const kept = new Map<string, Buffer>();
    for (const name of await journals()) kept.set(name, await readFile(path(name)));
    for (let cut = 0; cut < text.length - 1; cut += 7) {
      for (const name of await readdir(folder)) await rm(path(name), { recursive: true });
      await writeFile(path(main), text.subarray(0, cut));
      await writeFile(path(`${main}.bak`), bak);
      for (const [name, bytes] of kept) await writeFile(path(name), bytes);
      expect([cut, (await state()).ids]).toEqual([cut, ['a', 'b', 'c']]);
    }
  });

  it('row 23: invalid UTF-8 is damage, not a character to replace', async () => {
    await seeded();
    const bytes = await readFile(path(main));
    const at = bytes.indexOf('text of a');
    bytes.set([0xff, 0xfe], at);
    await writeFile(path(main), bytes);
    expect((await state()).ids).toEqual(['a', 'b', 'c']);
  });

  it('row 24: a byte order mark and other line ends are none', async () => {
    await seeded();
    const text = await readFile(path(main), 'utf8');
    await writeFile(path(main), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(await state()).toEqual({ ids: ['a', 'b', 'c'], problems: [] });
  });

  it('row 19: both damaged is refused and never overwritten', async () => {
    await seeded();
    await writeFile(path(main), '{');
    await writeFile(path(`${main}.bak`), '');
    await expect(open()).rejects.toMatchObject({ code: 'storage-corrupt', details: { file: main } });
    expect(await readFile(path(main), 'utf8')).toBe('{');
    expect(await readFile(path(`${main}.bak`), 'utf8')).toBe('');
  });
});

describe('D1 a missing file', () => {
  it('row 20: the snapshot comes back from the one before it', async () => {
    await seeded();
    await rm(path(main));
    expect(await state()).toMatchObject({ ids: ['a', 'b', 'c'], problems: ['snapshot-missing'] });
  });
  it('row 20: both snapshots, with journals there, is no first start', async () => {
    await seeded();
    await rm(path(main));
    await rm(path(`${main}.bak`));
    await expect(open()).rejects.toMatchObject({ code: 'storage-corrupt' });
  });
  it('row 21: the newest journal opens, and says loudly that entries may be gone', async () => {
    await seeded();
    await rm(path(await newestJournal()));
    const { ids, problems } = await state();
    expect(ids).toEqual(['a', 'b']);
    expect(problems[0]).toMatch(/^journal-missing/);
  });
  it('row 3: a first start that was killed before its first snapshot is a first start again', async () => {
    await writeFile(path('right-hand.1.journal'), '');
    const store = await open();
    expect(store.report).toEqual({ firstStart: true, problems: [] });
    await store.close();
  });
  it('an empty journal of a later generation is no first start', async () => {
    await writeFile(path('right-hand.2.journal'), '');
    await expect(open()).rejects.toMatchObject({ code: 'storage-corrupt' });
  });
  it('row 31: a snapshot that another program wrote meanwhile is kept aside, and never becomes the one before', async () => {
    await seeded();
    const store = await open();
    const before = await readFile(path(`${main}.bak`));
    await writeFile(path(main), 'something else');
    await store.close();
    expect(store.report.problems).toHaveLength(1);
    expect(await readFile(path(store.report.problems[0]?.split(' ')[1] ?? ''), 'utf8')).toBe('something else');
    expect(await readFile(path(`${main}.bak`))).toEqual(before);
    await writeFile(path(main), '');
    expect((await state()).ids).toEqual(['a', 'b', 'c']);
  });
  it('on the very first day one file may be lost already', async () => {
    const store = await open();
    await store.commit('note', [put(note('a'))]);
    await rm(path('right-hand.lock'));
    await rm(path(main));
    expect((await state()).ids).toEqual(['a']);
    await store.close();
  });
});

describe('D1 a damaged journal', () => {
  it('row 15: a last line torn at any byte is cut off and kept aside', async () => {
    await seeded();
    const name = await newestJournal();
    const bytes = await readFile(path(name));
    const first = await readFile(path(main));
    const before = await readFile(path(`${main}.bak`));
    for (let cut = 1; cut < bytes.length; cut += 3) {
      await writeFile(path(main), first);
      await writeFile(path(`${main}.bak`), before);
      for (const journal of await journals())
        if (Number(journal.split('.')[1]) > Number(name.split('.')[1])) await rm(path(journal));
      await writeFile(path(name), bytes.subarray(0, cut));
      const { ids, problems } = await state();
      expect([cut, ids, problems]).toEqual([cut, ['a', 'b'], [`journal-torn ${cut}`]]);
      expect((await readFile(path(`${name}.torn`))).length).toBe(cut);
    }
  });

  it('row 15: a torn end is cut off too when the next journal stands ready', async () => {
    await seeded();
    const name = await newestJournal();
    const next = `right-hand.${Number(name.split('.')[1]) + 1}.journal`;
    await writeFile(path(name), Buffer.concat([await readFile(path(name)), Buffer.from('{"n":4,"v":1,"op')]));
    await writeFile(path(next), '');
    expect(await state()).toEqual({ ids: ['a', 'b', 'c'], problems: ['journal-torn 16'] });
  });

  it('row 16: a damaged end of a journal that others follow is refused, and all stays as it is', async () => {
    const store = await open();
    await store.commit('note', [put(note('a'))]);
    await store.close();
    const again = await open();
    await again.commit('note', [put(note('b'))]);
    await rm(path('right-hand.lock'));
    // The snapshot before needs the first journal, and a second one goes on from there.
    await writeFile(path(main), '');
    const first = (await journals())[0] ?? '';
    const bytes = (await readFile(path(first))).subarray(0, -5);
    await writeFile(path(first), bytes);
    await expect(open()).rejects.toMatchObject({ code: 'storage-corrupt', details: { file: first } });
    expect(await readFile(path(first))).toEqual(bytes);
    await again.close();
  });

  it('row 17: zeros behind its end are cut off', async () => {
    await seeded();
    const name = await newestJournal();
    await writeFile(path(name), Buffer.concat([await readFile(path(name)), Buffer.alloc(4096)]));
    expect((await state()).ids).toEqual(['a', 'b', 'c']);
  });

  it('row 16: a damaged line before an intact one is refused, with file and byte, whatever bit it is', async () => {
    const store = await open();
    await store.commit('note', [put(note('a'))]);
    await store.commit('note', [put(note('b'))]);
    await rm(path('right-hand.lock'));
    const name = await newestJournal();
    const bytes = await readFile(path(name));
    const end = bytes.indexOf('\n');
    // Every fifth bit, and all of the line end: without it the intact line behind begins in the middle of a line.
    const bits = [...Array(end * 8).keys()].filter((bit) => bit % 5 === 0);
    for (const bit of [...bits, ...Array.from({ length: 8 }, (_, index) => end * 8 + index)]) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await writeFile(path(name), flipped);
      await expect(open(), `bit ${bit}`).rejects.toMatchObject({
        code: 'storage-corrupt',
        details: { file: name, byte: 0 },
      });
    }
    await writeFile(path(name), bytes);
    expect((await state()).ids).toEqual(['a', 'b']);
    await store.close();
  });
});

describe('D1 versions', () => {
  const newer: Shape = {
    ...notesShape,
    schema: 2,
    check: (plain) => ((plain as { tone?: unknown }).tone === 'warm' ? notesShape.check(plain) : 'tone: missing'),
    initial: () => ({ ...notesShape.initial(), tone: 'warm' }),
    migrations: [{ from: 1, migrate: (plain: Plain) => ({ ...plain, tone: 'warm' }) }],
  };

  it('row 25: a newer file is refused and stays byte for byte', async () => {
    const store = await open(newer);
    await store.commit('note', [put(note('a'))]);
    await store.close();
    const before = await readFile(path(main));
    await expect(open()).rejects.toMatchObject({ code: 'storage-newer', details: { schema: 2, known: 1 } });
    expect(await readFile(path(main))).toEqual(before);
  });

  it('row 26: an older file migrates with what its journal holds, and a copy of the old one stays', async () => {
    await seeded();
    const store = await open(newer);
    expect(store.toPlain()).toMatchObject({ tone: 'warm', title: 'fresh' });
    expect(idsOf(store.toPlain())).toEqual(['a', 'b', 'c']);
    const [backup = ''] = await readdir(path('backups'));
    expect(JSON.parse(await readFile(join(folder, 'backups', backup), 'utf8'))).toMatchObject({
      schema: 1,
      notes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    });
    await store.commit('note', [put(note('d'))]);
    await store.close();
    // The snapshot before it is of the old schema, the newest journal of the new one: both together still restore.
    await writeFile(path(main), '');
    const again = await open(newer);
    expect(idsOf(again.toPlain())).toEqual(['a', 'b', 'c', 'd']);
    await again.close();
  });

  it('row 27: a migration that throws leaves the old files as they were', async () => {
    await seeded();
    const before = await readFile(path(main));
    const broken: Shape = {
      ...newer,
      migrations: [
        {
          from: 1,
          migrate: () => {
            throw new Error('half way');
          },
        },
      ],
    };
    await expect(open(broken)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await readFile(path(main))).toEqual(before);
    expect((await state()).ids).toEqual(['a', 'b', 'c']);
  });
});
