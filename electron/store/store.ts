/**
 * The store: data in memory, changed at once, acknowledged when they are on the disk. One door for changes (commit),
 * one home for undo. Callers plan a change on `data` and commit it in the same turn, so changes are serial.
 */
import { Low } from 'lowdb';
import { writeBackup } from './backups.ts';
import {
  applyOps,
  fromPlain,
  inverseOf,
  momentBefore,
  toPlain,
  type Moment,
  type Op,
  type Plain,
  type RowChange,
  type Shape,
  type StoreData,
} from './data.ts';
import { realDisk, type Disk } from './disk.ts';
import { storeErrorOf } from './errors.ts';
import { JournalFile } from './journal-file.ts';
import type { OpenReport } from './recovery.ts';
import { takeLock, type HostKind } from './owner-lock.ts';

export type { Op, Plain, Row, RowChange } from './data.ts';

/** How many commands can be taken back in one sitting. */
const UNDO_DEPTH = 50;
const MAX_JOURNAL_BYTES = 4 * 1024 * 1024;

interface Commit {
  readonly revision: number;
  readonly changes: readonly RowChange[];
}

export interface CommitOptions {
  /** Undo passes over it when this is false. */
  readonly undoable?: boolean;
  /** What it deletes is gone for good: after the sitting neither journal nor older snapshot hold it; backups still do. */
  readonly forgets?: boolean;
}

export interface Store {
  /** The present state. Records are frozen in use: replaced, never changed in place. */
  readonly data: StoreData;
  /** Grows with every change of memory. */
  readonly revision: number;
  readonly report: Readonly<OpenReport>;
  /** The name of the command that undo would take back. */
  readonly undoable: string | null;
  /**
   * Changes memory at once and resolves when the change is on the disk. When it cannot be written, memory goes back to
   * the last durable state, and this command and all that wait behind it reject with a StoreError.
   */
  commit(name: string, ops: readonly Op[], options?: CommitOptions): Promise<Commit>;
  /** Commits the inverse of the newest command that can be taken back; null when there is none. */
  undo(): Promise<(Commit & { name: string }) | null>;
  /** Tells of every change of memory, rollbacks included, in the turn in which it happens. */
  watch(listener: (changes: readonly RowChange[]) => void): () => void;
  /** Replaces everything in one transaction, whole or not at all. */
  replaceAll(plain: Plain): Promise<void>;
  toPlain(): Plain;
  /** Finishes what is queued, writes a snapshot and gives the lock back. Once is enough; more does nothing. */
  close(): Promise<void>;
}

/** What the store needs of its files; a store in memory has none. */
interface Keeper {
  readonly report: OpenReport;
  append(ops: readonly Op[], settle: (error: Error | null) => void): void;
  /** Writes a new snapshot when one is due. */
  tidy(durable: () => Moment): void;
  /** Told of what failed beside a change without harm to it. */
  trouble(error: unknown): void;
  /** @param forgets leaves nothing behind of what is not in the data any more */
  close(durable: () => Moment, forgets: boolean): Promise<void>;
}

export interface OpenOptions {
  readonly folder: string;
  readonly shape: Shape;
  readonly host: HostKind;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly disk?: Disk;
  readonly maxJournalBytes?: number;
  /** Told when a snapshot could not be written (nothing is lost by it, the journal goes on) and when a watcher throws. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Opens the store of a folder and takes its lock. Throws a StoreError, and then nothing was changed. */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { folder, shape, host, now, disk = realDisk, onTrouble = () => undefined } = options;
  await disk.makeFolder(folder).catch((error: unknown) => {
    throw storeErrorOf(error, folder);
  });
  const release = takeLock(folder, host);
  const file = new JournalFile({
    folder,
    shape,
    disk,
    now,
    maxJournalBytes: options.maxJournalBytes ?? MAX_JOURNAL_BYTES,
    beforeMigration: async ({ schema }, plain) => {
      await writeBackup({ folder, disk, now }, plain, { schema, reason: `before-schema-${shape.schema}` });
    },
  });
  try {
    const low = new Low<StoreData>(file, { values: {}, lists: {} });
    await low.read();
    if (file.report.firstStart) {
      low.data = dataOf(shape.initial());
      await low.write();
    }
    // Whoever ended without closing may have been asked to forget somebody: what is left of that goes with this closing.
    const unfinished = !file.isTidy;
    return new MemoryStore(low.data, {
      report: file.report,
      append: (ops, settle) => file.append(ops, settle),
      tidy: (durable) => {
        if (file.wantsSnapshot) file.write(low.data, durable).catch(onTrouble);
      },
      trouble: onTrouble,
      close: async (durable, forgets) => {
        try {
          if (forgets || !file.isTidy) await file.write(low.data, durable).catch(onTrouble);
          // The snapshot before, and the journals that it needs, are the ones of a moment ago then.
          // While something is wrong with the files, none is replaced that need not be.
          const again = forgets || (unfinished && file.report.problems.length === 0);
          if (again) await file.write(low.data, durable).catch(onTrouble);
          await file.close();
        } finally {
          release();
        }
      },
    });
  } catch (error) {
    await file.close().catch(onTrouble);
    release();
    throw storeErrorOf(error, folder);
  }
}

