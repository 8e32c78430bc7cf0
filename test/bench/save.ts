/** One durable save at 1k, 10k, 50k and 200k entries, beside SQLite and lowdb's own file. Aim: at most 5 × SQLite. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openStore } from '../../electron/store/store.ts';
import { medians, report, type Subject } from './measure.ts';
import { entryOf, plainOf } from './records.ts';

interface Sqlite {
  pragma(text: string): void;
  exec(text: string): void;
  prepare(text: string): { run(...values: unknown[]): void };
  transaction(run: () => void): () => void;
  close(): void;
}

/** better-sqlite3 is a peer of this benchmark only: taken from where RIGHT_HAND_SQLITE points, or from node_modules. */
function sqlite(): (new (file: string) => Sqlite) | null {
  const from = process.env['RIGHT_HAND_SQLITE'] ?? import.meta.dirname;
  try {
    return createRequire(join(from, 'x.js'))('better-sqlite3') as new (file: string) => Sqlite;
  } catch {
    console.log('SQLite is not here to compare with. Get it with: npm install --no-save better-sqlite3@13.2.0');
    return null;
  }
}

const SIZES = [1000, 10_000, 50_000, 200_000];
const PEER = 'SQLite insert (WAL, full sync)';

export async function benchSave(): Promise<void> {
  const Database = sqlite();
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    const plain = plainOf(size);
    let number = size;
    const open = () => openStore({ folder: join(folder, 'store'), shape: storeShape, host: 'browser', now: Date.now });
    // Filled, closed and opened again: the snapshot of the filling is not what is measured.
    const filled = await open();
    await filled.replaceAll(plain);
    await filled.close();
    const store = await open();
    const low = new Low<typeof plain>(new JSONFile(join(folder, 'lowdb.json')), structuredClone(plain));
    const subjects: Subject[] = [
      {
        name: 'Right Hand commit',
        run: async () => {
          const { list, row } = entryOf((number += 1));
          await store.commit('bench', [['put', list, row]]);
        },
      },
    ];
    if (Database) {
      const database = new Database(join(folder, 'sqlite.db'));
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.exec('create table entry (id text primary key, list text, json text)');
      const insert = database.prepare('insert into entry values (?, ?, ?)');
      database.transaction(() => {
        for (let n = 0; n < size; n += 1) insert.run(`old ${n}`, 'income', JSON.stringify(entryOf(n).row));
      })();
      subjects.unshift({
        name: PEER,
        run: async () => {
          const { list, row } = entryOf((number += 1));
          insert.run(`new ${number}`, list, JSON.stringify(row));
        },
      });
    }
    const quick = await medians(subjects, 200);
    const slow = await medians(
      [
        {
          name: 'lowdb JSONFile write (no sync)',
          run: async () => {
            const { row } = entryOf((number += 1));
            (low.data['income'] as unknown[]).push(row);
            await low.write();
          },
        },
      ],
      size > 10_000 ? 5 : 15,
    );
    report(
      `One save with ${size.toLocaleString('en')} entries (aim: at most 5 × SQLite)`,
      new Map([...quick, ...slow]),
      PEER,
    );
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
