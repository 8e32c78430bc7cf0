/**
 * Dated copies of everything. Each is written whole under another name, read again, compared, and only then given its
 * name: what is listed here can be brought back.
 */
import { join } from 'node:path';
import { migrated, type Plain, type Shape } from './data.ts';
import { realDisk, type Disk } from './disk.ts';
import { StoreError, storeErrorOf } from './errors.ts';
import { stamp } from './files.ts';
import { readSnapshot, snapshotPieces } from './snapshot.ts';
import { isAsWritten, writeSnapshot } from './snapshot-file.ts';
import type { Store } from './store.ts';

const FOLDER = 'backups';
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-([a-z\d-]+)\.json$/;
/** One name for what is being written, so that what a crash leaves of it is written over by the next. */
const UNFINISHED = 'unfinished.tmp';
const KEEP = { days: 7, weeks: 4, months: 12 };

export interface Backup {
  readonly name: string;
  /** When it was made, in UTC: '2026-11-23T09:02:00.000Z'. */
  readonly at: string;
  /** The local day on which it was made. */
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
  const temporary = join(folder, FOLDER, UNFINISHED);
  try {
    await disk.makeFolder(join(folder, FOLDER));
    const written = await writeSnapshot(disk, temporary, name, wholeText(plain, schema));
    if (!(await isAsWritten(disk, temporary, written))) throw new StoreError('storage-failed', { file: name });
    await disk.rename(temporary, path);
    await disk.syncFolder(join(folder, FOLDER));
    return name;
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw storeErrorOf(error, name);
  }
}

export interface Backups {
  /** Newest first. */
  list(): Promise<Backup[]>;
  make(reason: string): Promise<string>;
  /** What a backup holds, in today's shape. Throws a StoreError for one that is damaged or newer. */
  read(name: string): Promise<Plain>;
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
  let writing: Promise<unknown> = Promise.resolve();
  const make = (reason: string): Promise<string> => {
    const made = writing.then(() => writeBackup(where, store.toPlain(), { schema: shape.schema, reason }));
    writing = made.catch(() => undefined); // The next has its turn either way.
    return made;
  };

  async function list(): Promise<Backup[]> {
    await disk.makeFolder(join(folder, FOLDER));
    const names = await disk.list(join(folder, FOLDER));
    const backups: Backup[] = [];
    for (const name of names.toSorted((a, b) => (a < b ? 1 : -1))) {
      const made = NAME.exec(name);
      const found = made && (await disk.stat(join(folder, FOLDER, name)));
      if (found)
        backups.push({ name, at: instantOf(made), day: dayOf(made), reason: made[6] ?? '', bytes: found.size });
    }
    return backups;
  }

  return {
    list,
    make,
    read: (name) => readBackup(where, shape, name),
    async makeDaily() {
      const today = localDay(new Date(now()));
      const before = await list();
      if (before.some(({ day, reason }) => day === today && reason === 'daily')) return;
      await make('daily');
      // What was there before the app learned a new shape stays for good; there are few of these.
      const passing = before.filter(({ reason }) => !reason.startsWith('before-schema'));
      for (const name of outdated([today, ...passing.map(({ day }) => day)], passing))
        await disk.remove(join(folder, FOLDER, name));
    },
    async restore(name) {
      const plain = await readBackup(where, shape, name);
      await make('before-restore');
      await store.replaceAll(plain);
    },
  };
}

/** The text of everything, as a backup holds it, piece by piece. */
export function wholeText(plain: Plain, schema: number): Iterable<string> {
  const entries = Object.entries(plain);
  const lists = Object.fromEntries(entries.filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])));
  const values = Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value))) as Record<string, never>;
  return snapshotPieces({ schema, seq: 0, journal: 0 }, values, lists);
}

/** What such a text holds, in today's shape; a text says why it is none. */
export function readWhole(bytes: Buffer, shape: Shape): Plain | string {
  const parsed = readSnapshot(bytes);
  if (typeof parsed === 'string') return parsed;
  const { schema } = parsed.header;
  if (schema > shape.schema) throw new StoreError('storage-newer', { file: 'file', schema, known: shape.schema });
  try {
    const plain = migrated(parsed.plain, schema, shape);
    return shape.check(plain) ?? plain;
  } catch {
    return 'not a store';
  }
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

/** A name tells the instant in UTC, so that names sort by time wherever she travels. */
function instantOf([, date, hours, minutes, seconds, thousandths]: RegExpExecArray): string {
  return `${date}T${hours}:${minutes}:${seconds}.${thousandths}Z`;
}

/** A day is hers. */
const dayOf = (made: RegExpExecArray): string => localDay(new Date(instantOf(made)));

function localDay(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Backups that are neither among the newest days nor the newest of one of the last weeks or months. */
export function outdated(days: readonly string[], backups: readonly Pick<Backup, 'name' | 'day'>[]): string[] {
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
  return backups.filter(({ day }) => !kept.has(day)).map(({ name }) => name);
}
