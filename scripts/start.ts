/** `npm start`: builds what is stale, then opens the app in Electron, or in the owner's browser where Electron cannot be had. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../electron/data-folder.ts';
import { defaultDataFolder } from '../electron/host.ts';
import { currentOwner } from '../electron/store/owner-lock.ts';
import { startWords } from '../shared/words/start.ts';
import { buildIfStale } from './build-if-stale.ts';
import { nodeIsTooOld } from './check-node.ts';
import { fetchElectron, findElectron } from './electron-binary.ts';

const root = join(import.meta.dirname, '..');
/** An Electron that ends sooner than this, before its window is open, cannot run here. */
const QUICK_END_MS = 3000;

interface Options {
  /** The folder that this start names; null for where her data are. */
  readonly folder: string | null;
  readonly port: string;
  readonly browser: boolean;
  readonly open: boolean;
}

/** A sentence for the owner; printed without a stack. */
class Sentence extends Error {}

function readOptions(): Options | 'help' {
  const known = {
    data: { type: 'string' },
    port: { type: 'string' },
    browser: { type: 'boolean' },
    'no-open': { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ options: known }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-[^' ]*|[^']*)/.exec(message)?.[1] ?? '';
    throw new Sentence(
      code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? startWords.needsValue(option) : startWords.unknownOption(option),
    );
  }
  if (values.help) return 'help';
  const port = values.port ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Sentence(startWords.badPort(port));
  return {
    folder: values.data === undefined ? null : resolve(values.data),
    port,
    browser: values.browser ?? false,
    open: !values['no-open'],
  };
}

/** Runs a child to its end. INT and TERM that reach us reach it, and we end when it has ended. */
function run(command: string, args: readonly string[], onLine?: (line: string) => void): Promise<number> {
  // Through the channel Node's own children learn on every system that we are gone.
  const stdio = onLine
    ? (['inherit', 'pipe', 'inherit'] as const)
    : (['inherit', 'inherit', 'inherit', 'ipc'] as const);
  const child = spawn(command, args, { cwd: root, stdio: [...stdio] });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass);
  child.stdout?.on('data', (text: Buffer) => onLine?.(text.toString()));
  return new Promise((done) => {
    child.on('error', () => done(1));
    child.on('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, pass);
      done(code ?? 1);
    });
  });
}

function runBrowserHost({ folder, port, open }: Options): Promise<number> {
  const host = join(root, 'dist/host/index.js');
  return run(process.execPath, [
    host,
    ...(folder === null ? [] : ['--data', folder]),
    '--port',
    port,
    ...(open ? [] : ['--no-open']),
  ]);
}

/** Null when Electron cannot open a window here. */
async function runElectron(binary: string, { folder }: Options): Promise<number | null> {
  const began = Date.now();
  let opened = false;
  const code = await run(binary, [root, ...(folder === null ? [] : [`--right-hand-data=${folder}`])], (line) => {
    opened ||= line.includes('window open');
  });
  return !opened && Date.now() - began < QUICK_END_MS ? null : code;
}

async function electronBinary(): Promise<string | null> {
  const found = findElectron();
  if (found) return found;
  console.log(startWords.fetching);
  return fetchElectron((percent) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${startWords.fetched(percent)}${percent === 100 ? '\n' : ''}`);
  });
}

async function start(): Promise<number> {
  if (nodeIsTooOld(process.versions.node)) throw new Sentence(startWords.oldNode(process.versions.node));
  const options = readOptions();
  if (options === 'help') {
    console.log(startWords.help);
    return 0;
  }
  // Before anything is rebuilt: a page that another host serves must not change under it. An Electron that runs
  // already is brought forward by the second one itself.
  const owner = currentOwner(options.folder ?? dataFolder(defaultDataFolder(process.platform, process.env)));
  if (owner && (options.browser || owner.host === 'browser')) throw new Sentence(startWords.locked(owner.host));
  if (!buildIfStale(root, () => console.log(startWords.building))) throw new Sentence(startWords.buildFailed);
  if (options.browser) return runBrowserHost(options);
  const binary = await electronBinary();
  if (binary === null) {
    console.log(startWords.noElectron);
    return runBrowserHost(options);
  }
  const code = await runElectron(binary, options);
  if (code !== null) return code;
  console.log(startWords.electronFailed);
  return runBrowserHost(options);
}

start().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Sentence ? error.message : error);
    process.exit(1);
  },
);
