/** npm start as it is run: real processes on a real folder. Needs the built app; scripts/start.ts builds it when it is stale. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA } from '../../electron/store/migrations.ts';
import { startWords } from '../../shared/words/start.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
const running = new Set<ReturnType<typeof launch>>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
});
afterEach(async () => {
  for (const app of running) app.child.kill('SIGKILL');
  running.clear();
  await rm(folder, { recursive: true, force: true });
});

const launch = (...options: string[]) => launchWith({}, ...options);

function launchWith(env: Readonly<Record<string, string>>, ...options: string[]) {
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts'), ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const app = { child, said, ended };
  running.add(app);
  return app;
}

/** The address that is printed when the app is served. */
async function address(app: ReturnType<typeof launch>): Promise<string> {
  const read = () => /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(app.said.out)?.[0];
  await expect.poll(read, { timeout: 20_000 }).toBeDefined();
  return read() ?? '';
}

async function refusal(...options: string[]): Promise<string> {
  const app = launch(...options);
  expect(await app.ended).toBe(1);
  expect(app.said.err).not.toMatch(/\n\s+at /);
  return app.said.err.trim();
}

/** Windows has no signals: a child is ended there at once, and cannot say how it went. */
const signals = process.platform !== 'win32';

async function stop(app: ReturnType<typeof launch>): Promise<void> {
  app.child.kill('SIGTERM');
  const code = await app.ended;
  if (signals) expect(code).toBe(0);
}

const served = (...more: string[]) => launch('--browser', '--no-open', '--data', folder, ...more);

describe('npm start', () => {
  it('--help lists the options', async () => {
    const app = launch('--help');
    expect(await app.ended).toBe(0);
    expect(app.said.out).toContain('--no-open');
  });

  it.each([
    [['--nonsense'], startWords.unknownOption('--nonsense')],
    [['more'], startWords.unknownOption('more')],
    [['--port', 'abc'], startWords.badPort('abc')],
    [['--port', '70000'], startWords.badPort('70000')],
  ])('%j gets one sentence and exit code 1', async (options, sentence) =>
    expect(await refusal(...options)).toBe(sentence),
  );

  it.skipIf(!signals).each(['SIGTERM', 'SIGINT'] as const)(
    'serves the app, and %s ends it with exit code 0 and the lock given back',
    async (signal) => {
      const app = served();
      const page = await fetch((await address(app)).split('#')[0] ?? '');
      expect(await page.text()).toContain('<div id="root">');
      expect(existsSync(join(folder, 'right-hand.lock'))).toBe(true);
      app.child.kill(signal);
      expect(await app.ended).toBe(0);
      expect(existsSync(join(folder, 'right-hand.lock'))).toBe(false);
      expect(JSON.parse(await readFile(join(folder, 'right-hand.json'), 'utf8'))).toMatchObject({ schema: SCHEMA });
    },
    30_000,
  );

  it('a second start on the same folder is refused with a clear sentence, and the first goes on', async () => {
    const first = served();
    const at = await address(first);
    expect(await refusal('--browser', '--no-open', '--data', folder)).toBe(startWords.locked('browser'));
    expect(await refusal('--no-open', '--data', folder)).toBe(startWords.locked('browser'));
    expect((await fetch(at.split('#')[0] ?? '')).status).toBe(200);
  }, 30_000);

  it('a taken port gets one sentence, and the lock is given back', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as { port: number };
    expect(await refusal('--browser', '--no-open', '--data', folder, '--port', String(port))).toBe(
      startWords.portTaken(port),
    );
    expect(existsSync(join(folder, 'right-hand.lock'))).toBe(false);
    server.close();
  }, 30_000);

  it('a folder that cannot be written gets one sentence', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const inside = join(file, 'data');
    expect(await refusal('--browser', '--no-open', '--data', inside)).toBe(startWords.unwritable(inside));
  }, 30_000);

  it('a damaged store gets one sentence, and stays as it is', async () => {
    for (const name of ['right-hand.json', 'right-hand.json.bak']) await writeFile(join(folder, name), '{"half":');
    expect(await refusal('--browser', '--no-open', '--data', folder)).toBe(
      startWords.corrupt(folder, 'right-hand.json'),
    );
    expect(await readFile(join(folder, 'right-hand.json'), 'utf8')).toBe('{"half":');
  }, 30_000);

  it('a download that cannot be reached is said in one sentence, and the browser host is there', async () => {
    // Nothing listens on the discard port: the download is refused at once.
    const nowhere = { ELECTRON_MIRROR: 'http://127.0.0.1:9/', electron_config_cache: join(folder, 'cache') };
    const app = launchWith(nowhere, '--no-open', '--data', join(folder, 'data'));
    await address(app);
    if (!app.said.out.includes(startWords.fetching)) return; // This machine has the binary and would not download.
    expect(app.said.out).toContain(startWords.noElectron);
    await stop(app);
  }, 30_000);

  // The stand-in is a shell script.
  describe.skipIf(process.platform === 'win32')('with an Electron binary', () => {
    /** A stand-in for the binary: a script in its place. */
    async function binary(script: string): Promise<Readonly<Record<string, string>>> {
      await writeFile(join(folder, 'electron'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      return { ELECTRON_OVERRIDE_DIST_PATH: folder };
    }

    it('opens it on the data folder and ends with it', async () => {
      const env = await binary('echo "window open"; echo "$@" > "$(dirname "$0")/arguments"; exit 0');
      const app = launchWith(env, '--data', join(folder, 'data'));
      expect(await app.ended).toBe(0);
      expect(await readFile(join(folder, 'arguments'), 'utf8')).toContain(`--right-hand-data=${join(folder, 'data')}`);
      expect(app.said.out).not.toContain(startWords.electronFailed);
    }, 30_000);

    it('that ends before its window is open is said in one sentence, and the browser host is there', async () => {
      const app = launchWith(await binary('exit 1'), '--no-open', '--data', join(folder, 'data'));
      await address(app);
      expect(app.said.out).toContain(startWords.electronFailed);
      await stop(app);
    }, 30_000);
  });

  it('ends by itself when its parent is gone', async () => {
    const app = served();
    await address(app);
    app.child.kill('SIGKILL');
    await expect.poll(() => existsSync(join(folder, 'right-hand.lock')), { timeout: 10_000 }).toBe(false);
  }, 30_000);
});
