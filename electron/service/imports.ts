/** Bringing in a file: staged here in memory, looked at, and committed in one transaction; taken back as a whole, also later. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { MOST_ASKED, MOST_BYTES, MOST_ROWS, type ImportLook, type ImportRow } from '../../shared/api/import.ts';
import { AppError } from '../../shared/api/wire.ts';
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
  plainName,
  type Learnt,
  type WhatChoice,
  type WhoChoice,
} from '../../shared/exchange/match.ts';
import type { IncomeDraft, WorkDraft } from '../../shared/exchange/read-row.ts';
import { reviewer, type Reviewed } from '../../shared/exchange/review.ts';
import type { RowState } from '../../shared/exchange/row-state.ts';
import type { Client, ClientId } from '../../shared/records/client.ts';
import { homeValue, type IncomeEntry, type IncomeKind } from '../../shared/records/income.ts';
import type { ImportId, ImportRecord } from '../../shared/records/import.ts';
import type { CategoryId, WorkEntry } from '../../shared/records/work.ts';
import type { Day } from '../../shared/values/dates.ts';
import type { Currency } from '../../shared/values/money.ts';
import type { Op } from '../store/store.ts';
import { demand, type Context } from './context.ts';

/** Rows between two moments in which others have their turn. */
const SLICE_ROWS = 2000;
/** Up to as many names that nobody is called yet become clients unless she says otherwise; more are customers. */
const FEW_NEW = 12;
/** Lets others have their turn. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const SAMPLE_ROWS = 6;
const SAMPLE_LETTERS = 80;
const MOST_TAUGHT = { layouts: 50, who: 2000, what: 500 };

interface Staged {
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

export function importHandlers(context: Context): Pick<Handlers<typeof contract>, 'import'> {
  const { records, around, commit } = context;
  /** One file at a time for each business: another one takes its place. */
  let staged: Staged | null = null;
  const there = (id: ImportId): Staged => {
    if (staged?.id !== id) throw new AppError('not-found');
    return staged;
  };

  return {
    import: {
      begin({ id, fileName }) {
        staged = {
          id,
          fileName,
          bytes: [],
          size: 0,
          rows: null,
          header: [],
          chosen: {},
          who: new Map(),
          what: new Map(),
          rates: new Map(),
          leftOut: new Set(),
          layout: null,
          reviewed: [],
        };
        return {};
      },
      slice({ id, at, base64 }) {
        const file = there(id);
        const bytes = Buffer.from(base64, 'base64');
        if (at + bytes.length > MOST_BYTES) demand({ code: 'file-too-large', field: 'file' });
        // Sent again after a lost reply: it is there.
        if (at < file.size) return {};
        if (at > file.size || file.rows) throw new AppError('invalid-input', { field: 'at' });
        file.bytes.push(bytes);
        file.size += bytes.length;
        return {};
      },
      async look({ id, ...chosen }) {
        const file = there(id);
        if (!file.rows) readFile(file, records.learnt);
        take(file, chosen);
        await review(file, context);
        return lookOf(file, context);
      },
      rows({ id, state, offset, limit }) {
        const file = there(id);
        const rows = file.reviewed.filter((one) => one.state === state);
        return { total: rows.length, rows: rows.slice(offset, offset + limit).map((one) => rowOf(one, file)) };
      },
      fix({ id, line, cells }) {
        const file = there(id);
        const at = file.rows?.findIndex((row) => row.line === line) ?? -1;
        if (!file.rows || at < 0) throw new AppError('not-found');
        if (cells === null) file.leftOut.add(line);
        else {
          file.leftOut.delete(line);
          file.rows[at] = { line, cells };
        }
        return {};
      },
      async commit({ id }) {
        // Sent again after a lost reply: it is done already.
        if (records.list('imports').has(id)) return commit('import.commit', []);
        const file = there(id);
        if (!file.layout || missing(file.layout.list, file.layout.columns))
          demand({ code: 'import-not-ready', field: 'columns' });
        const ops = await opsOf(file, context);
        const moved = await commit('import.commit', ops);
        staged = null;
        return moved;
      },
      drop({ id }) {
        if (staged?.id === id) staged = null;
        return {};
      },
      undo({ id }) {
        const record = records.list('imports').get(id);
        if (!record) throw new AppError('not-found');
        if (record.undoneOn !== null) return commit('import.undo', []);
        const gone = [...records.list(record.list).values()].filter(({ source }) => source?.importId === id);
        const taken: ImportRecord = { ...record, undoneOn: around.today() };
        return commit('import.undo', [
          ...gone.map((row): Op => ['del', record.list, row.id]),
          ['put', 'imports', taken],
        ]);
      },
    },
  };
}

