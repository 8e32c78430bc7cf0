/** Finds the Electron binary, or fetches it once; where it cannot be reached that is known within a few seconds. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How long a download may stay silent at its beginning before it counts as out of reach. */
const SILENCE_MS = 4000;

const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** The installed binary; null when there is none. */
export function findElectron(): string | null {
  const named = join(electronFolder, 'path.txt');
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const file = existsSync(named) ? readFileSync(named, 'utf8') : override ? 'electron' : null;
  if (file === null) return null;
  const path = join(override ?? join(electronFolder, 'dist'), file);
  return existsSync(path) ? path : null;
}

/** Downloads the binary and unpacks it; null when it cannot be had. `onProgress` is told per cents. */
export async function fetchElectron(onProgress: (percent: number) => void): Promise<string | null> {
  const got = await new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'fetch-electron.ts')], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const silence = setTimeout(() => child.kill(), SILENCE_MS);
    child.on('message', (percent) => {
      clearTimeout(silence);
      onProgress(Number(percent));
    });
    child.on('exit', (code) => {
      clearTimeout(silence);
      resolve(code === 0);
    });
  });
  if (!got) return null;
  // The package's own installer finds the download in its cache, checks and unpacks it.
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore' });
  return findElectron();
}
