import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpBusiness } from '../../../shared/made-up/made-up-business.ts';
import type { TakeOutWhat } from '../../../shared/exchange/take-out.ts';
import { splitRows } from '../../../shared/exchange/layout.ts';
import { csvLine, rearmed } from '../../../shared/exchange/csv-out.ts';
import { storeShape } from '../../../electron/service/store-shape.ts';
import { emptyHowTo } from '../../../shared/records/handoff.ts';
import { arbitraryStore } from '../../support/arbitrary-store.ts';
import { aClient, aHandoff, anIncome, aWork, day, dollars, month, testId } from '../../support/builders.ts';
import { makeApp, TODAY, type MadeApp } from '../../support/make-app.ts';

async function takeOut({ api }: MadeApp, what: TakeOutWhat, days: { from?: never; to?: never } = {}) {
  const id = testId<never>();
  const begun = await api.takeOut.begin({ id, what, ...days });
  const bytes: Buffer[] = [];
  for (let index = 0; index < begun.slices; index += 1) {
    const slice = await api.takeOut.slice({ id, index });
    expect(Buffer.byteLength(JSON.stringify(slice))).toBeLessThan(64_000);
    // A file is made of the bytes of each slice, as the page makes it.
    bytes.push(Buffer.from(slice.text));
  }
  return { ...begun, text: Buffer.concat(bytes).toString() };
}

async function takeIn({ api }: MadeApp, text: string): Promise<void> {
  const id = testId<never>();
  const bytes = Buffer.from(text);
  await api.takeIn.begin({ id });
  for (let at = 0; at < bytes.length; at += 300_000)
    await api.takeIn.slice({ id, at, base64: bytes.subarray(at, at + 300_000).toString('base64') });
  await api.takeIn.look({ id });
  await api.takeIn.commit({ id });
}

describe('X5 everything as one JSON', () => {
  it('in an empty store gives deep-equal data, for a whole business', async () => {
    const plain = madeUpBusiness('obm', TODAY);
    const app = await makeApp({ ...plain });
    const taken = await takeOut(app, 'everything');
    expect(taken.fileName).toBe('right-hand-everything-2026-11-23.json');
    expect(() => JSON.parse(taken.text)).not.toThrow();
    const other = await makeApp();
    await takeIn(other, taken.text);
    expect(other.store.toPlain()).toEqual(app.store.toPlain());
  });

  it('in any other store, for whatever a store can hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStore(), arbitraryStore(), async (plain, others) => {
        const [app, other] = [await makeApp(plain), await makeApp(others)];
        await takeIn(other, (await takeOut(app, 'everything')).text);
        expect(other.store.toPlain()).toEqual(app.store.toPlain());
      }),
      // One counterexample is enough: making it small takes longer than a test has.
      { numRuns: 15, endOnFailure: true },
    );
  });

  it.each([
    ['wide letters', '名'.repeat(7_000)],
    ['letters of two halves', '🌱'.repeat(3_500)],
    ['letters of two halves, begun one later', `a${'🌱'.repeat(3_500)}`],
  ])('and for long texts of %s, as one JSON and as a table', async (_, note) => {
    // Two just short of a slice, which together are nearly two of them, and one of more than two.
    const short = { ...emptyHowTo, purpose: note };
    const long = { ...emptyHowTo, purpose: note, steps: note, done: note, links: note };
    const handoffs = [
      aHandoff({ howTo: short, note }),
      aHandoff({ howTo: short, note }),
      aHandoff({ howTo: long, note }),
    ];
    const app = await makeApp({ handoffs });
    const other = await makeApp();
    await takeIn(other, (await takeOut(app, 'everything')).text);
    expect(other.store.toPlain()).toEqual(app.store.toPlain());
    expect((await takeOut(app, 'handoffs')).text.split(note)).toHaveLength(1 + 9);
  });

  it('the store of that test has every list and value, and something in each', () => {
    const many = fc.sample(arbitraryStore(), { numRuns: 30, seed: 1 });
    expect(Object.keys(many[0] ?? {}).toSorted()).toEqual(Object.keys(storeShape.initial()).toSorted());
    for (const name of storeShape.lists) expect(many.some((plain) => (plain[name] as unknown[]).length > 0)).toBe(true);
    for (const plain of many) expect(storeShape.check(plain)).toBeNull();
  });

  it.each([
    ['another file', '{"name":"x"}'],
    ['a torn one', '{"schema": 3, "seq": 0, "journal": 0, "settings": {'],
    ['no JSON', 'Dear Ann'],
  ])('refuses %s and changes nothing', async (_, text) => {
    const app = await makeApp({ clients: [aClient()] });
    const before = app.store.toPlain();
    await expect(takeIn(app, text)).rejects.toMatchObject({ code: 'rule', rule: 'file-not-ours' });
    expect(app.store.toPlain()).toEqual(before);
  });

  it('backs up what is here before it is replaced', async () => {
    const app = await makeApp({ clients: [aClient({ name: 'Here' })] });
    await takeIn(app, (await takeOut(await makeApp(), 'everything')).text);
    const [backup] = await app.api.backup.list({});
    expect(backup?.reason).toBe('before-restore');
    await app.api.backup.restore({ name: backup?.name ?? '' });
    expect((await app.api.workspace.load({})).clients).toMatchObject([{ name: 'Here' }]);
  });
});

