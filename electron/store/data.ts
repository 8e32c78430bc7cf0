/** What a store holds, in memory and as plain JSON. */

type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A single value. Never an array: on disk, that is what a list is known by. */
type Value = Exclude<JsonValue, readonly JsonValue[]>;

/** A record of some list. Records are replaced, never changed in place. */
export type Row = { readonly id: string };

/** One step of a change. */
export type Op =
  | readonly ['put', list: string, row: Row]
  | readonly ['del', list: string, id: string]
  | readonly ['set', key: string, value: Value];

/** What one step did: `list` is the name of a list, or of a single value (then `id` is the name too). */
export interface RowChange {
  readonly list: string;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Plain JSON of a whole store: single values, and lists as arrays. */
export type Plain = Readonly<Record<string, unknown>>;

/** Named single values and named lists, by id. Only the store changes them. */
export interface StoreData {
  readonly values: Record<string, Value>;
  readonly lists: Record<string, Map<string, Row>>;
}

/** The nouns of a store, handed in, so that the store itself knows none. */
export interface Shape {
  /** The version of the shape that this program knows. */
  readonly schema: number;
  readonly lists: readonly string[];
  /** What a first start begins with. */
  initial(): Plain;
  /** Path and reason of the first thing that is wrong; null when it is sound. */
  check(plain: unknown): string | null;
  /** Ordered pure steps on plain JSON, each from one schema to the next. */
  readonly migrations: readonly Migration[];
}

export interface Migration {
  readonly from: number;
  /** @returns new plain JSON of schema `from + 1`; the old one stays as it is. */
  migrate(plain: Plain): Plain;
}

/** Sorts plain JSON into values and lists; a text says which list holds what is no row, or two rows of one id. */
export function fromPlain(plain: Plain): StoreData | string {
  const data: StoreData = { values: {}, lists: {} };
  for (const [name, value] of Object.entries(plain)) {
    if (!Array.isArray(value)) {
      data.values[name] = value as Value;
      continue;
    }
    const rows = new Map<string, Row>();
    for (const row of value as (Row | null)[]) {
      if (typeof row?.id !== 'string') return `${name}: not a row`;
      rows.set(row.id, row);
    }
    if (rows.size !== value.length) return `${name}: two rows of one id`;
    data.lists[name] = rows;
  }
  return data;
}

export function toPlain(data: StoreData): Plain {
  const lists = Object.entries(data.lists).map(([name, rows]) => [name, [...rows.values()]] as const);
  return { ...data.values, ...Object.fromEntries(lists) };
}

/** Applies steps to the data itself and answers what they did. */
export function applyOps(data: StoreData, ops: readonly Op[]): RowChange[] {
  const changes: RowChange[] = [];
  for (const op of ops) {
    if (op[0] === 'set') {
      const [, key, value] = op;
      changes.push({
        list: key,
        id: key,
        before: (data.values[key] ?? null) as Row | null,
        after: value as Row | null,
      });
      data.values[key] = value;
      continue;
    }
    const rows = (data.lists[op[1]] ??= new Map<string, Row>());
    const id = op[0] === 'put' ? op[2].id : op[2];
    const before = rows.get(id) ?? null;
    const after = op[0] === 'put' ? op[2] : null;
    if (after) rows.set(id, after);
    else if (!rows.delete(id)) continue;
    changes.push({ list: op[1], id, before, after });
  }
  return changes;
}

/** The steps that take changes back. */
export const inverseOf = (changes: readonly RowChange[], data: StoreData): Op[] =>
  changes.toReversed().map(({ list, id, before }): Op => {
    if (!(list in data.lists)) return ['set', list, before];
    return before ? ['put', list, before] : ['del', list, id];
  });

/** A moment of the data: what is written as a snapshot while the data themselves move on. */
export interface Moment {
  readonly values: StoreData['values'];
  readonly lists: Readonly<Record<string, readonly Row[]>>;
}

/** The data as they were before these changes (oldest first). Rows are gathered and no map is copied: with 200,000 rows a copy would be felt. */
export function momentBefore(changes: readonly (readonly RowChange[])[], data: StoreData): Moment {
  const values = { ...data.values };
  const lists: Record<string, readonly Row[]> = {};
  const rowsBefore = new Map<string, Map<string, Row | null>>();
  for (const { list, id, before } of changes.flat().toReversed()) {
    if (!(list in data.lists)) values[list] = before;
    else rowsBefore.set(list, (rowsBefore.get(list) ?? new Map<string, Row | null>()).set(id, before));
  }
  for (const [list, rows] of Object.entries(data.lists)) lists[list] = rowsWith(rows, rowsBefore.get(list));
  return { values, lists };
}

function rowsWith(rows: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row | null> = new Map()): Row[] {
  if (others.size === 0) return [...rows.values()];
  const result: Row[] = [];
  for (const row of rows.values()) {
    const other = others.get(row.id);
    if (other !== null) result.push(other ?? row);
  }
  for (const [id, other] of others) if (other && !rows.has(id)) result.push(other);
  return result;
}

/** Runs the steps from one schema up to the current one. */
export function migrated(plain: Plain, from: number, shape: Shape): Plain {
  let [data, schema] = [plain, from];
  for (const step of shape.migrations) {
    if (step.from !== schema) continue;
    data = step.migrate(data);
    schema += 1;
  }
  if (schema !== shape.schema) throw new Error(`no way from schema ${from} to ${shape.schema}`);
  return data;
}
