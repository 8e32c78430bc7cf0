/**
 * One owner of the data: a lock file that names the process. It appears with its content in one step (a link), for an
 * empty lock would look stale, and it outlives a crash without harm: a process that is gone, or another one under the
 * same number, owns nothing.
 */
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError, storeErrorOf } from './errors.ts';

export type HostKind = 'electron' | 'browser';
export interface Owner {
  readonly pid: number;
  /** When the process began, as the system counts; empty where that is not told. */
  readonly started: string;
  readonly host: HostKind;
}

const LOCK = 'right-hand.lock';

/** Takes the lock of a folder and answers how to give it back. Throws StoreError 'storage-locked' with the owner's pid and host. */
export function takeLock(folder: string, host: HostKind): () => void {
  const lock = join(folder, LOCK);
  const mine = `${lock}.${process.pid}`;
  const me: Owner = { pid: process.pid, started: startOf(process.pid), host };
  try {
    writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
    if (!claim(mine, lock)) takeOver(mine, lock);
    removeStrays(folder);
    return () => {
      // Whoever took a lock away by hand let another in: that one's lock is not ours to remove.
      if (ownerOf(lock)?.pid === process.pid) rmSync(lock, { force: true });
    };
  } catch (error) {
    throw storeErrorOf(error, LOCK);
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Puts our name over a lock whose owner is gone. Two that find the same stale lock must not both do so: whoever wants to
 * holds a second lock for that moment, and looks again once it has it. The first lock is never absent meanwhile, so
 * nobody can slip in between.
 */
function takeOver(mine: string, lock: string): void {
  refuseIfOwned(lock);
  const turn = `${lock}.turn`;
  if (!claim(mine, turn)) {
    refuseIfOwned(turn);
    // Left by a process that died within the few microseconds of its turn.
    rmSync(turn, { force: true });
    if (!claim(mine, turn)) throw lockedBy(ownerOf(turn));
  }
  try {
    refuseIfOwned(lock);
    const ours = `${mine}.over`;
    writeFileSync(ours, readFileSync(mine), { mode: 0o600 });
    renameSync(ours, lock);
  } finally {
    rmSync(turn, { force: true });
  }
}

function refuseIfOwned(lock: string): void {
  const owner = ownerOf(lock);
  if (owner && isAlive(owner)) throw lockedBy(owner);
}

/** What starts that were killed in the middle of this left behind. */
function removeStrays(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^right-hand\.lock\.(\d+)(\.over)?$/.exec(name)?.[1];
    if (pid !== undefined && !runs(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Who owns a folder at this moment; null when nobody does. For a look before taking it. */
export function currentOwner(folder: string): Owner | null {
  const owner = ownerOf(join(folder, LOCK));
  return owner && isAlive(owner) ? owner : null;
}

const lockedBy = (owner: Owner | null): StoreError =>
  new StoreError('storage-locked', owner ? { pid: owner.pid, host: owner.host } : {});

/** True when the lock is ours. A file system without links gets an exclusive create instead. */
function claim(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOSYS' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error;
  }
  try {
    writeFileSync(lock, readFileSync(mine), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(file: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
    return Number.isInteger(owner.pid) ? owner : null;
  } catch {
    return null;
  }
}

const isAlive = (owner: Owner): boolean => runs(owner.pid) && owner.started === startOf(owner.pid);

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Where the system tells, a pid that was given to another program is recognised by its start. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
