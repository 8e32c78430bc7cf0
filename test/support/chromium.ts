/**
 * A browser for the tests: the one that CHROMIUM_PATH names ('npm' for the one from npm), an installed Chrome, Chromium or
 * Edge, else the one inside an npm package on Linux x64. Nothing is skipped: without a browser the tests fail with a sentence.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const cache = join(import.meta.dirname, '../../node_modules/.cache/chromium');

export interface Browser {
  readonly executablePath: string;
  /** Where the libraries lie that a bare machine lacks. */
  readonly env: Readonly<Record<string, string>>;
}

export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && named !== 'npm') return { executablePath: named, env: {} };
  const installed = named === 'npm' ? undefined : knownPlaces().find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return browserFromNpm();
  throw new Error('No browser for the tests: install Chrome, Chromium or Edge, or name one in CHROMIUM_PATH.');
}

function knownPlaces(): string[] {
  const { env } = process;
  const onPath = (name: string): string[] => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((base) =>
        base
          ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')]
          : [],
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
        onPath,
      );
  }
}

/** Unpacked into a folder of our own: the package would trust whatever lies under a fixed name in the common temp folder. */
async function browserFromNpm(): Promise<Browser> {
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = cache;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (hasLibraries()) return { executablePath, env: {} };
    const packed = join(
      dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
      '../../bin/al2023.tar.br',
    );
    await inflate(packed);
    return { executablePath, env: { LD_LIBRARY_PATH: join(cache, 'al2023/lib') } };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Beyond libc the browser needs libnss3 and libnspr4, which a bare machine may lack. */
const hasLibraries = (): boolean =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib'].some(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('libnss3.so')),
  );
