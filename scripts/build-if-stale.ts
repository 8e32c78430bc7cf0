/** Builds the app when its sources are newer than what stands in dist: into a fresh folder that is then given the name, so that a half-built page is never served. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['electron', 'renderer', 'shared', 'assets'];
const SETTINGS = ['vite.config.ts', 'package.json', 'package-lock.json'];
const STAMP = 'sources.sha256';

/** @returns false when the build failed. `onBuild` is told before one begins. */
export function buildIfStale(root: string, onBuild: () => void): boolean {
  const dist = join(root, 'dist');
  const now = hashOf(root);
  const stamp = join(dist, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
  onBuild();
  const fresh = join(root, `dist.new-${process.pid}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  try {
    const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, RIGHT_HAND_OUT: fresh },
    });
    if (built.status !== 0) return false;
    writeFileSync(join(fresh, STAMP), now);
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
    return true;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function hashOf(root: string): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files, ...SETTINGS.map((name) => join(root, name))].toSorted())
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

if (import.meta.main && !buildIfStale(join(import.meta.dirname, '..'), () => undefined)) process.exit(1);
