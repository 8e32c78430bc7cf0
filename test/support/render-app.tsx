/** The whole page over the real service with a store in memory. */
import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../renderer/app.tsx';
import type { Day } from '../../shared/values/dates.ts';
import type { AWindow } from './a-window.ts';
import { makeApp, type MadeApp } from './make-app.ts';

export interface RenderedApp extends MadeApp {
  readonly user: UserEvent;
}

/** @param options.seed lists and values that differ from a first start; settings need `startedOn`, or Welcome is shown */
export async function renderApp(options: {
  readonly route: string;
  readonly today?: Day;
  readonly seed?: Readonly<Record<string, unknown>>;
  /** The window around the page, as in Electron; without one it is a browser's. */
  readonly window?: AWindow;
}): Promise<RenderedApp> {
  cleanup();
  const made = await makeApp(options.seed, options.today, options.window);
  location.hash = options.route;
  const user = userEvent.setup();
  render(<App transport={made.transport} />);
  return { ...made, user };
}
