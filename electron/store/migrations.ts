/**
 * How older files become today's. Each step is pure, works on plain JSON and speaks of old shapes only: it imports no
 * record, for records move on. A step, once released, is never changed.
 */
import type { Migration } from './data.ts';

/** The version of the stored shape. Raise it with every change of what is stored, and add the step. */
export const SCHEMA = 1;

export const migrations: readonly Migration[] = [];
