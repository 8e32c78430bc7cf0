import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { aClient, anIncome, aWork, day, dollars, hours, month } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('C1 the client list', () => {
  const clients = [
    aClient({ name: 'Kiln House', monthly: dollars(980) }),
    aClient({ name: 'Amber & Co', monthly: dollars(1250) }),
    aClient({
      name: 'Field & Fold',
      kind: 'one-off',
      monthly: null,
      status: 'past',
      history: [{ status: 'past', on: day('2026-02-01') }],
    }),
  ];

  it('sorts, filters, and its counts match', async () => {
    const { user } = await renderApp({ route: '/clients', seed: { settings, clients } });
    expect(await screen.findByRole('heading', { name: '2 active clients. 2 pay about $2,230 a month.' })).toBeVisible();
    expect(screen.getByText('1 past')).toBeVisible();
    expect(names()).toEqual(['Amber & Co', 'Field & Fold', 'Kiln House']);
    await user.click(screen.getByRole('button', { name: 'Sort by a month' }));
    expect(screen.getByRole('columnheader', { name: /A month|Sort by a month/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await user.click(screen.getByRole('button', { name: 'Sort by a month' }));
    expect(names()).toEqual(['Amber & Co', 'Kiln House', 'Field & Fold']);
    await user.click(screen.getByRole('button', { name: /Kind$/ }));
    await user.click(await screen.findByRole('option', { name: 'One-off' }));
    expect(names()).toEqual(['Field & Fold']);
  });

  it('changes the status of several at once since a day, and undo takes it back', async () => {
    const { user, api } = await renderApp({ route: '/clients', seed: { settings, clients } });
    await user.click(await screen.findByRole('checkbox', { name: 'Choose all shown' }));
    await user.click(screen.getByRole('button', { name: 'Change status' }));
    const panel = await screen.findByRole('dialog', { name: 'Change the status of 3 clients' });
    await user.click(within(panel).getByRole('button', { name: /Status$/ }));
    await user.click(await screen.findByRole('option', { name: 'Paused' }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('3 clients are paused now.')).toBeVisible();
    const saved = (await api.workspace.load({})).clients;
    expect(saved.map(({ status, history }) => `${status} ${history.at(-1)?.on}`)).toEqual(
      Array(3).fill(`paused ${TODAY}`),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await api.workspace.load({})).clients).toEqual(clients));
  });

  it('keeps 500 clients out of the page but those in sight', async () => {
    const many = Array.from({ length: 500 }, (_, at) => aClient({ name: `Client ${String(at).padStart(3, '0')}` }));
    await renderApp({ route: '/clients', seed: { settings, clients: many } });
    await screen.findByRole('heading', { name: /^500 active clients/ });
    expect(names().length).toBeLessThan(40);
    expect(screen.getByRole('table', { name: 'Clients' })).toHaveAttribute('aria-rowcount', '501');
  });

  it('an earlier status can be given another day, or be taken out; one out of order is refused', async () => {
    const client = aClient({
      history: [
        { status: 'lead', on: day('2026-01-05') },
        { status: 'active', on: day('2026-03-01') },
      ],
    });
    const { user, api } = await renderApp({ route: '/clients', seed: { settings, clients: [client] } });
    await user.click(await screen.findByRole('button', { name: 'Amber & Co' }));
    const panel = await screen.findByRole('dialog', { name: 'Amber & Co' });
    const lead = within(panel).getByRole('group', { name: 'Lead since' });
    await user.click(within(lead).getByRole('spinbutton', { name: /^month/ }));
    await user.keyboard('10');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await within(panel).findByText('A status cannot begin before the one that came earlier.')).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: /^Take out lead since/ }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await screen.findByText('Amber & Co is saved.');
    expect((await api.workspace.load({})).clients[0]?.history).toEqual([{ status: 'active', on: day('2026-03-01') }]);
  });
});

describe('C2 retainers', () => {
  const client = aClient({ monthly: dollars(1000), minutesSold: hours(10) });
  const paused = aClient({ name: 'Paused', monthly: dollars(5000), status: 'paused' });
  const income = [anIncome({ clientId: client.id, when: { day: day('2026-11-03') }, amount: dollars(400) })];

  it('what they should bring in three months stands apart from what is in', async () => {
    await renderApp({ route: '/clients', seed: { settings, clients: [client, paused], income } });
    const expected = await screen.findByRole('region', { name: 'What retainers should bring' });
    await waitFor(() => expect(expected).toHaveTextContent('$400 is in'));
    expect(within(expected).getAllByText('$1,000')).toHaveLength(3);
    expect(
      within(expected)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['November 2026', 'December 2026', 'January 2027']);
  });

  it('hours given stand beside those sold, and more than sold is named', async () => {
    const work = [
      aWork({ clientId: client.id, when: { day: day('2026-10-12') }, minutes: hours(13) }),
      aWork({ clientId: client.id, when: { day: day('2026-11-02') }, minutes: hours(4) }),
    ];
    await renderApp({ route: '/clients', seed: { settings, clients: [client], work } });
    expect(await screen.findByText('4 of 10 h')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Amber & Co got 13 hours in October 2026, and you sold 10.' }),
    ).toBeVisible();
  });
});

