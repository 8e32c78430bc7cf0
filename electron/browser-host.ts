/**
 * The same app without Electron: in the owner's own browser, on loopback. For machines where the Electron binary cannot
 * be had, for development and for end-to-end tests. Not part of the packaged app.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openFailure, startWords } from '../shared/words/start.ts';
import { version } from '../package.json';
import { dataFolder } from './data-folder.ts';
import { clockOf, defaultDataFolder, whenOrphaned } from './host.ts';
import { openData } from './open-data.ts';
import { readPage } from './page-files.ts';
import { StoreError } from './store/errors.ts';
import { serveHttp, type HttpHost } from './transport-http.ts';

/** Opens the data, serves the page and prints its address. Rejects with the sentence to print. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const usual = defaultDataFolder(process.platform, process.env);
  const folder = values.data === undefined ? dataFolder(usual) : resolve(values.data);
  const port = Number(values.port);
  const now = clockOf(process.env, false);
  const moves = values.data === undefined && { usual };
  const data = await openData({ folder, ...moves, host: 'browser', version, now, openFolder: openBySystem }).catch(
    (error: unknown) => {
      throw error instanceof StoreError ? new Sentence(openFailure(error, folder)) : error;
    },
  );
  let http: HttpHost;
  try {
    http = await serveHttp({
      port,
      page: readPage(join(import.meta.dirname, '../renderer')),
      ...data.spaces,
    });
  } catch (error) {
    await data.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Sentence(startWords.portTaken(port));
    if (code === 'EACCES') throw new Sentence(startWords.portRefused(port));
    throw error;
  }
  endOrderly(async () => {
    await http.close();
    await data.close();
  });
  console.log(startWords.address(http.address));
  console.log(startWords.stop);
  if (!values['no-open']) openBrowser(http.address, folder);
}

/** A sentence for the owner, with nothing behind it that she needs to see. */
class Sentence extends Error {}

/** INT, TERM, HUP, or a parent that is gone: what is queued is written and the lock given back, then exit 0. */
function endOrderly(close: () => Promise<void>): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  whenOrphaned(end);
}

/**
 * Opens the page through a file that only she may read and that leads on to the address: a process's arguments can be read
 * by everybody on the machine, so the token never stands there.
 */
function openBrowser(address: string, folder: string): void {
  const file = join(folder, 'open.html');
  writeFileSync(file, `<!doctype html><meta http-equiv="refresh" content="0;url=${address}">\n`, { mode: 0o600 });
  // Where no browser could be opened, the address is printed anyway.
  void openBySystem(pathToFileURL(file).href);
}

/** Opens a folder or an address with what the system has for it; false when it has nothing. */
function openBySystem(target: string): Promise<boolean> {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', target]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', target];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Sentence ? error.message : error);
  process.exit(1);
});
