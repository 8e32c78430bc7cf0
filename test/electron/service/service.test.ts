import { describe, expect, it } from 'vitest';
import type { Client, ClientId } from '../../../shared/records/client.ts';
import type { Currency } from '../../../shared/values/money.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import {
  aClient,
  anIncome,
  aPerson,
  aWork,
  categoryNamed,
  day,
  dollars,
  hours,
  month,
  testId,
} from '../../support/builders.ts';
import { makeApp } from '../../support/make-app.ts';

/** Lists are sets: the views put them in order. */
const sorted = (plain: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)) : value,
    ]),
  );

const first = { offset: 0, limit: 30 };

describe('C1 clients', () => {
  it('are saved, changed, deleted in bulk and restored with their links', async () => {
    const { api } = await makeApp();
    const [one, two] = [aClient({ name: 'Kiln House' }), aClient({ name: 'Field & Fold' })];
    await api.client.save(one);
    const moved = await api.client.save(two);
    expect(moved.put.clients).toEqual([two]);
    await api.income.save({ entries: [anIncome({ clientId: one.id })] });
    await api.client.remove({ ids: [one.id, two.id] });
    expect((await api.workspace.load({})).clients).toEqual([]);
    expect((await api.trash.list({})).map((line) => line.label)).toEqual(['Field & Fold', 'Kiln House']);
    await api.trash.restore({ id: one.id });
    const page = await api.income.page({ filter: { clientId: one.id }, ...first });
    expect(page).toMatchObject({ total: 1, sum: 10_000 });
    expect((await api.workspace.load({})).clients).toEqual([one]);
  });

  it('change status together in one step that undo takes back whole; who has it already keeps the day', async () => {
    const there = [aClient({ name: 'Kiln House' }), aClient({ name: 'Field & Fold', status: 'paused' })];
    const { api } = await makeApp({ clients: there });
    const ids = there.map(({ id }) => id);
    await api.client.setStatus({ ids, status: 'paused', on: day('2026-11-20') });
    expect((await api.workspace.load({})).clients.map(({ status, history }) => [status, history.at(-1)?.on])).toEqual([
      ['paused', '2026-11-20'],
      ['paused', '2026-01-05'],
    ]);
    await api.undo.last({});
    expect((await api.workspace.load({})).clients).toEqual(there);
    await expect(
      api.client.setStatus({ ids: [aClient().id], status: 'past', on: day('2026-11-20') }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('sent twice, as after a lost reply, are there once', async () => {
    const { api } = await makeApp();
    const client = aClient();
    await api.client.save(client);
    await api.client.save(client);
    expect((await api.workspace.load({})).clients).toEqual([client]);
  });

  it('with a wrong field are refused and change nothing', async () => {
    const { api, store } = await makeApp();
    const before = store.toPlain();
    await expect(api.client.save({ ...aClient(), monthly: -1 as never })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(api.client.save({ ...aClient(), status: 'past' })).rejects.toMatchObject({
      code: 'rule',
      rule: 'status-history-wrong',
      field: 'status',
    });
    expect(store.toPlain()).toEqual(before);
  });
});

describe('I1 income', () => {
  it('changes the totals of its month and client at once', async () => {
    const client = aClient();
    const { api } = await makeApp({ clients: [client] });
    const entry = anIncome({ clientId: client.id, amount: dollars(250) });
    await api.income.save({ entries: [entry, anIncome({ amount: dollars(-50) })] });
    const november = { from: month('2026-11'), to: month('2026-11') };
    expect(await api.income.byMonth(november)).toEqual([
      { month: '2026-11', minor: 20_000, count: 2, byKind: { 'client-work': 20_000 } },
    ]);
    expect(await api.income.byClient(november)).toEqual([
      { clientId: client.id, minor: 25_000, count: 1 },
      { clientId: null, minor: -5000, count: 1 },
    ]);
    await api.income.save({ entries: [anIncome({ ...entry, amount: dollars(100), home: dollars(100) })] });
    expect(await api.income.byMonth(november)).toMatchObject([{ minor: 5000, count: 2 }]);
  });

  it('comes in pages, newest first, with count and sum of all that match', async () => {
    const { api } = await makeApp();
    const entries = Array.from({ length: 100 }, (_, i) =>
      anIncome({ when: { day: day(`2026-${String((i % 9) + 1).padStart(2, '0')}-15`) }, amount: dollars(1) }),
    );
    await api.income.save({ entries });
    const page = await api.income.page({ filter: {}, offset: 40, limit: 30 });
    expect(page).toMatchObject({ total: 100, sum: 10_000 });
    expect(page.rows).toHaveLength(30);
    const days = page.rows.map((row) => ('day' in row.when ? row.when.day : ''));
    expect(days).toEqual(days.toSorted().toReversed());
    const late = anIncome({ when: { day: day('2026-11-20') } });
    await api.income.save({ entries: [late] });
    expect((await api.income.page({ filter: {}, ...first })).rows[0]).toEqual(late);
    await api.income.remove({ ids: [late.id] });
    expect((await api.income.page({ filter: {}, ...first })).total).toBe(100);
  });

  it('I2 keeps its home amount when the currency may no longer change', async () => {
    const { api } = await makeApp({ income: [anIncome()] });
    const { settings } = await api.workspace.load({});
    await expect(api.settings.save({ ...settings, currency: 'EUR' as Currency })).rejects.toMatchObject({
      rule: 'currency-in-use',
      field: 'currency',
    });
  });
});

describe('W1 workload', () => {
  it('keeps a week as one rough total for each category, put and taken away in one step', async () => {
    const { api } = await makeApp();
    const week = day('2026-11-16');
    const inbox = aWork({ when: { week }, minutes: hours(8) });
    const calls = aWork({ when: { week }, minutes: hours(20), categoryId: categoryNamed('Client work') });
    await api.work.save({ entries: [inbox, calls], removed: [] });
    expect(await api.work.roughWeek({ week })).toHaveLength(2);
    await api.work.save({ entries: [{ ...inbox, minutes: hours(6) }], removed: [calls.id] });
    expect(weeksOf(await api.work.byWeek({ from: week, to: week }))).toEqual([
      { week, categories: [{ categoryId: inbox.categoryId, minutes: 360, fire: 0, count: 1 }] },
    ]);
    await api.undo.last({});
    expect(await api.work.roughWeek({ week })).toHaveLength(2);
  });

  it('refuses a day of more than 24 hours, but lets an entry on a full day be corrected', async () => {
    const full = aWork({ minutes: hours(24) });
    const { api } = await makeApp({ work: [full] });
    await expect(api.work.save({ entries: [aWork({ minutes: hours(1) })], removed: [] })).rejects.toMatchObject({
      rule: 'day-over-24-hours',
    });
    await api.work.save({ entries: [{ ...full, minutes: hours(23) }], removed: [] });
  });

  it('moves rough weeks when the week start moves', async () => {
    const { api } = await makeApp({ work: [aWork({ when: { week: day('2026-11-16') } })] });
    const { settings } = await api.workspace.load({});
    await api.settings.save({ ...settings, weekStart: 0 });
    expect(weeksOf(await api.work.byWeek({ from: day('2026-11-01'), to: day('2026-11-30') }))).toMatchObject([
      { week: '2026-11-15' },
    ]);
  });
});

describe('D3 undo and trash', () => {
  it('every command can be taken back, and the workspace is as before', async () => {
    const { api, store } = await makeApp({
      clients: [aClient()],
      people: [aPerson()],
      work: [aWork()],
      income: [anIncome()],
    });
    const { settings, clients, people, categories } = await api.workspace.load({});
    const [client] = clients as [Client];
    const work = (await api.work.page({ filter: {}, ...first })).rows;
    const income = (await api.income.page({ filter: {}, ...first })).rows;
    const commands: (() => Promise<unknown>)[] = [
      () => api.settings.save({ ...settings, ownerName: 'Marianne' }),
      () => api.client.save({ ...client, name: 'Other' }),
      () => api.client.remove({ ids: [client.id] }),
      () => api.person.save(aPerson()),
      () => api.person.remove({ id: people[0]?.id as never }),
      () => api.category.save({ ...(categories[0] as never as (typeof categories)[number]), feeling: 'love' }),
      () => api.income.save({ entries: [anIncome()] }),
      () => api.income.remove({ ids: income.map((row) => row.id) }),
      () => api.work.save({ entries: [aWork({ when: { day: day('2026-11-17') } })], removed: [] }),
      () => api.work.remove({ ids: work.map((row) => row.id) }),
    ];
    const before = sorted(store.toPlain());
    for (const command of commands) await command();
    for (const _ of commands) await api.undo.last({});
    expect(sorted(store.toPlain())).toEqual(before);
    await expect(api.undo.last({})).rejects.toMatchObject({ code: 'not-found' });
  });

  it('what waited 30 days is let go at the next start', async () => {
    const client = aClient();
    const old = { id: client.id, list: 'clients', row: client, on: '2026-10-23' };
    const recent = aClient();
    const { api } = await makeApp({ trash: [old, { ...old, id: recent.id, row: recent, on: '2026-10-24' }] });
    expect((await api.trash.list({})).map((line) => line.id)).toEqual([recent.id]);
  });

  it('a deletion of what is not there is refused', async () => {
    const { api } = await makeApp();
    await expect(api.client.remove({ ids: [testId<ClientId>()] })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what moved', () => {
  it('names the months, weeks and clients of the logs, never their rows', async () => {
    const client = aClient();
    const { api, transport } = await makeApp({ clients: [client] });
    const pushes: unknown[] = [];
    transport.subscribe((push) => pushes.push(push));
    const moved = await api.income.save({ entries: [anIncome({ clientId: client.id })] });
    expect(moved).toMatchObject({
      put: {},
      logs: { months: ['2026-11'], weeks: [], clientIds: [client.id] },
      counts: { income: 1 },
      undo: 'income.save',
    });
    expect(pushes).toEqual([{ event: 'data.changed', space: 'hers', changes: moved }]);
  });

  it('a page with the longest notes stays under 64 kB', async () => {
    const { api } = await makeApp();
    const note = '€'.repeat(300);
    await api.income.save({ entries: Array.from({ length: 60 }, () => anIncome({ note })) });
    const page = await api.income.page({ filter: {}, ...first });
    expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(64 * 1024);
  });
});
