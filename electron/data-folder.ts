/** Where her data live once she has moved them, and the copying of a whole data folder. */
import {
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { AppError } from '../shared/api/wire.ts';
import type { RefusalCode } from '../shared/records/rules.ts';
import { StoreError, storeErrorOf } from './store/errors.ts';

/** Beside the usual folder: it says where the data went. */
const POINTER = 'where.json';
const pointer = (usual: string): string => join(dirname(usual), POINTER);

/** The folder that holds her data: the usual one, or the one that she moved them to. */
export function dataFolder(usual: string): string {
  try {
    const { folder } = JSON.parse(readFileSync(pointer(usual), 'utf8')) as { folder?: unknown };
    return typeof folder === 'string' && isAbsolute(folder) ? folder : usual;
  } catch {
    return usual;
  }
}

/** Throws a StoreError when data that were moved are not where they were moved to: an empty store must not take their place. */
export function demandMoved(folder: string, usual: string): void {
  if (folder !== usual && folder === dataFolder(usual) && !holdsData(folder))
    throw new StoreError('storage-failed', { file: POINTER, why: 'moved' });
}

/** From the next start on the data are looked for in this folder. */
export function rememberFolder(usual: string, folder: string): void {
  const file = pointer(usual);
  if (folder === usual) return rmSync(file, { force: true });
  const part = `${file}.part`;
  writeFileSync(part, `${JSON.stringify({ folder })}\n`, { mode: 0o600 });
  syncPath(part);
  renameSync(part, file);
  syncPath(dirname(file));
  return undefined;
}

/** A folder that takes the data. Throws AppError 'rule' with the field `to`; nothing was changed then. */
export function checkTarget(from: string, to: string): string {
  const refuse = (rule: RefusalCode): never => {
    throw new AppError('rule', { field: 'to', rule });
  };
  if (!isAbsolute(to)) refuse('folder-not-whole');
  const target = resolve(to);
  const inside = (one: string, other: string): boolean => {
    const path = relative(one, other);
    return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path));
  };
  if (inside(from, target) || inside(target, from)) refuse('folder-inside');
  if (existsSync(target) && filesIn(target).length > 0) refuse('folder-not-empty');
  return target;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw storeErrorOf(error, 'folder');
  }
}

const holdsData = (folder: string): boolean =>
  ['right-hand.json', 'right-hand.json.bak'].some((file) => existsSync(join(folder, file)));

/** What belongs to a data folder; not the lock, not Chromium's profile, nothing half written. */
const BELONGS =
  /^(right-hand\.(json|json\.bak|\d+\.journal|log|log\.1)|right-hand\.json\.(damaged|foreign)-.*|window\.json|backups)$/;

/** Copies a data folder that nobody has open, onto the disk itself. */
export function copyData(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(from).filter((one) => BELONGS.test(one))) {
    if (name !== 'backups') copyWhole(join(from, name), join(to, name));
    else {
      mkdirSync(join(to, name), { mode: 0o700 });
      for (const file of readdirSync(join(from, name)).filter((one) => one.endsWith('.json')))
        copyWhole(join(from, name, file), join(to, name, file));
      syncPath(join(to, name));
    }
  }
  syncPath(to);
  syncPath(dirname(to));
}

/** Takes away what copyData made in a folder that was empty, and the folder itself unless it stood there before. */
export function removeCopy(to: string, wasThere: boolean): void {
  if (!existsSync(to)) return;
  for (const name of readdirSync(to)) rmSync(join(to, name), { recursive: true, force: true });
  if (!wasThere) rmSync(to, { recursive: true, force: true });
}

function copyWhole(from: string, to: string): void {
  copyFileSync(from, to);
  syncPath(to);
}

/** Windows cannot open a folder for this; its renames are durable without. */
function syncPath(path: string): void {
  let file: number;
  try {
    file = openSync(path, 'r+');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EACCES') throw error;
    if (process.platform === 'win32') return;
    file = openSync(path, 'r');
  }
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
