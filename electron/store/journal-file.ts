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
import { momentBefore, type Moment, type Op, type StoreData } from './data.ts';
import type { DiskFile, FileStat } from './disk.ts';
import { StoreError, storeErrorOf } from './errors.ts';
import { BEFORE, generationsIn, journalName, SNAPSHOT, stamp } from './files.ts';
import { recover, type OpenReport, type RecoveryOptions } from './recovery.ts';
import { encodeLine, snapshotPieces } from './snapshot.ts';
import { writeSnapshot } from './snapshot-file.ts';

export interface JournalOptions extends RecoveryOptions {
  /** The journal's size from which a new snapshot is written. */
  readonly maxJournalBytes: number;
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
  #written: FileStat | null = null;

  constructor(options: JournalOptions) {
    this.#options = options;
  }

  get lastTransaction(): number {
    return this.#seq;
  }

  #path(name: string): string {
    return join(this.#options.folder, name);
  }

  /** Reads the store; null when there is no file at all. */
  async read(): Promise<StoreData | null> {
    const found = await recover(this.#options, this.report);
    if (!found) return null;
    this.#seq = found.seq;
    this.#needed = found.needed;
    this.#keepBefore = found.keepBefore;
    this.#written = found.written;
    await this.#openJournal(found.generation, false);
    if (found.isMended) await this.write(found.data);
    return found.data;
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
    for (const generation of await generationsIn(disk, folder))
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
