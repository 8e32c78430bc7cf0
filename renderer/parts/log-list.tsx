/**
 * A list of any length that keeps at most a screenful of rows in the page. Rows come from a cache of pages; a row that is not
 * there yet shows empty and is asked for.
 */
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

const ROW = 46;
const SPARE = 6;

export function LogList<Row extends { readonly id: string }>({
  label,
  total,
  getRow,
  onNeed,
  columns,
  onOpen,
  filter = '',
  height = 460,
}: {
  label: string;
  total: number;
  getRow: (index: number) => Row | undefined;
  /** Rows from…to (not included) will be shown: those that are missing should be asked for. */
  onNeed: (from: number, to: number) => void;
  columns: readonly {
    readonly id: string;
    readonly title: string;
    /** A share of the width, as 'minmax(6rem,1fr)'. */
    readonly width: string;
    readonly end?: boolean;
    readonly cell: (row: Row) => ReactNode;
  }[];
  onOpen: (row: Row) => void;
  /** What its rows are narrowed to, as a text: another one begins at the top. */
  filter?: string;
  height?: number;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [chosen, setChosen] = useState(0);
  /** The row that a key led to: it gets the focus once it is in the page. */
  const wanted = useRef<number | null>(null);
  const [narrowed, setNarrowed] = useState(filter);
  if (narrowed !== filter) {
    setNarrowed(filter);
    setChosen(0);
    setTop(0);
  }
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [filter]);
  const active = Math.min(chosen, total - 1);
  const from = Math.max(0, Math.floor(top / ROW) - SPARE);
  const to = Math.min(total, Math.ceil((top + height) / ROW) + SPARE);
  useEffect(() => onNeed(from, to), [from, to, total, onNeed]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${wanted.current + 2}"]`);
    wanted.current = null;
    // The list has been scrolled as far as needed already.
    row?.focus({ preventScroll: true });
  });

  const grid = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  // The active row stays in the page wherever the list is scrolled: else the focus would be lost, and Tab would pass the list by.
  if (active >= 0 && active < from) shown.unshift(active);
  else if (active >= to) shown.push(active);

  const focusRow = (index: number): void => {
    const next = Math.min(total - 1, Math.max(0, index));
    const visible = Math.min(height, total * ROW);
    const box = scroller.current;
    if (!box || next < 0 || next === active) return;
    if (next * ROW < box.scrollTop) box.scrollTop = next * ROW;
    else if ((next + 1) * ROW > box.scrollTop + visible) box.scrollTop = (next + 1) * ROW - visible;
    setTop(box.scrollTop);
    setChosen(next);
    wanted.current = next;
  };
  const onKey = (event: KeyboardEvent): void => {
    const page = Math.floor(height / ROW) - 1;
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: total - 1,
    };
    const next = moves[event.key];
    const row = getRow(active);
    if (next !== undefined) focusRow(next);
    else if (event.key === 'Enter' && row) onOpen(row);
    else return;
    event.preventDefault();
  };

  return (
    <div role="grid" aria-label={label} aria-rowcount={total + 1} className="text-small">
      {/* Room for a scroll bar here too, or the headings would not stand over their columns. */}
      <div role="rowgroup" className="overflow-y-hidden [scrollbar-gutter:stable]">
        <div
          role="row"
          aria-rowindex={1}
          style={grid}
          className="grid gap-3 border-b border-line px-4 pb-2 font-semibold text-ink-2"
        >
          {columns.map((column) => (
            <span role="columnheader" key={column.id} className={column.end ? 'text-right' : ''}>
              {column.title}
            </span>
          ))}
        </div>
      </div>
      {/* A grid whose rows are pooled cannot be a table; its keys are handled on the group. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroller}
        role="rowgroup"
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onKeyDown={onKey}
        className="relative overflow-y-auto [scrollbar-gutter:stable]"
        style={{ maxHeight: height }}
      >
        <div role="presentation" style={{ height: total * ROW }} />
        {shown.map((index) => {
          const row = getRow(index);
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter is handled on the group
            <div
              role="row"
              key={index}
              aria-rowindex={index + 2}
              aria-busy={row === undefined}
              tabIndex={index === active ? 0 : -1}
              onFocus={() => setChosen(index)}
              onClick={() => row && onOpen(row)}
              style={{ ...grid, top: index * ROW, height: ROW }}
              className="absolute inset-x-0 grid cursor-pointer items-center gap-3 border-b border-line px-4 -outline-offset-2! hover:bg-sunken"
            >
              {columns.map((column) => (
                <span role="gridcell" key={column.id} className={`truncate ${column.end ? 'figures text-right' : ''}`}>
                  {row && column.cell(row)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
