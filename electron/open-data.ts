/** What both hosts do before they show anything: lock and open the data, keep the daily backup, make the service. */
import { isDay, type Day } from '../shared/values/dates.ts';
import { localDay } from './host.ts';
import { openLog, type Log } from './log.ts';
import type { Desktop } from './service/context.ts';
import { storeShape } from './service/store-shape.ts';
import { openSpaces, type Spaces } from './service/spaces.ts';
import { openBackups } from './store/backups.ts';
import type { HostKind } from './store/owner-lock.ts';
import { openStore } from './store/store.ts';

export interface OpenedData {
  readonly spaces: Spaces;
  readonly log: Log;
  /** Finishes queued writes and gives the lock back. */
  close(): Promise<void>;
}

const BACKUP_CHECK_MS = 3_600_000;

/** Throws a StoreError, and then nothing was changed. */
export async function openData(options: {
  readonly folder: string;
  readonly host: HostKind;
  readonly version: string;
  readonly now: () => number;
  /** Shows the data folder in the system's own window of files; false when it could not. */
  readonly openFolder: () => Promise<boolean>;
  /** The window of our own; not there in a browser. */
  readonly desktop?: Desktop;
}): Promise<OpenedData> {
  const { folder, host, version, now, openFolder, desktop } = options;
  const log = openLog(folder, now);
  const onTrouble = (error: unknown): void => void log.fault('snapshot', error);
  const store = await openStore({ folder, shape: storeShape, host, now, onTrouble });
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
      openFolder,
      desktop,
    },
    dispatching: { onFault: (call, cause) => log.fault(call, cause) },
  });
  for (const problem of store.report.problems) log.write('opened', { problem });
  return {
    spaces,
    log,
    close() {
      clearInterval(timer);
      return store.close();
    },
  };
}
