import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LogList } from '../../../renderer/parts/log-list.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
}

/** @param here which rows the cache holds */
function renderList(total: number, here: (index: number) => boolean = () => true) {
  const needed: [number, number][] = [];
  const opened: string[] = [];
  const list = (count: number) => (
    <LogList<Row>
      label="Entries"
      total={count}
      getRow={(index) => (here(index) ? { id: `row ${index}`, name: `Entry ${index + 1}` } : undefined)}
      onNeed={onNeed}
      columns={[
        { id: 'name', title: 'Name', width: '1fr', cell: ({ name }) => name },
        { id: 'amount', title: 'Amount', width: '1fr', end: true, cell: () => '£1' },
      ]}
      onOpen={({ id }) => opened.push(id)}
    />
  );
  const onNeed = (from: number, to: number): void => void needed.push([from, to]);
  const { rerender, container } = render(list(total));
  return {
    user: userEvent.setup(),
    needed,
    opened,
    container,
    setTotal: (count: number) => rerender(list(count)),
    scrollTo: (top: number) => {
      const box = screen.getAllByRole('rowgroup')[1] as HTMLElement;
      box.scrollTop = top;
      fireEvent.scroll(box);
    },
  };
}

const focused = (): string | null => document.activeElement?.textContent ?? null;

describe('a list of 200,000 rows', () => {
  it('keeps no more than a screenful in the page, wherever it is scrolled', () => {
    const { container, scrollTo } = renderList(200_000);
    expect(container.querySelectorAll('*').length).toBeLessThan(150);
    scrollTo(4_000_000);
    expect(container.querySelectorAll('*').length).toBeLessThan(150);
    expect(screen.getByText(`Entry ${Math.floor(4_000_000 / 46) + 1}`)).toBeInTheDocument();
  });

  it('says how many rows there are and which is which', () => {
    renderList(200_000);
    const grid = screen.getByRole('grid', { name: 'Entries' });
    expect(grid).toHaveAttribute('aria-rowcount', '200001');
    expect(within(grid).getByText('Entry 3').closest('[role=row]')).toHaveAttribute('aria-rowindex', '4');
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Name', 'Amount']);
  });

  it('asks for the rows that come into sight, and shows a missing one empty', () => {
    const { needed, scrollTo, user, opened } = renderList(200_000, (index) => index < 100);
    expect(needed.at(-1)?.[0]).toBe(0);
    scrollTo(46 * 1000);
    const [from, to] = needed.at(-1) ?? [0, 0];
    expect(from).toBeLessThanOrEqual(1000);
    expect(to).toBeGreaterThan(1010);
    const missing = screen.getAllByRole('row').find((row) => row.getAttribute('aria-rowindex') === '1005');
    expect(missing).toHaveAttribute('aria-busy', 'true');
    return user.click(missing as HTMLElement).then(() => expect(opened).toEqual([]));
  });

  it('is walked by arrows, pages, Home and End, and opens a row with Enter', async () => {
    const { user, opened } = renderList(200_000);
    await user.tab();
    expect(focused()).toContain('Entry 1£1');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focused()).toContain('Entry 2£1');
    await user.keyboard('{PageDown}');
    expect(focused()).toContain('Entry 11£1');
    await user.keyboard('{End}');
    expect(focused()).toContain('Entry 200000£1');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(opened).toEqual(['row 199999']);
    await user.keyboard('{Home}{ArrowUp}{Enter}');
    expect(opened).toEqual(['row 199999', 'row 0']);
  });

  it('keeps the focus and one way in when the active row is scrolled out of sight', async () => {
    const { user, scrollTo, container } = renderList(200_000);
    await user.tab();
    scrollTo(46 * 5000);
    expect(focused()).toContain('Entry 1£1');
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('that grows shorter still has a row to tab to', async () => {
    const { user, setTotal } = renderList(200_000);
    await user.tab();
    await user.keyboard('{End}');
    setTotal(3);
    fireEvent.scroll(screen.getAllByRole('rowgroup')[1] as HTMLElement, { target: { scrollTop: 0 } });
    (document.activeElement as HTMLElement | null)?.blur();
    await user.tab();
    expect(focused()).toContain('Entry 3£1');
  });

  it('may be empty', () => {
    const { container } = renderList(0);
    expect(screen.getAllByRole('row')).toHaveLength(1);
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(0);
  });
});
