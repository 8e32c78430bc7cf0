/** Rounds of several subjects, interleaved so that a busy moment of the machine meets them all; medians and ratios. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Subject {
  readonly name: string;
  /** One round; answers nothing, or the milliseconds that it measured itself. */
  run(): Promise<number | void>;
}

export async function medians(subjects: readonly Subject[], rounds: number): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, run } of subjects) {
      const began = performance.now();
      const own = await run();
      times.get(name)?.push(own ?? performance.now() - began);
    }
  return new Map([...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0]));
}

/** A line for each subject: milliseconds and how many times the peer's. */
export function report(title: string, found: ReadonlyMap<string, number>, peer: string): void {
  console.log(`\n${title}`);
  const against = found.get(peer);
  for (const [name, time] of found) {
    const ratio = against === undefined ? '' : `× ${(time / against).toFixed(2)}`;
    console.log(`  ${name.padEnd(34)} ${time.toFixed(3).padStart(10)} ms  ${name === peer ? '(peer)' : ratio}`);
  }
}

/** Runs a script of this folder in a process of its own and answers what it printed. */
export function freshProcess(script: string, ...values: readonly string[]): string {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, script), ...values], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return child.stdout;
}
