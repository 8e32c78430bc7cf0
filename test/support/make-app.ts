/** The real service over a store in memory, reached through the real dispatcher: what a page has, without a host. */
import { openSpaces } from '../../electron/service/spaces.ts';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openBackups } from '../../electron/store/backups.ts';
import { memoryStore, type Store } from '../../electron/store/store.ts';
import { createClient, type Api } from '../../shared/api/client.ts';
import type { Transport } from '../../shared/api/wire.ts';
import type { Day } from '../../shared/values/dates.ts';
import { MemoryDisk } from './memory-disk.ts';
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
  // Backups are written by the real code, onto a disk in memory; each is a second younger than the one before.
  let made = Date.parse(`${today}T10:00:00Z`);
  const clock = (): number => (made += 1000);
  const disk = new MemoryDisk();
  const backups = openBackups({ folder: '/data', store, shape: storeShape, now: clock, disk });
  const spaces = await openSpaces({
    store,
    around: {
      version: '0.0.0-test',
      host: window ? 'electron' : 'browser',
      desktop: window?.desktop,
      folder: '/data',
      today: () => now,
      backups,
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
