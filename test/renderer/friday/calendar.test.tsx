import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { fridayWords } from '../../../shared/words/friday.ts';
import { categoryNamed, day } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const words = fridayWords.calendar;
const settings = { ...initialSettings, startedOn: TODAY };
const event = (uid: string, title: string, from: string, to: string) =>
  ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, `DTSTART:202611${from}`, `DTEND:202611${to}`, 'END:VEVENT'].join(
    '\r\n',
  );
const file = (...events: readonly string[]) =>
  new File([['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n')], 'work.ics', {
    type: 'text/calendar',
  });
const week = () =>
  file(event('a', 'Call Amber', '17T090000', '17T103000'), event('b', 'Gym', '17T120000', '17T130000'));
const choose = async (user: Awaited<ReturnType<typeof renderApp>>['user'], chosen: File): Promise<void> => {
  await screen.findByRole('button', { name: words.open });
  await user.upload(document.querySelector('input[type=file]') as HTMLInputElement, chosen);
};

describe('X4 a calendar file in Friday', () => {
  it('saves nothing before she says so, then hours by day in one step, and remembers the title', async () => {
    const { user, api } = await renderApp({ route: '/friday', seed: { settings } });
    await choose(user, week());
    const panel = await screen.findByRole('dialog', { name: words.title });
    expect(within(panel).getByRole('button', { name: words.addNone })).toBeDisabled();
    await user.click(within(panel).getByRole('button', { name: /Call Amber/ }));
    await user.click(await screen.findByRole('option', { name: 'Client work' }));
    expect((await api.workspace.load({})).counts.work).toBe(0);
    await user.click(await screen.findByRole('button', { name: words.add('1.5') }));
    await waitFor(async () => expect((await api.workspace.load({})).counts.work).toBe(1));
    const { rows } = await api.work.page({ filter: {}, offset: 0, limit: 5 });
    expect(rows).toMatchObject([
      { when: { day: day('2026-11-17') }, minutes: 90, categoryId: categoryNamed('Client work'), note: 'Call Amber' },
    ]);
    expect(await screen.findByRole('textbox', { name: 'Client work' })).toHaveValue('1 h 30 min');

    await choose(user, week());
    const again = await screen.findByRole('dialog', { name: words.title });
    expect(await within(again).findByText(words.here)).toBeVisible();
    expect(within(again).getByRole('button', { name: words.addNone })).toBeDisabled();

    await api.undo.last({});
    const { counts, categories } = await api.workspace.load({});
    expect(counts.work).toBe(0);
    expect(categories.some((one) => one.words.includes('call amber'))).toBe(false);
  });

  it.each([
    [new File(['Date,Hours'], 'hours.ics', { type: 'text/calendar' }), words.unreadable],
    [file(event('a', 'Call', '03T090000', '03T100000')), words.nothing],
  ])('says what is wrong with a file, and changes nothing', async (chosen, message) => {
    const { user, api } = await renderApp({ route: '/friday', seed: { settings } });
    await choose(user, chosen);
    expect(await screen.findByText(message)).toBeVisible();
    expect((await api.workspace.load({})).counts.work).toBe(0);
  });
});
