import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../shared/records/metric.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { anIncome, aWork, categoryNamed, day, dollars, hours, month, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const open = (seed: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route: '/numbers', seed: { settings, ...seed } });
const aMetric = (fields: Partial<Metric> = {}): Metric => ({
  id: testId(),
  name: 'New leads',
  area: 'marketing',
  unit: 'count',
  cadence: 'weekly',
  values: [],
  fromLog: null,
  retired: false,
  ...fields,
});

describe('P4 the starter set', () => {
  it('is chosen from eight in one step, which undo takes back', async () => {
    const { user, api } = await open();
    await user.click(await screen.findByRole('checkbox', { name: 'Tasks done on time' }));
    await user.click(screen.getByRole('button', { name: 'Follow these 7' }));
    expect(await screen.findByRole('heading', { name: '7 numbers wait for their newest value.' })).toBeVisible();
    expect((await api.workspace.load({})).metrics).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Follow these 8' })).toBeVisible();
  });
});

describe('P4 values', () => {
  it('a value and what was done about it; the card says how it changed, the table has the same', async () => {
    const leads = aMetric({ values: [{ on: day('2026-11-09'), value: 4, note: '' }] });
    const { user, api } = await open({ metrics: [leads] });
    await user.click(await screen.findByRole('button', { name: 'Add a value of New leads' }));
    const panel = await screen.findByRole('dialog', { name: 'A value of New leads' });
    await user.type(within(panel).getByLabelText('How many'), 'nine');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(within(panel).getByText('A plain number, such as 12 or 12.5.')).toBeVisible();
    await user.clear(within(panel).getByLabelText('How many'));
    await user.type(within(panel).getByLabelText('How many'), '9');
    await user.type(within(panel).getByLabelText('What did you do about it?'), 'Held a webinar');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/5 more than before/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'All your numbers are up to date.' })).toBeVisible();
    expect((await api.workspace.load({})).metrics[0]?.values.at(-1)).toEqual({
      on: '2026-11-16',
      value: 9,
      note: 'Held a webinar',
    });
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const rows = within(screen.getByRole('region', { name: 'Value' })).getAllByRole('row');
    expect(rows).toHaveLength(13);
    expect(rows.at(-1)).toHaveTextContent(/9Held a webinar$/);
    expect(rows.at(-2)).toHaveTextContent(/4$/);
  });

  it('begins at the newest gap, never before the first value; where nothing is missing, at the newest', async () => {
    const on = (text: string) => ({ on: day(text), value: 4, note: '' });
    const gap = aMetric({ name: 'Gap', values: [on('2026-11-02'), on('2026-11-16')] });
    const whole = aMetric({ name: 'Whole', values: [on('2026-11-09'), on('2026-11-16')] });
    const { user } = await open({ metrics: [gap, whole] });
    await user.click(await screen.findByRole('button', { name: 'Add a value of Gap' }));
    expect(await screen.findByRole('button', { name: /^Nov 9 – Nov 15 For$/ })).toBeVisible();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Add a value of Whole' }));
    expect(await screen.findByRole('button', { name: /^Nov 16 – Nov 22 For$/ })).toBeVisible();
    expect(screen.getByLabelText('How many')).toHaveValue('4');
  });

  it('what the log knows is offered, not taken', async () => {
    const { user, api } = await open({
      metrics: [
        aMetric({ name: 'Income', unit: 'money', cadence: 'monthly', area: 'money', fromLog: 'income' }),
        aMetric({ name: 'Hours on running things', unit: 'hours', area: 'time', fromLog: 'running-hours' }),
      ],
      income: [anIncome({ when: { month: month('2026-10') }, amount: dollars(4200) })],
      work: [
        aWork({ when: { week: day('2026-11-16') }, minutes: hours(6) }),
        aWork({ when: { week: day('2026-11-16') }, minutes: hours(9), categoryId: categoryNamed('Client work') }),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Add a value of Income' }));
    let panel = await screen.findByRole('dialog', { name: 'A value of Income' });
    expect(await within(panel).findByText(/Your log says \$4,200/)).toBeVisible();
    expect((await api.workspace.load({})).metrics[0]?.values).toEqual([]);
    await user.click(within(panel).getByRole('button', { name: 'Take it' }));
    await user.click(within(panel).getByRole('button', { name: 'Save and go to the next' }));
    panel = await screen.findByRole('dialog', { name: 'A value of Hours on running things' });
    expect(await within(panel).findByText(/Your log says 6 h/)).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: 'Take it' }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).metrics.map(({ values }) => values.map(({ value }) => value))).toEqual([
        [dollars(4200)],
        [hours(6)],
      ]),
    );
  });

  it('one of her own, and one that she looks at no longer', async () => {
    const { user, api } = await open({ metrics: [aMetric()] });
    await user.click(await screen.findByRole('button', { name: 'Add a number' }));
    const panel = await screen.findByRole('dialog', { name: 'Add a number' });
    await user.type(within(panel).getByLabelText('What do you look at?'), 'Testimonials');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'New leads' }));
    const other = await screen.findByRole('dialog', { name: 'New leads' });
    await user.click(within(other).getByRole('switch', { name: 'Still looked at' }));
    await user.click(within(other).getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: 'Show 1 no longer looked at' })).toBeVisible();
    expect((await api.workspace.load({})).metrics.map(({ name, retired }) => [name, retired])).toEqual([
      ['New leads', true],
      ['Testimonials', false],
    ]);
  });
});
