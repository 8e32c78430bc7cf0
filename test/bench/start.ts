/** Start-up with 200,000 entries in fresh processes: open with checks and sums, beside reading and parsing the same file. Aim: at most 2 ×. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openStore } from '../../electron/store/store.ts';
import { freshProcess, medians, report, type Subject } from './measure.ts';
import { plainOf } from './records.ts';

const SIZE = 200_000;
const ROUNDS = 9;
const PEER = 'readFile + JSON.parse';

export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const store = await openStore({ folder, shape: storeShape, host: 'browser', now: Date.now });
  await store.replaceAll(plainOf(SIZE));
  await store.close();
  const subject = (name: string, what: string): Subject => ({
    name,
    run: async () => Number(freshProcess('start-child.ts', what, folder)),
  });
  const found = await medians(
    [subject(PEER, 'parse'), subject('open the store, checked', 'open'), subject('open, checked, with sums', 'sums')],
    ROUNDS,
  );
  report(`Start with ${SIZE.toLocaleString('en')} entries (aim: at most 2 × parse)`, found, PEER);
  rmSync(folder, { recursive: true });
}
