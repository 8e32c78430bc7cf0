import { memo } from 'react';
import type { ImportLook } from '../../../shared/api/import.ts';
import { fieldsOf, type Field, type ImportList } from '../../../shared/exchange/columns.ts';
import { importWords as words } from '../../../shared/words/import.ts';
import { Select } from '../../parts/fields.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import type { Choices } from './staged-file.ts';

const FIGURES: ReadonlySet<Field | undefined> = new Set([
  'amount',
  'money-in',
  'money-out',
  'fee',
  'refunded',
  'hours',
]);
const LISTS: readonly ImportList[] = ['income', 'work'];

/** The first rows of the file under what each column is taken for: many lists to choose from, drawn anew only with a new look. */
export const Columns = memo(function Columns({
  look,
  choose,
}: {
  look: ImportLook;
  choose: (choices: Choices) => void;
}) {
  const { list, columns, header, sample, missing, format } = look;
  const names: Readonly<Record<string, string>> = words.columns.fields[list];
  const nameOf = (index: number): string => header[index]?.trim() || words.columns.unnamed(index + 1);
  const places = [...columns.keys()];
  const rows = [...sample.entries()];
  const set = (index: number, one: Field): void => {
    // A field is one column: another one that had it is left out.
    const next = columns.map((old, at) =>
      at === index ? one : old === one && one !== 'leave-out' ? 'leave-out' : old,
    );
    choose({ columns: next });
  };
  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      <div className="flex flex-wrap items-center justify-between gap-3 px-5 pt-4 pb-3">
        <div>
          <h2 className="text-body">{words.columns.title}</h2>
          <p className="mt-0.5 text-small text-ink-2">
            {format !== null && words.known(words.formats[format])} {words.columns.text}
          </p>
        </div>
        <ToggleGroup
          label={words.list}
          options={LISTS.map((id) => ({ id, label: words.lists[id] }))}
          value={list}
          onChange={(next) => choose({ list: next })}
        />
      </div>
      {missing !== null && (
        <div className="px-5 pb-3">
          <Notice look="warning">{words.columns.missing[missing]}</Notice>
        </div>
      )}
      {/* Files are wide: the table scrolls, by keyboard as well; the page does not. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else nobody could scroll it without a mouse */}
      <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={words.columns.title}>
        <table className="w-full text-small">
          <thead className="bg-sunken text-left align-bottom">
            <tr>
              {places.map((index) => (
                <th key={index} scope="col" className="min-w-40 px-3 py-3 font-normal first:pl-5 last:pr-5">
                  <span className="mb-1 block truncate text-note text-ink-2">
                    {words.columns.inFile(nameOf(index))}
                  </span>
                  <Select
                    label={nameOf(index)}
                    hiddenLabel
                    value={columns[index] ?? 'leave-out'}
                    onChange={(next: Field) => set(index, next)}
                    options={fieldsOf[list].map((id) => ({ id, label: names[id] ?? id }))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([row, cells]) => (
              <tr key={row} className="border-t border-line">
                {places.map((index) => (
                  <td
                    key={index}
                    className={`max-w-60 truncate px-3 py-2.5 first:pl-5 last:pr-5 ${columns[index] === 'leave-out' ? 'text-ink-3' : ''} ${FIGURES.has(columns[index]) ? 'figures text-right' : ''}`}
                  >
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});
