import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { aClient } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const words = settingsWords.backups;
const settings = { ...initialSettings, startedOn: TODAY };

describe('D2 backups in Settings', () => {
  it('makes one now, shows what it holds beside now, brings it back, and goes back to before', async () => {
    const { user, api } = await renderApp({ route: '/settings', seed: { settings, clients: [aClient()] } });
    expect(await screen.findByText(words.none)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.make }));
    const look = await screen.findByRole('button', { name: /^Look into it: backup of/ });
    await api.client.save(aClient({ name: 'Kiln House' }));

    await user.click(look);
    const panel = await screen.findByRole('dialog');
    const clients = await within(panel).findByRole('row', { name: /^Clients/ });
    expect(
      within(clients)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['1', '2']);
    await user.click(within(panel).getByRole('button', { name: words.panel.restore }));
    await waitFor(async () => expect((await api.workspace.load({})).clients).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText(/before another one was brought back/)).toBeVisible();

    await user.click(await screen.findByRole('button', { name: words.panel.back }));
    await waitFor(async () => expect((await api.workspace.load({})).clients).toHaveLength(2));
  });
});
