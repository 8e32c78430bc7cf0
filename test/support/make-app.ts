/** The real service over a store in memory, reached through the real dispatcher: what a page has, without a host. */
import { openSpaces } from '../../electron/service/spaces.ts';
import { storeShape } from '../../electron/service/store-shape.ts';
import { memoryStore, type Store } from '../../electron/store/store.ts';
import { createClient, type Api } from '../../shared/api/client.ts';
import type { Transport } from '../../shared/api/wire.ts';
import type { Day } from '../../shared/values/dates.ts';
import type { AWindow } from './a-window.ts';

export const TODAY = '2026-11-23' as Day;

export interface MadeApp {
  readonly api: Api;
  readonly store: Store;
  readonly transport: Transport;
  /** Moves the clock of the main side. */
  setToday(day: Day): void;
}

/** @param seed lists and values that differ from a first start, e.g. { clients: [aClient()] } */
export async function makeApp(
  seed: Readonly<Record<string, unknown>> = {},
  today: Day = TODAY,
  window?: AWindow,
): Promise<MadeApp> {
  let now = today;
  const store = memoryStore(storeShape, { ...storeShape.initial(), ...seed });
  const spaces = await openSpaces({
    store,
    around: {
      version: '0.0.0-test',
      host: window ? 'electron' : 'browser',
      desktop: window?.desktop,
      folder: '/data',
      today: () => now,
      backup: () => ({ newest: null, failed: false }),
    },
    dispatching: { checkReplies: true },
  });
  const transport: Transport = {
    // What crosses a real border is JSON: a Date or undefined would not survive it, so it must not survive here.
    request: async (name, input, space) => JSON.parse(JSON.stringify(await spaces.dispatch(name, input, space))),
    subscribe(listener) {
      const ends = [spaces.subscribe(listener), window?.subscribe(listener)];
      return () => ends.forEach((end) => end?.());
    },
  };
  return {
    api: createClient(transport, 'hers'),
    store,
    transport,
    setToday: (day) => {
      now = day;
    },
  };
}
