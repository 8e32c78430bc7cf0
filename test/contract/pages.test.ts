/** What a query answers stays small, whatever is in the store: the longest texts that fields allow, in the widest letters. */
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE_ROWS } from '../../shared/api/contract.ts';
import type { TakeOutWhat } from '../../shared/exchange/take-out.ts';
import { startCategories } from '../../shared/playbook/categories.ts';
import { incomeKind } from '../../shared/records/income.ts';
import { addDays, addMonths, firstDay } from '../../shared/values/dates.ts';
import { minutes } from '../../shared/values/minutes.ts';
import { minor, type Currency } from '../../shared/values/money.ts';
import { LINE_LENGTH, LOG_NOTE_LENGTH, NAME_LENGTH, TEXT_LENGTH } from '../../shared/values/schemas.ts';
import { aClient, anIncome, aWork, day, month, testId } from '../support/builders.ts';
import { calls } from '../support/commands.ts';
import { makeApp, TODAY, type MadeApp } from '../support/make-app.ts';

const MOST_BYTES = 64_000;
/** Three bytes each, as no other letter of one unit has more. */
const wide = (letters: number): string => '名'.repeat(letters);
const named = (number: number): string => `${number}`.padEnd(NAME_LENGTH, '名');

const WEEKS = 53;
const MONTHS = 240;
/** As many as a filter may name. */
const categories = Array.from({ length: 60 }, (_, number) => ({
  ...startCategories[0],
  id: testId<(typeof startCategories)[number]['id']>(3_000_000 + number),
  name: named(number),
}));
const clients = Array.from({ length: 600 }, (_, number) => aClient({ name: named(number), note: wide(TEXT_LENGTH) }));
const MOST = 1_000_000_000_000;
const source = { importId: testId<never>(), key: wide(200) };
const firstMonth = month('2006-12');
const firstWeek = day('2025-11-10');

const income = Array.from({ length: MONTHS * incomeKind.options.length }, (_, number) =>
  anIncome({
    when: { day: addDays(firstDay(addMonths(firstMonth, number % MONTHS)), 27) },
    clientId: clients[number % clients.length]?.id ?? null,
    kind: incomeKind.options[Math.floor(number / MONTHS)] ?? 'other',
    amount: minor(-MOST),
    fee: minor(MOST),
    currency: 'KWD' as Currency,
    rate: '1234567890.1234567890',
    home: minor(-MOST),
    note: wide(LOG_NOTE_LENGTH),
    source,
  }),
);
const work = Array.from({ length: WEEKS * categories.length }, (_, number) =>
  aWork({
    when: { week: addDays(firstWeek, 7 * (number % WEEKS)) },
    minutes: minutes(7 * 1440),
    categoryId: categories[Math.floor(number / WEEKS)]?.id as never,
    clientId: clients[number % clients.length]?.id ?? null,
    personId: testId(),
    fire: true,
    note: wide(LOG_NOTE_LENGTH),
    spanId: testId(),
    source,
  }),
);
const trash = Array.from({ length: 600 }, (_, number) => {
  const row = aClient({ name: named(number) });
  return { id: row.id, list: 'clients', row, on: TODAY };
});

/** A file of a hundred columns: sixty rows that are fine, each of another name, and sixty with no amount. */
const FILE = [
  ['Date', 'Client', 'Amount', 'Product', 'Notes', ...Array.from({ length: 95 }, (_, at) => `${at} ${wide(300)}`)],
  ...Array.from({ length: 120 }, (_, at) => {
    const long = Array.from({ length: 96 }, () => wide(300));
    return ['2026-10-01', named(at), at < 60 ? '10.00' : 'ten', named(at), ...long];
  }),
];

const imported = testId<never>();
const taken = testId<never>();
const range = { from: firstMonth, to: addMonths(firstMonth, MONTHS - 1) };
const weeks = { from: firstWeek, to: addDays(firstWeek, 7 * (WEEKS - 1)) };
const page = { filter: {}, offset: PAGE_ROWS, limit: PAGE_ROWS };

