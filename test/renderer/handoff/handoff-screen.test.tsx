import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyHowTo, type Handoff } from '../../../shared/records/handoff.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { boardWords } from '../../../shared/words/board.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { checkWords, handoffRefusals, handoffWords as words } from '../../../shared/words/handoff.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { aHandoff, aPerson, aWork, categoryNamed, day, hours } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp, type RenderedApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const open = (seed: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route: '/handoff', seed: { settings, ...seed } });

const handoffsOf = async ({ api }: RenderedApp): Promise<readonly Handoff[]> => (await api.workspace.load({})).handoffs;
const column = (title: string) => screen.getByRole('region', { name: new RegExp(`^${title},`) });
const cardsIn = (title: string) =>
  within(column(title))
    .queryAllByRole('row')
    .filter((row) => row.hasAttribute('data-key')) // An empty column says so in a row.
    .map((card) => card.querySelector('p')?.textContent);

const weekOf = (week: string, name: string, count: number) =>
  aWork({ when: { week: day(week) }, minutes: hours(count), categoryId: categoryNamed(name) });

const trying = (title: string): Handoff =>
  aHandoff({
    title,
    moves: [
      { state: 'mine', on: day('2026-11-02'), why: '' },
      { state: 'trying', on: day('2026-11-16'), why: '' },
    ],
  });

describe('O1 tasks worth handing over', () => {
  it('says why each stands there, and what needs nobody goes first once she says so', async () => {
    const made = await open({
      work: [weekOf('2026-11-16', 'Inbox and calendar', 2), weekOf('2026-11-16', 'Invoices and books', 4)],
    });
    const { user } = made;
    await user.click(await screen.findByRole('button', { name: words.suggest }));
    const panel = within(await screen.findByRole('dialog', { name: words.suggestions.title }));
    const rows = () => panel.getAllByRole('listitem').map(({ textContent }) => textContent);
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(rows()[0]).toContain(`Invoices and books${words.suggestions.doers.va}`);

    await user.click(panel.getByRole('button', { name: words.suggestions.instead('Inbox and calendar') }));
    await user.click(screen.getByRole('menuitem', { name: words.suggestions.answers.automate }));
    const tool = within(await panel.findByRole('region', { name: words.suggestions.ways.automate }));
    expect(tool.getByRole('listitem')).toHaveTextContent(
      `Inbox and calendar${words.suggestions.stillThere.automate}${words.suggestions.hours('2')}`,
    );
    expect(rows()[0]).toContain('Inbox and calendar');
    // Only the other becomes a card.
    await user.click(panel.getByRole('button', { name: words.suggestions.add(1) }));
    await waitFor(() => expect(cardsIn('Still mine')).toEqual(['Invoices and books']));
  });
});

