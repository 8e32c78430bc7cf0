/** Lines of a CSV file as a sheet opens them safely (RFC 4180). */

export type CsvCell = string | number | null;

/** What a sheet would take for a formula, also behind blanks, in full-width letters, or disarmed before. */
const FORMULA = /^'*[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\0]/u;

/**
 * One line without its end. A number stays one; a text that a sheet would run gets an apostrophe before it, which our own import
 * takes off again.
 */
export const csvLine = (cells: readonly CsvCell[]): string => cells.map(written).join(',');

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$|^'/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as it was before it was disarmed; any other stays as it is. */
export const rearmed = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