/** How each query that lists something is asked for as much as it gives. */
const asked: Readonly<Record<string, (app: MadeApp) => Promise<unknown>>> = {
  'client.figures': ({ api }) => api.client.figures({ month: month('2026-11'), offset: 0, limit: 200 }),
  'income.page': ({ api }) => api.income.page(page),
  'income.byMonth': ({ api }) => api.income.byMonth(range),
  'income.byClient': ({ api }) => api.income.byClient(range),
  'work.page': ({ api }) => api.work.page(page),
  'work.byWeek': ({ api }) => api.work.byWeek(weeks),
  'work.byMonth': ({ api }) => api.work.byMonth({ from: month('2025-12'), to: month('2026-11') }),
  'work.roughWeek': ({ api }) => api.work.roughWeek({ week: firstWeek }),
  'import.look': ({ api }) => api.import.look({ id: imported }),
  'import.rows': ({ api }) => api.import.rows({ id: imported, state: 'look', offset: 0, limit: PAGE_ROWS }),
  'takeOut.slice': ({ api }) => api.takeOut.slice({ id: taken, index: 3 }),
  'trash.list': ({ api }) => api.trash.list({}),
  'backup.list': ({ api }) => api.backup.list({}),
};
/** What lists nothing, and the one thing that the page holds whole. */
const others: Readonly<Record<string, string>> = {
  'workspace.load': 'the small records, once when the page opens',
  'result.load': 'one record',
  'picture.load': 'one picture, made small before it came in',
  'today.load': 'a quarter of weeks, a year of months, five hundred clients, one result',
  'result.today': 'one word',
  'assessment.facts': 'as many figures as there are questions',
  'assessment.beforeAndSince': 'two sets of figures, each as the facts',
  'assessment.path': 'twelve months, a stage each',
  'assessment.signs': 'twelve months at most, a dozen signs each',
  'app.info': 'one line',
  'app.openFolder': 'yes or no',
  'app.moveFolder': 'nothing',
  'income.lastRate': 'one rate',
  'desktop.showMenu': 'nothing',
  'desktop.savePdf': 'one line',
  'import.begin': 'nothing',
  'import.slice': 'nothing',
  'import.fix': 'nothing',
  'import.drop': 'nothing',
  'takeOut.begin': 'one line',
  'takeIn.begin': 'nothing',
  'takeIn.slice': 'nothing',
  'takeIn.look': 'counts',
  'backup.make': 'one line',
  'backup.look': 'counts',
  'madeUp.leave': 'nothing',
};

describe('a page of what a query answers', () => {
  let app: MadeApp;
  beforeAll(async () => {
    app = await makeApp({ categories, clients, income, work, trash });
    const { api } = app;
    await api.import.begin({ id: imported, fileName: wide(LINE_LENGTH) });
    const bytes = Buffer.from(FILE.map((cells) => cells.join(',')).join('\n'));
    for (let at = 0; at < bytes.length; at += 600_000)
      await api.import.slice({ id: imported, at, base64: bytes.subarray(at, at + 600_000).toString('base64') });
    await api.import.look({ id: imported });
    await api.takeOut.begin({ id: taken, what: 'everything' satisfies TakeOutWhat });
  }, 60_000);

  it('every query is asked here, or is named with what it answers', () => {
    const queries = [...calls].filter(([, call]) => call.kind === 'query').map(([name]) => name);
    expect([...Object.keys(asked), ...Object.keys(others)].toSorted()).toEqual(queries.toSorted());
  });

  it.each(Object.entries(asked))('%s has at most 64 kB', async (_, ask) => {
    const answer = JSON.stringify(await ask(app));
    expect(answer.length).toBeGreaterThan(1);
    expect(Buffer.byteLength(answer)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('what came in pages is whole when they are put together', async () => {
    const { api } = app;
    const rows: unknown[] = [];
    for (;;) {
      const next = await api.work.roughWeek({ week: firstWeek, offset: rows.length });
      rows.push(...next);
      if (next.length < PAGE_ROWS) break;
    }
    expect(rows).toHaveLength(categories.length);
    expect((await api.work.byWeek(weeks)).weeks).toHaveLength(WEEKS);
    expect((await api.income.byMonth(range)).length).toBe(MONTHS);
    expect((await api.import.look({ id: imported })).counts).toMatchObject({ new: 60, look: 60 });
  });
});
