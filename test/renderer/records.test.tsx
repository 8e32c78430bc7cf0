import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../shared/records/settings.ts';
import { aClient, anIncome, aPerson, aWork, categoryNamed, day, dollars, hours, month } from '../support/builders.ts';
import { TODAY } from '../support/make-app.ts';
import { renderApp } from '../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };

describe('I3 income', () => {
  const months = ['2026-07', '2026-08', '2026-10'].map((at) =>
    anIncome({ when: { month: month(at) }, amount: dollars(3000) }),
  );

  it('an unfinished month is in no average, and a gap is named', async () => {
    const running = anIncome({ when: { day: day('2026-11-10') }, amount: dollars(90_000) });
    await renderApp({ route: '/income', seed: { settings, income: [...months, running] } });
    expect(await screen.findByRole('heading', { name: 'You bring in about $3,000 a month.' })).toBeVisible();
    expect(screen.getByText(/Average of the last 3 finished months. This month is not over/)).toBeVisible();
    expect(screen.getByText('No entries for September 2026. Nothing earned, or not logged?')).toBeVisible();
  });

  it('whole months are typed at once, and typing one again changes it', async () => {
    const { user, api } = await renderApp({ route: '/income', seed: { settings, income: months } });
    await user.click(await screen.findByRole('button', { name: 'Type months at once' }));
    const panel = await screen.findByRole('dialog', { name: 'Type months at once' });
    await waitFor(() => expect(within(panel).getByLabelText('October 2026')).toHaveValue('$3,000.00'));
    await user.type(within(panel).getByLabelText('September 2026'), '2,500');
    await user.clear(within(panel).getByLabelText('October 2026'));
    await user.type(within(panel).getByLabelText('October 2026'), '3100');
    await user.click(within(panel).getByRole('button', { name: 'Save 2 months' }));
    expect(await screen.findByText('2 months are saved.')).toBeVisible();
    const sums = await api.income.byMonth({ from: month('2026-09'), to: month('2026-10') });
    expect(sums.map(({ minor, count }) => [minor, count])).toEqual([
      [250_000, 1],
      [310_000, 1],
    ]);
  });

  it('I1 an unusual amount is asked about, and a refund counts against its month', async () => {
    const { user, api } = await renderApp({ route: '/income', seed: { settings, income: months } });
    await user.click(await screen.findByRole('button', { name: 'Log income' }));
    const panel = await screen.findByRole('dialog', { name: 'Log income' });
    const amount = within(panel).getByLabelText('Amount');
    await user.type(amount, '-1.234,50');
    await user.tab();
    expect(within(panel).getByText('Is that -$1,234.50?')).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(panel).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: 'Yes' }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The income is saved.')).toBeVisible();
    expect(await api.income.byMonth({ from: month('2026-11'), to: month('2026-11') })).toMatchObject([
      { minor: -123_450 },
    ]);
  });
});

describe('W1 workload', () => {
  it('one line is understood before it is saved with Enter', async () => {
    const { user, api } = await renderApp({
      route: '/workload',
      seed: { settings, people: [aPerson({ name: 'Jon Abara', role: 'web-designer' })] },
    });
    const line = await screen.findByRole('textbox', { name: 'What did you do?' });
    await user.type(line, '1:30 chasing the designer');
    expect(screen.getByText('1 h 30 min · Checking in and briefing people · Jon Abara · Mon Nov 23')).toBeVisible();
    await user.type(line, '{Enter}');
    await waitFor(() => expect(line).toHaveValue(''));
    expect((await api.work.page({ filter: {}, offset: 0, limit: 5 })).rows).toMatchObject([
      { minutes: 90, when: { day: TODAY } },
    ]);
  });

  it('asks which kind of work it is when no word says it', async () => {
    const { user, api } = await renderApp({ route: '/workload', seed: { settings } });
    await user.type(await screen.findByRole('textbox', { name: 'What did you do?' }), '2h gardening{Enter}');
    expect(screen.getAllByText('Which kind of work is it?').length).toBeGreaterThan(1);
    expect((await api.workspace.load({})).counts.work).toBe(0);
    await user.click(screen.getByRole('button', { name: /Which kind of work is it\?$/ }));
    await user.click(await screen.findByRole('option', { name: 'Direction' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await api.workspace.load({})).counts.work).toBe(1));
  });

  it('a week is rough totals, saved when a field is left, beside what is logged by day', async () => {
    const byDay = aWork({ when: { day: day('2026-11-18') }, minutes: hours(2) });
    const { user, api } = await renderApp({ route: '/workload', seed: { settings, work: [byDay] } });
    const field = await screen.findByRole('textbox', { name: 'Inbox and calendar' });
    expect(screen.getByText('and 2 by day')).toBeVisible();
    await user.type(field, '6.5');
    await user.tab();
    expect(await screen.findByText('8.5 h in all, 8.5 h could be handed over')).toBeVisible();
    expect(await api.work.roughWeek({ week: day('2026-11-16') })).toMatchObject([{ minutes: 390 }]);
    await user.clear(field);
    await user.tab();
    await waitFor(async () => expect(await api.work.roughWeek({ week: day('2026-11-16') })).toEqual([]));
  });

  it('copies the week before, and asks about more than 16 hours a day', async () => {
    const before = aWork({
      when: { week: day('2026-11-09') },
      minutes: hours(60),
      categoryId: categoryNamed('Client work'),
    });
    const { user, api } = await renderApp({ route: '/workload', seed: { settings, work: [before] } });
    await user.click(await screen.findByRole('button', { name: 'Copy the week before' }));
    expect(await screen.findByText('60 h in all, 0 h could be handed over')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Direction' }), '60{Enter}');
    const question = await screen.findByRole('alertdialog', { name: /more than 16 hours a day/ });
    await user.click(within(question).getByRole('button', { name: 'No' }));
    expect(await api.work.roughWeek({ week: day('2026-11-16') })).toHaveLength(1);
  });

  it('W3 what could be handed over and how it feels belong to the kind of work', async () => {
    const { user, api } = await renderApp({ route: '/workload', seed: { settings } });
    await user.click(await screen.findByRole('switch', { name: 'Direction: I could hand this over' }));
    await user.click(screen.getByRole('button', { name: /Direction: how it feels$/ }));
    await user.click(await screen.findByRole('option', { name: 'Love it' }));
    await waitFor(async () => {
      const { categories } = await api.workspace.load({});
      expect(categories.find(({ name }) => name === 'Direction')).toMatchObject({
        couldHandOver: true,
        feeling: 'love',
      });
    });
  });
});

describe('D3 what was deleted', () => {
  it('comes back from Settings with its links', async () => {
    const client = aClient();
    const made = await renderApp({
      route: '/settings',
      seed: { settings, clients: [client], income: [anIncome({ clientId: client.id })] },
    });
    await made.api.client.remove({ ids: [client.id] });
    await made.user.click(await screen.findByRole('button', { name: 'Bring back Amber & Co' }));
    expect(await screen.findByText('Amber & Co is back.')).toBeVisible();
    const { total } = await made.api.income.page({ filter: { clientId: client.id }, offset: 0, limit: 1 });
    expect(total).toBe(1);
  });
});
