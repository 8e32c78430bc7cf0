/** How a start finds what was kept: the newest sound snapshot, the journals since, and what a crash left torn. */
import { join } from 'node:path';
import { applyOps, fromPlain, migrated, toPlain, type Plain, type Shape, type StoreData } from './data.ts';
import type { Disk, FileStat } from './disk.ts';
import { StoreError } from './errors.ts';
import { BEFORE, generationsIn, journalName, SNAPSHOT, stamp } from './files.ts';
import { decodeLine, readSnapshot, type Header } from './snapshot.ts';

const LINE_START = '{"n":';

/** What opening found and mended, as codes with file names. */
export interface OpenReport {
  readonly problems: string[];
  /** True when there was no file at all. */
  firstStart: boolean;
}

export interface RecoveryOptions {
  readonly folder: string;
  readonly shape: Shape;
  readonly disk: Disk;
  readonly now: () => number;
  /** Called with the plain data of an older schema before it is migrated: a backup must stand first. */
  readonly beforeMigration: (header: Header, plain: Plain) => Promise<void>;
}

/** A snapshot that could be read. */
interface Snapshot {
  readonly header: Header;
  readonly data: StoreData;
}

/** What stands on the disk, and how the journal goes on from there. */
export interface Recovered {
  readonly data: StoreData;
  /** The number of the last transaction in it. */
  readonly seq: number;
  /** The journal to which the next transaction is appended. */
  readonly generation: number;
  /** The oldest generations that the snapshot and the one before it still need. */
  readonly needed: { readonly snapshot: number; readonly before: number };
  /** The newest snapshot is not sound: the one before it must not be replaced by it. */
  readonly keepBefore: boolean;
  /** It was mended or migrated, and is to be written whole before anything else is. */
  readonly isMended: boolean;
  /** The snapshot's file as it was found, to know it again. */
  readonly written: FileStat | null;
}

/**
 * Reads the store; null when there is no file at all, which is the only road to an empty one. Throws a StoreError for what
 * must not be guessed, and no file of the store is changed then.
 */
export const recover = (options: RecoveryOptions, report: OpenReport): Promise<Recovered | null> =>
  new Recovery(options, report).run();

class Recovery {
  readonly #options: RecoveryOptions;
  readonly #report: OpenReport;
  #seq = 0;
  #keepBefore = false;
  #torn: { readonly name: string; readonly at: number; readonly bytes: number } | null = null;
  #written: FileStat | null = null;

  constructor(options: RecoveryOptions, report: OpenReport) {
    this.#options = options;
    this.#report = report;
  }

  #path(name: string): string {
    return join(this.#options.folder, name);
  }

  async run(): Promise<Recovered | null> {
    const { disk, folder } = this.#options;
    for (const name of await disk.list(folder))
      if (name.startsWith(`${SNAPSHOT}.`) && name.endsWith('.tmp')) await disk.remove(this.#path(name));
    const generations = await generationsIn(disk, folder);
    const found = await this.#readSnapshots(await this.#isUntouched(generations));
    if (!found) {
      this.#report.firstStart = true;
      return null;
    }
    const { header } = found;
    // A backup put in the snapshot's place names no journal: it is complete in itself.
    if (header.journal > 0 && !generations.includes(header.journal))
      this.#report.problems.push(`journal-missing ${header.journal}`);
    const { data, migrated: isMigrated } = await this.#replay(found, generations);
    await this.#cutTorn();
    return {
      data,
      seq: this.#seq,
      generation: Math.max(header.journal, generations.at(-1) ?? 0),
      needed: { snapshot: header.journal, before: generations[0] ?? 1 },
      keepBefore: this.#keepBefore,
      isMended: this.#keepBefore || isMigrated,
      written: this.#written,
    };
  }

  /** True when nothing was ever kept here. The first start makes its empty journal first and may be killed right after. */
  async #isUntouched(generations: readonly number[]): Promise<boolean> {
    if (generations.length === 0) return true;
    const first = await this.#options.disk.stat(this.#path(journalName(1)));
    return generations.length === 1 && first?.size === 0;
  }

