/**
 * Whose records a call is about. Each made-up business has a store of its own, in memory: nothing of it reaches the disk, so
 * it needs no lock and no backup, and nothing that happens in it can touch hers. It lasts until she leaves, or until the
 * program ends.
 */
import { contract } from '../../shared/api/contract.ts';
import { createDispatcher, type Dispatch, type DispatchOptions } from '../../shared/api/dispatch.ts';
import type { Push, Reply } from '../../shared/api/wire.ts';
import { madeUpBusiness } from '../../shared/made-up/made-up-business.ts';
import type { Settings } from '../../shared/records/settings.ts';
import { isMadeUp, type MadeUpId, type Space } from '../../shared/values/space.ts';
import { memoryStore, type Plain, type Store } from '../store/store.ts';
import type { Surroundings } from './context.ts';
import { createService } from './service.ts';
import { storeShape } from './store-shape.ts';

export interface Spaces {
  /** Answers a call in the business that it names; one that names none is refused, and never taken for hers. */
  readonly dispatch: (name: unknown, input: unknown, space: unknown) => Promise<Reply>;
  /** Tells of what moved in any of them. @returns the end of it */
  readonly subscribe: (listener: (push: Push) => void) => () => void;
}

/** Opens her own business over her store; a made-up one is opened by the first call for it. */
export async function openSpaces(deps: {
  readonly store: Store;
  readonly around: Surroundings;
  readonly dispatching?: DispatchOptions;
}): Promise<Spaces> {
  const { store, around, dispatching } = deps;
  const listeners = new Set<(push: Push) => void>();
  const madeUp = new Map<MadeUpId, Promise<Dispatch>>();

  const open = async (space: Space, own: Store, aroundIt: Surroundings): Promise<Dispatch> => {
    const service = await createService({ store: own, around: aroundIt, leaveMadeUp: () => madeUp.clear() });
    service.subscribe((changes) => {
      for (const listener of listeners) listener({ event: 'data.changed', space, changes });
    });
    return createDispatcher(contract, service.handlers, dispatching);
  };
  const openMadeUp = (space: MadeUpId): Promise<Dispatch> => {
    const known = madeUp.get(space);
    if (known) return known;
    const plain = plainOf(space, store, around);
    const opened = open(space, memoryStore(storeShape, plain), withoutFiles(around));
    madeUp.set(space, opened);
    return opened;
  };

  const hers = await open('hers', store, around);
  return {
    async dispatch(name, input, space) {
      if (space === 'hers') return hers(name, input);
      if (!isMadeUp(space)) return { ok: false, error: { code: 'invalid-input', field: 'space' } };
      return (await openMadeUp(space))(name, input);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a made-up business begins with. It looks as hers does, and writes dates and numbers as she reads them. */
function plainOf(id: MadeUpId, hers: Store, around: Surroundings): Plain {
  const { theme, locale, dateOrder, startedOn } = hers.data.values['settings'] as unknown as Settings;
  const business = madeUpBusiness(id, around.today());
  const reading = startedOn === null ? { theme } : { theme, locale, dateOrder };
  return { ...storeShape.initial(), ...business, settings: { ...business.settings, ...reading } };
}

/**
 * A store in memory has no folder and no backups, and hers must not be reached from there: each thing is named, so that what
 * is added to the surroundings does not get here by itself.
 */
const withoutFiles = ({ version, host, desktop, ...around }: Surroundings): Surroundings => ({
  version,
  host,
  desktop,
  today: () => around.today(),
  folder: '',
  backup: () => ({ newest: null, failed: false }),
});
