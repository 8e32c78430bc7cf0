/**
 * One owner of the data: a lock file that names the process. It appears with its content in one step (a link), for an
 * empty lock would look stale, and it outlives a crash without harm: a process that is gone, or another one under the
 * same number, owns nothing.
 */
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    for (let tries = 0; tries < 5; tries += 1) {
      writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
      if (claim(mine, lock)) return () => rmSync(lock, { force: true });
      const owner = ownerOf(lock);
      if (owner && isAlive(owner)) throw lockedBy(owner);
      setAside(lock, `${mine}.stale`);
    }
    throw new StoreError('storage-locked');
  } catch (error) {
    throw storeErrorOf(error, LOCK);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Who owns a folder at this moment; null when nobody does. For a look before taking it. */
export function currentOwner(folder: string): Owner | null {
  const owner = ownerOf(join(folder, LOCK));
  return owner && isAlive(owner) ? owner : null;
}

const lockedBy = (owner: Owner): StoreError => new StoreError('storage-locked', { pid: owner.pid, host: owner.host });

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

/** Takes a stale lock away. If a live one was caught in between, it is given back. */
function setAside(lock: string, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return; // Somebody else was quicker: the next try sees theirs.
  }
  const taken = ownerOf(aside);
  if (taken && isAlive(taken) && !existsSync(lock)) renameSync(aside, lock);
  rmSync(aside, { force: true });
}

function ownerOf(file: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
    return Number.isInteger(owner.pid) ? owner : null;
  } catch {
    return null;
  }
}

function isAlive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return owner.started === startOf(owner.pid);
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
