/**
 * The few file steps that the store takes, so that tests can fail each of them in turn. Folders are made 0700 and files
 * 0600 from their first byte.
 */
import { constants } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface DiskFile {
  /** Writes all of it behind what is there, or throws: a system may write less than asked without an error. */
  append(bytes: Buffer): Promise<void>;
  /** Resolves when everything written is on the disk itself. */
  sync(): Promise<void>;
  cut(length: number): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

/** What tells one writing of a file from another. */
export interface FileStat {
  readonly size: number;
  readonly changedAt: number;
}

export interface Disk {
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<string[]>;
  /** The bytes of a file; null when there is none. */
  read(path: string): Promise<Buffer | null>;
  stat(path: string): Promise<FileStat | null>;
  /** Opens for appending; `fresh` empties it first. */
  open(path: string, fresh: boolean): Promise<DiskFile>;
  cut(path: string, length: number): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  /** Gives a file a second name, or copies it where the file system has no second names. */
  link(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes renames and new names in a folder durable. */
  syncFolder(path: string): Promise<void>;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

export const realDisk: Disk = {
  async makeFolder(path) {
    const first = await mkdir(path, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    // The name of a new folder is kept by the folder above it.
    for (let made = resolve(path); made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
  },
  list: (folder) => readdir(folder),
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async stat(path) {
    try {
      const { size, mtimeMs } = await stat(path);
      return { size, changedAt: mtimeMs };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async open(path, fresh) {
    const { O_CREAT, O_RDWR, O_APPEND, O_TRUNC } = constants;
    return fileOf(await open(path, O_CREAT | O_RDWR | O_APPEND | (fresh ? O_TRUNC : 0), 0o600));
  },
  cut: (path, length) => truncate(path, length),
  copy: (from, to) => copyFile(from, to),
  async link(from, to) {
    await rm(to, { force: true });
    await link(from, to).catch(() => copyFile(from, to));
  },
  async rename(from, to) {
    // Virus scanners on Windows hold a file for a moment: ten tries over about a second.
    for (let left = 9; ; left -= 1) {
      try {
        return await rename(from, to);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (
          left === 0 ||
          !(code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES')))
        )
          throw error;
        await wait(100);
      }
    }
  },
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // Not possible there; NTFS keeps the rename in its own log.
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function fileOf(file: FileHandle): DiskFile {
  return {
    async append(bytes) {
      for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at, null);
        if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
        at += bytesWritten;
      }
    },
    sync: () => file.datasync(),
    cut: (length) => file.truncate(length),
    size: async () => (await file.stat()).size,
    close: () => file.close(),
  };
}
