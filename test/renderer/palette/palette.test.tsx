import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { appWords } from '../../../shared/words/app.ts';
import { keysWords, paletteWords as words } from '../../../shared/words/palette.ts';
import { aClient, aHandoff, anIncome, aPerson } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const open = (seed: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route: '/today', seed: { settings, ...seed } });

async function opened(seed: Readonly<Record<string, unknown>> = {}) {
  const made = await open(seed);
  await screen.findByRole('heading', { level: 1 });
  await made.user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog', { name: words.label });
  return made;
}
const found = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent);

describe('U1 the palette', () => {
  it('opens by key and by its field, holds the focus, and begins with five useful things', async () => {
    const { user } = await opened();
    expect(screen.getByRole('searchbox', { name: words.label })).toHaveFocus();
    expect(found()).toHaveLength(5);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: new RegExp(words.open) }));
    expect(await screen.findByRole('dialog', { name: words.label })).toBeVisible();
  });

  it.each([
    ['kiln', 'Kiln House'],
    ['tess', 'Tess Harlow'],
    ['news', 'Newsletter layout'],
  ])('%s finds %s and opens it', async (text, name) => {
    const { user } = await opened({
      clients: [aClient({ name: 'Kiln House' })],
      people: [aPerson()],
      handoffs: [aHandoff({ title: 'Newsletter layout' })],
    });
    await user.keyboard(text);
    await waitFor(() => expect(found()).toHaveLength(1));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('dialog', { name })).toBeVisible();
  });

  it('finds without accents and in any order of words', async () => {
    const { user } = await opened({ clients: [aClient({ name: 'Zoë Crêpes' })] });
    await user.keyboard('crepes zoe');
    await waitFor(() => expect(found()).toEqual([`Zoë Crêpes${words.kinds.client}`]));
  });

  it('finds what notes say after all names, and looks into the logs', async () => {
    const { user } = await opened({
      clients: [
        aClient({ name: 'Amber & Co', note: `${'Long before. '.repeat(9)}Likes Tuesdays and tea.` }),
        aClient({ name: 'Tuesday Club' }),
      ],
      income: [anIncome({ note: 'tuesday set' }), anIncome({ note: 'other' })],
    });
    await user.keyboard('tuesday');
    await waitFor(() => expect(found()).toHaveLength(3));
    expect(found()[0]).toBe(`Tuesday Club${words.kinds.client}`);
    expect(found()[1]).toMatch(/^Amber & Co: ….*Tuesdays and tea\.Client$/);
    await user.click(screen.getByRole('menuitem', { name: /in the notes of your income/ }));
    expect(await screen.findByText(/^1 entry, /)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Find in notes' })).toHaveValue('tuesday');
  });

  it('does things: undo names what it takes back', async () => {
    const { user, api } = await open({ clients: [] });
    await screen.findByRole('heading', { level: 1 });
    await api.client.save(aClient());
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('undo');
    await waitFor(() => expect(found()[0]).toContain('Undo a change of a client'));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(async () => expect((await api.workspace.load({})).clients).toEqual([]));
  });

  it('puts what was chosen lately on top', async () => {
    const { user } = await opened();
    await user.keyboard('go to settings{ArrowDown}{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(found()[0]).toBe(`${words.goTo('Settings')}${words.kinds.recent}`));
  });

  it('shows twelve, and all when asked', async () => {
    const clients = Array.from({ length: 15 }, (_, index) => aClient({ name: `Maple ${index + 1}` }));
    const { user } = await opened({ clients });
    await user.keyboard('maple');
    await waitFor(() => expect(found()).toHaveLength(13));
    await user.click(screen.getByRole('menuitem', { name: words.showAll(15) }));
    await waitFor(() => expect(found()).toHaveLength(15));
  });

  it('opens while a message is still there', async () => {
    const { user } = await opened({ clients: [aClient({ name: 'Kiln House' })] });
    await user.keyboard('kiln{ArrowDown}{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alertdialog')).toBeVisible();
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: words.label })).toBeVisible();
  });

  it('offers what is called nothing as a client', async () => {
    const { user } = await opened();
    await user.keyboard('Quill Studio');
    expect(await screen.findByText(words.nothing('Quill Studio'))).toBeVisible();
    await user.keyboard('{ArrowDown}{Enter}');
    const panel = await screen.findByRole('dialog', { name: 'Add a client' });
    expect(within(panel).getByRole('textbox', { name: 'Name' })).toHaveValue('Quill Studio');
  });
});

describe('U1 the keys', () => {
  it('? lists them, but not while she types, nor when she switched it off', async () => {
    const { user, api } = await open();
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: keysWords.title })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await api.settings.save({ ...(await api.workspace.load({})).settings, singleKeys: false });
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('T1 the menu that grows with use', () => {
  const places = () =>
    within(screen.getByRole('navigation', { name: appWords.menu }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent);

  it('has what day one needs, the rest one line away', async () => {
    const { user } = await open();
    await screen.findByRole('heading', { level: 1 });
    for (const name of [appWords.places.hiring, appWords.places.handoff, appWords.places.team])
      expect(places()).not.toContain(name);
    await user.click(screen.getByRole('button', { name: appWords.more }));
    expect(places()).toEqual(
      expect.arrayContaining([appWords.places.hiring, appWords.places.handoff, appWords.places.team]),
    );
  });

  it('takes a place in when it is first needed', async () => {
    const { api } = await open();
    await screen.findByRole('heading', { level: 1 });
    await api.person.save(aPerson());
    await waitFor(() =>
      expect(places()).toEqual(expect.arrayContaining([appWords.places.handoff, appWords.places.team])),
    );
    expect(places()).not.toContain(appWords.places.hiring);
  });
});
