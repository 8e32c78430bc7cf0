import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Handoff } from '../../../shared/records/handoff.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { boardWords } from '../../../shared/words/board.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { handoffRefusals, handoffWords as words } from '../../../shared/words/handoff.ts';
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

    screen.getByRole('row', { name: 'Inbox and calendar' }).focus();
    await user.keyboard('m');
    (await screen.findByRole('menuitem', { name: boardWords.moveTo('Still mine') })).focus();
    await user.keyboard('{Enter}');
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

    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(cardsIn('Handed over')).toEqual(['Inbox and calendar']));
    await user.keyboard('{Control>}z{/Control}');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('heading', { name: words.empty.title })).toBeVisible();
    expect(await handoffsOf(made)).toEqual([]);
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

  it('that was deleted waits among the deleted things and comes back whole', async () => {
    const task = aHandoff({ howTo: 'Every morning at nine.' });
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
    const { user } = await open({
      people: [gone, here],
      handoffs: [
        aHandoff({ title: 'Website', personId: gone.id }),
        aHandoff({ title: 'Old', personId: 'ffffffff-0000-4000-8000-000000000000' as never }),
        aHandoff({ title: 'Inbox', personId: here.id }),
      ],
    });
    expect(await screen.findByText(words.gone('Jon Reyes'))).toBeVisible();
    expect(screen.getByText(words.deleted)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.whoTakes.action }));
    expect(cardsIn('Still mine')).toEqual(['Old', 'Website']);
    await user.click(screen.getByRole('radio', { name: 'Tess Harlow' }));
    expect(cardsIn('Still mine')).toEqual(['Inbox']);
  });
});
