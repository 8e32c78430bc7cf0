/** Files as the services write them, brought in through the real calls. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportLook } from '../../../shared/api/import.ts';
import type { ImportId } from '../../../shared/records/import.ts';
import { aClient, aWork, categoryNamed, day, testId } from '../../support/builders.ts';
import { makeApp, type MadeApp } from '../../support/make-app.ts';

let app: MadeApp;
beforeEach(async () => {
  app = await makeApp();
});

type Bytes = string | Uint8Array;
async function stage(
  file: Bytes,
  id: ImportId = testId(),
  name = 'file.csv',
): Promise<{ id: ImportId; look: ImportLook }> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : Buffer.from(file);
  await app.api.import.begin({ id, fileName: name });
  for (let at = 0; at < bytes.length || at === 0; at += 1000)
    await app.api.import.slice({ id, at, base64: bytes.subarray(at, at + 1000).toString('base64') });
  return { id, look: await app.api.import.look({ id }) };
}
async function bringIn(file: Bytes): Promise<ImportLook> {
  const { id, look } = await stage(file);
  await app.api.import.commit({ id });
  return look;
}
const income = async () => (await app.api.income.page({ filter: {}, offset: 0, limit: 30 })).rows;
const work = async () => (await app.api.work.page({ filter: {}, offset: 0, limit: 30 })).rows;
const looked = async (id: ImportId) => (await app.api.import.rows({ id, state: 'look', offset: 0, limit: 30 })).rows;

const STRIPE =
  'id,Type,Source,Amount,Fee,Destination Platform Fee,Destination Platform Fee Currency,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Facing Amount,Customer Facing Currency,Transfer,Transfer Date (UTC),Transfer Group';
const stripe = (...rows: readonly string[]): string => [STRIPE, ...rows].join('\n');

describe('X2 known files', () => {
  it('Stripe balance: charges and refunds, never payouts', async () => {
    const look = await bringIn(
      stripe(
        'txn_1,charge,ch_1,30.00,1.17,,,28.83,usd,2026-04-23 21:56,2026-04-30 00:00,Invoice 12,,,,,',
        'txn_2,refund,re_1,-30.00,0.00,,,-30.00,usd,2026-04-25 10:00,2026-04-30 00:00,Refund of 12,,,,,',
        'txn_3,payout,po_1,-500.00,0.00,,,-500.00,usd,2026-04-26 00:00,2026-04-30 00:00,STRIPE PAYOUT,,,,,',
      ),
    );
    expect(look).toMatchObject({ format: 'stripe-balance', list: 'income', counts: { new: 2, 'passed-over': 1 } });
    expect(look.sum).toBe(2883 - 3000);
    expect((await income()).map(({ amount, fee, home }) => [amount, fee, home])).toEqual([
      [-3000, 0, -3000],
      [3000, 117, 2883],
    ]);
  });

  it('Stripe payments, in any order of columns, with what was given back', async () => {
    const file =
      'Currency,Status,id,Amount,Amount Refunded,Created date (UTC),Captured,Fee,Description,Customer Email\n' +
      'usd,Paid,ch_1,100.00,0.00,2026-05-01 12:00,true,3.20,Course,ann@example.com\n' +
      'usd,Refunded,ch_2,40.00,40.00,2026-05-02 12:00,true,0.00,Course,bob@example.com\n' +
      'usd,Paid,ch_3,80.00,20.00,2026-05-03 12:00,true,0,Course,bob@example.com\n' +
      'usd,Failed,ch_4,80.00,0.00,2026-05-03 12:00,false,0,Course,bob@example.com\n';
    const look = await bringIn(file);
    expect(look).toMatchObject({ format: 'stripe-payments', counts: { new: 2, 'passed-over': 2 } });
    expect((await income()).map(({ amount }) => amount)).toEqual([6000, 10000]);
  });

  it('PayPal: completed sales and refunds; no memo, withdrawal or conversion', async () => {
    const header =
      '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Item Title","Balance Impact"';
    const row = (...cells: string[]): string => cells.map((cell) => `"${cell}"`).join(',');
    const look = await bringIn(
      [
        header,
        row(
          '10/14/2026',
          '10:00:00',
          'PDT',
          'Amber & Co',
          'Website Payment',
          'Completed',
          'USD',
          '1,250.00',
          '-36.55',
          '1,213.45',
          'a@x',
          'b@x',
          'T1',
          'Retainer',
          'Credit',
        ),
        row(
          '10/15/2026',
          '10:00:00',
          'PDT',
          'Amber & Co',
          'Payment Refund',
          'Completed',
          'USD',
          '-50.00',
          '1.45',
          '-48.55',
          'a@x',
          'b@x',
          'T2',
          'Retainer',
          'Debit',
        ),
        row(
          '10/15/2026',
          '10:00:00',
          'PDT',
          '',
          'General Withdrawal',
          'Completed',
          'USD',
          '-900.00',
          '0.00',
          '-900.00',
          '',
          '',
          'T3',
          '',
          'Debit',
        ),
        row(
          '10/16/2026',
          '10:00:00',
          'PDT',
          'Z',
          'Website Payment',
          'Pending',
          'USD',
          '10.00',
          '0.00',
          '10.00',
          '',
          '',
          'T4',
          '',
          'Memo',
        ),
      ].join('\r\n'),
    );
    expect(look).toMatchObject({ format: 'paypal', dateOrder: 'month-first', dateOrderAsked: false });
    expect(look.counts).toMatchObject({ new: 2, 'passed-over': 2 });
    expect((await income()).map(({ amount, fee }) => [amount, fee])).toEqual([
      [-5000, 0],
      [125_000, 3655],
    ]);
  });

  it('Wave: only the lines of income accounts, with the sign of their two columns', async () => {
    const look = await bringIn(
      'Transaction ID,Transaction Date,Account Name,Transaction Description,Transaction Line Description,Amount (One column), ,Debit Amount (Two Column Approach),Credit Amount (Two Column Approach),Other Accounts for this Transaction,Customer,Vendor,Invoice Number,Bill Number,Notes / Memo,Amount Before Sales Tax,Sales Tax Amount,Sales Tax Name,Transaction Date Added,Transaction Date Last Modified,Account Group,Account Type,Account ID\n' +
        '1,2026-03-02,Checking,Invoice 7,,900.00,,900.00,,Sales,,,,,,,,,,,Asset,Cash and Bank,10\n' +
        '1,2026-03-02,Sales,Invoice 7,,900.00,,,900.00,Checking,Kiln House,,7,,,,,,,,Income,Income,40\n',
    );
    expect(look).toMatchObject({ format: 'wave', counts: { new: 1, 'passed-over': 1 } });
    expect(await income()).toMatchObject([{ amount: 90_000, note: 'Invoice 7' }]);
    expect((await app.api.workspace.load({})).clients).toMatchObject([{ name: 'Kiln House', status: 'active' }]);
  });

  it('HoneyBook: payments, without the sums at the end and the address behind the name', async () => {
    const look = await bringIn(
      'PROJECT_NAME,CLIENT_INFO,INVOICE,PAYMENT_NAME,PAYMENT_STATUS,TRANSACTION_DATE,TOTAL_AMOUNT,TRANSACTION_FEE,REFUNDED_AMOUNT\n' +
        'Wedding,Ann Bell (ann@example.com),INV-1,Deposit,paid,2026-02-03,"$1,500.00",$43.80,$0.00\n' +
        '0,,,,,,"$1,500.00",$43.80,\n',
    );
    expect(look).toMatchObject({ format: 'honeybook', counts: { new: 1, 'passed-over': 1 } });
    expect(look.who).toEqual([{ text: 'Ann Bell', count: 1, choice: 'new' }]);
    expect(await income()).toMatchObject([{ amount: 150_000, fee: 4380, note: 'Wedding' }]);
  });

  it('Chase and Bank of America: what came in, after whatever stands before the heading', async () => {
    expect(
      await bringIn(
        'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\n' +
          'CREDIT,01/15/2026,"DEPOSIT, AMBER",1250.00,ACH_CREDIT,5000.00,,\n' +
          'DEBIT,01/16/2026,RENT,-800.00,ACH_DEBIT,4200.00,,\n',
      ),
    ).toMatchObject({ format: 'chase', counts: { new: 1, 'passed-over': 1 } });
    expect(
      await bringIn(
        'Description,,Summary Amt.\nBeginning balance as of 01/01/2026,,"1,000.00"\nTotal credits,,"200.00"\nTotal debits,,"-50.00"\nEnding balance,,"1,150.00"\n\n' +
          'Date,Description,Amount,Running Bal.\n01/01/2026,Beginning balance as of 01/01/2026,,"1,000.00"\n01/20/2026,"DEPOSIT KILN","200.00","1,200.00"\n01/21/2026,COFFEE,"-50.00","1,150.00"\n',
      ),
    ).toMatchObject({ format: 'bank-of-america', counts: { new: 1, 'passed-over': 2 }, from: '2026-01-20' });
    expect(await income()).toHaveLength(2);
  });

  it('Toggl, old and new, and Clockify: the same work comes in once', async () => {
    await app.api.client.save(aClient({ name: 'Amber & Co' }));
    const old =
      'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (USD)\n' +
      'Me,me@example.com,Amber & Co,Client work,,Call,Yes,2026-11-02,09:00:00,2026-11-02,10:30:00,01:30:00,,\n' +
      'Me,me@example.com,,Inbox and calendar,,,No,2026-11-02,23:30:00,2026-11-03,00:45:00,01:15:00,,\n';
    expect(await bringIn(old)).toMatchObject({ format: 'toggl', list: 'work', counts: { new: 2 }, sum: 165 });
    const newer =
      '"Description","Duration","Member","Email","Project","Tags","Start date","Start time","Stop date","Stop time","Client"\n' +
      '"Call","01:30:00","Me","me@example.com","Client work","-","2026-11-02","09:00:00","2026-11-02","10:30:00","Amber & Co"\n' +
      '"Running","-","Me","me@example.com","Client work","-","2026-11-04","09:00:00","-","-","-"\n';
    const again = await stage(newer);
    expect(again.look).toMatchObject({ format: 'toggl', counts: { here: 1, look: 1 } });
    expect(await looked(again.id)).toMatchObject([{ line: 3, wrong: 'hours-missing' }]);
    const clockify =
      'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal),Billable Rate (USD),Billable Amount (USD)\n' +
      'Client work,Amber & Co,Plan,,Me,,me@example.com,,Yes,11/13/2026,02:00 PM,11/13/2026,04:00 PM,02:00:00,2.00,0,0\n' +
      'Total,,,,,,,,,,,,,02:00:00,2.00,,\n';
    expect(await bringIn(clockify)).toMatchObject({ format: 'clockify', counts: { new: 1, 'passed-over': 1 } });
    const rows = await work();
    expect(rows.map(({ when, minutes }) => [Object.values(when)[0], minutes])).toEqual([
      ['2026-11-13', 120],
      ['2026-11-03', 45],
      ['2026-11-02', expect.any(Number)],
      ['2026-11-02', expect.any(Number)],
    ]);
    const night = rows.filter(({ spanId }) => spanId !== undefined);
    expect(night.map(({ minutes }) => minutes).toSorted((a, b) => a - b)).toEqual([30, 45]);
    expect(new Set(night.map(({ spanId }) => spanId)).size).toBe(1);
  });
});

describe('X1 any other file by its columns', () => {
  it('semicolons, decimal comma, Windows letters, lines before the heading, quoted line breaks', async () => {
    const text =
      'Konto 123\n\nBuchung;Auftraggeber/Empfänger;Verwendungszweck;Betrag\n13.11.2026;Müller GmbH;"Rechnung\n17";1.234,56\n14.11.2026;Café;Zwei;-20,00\n';
    const { look, id } = await stage(Buffer.from(text, 'latin1'));
    expect(look).toMatchObject({
      format: null,
      list: 'income',
      decimal: ',',
      dateOrderAsked: false,
      columns: ['date', 'who', 'note', 'amount'],
      counts: { new: 2 },
      sum: 123_456 - 2000,
    });
    await app.api.import.commit({ id });
    expect((await income()).map(({ note, amount }) => [note, amount])).toEqual([
      ['Zwei', -2000],
      ['Rechnung 17', 123_456],
    ]);
  });

  it('asks for the order of dates only when both are possible, and takes the answer', async () => {
    const { id, look } = await stage('Date,Amount\n03/04/2026,10\n05/06/2026,20\n');
    expect(look).toMatchObject({ dateOrderAsked: true, dateOrder: 'month-first', from: '2026-03-04' });
    expect(await app.api.import.look({ id, dateOrder: 'day-first' })).toMatchObject({
      from: '2026-04-03',
      to: '2026-06-05',
    });
    expect((await stage('Date,Amount\n03/04/2026,10\n25/06/2026,20\n')).look).toMatchObject({
      dateOrderAsked: false,
      dateOrder: 'day-first',
    });
  });

  it('a file without a heading, by what stands in its columns', async () => {
    const { look } = await stage(
      '"01/15/2026","1250.00","*","","AMBER DEPOSIT"\n"01/16/2026","-20.00","*","","COFFEE"\n',
    );
    expect(look).toMatchObject({
      header: [],
      columns: ['date', 'amount', 'leave-out', 'leave-out', 'note'],
      counts: { new: 2 },
    });
  });

  it('says which row and column is wrong, takes another text for it, leaves one out, and writes nothing before Import', async () => {
    const { id, look } = await stage('Date,Customer,Amount\n2026-11-31,A,5\n2026-11-03,B,five\n2026-11-04,C,(7.50)\n');
    expect(look.counts).toMatchObject({ new: 1, look: 2 });
    expect(await looked(id)).toMatchObject([
      { line: 2, wrong: 'date-unreadable', column: 0 },
      { line: 3, wrong: 'amount-unreadable', column: 2 },
    ]);
    expect(await income()).toEqual([]);
    await app.api.import.fix({ id, line: 2, cells: ['2026-11-30', 'A', '5'] });
    await app.api.import.fix({ id, line: 3, cells: null });
    expect((await app.api.import.look({ id })).counts).toMatchObject({ new: 2, look: 0, 'left-out': 1 });
    await app.api.import.commit({ id });
    expect((await income()).map(({ amount }) => amount)).toEqual([500, -750]);
  });

  it('needs a rate for another currency before its rows can come in', async () => {
    const { id, look } = await stage('Date,Amount,Currency\n2026-11-03,10,EUR\n2026-11-04,20,USD\n');
    expect(look).toMatchObject({
      currencies: [{ currency: 'EUR', count: 1, rate: null }],
      sum: null,
      counts: { new: 1, look: 1 },
    });
    const rated = await app.api.import.look({ id, rates: [{ currency: 'EUR' as never, rate: '1.1' }] });
    expect(rated).toMatchObject({ sum: 1100 + 2000, counts: { new: 2, look: 0 } });
  });

  it.each([
    ['an empty file', '', 'file-empty'],
    ['no table', 'Dear Ann\nthank you\n', 'file-no-table'],
  ])('refuses %s', async (_, text, rule) => {
    await expect(stage(text)).rejects.toMatchObject({ code: 'rule', rule });
  });
});

describe('X3 once, whole, and back again', () => {
  const file = 'Date,Customer,Amount\n2026-11-03,Ann,5\n2026-11-03,Ann,5\n2026-11-04,Bob,7\n';

  it('the same file twice adds nothing; twins inside one file both come in; a deleted row is offered again', async () => {
    expect((await bringIn(file)).counts).toMatchObject({ new: 3, here: 0 });
    expect((await bringIn(file)).counts).toMatchObject({ new: 0, here: 3 });
    expect(await income()).toHaveLength(3);
    const bob = (await income()).find(({ amount }) => amount === 700);
    await app.api.income.remove({ ids: [bob?.id as never] });
    expect((await stage(file)).look.counts).toMatchObject({ new: 1, here: 2 });
  });

  it('is one step of undo, and is taken back as a whole also later', async () => {
    const { id } = await stage(file);
    await app.api.import.commit({ id });
    await app.api.undo.last({});
    expect(await income()).toEqual([]);
    expect((await app.api.workspace.load({})).clients).toEqual([]);
    const second = await stage(file);
    await app.api.import.commit({ id: second.id });
    await app.api.client.save(aClient({ name: 'Carol' }));
    await app.api.import.undo({ id: second.id });
    expect(await income()).toEqual([]);
    const { imports, clients } = await app.api.workspace.load({});
    expect(imports).toMatchObject([{ added: 3, from: '2026-11-03', to: '2026-11-04', undoneOn: '2026-11-23' }]);
    expect(clients.map(({ name }) => name).toSorted()).toEqual(['Ann', 'Bob', 'Carol']);
  });

  it('remembers columns, and whom and what a text meant', async () => {
    const amber = aClient({ name: 'Amber & Co' });
    await app.api.client.save(amber);
    const first = await stage('When,Payee,Sum,Thing\n2026-11-03,AMBERCO LTD,5,Circle\n');
    expect(first.look).toMatchObject({ missing: null, columns: ['date', 'who', 'amount', 'leave-out'] });
    await app.api.import.look({ id: first.id, columns: ['date', 'who', 'amount', 'what'] });
    await app.api.import.look({
      id: first.id,
      who: [{ text: 'AMBERCO LTD', choice: amber.id }],
      what: [{ text: 'Circle', choice: 'programme' }],
    });
    await app.api.import.commit({ id: first.id });
    const next = await stage('When,Payee,Sum,Thing\n2026-12-03,AMBERCO LTD,6,Circle\n');
    expect(next.look).toMatchObject({
      columns: ['date', 'who', 'amount', 'what'],
      who: [{ choice: amber.id }],
      what: [{ choice: 'programme' }],
    });
  });

  it('a commit sent again after a lost reply adds nothing', async () => {
    const { id } = await stage(file);
    await app.api.import.commit({ id });
    await app.api.import.commit({ id });
    expect(await income()).toHaveLength(3);
  });

  it('a day never gets more than its hours', async () => {
    await app.api.work.save({
      entries: [
        aWork({
          when: { day: day('2026-11-03') },
          minutes: 1200 as never,
          categoryId: categoryNamed('Client work'),
        }),
      ],
      removed: [],
    });
    const { id, look } = await stage('Date,Hours,Project\n2026-11-03,3,Inbox\n2026-11-03,2,Inbox\n');
    expect(look).toMatchObject({ list: 'work', counts: { new: 1, look: 1 } });
    expect(await looked(id)).toMatchObject([{ line: 3, wrong: 'day-over-24-hours' }]);
  });

  it('a kind of work that nothing says is asked for', async () => {
    const { id, look } = await stage('Date,Hours,Project\n2026-11-03,3,Moonshot\n');
    expect(look).toMatchObject({ what: [{ text: 'Moonshot', count: 1, choice: null }], counts: { look: 1 } });
    const chosen = await app.api.import.look({ id, what: [{ text: 'Moonshot', choice: categoryNamed('Direction') }] });
    expect(chosen).toMatchObject({ counts: { new: 1, look: 0 } });
  });
});

describe('X2 a row that is too long to be shown whole', () => {
  it('keeps what she did not see when she fixes another cell of it', async () => {
    const long = `Invoice ${'about many things '.repeat(60)}`.trim();
    const { id } = await stage(
      `Date,Amount,Notes,Other,More\n2026-03-01,ten,${long},${long},${long}\n2026-03-02,5.00,Short,,\n`,
    );
    const [row] = await looked(id);
    expect(row?.cells[2]?.length).toBeLessThan(300);
    await app.api.import.fix({
      id,
      line: row?.line ?? 0,
      cells: ['2026-03-01', '10.00', ...(row?.cells.slice(2) ?? [])],
    });
    await app.api.import.look({ id });
    await app.api.import.commit({ id });
    expect((await income()).map(({ note }) => note)).toContain(long.slice(0, 300));
  });
});

describe('X2 days that are none', () => {
  it('need a look, in a file written in UTC as in others', async () => {
    const { id, look } = await stage(
      stripe(
        'txn_1,charge,ch_1,30.00,1.17,,,28.83,usd,2026-02-30 21:56,2026-04-30 00:00,Invoice 12,,,,,',
        'txn_2,charge,ch_2,30.00,1.17,,,28.83,usd,1890-02-03 21:56,2026-04-30 00:00,Invoice 13,,,,,',
      ),
    );
    expect(look.counts).toMatchObject({ new: 0, look: 2 });
    expect((await looked(id)).map(({ wrong }) => wrong)).toEqual(['date-unreadable', 'date-unreadable']);
  });

  it('hours that go on after the last day of all need a look', async () => {
    const { look } = await stage('Date,Duration,Project\n2199-12-31,30:00:00,Inbox\n');
    expect(look.counts).toMatchObject({ new: 0, look: 1 });
  });
});

describe('X2 amounts that no entry can hold', () => {
  it('need a look, for themselves and at the rate that she gave', async () => {
    const { id, look } = await stage(
      'Date,Money in,Money out,Currency,Client\n2026-03-01,9999999999.99,-9999999999.99,USD,\n2026-03-02,9999999999.99,,EUR,\n' +
        '2026-03-03,-9999999999.99,9999999999.99,USD,\n',
    );
    expect(look.counts).toMatchObject({ look: 2 });
    const priced = await app.api.import.look({ id, rates: [{ currency: 'EUR' as never, rate: '9999' }] });
    expect(priced.counts).toMatchObject({ look: 2 });
    expect((await looked(id)).map(({ wrong }) => wrong)).toEqual(['amount-too-large', 'amount-too-large']);
  });
});
