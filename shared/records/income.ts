import * as z from 'zod/mini';
import { monthOf, type Month } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { convert, minor, type Currency, type Minor } from '../values/money.ts';
import { source } from './import.ts';
import { currency, day, logNote, minorUnits, month, rate } from '../values/schemas.ts';

export const incomeKind = z.enum(['client-work', 'product', 'programme', 'affiliate', 'other']);
export type IncomeKind = z.infer<typeof incomeKind>;

/** One amount that came in (or went back: refunds are negative), on a day or in a whole month. */
export const incomeEntry = z.strictObject({
  id: idOf('income'),
  when: z.union([z.strictObject({ day }), z.strictObject({ month })]),
  clientId: z.nullable(idOf('client')),
  kind: incomeKind,
  /** In `currency`, before the fee. */
  amount: minorUnits,
  /** What the payment service kept, in `currency`. */
  fee: minorUnits.check(z.refine((value) => value >= 0)),
  currency,
  /** Home units for one unit of `currency`; null when they are the same. */
  rate: z.nullable(rate),
  /** Amount less fee in the home currency, computed once when saved: totals never change later. */
  home: minorUnits,
  note: logNote,
  /** Only of an entry that came in with a file. */
  source: z.optional(source),
});
export type IncomeEntry = z.infer<typeof incomeEntry>;
export type IncomeId = Id<'income'>;

export const incomeMonth = (entry: Pick<IncomeEntry, 'when'>): Month =>
  'month' in entry.when ? entry.when.month : monthOf(entry.when.day);

/** The text by which entries are put in order, newest first: a whole month stands before its days. */
export const incomeOrder = (entry: IncomeEntry): string =>
  'month' in entry.when ? `${entry.when.month}-00` : entry.when.day;

/** The home value of an amount less its fee; a foreign one needs her rate. */
export function homeValue(
  entry: { amount: Minor; fee: Minor; currency: Currency; rate: string | null },
  home: Currency,
): Minor | null {
  const net = minor(entry.amount - entry.fee);
  if (entry.currency === home) return entry.rate === null ? net : null;
  return entry.rate === null ? null : convert({ minor: net, currency: entry.currency }, home, entry.rate);
}

export const incomeFilter = z.strictObject({
  from: z.optional(day),
  to: z.optional(day),
  clientId: z.optional(z.nullable(idOf('client'))),
  kind: z.optional(incomeKind),
  currency: z.optional(currency),
  /** Only whole months, or only what came in on a day. */
  precision: z.optional(z.enum(['month', 'day'])),
  text: z.optional(logNote),
});
export type IncomeFilter = z.infer<typeof incomeFilter>;

/** Whether an entry lies inside a filter; a whole month lies inside a range of days only when all of it does. */
export function incomeMatches(entry: IncomeEntry, filter: IncomeFilter): boolean {
  const { when } = entry;
  return (
    (filter.from === undefined || ('day' in when ? when.day : `${when.month}-01`) >= filter.from) &&
    (filter.to === undefined || ('day' in when ? when.day : `${when.month}-28`) <= filter.to) &&
    (filter.clientId === undefined || entry.clientId === filter.clientId) &&
    (filter.kind === undefined || entry.kind === filter.kind) &&
    (filter.currency === undefined || entry.currency === filter.currency) &&
    (filter.precision === undefined || filter.precision in entry.when) &&
    (!filter.text || entry.note.toLowerCase().includes(filter.text.toLowerCase()))
  );
}
