/** How a file is laid out: where its heading is, what it is, what its columns are, how its dates and amounts are written. */
import papa from 'papaparse';
import { decimalOf, orderOf, readDay, readDuration, type DateOrder, type DecimalSign } from './cells.ts';
import { guessColumns, isHeader, missing, plainHeading, type Field, type ImportList } from './columns.ts';
import { columnsOf, formatOf, formats, type Format, type FormatId } from './formats.ts';

/** A row of a file. */
export interface RawRow {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Layout {
  readonly list: ImportList;
  /** Null for a file that is read by its columns alone. */
  readonly format: FormatId | null;
  /** Empty for a file without a heading. */
  readonly header: readonly string[];
  readonly columns: readonly Field[];
  readonly dateOrder: DateOrder;
  /** Whether the dates can be read both ways, and somebody must say which. */
  readonly dateOrderAsked: boolean;
  readonly decimal: DecimalSign;
}

/** The heading is looked for in as many lines: banks write a block before it. */
const HEADER_LINES = 40;
const MOST_COLUMNS = 100;

/** All rows of a text that hold anything; the separator is told from the text itself. */
export function splitRows(text: string): RawRow[] {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = separatorOf(body);
  const { data } = papa.parse(body, { delimiter });
  let line = 1;
  const rows: RawRow[] = [];
  for (const cells of data) {
    const at = line;
    line += 1;
    for (const cell of cells) for (let i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) line += 1;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: at, cells: cells.slice(0, MOST_COLUMNS) });
  }
  return rows;
}

/** The separator that cuts the first lines into the most, and most even, cells. */
function separatorOf(text: string): string {
  let best = { sign: ',', score: 0 };
  for (const sign of [',', ';', '\t', '|']) {
    const { data } = papa.parse(text, { delimiter: sign, preview: HEADER_LINES });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [length, often] of counts)
      if (often * Math.min(length, 12) > best.score) best = { sign, score: often * Math.min(length, 12) };
  }
  return best.sign;
}

/** Where the heading stands; -1 for a file without one. */
export function headerAt(rows: readonly RawRow[]): number {
  const first = rows.slice(0, HEADER_LINES);
  const known = first.findIndex(({ cells }) => formatOf(cells) !== undefined);
  if (known >= 0) return known;
  const named = first.findIndex(({ cells }) => isHeader(cells));
  return named >= 0 ? named : first.findIndex((row, index) => looksLikeHeading(row, rows[index + 1]));
}

/** Words without a figure over a row of as many cells that has one. */
function looksLikeHeading({ cells }: RawRow, next: RawRow | undefined): boolean {
  const words = cells.filter((cell) => cell.trim() !== '');
  return (
    words.length > 1 &&
    !words.some((cell) => /\d/.test(cell)) &&
    next?.cells.length === cells.length &&
    next.cells.some((cell) => /\d/.test(cell))
  );
}

/**
 * What a file is taken for. `asWritten` is how amounts and dates are written where the file does not tell; what she chose
 * for these headings before goes before all guesses.
 */
export function layoutOf(
  header: readonly string[],
  rows: readonly RawRow[],
  asWritten: { readonly decimal: DecimalSign; readonly dateOrder: DateOrder },
  chosen: Partial<Pick<Layout, 'list' | 'columns' | 'dateOrder' | 'decimal'>> = {},
): Layout {
  const format = formatOf(header);
  const list = chosen.list ?? format?.list ?? guessList(header, rows);
  const fits = format?.list === list ? format : undefined;
  const columns =
    chosen.columns ??
    (fits ? columnsOf(fits, header) : header.length > 0 ? guessColumns(list, header) : guessByContent(list, rows));
  const inColumn = (...wanted: readonly Field[]): string[] => {
    const at = columns.flatMap((one, index) => (wanted.includes(one) ? [index] : []));
    return rows.flatMap(({ cells }) => at.map((index) => cells[index] ?? ''));
  };
  const order = orderOf(inColumn('date', 'end-date'));
  const told = order === 'day-first' || order === 'month-first' ? order : null;
  return {
    list,
    format: fits?.id ?? null,
    header,
    columns,
    dateOrder: told ?? chosen.dateOrder ?? asWritten.dateOrder,
    dateOrderAsked: order === 'either' || order === 'both',
    decimal:
      chosen.decimal ??
      fits?.decimal ??
      decimalOf(inColumn('amount', 'money-in', 'money-out', 'fee', 'refunded')) ??
      asWritten.decimal,
  };
}

/** The name under which the choices for such a file are remembered. */
export const layoutName = (header: readonly string[], columns: readonly Field[]): string =>
  header.length > 0 ? header.map(plainHeading).join('|').slice(0, 1000) : `${columns.length} columns without headings`;

export const formatNamed = (id: FormatId | null): Format | undefined => formats.find((format) => format.id === id);

function guessList(header: readonly string[], rows: readonly RawRow[]): ImportList {
  if (header.length > 0) {
    const work = guessColumns('work', header);
    return missing('work', work) === null && !guessColumns('income', header).includes('amount') ? 'work' : 'income';
  }
  return missing('work', guessByContent('work', rows)) === null &&
    rows.some(({ cells }) => cells.some((cell) => /^\d{1,3}:\d\d(:\d\d)?$/.test(cell.trim())))
    ? 'work'
    : 'income';
}

/** Columns of a file without a heading, by what stands in most of their cells. */
function guessByContent(list: ImportList, rows: readonly RawRow[]): Field[] {
  const sample = rows.slice(0, 200);
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  const share = (index: number, fits: (text: string) => boolean): number =>
    sample.filter(({ cells }) => fits((cells[index] ?? '').trim())).length / Math.max(1, sample.length);
  const used = new Set<Field>();
  const take = (one: Field): Field => {
    if (used.has(one)) return 'leave-out';
    used.add(one);
    return one;
  };
  return Array.from({ length: width }, (_, index) => {
    if (share(index, (text) => readDay(text, 'day-first') !== null || readDay(text, 'month-first') !== null) > 0.7)
      return take('date');
    if (list === 'work' && share(index, (text) => /\d/.test(text) && readDuration(text) !== null) > 0.7)
      return take('hours');
    if (list === 'income' && share(index, (text) => /^[-+(]?\W?\d[\d.,\s']*\d?[)-]?$/.test(text)) > 0.7)
      return take('amount');
    return share(index, (text) => /\p{L}{3,}/u.test(text)) > 0.5 ? take('note') : 'leave-out';
  });
}
