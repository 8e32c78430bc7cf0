/** What the machine knows and pure code must be told: the clock, the local day, where data live. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isDay, type Day } from '../shared/values/dates.ts';

/** Milliseconds since 1970; RIGHT_HAND_NOW (an ISO instant) sets it for tests, and is refused when packaged. */
export function clockOf(env: NodeJS.ProcessEnv, packaged: boolean): () => number {
  const set = env['RIGHT_HAND_NOW'];
  if (set === undefined || packaged) return Date.now;
  const instant = Date.parse(set);
  if (Number.isNaN(instant)) throw new RangeError('RIGHT_HAND_NOW is no instant');
  return () => instant;
}

/** The local day of an instant. */
export function localDay(now: number): Day {
  const at = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  if (!isDay(text)) throw new RangeError(`the clock says ${text}`);
  return text;
}

const PARENT_CHECK_MS = 2000;

/**
 * Calls `end` once the process that started this one is gone: npm ends at once on TERM and leaves its children behind. A
 * channel to the parent tells it on every system; without one the parent's number does, which Windows never changes.
 */
export function whenOrphaned(end: () => void): void {
  process.once('disconnect', end);
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, PARENT_CHECK_MS).unref();
}

/** The same folder for both hosts, apart from Chromium's own profile. */
export function defaultDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string = homedir()): string {
  const base =
    platform === 'win32'
      ? (env['APPDATA'] ?? join(home, 'AppData', 'Roaming'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (env['XDG_CONFIG_HOME'] ?? join(home, '.config'));
  return join(base, 'Right Hand', 'data');
}