describe('O2 a task from her hours to handed over, by keyboard', () => {
  it('is suggested, moved, taken back with a reason, and each step can be undone', async () => {
    const made = await open({
      work: [
        weekOf('2026-11-16', 'Inbox and calendar', 4),
        weekOf('2026-11-09', 'Inbox and calendar', 2),
        weekOf('2026-11-16', 'Client work', 20),
      ],
    });
    const { user } = made;
    await user.tab(); // Past the link to the content.
    (await screen.findByRole('button', { name: words.suggest })).focus();
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: words.suggestions.title });
    // Four hours and two: three on average. Client work is hers.
    expect(await within(panel).findByText(words.suggestions.hours('3'))).toBeVisible();
    expect(within(panel).getAllByRole('checkbox')).toHaveLength(1);
    within(panel)
      .getByRole('button', { name: words.suggestions.add(1) })
      .focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(cardsIn('Still mine')).toEqual(['Inbox and calendar']));
    expect(screen.getByRole('img', { name: words.off.picture('0', '0', '3') })).toBeVisible();

    screen.getByRole('row', { name: 'Inbox and calendar' }).focus();
    await user.keyboard('m');
    (await screen.findByRole('menuitem', { name: boardWords.moveTo('Handed over') })).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(cardsIn('Handed over')).toEqual(['Inbox and calendar']));
    expect(screen.getByRole('img', { name: words.off.picture('3', '0', '0') })).toBeVisible();

    // The focus went along with the card.
    await waitFor(() => expect(screen.getByRole('row', { name: 'Inbox and calendar' })).toHaveFocus());
    await user.keyboard('m');
    await user.keyboard('{End}{Enter}'); // Take it back.
    const why = await screen.findByRole('textbox', { name: words.takeBack.label });
    expect(why).toHaveFocus();
    screen.getByRole('button', { name: words.takeBack.yes }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(handoffRefusals['reason-needed'])).toBeVisible();
    await user.type(why, 'Answers came late');
    screen.getByRole('button', { name: words.takeBack.yes }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(cardsIn('Still mine')).toEqual(['Inbox and calendar']));
    expect(screen.getByText(words.back('Answers came late'))).toBeVisible();
    await waitFor(() => expect(screen.getByRole('row', { name: 'Inbox and calendar' })).toHaveFocus());

    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(cardsIn('Handed over')).toEqual(['Inbox and calendar']));
    await user.keyboard('{Control>}z{/Control}');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('heading', { name: words.empty.title })).toBeVisible();
    expect(await handoffsOf(made)).toEqual([]);
  });

  it('stands in the other column before it is saved, with its hours, and goes back when that fails', async () => {
    const made = await open({ handoffs: [aHandoff({ minutesPerWeek: hours(2) })] });
    let fail = (): void => undefined;
    made.store.commit = () =>
      new Promise((_, reject) => {
        fail = () => reject(Object.assign(new Error('full'), { code: 'storage-full' }));
      });
    await made.user.click(await screen.findByRole('button', { name: boardWords.actions('Inbox') }));
    await made.user.click(await screen.findByRole('menuitem', { name: boardWords.moveTo('Writing it down') }));
    expect(cardsIn('Writing it down')).toEqual(['Inbox']);
    expect(column('Writing it down')).toHaveAccessibleName(`Writing it down, ${words.column(1, '2')}`);
    expect(column('Still mine')).toHaveAccessibleName(`Still mine, ${words.column(0, '0')}`);
    expect(await handoffsOf(made)).toMatchObject([{ moves: [{ state: 'mine' }] }]);
    fail();
    await waitFor(() => expect(cardsIn('Still mine')).toEqual(['Inbox']));
    expect(cardsIn('Writing it down')).toEqual([]);
    expect(screen.getByText(/disk is full/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('row', { name: 'Inbox' })).toHaveFocus());
  });

  it('every move keeps its day', async () => {
    const made = await open({ handoffs: [aHandoff()] });
    await made.user.click(await screen.findByRole('button', { name: boardWords.actions('Inbox') }));
    await made.user.click(screen.getByRole('menuitem', { name: boardWords.moveTo('Trying it out') }));
    await waitFor(async () =>
      expect((await handoffsOf(made))[0]?.moves).toEqual([
        { state: 'mine', on: '2026-11-02', why: '' },
        { state: 'trying', on: TODAY, why: '' },
      ]),
    );
  });
});

describe('O2 a task that moves', () => {
  const moveTo = async ({ user }: RenderedApp, title: string, to: string): Promise<void> => {
    await user.click(await screen.findByRole('button', { name: boardWords.actions(title) }));
    await user.click(screen.getByRole('menuitem', { name: boardWords.moveTo(to) }));
  };

  it('goes back without a reason on the day it began, and asks for one afterwards', async () => {
    const made = await open({ handoffs: [aHandoff(), trying('Invoices')] });
    await moveTo(made, 'Inbox', 'Writing it down');
    await waitFor(() => expect(cardsIn('Writing it down')).toEqual(['Inbox']));
    await moveTo(made, 'Inbox', 'Still mine');
    await waitFor(() => expect(cardsIn('Still mine')).toEqual(['Inbox']));
    expect((await handoffsOf(made))[0]).toEqual(aHandoff({ id: (await handoffsOf(made))[0]?.id as never }));
    await moveTo(made, 'Invoices', 'Still mine');
    expect(await screen.findByRole('textbox', { name: words.takeBack.label })).toBeVisible();
    await made.user.keyboard('{Escape}');
    expect(cardsIn('Trying it out')).toEqual(['Invoices']);
  });

  it('shows in the view of one person; when their last task is gone, everybody is shown again', async () => {
    const tess = aPerson({ name: 'Tess Harlow' });
    const made = await open({
      people: [tess],
      handoffs: [aHandoff({ title: 'Website', personId: tess.id }), aHandoff({ title: 'Inbox' })],
    });
    await made.user.click(await screen.findByRole('radio', { name: 'Tess Harlow' }));
    expect(cardsIn('Still mine')).toEqual(['Website']);
    await made.api.handoff.remove({ ids: [(await handoffsOf(made)).find(({ title }) => title === 'Website')!.id] });
    await waitFor(() => expect(cardsIn('Still mine')).toEqual(['Inbox']));
  });

  it('with more than six people, one is chosen from a list', async () => {
    const people = Array.from({ length: 7 }, (_, index) => aPerson({ name: `Person ${index}` }));
    const { user } = await open({
      people,
      handoffs: people.map(({ id, name }) => aHandoff({ title: `Task of ${name}`, personId: id })),
    });
    await user.click(await screen.findByRole('button', { name: new RegExp(words.filter.label) }));
    await user.click(screen.getByRole('option', { name: 'Person 4' }));
    expect(cardsIn('Still mine')).toEqual(['Task of Person 4']);
  });

  it('that is to be looked at says so until she has looked', async () => {
    const made = await open({ handoffs: [{ ...trying('Inbox'), checkOn: day('2026-11-20') }] });
    expect(await screen.findByText(/^Was to be looked at/)).toBeVisible();
    await made.user.click(screen.getByRole('button', { name: boardWords.actions('Inbox') }));
    await made.user.click(screen.getByRole('menuitem', { name: checkWords.action }));
    await made.user.click(await screen.findByRole('radio', { name: new RegExp(`^${checkWords.found.well.label}`) }));
    await made.user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(() => expect(screen.queryByText(/^Was to be looked at/)).toBeNull());
    expect((await handoffsOf(made))[0]).toMatchObject({ checkOn: null, checks: [{ on: TODAY, found: 'well' }] });
  });

  it('a month after it was handed over asks how much they may decide, until that is agreed', async () => {
    const over = { state: 'handed-over' as const, on: day('2026-10-20'), why: '' };
    const { user } = await open({ handoffs: [aHandoff({ moves: [over] })] });
    expect(await screen.findByText(words.askLevel)).toBeVisible();
    await user.click(screen.getByRole('row', { name: 'Inbox' }));
    await user.click(await screen.findByRole('button', { name: new RegExp(words.fields.level) }));
    await user.click(screen.getByRole('option', { name: words.levels[4] }));
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(() => expect(screen.queryByText(words.askLevel)).toBeNull());
  });

  it('four at once are said to be many', async () => {
    await open({ handoffs: ['A', 'B', 'C', 'D'].map(trying) });
    expect(await screen.findByText(words.oneLane)).toBeVisible();
  });
});

