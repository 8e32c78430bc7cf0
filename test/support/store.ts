/** A small shape and disks that fail on command, for the tests of the store. */
import type { Plain, Shape } from '../../electron/store/data.ts';
import { basename } from 'node:path';
import { realDisk, type Disk, type DiskFile } from '../../electron/store/disk.ts';

export type Note = { readonly id: string; readonly text: string };

export const notesShape: Shape = {
  schema: 1,
  lists: ['notes', 'others'],
  initial: () => ({ title: 'fresh', notes: [], others: [] }),
  check: (plain) => {
    const { title, notes, others } = plain as Record<string, unknown>;
    if (typeof title !== 'string') return 'title: not a text';
    if (!Array.isArray(others)) return 'others: not a list';
    if (!Array.isArray(notes)) return 'notes: not a list';
    const at = notes.findIndex((note: Note | null) => typeof note?.id !== 'string' || typeof note.text !== 'string');
    return at < 0 ? null : `notes.${at}: not a note`;
  },
  migrations: [],
};

export const note = (id: string, text = `text of ${id}`): Note => ({ id, text });
export const put = (row: Note) => ['put', 'notes', row] as const;
export const idsOf = (plain: Plain): string[] => (plain['notes'] as Note[]).map(({ id }) => id).toSorted();

export type Step = 'append' | 'sync' | 'cut' | 'rename' | 'open' | 'read' | 'copy' | 'list' | 'syncFolder';

/** The real disk with a record of its steps; `fail` may throw before a step, or answer how many bytes it lets through. */
export function watchedDisk(fail: (step: Step, path: string, bytes?: Buffer) => void | number = () => undefined) {
  const steps: string[] = [];
  const see = (step: Step, path: string, bytes?: Buffer): void | number => {
    steps.push(`${step} ${basename(path)}`);
    return fail(step, path, bytes);
  };
  const disk: Disk = {
    ...realDisk,
    async list(folder) {
      see('list', folder);
      return realDisk.list(folder);
    },
    async read(path) {
      see('read', path);
      return realDisk.read(path);
    },
    async rename(from, to) {
      see('rename', to);
      return realDisk.rename(from, to);
    },
    async copy(from, to) {
      see('copy', to);
      return realDisk.copy(from, to);
    },
    async syncFolder(path) {
      see('syncFolder', path);
      return realDisk.syncFolder(path);
    },
    async open(path, fresh) {
      see('open', path);
      const file = await realDisk.open(path, fresh);
      return {
        ...file,
        async append(bytes) {
          const through = see('append', path, bytes);
          if (typeof through !== 'number') return file.append(bytes);
          await file.append(bytes.subarray(0, through));
          throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
        },
        async sync() {
          see('sync', path);
          return file.sync();
        },
        async cut(length) {
          see('cut', path);
          return file.cut(length);
        },
      } satisfies DiskFile;
    },
  };
  return { disk, steps };
}

export const systemError = (code: string): Error => Object.assign(new Error(code), { code });
