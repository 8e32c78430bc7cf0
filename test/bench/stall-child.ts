/** A fresh process of the stall benchmark, which holds the data once, as the app does; prints the longest stall of each round as JSON. */
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openBackups } from '../../electron/store/backups.ts';
import { openStore, type Store } from '../../electron/store/store.ts';
import { entryOf } from './records.ts';

const [folder = '', rounds = ''] = process.argv.slice(2);

/** The longest turn of the event loop while the work runs, in milliseconds. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  const state = { longest: 0, ended: false };
  let last = performance.now();
  const done = work().finally(() => (state.ended = true));
  while (!state.ended) {
    await nextTurn();
    const now = performance.now();
    state.longest = Math.max(state.longest, now - last);
    last = now;
  }
  await done;
  return state.longest;
}

const options = { folder, shape: storeShape, host: 'browser', now: Date.now } as const;
let number = 1_000_000;
const save = (store: Store): Promise<unknown> => {
  const { list, row } = entryOf((number += 1));
  return store.commit('bench', [['put', list, row]]);
};

const [idle, saving, backup, snapshot]: [number[], number[], number[], number[]] = [[], [], [], []];
const store = await openStore(options);
const backups = openBackups({ folder, store, shape: storeShape, now: Date.now });
for (let round = 0; round < Number(rounds) * 20; round += 1) saving.push(await longestStall(() => save(store)));
for (let round = 0; round < Number(rounds); round += 1) {
  idle.push(await longestStall(() => wait(300)));
  backup.push(await longestStall(() => backups.make(`round-${round}`)));
}
await store.close();

// So small a journal is always full: one snapshot follows the other while she saves.
const busy = await openStore({ ...options, maxJournalBytes: 1 });
for (let round = 0; round < Number(rounds); round += 1)
  snapshot.push(
    await longestStall(async () => {
      for (let count = 0; count < 500; count += 1) await save(busy);
    }),
  );
await busy.close();
process.stdout.write(JSON.stringify({ idle, saving, snapshot, backup }));
