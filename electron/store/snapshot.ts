/**
 * The two texts on disk. A snapshot is valid JSON with one record on each line: readable, greppable, diffable. A journal
 * line is one transaction, closed by a CRC-32 of what stands before it.
 */
import { crc32 } from 'node:zlib';
import type { Op, Plain, StoreData } from './data.ts';

export interface Header {
  /** Version of the stored shape. */
  readonly schema: number;
  /** Number of the last transaction that the snapshot holds. */
  readonly seq: number;
  /** Generation of the journal that goes on from here. */
  readonly journal: number;
}

/** A snapshot piece by piece, about one line each, so that the writer can breathe. */
export function* snapshotPieces(
  header: Header,
  values: StoreData['values'],
  lists: Readonly<Record<string, readonly unknown[]>>,
) {
  yield `{\n"schema": ${header.schema},\n"seq": ${header.seq},\n"journal": ${header.journal}`;
  for (const [key, value] of Object.entries(values)) yield `,\n${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  for (const [name, rows] of Object.entries(lists)) {
    yield `,\n${JSON.stringify(name)}: [`;
    for (let i = 0; i < rows.length; i += 1) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(rows[i])}`;
    yield '\n]';
  }
  yield '\n}\n';
}

const strictText = new TextDecoder('utf-8', { fatal: true });

/** Reads a snapshot; a text says why it is none. Invalid UTF-8 is damage, not a character to replace. */
export function readSnapshot(bytes: Buffer): { header: Header; plain: Plain } | string {
  if (bytes.length === 0) return 'the file is empty';
  let whole: unknown;
  try {
    whole = JSON.parse(strictText.decode(bytes));
  } catch (error) {
    return error instanceof SyntaxError ? 'not valid JSON' : 'not valid UTF-8';
  }
  if (whole === null || typeof whole !== 'object' || Array.isArray(whole)) return 'not a store';
  const { schema, seq, journal, ...plain } = whole as Record<string, unknown>;
  for (const number of [schema, seq, journal]) if (!Number.isSafeInteger(number)) return 'no header';
  return { header: { schema, seq, journal } as Header, plain };
}

/** One transaction: its number (without gaps), the schema of its records, its steps. */
export interface Transaction {
  readonly n: number;
  readonly v: number;
  readonly ops: readonly Op[];
}

const TAIL = ',"c":"00000000"}'.length;
const hex = (text: string | Uint8Array): string => crc32(text).toString(16).padStart(8, '0');

export function encodeLine(transaction: Transaction): string {
  const body = JSON.stringify(transaction).slice(0, -1);
  return `${body},"c":"${hex(body)}"}\n`;
}

/** A line without its line end; null when it is damaged. */
export function decodeLine(line: Uint8Array): Transaction | null {
  const body = line.subarray(0, Math.max(0, line.length - TAIL));
  const tail = Buffer.from(line.subarray(body.length)).toString('latin1');
  if (tail !== `,"c":"${hex(body)}"}`) return null;
  try {
    return JSON.parse(strictText.decode(line)) as Transaction;
  } catch {
    return null;
  }
}
