/**
 * lowdb's adapter for a store that never rewrites itself to save one entry: a readable snapshot, and a journal to which
 * each transaction is appended. Writes that wait share one sync; what resolved is on the disk.
 *
 *   right-hand.json        snapshot, one record per line
 *   right-hand.json.bak    the snapshot before it; with the journals since, it restores everything
 *   right-hand.<k>.journal transactions, k = generation
 */
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import {
  applyOps,
  fromPlain,
  migrated,
  momentBefore,
  toPlain,
  type Moment,
  type Op,
  type Plain,
  type Shape,
  type StoreData,
} from './data.ts';
import type { Disk, DiskFile } from './disk.ts';
import { StoreError, storeErrorOf } from './errors.ts';
import { decodeLine, encodeLine, readSnapshot, snapshotPieces, type Header } from './snapshot.ts';
import { writeSnapshot } from './snapshot-file.ts';

const SNAPSHOT = 'right-hand.json';
const BEFORE = `${SNAPSHOT}.bak`;
const JOURNAL = /^right-hand\.(\d+)\.journal$/;
const LINE_START = '{"n":';

/** What opening found and mended, as codes with file names. */
export interface OpenReport {
  readonly problems: string[];
  /** True when there was no file at all. */
  firstStart: boolean;
}

export interface JournalOptions {
  readonly folder: string;
  readonly shape: Shape;
  readonly disk: Disk;
  readonly now: () => number;
  /** The journal's size from which a new snapshot is written. */
  readonly maxJournalBytes: number;
  /** Called with the plain data of an older schema before it is migrated: a backup must stand first. */
  readonly beforeMigration: (header: Header, plain: Plain) => Promise<void>;
}

/** A snapshot that could be read. */
interface Snapshot {
  readonly header: Header;
  readonly data: StoreData;
}

interface Waiting {
  readonly ops: readonly Op[];
  /** Called in the turn in which the fate of the transaction is known, before any other change can be planned. */
  readonly settle: (error: StoreError | null) => void;
}

export class JournalFile implements Adapter<StoreData> {
  readonly report: OpenReport = { problems: [], firstStart: false };
  readonly #options: JournalOptions;
  #seq = 0;
  #generation = 0;
  #file: DiskFile | null = null;
  #bytes = 0;
  #queue: Waiting[] = [];
  #flushing: Promise<void> | null = null;
  #compacting: Promise<void> | null = null;
  #atBoundary: (() => void) | null = null;
  /** Set once when the disk can no longer be trusted: nothing is written until the next start. */
  #broken: StoreError | null = null;
  /** The oldest generations that the snapshot and the one before it still need. */
  #needed = { snapshot: 1, before: 1 };
  #keepBefore = false;
  #torn: { readonly name: string; readonly at: number; readonly bytes: number } | null = null;
  #written: { size: number; changedAt: number } | null = null;

  constructor(options: JournalOptions) {
    this.#options = options;
  }

  get lastTransaction(): number {
    return this.#seq;
  }

  #path(name: string): string {
    return join(this.#options.folder, name);
  }

