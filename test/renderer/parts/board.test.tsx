import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

  it('shows twenty cards of a column, and the rest when asked', async () => {
    const { user } = show(cards(23), []);
    const column = within(screen.getByRole('region', { name: 'Still mine, 23' }));
    // A column fills over a few frames, then offers the rest.
    const more = await column.findByRole('button', { name: words.showMore(3) });
    expect(column.getAllByRole('row')).toHaveLength(20);
    await user.click(more);
    expect(column.getAllByRole('row')).toHaveLength(23);
    expect(screen.getByText('Nothing is here yet')).toBeVisible();
  });
});
