/** A file on its way in, kept in memory: its rows, what was chosen for it, and what would become of each row. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { MOST_ROWS } from '../../shared/api/import.ts';
import { missing } from '../../shared/exchange/columns.ts';
import {
  formatNamed,
  headerAt,
  layoutName,
  layoutOf,
  splitRows,
  type Layout,
  type RawRow,
} from '../../shared/exchange/layout.ts';
import {
  kindOfIncome,
  kindOfWork,
  knownClient,
  type Learnt,
  type WhatChoice,
  type WhoChoice,
} from '../../shared/exchange/match.ts';
import type { IncomeDraft } from '../../shared/exchange/read-row.ts';
import { reviewer, type Reviewed } from '../../shared/exchange/review.ts';
import { plainName, type Client } from '../../shared/records/client.ts';
import { homeValue, incomeKind as incomeKinds, type IncomeKind } from '../../shared/records/income.ts';
import type { ImportId } from '../../shared/records/import.ts';
import type { CategoryId } from '../../shared/records/work.ts';
import type { Day } from '../../shared/values/dates.ts';
import type { Currency } from '../../shared/values/money.ts';
import { demand, type Context } from './context.ts';

/** Rows between two moments in which others have their turn. */
export const SLICE_ROWS = 2000;

/** Up to as many names that nobody is called yet become clients unless she says otherwise; more are customers. */
const FEW_NEW = 12;

/** Lets others have their turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export interface Staged {
  readonly id: ImportId;
  readonly fileName: string;
  bytes: Buffer[];
  size: number;
  /** Null until the whole file was read. */
  rows: RawRow[] | null;
  header: readonly string[];
  chosen: Partial<Pick<Layout, 'list' | 'columns' | 'dateOrder' | 'decimal'>>;
  readonly who: Map<string, WhoChoice>;
  readonly what: Map<string, WhatChoice>;
  readonly rates: Map<Currency, string>;
  readonly leftOut: Set<number>;
  layout: Layout | null;
  reviewed: Reviewed[];
}

export function readFile(file: Staged, learnt: Learnt): void {
  const text = decode(Buffer.concat(file.bytes));
  const rows = splitRows(text);
  if (rows.length === 0) demand({ code: 'file-empty', field: 'file' });
  if (rows.length > MOST_ROWS) demand({ code: 'file-too-large', field: 'file' });
  if (rows.every(({ cells }) => cells.length < 2)) demand({ code: 'file-no-table', field: 'file' });
  const at = headerAt(rows);
  file.bytes = [];
  file.header = (at < 0 ? [] : (rows[at]?.cells ?? [])).map((cell) => cell.trim());
  file.rows = rows.slice(at + 1);
  const width = Math.max(0, ...file.rows.slice(0, 50).map(({ cells }) => cells.length));
  const known = learnt.layouts.find(
    ({ name }) =>
      name ===
      layoutName(
        file.header,
        Array.from({ length: width }, () => 'note' as const),
      ),
  );
  if (known) {
    const { list, columns, dateOrder, decimal } = known;
    file.chosen = { list, columns, decimal, ...(dateOrder && { dateOrder }) };
  }
}

/** UTF-8 where it can be, else what Windows wrote before. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

type Chosen = Omit<Parameters<Handlers<typeof contract>['import']['look']>[0], 'id'>;

export function take(file: Staged, { who, what, rates, ...layout }: Chosen): void {
  const { chosen } = file;
  // Another list has other columns: what was chosen for the one says nothing of the other.
  if (layout.list !== undefined && layout.list !== (file.layout?.list ?? chosen.list)) {
    file.chosen = { list: layout.list };
    file.what.clear();
  }
  file.chosen = {
    ...file.chosen,
    ...(layout.columns && { columns: layout.columns }),
    ...(layout.dateOrder && { dateOrder: layout.dateOrder }),
    ...(layout.decimal && { decimal: layout.decimal }),
  };
  for (const { text, choice } of who ?? []) file.who.set(text, choice);
  for (const { text, choice } of what ?? []) file.what.set(text, choice);
  for (const { currency, rate } of rates ?? [])
    if (rate === null) file.rates.delete(currency);
    else file.rates.set(currency, rate);
}

export async function review(file: Staged, { records, around }: Context): Promise<void> {
  const rows = file.rows ?? [];
  const { settings } = records;
  const written = {
    decimal: new Intl.NumberFormat(settings.locale).format(0.5).includes(',') ? (',' as const) : ('.' as const),
    dateOrder: settings.dateOrder === 'month-day' ? ('month-first' as const) : ('day-first' as const),
  };
  const layout = layoutOf(file.header, rows, written, file.chosen);
  file.layout = layout;
  file.reviewed = [];
  if (missing(layout.list, layout.columns)) return;
  const here = new Set<string>();
  for (const { source } of records.list(layout.list).values()) if (source) here.add(source.key);
  const kinds = new Map<string, boolean>();
  const judge = reviewer({
    layout,
    format: formatNamed(layout.format),
    home: settings.currency,
    timeZone: around.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    here,
    leftOut: file.leftOut,
    rates: file.rates,
    hasKind: (text) => {
      const known = kinds.get(text) ?? workKind(file, text, records) !== null;
      kinds.set(text, known);
      return known;
    },
    minutesOn: (day) => records.sums.minutesOn(day as Day),
  });
  const reviewed: Reviewed[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) await breathe();
    reviewed.push(judge(row));
  }
  file.reviewed = reviewed;
}

export type Records = Context['records'];

const INCOME_KINDS: ReadonlySet<string> = new Set(incomeKinds.options);

const clientsOf = (records: Records): Client[] => [...records.list('clients').values()];

/** What she chose for a text, unless it is nothing of this list: a kind that is gone, or one of the other list. */
function chosenFor<Kind extends WhatChoice>(
  file: Staged,
  text: string,
  fits: (choice: string) => boolean,
): Kind | null {
  const choice = file.what.get(text);
  return choice !== undefined && fits(choice) ? (choice as Kind) : null;
}

export const workKind = (file: Staged, text: string, records: Records): CategoryId | null =>
  chosenFor(file, text, (choice) => records.list('categories').has(choice)) ??
  kindOfWork(text, [...records.list('categories').values()], records.learnt);

export const incomeKind = (file: Staged, text: string, records: Records): IncomeKind =>
  chosenFor(file, text, (choice) => INCOME_KINDS.has(choice)) ?? kindOfIncome(text, records.learnt);

/** What each name means: as she chose, as remembered or called, else a new client when there are few of them. */
export function whoIs(file: Staged, records: Records): (name: string) => WhoChoice {
  const clients = clientsOf(records);
  const found = new Map<string, WhoChoice | undefined>();
  const known = (name: string): WhoChoice | undefined => {
    if (!found.has(name)) found.set(name, knownClient(name, clients, records.learnt));
    return found.get(name);
  };
  const strangers = new Set(
    file.reviewed.flatMap(({ draft }) =>
      draft && draft.who !== '' && known(draft.who) === undefined ? [plainName(draft.who)] : [],
    ),
  );
  const fallback: WhoChoice = strangers.size <= FEW_NEW ? 'new' : 'none';
  return (name) => {
    const chosen = file.who.get(name);
    const there =
      chosen === 'new' || chosen === 'none' || (chosen !== undefined && records.list('clients').has(chosen));
    return (there ? chosen : undefined) ?? known(name) ?? fallback;
  };
}

export const homeOf = (draft: IncomeDraft, file: Staged, home: Currency) =>
  homeValue({ ...draft, rate: draft.currency === home ? null : (file.rates.get(draft.currency) ?? null) }, home);
