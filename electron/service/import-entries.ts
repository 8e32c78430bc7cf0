/** What a staged file puts into the store: new clients, entries, the record of the import, and what it taught. */
import { AppError } from '../../shared/api/wire.ts';
import { layoutName, type Layout } from '../../shared/exchange/layout.ts';
import { MOST_NAMES, type Learnt } from '../../shared/exchange/match.ts';
import type { IncomeDraft, WorkDraft } from '../../shared/exchange/read-row.ts';
import { plainName, type Client, type ClientId } from '../../shared/records/client.ts';
import { homeValue, type IncomeEntry } from '../../shared/records/income.ts';
import type { ImportRecord } from '../../shared/records/import.ts';
import type { WorkEntry } from '../../shared/records/work.ts';
import type { Day } from '../../shared/values/dates.ts';
import type { Currency } from '../../shared/values/money.ts';
import type { Op } from '../store/store.ts';
import type { Context } from './context.ts';
import { SLICE_ROWS, breathe, type Staged, type Records, workKind, incomeKind, whoIs } from './staged-import.ts';

const MOST_TAUGHT = { layouts: 50, who: MOST_NAMES, what: 500 };

/** Everything that an import puts: new clients, entries, its record, and what it taught. */
export async function opsOf(file: Staged, { records, around }: Context): Promise<Op[]> {
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
