import * as z from 'zod/mini';
import { day, name } from '../values/schemas.ts';

/** How many days a deleted record waits before it goes for good. */
export const TRASH_DAYS = 30;

/** The lists whose deleted records wait in the trash. Links to them stay as they are, so that restoring restores them. */
const trashedList = z.enum([
  'clients',
  'people',
  'plans',
  'handoffs',
  'pictures',
  'goals',
  'projects',
  'tools',
  'metrics',
  'accesses',
  'income',
  'work',
]);
export type TrashedList = z.infer<typeof trashedList>;

export const trashed = z.strictObject({
  /** The id of the deleted record. */
  id: z.uuid(),
  list: trashedList,
  row: z.looseObject({ id: z.uuid() }),
  on: day,
});
export type Trashed = z.infer<typeof trashed>;

/** One line of the list of deleted records: what a person recognises it by. */
export const trashLine = z.strictObject({
  id: z.uuid(),
  list: trashedList,
  /** The record's name; for a log entry its day, month or week. */
  label: name,
  /** Home minor units or minutes of a log entry. */
  amount: z.nullable(z.number()),
  on: day,
});
export type TrashLine = z.infer<typeof trashLine>;
