/** Filters whose rows are kept: what a list, a figure and a panel of one screen ask for in turn. */
const KEPT = 4;

interface Found<Row> {
  readonly rows: readonly Row[];
  readonly sum: number;
}

/** The rows of one log in the order in which they are shown (newest first), for pages of any filter. */
export class LogIndex<Row extends { readonly id: string }> {
  readonly #orderOf: (row: Row) => string;
  readonly #source: () => Iterable<Row>;
  #sorted: Row[] | null = null;
  /** By filter, the one that was asked for last at the end. */
  readonly #found = new Map<string, Found<Row>>();

  /** @param orderOf a text that grows with time; @param source all rows, read when the first page is asked for. */
  constructor(source: () => Iterable<Row>, orderOf: (row: Row) => string) {
    this.#source = source;
    this.#orderOf = orderOf;
  }

  /** Takes a change of one row into the order. */
  change(before: Row | null, after: Row | null): void {
    this.#found.clear();
    if (!this.#sorted) return;
    if (before) this.#sorted.splice(this.#placeOf(before), 1);
    if (after) this.#sorted.splice(this.#placeOf(after), 0, after);
  }

  /** Forgets the order: it is made anew for the next page. */
  forget(): void {
    this.#sorted = null;
    this.#found.clear();
  }

  /** One page of the rows that match, with how many there are and the sum of `value` over all of them. */
  page(
    query: { offset: number; limit: number; key: string },
    matches: (row: Row) => boolean,
    value: (row: Row) => number,
  ): { total: number; sum: number; rows: Row[] } {
    const { rows, sum } = this.#found.get(query.key) ?? this.#find(matches, value);
    this.#found.delete(query.key);
    this.#found.set(query.key, { rows, sum });
    for (const key of this.#found.keys()) if (this.#found.size > KEPT) this.#found.delete(key);
    return { total: rows.length, sum, rows: rows.slice(query.offset, query.offset + query.limit) };
  }

  #find(matches: (row: Row) => boolean, value: (row: Row) => number): Found<Row> {
    const rows: Row[] = [];
    let sum = 0;
    for (const row of this.#all())
      if (matches(row)) {
        rows.push(row);
        sum += value(row);
      }
    return { rows, sum };
  }

  #all(): Row[] {
    this.#sorted ??= [...this.#source()].sort((a, b) => this.#compare(a, b));
    return this.#sorted;
  }

  #compare(a: Row, b: Row): number {
    const [x, y] = [this.#orderOf(a), this.#orderOf(b)];
    if (x !== y) return x < y ? 1 : -1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  }

  /** Where a row stands, or would stand. */
  #placeOf(row: Row): number {
    const rows = this.#all();
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(rows[middle] as Row, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
