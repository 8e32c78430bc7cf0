/** Whatever stands in a file, and whatever is chosen for it: what comes in is sound, and leaves whole when it is taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeShape } from '../../../electron/service/store-shape.ts';
import * as staged from '../../../shared/api/import.ts';
import { csvLine } from '../../../shared/exchange/csv-out.ts';
import { incomeEntry, type IncomeEntry } from '../../../shared/records/income.ts';
import { checkIncome, checkWork } from '../../../shared/records/rules.ts';
import type { Settings } from '../../../shared/records/settings.ts';
import { workEntry, type WorkEntry } from '../../../shared/records/work.ts';
import { testId } from '../../support/builders.ts';
import { fromSchema } from '../../support/from-schema.ts';
import { makeApp } from '../../support/make-app.ts';
import { idsThere, populated } from '../../support/populated.ts';

const plain = populated();
const { currency } = plain['settings'] as Settings;

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.constantFrom(
    '',
    '-',
    'Inbox',
    'Amber & Co',
    '***',
    'two\nlines',
    '\ud83d',
    'x'.repeat(500),
    '名'.repeat(500),
    '=1+1',
  ),
);
const days = fc.constantFrom(
  '2026-10-01',
  '01/10/2026',
  '10/31/2026',
  '1.10.2026',
  '2026-02-30',
  'soon',
  '',
  '2199-12-31',
);
const amounts = fc.oneof(
  fc.double({ noNaN: true, min: -1e4, max: 1e4 }).map((amount) => amount.toFixed(2)),
  fc.constantFrom(
    '9999999999.99',
    '-9999999999.99',
    '10000000000',
    '1e12',
    '(12.50)',
    '12,50',
    '0',
    '',
    'ten',
    '1.005',
  ),
);
const times = fc.constantFrom(
  '1:30',
  '0.5',
  '25',
  '168',
  '400',
  '23:59:59',
  '0:00:20',
  '',
  'long',
  '09:00',
  '24:00',
  '00:00',
);
// XXX is how ISO 4217 writes that there is no currency.
const currencies = fc.constantFrom('USD', 'EUR', 'gbp', 'KWD', 'JPY', 'XXX', '', 'money', 'ÄÖÜ');

/** Headings with what can stand under them; 'Project' and 'Product' are what a row is about. */
const columns: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Date: days,
  'End date': days,
  'Start time': times,
  'End time': times,
  Duration: times,
  Amount: amounts,
  Fee: amounts,
  'Amount refunded': amounts,
  'Money in': amounts,
  'Money out': amounts,
  Currency: currencies,
  Client: words,
  Project: words,
  Product: words,
  Description: words,
  ID: words,
};
const tables = fc
  .tuple(
    fc.constantFrom(
      ['Date', 'Amount'],
      ['Date', 'Duration'],
      ['Date', 'Start time', 'End time'],
      ['Date', 'Money in'],
      [],
    ),
    fc.subarray(Object.keys(columns)),
  )
  .map(([needed, others]) => [...new Set([...needed, ...others])])
  .chain((headings) =>
    fc
      .array(fc.tuple(...headings.map((heading) => columns[heading] ?? words)), { minLength: 1, maxLength: 12 })
      .map((rows) => [headings, ...rows]),
  );
const files = fc.oneof(
  { weight: 8, arbitrary: tables.map((rows) => rows.map((cells) => csvLine(cells)).join('\n')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 300, unit: 'binary' }) },
);
const choices = fromSchema(staged.choices, idsThere(plain, 'import'));
/** Rates that turn a large amount into one that is too large. */
const rates = fc.constantFrom('0.0000000001', '1.2', '9999999999.9999999999');

const FILES = Number(process.env['RIGHT_HAND_PAYLOADS'] ?? 100);

describe('X2 any file', () => {
  it('comes in with sound entries only, and leaves as a whole', { timeout: 20_000 + FILES * 50 }, async () => {
    let came = 0;
    await fc.assert(
      fc.asyncProperty(files, fc.array(choices, { maxLength: 2 }), rates, async (text, chosen, rate) => {
        const app = await makeApp(plain);
        const { api, store, transport } = app;
        const send = async (name: string, input: unknown) => {
          const reply = await transport.request(name, JSON.parse(JSON.stringify(input)), 'hers');
          if (!reply.ok) expect(reply.error.code).toMatch(/^(rule|invalid-input|not-found)$/);
          return reply.ok;
        };
        const id = testId<never>();
        await api.import.begin({ id, fileName: 'any.csv' });
        await api.import.slice({ id, at: 0, base64: Buffer.from(text).toString('base64') });
        await send('import.look', { id });
        for (const one of chosen) await send('import.look', { ...one, id });
        const look = { id, rates: ['USD', 'EUR', 'KWD', 'JPY', 'GBP'].map((code) => ({ currency: code, rate })) };
        await send('import.look', look);
        for (const state of ['look', 'new', 'here'] as const)
          await send('import.rows', { id, state, offset: 0, limit: 30 });
        const before = new Set(
          ['income', 'work', 'clients'].flatMap((list) => [...(store.data.lists[list]?.keys() ?? [])]),
        );
        if (!(await send('import.commit', { id }))) return;

        expect(storeShape.check(store.toPlain())).toBeNull();
        const exists = (list: string, one: string) =>
          (store.data.lists[list]?.has(one) ?? false) || (store.data.lists['trash']?.has(one) ?? false);
        const fresh = (list: string) =>
          [...(store.data.lists[list]?.values() ?? [])].filter((row) => !before.has(row.id));
        for (const row of fresh('income') as unknown as IncomeEntry[]) {
          expect(incomeEntry.parse(row)).toEqual(row);
          expect(checkIncome(row, currency, exists)).toBeNull();
        }
        for (const row of fresh('work') as unknown as WorkEntry[]) {
          expect(workEntry.parse(row)).toEqual(row);
          expect(checkWork([row], exists, () => 0)).toBeNull();
        }
        came += fresh('income').length + fresh('work').length;
        await api.import.undo({ id });
        expect(fresh('income')).toEqual([]);
        expect(fresh('work')).toEqual([]);
      }),
      { numRuns: FILES },
    );
    expect(came).toBeGreaterThan(0);
  });

  it('with blanks behind the mark that disarms a formula comes in without both', async () => {
    const { api, store } = await makeApp(plain);
    const before = new Set(store.data.lists['income']?.keys());
    const id = testId<never>();
    await api.import.begin({ id, fileName: 'any.csv' });
    const text = `Date,Money in,Description\n2026-10-01,12.00,"' =SUM(A1)"`;
    await api.import.slice({ id, at: 0, base64: Buffer.from(text).toString('base64') });
    await api.import.look({ id });
    await api.import.commit({ id });
    const came = [...(store.data.lists['income']?.values() ?? [])].filter((row) => !before.has(row.id));
    expect(came).toMatchObject([{ note: '=SUM(A1)' }]);
  });
});
