/** Which business the page shows, and the ways between hers and the made-up ones. */
import { createContext, use, useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { AppError, type Transport } from '../../shared/api/wire.ts';
import type { MadeUpId, Space } from '../../shared/values/space.ts';
import { openApp, type App } from './app-state.tsx';
import { scrollBack } from './scroll.ts';
import { endVisit, keepVisit, readVisit, spaceNow } from './visit.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly app: App }
  | { readonly state: 'failed'; readonly error: AppError };

export interface Spaces {
  /** Whether she has a business of her own already. */
  readonly started: boolean;
  /** True once after each change over: where the focus goes is then for the screen to say. */
  readonly arrived: () => boolean;
  /** Shows a made-up business, beginning with Today. Rejects with the AppError when it cannot be opened. */
  readonly lookAround: (id: MadeUpId) => Promise<void>;
  /** Leads back to where she was in her own. Rejects likewise. */
  readonly goHome: () => Promise<void>;
}

const SpacesContext = createContext<Spaces | null>(null);

export const SpacesProvider = ({ spaces, children }: { spaces: Spaces; children: ReactNode }) => (
  <SpacesContext value={spaces}>{children}</SpacesContext>
);

export function useSpaces(): Spaces {
  const spaces = use(SpacesContext);
  if (!spaces) throw new Error('useSpaces outside SpacesProvider');
  return spaces;
}

/**
 * Opens the business that this sitting shows, and changes over to another one when asked.
 * @param prepare what a business asks before it is shown, so that its first screen stands there whole; never rejects
 */
export function useOpening(
  transport: Transport | null,
  prepare: (app: App) => Promise<void>,
): { opening: Opening; tryAgain: () => void; spaces: Spaces } {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [tries, setTries] = useState(0);
  const shown = useRef<App | null>(null);
  const fresh = useRef(false);
  const changing = useRef(false);
  const arrived = useCallback((): boolean => {
    const was = fresh.current;
    fresh.current = false;
    return was;
  }, []);

  const show = (app: App): void => {
    shown.current?.close();
    shown.current = app;
    setOpening({ state: 'open', app });
  };

  // Not after the first paint, as an effect would be: there is nothing to paint before it.
  useLayoutEffect(() => {
    if (!transport) return undefined;
    let gone = false;
    const opened = async (): Promise<App> => {
      const app = await openApp(transport, spaceNow());
      await prepare(app);
      return app;
    };
    opened().then(
      (app) => (gone ? app.close() : show(app)),
      (error: unknown) =>
        setOpening({ state: 'failed', error: error instanceof AppError ? error : new AppError('internal') }),
    );
    return () => {
      gone = true;
      shown.current?.close();
      shown.current = null;
    };
  }, [transport, prepare, tries]);

  /** The new one is open before the old one goes: when it cannot be opened, nothing has changed. */
  const change = async (space: Space, leave: (app: App) => Promise<string>): Promise<void> => {
    // A second press while the first is on its way would find the way back gone.
    if (!transport || changing.current) return;
    changing.current = true;
    try {
      const app = await openApp(transport, space);
      // No event and no new entry: the screen that is still there must not follow.
      history.replaceState(null, '', await leave(app));
      fresh.current = true;
      show(app);
    } finally {
      changing.current = false;
    }
  };

  const started = readVisit()?.started ?? (opening.state === 'open' && isStarted(opening.app));
  const spaces: Spaces = {
    started,
    arrived,
    lookAround: (id) => {
      const from = { back: location.hash || '#/', scroll: scrollY, started };
      return change(id, async () => {
        keepVisit({ ...(readVisit() ?? from), space: id });
        return '#/today';
      });
    },
    goHome: () =>
      change('hers', async (app) => {
        const { back = '#/', scroll = 0 } = readVisit() ?? {};
        // Should it not be heard, the made-up business goes when the program ends.
        await app.api.madeUp.leave({}).catch(() => undefined);
        endVisit();
        scrollBack(scroll);
        return back;
      }),
  };
  return { opening, tryAgain: () => setTries(tries + 1), spaces };
}

const isStarted = (app: App): boolean => app.state.getState().workspace.settings.startedOn !== null;
