/**
 * A table of records that sorts and lets several be chosen. Any number of rows: only those in sight, and the one that has the
 * focus, are in the page.
 */
import { useState, type ReactNode } from 'react';
import { Checkbox } from './fields.tsx';
import { SortHeading, type Sort } from './table.tsx';

const ROW = 47;
const SPARE = 8;

export interface RecordColumn<Row, Column extends string> {
  readonly id: Column;
  readonly title: string;
  readonly end?: boolean;
  /** Left out in a narrow window. */
  readonly roomOnly?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export function RecordTable<Row extends { readonly id: string; readonly name: string }, Column extends string>({
  label,
  rows,
  columns,
  sort,
  onSort,
  chosen,
  onChoose,
  words,
  height = 564,
}: {
  label: string;
  rows: readonly Row[];
  /** The first is the heading of its row. */
  columns: readonly RecordColumn<Row, Column>[];
  sort: Sort<Column>;
  onSort: (sort: Sort<Column>) => void;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  words: {
    readonly chooseAll: string;
    readonly choose: (name: string) => string;
    readonly sortBy: (title: string) => string;
  };
  height?: number;
}) {
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const from = Math.max(0, Math.floor(top / ROW) - SPARE);
  const to = Math.min(rows.length, Math.ceil((top + height) / ROW) + SPARE);
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (focused !== null && focused < from) shown.unshift(focused);
  else if (focused !== null && focused >= to && focused < rows.length) shown.push(focused);
  const picked = rows.filter(({ id }) => chosen.has(id)).length;
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      className="relative overflow-auto"
      style={{ maxHeight: height }}
    >
      <table aria-label={label} aria-rowcount={rows.length + 1} className="w-full text-small">
        <thead className="sticky top-0 z-10 bg-surface shadow-card">
          <tr aria-rowindex={1} className="border-b border-line text-left text-ink-2">
            <th scope="col" className="w-10 py-2.5 pl-6">
              <Checkbox
                label={words.chooseAll}
                hiddenLabel
                checked={picked > 0 && picked === rows.length}
                onChange={(all) => onChoose(new Set(all ? rows.map(({ id }) => id) : []))}
              />
            </th>
            {columns.map((column) => (
              <SortHeading
                key={column.id}
                column={column.id}
                title={column.title}
                label={words.sortBy(column.title)}
                end={column.end ?? false}
                roomOnly={column.roomOnly ?? false}
                sort={sort}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((index, at) => {
            const row = rows[index];
            if (!row) return null;
            const gap = index - ((shown[at - 1] ?? -1) + 1);
            const after = at === shown.length - 1 ? rows.length - 1 - index : 0;
            const on = chosen.has(row.id);
            return [
              gap > 0 && <Gap key={`before ${row.id}`} rows={gap} />,
              <tr
                key={row.id}
                aria-rowindex={index + 2}
                onFocus={() => setFocused(index)}
                onBlur={() => setFocused(null)}
                style={{ height: ROW }}
                className={`border-b border-line ${on ? 'bg-plum-soft' : 'hover:bg-sunken'}`}
              >
                <td className="pl-6">
                  <Checkbox
                    label={words.choose(row.name)}
                    hiddenLabel
                    checked={on}
                    onChange={(next) => toggle(row.id, next)}
                  />
                </td>
                {columns.map((column, first) =>
                  first === 0 ? (
                    <th key={column.id} scope="row" className="w-2/5 max-w-0 truncate px-3 text-left font-semibold">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td
                      key={column.id}
                      className={`px-3 whitespace-nowrap last:pr-6 ${column.end ? 'figures text-right' : ''} ${column.roomOnly ? 'max-[1019px]:hidden' : ''}`}
                    >
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>,
              after > 0 && <Gap key={`after ${row.id}`} rows={after} />,
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not in the page. */
const Gap = ({ rows }: { rows: number }) => <tr aria-hidden style={{ height: rows * ROW }} />;
