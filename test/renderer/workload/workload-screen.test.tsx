import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { workloadWords } from '../../../shared/words/workload.ts';
import { aClient, aPerson, aWork, categoryNamed, day, hours } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const week = day('2026-11-16');
const open = (seed: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route: '/workload', seed: { settings, ...seed } });
const line = () => screen.findByRole('textbox', { name: workloadWords.quick.label });
const inbox = () => screen.findByRole('textbox', { name: 'Inbox and calendar' });

describe('W1 one line', () => {
  it('asks which of two people is meant, and saves the one that is chosen', async () => {
    const [jon, lia] = [
      aPerson({ name: 'Jon Abara', role: 'web-designer' }),
      aPerson({ name: 'Lia Moreau', role: 'graphic-designer' }),
    ];
    const { user, api } = await open({ people: [jon, lia] });
    await user.type(await line(), '1:30 chasing the designer');
    await user.click(screen.getByRole('button', { name: /Whom was it about\?$/ }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Jon Abara', 'Lia Moreau']);
    await user.click(screen.getByRole('option', { name: 'Lia Moreau' }));
    expect(screen.getByText(/Lia Moreau · Mon/)).toBeVisible();
    await user.type(await line(), '{Enter}');
    await waitFor(async () =>
      expect((await api.work.page({ filter: {}, offset: 0, limit: 5 })).rows).toMatchObject([{ personId: lia.id }]),
    );
  });

  it('shows its guess where a line fits two kinds of work, before anything is saved', async () => {
    const { user } = await open();
    await user.type(await line(), '1h emails, course');
    expect(screen.getByRole('button', { name: /Inbox and calendar.*Which kind of work is it\?$/ })).toBeVisible();
    expect(screen.getByText('1 h · Inbox and calendar · Mon Nov 23')).toBeVisible();
  });

  it.each([
    ['inbox', workloadWords.quick.problems['no-duration']],
    ['5h inbox last week', workloadWords.quick.problems['whole-week']],
    ['2h inbox tomorrow', workloadWords.quick.problems['future-day']],
    ['2h inbox 31 feb', workloadWords.quick.problems['unknown-day']],
  ])('says under %j what is wrong, and keeps it', async (text, message) => {
    const { user, api } = await open();
    await user.type(await line(), `${text}{Enter}`);
    expect(await screen.findByText(message)).toBeVisible();
    expect(await line()).toHaveValue(text);
    expect(await line()).toHaveAccessibleDescription(message);
    expect((await api.workspace.load({})).counts.work).toBe(0);
  });

  it('Undo in the message takes the entry away again', async () => {
    const { user, api } = await open();
    await user.type(await line(), '2h inbox yesterday{Enter}');
    expect(await screen.findByText('2 h · Inbox and calendar · Sun Nov 22 is saved.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await api.workspace.load({})).counts.work).toBe(0));
  });

  it('a day over 24 hours is refused beside the line, which stays', async () => {
    const { user } = await open({ work: [aWork({ when: { day: TODAY }, minutes: hours(23) })] });
    await user.type(await line(), '2h inbox{Enter}');
    await waitFor(async () => expect(await line()).toHaveAccessibleDescription(/24 hours/));
    expect(await line()).toHaveValue('2h inbox');
  });
});

describe('W1 a week in rough totals', () => {
  it('saves itself when she pauses, without leaving the field', async () => {
    const { user, api } = await open();
    await user.type(await inbox(), '6');
    await waitFor(async () => expect(await api.work.roughWeek({ week })).toMatchObject([{ minutes: 360 }]));
    expect(await inbox()).toHaveFocus();
  });

  it('arrow keys and buttons step by half an hour, never under zero', async () => {
    const { user, api } = await open();
    await user.type(await inbox(), '2{ArrowUp}');
    expect(await inbox()).toHaveValue('2 h 30 min');
    await user.click(screen.getByRole('button', { name: 'Inbox and calendar: half an hour less' }));
    await waitFor(async () => expect(await inbox()).toHaveValue('2 h'));
    await user.type(screen.getByRole('textbox', { name: 'Direction' }), '{ArrowDown}');
    expect(screen.getByRole('textbox', { name: 'Direction' })).toHaveValue('');
    await user.tab();
    await waitFor(async () => expect(await api.work.roughWeek({ week })).toMatchObject([{ minutes: 120 }]));
  });

  it('keeps its entry when the total changes, and what is undone is not written again', async () => {
    const { user, api } = await open();
    await user.type(await inbox(), '6');
    await user.tab();
    await waitFor(async () => expect(await api.work.roughWeek({ week })).toHaveLength(1));
    const [first] = await api.work.roughWeek({ week });
    await user.clear(await inbox());
    await user.type(await inbox(), '7');
    await user.tab();
    await waitFor(async () =>
      expect(await api.work.roughWeek({ week })).toMatchObject([{ id: first?.id, minutes: 420 }]),
    );
    await screen.findByText('7 h in all, 7 h could be handed over');
    await api.undo.last({});
    await waitFor(async () => expect(await inbox()).toHaveValue('6 h'));
    await user.click(screen.getByRole('button', { name: 'The week before' }));
    expect(await screen.findByText('0 h in all, 0 h could be handed over')).toBeVisible();
    expect(await api.work.roughWeek({ week })).toMatchObject([{ minutes: 360 }]);
  });

  it('what was typed last counts, also when it is what stood there before and the change is still being saved', async () => {
    const before = aWork({ when: { week }, minutes: hours(6) });
    const { user, api, store } = await open({ work: [before] });
    const { commit } = store;
    const slow = Promise.withResolvers<void>();
    store.commit = async (...change) => {
      const done = commit.apply(store, change);
      await slow.promise;
      return done;
    };
    const field = await inbox();
    await user.clear(field);
    await user.type(field, '9{Enter}');
    await waitFor(async () => expect(await api.work.roughWeek({ week })).toMatchObject([{ minutes: 540 }]));
    await user.clear(field);
    await user.type(field, '6{Enter}');
    slow.resolve();
    await waitFor(async () => expect(await api.work.roughWeek({ week })).toEqual([before]));
  });

  it('saves what was typed when the screen is left while the field is still in use', async () => {
    const { user, api } = await open();
    await user.type(await inbox(), '4');
    location.hash = '/clients';
    expect(await screen.findByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
    await waitFor(async () => expect(await api.work.roughWeek({ week })).toMatchObject([{ minutes: 240 }]));
  });

  it('two rough weeks that fell together count once each, and typing makes them one', async () => {
    const seeded = [aWork({ when: { week }, minutes: hours(3) }), aWork({ when: { week }, minutes: hours(2) })];
    const { user, api } = await open({ work: seeded });
    await waitFor(async () => expect(await inbox()).toHaveValue('5 h'));
    await user.type(await inbox(), '{ArrowUp}');
    await user.tab();
    await waitFor(async () => expect(await api.work.roughWeek({ week })).toMatchObject([{ minutes: 330 }]));
  });

  it('a fire of the week stands beside its total, and typing leaves it alone', async () => {
    const fire = aWork({ when: { week }, minutes: hours(2), fire: true });
    const { user, api } = await open({ work: [fire, aWork({ when: { week }, minutes: hours(3) })] });
    await waitFor(async () => expect(await inbox()).toHaveValue('3 h'));
    await user.type(await inbox(), '{ArrowUp}');
    await user.tab();
    await waitFor(async () =>
      expect(
        (await api.work.roughWeek({ week }))
          .map((one) => [one.minutes, one.fire])
          .toSorted(([a], [b]) => Number(a) - Number(b)),
      ).toEqual([
        [120, true],
        [210, false],
      ]),
    );
    expect(screen.getByText('5.5 h in all, 5.5 h could be handed over')).toBeVisible();
  });

  it('a save that failed says so, and what was typed stays and is saved with the next try', async () => {
    const { user, api, store } = await open();
    const { commit } = store;
    store.commit = () => Promise.reject(Object.assign(new Error('full'), { code: 'storage-full' }));
    await user.type(await inbox(), '6{Enter}');
    expect((await screen.findAllByText(/disk is full/)).length).toBeGreaterThan(0);
    expect(screen.getByText('6 h in all, 6 h could be handed over')).toBeVisible();
    store.commit = commit;
    await user.type(await inbox(), '{Enter}');
    await waitFor(async () => expect(await api.work.roughWeek({ week })).toMatchObject([{ minutes: 360 }]));
  });

  it('says that there is nothing to copy', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Copy the week before' }));
    expect(await screen.findByText(workloadWords.week.nothingToCopy)).toBeVisible();
  });
});

describe('W3 fires and marks', () => {
  it('a fire is a flag: its own part of the week, and its own mark in the list', async () => {
    await open({ work: [aWork({ when: { day: week }, minutes: hours(2), fire: true, note: 'site down' })] });
    expect(await screen.findByRole('img', { name: 'Your week by kind: Fires 2 h.' })).toBeVisible();
    const row = (await screen.findByText('site down')).closest('[role=row]');
    expect(within(row as HTMLElement).getByText(workloadWords.fire)).toBeInTheDocument();
  });

  it('the flag, the client and the day of an entry are changed in its panel', async () => {
    const client = aClient();
    const { user, api } = await open({
      clients: [client],
      work: [aWork({ when: { day: week }, note: 'call about the launch' })],
    });
    await user.click(await screen.findByText('call about the launch'));
    const panel = await screen.findByRole('dialog');
    await user.click(within(panel).getByRole('checkbox', { name: 'A fire' }));
    await user.click(within(panel).getByRole('button', { name: /Client$/ }));
    await user.click(await screen.findByRole('option', { name: 'Amber & Co' }));
    await user.click(within(panel).getByRole('button', { name: 'Yesterday' }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { rows } = await api.work.page({ filter: {}, offset: 0, limit: 5 });
    expect(rows).toMatchObject([{ fire: true, clientId: client.id, when: { day: '2026-11-22' } }]);
  });

  it('an entry that is deleted has a way back', async () => {
    const { user, api } = await open({ work: [aWork({ when: { day: week }, note: 'call about the launch' })] });
    await user.click(await screen.findByText('call about the launch'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect((await api.workspace.load({})).counts.work).toBe(0));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await api.workspace.load({})).counts.work).toBe(1));
  });
});

describe('W4 the last twelve weeks', () => {
  it('show a skipped week as a gap, not as zero, with the same figures in a table', async () => {
    const rough = (at: string, count: number, name: string) =>
      aWork({ when: { week: day(at) }, minutes: hours(count), categoryId: categoryNamed(name) });
    const { user } = await open({
      work: [rough('2026-11-02', 4, 'Inbox and calendar'), rough('2026-11-16', 30, 'Client work')],
    });
    expect(await screen.findByText('Hours you could hand over: 4, now 0.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const table = within(screen.getByRole('region', { name: 'Hours' }));
    const cells = table.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells.slice(-3)).toEqual(['4 h', 'Not logged', '30 h']);
  });
});

describe('W4 hours over months and years', () => {
  const client = categoryNamed('Client work');
  const work = [
    // The week of 30 March has its middle in April.
    aWork({ when: { week: day('2026-03-30') }, minutes: hours(10), categoryId: client }),
    aWork({ when: { day: day('2026-04-22') }, minutes: hours(6), fire: true }),
    aWork({ when: { week: day('2026-10-12') }, minutes: hours(4), categoryId: client }),
    aWork({ when: { week: day('2019-02-04') }, minutes: hours(8), categoryId: client }),
  ];

  it('twelve months, or ten years by quarter, with tables of the same numbers', async () => {
    const { user } = await open({ work });
    await user.click(await screen.findByRole('radio', { name: '12 months' }));
    await user.click(await screen.findByRole('button', { name: 'Show as a table' }));
    const rows = () =>
      within(screen.getByRole('region', { name: 'Hours' }))
        .getAllByRole('row')
        .map(({ textContent }) => textContent);
    await waitFor(() => expect(rows()).toHaveLength(13));
    expect(rows().filter((row) => !row.includes('Not logged'))).toEqual(
      ['MonthHours', 'April 202616 h', 'October 20264 h'].slice(0, 3),
    );
    expect(
      within(screen.getByRole('table', { name: 'By kind of work' }))
        .getAllByRole('row')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(['Client work1470%', 'Inbox and calendar630%']);
    expect(screen.getByText('6 h could be handed over, 30% of all.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '10 years' }));
    await waitFor(() => expect(rows()[1]).toBe('Quarter 1 of 20198 h'));
    // From the first quarter of 2019 to the third of 2026: the running one is not over.
    expect(rows()).toHaveLength(1 + 31);
    expect(rows().at(-1)).toBe('Quarter 3 of 2026Not logged');
    expect(rows()).toContain('Quarter 2 of 202616 h');
  });
});