describe('C3 what an hour earns', () => {
  it('is what came in by the hours of the twelve finished months; too few hours say so', async () => {
    const [known, short] = [aClient({ name: 'Known' }), aClient({ name: 'Short' })];
    const { user } = await renderApp({
      route: '/clients',
      seed: {
        settings,
        clients: [known, short],
        income: [
          anIncome({ clientId: known.id, when: { month: month('2026-05') }, amount: dollars(2000) }),
          // The running month is in neither figure.
          anIncome({ clientId: known.id, when: { day: day('2026-11-03') }, amount: dollars(900) }),
        ],
        work: [
          aWork({ clientId: known.id, when: { day: day('2026-05-04') }, minutes: hours(12) }),
          aWork({ clientId: known.id, when: { day: day('2026-06-04') }, minutes: hours(13) }),
          aWork({ clientId: short.id, when: { day: day('2026-06-05') }, minutes: hours(2) }),
        ],
      },
    });
    expect(await screen.findByText('$80.00')).toBeVisible();
    expect(screen.getByText('Not enough hours')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Known' }));
    const panel = await screen.findByRole('dialog', { name: 'Known' });
    await user.click(
      within(panel).getByRole('link', { name: '$2,000.00: Came in, last twelve months. Show the entries' }),
    );
    expect(await screen.findByText('1 entry, $2,000.00 in all')).toBeVisible();
  });
});

describe('C4 the same client twice', () => {
  const kept = aClient({ name: 'Amber & Co', minutesSold: null });
  const twin = aClient({
    name: 'amber & co',
    minutesSold: hours(6),
    note: 'Likes Tuesdays',
    status: 'past',
  });
  const income = [anIncome({ clientId: twin.id, amount: dollars(300) })];
  const work = [aWork({ clientId: twin.id }), aWork({ clientId: kept.id })];

  it('is asked about; merging moves every reference, keeps what only one knew, and is undone in one step', async () => {
    const made = await renderApp({ route: '/clients', seed: { settings, clients: [kept, twin], income, work } });
    const { user, api } = made;
    await api.work.remove({ ids: [work[0]!.id] });
    expect(await screen.findByText('Amber & Co is on your list twice. The same client?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Look at both' }));
    const panel = await screen.findByRole('dialog', { name: 'Merge two clients' });
    await user.click(within(panel).getByRole('button', { name: 'Merge them' }));
    expect(await screen.findByText('Amber & Co is one client now.')).toBeVisible();
    const after = await api.workspace.load({});
    expect(after.clients).toMatchObject([
      { id: kept.id, minutesSold: hours(6), note: 'Likes Tuesdays', status: 'active' },
    ]);
    const of = async (clientId: typeof kept.id) =>
      (await api.income.page({ filter: { clientId }, offset: 0, limit: 9 })).total;
    expect([await of(kept.id), await of(twin.id)]).toEqual([1, 0]);
    // Hours that were in the trash come back under the client who stayed.
    await api.trash.restore({ id: work[0]!.id });
    expect((await api.work.page({ filter: { clientId: kept.id }, offset: 0, limit: 9 })).total).toBe(2);
    await api.undo.last({});
    await api.undo.last({});
    expect([await of(kept.id), await of(twin.id)]).toEqual([0, 1]);
    expect((await api.workspace.load({})).clients).toEqual([kept, twin]);
  });

  it('a new one with a name that is there is asked about before it is saved', async () => {
    const { user, api } = await renderApp({ route: '/clients', seed: { settings, clients: [kept] } });
    await user.click(await screen.findByRole('button', { name: 'Add a client' }));
    const panel = await screen.findByRole('dialog', { name: 'Add a client' });
    await user.type(within(panel).getByLabelText('Name'), ' AMBER & co');
    await user.type(within(panel).getByLabelText('Notes'), 'Met at the fair');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    const question = await screen.findByRole('alertdialog', {
      name: 'There is already a client called Amber & Co. The same?',
    });
    await user.click(within(question).getByRole('button', { name: 'Yes, the same' }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).clients).toMatchObject([{ name: 'Amber & Co', note: 'Met at the fair' }]),
    );
    expect((await api.workspace.load({})).clients).toHaveLength(1);
  });
});
