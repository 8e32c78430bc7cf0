/** Bringing in a file: staged here in memory, looked at, and committed in one transaction; taken back as a whole, also later. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { MOST_ASKED, MOST_BYTES, type ImportLook, type ImportRow } from '../../shared/api/import.ts';
import { AppError } from '../../shared/api/wire.ts';
import { missing } from '../../shared/exchange/columns.ts';
import type { RawRow } from '../../shared/exchange/layout.ts';
import type { Reviewed } from '../../shared/exchange/review.ts';
import type { RowState } from '../../shared/exchange/row-state.ts';
import type { ImportId, ImportRecord } from '../../shared/records/import.ts';
import type { Day } from '../../shared/values/dates.ts';
import type { Currency } from '../../shared/values/money.ts';
import { firstLetters } from '../../shared/values/text.ts';
import type { Op } from '../store/store.ts';
import { demand, type Context } from './context.ts';
import { opsOf } from './import-entries.ts';
import { type Staged, readFile, take, review, workKind, incomeKind, whoIs, homeOf } from './staged-import.ts';

const SAMPLE_ROWS = 6;

/** Letters that cross of a cell, and of a row of them: a page stays under 64 kB. */
const SAMPLE_LETTERS = 80;
const MOST_SAMPLE_LETTERS = 500;
const ROW_LETTERS = 300;
const MOST_ROW_LETTERS = 580;

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
          // What she left as it was shown is whole, even where it was shown shortened.
          const before = file.rows[at];
          const seen = before ? shown(before) : [];
          file.rows[at] = {
            line,
            cells: cells.map((cell, index) => (cell === seen[index] ? (before?.cells[index] ?? cell) : cell)),
          };
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

const shown = ({ cells }: RawRow): string[] => shortened(cells, ROW_LETTERS, MOST_ROW_LETTERS);

/** Cells of at most so many letters, together at most so many: the longest give way first. */
function shortened(cells: readonly string[], most: number, together: number): string[] {
  const lengths = cells.map(({ length }) => length).toSorted((a, b) => a - b);
  let [left, room] = [cells.length, together];
  let longest = most;
  for (const length of lengths) {
    if (length * left >= room) {
      longest = Math.min(most, Math.floor(room / left));
      break;
    }
    room -= length;
    left -= 1;
  }
  return cells.map((cell) =>
    firstLetters(cell, longest)
      .toWellFormed()
      .replaceAll(/\p{Cc}/gu, ' '),
  );
}

/** Texts of the drafts with how often they stand there, the most frequent first. */
function counted(drafts: readonly { readonly text: string }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { text } of drafts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
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
    header: shortened(layout.header.slice(0, 100), SAMPLE_LETTERS, MOST_SAMPLE_LETTERS),
    columns: [...layout.columns],
    sample: (file.rows ?? [])
      .slice(0, SAMPLE_ROWS)
      .map(({ cells }) => shortened(cells, SAMPLE_LETTERS, MOST_SAMPLE_LETTERS)),
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
        text: firstLetters(text, 120),
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

function rowOf({ row, state, wrong, field }: Reviewed, { layout }: Staged): ImportRow {
  const column = field === null ? -1 : (layout?.columns.indexOf(field) ?? -1);
  return {
    line: row.line,
    cells: shown(row),
    state,
    wrong,
    column: column < 0 ? null : column,
  };
}
