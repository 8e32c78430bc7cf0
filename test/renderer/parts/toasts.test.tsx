import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toasts } from '../../../renderer/parts/toast-region.tsx';
import { notify } from '../../../renderer/parts/toasts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  act(() => void vi.advanceTimersByTime(60_000));
  vi.useRealTimers();
});

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));
const show = (): void => {
  render(<Toasts label="Messages" closeLabel="Close" />);
};
const say = (message: string, run?: () => void): void =>
  act(() => notify({ message, ...(run && { action: { label: 'Undo', run } }) }));

describe('a message', () => {
  it('stays ten seconds', () => {
    show();
    say('Amber & Co is deleted.');
    pass(9_900);
    expect(screen.getByText('Amber & Co is deleted.')).toBeVisible();
    pass(200);
    expect(screen.queryByText('Amber & Co is deleted.')).toBeNull();
  });

  it('waits while the focus is in it', () => {
    show();
    say('Amber & Co is deleted.', () => undefined);
    pass(6_000);
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    pass(30_000);
    expect(screen.getByText('Amber & Co is deleted.')).toBeVisible();
  });

  it('is reached by F6', () => {
    show();
    say('Amber & Co is deleted.', () => undefined);
    fireEvent.keyDown(document.body, { key: 'F6' });
    fireEvent.keyUp(document.body, { key: 'F6' });
    expect(screen.getByRole('region', { name: /Messages/ })).toContainElement(document.activeElement as HTMLElement);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('takes its change back once, and goes', () => {
    const run = vi.fn<() => void>();
    show();
    say('Amber & Co is deleted.', run);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Amber & Co is deleted.')).toBeNull();
  });

  it('makes room for the next one, so that Undo never means something older', () => {
    show();
    say('Amber & Co is deleted.');
    say('Kiln House is deleted.');
    expect(screen.queryByText('Amber & Co is deleted.')).toBeNull();
    expect(screen.getByText('Kiln House is deleted.')).toBeVisible();
  });
});
