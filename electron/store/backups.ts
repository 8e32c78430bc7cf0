/**
 * Dated copies of everything. Each is written whole under another name, read again, compared, and only then given its
 * name: what is listed here can be brought back.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { migrated, type Plain, type Shape } from './data.ts';
import { realDisk, type Disk } from './disk.ts';
import { StoreError, storeErrorOf } from './errors.ts';
import { stamp } from './journal-file.ts';
import { readSnapshot, snapshotPieces } from './snapshot.ts';
import type { Store } from './store.ts';

const FOLDER = 'backups';
const NAME = /^(\d{4}-\d\d-\d\d)T[\d-]+Z-([a-z\d-]+)\.json$/;
const KEEP = { days: 7, weeks: 4, months: 12 };

export interface Backup {
  readonly name: string;
  /** The day (in UTC) on which it was made. */
  readonly day: string;
  /** 'daily', 'before-restore', 'before-schema-2' … */
  readonly reason: string;
  readonly bytes: number;
}

interface Where {
  /** The data folder; backups lie in a folder inside it. */
  readonly folder: string;
  readonly disk: Disk;
  readonly now: () => number;
}

/** Writes and proves one backup of plain data, and answers its file name. Throws a StoreError and leaves no half file. */
export async function writeBackup(
  { folder, disk, now }: Where,
  plain: Plain,
  { schema, reason }: { schema: number; reason: string },
): Promise<string> {
  const name = `${stamp(now())}-${reason}.json`;
  const path = join(folder, FOLDER, name);
  const temporary = `${path}.tmp`;
  const entries = Object.entries(plain);
  const lists = Object.fromEntries(entries.filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])));
  const values = Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value))) as Record<string, never>;
  const bytes = Buffer.from([...snapshotPieces({ schema, seq: 0, journal: 0 }, values, lists)].join(''));
  try {
    await disk.makeFolder(join(folder, FOLDER));
    const file = await disk.open(temporary, true);
    try {
      await file.append(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const written = await disk.read(temporary);
    if (!written || digest(written) !== digest(bytes)) throw new StoreError('storage-full', { file: name });
    await disk.rename(temporary, path);
    await disk.syncFolder(join(folder, FOLDER));
    return name;
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw storeErrorOf(error, name);
  }
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export interface Backups {
  /** Newest first. */
  list(): Promise<Backup[]>;
  make(reason: string): Promise<string>;
  /** Makes today's when there is none yet, and clears away what is past its time. */
  makeDaily(): Promise<void>;
  /** Brings a backup back. What is there now is backed up first; a damaged backup is refused before anything moves. */
  restore(name: string): Promise<void>;
}

export function openBackups(options: {
  readonly folder: string;
  readonly store: Store;
  readonly shape: Shape;
  readonly now: () => number;
  readonly disk?: Disk;
}): Backups {
  const { folder, store, shape, now, disk = realDisk } = options;
  const where: Where = { folder, disk, now };
  const make = (reason: string) => writeBackup(where, store.toPlain(), { schema: shape.schema, reason });

  async function list(): Promise<Backup[]> {
    const names = await disk.list(join(folder, FOLDER)).catch(() => []);
    const backups: Backup[] = [];
    for (const name of names.toSorted((a, b) => (a < b ? 1 : -1))) {
      const [, day, reason] = NAME.exec(name) ?? [];
      const found = day === undefined ? null : await disk.stat(join(folder, FOLDER, name));
      if (day !== undefined && reason !== undefined && found) backups.push({ name, day, reason, bytes: found.size });
    }
    return backups;
  }

  return {
    list,
    make,
    async makeDaily() {
      const today = stamp(now()).slice(0, 10);
      const daily = (await list()).filter(({ reason }) => reason === 'daily');
      if (daily[0]?.day === today) return;
      await make('daily');
      for (const name of outdated([today, ...daily.map(({ day }) => day)], daily))
        await disk.remove(join(folder, FOLDER, name));
    },
    async restore(name) {
      const plain = await readBackup(where, shape, name);
      await make('before-restore');
      await store.replaceAll(plain);
    },
  };
}

async function readBackup({ folder, disk }: Where, shape: Shape, name: string): Promise<Plain> {
  if (!NAME.test(name)) throw new StoreError('storage-corrupt', { file: name, why: 'not a backup' });
  const bytes = await disk.read(join(folder, FOLDER, name));
  const parsed = bytes ? readSnapshot(bytes) : 'the file is missing';
  if (typeof parsed === 'string') throw new StoreError('storage-corrupt', { file: name, why: parsed });
  const { schema } = parsed.header;
  if (schema > shape.schema) throw new StoreError('storage-newer', { file: name, schema, known: shape.schema });
  const plain = migrated(parsed.plain, schema, shape);
  const wrong = shape.check(plain);
  if (wrong) throw new StoreError('storage-corrupt', { file: name, why: wrong });
  return plain;
}

/** Daily backups that are neither among the newest days nor the newest of one of the last weeks or months. */
export function outdated(days: readonly string[], daily: readonly Pick<Backup, 'name' | 'day'>[]): string[] {
  const newestOf = (periodOf: (day: string) => string, count: number): string[] => {
    const newest = new Map<string, string>();
    for (const day of days.toSorted().toReversed()) if (!newest.has(periodOf(day))) newest.set(periodOf(day), day);
    return [...newest.values()].slice(0, count);
  };
  const kept = new Set([
    ...newestOf((day) => day, KEEP.days),
    ...newestOf((day) => String(Math.floor((Date.parse(day) / 86_400_000 + 3) / 7)), KEEP.weeks),
    ...newestOf((day) => day.slice(0, 7), KEEP.months),
  ]);
  return daily.filter(({ day }) => !kept.has(day)).map(({ name }) => name);
}
