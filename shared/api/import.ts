/** What crosses while a file is brought in: it is staged, looked at, and becomes entries only when she says so. */
import * as z from 'zod/mini';
import { field, importList } from '../exchange/columns.ts';
import { FORMAT_IDS } from '../exchange/formats.ts';
import { whatChoice, whoChoice } from '../exchange/match.ts';
import { rowState, rowWrong } from '../exchange/row-state.ts';
import { idOf } from '../values/ids.ts';
import { currency, day, line, rate } from '../values/schemas.ts';

const count = z.number().check(z.int(), z.gte(0));
const text = z.string().check(z.maxLength(120));
const dateOrder = z.enum(['day-first', 'month-first']);
const decimal = z.enum(['.', ',']);

/** The bytes of one slice of a file, in Base64: with its frame a request stays under its limit. */
export const SLICE_BYTES = 600_000;
/** Bytes, rows and letters of a cell that a file may have. */
export const MOST_BYTES = 50_000_000;
export const MOST_ROWS = 200_000;
/** Texts that are asked about, the most frequent ones; the others follow what they are called. */
export const MOST_ASKED = 50;

export const staging = z.strictObject({ id: idOf('import') });
export const begin = z.strictObject({ id: idOf('import'), fileName: line });
export const slice = z.strictObject({
  id: idOf('import'),
  /** Where it stands in the file, in bytes: slices come in order, one sent again changes nothing. */
  at: count,
  base64: z.string().check(z.maxLength(900_000)),
});

/** What she chose; what is not there stays as it was. */
export const choices = z.strictObject({
  id: idOf('import'),
  list: z.optional(importList),
  columns: z.optional(z.array(field).check(z.maxLength(100))),
  dateOrder: z.optional(dateOrder),
  decimal: z.optional(decimal),
  who: z.optional(z.array(z.strictObject({ text, choice: whoChoice })).check(z.maxLength(MOST_ASKED))),
  what: z.optional(z.array(z.strictObject({ text, choice: whatChoice })).check(z.maxLength(MOST_ASKED))),
  rates: z.optional(z.array(z.strictObject({ currency, rate: z.nullable(rate) })).check(z.maxLength(50))),
});

export const importLook = z.strictObject({
  id: idOf('import'),
  fileName: line,
  list: importList,
  /** Null for a file that is read by its columns alone. */
  format: z.nullable(z.enum(FORMAT_IDS)),
  header: z.array(z.string()),
  columns: z.array(field),
  /** The first rows, long cells cut. */
  sample: z.array(z.array(z.string())),
  rows: count,
  dateOrder,
  /** Whether the file does not say which, so that she must. */
  dateOrderAsked: z.boolean(),
  decimal,
  /** What no column is yet. */
  missing: z.nullable(z.enum(['date', 'amount', 'hours'])),
  counts: z.record(rowState, count),
  /** Home minor units or minutes of the new rows; null while a rate is missing. */
  sum: z.nullable(z.number()),
  from: z.nullable(day),
  to: z.nullable(day),
  who: z.array(z.strictObject({ text, count, choice: whoChoice })),
  /** `choice` is null while nothing of hers fits. */
  what: z.array(z.strictObject({ text, count, choice: z.nullable(whatChoice) })),
  /** Currencies besides hers. */
  currencies: z.array(z.strictObject({ currency, count, rate: z.nullable(rate) })),
});
export type ImportLook = z.infer<typeof importLook>;

export const importRow = z.strictObject({
  line: count,
  cells: z.array(z.string()),
  state: rowState,
  wrong: z.nullable(rowWrong),
  /** The column that it is about; null when it is about none. */
  column: z.nullable(count),
});
export type ImportRow = z.infer<typeof importRow>;
