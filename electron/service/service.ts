/**
 * The handlers for the whole table: read the store, let shared/ decide, commit. Pushes what moved to every page.
 * A file for each group of calls that is more than a line; this one composes them.
 */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError, type Push } from '../../shared/api/wire.ts';
import type { Changes } from '../../shared/records/changes.ts';
import type { Refusal } from '../../shared/records/rules.ts';
import type { Day } from '../../shared/values/dates.ts';
import type { Op, Store } from '../store/store.ts';
import { assessmentHandlers } from './assessment.ts';
import { toChanges, workspaceOf } from './changes.ts';
import { logHandlers } from './logs.ts';
import { openRecords, type Records } from './records.ts';
import { smallHandlers } from './small.ts';
import { expiredTrash, trashHandlers } from './trash.ts';

/** What the composition knows and the records do not. */
export interface Surroundings {
  readonly version: string;
  readonly host: 'electron' | 'browser';
  readonly folder: string;
  /** The local day. */
  today(): Day;
  /** State of the daily backup. */
  backup(): { newest: Day | null; failed: boolean };
}

export interface Service {
  readonly handlers: Handlers<typeof contract>;
  subscribe(listener: (push: Push) => void): () => void;
}

/** What every group of handlers is given. */
export interface Context {
  readonly records: Records;
  readonly around: Surroundings;
  /** Commits under the name of a call and answers what moved; undo takes it back under that name. */
  commit(name: string, ops: readonly Op[]): Promise<Changes>;
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
    commit: async (name, ops) => tell(toChanges(records, await store.commit(name, ops))),
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

/** Turns a rule's no into the error that crosses. */
export function demand(refusal: Refusal | null): void {
  if (refusal) throw new AppError('rule', { field: refusal.field, rule: refusal.code });
}
