/**
 * The handlers for the whole table: read the store, let shared/ decide, commit. Pushes what moved to every page.
 * A file for each group of calls that is more than a line; this one composes them.
 */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError } from '../../shared/api/wire.ts';
import type { Changes } from '../../shared/records/changes.ts';
import type { Store } from '../store/store.ts';
import { assessmentHandlers } from './assessment.ts';
import { backupHandlers } from './backups.ts';
import { clientHandlers } from './clients.ts';
import { toChanges, workspaceOf } from './changes.ts';
import type { Context, Surroundings } from './context.ts';
import { desktopHandlers } from './desktop.ts';
import { importHandlers } from './imports.ts';
import { logHandlers } from './logs.ts';
import { openRecords } from './records.ts';
import { smallHandlers } from './small.ts';
import { takeOutHandlers } from './take-out.ts';
import { todayHandlers } from './today.ts';
import { expiredTrash, trashHandlers } from './trash.ts';

export interface Service {
  readonly handlers: Handlers<typeof contract>;
  /** Tells of what each command moved. @returns the end of it */
  subscribe(listener: (changes: Changes) => void): () => void;
}

export async function createService(deps: {
  readonly store: Store;
  readonly around: Surroundings;
  /** Lets go of the made-up businesses beside this one; there may be none. */
  readonly leaveMadeUp?: () => void;
}): Promise<Service> {
  const { store, around, leaveMadeUp = () => undefined } = deps;
  const records = openRecords(store);
  const listeners = new Set<(changes: Changes) => void>();
  const tell = (moved: Changes): Changes => {
    for (const listener of listeners) listener(moved);
    return moved;
  };
  const context: Context = {
    records,
    around,
    commit: async (name, ops, options) => tell(toChanges(records, await store.commit(name, ops, options))),
    tell: (changes) => tell(toChanges(records, { revision: store.revision, changes })),
  };
  const expired = expiredTrash(records, around.today());
  if (expired.length > 0) await store.commit('trash.expire', expired, { undoable: false });

  const logs = logHandlers(context);
  const assessments = assessmentHandlers(context);
  return {
    handlers: {
      app: {
        info: () => ({
          version: around.version,
          host: around.host,
          folder: around.folder,
          movable: around.moveFolder !== undefined,
          movedFrom: around.movedFrom ?? null,
          today: around.today(),
          problems: [...store.report.problems],
          backup: around.backup(),
        }),
        moveFolder: async ({ to }) => {
          if (!around.moveFolder) throw new AppError('not-found');
          await around.moveFolder(to);
          return {};
        },
        openFolder: async () => ({ opened: (await around.openFolder?.()) ?? false }),
      },
      workspace: { load: () => workspaceOf(records, around.today()) },
      ...smallHandlers(context),
      ...clientHandlers(context),
      ...logs,
      ...assessments,
      ...todayHandlers(context, { ...logs, ...assessments }),
      ...trashHandlers(context),
      ...backupHandlers(context),
      ...desktopHandlers(around),
      ...importHandlers(context),
      ...takeOutHandlers(context),
      undo: {
        last: async () => {
          const undone = await store.undo();
          if (!undone) throw new AppError('not-found');
          return tell(toChanges(records, undone));
        },
      },
      madeUp: {
        leave: () => {
          leaveMadeUp();
          return {};
        },
      },
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