  async #generations(): Promise<number[]> {
    const names = await this.#options.disk.list(this.#options.folder);
    const numbers = names.map((name) => JOURNAL.exec(name)?.[1]).filter((number) => number !== undefined);
    return numbers.map(Number).sort((a, b) => a - b);
  }

  /** Reads the store; null when there is no file at all, which is the only road to an empty one. */
  async read(): Promise<StoreData | null> {
    const { disk, folder } = this.#options;
    for (const name of await disk.list(folder))
      if (name.startsWith(`${SNAPSHOT}.`) && name.endsWith('.tmp')) await disk.remove(this.#path(name));
    const generations = await this.#generations();
    const found = await this.#readSnapshots(await this.#isUntouched(generations));
    if (!found) {
      this.report.firstStart = true;
      return null;
    }
    const { header } = found;
    // A backup put in the snapshot's place names no journal: it is complete in itself.
    if (header.journal > 0 && !generations.includes(header.journal))
      this.report.problems.push(`journal-missing ${header.journal}`);
    const replayed = await this.#replay(found, generations);
    this.#needed = { snapshot: header.journal, before: generations[0] ?? 1 };
    await this.#cutTorn();
    await this.#openJournal(Math.max(header.journal, generations.at(-1) ?? 0), false);
    // What was mended or migrated is written whole before anything else is.
    if (this.#keepBefore || replayed.migrated) await this.write(replayed.data);
    return replayed.data;
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
      this.report.problems.push(`snapshot-damaged ${aside}`);
    } else this.report.problems.push('snapshot-missing');
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
    this.report.problems.push(`journal-torn ${bytes}`);
  }

  async #openJournal(generation: number, fresh: boolean): Promise<void> {
    const { disk, folder } = this.#options;
    this.#file = await disk.open(this.#path(journalName(generation)), fresh);
    await disk.syncFolder(folder);
    this.#generation = generation;
    this.#bytes = await this.#file.size();
  }

  /** Appends one transaction; `settle` is told when it is on the disk, or why it never will be. */
  append(ops: readonly Op[], settle: (error: StoreError | null) => void): void {
    if (this.#broken) return settle(this.#broken);
    this.#queue.push({ ops, settle });
    this.#flushing ??= this.#flush();
  }

  async #flush(): Promise<void> {
    await Promise.resolve(); // What is committed in the same turn shares one sync.
    while (this.#queue.length > 0) {
      this.#atBoundary?.();
      const batch = this.#queue;
      this.#queue = [];
      const start = this.#bytes;
      try {
        if (!this.#file) throw new StoreError('storage-failed', { file: journalName(this.#generation) });
        let n = this.#seq;
        const v = this.#options.shape.schema;
        const bytes = Buffer.from(batch.map(({ ops }) => encodeLine({ n: (n += 1), v, ops })).join(''));
        await this.#file.append(bytes);
        await this.#syncOrBreak(this.#file);
        this.#seq = n;
        this.#bytes += bytes.length;
        for (const { settle } of batch) settle(null);
      } catch (error) {
        await this.#cutBack(start);
        const said = storeErrorOf(error, journalName(this.#generation));
        // Those that wait behind were planned on top of the failed one.
        const all = [...batch, ...this.#queue];
        this.#queue = [];
        for (const { settle } of all) settle(said);
      }
    }
    this.#atBoundary?.(); // A snapshot that began during the last batch waits for this.
    this.#flushing = null; // In the same turn as the test above, or a write could wait for ever.
  }

  /** After a failed sync nobody knows what is on the disk: nothing is written until the next start reads it again. */
  async #syncOrBreak(file: DiskFile): Promise<void> {
    try {
      await file.sync();
    } catch (error) {
      this.#broken = storeErrorOf(error, journalName(this.#generation));
      throw error;
    }
  }

  async #cutBack(length: number): Promise<void> {
    try {
      await this.#file?.cut(length);
      await this.#file?.sync();
    } catch (error) {
      this.#broken ??= storeErrorOf(error, journalName(this.#generation));
    }
  }

  get wantsSnapshot(): boolean {
    return !this.#compacting && !this.#broken && this.#bytes > this.#options.maxJournalBytes;
  }

  /** True when the snapshot holds everything, so that the next start has nothing to replay. */
  get isTidy(): boolean {
    return this.#bytes === 0 && this.#needed.snapshot === this.#generation;
  }

  /** lowdb's write: a whole snapshot, in slices that keep the process free; saves go on into the next journal meanwhile. */
  write(data: StoreData, durable: () => Moment = () => momentBefore([], data)): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    this.#compacting ??= this.#compact(durable).finally(() => {
      this.#compacting = null;
    });
    return this.#compacting;
  }

  async #compact(durable: () => Moment): Promise<void> {
    const { disk, folder, shape } = this.#options;
    const next = this.#generation + 1;
    const file = await disk.open(this.#path(journalName(next)), true);
    try {
      await disk.syncFolder(folder);
    } catch (error) {
      await file.close();
      throw storeErrorOf(error, journalName(next));
    }
    const ended: DiskFile[] = [];
    let seq = 0;
    let { values, lists }: Moment = { values: {}, lists: {} };
    await new Promise<void>((switched) => {
      // At a boundary between batches everything up to seq is durable; what waits goes into the new journal.
      this.#atBoundary = () => {
        this.#atBoundary = null;
        ({ values, lists } = durable());
        if (this.#file) ended.push(this.#file);
        [this.#file, this.#generation, this.#bytes, seq] = [file, next, 0, this.#seq];
        switched();
      };
      if (!this.#flushing) this.#atBoundary();
    });
    for (const journal of ended) await journal.close();
    const temporary = this.#path(`${SNAPSHOT}.${process.pid}.tmp`);
    const header = { schema: shape.schema, seq, journal: next };
    await writeSnapshot(disk, temporary, SNAPSHOT, snapshotPieces(header, values, lists));
    let movedOn = false;
    try {
      movedOn = await this.#putInPlace(temporary);
    } catch (error) {
      await disk.remove(temporary).catch(() => undefined);
      throw storeErrorOf(error, SNAPSHOT);
    }
    this.#needed = { snapshot: next, before: movedOn ? this.#needed.snapshot : this.#needed.before };
    this.#keepBefore = false;
    for (const generation of await this.#generations())
      if (generation < this.#needed.before) await disk.remove(this.#path(journalName(generation)));
  }

  /** Gives a whole new snapshot its name; true when the one it replaces is now the one before it. */
  async #putInPlace(temporary: string): Promise<boolean> {
    const { disk, folder, now } = this.#options;
    const here = await disk.stat(this.#path(SNAPSHOT));
    const ours = here?.size === this.#written?.size && here?.changedAt === this.#written?.changedAt;
    if (here && this.#written && !ours) {
      // Another program wrote it while we had it open: its copy is kept, ours goes on.
      const aside = `${SNAPSHOT}.foreign-${stamp(now())}`;
      await disk.copy(this.#path(SNAPSHOT), this.#path(aside));
      this.report.problems.push(`snapshot-foreign ${aside}`);
    }
    // Only what we know to be whole becomes the one before: not what was found damaged, nor what another program wrote.
    const movesOn = here !== null && ours && !this.#keepBefore;
    if (movesOn) await this.#linkBefore();
    await disk.rename(temporary, this.#path(SNAPSHOT));
    await disk.syncFolder(folder);
    this.#written = await disk.stat(this.#path(SNAPSHOT));
    if (!(await disk.stat(this.#path(BEFORE)))) {
      await this.#linkBefore(); // From the first day on one file may be lost.
      await disk.syncFolder(folder);
    }
    return movesOn;
  }

  async #linkBefore(): Promise<void> {
    const { disk } = this.#options;
    await disk.link(this.#path(SNAPSHOT), this.#path(`${BEFORE}.tmp`));
    await disk.rename(this.#path(`${BEFORE}.tmp`), this.#path(BEFORE));
    // Where both names are already one file, a rename does nothing and leaves both.
    await disk.remove(this.#path(`${BEFORE}.tmp`));
  }

  /** Waits for what is queued and closes the files. */
  async close(): Promise<void> {
    while (this.#flushing) await this.#flushing;
    await this.#compacting?.catch(() => undefined);
    await this.#file?.close();
    this.#file = null;
  }
}

const journalName = (generation: number): string => `right-hand.${generation}.journal`;

/** '2026-11-23T10-00-00-000Z': a time that every file system takes as a name. */
export const stamp = (now: number): string => new Date(now).toISOString().replaceAll(/[:.]/g, '-');

/** Whether any transaction behind a damaged place is whole. The damage may be to a line end, so lines are found by how they begin. */
function hasIntactLine(bytes: Buffer, from: number): boolean {
  for (let at = bytes.indexOf(LINE_START, from + 1); at > 0; at = bytes.indexOf(LINE_START, at + 1)) {
    const end = bytes.indexOf(10, at);
    if (end > 0 && decodeLine(bytes.subarray(at, end))) return true;
  }
  return false;
}
