import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { fridayWords as words } from '../../../shared/words/friday.ts';
import { aClient, anIncome, aPerson, aWork, categoryNamed, day, dollars, hours } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const week = day('2026-11-16');
const rough = (at: string, count: number, name: string) =>
  aWork({ when: { week: day(at) }, minutes: hours(count), categoryId: categoryNamed(name) });
const tess = aPerson();
const amber = aClient();
const seeded = {
  settings,
  people: [tess],
  clients: [amber],
  work: [
    rough('2026-11-09', 20, 'Client work'),
    rough('2026-11-09', 6, 'Inbox and calendar'),
    aWork({ when: { day: day('2026-11-17') }, minutes: hours(3), categoryId: categoryNamed('Invoices and books') }),
  ],
  income: [anIncome({ when: { day: day('2026-11-18') }, amount: dollars(300) })],
};
const open = (seed: Readonly<Record<string, unknown>> = {}, route = '/friday') =>
  renderApp({ route, seed: { ...seeded, ...seed } });
const field = (name: string) => screen.findByRole('textbox', { name });

describe('T2 Friday five minutes', () => {
  it('is filled in from the log and the week before, in at most ten fields', async () => {
    await open();
    expect(await field('Client work')).toHaveValue('20 h');
    expect(await field('Inbox and calendar')).toHaveValue('6 h');
    expect(await field('Invoices and books')).toHaveValue('3 h');
    expect(screen.getByText(words.income.logged('$300'))).toBeVisible();
    const content = screen.getByRole('main');
    const groups = within(content).getAllByRole('toolbar').length + within(content).getAllByRole('radiogroup').length;
    expect(within(content).getAllByRole('textbox').length + groups).toBeLessThanOrEqual(10);
  });

  it('shows a dozen of many retainers, and the others when asked', async () => {
    const clients = Array.from({ length: 14 }, (_, at) => aClient({ name: `Client ${at + 1}` }));
    const { user } = await open({ clients });
    const retainers = await screen.findByRole('toolbar', { name: words.income.retainers });
    expect(within(retainers).getAllByRole('button')).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: words.income.more(2) }));
    expect(within(retainers).getAllByRole('button')).toHaveLength(14);
    expect(screen.queryByRole('button', { name: words.income.more(2) })).toBeNull();
  });

  it('by keyboard alone in under 60 keys when nothing unusual happened', async () => {
    const { user, api } = await open();
    await field('Client work');
    let keys = 0;
    const press = async (key: string): Promise<void> => {
      keys += 1;
      await user.keyboard(key);
    };
    const until = async (reached: () => boolean): Promise<void> => {
      for (let most = 60; most > 0 && !reached(); most -= 1) await press('{Tab}');
    };
    const focused = (name: string) => document.activeElement?.getAttribute('aria-label')?.includes(name) ?? false;
    await press('{Tab}');
    await press('{Enter}');
    // She goes through every field, says how often she had to ask, and closes.
    await until(() => document.activeElement?.closest('[role=radiogroup]') !== null);
    await press('{ArrowRight}');
    await until(() => focused(words.close) || document.activeElement?.textContent === words.close);
    await press('{Enter}');
    expect(await screen.findByText(words.end.thing)).toBeVisible();
    expect(keys).toBeLessThan(60);
    const { weeks } = await api.workspace.load({});
    expect(weeks).toMatchObject([{ week, closedOn: TODAY, checkIns: [{ personId: tess.id }] }]);
  });

  it('closes in one step of undo: hours, income, whom she asked, what drained her', async () => {
    const { user, api } = await open();
    await user.clear(await field('Inbox and calendar'));
    await user.type(await field('Inbox and calendar'), '5');
    await user.type(screen.getByRole('textbox', { name: words.income.other }), '80');
    await user.click(screen.getByRole('button', { name: 'Amber & Co $1,250' }));
    await user.click(screen.getByRole('radio', { name: '3–5' }));
    await user.click(screen.getByRole('button', { name: 'Inbox and calendar' }));
    await user.click(screen.getByRole('button', { name: words.close }));
    expect(
      await screen.findByRole('heading', {
        name: /^You worked 28 h, 2 h more than the week before\. .* \$1,630 came in\.$/,
      }),
    ).toBeVisible();
    expect((await api.work.byWeek({ from: week, to: week })).weeks[0]?.cells).toHaveLength(3);
    const [record] = (await api.workspace.load({})).weeks;
    expect(record).toMatchObject({
      checkIns: [{ personId: tess.id, often: 'three-to-five' }],
      drained: [categoryNamed('Inbox and calendar')],
    });
    await api.undo.last({});
    const after = await api.workspace.load({});
    expect(after.weeks).toEqual([]);
    expect(after.counts).toMatchObject({ income: 1, work: 3 });
    expect(await field('Inbox and calendar')).toHaveValue('6 h');
  });

  it('the one thing is done by its button, and undo takes it back', async () => {
    const { user, api } = await open();
    await user.click(await screen.findByRole('button', { name: words.close }));
    await user.click(await screen.findByRole('button', { name: 'Make a card for it' }));
    expect(await screen.findByText(words.end.done)).toBeVisible();
    expect((await api.workspace.load({})).handoffs).toMatchObject([
      { title: 'Inbox and calendar', minutesPerWeek: 360 },
    ]);
    expect(screen.getByRole('link', { name: words.end.toHandoff })).toBeVisible();
    await api.undo.last({});
    expect(await screen.findByRole('button', { name: 'Make a card for it' })).toBeVisible();
  });

  it('a closed week is opened again and corrected, without doubling anything', async () => {
    const { user, api } = await open();
    await user.click(await screen.findByRole('button', { name: words.close }));
    await user.click(await screen.findByRole('button', { name: words.end.change }));
    await user.clear(await field('Client work'));
    await user.type(await field('Client work'), '18');
    await user.click(screen.getByRole('button', { name: words.closeAgain }));
    expect(await screen.findByRole('heading', { name: /^You worked 27 h/ })).toBeVisible();
    expect((await api.workspace.load({})).weeks).toHaveLength(1);
  });

  it('keeps what she typed until the week is closed, and refuses less than is logged by day', async () => {
    const { user, api } = await open();
    await user.clear(await field('Invoices and books'));
    await user.type(await field('Invoices and books'), '1');
    await user.click(screen.getByRole('button', { name: words.close }));
    expect(await field('Invoices and books')).toHaveAccessibleDescription(words.hours.tooLittle('3'));
    expect((await api.workspace.load({})).weeks).toEqual([]);
    location.hash = '/clients';
    await screen.findByRole('heading', { level: 1, name: 'Clients' });
    location.hash = '/friday';
    expect(await field('Invoices and books')).toHaveValue('1 h');
  });

  it('a fire needs its kind of work, and has hours of its own', async () => {
    const { user, api } = await open();
    await user.type(await field(words.fire.label), '2');
    await user.click(screen.getByRole('button', { name: words.close }));
    expect(await screen.findByText(words.fire.kindNeeded)).toBeVisible();
    await user.click(screen.getByRole('button', { name: new RegExp(words.fire.kind.replace('?', '\\?')) }));
    await user.click(await screen.findByRole('option', { name: 'Setting up tools' }));
    await user.click(screen.getByRole('button', { name: words.close }));
    await screen.findByText(words.end.thing);
    const { rows } = await api.work.page({ filter: { fire: true }, offset: 0, limit: 5 });
    expect(rows).toMatchObject([{ minutes: 120, categoryId: categoryNamed('Setting up tools'), when: { week } }]);
  });

  it('a week that is skipped stays a gap', async () => {
    const { user, api } = await open();
    await user.click(await screen.findByRole('button', { name: words.previous }));
    await user.click(await screen.findByRole('button', { name: words.next }));
    expect((await api.work.byWeek({ from: day('2026-11-02'), to: day('2026-11-02') })).weeks).toEqual([]);
    expect((await api.workspace.load({})).weeks).toEqual([]);
  });

  it('an address opens the week of a day, and a week without hours can be closed', async () => {
    const { user } = await open({ work: [], results: [], assessments: [] }, '/friday?week=2026-11-11');
    expect(await screen.findByRole('heading', { name: words.heading('Nov 9 – Nov 15') })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: words.close }));
    expect(await screen.findByRole('heading', { name: words.end.noHours })).toBeVisible();
  });
});
