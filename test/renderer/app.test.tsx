import { screen, waitFor, within } from '@testing-library/react';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../renderer/app.tsx';
import { initialSettings } from '../../shared/records/settings.ts';
import { appWords } from '../../shared/words/app.ts';
import { aClient } from '../support/builders.ts';
import { TODAY } from '../support/make-app.ts';
import { renderApp } from '../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };

describe('the page', () => {
  it('begins with Welcome, and keeps what was said there', async () => {
    const { user, api } = await renderApp({ route: '/' });
    await user.type(await screen.findByLabelText('Your first name'), 'Marianne');
    await user.click(screen.getByRole('button', { name: 'Add my clients, income and hours first' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Welcome, Marianne' })).toBeVisible();
    expect((await api.workspace.load({})).settings).toMatchObject({ ownerName: 'Marianne', startedOn: TODAY });
  });

  it('says so in a tab without its key, and when the data cannot be opened', async () => {
    const { unmount } = render(<App transport={null} />);
    expect(screen.getByRole('heading', { name: appWords.failedStart.noToken.title })).toBeVisible();
    unmount();
    let working = false;
    const made = await renderApp({ route: '/', seed: { settings } });
    render(
      <App
        transport={{
          ...made.transport,
          request: async (name, input, space) =>
            working ? made.transport.request(name, input, space) : { ok: false, error: { code: 'storage-newer' } },
        }}
      />,
    );
    expect(await screen.findByText(/newer version of Right Hand/)).toBeVisible();
    working = true;
    await made.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/newer version of Right Hand/)).toBeNull());
  });

  it('shows a write that failed until one succeeds, and what was typed stays', async () => {
    const made = await renderApp({ route: '/clients', seed: { settings } });
    const { commit } = made.store;
    made.store.commit = () => Promise.reject(Object.assign(new Error('full'), { code: 'storage-full' }));
    await made.user.click(await screen.findByRole('button', { name: 'Add a client' }));
    const panel = await screen.findByRole('dialog', { name: 'Add a client' });
    await made.user.type(within(panel).getByLabelText('Name'), 'Kiln House');
    await made.user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect((await within(panel).findByRole('alert')).textContent).toMatch(/disk is full/);
    expect(within(panel).getByLabelText('Name')).toHaveValue('Kiln House');
    made.store.commit = commit;
    await made.user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: 'Kiln House' })).toBeVisible();
    expect(screen.queryByText(/disk is full/)).toBeNull();
  });
});

describe('D3 undo', () => {
  it('Ctrl+Z takes back the newest change and says which; there may be none', async () => {
    const { user, api } = await renderApp({ route: '/clients', seed: { settings, clients: [aClient()] } });
    await screen.findByRole('button', { name: 'Amber & Co' });
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(appWords.nothingToUndo)).toBeVisible();
    await api.client.save(aClient({ name: 'Kiln House' }));
    expect(await screen.findByRole('button', { name: 'Kiln House' })).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Taken back: a change of a client.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kiln House' })).toBeNull();
  });

  it('a message offers to take back its own change only', async () => {
    const { user, api } = await renderApp({ route: '/clients', seed: { settings, clients: [aClient()] } });
    await user.click(await screen.findByRole('button', { name: 'Amber & Co' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Amber & Co is deleted.')).toBeVisible();
    await api.client.save(aClient({ name: 'Kiln House' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(appWords.changedSince)).toBeVisible();
    expect((await api.workspace.load({})).clients).toMatchObject([{ name: 'Kiln House' }]);
  });
});
