import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentOwner, takeLock } from '../../electron/store/owner-lock.ts';

const writer = join(import.meta.dirname, 'writer.ts');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owner-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('D1 the owner of the data', () => {
  it('row 28: a second start is refused with who holds it', async () => {
    const child = spawn(process.execPath, [writer, folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(() => takeLock(folder, 'electron')).toThrow(
      expect.objectContaining({ code: 'storage-locked', details: { pid: child.pid, host: 'browser' } }),
    );
    expect(currentOwner(folder)?.pid).toBe(child.pid);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(currentOwner(folder)).toBeNull();
    takeLock(folder, 'electron')();
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 22 - 3, started: '1', host: 'browser' }],
    ['another program under the same number', { pid: process.pid, started: '1', host: 'browser' }],
    ['an empty file', null],
  ])('row 29: a lock left by %s is none', async (_, owner) => {
    await writeFile(join(folder, 'right-hand.lock'), owner === null ? '' : JSON.stringify(owner));
    const release = takeLock(folder, 'browser');
    expect(JSON.parse(await readFile(join(folder, 'right-hand.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    expect(() => takeLock(folder, 'browser')).toThrow(expect.objectContaining({ code: 'storage-locked' }));
    release();
    takeLock(folder, 'browser')();
  });

  it('row 29: a start that was killed while it took a stale lock over is in nobody’s way', async () => {
    const gone = JSON.stringify({ pid: 2 ** 22 - 3, started: '1', host: 'browser' });
    for (const name of ['right-hand.lock', 'right-hand.lock.turn', 'right-hand.lock.4194301'])
      await writeFile(join(folder, name), gone);
    takeLock(folder, 'browser')();
    expect(await readdir(folder)).toEqual([]);
  });

  it('one that lost its lock to another leaves the other’s alone', async () => {
    const release = takeLock(folder, 'browser');
    const others = JSON.stringify({ pid: 1, started: '1', host: 'electron' });
    await writeFile(join(folder, 'right-hand.lock'), others);
    release();
    expect(await readFile(join(folder, 'right-hand.lock'), 'utf8')).toBe(others);
  });

  it('of several that start at once over a stale lock, one gets it', async () => {
    for (let round = 0; round < 5; round += 1) {
      await writeFile(
        join(folder, 'right-hand.lock'),
        JSON.stringify({ pid: 2 ** 22 - 3, started: '1', host: 'browser' }),
      );
      const children = Array.from({ length: 4 }, () =>
        spawn(process.execPath, [writer, folder, String(round)], { stdio: ['ignore', 'pipe', 'ignore'] }),
      );
      const ready = await Promise.all(
        children.map((child) =>
          Promise.race([once(child.stdout, 'data').then(() => true), once(child, 'exit').then(() => false)]),
        ),
      );
      expect(ready.filter(Boolean)).toHaveLength(1);
      for (const child of children) child.kill('SIGKILL');
      for (const child of children) if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  }, 60_000);
});
