/** What the files of a store are called. */
import type { Disk } from './disk.ts';

export const SNAPSHOT = 'right-hand.json';
export const BEFORE = `${SNAPSHOT}.bak`;
const JOURNAL = /^right-hand\.(\d+)\.journal$/;

export const journalName = (generation: number): string => `right-hand.${generation}.journal`;

/** The journals in a folder, oldest first. */
export async function generationsIn(disk: Disk, folder: string): Promise<number[]> {
  const names = await disk.list(folder);
  const numbers = names.map((name) => JOURNAL.exec(name)?.[1]).filter((number) => number !== undefined);
  return numbers.map(Number).sort((a, b) => a - b);
}

/** '2026-11-23T10-00-00-000Z': a time that every file system takes as a name. */
export const stamp = (now: number): string => new Date(now).toISOString().replaceAll(/[:.]/g, '-');
