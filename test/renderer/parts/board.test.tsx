import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Board } from '../../../renderer/parts/board.tsx';
import { boardWords as words } from '../../../shared/words/board.ts';

const cards = (count: number, name = 'Task') =>
  Array.from({ length: count }, (_, index) => ({ id: `${name} ${index + 1}`, name: `${name} ${index + 1}` }));

function show(first = cards(2), second = cards(1, 'Other')) {
  const [onMove, onOpen, remove] = [
    vi.fn<(card: object, to: string) => void>(),
    vi.fn<(card: object) => void>(),
    vi.fn<() => void>(),
  ];
  render(
    <Board
      label="Tasks"
      shows={[]}
      columns={[
        { id: 'mine', title: 'Still mine', count: String(first.length), empty: 'None', cards: first },
        { id: 'gone', title: 'Handed over', count: String(second.length), empty: 'Nothing is here yet', cards: second },
      ]}
      nameOf={({ name }) => name}
      onMove={onMove}
      onOpen={onOpen}
      actionsOf={() => [{ id: 'delete', label: 'Delete', run: remove }]}
    >
      {({ name }) => <p>{name}</p>}
    </Board>,
  );
  return { user: userEvent.setup(), onMove, onOpen, remove };
}

describe('U1 a board', () => {
  it('moves a card from its menu, to the other columns only', async () => {
    const { user, onMove } = show();
    await user.click(screen.getByRole('button', { name: words.actions('Task 1') }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      words.moveTo('Handed over'),
      words.open,
      'Delete',
    ]);
    await user.click(screen.getByRole('menuitem', { name: words.moveTo('Handed over') }));
    expect(onMove.mock.calls).toEqual([[expect.objectContaining({ id: 'Task 1' }), 'gone']]);
  });

  it('by keyboard: arrows walk the cards, Enter opens one, M brings its menu', async () => {
    const { user, onMove, onOpen } = show();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('row', { name: 'Task 2' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'Task 2' }));
    await user.keyboard('m');
    await user.keyboard('{Enter}'); // The first line of the menu has the focus.
    expect(onMove).toHaveBeenCalledWith(expect.objectContaining({ id: 'Task 2' }), 'gone');
  });

  it('offers what else can be done with a card', async () => {
    const { user, remove } = show();
    await user.click(screen.getByRole('button', { name: words.actions('Other 1') }));
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('has one card of a column in the tab order, with its buttons; keys and letters lead to the others', async () => {
    const { user } = show([...cards(8), { id: 'x', name: 'Zebra' }, { id: 'y', name: 'Zoo' }]);
    const focused = () => document.activeElement?.getAttribute('aria-label');
    const led = async (keys: string) => {
      await user.keyboard(keys);
      return focused();
    };
    await user.tab();
    expect(focused()).toBe('Task 1');
    expect(await led('{End}')).toBe('Zoo');
    expect(await led('{ArrowDown}')).toBe('Zoo');
    expect(await led('{PageUp}')).toBe('Task 5');
    expect(await led('{Home}')).toBe('Task 1');
    expect(await led('zo')).toBe('Zoo');
    expect(await led('{ArrowUp}')).toBe('Zebra');
    await user.tab();
    expect(focused()).toBe(words.actions('Zebra'));
    await user.tab();
    expect(focused()).toBe(words.drag('Zebra'));
    await user.tab();
    expect(focused()).toBe('Other 1');
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(focused()).toBe('Zebra');
  });

  it('lets a card be dragged by keyboard from its handle', async () => {
    const { user, onMove } = show();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: words.drag('Task 1') })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('grid', { name: 'Tasks: Still mine' })).toHaveFocus());
    await user.tab();
    expect(screen.getByRole('grid', { name: 'Tasks: Handed over' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onMove).toHaveBeenCalledWith(expect.objectContaining({ id: 'Task 1' }), 'gone'));
  });

  it('opens a card that is pressed, but not with the press of a button on it', async () => {
    const { user, onOpen } = show();
    await user.click(screen.getByRole('button', { name: words.drag('Task 1') }));
    expect(onOpen).not.toHaveBeenCalled();
    await user.click(screen.getByText('Task 2'));
    expect(onOpen.mock.calls).toEqual([[expect.objectContaining({ id: 'Task 2' })]]);
  });

  it('shows twenty cards of a column, and the rest when asked, with the focus on the first of them', async () => {
    const { user } = show(cards(23), []);
    const column = within(screen.getByRole('region', { name: 'Still mine, 23' }));
    // A column fills over a few frames, then offers the rest.
    const more = await column.findByRole('button', { name: words.showMore(3) });
    expect(column.getAllByRole('row')).toHaveLength(20);
    await user.click(more);
    expect(column.getAllByRole('row')).toHaveLength(23);
    expect(column.queryByRole('button', { name: words.showMore(3) })).toBeNull();
    expect(screen.getByRole('row', { name: 'Task 21' })).toHaveFocus();
    expect(screen.getByText('Nothing is here yet')).toBeVisible();
  });

  it('shows every card on paper', async () => {
    show(cards(23), []);
    const column = within(screen.getByRole('region', { name: 'Still mine, 23' }));
    await column.findByRole('button', { name: words.showMore(3) });
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(column.getAllByRole('row')).toHaveLength(23);
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(column.getAllByRole('row')).toHaveLength(20);
  });

  it('goes along with a card that moved, and shows it also where it stands below those that are shown', async () => {
    const { user } = showMoving(cards(2), cards(23, 'Other'));
    await screen.findByRole('button', { name: words.showMore(3) });
    screen.getByRole('row', { name: 'Task 1' }).focus();
    await user.keyboard('m{Enter}');
    expect(screen.getByRole('row', { name: 'Task 1' })).toHaveFocus();
    const column = within(screen.getByRole('region', { name: 'Handed over, 24' }));
    expect(column.getAllByRole('row')).toHaveLength(24);
    expect(screen.getByRole('region', { name: 'Still mine, 1' })).toBeVisible();
  });

  it('keeps the focus in the column when its card goes away by itself', () => {
    const { takeAway } = showMoving(cards(3), []);
    screen.getByRole('row', { name: 'Task 2' }).focus();
    takeAway();
    expect(screen.getByRole('row', { name: 'Task 3' })).toHaveFocus();
    takeAway();
    expect(screen.getByRole('row', { name: 'Task 1' })).toHaveFocus();
  });
});

