/** The rows of one log in the order in which they are shown (newest first), for pages of any filter. */
export class LogIndex<Row extends { readonly id: string }> {
  readonly #orderOf: (row: Row) => string;
  readonly #source: () => Iterable<Row>;
  #sorted: Row[] | null = null;
  #filtered: { key: string; rows: readonly Row[]; sum: number } | null = null;

  /** @param orderOf a text that grows with time; @param source all rows, read when the first page is asked for. */
  constructor(source: () => Iterable<Row>, orderOf: (row: Row) => string) {
    this.#source = source;
    this.#orderOf = orderOf;
  }

  /** Takes a change of one row into the order. */
  change(before: Row | null, after: Row | null): void {
    this.#filtered = null;
    if (!this.#sorted) return;
    if (before) this.#sorted.splice(this.#find(before), 1);
    if (after) this.#sorted.splice(this.#find(after), 0, after);
  }

  /** Forgets the order: it is made anew for the next page. */
  forget(): void {
    this.#sorted = null;
    this.#filtered = null;
  }

  /** One page of the rows that match, with how many there are and the sum of `value` over all of them. */
  page(
    query: { offset: number; limit: number; key: string },
    matches: (row: Row) => boolean,
    value: (row: Row) => number,
  ): { total: number; sum: number; rows: Row[] } {
    if (this.#filtered?.key !== query.key) {
      const rows = this.#all().filter(matches);
      this.#filtered = { key: query.key, rows, sum: rows.reduce((sum, row) => sum + value(row), 0) };
    }
    const { rows, sum } = this.#filtered;
    return { total: rows.length, sum, rows: rows.slice(query.offset, query.offset + query.limit) };
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
  #find(row: Row): number {
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