describe('O2 a task', () => {
  it('is added with a name and rough hours; what is missing is said at its field, and what was typed stays', async () => {
    const made = await open();
    const { user } = made;
    await user.click(await screen.findByRole('button', { name: words.add }));
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    expect(screen.getByText(words.titleNeeded)).toBeVisible();
    expect(screen.getByText(words.hoursNeeded)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: words.fields.title }), 'Answer the inbox by noon');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: commonWords.continueDraft }));
    expect(screen.getByRole('textbox', { name: words.fields.title })).toHaveValue('Answer the inbox by noon');
    await user.type(screen.getByRole('textbox', { name: words.fields.hours }), '2.5');
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(async () =>
      expect(await handoffsOf(made)).toMatchObject([
        { title: 'Answer the inbox by noon', minutesPerWeek: 150, moves: [{ state: 'mine', on: TODAY }] },
      ]),
    );
  });

  it('whose name or text is too long says so at its field and is not saved', async () => {
    const made = await open({ handoffs: [aHandoff()] });
    await made.user.click(await screen.findByRole('row', { name: 'Inbox' }));
    const title = await screen.findByRole('textbox', { name: words.fields.title });
    await made.user.click(title);
    await made.user.paste('x'.repeat(NAME_LENGTH));
    expect(title).toHaveAccessibleDescription(commonWords.tooLong(NAME_LENGTH));
    const howTo = screen.getByRole('textbox', { name: words.howTo.steps });
    await made.user.click(howTo);
    await made.user.paste('x'.repeat(TEXT_LENGTH + 1));
    expect(howTo).toHaveAccessibleDescription(commonWords.tooLong(TEXT_LENGTH));
    await made.user.click(screen.getByRole('button', { name: commonWords.save }));
    expect(screen.getByRole('dialog', { name: 'Inbox' })).toBeVisible();
    expect((await handoffsOf(made))[0]?.title).toBe('Inbox');
  });

  it('O3 says on its card how much of it is written down while it is, also when nothing is', async () => {
    const writing = [{ state: 'writing' as const, on: day('2026-11-02'), why: '' }];
    await open({
      handoffs: [
        aHandoff({ title: 'Begun', moves: writing, howTo: { ...emptyHowTo, steps: 'Open the shop.', done: 'Sent.' } }),
        aHandoff({ title: 'Empty', moves: writing }),
        aHandoff({ title: 'Not yet' }),
      ],
    });
    expect(await screen.findByRole('row', { name: 'Begun' })).toHaveTextContent('How-to: 2 of 5 parts');
    expect(screen.getByRole('row', { name: 'Empty' })).toHaveTextContent('How-to: 0 of 5 parts');
    expect(screen.getByRole('row', { name: 'Not yet' })).not.toHaveTextContent('How-to');
  });

  it('O3 is written down in parts, and stands on a page of its own', async () => {
    const tess = aPerson();
    const made = await open({ handoffs: [aHandoff({ personId: tess.id })], people: [tess] });
    const { user } = made;
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    expect(screen.queryByRole('link', { name: words.howTo.page })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: words.howTo.steps }), 'Sort{Enter}Answer');
    await user.type(screen.getByRole('textbox', { name: words.howTo.done }), 'Empty by noon');
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(async () =>
      expect((await handoffsOf(made))[0]?.howTo).toMatchObject({ steps: 'Sort\nAnswer', done: 'Empty by noon' }),
    );
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    await user.click(screen.getByRole('link', { name: words.howTo.page }));
    expect(await screen.findByRole('heading', { name: 'Done means' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Sort', 'Answer']),
    );
    expect(screen.getByText('Who does it: Tess Harlow.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: words.howTo.write }));
    expect(await screen.findByRole('dialog', { name: 'Inbox' })).toBeVisible();
  });

  it('that was deleted waits among the deleted things and comes back whole', async () => {
    const task = aHandoff({ howTo: { ...emptyHowTo, steps: 'Every morning at nine.' } });
    const made = await open({ handoffs: [task, aHandoff({ title: 'Invoices' })] });
    const { user } = made;
    (await screen.findByRole('row', { name: 'Inbox' })).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: commonWords.delete }));
    await waitFor(() => expect(cardsIn('Still mine')).toEqual(['Invoices']));
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await user.click(await screen.findByRole('button', { name: settingsWords.trash.restoreOf('Inbox') }));
    await waitFor(async () => expect(await handoffsOf(made)).toContainEqual(task));
  });

  it('of somebody who has left or was deleted asks who takes it', async () => {
    const gone = aPerson({ name: 'Jon Reyes', to: day('2026-11-01') });
    const here = aPerson({ name: 'Tess Harlow' });
    const made = await open({
      people: [gone, here],
      handoffs: [
        aHandoff({ title: 'Website', personId: gone.id }),
        aHandoff({ title: 'Old', personId: 'ffffffff-0000-4000-8000-000000000000' as never }),
        aHandoff({ title: 'Inbox', personId: here.id }),
      ],
    });
    const { user } = made;
    expect(await screen.findByText(words.gone('Jon Reyes'))).toBeVisible();
    expect(screen.getByText(words.deleted)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.whoTakes.action(2) }));
    const panel = within(await screen.findByRole('dialog', { name: words.whoTakes.title(2) }));
    await user.click(panel.getByRole('button', { name: commonWords.save }));
    expect(panel.getByText(words.whoTakes.chooseFirst)).toBeVisible();
    await user.click(panel.getByRole('button', { name: new RegExp(words.whoTakes.all) }));
    expect(screen.queryByRole('option', { name: 'Jon Reyes' })).toBeNull();
    await user.click(screen.getByRole('option', { name: 'Tess Harlow' }));
    await user.click(panel.getByRole('button', { name: /Old/ }));
    await user.click(screen.getByRole('option', { name: words.noOne }));
    await user.click(panel.getByRole('button', { name: commonWords.save }));
    await waitFor(() => expect(screen.queryByText(words.whoTakes.text(2))).toBeNull());
    await waitFor(() => expect(document.body).not.toHaveFocus());
    const carriers = (await handoffsOf(made)).map(({ title, personId }) => [title, personId]);
    expect(carriers).toEqual([
      ['Website', here.id],
      ['Old', null],
      ['Inbox', here.id],
    ]);
    await user.click(screen.getByRole('button', { name: commonWords.undo }));
    expect(await screen.findByText(words.whoTakes.text(2))).toBeVisible();
  });
});

describe('O5 no password has a place in a how-to', () => {
  it('its field says so, and nothing is saved until it is out', async () => {
    const made = await open({ handoffs: [aHandoff({ title: 'Newsletter' })] });
    const { user } = made;
    await user.click(await screen.findByText('Newsletter'));
    const panel = within(await screen.findByRole('dialog', { name: 'Newsletter' }));
    const steps = panel.getByRole('textbox', { name: words.howTo.steps });
    await user.type(steps, 'Open the shop{Enter}Passwort: geheim');
    expect(steps).toHaveAccessibleDescription(expect.stringContaining('looks like a password'));
    await user.click(panel.getByRole('button', { name: commonWords.save }));
    expect((await handoffsOf(made))[0]?.howTo).toEqual(emptyHowTo);
    await user.type(steps, ' is in the vault');
    await user.click(panel.getByRole('button', { name: commonWords.save }));
    await waitFor(async () => expect((await handoffsOf(made))[0]?.howTo.steps).toContain('is in the vault'));
  });
});
