/** Writes a snapshot's text to a file in slices, so that a large one never holds the process up. */
import { setImmediate as breathe } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { Disk } from './disk.ts';
import { StoreError, storeErrorOf } from './errors.ts';

const SLICE_BYTES = 256 * 1024;
const SLICE_MS = 6;

/** What was written: enough to tell later whether the file still says it. */
export interface Written {
  readonly bytes: number;
  readonly crc: number;
}

/**
 * Writes all pieces to a file of that path and resolves when they are on the disk. Throws a StoreError that names `name`,
 * and leaves no file.
 */
export async function writeSnapshot(
  disk: Disk,
  path: string,
  name: string,
  pieces: Iterable<string>,
): Promise<Written> {
  try {
    const file = await disk.open(path, true);
    let [text, bytes, crc] = ['', 0, 0];
    const put = async (): Promise<void> => {
      const slice = Buffer.from(text);
      text = '';
      bytes += slice.length;
      crc = crc32(slice, crc);
      await file.append(slice);
    };
    try {
      let since = performance.now();
      for (const piece of pieces) {
        text += piece;
        if (text.length > SLICE_BYTES) await put();
        if (performance.now() - since < SLICE_MS) continue;
        await breathe();
        since = performance.now();
      }
      await put();
      await file.sync();
      if ((await file.size()) !== bytes) throw new StoreError('storage-full', { file: name });
    } finally {
      await file.close();
    }
    return { bytes, crc };
  } catch (error) {
    await disk.remove(path).catch(() => undefined);
    throw storeErrorOf(error, name);
  }
}

/** Reads a file again and says whether it is what was written. */
export async function isAsWritten(disk: Disk, path: string, { bytes, crc }: Written): Promise<boolean> {
  const found = await disk.read(path);
  if (found?.length !== bytes) return false;
  let read = 0;
  for (let at = 0; at < bytes; at += SLICE_BYTES) {
    read = crc32(found.subarray(at, at + SLICE_BYTES), read);
    await breathe();
  }
  return read === crc;
}
