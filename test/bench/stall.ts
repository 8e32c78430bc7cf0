/** How long the process is held up with 200,000 entries, beside one frame of a screen. Aim: at most one frame while saving, two in the background. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openStore } from '../../electron/store/store.ts';
import { freshProcess, report } from './measure.ts';
import { plainOf } from './records.ts';

const SIZE = 200_000;
const ROUNDS = 9;
const FRAME = 'one frame (60 a second)';
/** Nothing is the control: what it shows is the rest of the machine. */
const WORK = {
  idle: 'nothing for 0.3 s',
  saving: 'a save',
  snapshot: 'saves while snapshots are taken',
  backup: 'a backup',
};

export async function benchStall(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const store = await openStore({ folder, shape: storeShape, host: 'browser', now: Date.now });
  await store.replaceAll(plainOf(SIZE));
  await store.close();
  const stalls = JSON.parse(freshProcess('stall-child.ts', folder, String(ROUNDS))) as Record<
    keyof typeof WORK,
    number[]
  >;
  const rows: [string, number][] = [[FRAME, 1000 / 60]];
  for (const [work, name] of Object.entries(WORK)) {
    const sorted = stalls[work as keyof typeof WORK].toSorted((a, b) => a - b);
    rows.push([`${name}, median`, sorted[sorted.length >> 1] ?? 0], [`${name}, worst`, sorted.at(-1) ?? 0]);
  }
  report(`The process is held up with ${SIZE.toLocaleString('en')} entries by`, new Map(rows), FRAME);
  rmSync(folder, { recursive: true });
}
