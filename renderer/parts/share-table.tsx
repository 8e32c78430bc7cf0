/** A table whose rows draw their share beside their figure: chart and table in one. */
import { useState, type ReactNode } from 'react';
import { TextButton } from './buttons.tsx';
import type { RibbonKind } from './ribbon.tsx';

const fills: Readonly<Record<RibbonKind, string>> = {
  client: 'bg-c-client',
  growing: 'bg-c-grow',
  running: 'bg-c-run',
  fire: 'bg-c-fire',
};

export interface ShareRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number;
  /** The value written out. */
  readonly text: string;
  readonly kind: RibbonKind;
  readonly striped: boolean;
}

const SHOWN = 8;

export function ShareTable({
  label,
  rows,
  words,
}: {
  label: string;
  /** The largest first. */
  rows: readonly ShareRow[];
  words: {
    readonly what: string;
    readonly amount: string;
    readonly share: string;
    readonly percent: (share: number) => string;
    readonly showAll: (count: number) => string;
    readonly showFew: string;
  };
}) {
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...rows.map(({ value }) => value));
  // Of what came to something: a refund takes no share from the others.
  const sum = rows.reduce((total, { value }) => total + Math.max(0, value), 0);
  return (
    <>
      <table aria-label={label} className="w-full text-small">
        <thead>
          <tr className="text-left text-ink-2">
            <th scope="col" className="py-1 font-semibold">
              {words.what}
            </th>
            <th scope="col" className="py-1 text-right font-semibold">
              {words.amount}
            </th>
            <th scope="col" className="w-14 py-1 text-right font-semibold">
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
            <tr key={row.id} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                <span className="block wrap-anywhere">{row.label}</span>
                <span className="mt-1 block h-1.5">
                  <span
                    data-mark
                    className={`block h-full rounded-full ${fills[row.kind]} ${row.striped ? 'striped' : ''}`}
                    style={{ width: `${(Math.max(0, row.value) / most) * 100}%` }}
                  />
                </span>
              </th>
              <td className="figures py-1.5 text-right align-top whitespace-nowrap">{row.text}</td>
              <td className="figures py-1.5 text-right align-top text-ink-2">
                {sum > 0 && row.value >= 0 ? words.percent(row.value / sum) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && (
        <p className="mt-2 text-small">
          <TextButton onPress={() => setAll(!all)}>{all ? words.showFew : words.showAll(rows.length)}</TextButton>
        </p>
      )}
    </>
  );
}
