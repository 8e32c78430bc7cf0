/** Backups: listed, made, looked into and brought back. A store in memory has none. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError } from '../../shared/api/wire.ts';
import { countedLists, type BackupCounts, type BackupLine } from '../../shared/records/backup.ts';
import type { Backups } from '../store/backups.ts';
import type { Plain, RowChange } from '../store/store.ts';
import type { Context } from './context.ts';

/** Backups shown at most; far fewer are kept. */
const LISTED = 100;

export function backupHandlers({ records, around, tell }: Context): Pick<Handlers<typeof contract>, 'backup'> {
  const there = (): Backups => {
    if (!around.backups) throw new AppError('not-found');
    return around.backups;
  };
  const list = async (): Promise<BackupLine[]> => {
    const found = around.backups ? await around.backups.list() : [];
    return found.slice(0, LISTED).map((one) => ({ ...one, day: one.day as BackupLine['day'] }));
  };
  const known = async (name: string): Promise<void> => {
    if (!(await there().list()).some((one) => one.name === name)) throw new AppError('not-found');
  };
  return {
    backup: {
      list,
      make: async () => {
        const name = await there().make('by-hand');
        const made = (await list()).find((one) => one.name === name);
        if (!made) throw new AppError('storage-failed');
        return made;
      },
      look: async ({ name }) => {
        await known(name);
        return { held: countsOf(await there().read(name)), now: countsOf(records.store.toPlain()) };
      },
      restore: async ({ name }) => {
        await known(name);
        const moved: RowChange[] = [];
        const stop = records.store.watch((changes) => {
          for (const change of changes) moved.push(change);
        });
        try {
          await there().restore(name);
        } finally {
          stop();
        }
        return tell(moved);
      },
    },
  };
}

const countsOf = (plain: Plain): BackupCounts =>
  Object.fromEntries(
    countedLists.map((list) => [list, Array.isArray(plain[list]) ? plain[list].length : 0]),
  ) as BackupCounts;
