/** Looking around a made-up business, on the whole page over the real stores. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import { createClient } from '../../../shared/api/client.ts';
import { madeUpBusiness } from '../../../shared/made-up/made-up-business.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { madeUpIds, type MadeUpId } from '../../../shared/values/space.ts';
import { appWords } from '../../../shared/words/app.ts';
import { madeUpWords as words } from '../../../shared/words/made-up.ts';
import { welcomeWords } from '../../../shared/words/welcome.ts';
import { aClient } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp, type RenderedApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, ownerName: 'Ada', startedOn: TODAY };
const mine = { settings, clients: [aClient({ name: 'Kiln House' })] };
const nameOf = (id: MadeUpId) => words.businesses[id].name;
const band = () => screen.findByRole('region', { name: words.band.label });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const goTo = async ({ user }: RenderedApp, place: string) =>
  user.click(within(screen.getByRole('navigation', { name: appWords.menu })).getByRole('link', { name: place }));

async function lookAround({ user }: RenderedApp, id: MadeUpId): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: words.open(nameOf(id)) }));
  const shown = await band();
  expect(shown).toHaveTextContent(words.band.says(nameOf(id)));
  return shown;
}

async function switchTo({ user }: RenderedApp, id: MadeUpId): Promise<void> {
  await user.click(within(await band()).getByRole('button', { name: new RegExp(words.band.switch) }));
  await user.click(await screen.findByRole('option', { name: nameOf(id) }));
}

async function addClient({ user }: RenderedApp, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Add a client' }));
  const panel = await screen.findByRole('dialog', { name: 'Add a client' });
  await user.type(within(panel).getByLabelText('Name'), name);
  await user.click(within(panel).getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('button', { name })).toBeVisible();
}

describe('D6 looking around', () => {
  it('the page calls each business as its own records do', () => {
    for (const id of madeUpIds) expect(madeUpBusiness(id, TODAY).settings.businessName).toBe(nameOf(id));
  });

  it('begins on the first screen, shows a whole business, and says above every screen that it is made up', async () => {
    const made = await renderApp({ route: '/' });
    await made.user.type(await screen.findByLabelText(welcomeWords.firstName), 'Ada');
    const shown = await lookAround(made, 'obm');
    // Whoever hears the page is told at once, and her keys go on from there.
    expect(shown).toHaveFocus();
    expect(shown).toHaveAccessibleDescription(words.band.says(nameOf('obm')));
    expect(await heading('Welcome, Marianne')).toBeVisible();
    expect(screen.getByText(words.saved)).toBeInTheDocument();
    for (const place of ['Clients', 'Income', 'Workload', 'Readiness', 'Hiring', 'Team', 'Settings']) {
      await goTo(made, place);
      await waitFor(() => expect(screen.getByRole('link', { name: place, current: 'page' })).toBeVisible());
      expect(await band()).toBeVisible();
      expect(await band()).not.toHaveFocus();
    }
    await made.user.click(within(await band()).getByRole('button', { name: words.band.start }));
    expect(await screen.findByLabelText(welcomeWords.firstName)).toHaveValue('Ada');
    expect(screen.queryByRole('region', { name: words.band.label })).toBeNull();
    expect((await made.api.workspace.load({})).settings.startedOn).toBeNull();
  });

  it('A4 the sentence of its result names who worked for her then, and nobody who had left', async () => {
    const made = await renderApp({ route: '/made-up', seed: mine });
    await lookAround(made, 'obm');
    expect(await screen.findByText(/Lou Finch has left/)).toBeVisible();
    await made.user.click(await screen.findByRole('link', { name: 'See the reasons' }));
    expect(
      await screen.findByText(
        'The manager directs Tess Harlow, Jon Bell, Lena Moss, and Arlo Penn, and reports to you.',
      ),
    ).toBeVisible();
  });

  it('also on the page of a question, where there is no menu', async () => {
    const made = await renderApp({ route: '/made-up', seed: mine });
    await lookAround(made, 'va');
    await goTo(made, 'Readiness');
    await made.user.click(await screen.findByRole('button', { name: 'Start the short check' }));
    await waitFor(() => expect(screen.queryByRole('navigation', { name: appWords.menu })).toBeNull());
    expect(await band()).toHaveTextContent(words.band.says(nameOf('va')));
    expect(await screen.findByRole('status')).toHaveTextContent(words.saved);
  });

  it('U1 by keyboard alone: in, to another one, and home again', async () => {
    const { user } = await renderApp({ route: '/made-up', seed: mine });
    const tabTo = async (element: HTMLElement) => {
      for (let left = 40; left > 0 && document.activeElement !== element; left -= 1) await user.tab();
      expect(element).toHaveFocus();
    };
    await tabTo(await screen.findByRole('button', { name: words.open(nameOf('not-yet')) }));
    await user.keyboard('{Enter}');
    expect(await band()).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}{ArrowUp}{Enter}');
    expect(await heading('Welcome, Nadia')).toBeVisible();
    expect(await band()).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: words.band.back })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await heading(words.title)).toBeVisible();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('what she changes there never touches hers, lasts while she is there, and is gone when she has left', async () => {
    const made = await renderApp({ route: '/made-up', seed: mine });
    const before = JSON.stringify(made.store.toPlain());
    await lookAround(made, 'obm');
    await goTo(made, 'Clients');
    expect(screen.queryByRole('button', { name: 'Kiln House' })).toBeNull();
    await addClient(made, 'Added while looking around');
    // The same in another of the three, and the first one again: still changed.
    await switchTo(made, 'va');
    expect(await heading('Welcome, Nadia')).toBeVisible();
    expect(await band()).toHaveFocus();
    await goTo(made, 'Clients');
    await addClient(made, 'Added to the editor');
    await switchTo(made, 'obm');
    expect(await heading('Welcome, Marianne')).toBeVisible();
    await goTo(made, 'Clients');
    expect(await screen.findByRole('button', { name: 'Added while looking around' })).toBeVisible();

    await made.user.click(within(await band()).getByRole('button', { name: words.band.back }));
    expect(await heading(words.title)).toBeVisible();
    expect(screen.queryByRole('region', { name: words.band.label })).toBeNull();
    expect(JSON.stringify(made.store.toPlain())).toBe(before);
    expect(made.store.revision).toBe(0);

    await lookAround(made, 'obm');
    await goTo(made, 'Clients');
    expect(await screen.findByRole('button', { name: 'Amber & Co' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Added while looking around' })).toBeNull();
  });

  it('leaving leads back to the screen that she left; a reload of the page stays in the made-up business', async () => {
    const made = await renderApp({ route: '/clients?status=past', seed: mine });
    await screen.findByRole('heading', { level: 1, name: 'Clients' });
    // Reached from elsewhere than its own page, as by a command: the way back is the screen that she was on.
    sessionStorage.setItem(
      'visit',
      JSON.stringify({ space: 'not-yet', back: '#/clients?status=past', scroll: 0, started: true }),
    );
    for (let reload = 0; reload < 2; reload += 1) {
      cleanup();
      location.hash = '/workload';
      render(<App transport={made.transport} />);
      expect(await band()).toHaveTextContent(words.band.says(nameOf('not-yet')));
      expect(await band()).not.toHaveFocus();
    }
    // A second press on the way changes nothing.
    await made.user.dblClick(within(await band()).getByRole('button', { name: words.band.back }));
    expect(await heading('Clients')).toBeVisible();
    expect(location.hash).toBe('#/clients?status=past');
    expect(sessionStorage.getItem('visit')).toBeNull();
    cleanup();
    render(<App transport={made.transport} />);
    expect(await heading('Clients')).toBeVisible();
    expect(screen.queryByRole('region', { name: words.band.label })).toBeNull();
  });

  it('a half finished form of hers waits at home, and one from there goes with the made-up business', async () => {
    const made = await renderApp({ route: '/clients', seed: mine });
    const half = async (name: string) => {
      await made.user.click(await screen.findByRole('button', { name: 'Add a client' }));
      const panel = await screen.findByRole('dialog', { name: 'Add a client' });
      await made.user.type(within(panel).getByLabelText('Name'), name);
      await made.user.keyboard('{Escape}');
      expect(await screen.findByText(/half finished/)).toBeVisible();
    };
    await half('Half hers');
    location.hash = '/made-up';
    await lookAround(made, 'obm');
    await goTo(made, 'Clients');
    await screen.findByRole('button', { name: 'Add a client' });
    expect(screen.queryByText(/half finished/)).toBeNull();
    await half('Half made up');
    await made.user.click(within(await band()).getByRole('button', { name: words.band.back }));
    await heading(words.title);
    await goTo(made, 'Clients');
    await made.user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await screen.findByDisplayValue('Half hers')).toBeVisible();
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('made-up'))).toEqual([]);
  });

  it('undo takes back what was done there, and a message from one business does not follow into the other', async () => {
    const made = await renderApp({ route: '/made-up', seed: mine });
    await made.api.client.save(aClient({ name: 'Changed at home' }));
    await lookAround(made, 'obm');
    await made.user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(appWords.nothingToUndo)).toBeVisible();
    await made.user.click(within(await band()).getByRole('button', { name: words.band.back }));
    await heading(words.title);
    expect(screen.queryByText(appWords.nothingToUndo)).toBeNull();
    expect((await made.api.workspace.load({})).undo).toBe('client.save');
  });

  it('a change in a made-up business is no news for the page of hers', async () => {
    const made = await renderApp({ route: '/clients', seed: mine });
    await screen.findByRole('button', { name: 'Kiln House' });
    await createClient(made.transport, 'obm').client.save(aClient({ name: 'Made up elsewhere' }));
    await made.api.client.save(aClient({ name: 'Hers' }));
    expect(await screen.findByRole('button', { name: 'Hers' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Made up elsewhere' })).toBeNull();
  });

  it('when it cannot be opened, she is told and stays where she is', async () => {
    const made = await renderApp({ route: '/made-up', seed: mine });
    const { request } = made.transport;
    made.transport.request = async (name, input, space) =>
      space === 'hers' ? request(name, input, space) : { ok: false, error: { code: 'internal' } };
    await made.user.click(await screen.findByRole('button', { name: words.open(nameOf('obm')) }));
    expect(await screen.findByText(/Something went wrong/)).toBeVisible();
    expect(await heading(words.title)).toBeVisible();
    expect(sessionStorage.getItem('visit')).toBeNull();
  });
});