/** A board whose cards go where they are moved, to the end of the column. */
function showMoving(first: ReturnType<typeof cards>, second: ReturnType<typeof cards>) {
  const Moving = () => {
    const [columns, setColumns] = useState([first, second]);
    const takeAway = (id: string | undefined) =>
      setColumns((all) => all.map((column) => column.filter((one) => one.id !== id)));
    return (
      <>
        <button type="button" onClick={() => takeAway((document.activeElement as HTMLElement).dataset['key'])}>
          Take away
        </button>
        <Board
          label="Tasks"
          shows={[]}
          columns={columns.map((column, at) => ({
            id: String(at),
            title: ['Still mine', 'Handed over'][at] ?? '',
            count: String(column.length),
            empty: 'None',
            cards: column,
          }))}
          nameOf={({ name }) => name}
          onMove={(card, to) =>
            setColumns((all) =>
              all.map((column, at) => [...column.filter((one) => one !== card), ...(String(at) === to ? [card] : [])]),
            )
          }
          onOpen={() => undefined}
        >
          {({ name }) => <p>{name}</p>}
        </Board>
      </>
    );
  };
  render(<Moving />);
  return {
    user: userEvent.setup(),
    /** The card that has the focus leaves, as when another change is taken back. */
    takeAway: () => act(() => screen.getByRole('button', { name: 'Take away' }).click()),
  };
}
