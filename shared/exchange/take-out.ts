/** What crosses while data are taken out, or brought from another computer. */
import * as z from 'zod/mini';
import { idOf } from '../values/ids.ts';
import { day } from '../values/schemas.ts';

/** Everything as one JSON file, or one list as a table. */
export const takeOutWhat = z.enum([
  'everything',
  'income',
  'work',
  'clients',
  'people',
  'handoffs',
  'projects',
  'tools',
  'metrics',
]);
export type TakeOutWhat = z.infer<typeof takeOutWhat>;

/** Days that logs are taken out for; the other lists are taken out whole. */
export const takeOutBegin = z.strictObject({
  id: idOf('take-out'),
  what: takeOutWhat,
  from: z.optional(day),
  to: z.optional(day),
});
export const takeOutBegun = z.strictObject({
  fileName: z.string(),
  /** How many rows, and slices of text. */
  rows: z.number(),
  slices: z.number(),
});
export const takeOutSlice = z.strictObject({ id: idOf('take-out'), index: z.number().check(z.int(), z.gte(0)) });