/** The same store without a disk: for tests and for what must not touch her data. */
export function memoryStore(shape: Shape, plain: Plain = shape.initial()): Store {
  const wrong = shape.check(plain);
  if (wrong) throw new Error(wrong);
  return new MemoryStore(dataOf(plain), {
    report: { problems: [], firstStart: true },
    append: (_, settle) => settle(null),
    tidy: () => undefined,
    trouble(error) {
      queueMicrotask(() => {
        throw error;
      });
    },
    close: () => Promise.resolve(),
  });
}

function dataOf(plain: Plain): StoreData {
  const data = fromPlain(plain);
  if (typeof data === 'string') throw new Error(data);
  return data;
}

class MemoryStore implements Store {
  readonly data: StoreData;
  readonly #keeper: Keeper;
  readonly #watchers = new Set<(changes: readonly RowChange[]) => void>();
  /** Commands that can be taken back, oldest first. */
  readonly #undo: { readonly name: string; readonly ops: readonly Op[] }[] = [];
  /** What was applied to memory and is not on the disk yet, oldest first. */
  readonly #waiting: (readonly RowChange[])[] = [];
  #revision = 0;
  #forgets = false;
  #closing: Promise<void> | null = null;

  constructor(data: StoreData, keeper: Keeper) {
    this.data = data;
    this.#keeper = keeper;
  }

  get revision(): number {
    return this.#revision;
  }

  get report(): OpenReport {
    return this.#keeper.report;
  }

  get undoable(): string | null {
    return this.#undo.at(-1)?.name ?? null;
  }

  async commit(
    name: string,
    ops: readonly Op[],
    { undoable = true, forgets = false }: CommitOptions = {},
  ): Promise<Commit> {
    this.#forgets ||= forgets;
    const changes = this.#apply(ops);
    const entry = { name, ops: inverseOf(changes, this.data) };
    if (undoable && changes.length > 0) {
      this.#undo.push(entry);
      if (this.#undo.length > UNDO_DEPTH) this.#undo.shift();
    }
    const commit = { revision: this.#revision, changes };
    if (changes.length === 0) return commit;
    this.#waiting.push(changes);
    await new Promise<void>((resolve, reject) =>
      this.#keeper.append(ops, (error) => {
        if (!error) {
          this.#waiting.shift();
          return resolve();
        }
        this.#rollBack(changes);
        const at = this.#undo.indexOf(entry);
        if (at >= 0) this.#undo.splice(at, 1);
        return reject(error);
      }),
    );
    this.#keeper.tidy(() => this.#durable());
    return commit;
  }

  async undo(): Promise<(Commit & { name: string }) | null> {
    const entry = this.#undo.pop();
    if (!entry) return null;
    try {
      return { name: entry.name, ...(await this.commit(entry.name, entry.ops, { undoable: false })) };
    } catch (error) {
      this.#undo.push(entry);
      throw error;
    }
  }

  watch(listener: (changes: readonly RowChange[]) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  async replaceAll(plain: Plain): Promise<void> {
    const next = dataOf(plain);
    const ops: Op[] = Object.entries(next.values).map(([key, value]) => ['set', key, value]);
    for (const list of new Set([...Object.keys(this.data.lists), ...Object.keys(next.lists)])) {
      const rows = next.lists[list] ?? new Map<string, never>();
      for (const id of this.data.lists[list]?.keys() ?? []) if (!rows.has(id)) ops.push(['del', list, id]);
      for (const row of rows.values()) ops.push(['put', list, row]);
    }
    this.#undo.length = 0;
    await this.commit('restore', ops, { undoable: false });
  }

  toPlain(): Plain {
    return toPlain(this.data);
  }

  close(): Promise<void> {
    this.#closing ??= this.#keeper.close(() => this.#durable(), this.#forgets);
    return this.#closing;
  }

  #apply(ops: readonly Op[]): RowChange[] {
    const changes = applyOps(this.data, ops);
    if (changes.length > 0) this.#revision += 1;
    this.#tell(changes);
    return changes;
  }

  #tell(changes: readonly RowChange[]): void {
    for (const watcher of this.#watchers)
      try {
        watcher(changes);
      } catch (error) {
        // Its own fault: memory and disk must not part over it.
        this.#keeper.trouble(error);
      }
  }

  /** Takes a failed command and all that were planned on top of it out of memory, the newest first. */
  #rollBack(failed: readonly RowChange[]): void {
    const from = this.#waiting.indexOf(failed);
    if (from < 0) return; // An earlier failure took this one along.
    for (const changes of this.#waiting.splice(from).toReversed()) this.#apply(inverseOf(changes, this.data));
  }

  /** The data as they are on the disk: memory without what still waits. */
  #durable(): Moment {
    return momentBefore(this.#waiting, this.data);
  }
}
