/** What both hosts do before they show anything: lock and open the data, keep the daily backup, make the service. */
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Push } from '../shared/api/wire.ts';
import { isDay, type Day } from '../shared/values/dates.ts';
import { checkTarget, copyData, demandMoved, rememberFolder, removeCopy } from './data-folder.ts';
import { localDay } from './host.ts';
import { openLog, type Log } from './log.ts';
import type { Desktop, Surroundings } from './service/context.ts';
import { storeShape } from './service/store-shape.ts';
import { openSpaces, type Spaces } from './service/spaces.ts';
import { openBackups } from './store/backups.ts';
import { StoreError, storeErrorOf } from './store/errors.ts';
import type { HostKind } from './store/owner-lock.ts';
import { openStore, type Plain, type Store } from './store/store.ts';

export interface OpenedData {
  readonly spaces: Spaces;
  readonly log: Log;
  /** Finishes queued writes and gives the lock back. */
  close(): Promise<void>;
}

const BACKUP_CHECK_MS = 3_600_000;

interface Where {
  readonly host: HostKind;
  readonly version: string;
  readonly now: () => number;
  /** Shows a folder in the system's own window of files; false when it could not. */
  readonly openFolder: (folder: string) => Promise<boolean>;
  /** The window of our own; not there in a browser. */
  readonly desktop?: Desktop;
}

/**
 * Opens the data of a folder. With `usual`, the folder of an ordinary start, she may move them: the next start looks where
 * they went. Throws a StoreError, and then nothing was changed.
 */
export async function openData(
  options: Where & { readonly folder: string; readonly usual?: string },
): Promise<OpenedData> {
  const { usual } = options;
  const listeners = new Set<(push: Push) => void>();
  const tell = (push: Push): void => {
    for (const listener of listeners) listener(push);
  };
  const open = (folder: string, copy?: Copy): Promise<OneFolder> =>
    openOne(folder, {
      ...options,
      tell,
      copy,
      ...(usual !== undefined && { moveFolder: (to: string) => move(to, usual) }),
    });
  if (usual !== undefined) demandMoved(options.folder, usual);
  let current = await open(options.folder);
  let moving: Promise<void> | null = null;

  /** Calls that come meanwhile wait, so that nothing is written to the folder that is being left. */
  function move(to: string, home: string): Promise<void> {
    const from = current;
    const target = checkTarget(from.folder, to);
    moving ??= (async () => {
      const wasThere = existsSync(target);
      try {
        await from.close();
        copyData(from.folder, target);
        current = await open(target, { movedFrom: from.folder, expected: from.store.toPlain() });
        rememberFolder(home, target);
      } catch (error) {
        if (current !== from) await current.close();
        removeCopy(target, wasThere);
        current = await open(from.folder);
        throw storeErrorOf(error, 'copy');
      } finally {
        moving = null;
      }
    })();
    return moving.then(() => tell({ event: 'data.moved' }));
  }

  return {
    spaces: {
      async dispatch(...call) {
        await moving?.catch(() => undefined);
        return current.spaces.dispatch(...call);
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    get log() {
      return current.log;
    },
    async close() {
      await moving?.catch(() => undefined);
      await current.close();
    },
  };
}

/** A folder that was copied from another one, and what it must hold. */
interface Copy {
  readonly movedFrom: string;
  readonly expected: Plain;
}

interface OneFolder extends OpenedData {
  readonly folder: string;
  readonly store: Store;
}

async function openOne(
  folder: string,
  options: Where &
    Pick<Surroundings, 'moveFolder'> & { readonly tell: (push: Push) => void; readonly copy: Copy | undefined },
): Promise<OneFolder> {
  const { host, version, now, openFolder, desktop, tell, moveFolder, copy } = options;
  const log = openLog(folder, now);
  const onTrouble = (error: unknown): void => void log.fault('snapshot', error);
  const store = await openStore({ folder, shape: storeShape, host, now, onTrouble });
  if (copy && !isDeepStrictEqual(store.toPlain(), copy.expected)) {
    await store.close();
    throw new StoreError('storage-failed', { file: 'copy' });
  }
  const backups = openBackups({ folder, store, shape: storeShape, now });
  const backup: { newest: Day | null; failed: boolean } = { newest: null, failed: false };
  const keepBackup = async (): Promise<void> => {
    try {
      await backups.makeDaily();
      const newest = (await backups.list())[0]?.day;
      Object.assign(backup, { newest: isDay(newest) ? newest : null, failed: false });
    } catch (error) {
      backup.failed = true;
      log.fault('backup', error);
    }
  };
  // On the first start there is nothing to keep yet.
  if (!store.report.firstStart) await keepBackup();
  const timer = setInterval(() => void keepBackup(), BACKUP_CHECK_MS);
  timer.unref();

  const spaces = await openSpaces({
    store,
    around: {
      version,
      host,
      folder,
      today: () => localDay(now()),
      backup: () => ({ ...backup }),
      backups,
      openFolder: () => openFolder(folder),
      moveFolder,
      movedFrom: copy?.movedFrom,
      desktop,
    },
    dispatching: { onFault: (call, cause) => log.fault(call, cause) },
  });
  spaces.subscribe(tell);
  for (const problem of store.report.problems) log.write('opened', { problem });
  return {
    folder,
    store,
    spaces,
    log,
    close() {
      clearInterval(timer);
      return store.close();
    },
  };
}
