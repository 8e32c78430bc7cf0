import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppFrame } from '../../../renderer/parts/frame.tsx';
import { FullWindow, Screen } from '../../../renderer/parts/screen.tsx';

const words = { menu: 'Menu', more: 'More', close: 'Close', skip: 'Skip to the content' };

function renderFrame() {
  render(
    <AppFrame
      name="Right Hand"
      words={words}
      groups={[
        {
          title: 'Your business',
          places: [
            { href: '#/clients', label: 'Clients', icon: 'clients', count: 14, current: true },
            { href: '#/income', label: 'Income', icon: 'income', current: false },
          ],
        },
      ]}
      more={[]}
      start={null}
      find={{ label: 'Find', keys: 'Ctrl+K', onPress: () => undefined }}
      foot={[{ href: '#/settings', label: 'Settings', icon: 'settings', current: false }]}
      status={<span role="status">Saved here at 9:42</span>}
    >
      <Screen title="Clients">
        <button type="button">Inside</button>
      </Screen>
    </AppFrame>,
  );
  return userEvent.setup();
}

/** A window between 820 and 1120 wide. */
const fold = (): void =>
  void vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      matches: media.includes('max-width: 1120px'),
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
afterEach(() => void vi.restoreAllMocks());

describe('the frame', () => {
  it('marks the place where she is, and calls the window after it', () => {
    renderFrame();
    expect(screen.getByRole('link', { name: 'Clients' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Income' })).not.toHaveAttribute('aria-current');
    expect(document.title).toBe('Clients – Right Hand');
  });

  it('lets her skip to the content without leaving the screen', async () => {
    const user = renderFrame();
    location.hash = '#/clients';
    await user.tab();
    expect(screen.getByRole('link', { name: words.skip })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(location.hash).toBe('#/clients');
  });

  it('closes the drawer with Escape and gives the focus back to its button', async () => {
    const user = renderFrame();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    expect(screen.getByRole('button', { name: 'Close' })).toHaveAttribute('aria-expanded', 'true');
    act(() => screen.getByRole('link', { name: 'Income' }).focus());
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Menu' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Menu' })).toHaveAttribute('aria-expanded', 'false');
  });

  it('says the name of a place beside its icon where the menu is folded', async () => {
    fold();
    const user = renderFrame();
    for (let stop = 0; stop < 4; stop += 1) await user.tab();
    expect(screen.getByRole('link', { name: 'Clients' })).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Clients');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  });

  it('repeats no names where they stand beside the icons', async () => {
    const user = renderFrame();
    for (let stop = 0; stop < 4; stop += 1) await user.tab();
    expect(screen.getByRole('link', { name: 'Clients' })).toHaveFocus();
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});

it('a full window calls itself after its title, or after the app', () => {
  const { rerender } = render(<FullWindow title="Readiness check">…</FullWindow>);
  expect(document.title).toBe('Readiness check – Right Hand');
  rerender(<FullWindow>…</FullWindow>);
  expect(document.title).toBe('Right Hand');
});
