import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../shared/records/settings.ts';
import { addMonths, monthsFrom } from '../../shared/values/dates.ts';
import { aClient, anIncome, aPerson, day, dollars, month } from '../support/builders.ts';
import { TODAY } from '../support/make-app.ts';
import { renderApp } from '../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const running = month('2026-11');

describe('I4 ten years of income', () => {
  const amber = aClient({ name: 'Amber & Co' });
  const months = monthsFrom(addMonths(running, -120), running);
  const income = months.map((when, at) =>
    anIncome({ when: { month: when }, amount: dollars(1000 + at), clientId: at % 2 ? amber.id : null }),
  );

  it('are drawn by month with their average, and stand in a table of the same numbers', async () => {
    const { user } = await renderApp({
      route: '/income',
      seed: { settings, clients: [amber], income, people: [aPerson({ name: 'Tess Harlow', from: day('2026-06-01') })] },
    });
    expect(await screen.findByRole('heading', { name: 'You bring in about $1,114 a month.' })).toBeVisible();
    expect(screen.getByText(/Average of the last 12 finished months, up 1% on the twelve before./)).toBeVisible();
    expect(screen.getByText('Tess Harlow started')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'All' }));
    const chart = screen.getByRole('img', { name: /^Income by month from November 2016 to November 2026/ });
    expect(chart.querySelectorAll('rect[data-mark]')).toHaveLength(121);
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const rows = within(screen.getByRole('region', { name: 'Came in' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual(
      months.map((_, at) => `$${(1000 + at).toLocaleString('en-US')}.00`),
    );
    expect(within(rows[11]!).getAllByRole('cell')[1]).toHaveTextContent('$1,005.50');
    expect(rows.at(-1)).toHaveTextContent('so far');
  });

  it('stand by client too, each opens its entries, and a refund takes no share', async () => {
    const kiln = aClient({ name: 'Kiln House' });
    const { user } = await renderApp({
      route: '/income',
      seed: {
        settings,
        clients: [amber, kiln],
        income: [
          anIncome({ when: { month: month('2026-10') }, amount: dollars(300), clientId: amber.id }),
          anIncome({ when: { month: month('2026-09') }, amount: dollars(100), clientId: kiln.id }),
          anIncome({ when: { month: month('2026-09') }, amount: dollars(-50), clientId: null }),
          anIncome({ when: { month: month('2025-03') }, amount: dollars(700), clientId: kiln.id }),
        ],
      },
    });
    const table = await screen.findByRole('table', { name: 'Who it came from' });
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(4));
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['Amber & Co$300.0075%', 'Kiln House$100.0025%', 'No client-$50.00–']);
    await user.click(within(table).getByRole('link', { name: 'Kiln House' }));
    expect(await screen.findByText('1 entry, $100.00 in all')).toBeVisible();
  });
});

describe('I5 the goal', () => {
  const income = monthsFrom(addMonths(running, -12), running).map((when) =>
    anIncome({ when: { month: when }, amount: dollars(5000) }),
  );

  it('begins at the next mark; her own goal says what is lacking and can be cleared and undone', async () => {
    const { user, api } = await renderApp({ route: '/income', seed: { settings, income } });
    const card = (await screen.findByRole('heading', { name: 'Where you are heading' })).closest('section')!;
    await waitFor(() => expect(card).toHaveTextContent('Last twelve finished months$60,000'));
    expect(card).toHaveTextContent('This month so far$5,000');
    expect(card).toHaveTextContent('The next mark$100,000');
    expect(card).toHaveTextContent('$40,000 to go: about $3,333 more each month.');
    expect(within(card).getByRole('listitem', { name: '$50K, reached' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Set a goal' }));
    const panel = await screen.findByRole('dialog', { name: 'Your income goal' });
    await user.type(within(panel).getByLabelText('What a year should bring in'), '72000');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(card).toHaveTextContent('$12,000 to go: about $1,000 more each month.'));
    expect((await api.workspace.load({})).settings.goal).toEqual({ year: dollars(72_000), by: null });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(card).toHaveTextContent('The next mark'));
  });
});
