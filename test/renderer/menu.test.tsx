import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { initialSettings } from '../../shared/records/settings.ts';
import { madeUpBusiness } from '../../shared/made-up/made-up-business.ts';
import { appWords } from '../../shared/words/app.ts';
import { aWindow, type AWindow } from '../support/a-window.ts';
import { aClient } from '../support/builders.ts';
import { TODAY } from '../support/make-app.ts';
import { renderApp } from '../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const at = (name: string) => waitFor(() => expect(document.title).toBe(`${name} – ${appWords.name}`));
/** The menu has an entry only after the page has told of it. */
async function press(window: AWindow, action: Parameters<AWindow['press']>[0]): Promise<void> {
  await waitFor(() => expect(window.seen.menus).not.toEqual([]));
  act(() => window.press(action));
}

describe('U5 the menu of the window', () => {
  it('is told what the page shows, in the order of its own menu, and only when that changed', async () => {
    const window = aWindow();
    const { api } = await renderApp({ route: '/clients', seed: { settings }, window });
    await at('Clients');
    const places = ['today', 'clients', 'income', 'workload', 'readiness', 'guide', 'settings'];
    await waitFor(() =>
      expect(window.seen.menus).toEqual([{ places, undo: null, theme: 'system', adds: true, filters: true }]),
    );
    await act(async () => void (await api.client.save(aClient())));
    await waitFor(() => expect(window.seen.menus).toHaveLength(2));
    expect(window.seen.menus[1]).toMatchObject({ places, undo: 'client.save' });
    await act(async () => void (await api.client.save(aClient())));
    expect(window.seen.menus).toHaveLength(2);
  });

  it('has no places before the welcome is over', async () => {
    const window = aWindow();
    await renderApp({ route: '/', window });
    await waitFor(() => expect(window.seen.menus).toMatchObject([{ places: [], adds: false, filters: false }]));
  });

  it('adds on the screen that is open, and goes to the filter of its list', async () => {
    const window = aWindow();
    await renderApp({ route: '/clients', seed: { settings, clients: [aClient()] }, window });
    await at('Clients');
    await press(window, 'filter');
    expect(screen.getByRole('textbox', { name: 'Find a client' })).toHaveFocus();
    await press(window, 'add');
    expect(await screen.findByRole('dialog', { name: 'Add a client' })).toBeVisible();
  });

  it('has nothing to add or filter where there is nothing', async () => {
    const window = aWindow();
    await renderApp({ route: '/guide', seed: { settings }, window });
    await at('Guide');
    await press(window, 'add');
    await press(window, 'filter');
    expect(window.seen.menus.at(-1)).toMatchObject({ adds: false, filters: false });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Guide');
  });

  it('leads to a place, back and forward', async () => {
    const window = aWindow();
    await renderApp({ route: '/clients', seed: { settings }, window });
    await at('Clients');
    await press(window, 'go.settings');
    await at('Settings');
    await press(window, 'back');
    await at('Clients');
    await press(window, 'forward');
    await at('Settings');
  });

  it('takes back the last change and says which, even from within a field', async () => {
    const window = aWindow();
    const { api, user } = await renderApp({ route: '/settings', seed: { settings }, window });
    await at('Settings');
    await act(async () => void (await api.client.save(aClient())));
    await user.click(screen.getByLabelText('Your first name'));
    await press(window, 'undo');
    expect(await screen.findByText(appWords.undone('client.save'))).toBeInTheDocument();
    expect((await api.workspace.load({})).clients).toEqual([]);
  });

  it('changes the look, as one change that undo takes back', async () => {
    const window = aWindow();
    const { api } = await renderApp({ route: '/', seed: { settings }, window });
    await waitFor(() => expect(window.seen.menus).toHaveLength(1));
    await press(window, 'theme.dark');
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    expect(window.seen.menus.at(-1)).toMatchObject({ theme: 'dark', undo: 'settings.save' });
    await press(window, 'theme.dark');
    await act(async () => void (await api.undo.last({})));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('system'));
  });

  it('is not told anything in a browser', async () => {
    const { transport, api } = await renderApp({ route: '/clients', seed: { settings } });
    await at('Clients');
    const request = vi.spyOn(transport, 'request');
    await act(async () => void (await api.client.save(aClient({ name: 'Kiln House' }))));
    expect(await screen.findByRole('button', { name: 'Kiln House' })).toBeVisible();
    expect(request.mock.calls.filter(([name]) => name.startsWith('desktop.'))).toEqual([]);
  });
});

describe('U4 paper', () => {
  it.each(['/hiring', '/readiness/result/'])(
    '%s has both ways to paper in a window of our own, and print in a browser',
    async (route) => {
      const seed = { ...madeUpBusiness('obm', TODAY) };
      const path = route.endsWith('/') ? `${route}${seed.results[0]?.id}` : route;
      await renderApp({ route: path, seed, window: aWindow() });
      expect(await screen.findByRole('button', { name: 'Save as PDF' })).toBeVisible();
      expect(screen.getByRole('button', { name: 'Print' })).toBeVisible();
      await renderApp({ route: path, seed });
      expect(await screen.findByRole('button', { name: 'Print' })).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Save as PDF' })).toBeNull();
    },
  );

  it('prints what is on the screen', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const window = aWindow();
    await renderApp({ route: '/clients', seed: { settings }, window });
    await at('Clients');
    await press(window, 'print');
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it.each([
    ['en-US', 'letter'],
    ['en-GB', 'a4'],
  ])('a PDF of %s is on %s, carries the name of its screen, and says where it went', async (locale, paper) => {
    const window = aWindow();
    window.seen.answer = { outcome: 'saved', file: `${locale}.pdf` };
    await renderApp({ route: '/clients', seed: { settings: { ...settings, locale } }, window });
    await at('Clients');
    await press(window, 'save-pdf');
    expect(await screen.findByText(appWords.paper.saved(`${locale}.pdf`))).toBeInTheDocument();
    expect(window.seen.pdfs).toEqual([{ title: 'Clients – Right Hand', paper }]);
  });

  it('says that a PDF could not be saved, and nothing when she thought better of it', async () => {
    const window = aWindow();
    await renderApp({ route: '/clients', seed: { settings }, window });
    await at('Clients');
    window.seen.answer = { outcome: 'cancelled', file: '' };
    await press(window, 'save-pdf');
    await waitFor(() => expect(window.seen.pdfs).toHaveLength(1));
    expect(screen.queryByText(appWords.paper.failed)).toBeNull();
    window.seen.answer = { outcome: 'failed', file: '' };
    await press(window, 'save-pdf');
    expect(await screen.findByText(appWords.paper.failed)).toBeInTheDocument();
  });
});