function readFile(file: Staged, learnt: Learnt): void {
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

function take(file: Staged, { who, what, rates, ...layout }: Chosen): void {
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

async function review(file: Staged, { records, around }: Context): Promise<void> {
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

type Records = Context['records'];

const clientsOf = (records: Records): Client[] => [...records.list('clients').values()];

const workKind = (file: Staged, text: string, records: Records): CategoryId | null =>
  (file.what.get(text) as CategoryId | undefined) ??
  kindOfWork(text, [...records.list('categories').values()], records.learnt);

const incomeKind = (file: Staged, text: string, records: Records): IncomeKind =>
  (file.what.get(text) as IncomeKind | undefined) ?? kindOfIncome(text, records.learnt);

/** Texts of the drafts with how often they stand there, the most frequent first. */
function counted(drafts: readonly { readonly text: string }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { text } of drafts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** What each name means: as she chose, as remembered or called, else a new client when there are few of them. */
function whoIs(file: Staged, records: Records): (name: string) => WhoChoice {
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
  return (name) => file.who.get(name) ?? known(name) ?? fallback;
}

function lookOf(file: Staged, { records }: Context): ImportLook {
  const { layout, reviewed } = file;
  if (!layout) throw new AppError('not-found');
  const { settings } = records;
  const counts: Record<RowState, number> = { new: 0, here: 0, look: 0, 'left-out': 0, 'passed-over': 0 };
  let sum: number | null = 0;
  let [from, to] = [null, null] as [Day | null, Day | null];
  const currencies = new Map<Currency, number>();
  const drafts = [];
  for (const { state, draft, wrong } of reviewed) {
    counts[state] += 1;
    if (!draft || state === 'here') continue;
    drafts.push(draft);
    if (draft.kind === 'income' && draft.currency !== settings.currency)
      currencies.set(draft.currency, (currencies.get(draft.currency) ?? 0) + 1);
    if (wrong === 'rate-needed') sum = null;
    if (state !== 'new') continue;
    const days = draft.kind === 'income' ? [draft.day] : draft.parts.map(({ day }) => day);
    for (const day of days) {
      if (from === null || day < from) from = day;
      if (to === null || day > to) to = day;
    }
    if (sum !== null)
      sum +=
        draft.kind === 'income'
          ? (homeOf(draft, file, settings.currency) ?? 0)
          : draft.parts.reduce((all, { minutes }) => all + minutes, 0);
  }
  const who = whoIs(file, records);
  return {
    id: file.id,
    fileName: file.fileName,
    list: layout.list,
    format: layout.format,
    header: layout.header.slice(0, 100).map((cell) => cell.slice(0, SAMPLE_LETTERS)),
    columns: [...layout.columns],
    sample: (file.rows ?? [])
      .slice(0, SAMPLE_ROWS)
      .map(({ cells }) => cells.map((cell) => cell.slice(0, SAMPLE_LETTERS))),
    rows: file.rows?.length ?? 0,
    dateOrder: layout.dateOrder,
    dateOrderAsked: layout.dateOrderAsked,
    decimal: layout.decimal,
    missing: missing(layout.list, layout.columns),
    counts,
    sum,
    from,
    to,
    who: counted(drafts.flatMap((draft) => (draft.who === '' ? [] : [{ text: draft.who }])))
      .slice(0, MOST_ASKED)
      .map(([text, count]) => ({ text, count, choice: who(text) })),
    what: counted(drafts.map((draft) => ({ text: draft.what || (layout.list === 'work' ? draft.note : '') })))
      .slice(0, MOST_ASKED)
      .map(([text, count]) => ({
        text: text.slice(0, 120),
        count,
        choice: layout.list === 'income' ? incomeKind(file, text, records) : workKind(file, text, records),
      })),
    currencies: [...currencies].map(([currency, count]) => ({
      currency,
      count,
      rate: file.rates.get(currency) ?? null,
    })),
  };
}

const homeOf = (draft: IncomeDraft, file: Staged, home: Currency) =>
  homeValue({ ...draft, rate: draft.currency === home ? null : (file.rates.get(draft.currency) ?? null) }, home);

function rowOf({ row, state, wrong, field }: Reviewed, { layout }: Staged): ImportRow {
  const column = field === null ? -1 : (layout?.columns.indexOf(field) ?? -1);
  return {
    line: row.line,
    cells: row.cells.map((cell) => cell.slice(0, 300)),
    state,
    wrong,
    column: column < 0 ? null : column,
  };
}

/** Everything that an import puts: new clients, entries, its record, and what it taught. */
async function opsOf(file: Staged, { records, around }: Context): Promise<Op[]> {
  const { layout } = file;
  if (!layout) throw new AppError('not-found');
  const home = records.settings.currency;
  const today = around.today();
  const who = whoIs(file, records);
  const made = new Map<string, Client>();
  const clientOf = (name: string): ClientId | null => {
    if (name === '') return null;
    const choice = who(name);
    if (choice === 'none') return null;
    if (choice !== 'new') return choice;
    const plain = plainName(name);
    const client = made.get(plain) ?? newClient(name, today);
    made.set(plain, client);
    return client.id;
  };
  const entries: Op[] = [];
  let [from, to] = [null, null] as [Day | null, Day | null];
  for (const [index, { state, draft, key }] of file.reviewed.entries()) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) await breathe();
    if (state !== 'new' || !draft) continue;
    const source = { importId: file.id, key };
    const put: (IncomeEntry | WorkEntry)[] =
      draft.kind === 'income'
        ? [incomeEntry(draft, { file, home, records, clientId: clientOf(draft.who), source })]
        : workEntries(draft, { file, records, clientId: clientOf(draft.who), source });
    for (const entry of put) {
      const day = 'day' in entry.when ? entry.when.day : today;
      if (from === null || day < from) from = day;
      if (to === null || day > to) to = day;
      entries.push(['put', layout.list, entry]);
    }
  }
  const record: ImportRecord = {
    id: file.id,
    fileName: file.fileName,
    format: layout.format ?? 'columns',
    list: layout.list,
    on: today,
    added: entries.length,
    from,
    to,
    undoneOn: null,
  };
  return [
    ...[...made.values()].map((client): Op => ['put', 'clients', client]),
    ...entries,
    ['put', 'imports', record],
    ['set', 'learnt', taught(file, layout, records.learnt, made)],
  ];
}

type Source = NonNullable<IncomeEntry['source']>;

function incomeEntry(
  draft: IncomeDraft,
  at: { file: Staged; home: Currency; records: Records; clientId: ClientId | null; source: Source },
): IncomeEntry {
  const rate = draft.currency === at.home ? null : (at.file.rates.get(draft.currency) ?? null);
  const worth = homeValue({ ...draft, rate }, at.home);
  if (worth === null) throw new AppError('rule', { rule: 'rate-needed', field: 'rates' });
  return {
    id: crypto.randomUUID() as unknown as IncomeEntry['id'],
    when: { day: draft.day },
    clientId: at.clientId,
    kind: incomeKind(at.file, draft.what, at.records),
    amount: draft.amount,
    fee: draft.fee,
    currency: draft.currency,
    rate,
    home: worth,
    note: draft.note,
    source: at.source,
  };
}

function workEntries(
  draft: WorkDraft,
  at: { file: Staged; records: Records; clientId: ClientId | null; source: Source },
): WorkEntry[] {
  const categoryId = workKind(at.file, draft.what || draft.note, at.records);
  if (categoryId === null) throw new AppError('rule', { rule: 'import-not-ready', field: 'what' });
  const span =
    draft.parts.length > 1 ? { spanId: crypto.randomUUID() as unknown as NonNullable<WorkEntry['spanId']> } : {};
  return draft.parts.map(({ day, minutes }) => ({
    id: crypto.randomUUID() as unknown as WorkEntry['id'],
    when: { day },
    minutes,
    categoryId,
    clientId: at.clientId,
    personId: null,
    fire: false,
    note: draft.note,
    ...span,
    source: at.source,
  }));
}

const newClient = (name: string, today: Day): Client => ({
  id: crypto.randomUUID() as unknown as ClientId,
  name,
  status: 'active',
  history: [{ status: 'active', on: today }],
  kind: 'one-off',
  monthly: null,
  minutesSold: null,
  howFound: '',
  note: '',
});

/** What the choices of this import say for the next one; the newest first, as many as are kept. */
function taught(file: Staged, layout: Layout, before: Learnt, made: ReadonlyMap<string, Client>): Learnt {
  const name = layoutName(layout.header, layout.columns);
  const who = [...file.who].flatMap(([text, choice]) => {
    const id = choice === 'new' ? made.get(plainName(text))?.id : choice;
    return id === undefined ? [] : [{ text, choice: id }];
  });
  const what = [...file.what].map(([text, choice]) => ({ list: layout.list, text, choice }));
  return {
    layouts: [
      {
        name,
        list: layout.list,
        columns: [...layout.columns],
        dateOrder: layout.dateOrderAsked ? layout.dateOrder : null,
        decimal: layout.decimal,
      },
      ...before.layouts.filter((one) => one.name !== name),
    ].slice(0, MOST_TAUGHT.layouts),
    who: [...who, ...before.who.filter((one) => !file.who.has(one.text))].slice(0, MOST_TAUGHT.who),
    what: [...what, ...before.what.filter((one) => one.list !== layout.list || !file.what.has(one.text))].slice(
      0,
      MOST_TAUGHT.what,
    ),
  };
}
