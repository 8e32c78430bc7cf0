/**
 * What a column of a file can be. A file is read by columns alone: a known format only says what its columns are, which of its
 * rows count, and how they are told apart.
 */
import * as z from 'zod/mini';

export const importList = z.enum(['income', 'work']);
export type ImportList = z.infer<typeof importList>;

export const field = z.enum([
  'leave-out',
  'date',
  'who',
  'what',
  'note',
  'key',
  // Income
  'amount',
  'money-in',
  'money-out',
  'fee',
  'refunded',
  'currency',
  // Work
  'hours',
  'start-time',
  'end-date',
  'end-time',
]);
export type Field = z.infer<typeof field>;

/** What the columns of a list's file can be, in the order in which they are offered. */
export const fieldsOf: Readonly<Record<ImportList, readonly Field[]>> = {
  income: [
    'leave-out',
    'date',
    'who',
    'amount',
    'money-in',
    'money-out',
    'fee',
    'refunded',
    'currency',
    'what',
    'note',
    'key',
  ],
  work: ['leave-out', 'date', 'hours', 'start-time', 'end-date', 'end-time', 'what', 'who', 'note', 'key'],
};

/** What must be there before rows can be read; null when nothing is missing. */
export function missing(list: ImportList, columns: readonly Field[]): 'date' | 'amount' | 'hours' | null {
  const has = (one: Field): boolean => columns.includes(one);
  if (!has('date')) return 'date';
  if (list === 'income') return has('amount') || has('money-in') ? null : 'amount';
  return has('hours') || (has('start-time') && has('end-time')) ? null : 'hours';
}

/** A heading as it is compared: without the currency in brackets, 'Amount (USD)' and 'amount' are the same. */
export const plainHeading = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .toLowerCase()
    .replaceAll(/\((?!utc\))[a-z]{3}\)|\(\)/g, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim();

/** Headings that say what a column is, by field; the first field whose pattern fits wins. */
const HEADINGS: Readonly<Record<ImportList, readonly (readonly [Field, RegExp])[]>> = {
  income: [
    ['key', /^(id|transaction id|txn id|reference|payment id|receipt (id|no\.?|number)|belegnummer)$/],
    ['fee', /\bfees?\b|gebühr|commission|^charges$/],
    ['refunded', /refunded/],
    ['currency', /currency|währung|devise|^cur$|^ccy$/],
    ['money-in', /^(credit|money in|paid in|deposit|haben|gutschrift|received)/],
    ['money-out', /^(debit|money out|paid out|withdrawal|soll|lastschrift)/],
    ['date', /\bdate\b|^(paid on|created|buchung|datum|day|when|valuta|posted)/],
    ['amount', /amount|^gross|total|betrag|^value$|^paid$|montant|^sum\b|summe/],
    ['who', /customer|client|paye[re]|^name$|company|kunde|auftraggeber|from$|buyer|who/],
    ['what', /product|item|category|^kind$|^type$|service|kategorie/],
    ['note', /description|memo|note|subject|details|verwendungszweck|text|invoice/],
  ],
  work: [
    ['hours', /^(duration|hours|time spent|dauer|stunden|hours worked|time \(h\)|duration \(h\)|hrs)/],
    ['start-time', /^(start time|start|from|beginn|time in)$/],
    ['end-time', /^(end time|stop time|end|stop|to|ende|time out)$/],
    ['end-date', /^(end date|stop date)$/],
    ['date', /date|^(day|datum|when)$/],
    ['who', /client|customer|kunde/],
    ['what', /project|task|category|activity|tags|projekt|kind/],
    ['note', /description|note|comment|memo|beschreibung/],
    ['key', /^id$/],
  ],
};

/** What the columns of an unknown file are, by their headings; each field is used once. */
export function guessColumns(list: ImportList, header: readonly string[]): Field[] {
  const used = new Set<Field>();
  return header.map((heading) => {
    const plain = plainHeading(heading);
    const found =
      plain === '' ? undefined : HEADINGS[list].find(([one, pattern]) => !used.has(one) && pattern.test(plain));
    if (!found) return 'leave-out';
    used.add(found[0]);
    return found[0];
  });
}

/** Whether a line is a heading: some cell names a date, another an amount or a duration, and neither is a figure itself. */
export function isHeader(cells: readonly string[]): boolean {
  return (['income', 'work'] as const).some((list) => missing(list, guessColumns(list, cells)) === null);
}
