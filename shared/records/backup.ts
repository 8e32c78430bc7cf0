/** The dated copies of everything, as she is shown them. */
import * as z from 'zod/mini';
import { day } from '../values/schemas.ts';

/** What is counted, so that she sees what a backup holds beside what is there now. */
export const countedLists = [
  'clients',
  'income',
  'work',
  'people',
  'results',
  'plans',
  'handoffs',
  'projects',
  'tools',
  'metrics',
] as const;
export type CountedList = (typeof countedLists)[number];

const counts = z.strictObject(
  Object.fromEntries(countedLists.map((list) => [list, z.number()])) as Record<CountedList, z.ZodMiniNumber>,
);
export type BackupCounts = z.infer<typeof counts>;

export const backupName = z.string().check(z.regex(/^[\dTZa-z-]+\.json$/), z.maxLength(100));

export const backupLine = z.strictObject({
  name: backupName,
  /** When it was made, in UTC. */
  at: z.string(),
  day,
  /** 'daily', 'by-hand', 'before-restore', 'before-schema-2' … */
  reason: z.string(),
  bytes: z.number(),
});
export type BackupLine = z.infer<typeof backupLine>;

/** What a backup holds and what is there now. */
export const backupLook = z.strictObject({ held: counts, now: counts });
