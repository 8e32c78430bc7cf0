/** Filters whose rows are kept: what a list, a figure and a panel of one screen ask for in turn. */
const KEPT = 4;

/** What a filter found; it follows each change of the log, so that a save does not look through all rows again. */
interface Found<Row> {
  readonly rows: Row[];
  sum: number;
  readonly matches: (row: Row) => boolean;
  readonly value: (row: Row) => number;
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
    if (!this.#sorted) return;
    if (before) this.#takeOut(this.#sorted, before);
    if (after) this.#putIn(this.#sorted, after);
    for (const found of this.#found.values()) {
      if (before && found.matches(before)) {
        this.#takeOut(found.rows, before);
        found.sum -= found.value(before);
      }
      if (after && found.matches(after)) {
        this.#putIn(found.rows, after);
        found.sum += found.value(after);
      }
    }
  }

  /** Forgets the order: it is made anew for the next page. */
  forget(): void {
    this.#sorted = null;
    this.#found.clear();
  }

  /**
   * One page of the rows that match, with how many there are and the sum of `value` over all of them.
   * @param query.key names the filter: the same key means the same `matches` and `value`
   */
  page(
    query: { offset: number; limit: number; key: string },
    matches: (row: Row) => boolean,
    value: (row: Row) => number,
  ): { total: number; sum: number; rows: Row[] } {
    const found = this.#found.get(query.key) ?? this.#find(matches, value);
    this.#found.delete(query.key);
    this.#found.set(query.key, found);
    for (const key of this.#found.keys()) if (this.#found.size > KEPT) this.#found.delete(key);
    const { rows, sum } = found;
    return { total: rows.length, sum, rows: rows.slice(query.offset, query.offset + query.limit) };
  }

  #find(matches: (row: Row) => boolean, value: (row: Row) => number): Found<Row> {
    this.#sorted ??= [...this.#source()].sort((a, b) => this.#compare(a, b));
    const rows: Row[] = [];
    let sum = 0;
    for (const row of this.#sorted)
      if (matches(row)) {
        rows.push(row);
        sum += value(row);
      }
    return { rows, sum, matches, value };
  }

  #compare(a: Row, b: Row): number {
    const [x, y] = [this.#orderOf(a), this.#orderOf(b)];
    if (x !== y) return x < y ? 1 : -1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  }

  #takeOut(rows: Row[], row: Row): void {
    rows.splice(this.#placeOf(rows, row), 1);
  }

  #putIn(rows: Row[], row: Row): void {
    rows.splice(this.#placeOf(rows, row), 0, row);
  }

  /** Where a row stands, or would stand. */
  #placeOf(rows: readonly Row[], row: Row): number {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(rows[middle] as Row, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
