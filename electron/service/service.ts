/**
 * The handlers for the whole table: read the store, let shared/ decide, commit. Pushes what moved to every page.
 * A file for each group of calls that is more than a line; this one composes them.
 */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError, type Push } from '../../shared/api/wire.ts';
import type { Changes } from '../../shared/records/changes.ts';
import type { Store } from '../store/store.ts';
import { assessmentHandlers } from './assessment.ts';
import { toChanges, workspaceOf } from './changes.ts';
import type { Context, Surroundings } from './context.ts';
import { logHandlers } from './logs.ts';
import { openRecords } from './records.ts';
import { smallHandlers } from './small.ts';
import { expiredTrash, trashHandlers } from './trash.ts';

export interface Service {
  readonly handlers: Handlers<typeof contract>;
  subscribe(listener: (push: Push) => void): () => void;
}

export async function createService(deps: { store: Store; around: Surroundings }): Promise<Service> {
  const { store, around } = deps;
  const records = openRecords(store);
  const listeners = new Set<(push: Push) => void>();
  const tell = (moved: Changes): Changes => {
    for (const listener of listeners) listener({ event: 'data.changed', changes: moved });
    return moved;
  };
  const context: Context = {
    records,
    around,
    commit: async (name, ops, options) => tell(toChanges(records, await store.commit(name, ops, options))),
  };
  const expired = expiredTrash(records, around.today());
  if (expired.length > 0) await store.commit('trash.expire', expired, { undoable: false });

  return {
    handlers: {
      app: {
        info: () => ({
          version: around.version,
          host: around.host,
          folder: around.folder,
          today: around.today(),
          problems: [...store.report.problems],
          backup: around.backup(),
        }),
      },
      workspace: { load: () => workspaceOf(records, around.today()) },
      ...smallHandlers(context),
      ...logHandlers(context),
      ...assessmentHandlers(context),
      ...trashHandlers(context),
      undo: {
        last: async () => {
          const undone = await store.undo();
          if (!undone) throw new AppError('not-found');
          return tell(toChanges(records, undone));
        },
      },
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
