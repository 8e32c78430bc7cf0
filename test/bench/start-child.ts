/** A fresh process of the start-up benchmark; prints the milliseconds of one way to have the data, modules loaded before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRecords } from '../../electron/service/records.ts';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openStore } from '../../electron/store/store.ts';

const [what = '', folder = ''] = process.argv.slice(2);
const began = performance.now();
let rows = 0;
if (what === 'parse') {
  const plain = JSON.parse(readFileSync(join(folder, 'right-hand.json'), 'utf8')) as { income: unknown[] };
  rows = plain.income.length;
} else {
  const store = await openStore({ folder, shape: storeShape, host: 'browser', now: Date.now });
  rows = store.data.lists['income']?.size ?? 0;
  if (what === 'sums') openRecords(store);
}
const took = performance.now() - began;
if (rows === 0) throw new Error('nothing was read');
// Leaves the lock behind: the next process sees that its owner is gone.
process.stdout.write(String(took), () => process.exit(0));
