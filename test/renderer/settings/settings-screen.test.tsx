import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { settingsWords as words } from '../../../shared/words/settings.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const open = () => renderApp({ route: '/settings', seed: { settings: { ...initialSettings, startedOn: TODAY } } });
afterEach(() => vi.unstubAllGlobals());

describe('U5 About', () => {
  it('lists the licences that the build wrote beside the page, each with its text', async () => {
    const list = [{ name: 'react', version: '19.3.1', identifier: 'MIT', text: 'Permission is hereby granted' }];
    vi.stubGlobal('fetch', async () => Response.json(list));
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: words.about.licences }));
    expect(await screen.findByText('react')).toBeVisible();
    expect(screen.getByText('Permission is hereby granted')).toBeInTheDocument();
  });

  it('says so when the list cannot be read', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: words.about.licences }));
    expect(await screen.findByText(words.about.licencesFailed)).toBeVisible();
  });
});

describe('D5 the data folder', () => {
  it('is shown; where the system cannot open it, that is said', async () => {
    const { user } = await open();
    expect(await screen.findByText('/data')).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.data.open }));
    expect(await screen.findByText(words.data.notOpened)).toBeVisible();
  });
});

describe('D2 what changed from elsewhere', () => {
  it('is shown in the fields, but never put over what she is typing', async () => {
    const { api, store, user } = await open();
    const name = await screen.findByLabelText(words.you.ownerName);
    await user.type(name, 'Mar');
    // A save of something else comes back while she types.
    await act(
      async () =>
        void (await store.commit('settings.save', [
          ['set', 'settings', { ...initialSettings, startedOn: TODAY, theme: 'dark' }],
        ])),
    );
    await user.type(name, 'ianne');
    expect(name).toHaveValue('Marianne');
    await waitFor(async () => expect((await api.workspace.load({})).settings.ownerName).toBe('Marianne'));
    await act(async () => void (await api.undo.last({})));
    await waitFor(() => expect(name).toHaveValue(''));
  });
});

describe('W3 kinds of work', () => {
  it('are added and changed, and the one-line entry knows their words', async () => {
    const { api, user } = await open();
    await user.click(await screen.findByRole('button', { name: words.categories.add }));
    const panel = await screen.findByRole('dialog', { name: words.categories.add });
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await within(panel).findByText('A name is needed.')).toBeVisible();
    await user.type(within(panel).getByLabelText('Name'), 'Podcast');
    await user.type(within(panel).getByLabelText(words.categories.words), 'Podcast, editing,podcast');
    await user.click(within(panel).getByRole('button', { name: new RegExp(`${words.categories.kind}$`) }));
    await user.click(await screen.findByRole('option', { name: 'Growing' }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await screen.findByText('Podcast is saved.');
    const find = async () => (await api.workspace.load({})).categories.find(({ name }) => name === 'Podcast');
    expect(await find()).toMatchObject({ kind: 'growing', doer: 'va', need: 'hands', words: ['podcast', 'editing'] });
    await user.click(screen.getByRole('switch', { name: words.categories.offeredOf('Podcast') }));
    await waitFor(async () => expect(await find()).toMatchObject({ retired: true }));
  });

  it('a name that is there already is refused, and nothing changes', async () => {
    const { api, user } = await open();
    const before = (await api.workspace.load({})).categories;
    await user.click(await screen.findByRole('button', { name: 'Direction' }));
    const panel = await screen.findByRole('dialog', { name: 'Direction' });
    await user.clear(within(panel).getByLabelText('Name'));
    await user.type(within(panel).getByLabelText('Name'), 'client work');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await within(panel).findByRole('alert')).toBeVisible();
    expect((await api.workspace.load({})).categories).toEqual(before);
  });
});
