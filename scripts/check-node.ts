/** Fails with one sentence where Node is too old to run what follows. */
import { startWords } from '../shared/words/start.ts';

const NEEDED = 24;

export const nodeIsTooOld = (version: string): boolean => Number(version.split('.')[0]) < NEEDED;

if (import.meta.main && nodeIsTooOld(process.versions.node)) {
  console.error(startWords.oldNode(process.versions.node));
  process.exit(1);
}
