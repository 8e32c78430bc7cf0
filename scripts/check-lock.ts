/**
 * Fails when package-lock.json lacks a platform package that its parent names, or holds the address of a registry, or when
 * a version of ours is a range. A registry that does not serve every platform's package makes npm drop it silently, and
 * `npm ci` would refuse the lock file elsewhere.
 */
import { readFileSync } from 'node:fs';

interface Entry {
  readonly resolved?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

/** Looks where Node would: beside the package, then in the folders above it. */
function has(where: string, name: string): boolean {
  for (let at = where; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const missing = Object.entries(packages).flatMap(([where, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !has(where, name))
    .map((name) => `${where || '.'} -> ${name}`),
);
const resolved = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined);
const { devDependencies, optionalDependencies } = packages[''] ?? {};
const ranges = Object.entries({ ...devDependencies, ...optionalDependencies }).filter(
  ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
);
if (missing.length > 0)
  console.error(`package-lock.json lacks ${missing.length} optional packages:\n${missing.join('\n')}`);
if (resolved.length > 0) console.error(`package-lock.json holds ${resolved.length} addresses of a registry.`);
if (ranges.length > 0) console.error(`Not an exact version: ${ranges.map((one) => one.join(' ')).join(', ')}`);
if (missing.length + resolved.length + ranges.length > 0) process.exit(1);
