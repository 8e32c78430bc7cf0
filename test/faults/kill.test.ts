import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../electron/store/store.ts';
import { notesShape, type Note } from '../support/store.ts';

const writer = join(import.meta.dirname, 'writer.ts');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a writer, kills it 0–60 ms after it was ready, and answers what it was told is saved: the newest text of each note. */
async function killedWriter(run: number, limit?: number): Promise<Map<string, number>> {
  const child = spawn(
    process.execPath,
    [writer, folder, String(run), ...(limit === undefined ? [] : [String(limit)])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  const ended = once(child, 'close');
  while (!text.includes('ready')) await Promise.race([wait(2), ended]);
  await wait(randomInt(60));
  child.kill('SIGKILL');
  await ended;
  const acknowledged = new Map<string, number>();
  for (const [, id = '', number = ''] of text.matchAll(/^ack (\S+) (\d+)$/gm)) acknowledged.set(id, Number(number));
  return acknowledged;
}

/** Every acknowledged note is there with its newest text or a newer one (the write in flight), and no other run's note is missing. */
async function expectKept(all: ReadonlyMap<string, number>): Promise<void> {
  const store = await openStore({ folder, shape: notesShape, host: 'browser', now: Date.now });
  const notes = store.data.lists['notes'] as unknown as ReadonlyMap<string, Note>;
  const lost = [...all].filter(([id, number]) => !(Number(notes.get(id)?.text) >= number));
  expect(lost).toEqual([]);
  expect(store.report.problems.filter((problem) => !problem.startsWith('journal-torn'))).toEqual([]);
  await store.close();
}

describe('D1 a process that is killed', () => {
  it.each([
    ['row 1: while it writes', 60, undefined],
    ['row 2: while it writes snapshots all the time', 40, 300],
  ])(
    '%s, %i times, loses nothing that was acknowledged',
    async (_, kills, limit) => {
      const all = new Map<string, number>();
      for (let run = 0; run < kills; run += 1) {
        for (const [id, number] of await killedWriter(run, limit)) all.set(id, number);
        if (run % 10 === 9) await expectKept(all);
      }
      expect(all.size).toBeGreaterThan(kills);
      await expectKept(all);
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
    120_000,
  );
});
