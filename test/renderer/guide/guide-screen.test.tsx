import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { aHandoff, aPerson, aWork, categoryNamed, day, hours, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const chapter = async (title: string) =>
  within((await screen.findByRole('heading', { level: 2, name: title })).closest('section')!);
const rough = (week: string, name: string, count: number) =>
  aWork({ when: { week: day(week) }, minutes: hours(count), categoryId: categoryNamed(name) });
const finished = (answers: Record<string, number>) => ({
  id: testId(),
  length: 'full',
  state: 'finished',
  answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, from: 'owner' }])),
  at: null,
  startedOn: TODAY,
  finishedOn: TODAY,
});

describe('A14 the guide', () => {
  it('is in the menu from the first day and opens with Enter', async () => {
    const { user } = await renderApp({ route: '/today', seed: { settings } });
    (await screen.findByRole('link', { name: 'Guide' })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Guide' })).toBeVisible();
  });

  it('sets both roles side by side, in one table', async () => {
    await renderApp({ route: '/guide', seed: { settings } });
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('columnheader').map((one) => one.textContent)).toEqual([
      'What',
      'Virtual Assistant (VA)',
      'Online Business Manager (OBM)',
    ]);
    const rows = table.getAllByRole('rowheader').map((one) => one.textContent);
    expect(rows).toEqual(expect.arrayContaining(['Both', 'Does', 'Does not', 'Costs', 'Right when']));
    const office = await chapter('If you have worked in an office');
    expect(office.getByText('A word that misleads')).toBeVisible();
  });

  it('says what each costs at her rate for the dollar, and where every other price comes from', async () => {
    await renderApp({
      route: '/guide',
      seed: { settings: { ...settings, currency: 'GBP', locale: 'en-GB', usdRate: { rate: '0.5', on: TODAY } } },
    });
    expect(await screen.findByText('From about £100 a month')).toBeVisible();
    expect(screen.getByText('From about £500 a month')).toBeVisible();
    expect(screen.getByText('Humble Bee VA, 2023')).toBeVisible();
    expect(screen.getByText(/rule of thumb: no dated survey was found/)).toBeVisible();
  });

  it('tells what she carries from the logged weeks of a quarter, and what each area holds', async () => {
    const work = [
      rough('2026-11-16', 'Inbox and calendar', 6),
      rough('2026-11-09', 'Inbox and calendar', 4),
      rough('2026-11-16', 'Checking in and briefing people', 8),
      rough('2026-11-09', 'Client work', 20),
      // Neither the running week nor one before the quarter counts.
      rough('2026-11-23', 'Inbox and calendar', 40),
      rough('2026-08-17', 'Inbox and calendar', 40),
    ];
    const tess = aPerson({ areas: ['people'] });
    const handoffs = [aHandoff({ moves: [{ state: 'trying', on: TODAY, why: '' }] }), aHandoff()];
    await renderApp({ route: '/guide', seed: { settings, work, people: [tess], handoffs } });
    const duties = await chapter('What you carry today');
    expect(await duties.findByText('About 19 h a week, of which 9 h need not be yours.')).toBeVisible();
    expect(duties.getByText(/From your hours of 2 of the last 13 weeks\./)).toBeVisible();
    expect(duties.getByRole('heading', { name: /A manager could run\s*4 h/ })).toBeVisible();
    const areas = await chapter('The four things a manager carries');
    const held = areas.getAllByRole('heading', { level: 3 }).map((one) => one.closest('li')?.textContent ?? '');
    expect(held[1]).toMatch(/1 task on its way to somebody.*Carried by you/);
    expect(held[2]).toMatch(/Nothing in your records yet.*Carried by you/);
    expect(held[3]).toMatch(/4 h a week of yours1 person, 10 h a week.*Carried by Tess Harlow/);
  });

  it('without hours says what she answered; with neither, that it cannot tell', async () => {
    const answers = { handsHours: hours(10), coordinationHours: hours(6) };
    await renderApp({ route: '/guide', seed: { settings, assessments: [finished(answers)] } });
    const duties = await chapter('What you carry today');
    expect(await duties.findByText(/No hours are logged yet\. In your check of/)).toBeVisible();
    expect(duties.getByText('10 hours a week')).toBeVisible();
    expect(duties.getByText('6 hours a week')).toBeVisible();
    await renderApp({ route: '/guide', seed: { settings } });
    expect(await (await chapter('What you carry today')).findByText(/this page cannot tell yet/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Take the check' })).toHaveAttribute('href', '#/readiness');
  });
});