  /** The newest snapshot that can be read. A damaged one is copied aside, never overwritten first. */
  async #readSnapshots(untouched: boolean): Promise<Snapshot | null> {
    const newest = await this.#readOne(SNAPSHOT);
    if (typeof newest === 'object' && newest !== null) return newest;
    const before = await this.#readOne(BEFORE);
    if (newest === null && before === null && untouched) return null;
    if (newest !== null) {
      const aside = `${SNAPSHOT}.damaged-${stamp(this.#options.now())}`;
      await this.#options.disk.copy(this.#path(SNAPSHOT), this.#path(aside));
      this.#report.problems.push(`snapshot-damaged ${aside}`);
    } else this.#report.problems.push('snapshot-missing');
    if (typeof before !== 'object' || before === null)
      throw new StoreError('storage-corrupt', { file: SNAPSHOT, why: newest ?? 'the file is missing' });
    this.#keepBefore = true;
    return before;
  }

  async #readOne(name: string): Promise<Snapshot | string | null> {
    const { disk, shape } = this.#options;
    const bytes = await disk.read(this.#path(name));
    if (bytes === null) return null;
    // A byte order mark comes from editors; the text decoder drops it.
    const parsed = readSnapshot(bytes);
    if (typeof parsed === 'string') return parsed;
    const { schema } = parsed.header;
    if (schema > shape.schema) throw new StoreError('storage-newer', { file: name, schema, known: shape.schema });
    if (name === SNAPSHOT) this.#written = await disk.stat(this.#path(name));
    const wrong = schema === shape.schema ? shape.check(parsed.plain) : null;
    const data = wrong ?? fromPlain(parsed.plain);
    return typeof data === 'string' ? data : { header: parsed.header, data };
  }

  async #replay(
    { header, data: read }: Snapshot,
    generations: readonly number[],
  ): Promise<{ data: StoreData; migrated: boolean }> {
    const { shape } = this.#options;
    let data = read;
    let schema = header.schema;
    this.#seq = header.seq;
    const migrateTo = async (): Promise<void> => {
      const old = toPlain(data);
      const fresh = this.#migrate(old, schema);
      const rows = shape.check(fresh) ?? fromPlain(fresh);
      if (typeof rows === 'string') throw new StoreError('storage-corrupt', { file: SNAPSHOT, why: rows });
      // Only now: a step that fails at every start would fill the disk with backups.
      await this.#options.beforeMigration({ ...header, schema, seq: this.#seq }, old);
      data = rows;
      schema = shape.schema;
    };
    for (const generation of generations) {
      if (generation < header.journal) continue; // All of it is in the snapshot.
      for (const { n, v, ops } of await this.#readJournal(generation)) {
        if (n <= this.#seq) continue;
        const file = journalName(generation);
        if (n !== this.#seq + 1) throw new StoreError('storage-corrupt', { file, after: this.#seq, found: n });
        if (v > shape.schema) throw new StoreError('storage-newer', { file, schema: v, known: shape.schema });
        if (v > schema) await migrateTo();
        applyOps(data, ops);
        this.#seq = n;
      }
    }
    const old = schema < shape.schema;
    if (old) await migrateTo();
    return { data, migrated: old };
  }

  #migrate(old: Plain, schema: number): Plain {
    try {
      return migrated(structuredClone(old), schema, this.#options.shape);
    } catch (error) {
      throw new StoreError('storage-failed', { file: SNAPSHOT, why: 'migration', schema }, error);
    }
  }

  /**
   * The transactions of one journal. Only the very end may be torn, for that was never acknowledged; a later journal is
   * empty then, made for a snapshot that had not begun.
   */
  async #readJournal(generation: number) {
    const name = journalName(generation);
    const bytes = (await this.#options.disk.read(this.#path(name))) ?? Buffer.alloc(0);
    if (bytes.length > 0 && this.#torn)
      throw new StoreError('storage-corrupt', { file: this.#torn.name, byte: this.#torn.at });
    const lines = [];
    for (let at = 0; at < bytes.length;) {
      const end = bytes.indexOf(10, at);
      const line = end < 0 ? null : decodeLine(bytes.subarray(at, end));
      if (line) {
        lines.push(line);
        at = end + 1;
        continue;
      }
      if (hasIntactLine(bytes, at)) throw new StoreError('storage-corrupt', { file: name, byte: at });
      this.#torn = { name, at, bytes: bytes.length - at };
      break;
    }
    return lines;
  }

  /** Cuts a torn end off, after all else was found sound: a store that is refused stays as it is. */
  async #cutTorn(): Promise<void> {
    if (!this.#torn) return;
    const { name, at, bytes } = this.#torn;
    const { disk } = this.#options;
    await disk.copy(this.#path(name), this.#path(`${name}.torn`));
    await disk.cut(this.#path(name), at);
    this.#report.problems.push(`journal-torn ${bytes}`);
  }
}

/** Whether any transaction behind a damaged place is whole. The damage may be to a line end, so lines are found by how they begin. */
function hasIntactLine(bytes: Buffer, from: number): boolean {
  for (let at = bytes.indexOf(LINE_START, from + 1); at > 0; at = bytes.indexOf(LINE_START, at + 1)) {
    const end = bytes.indexOf(10, at);
    if (end > 0 && decodeLine(bytes.subarray(at, end))) return true;
  }
  return false;
}
