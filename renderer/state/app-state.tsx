/**
 * The page's memory: a replica of the small records, kept up to date by what each command moved. The logs are never
 * here; screens ask for pages and sums through useAsk, which asks again when the log was touched.
 */
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import { createClient, type Api } from '../../shared/api/client.ts';
import type { AppInfo } from '../../shared/api/contract.ts';
import type { MenuAction } from '../../shared/api/desktop.ts';
import { AppError, type Transport } from '../../shared/api/wire.ts';
import type { Changes, SmallList, Workspace } from '../../shared/records/changes.ts';
import type { Space } from '../../shared/values/space.ts';

/** What the last write came to; `failed` stays until a write succeeds. */
type Saving =
  | { readonly state: 'quiet' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed'; readonly error: AppError };

export interface Ready {
  readonly workspace: Workspace;
  readonly info: AppInfo;
  readonly saving: Saving;
  /** Grows whenever an entry of a log moved. */
  readonly logsRevision: number;
}

export interface App {
  /** Whose records these are. */
  readonly space: Space;
  readonly api: Api;
  readonly state: StoreApi<Ready>;
  /** Asks what a screen will ask, under the same key, so that it has the answer when it opens. Never rejects. */
  readonly askAhead: (key: string, ask: (api: Api) => Promise<unknown>) => Promise<void>;
  /** What was asked ahead under this key; undefined once the logs have moved. */
  readonly askedAhead: (key: string) => unknown;
  /**
   * Runs a command, shows on the save line how it went, and takes what moved into the replica.
   * Rejects with the AppError, so that a form can show it beside its field.
   */
  run(command: Promise<Changes>): Promise<Changes>;
  /** Told of each thing that the window's menu asks for. @returns the end of it */
  onMenu(listener: (action: MenuAction) => void): () => void;
  /** Stops listening. */
  close(): void;
}

/** Loads the workspace of a business and follows it. Rejects with the AppError of the first call that fails. */
export async function openApp(transport: Transport, space: Space, now: () => Date = () => new Date()): Promise<App> {
  const api = createClient(transport, space);
  const early: Changes[] = [];
  let take = (moved: Changes): void => void early.push(moved);
  const menuListeners = new Set<(action: MenuAction) => void>();
  const stop = transport.subscribe((push) => {
    if (push.event === 'menu.do') for (const listener of menuListeners) listener(push.action);
    else if (push.event === 'data.moved') location.reload();
    else if (push.space === space) take(push.changes);
  });
  const [workspace, info] = await Promise.all([api.workspace.load({}), api.app.info({})]);
  const state = createStore<Ready>(() => ({ workspace, info, saving: { state: 'quiet' }, logsRevision: 0 }));

  const reload = async (): Promise<void> => {
    const fresh = await api.workspace.load({});
    state.setState((old) => ({ workspace: fresh, logsRevision: old.logsRevision + 1 }));
  };
  take = (moved) => {
    const { revision } = state.getState().workspace;
    if (moved.revision <= revision) return;
    if (moved.revision > revision + 1) void reload().catch(() => undefined);
    else state.setState((old) => applied(old, moved));
  };
  for (const moved of early) take(moved);

  const dayWatch = watchDay(async () => {
    const { today } = await api.app.info({});
    if (today !== state.getState().workspace.today) await reload();
  });

  const ahead = new Map<string, { readonly value: unknown; readonly logsRevision: number }>();

  return {
    space,
    api,
    state,
    async askAhead(key, ask) {
      const { logsRevision } = state.getState();
      // The screen asks again then, and says what went wrong.
      await ask(api).then(
        (value) => ahead.set(key, { value, logsRevision }),
        () => undefined,
      );
    },
    askedAhead(key) {
      const answer = ahead.get(key);
      return answer?.logsRevision === state.getState().logsRevision ? answer.value : undefined;
    },
    async run(command) {
      state.setState({ saving: { state: 'saving' } });
      try {
        const moved = await command;
        take(moved);
        state.setState({ saving: { state: 'saved', at: now() } });
        return moved;
      } catch (error) {
        const known = error instanceof AppError ? error : new AppError('internal');
        // A rule's no is answered beside its field; only a write that failed belongs on the save line.
        const refused = known.code === 'rule' || known.code === 'invalid-input' || known.code === 'not-found';
        state.setState({ saving: refused ? { state: 'quiet' } : { state: 'failed', error: known } });
        throw known;
      }
    },
    onMenu(listener) {
      menuListeners.add(listener);
      return () => menuListeners.delete(listener);
    },
    close() {
      stop();
      dayWatch();
    },
  };
}

/** Today may change while the app is open: looked at whenever she comes back to it, and every ten minutes. */
function watchDay(look: () => Promise<void>): () => void {
  const check = (): void => {
    if (document.visibilityState === 'visible') void look().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', check);
  const timer = setInterval(check, 600_000);
  return () => {
    document.removeEventListener('visibilitychange', check);
    clearInterval(timer);
  };
}

type Listed = { readonly id: string };

function applied(old: Ready, moved: Changes): Partial<Ready> {
  const workspace: Workspace = { ...old.workspace, revision: moved.revision, counts: moved.counts, undo: moved.undo };
  if (moved.settings) workspace.settings = moved.settings;
  if (moved.timer !== undefined) workspace.timer = moved.timer;
  const lists = new Set([...Object.keys(moved.put), ...Object.keys(moved.del)] as SmallList[]);
  for (const list of lists) {
    const rows = new Map<string, Listed>((workspace[list] as Listed[]).map((row) => [row.id, row]));
    for (const id of moved.del[list] ?? []) rows.delete(id);
    for (const row of (moved.put[list] ?? []) as Listed[]) rows.set(row.id, row);
    (workspace as unknown as Record<SmallList, Listed[]>)[list] = [...rows.values()];
  }
  const logsTouched = moved.logs.months.length + moved.logs.weeks.length > 0;
  return { workspace, logsRevision: old.logsRevision + (logsTouched ? 1 : 0) };
}

const AppContext = createContext<App | null>(null);

export const AppProvider = ({ app, children }: { app: App; children: ReactNode }) => (
  <AppContext value={app}>{children}</AppContext>
);

export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('useApp outside AppProvider');
  return app;
}

/** One part of the page's memory, e.g. useReady((ready) => ready.workspace.clients). */
export const useReady = <T,>(select: (ready: Ready) => T): T => useStore(useApp().state, select);

export const useWorkspace = (): Workspace => useReady((ready) => ready.workspace);

export type Asked<T> =
  | { readonly state: 'asking'; readonly value: T | null }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly value: T | null; readonly error: AppError };

/**
 * The answer of a query, asked again when a log moved or `key` (all that the query depends on, as a text) changed.
 * While a newer answer is on its way the older one stays, so that nothing flickers.
 */
export function useAsk<T>(key: string, ask: (api: Api) => Promise<T>): Asked<T> {
  const { api, askedAhead } = useApp();
  const logsRevision = useReady((ready) => ready.logsRevision);
  const [asked, setAsked] = useState<Asked<T>>(() => {
    const value = askedAhead(key) as T | undefined;
    return value === undefined ? { state: 'asking', value: null } : { state: 'here', value };
  });
  useEffect(() => {
    const early = askedAhead(key) as T | undefined;
    if (early !== undefined) {
      setAsked((old) => (old.state === 'here' && old.value === early ? old : { state: 'here', value: early }));
      return undefined;
    }
    let current = true;
    ask(api).then(
      (value) => current && setAsked({ state: 'here', value }),
      (error: unknown) =>
        current &&
        setAsked((old) => ({
          state: 'failed',
          value: old.value,
          error: error instanceof AppError ? error : new AppError('internal'),
        })),
    );
    return () => {
      current = false;
    };
    // `ask` is a fresh function on every render; `key` stands for all that it depends on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [api, key, logsRevision]);
  return asked;
}
