/** An import that was made: which file, what it added, and whether it was taken back. */
import * as z from 'zod/mini';
import { idOf, type Id } from '../values/ids.ts';
import { day, line } from '../values/schemas.ts';

export const importRecord = z.strictObject({
  id: idOf('import'),
  fileName: line,
  /** What kind of file it was taken for, e.g. 'stripe-balance'; 'columns' for one read by its columns. */
  format: line,
  list: z.enum(['income', 'work']),
  on: day,
  /** How many entries it added, and the days that they span; null when it added none. */
  added: z.number().check(z.int(), z.gte(0)),
  from: z.nullable(day),
  to: z.nullable(day),
  /** When it was taken back as a whole; null while it stands. */
  undoneOn: z.nullable(day),
});
export type ImportRecord = z.infer<typeof importRecord>;
export type ImportId = Id<'import'>;

/** Where an entry of a log came from: the import, and the row's own key in its kind of file, so that it comes in once. */
export const source = z.strictObject({
  importId: idOf('import'),
  key: z.string().check(z.minLength(1), z.maxLength(200)),
});