describe('X5 a list as a table', () => {
  it('of a range holds exactly its rows, with amounts as numbers', async () => {
    const client = aClient();
    const app = await makeApp({
      clients: [client],
      income: [
        anIncome({ when: { day: day('2026-03-02') }, clientId: client.id, amount: dollars(1250), note: 'May, "late"' }),
        anIncome({ when: { day: day('2026-04-02') }, amount: dollars(-20) }),
        anIncome({ when: { month: month('2026-03') }, amount: dollars(5) }),
      ],
    });
    const { text, rows } = await takeOut(app, 'income', { from: '2026-03-01' as never, to: '2026-03-31' as never });
    expect(rows).toBe(2);
    const [heading, ...lines] = splitRows(text).map(({ cells }) => cells);
    expect(heading?.slice(0, 4)).toEqual(['Date', 'Client', 'Kind', 'Amount']);
    expect(lines.map((cells) => [cells[0], cells[1], cells[3], cells[8]])).toEqual([
      ['2026-03', '', '5', ''],
      ['2026-03-02', 'Amber & Co', '1250', 'May, "late"'],
    ]);
  });

  it('writes every list', async () => {
    const app = await makeApp({ ...madeUpBusiness('obm', TODAY), work: [aWork()] });
    for (const what of ['work', 'clients', 'people', 'handoffs', 'projects', 'tools', 'metrics'] as const) {
      const rows = splitRows((await takeOut(app, what)).text);
      expect(new Set(rows.map(({ cells }) => cells.length)).size).toBe(1);
    }
  });

  it('disarms what a sheet would run, and leaves numbers alone', () => {
    for (const text of ['=1+1', '+1', '-x', '@sum', '\t=1', ' =1', '＝1', '\r=1', '\0=1'])
      expect(csvLine([text]).replaceAll('"', '').startsWith("'")).toBe(true);
    expect(csvLine([-12.5, 'a,b', 'say "x"', null])).toBe('-12.5,"a,b","say ""x""",');
  });

  it('comes back through the import as it was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^['=+ -]{0,5}$/)), {
          minLength: 2,
          maxLength: 5,
        }),
        (cells) => {
          fc.pre(cells.some((cell) => cell.trim() !== '') && cells.every((cell) => !/\r(?!\n)|[\0\ufeff]/.test(cell)));
          // Under its headings, as every table of ours: alone a line may be cut at other signs as well.
          const heading = csvLine(cells.map(() => 'Heading'));
          const row = splitRows(`${heading}\r\n${heading}\r\n${csvLine(cells)}\r\n`)[2];
          expect(row?.cells.map(rearmed)).toEqual(cells);
        },
      ),
    );
  });
});
