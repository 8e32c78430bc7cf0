/** Bars over time as SVG, with the same figures as a table. */
import { useId, useState } from 'react';
import { TextButton } from './buttons.tsx';
import type { RibbonKind } from './ribbon.tsx';

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** Parts from the ground up. */
  readonly parts: readonly { readonly kind: RibbonKind; readonly value: number; readonly striped: boolean }[];
  /** What the bar adds up to, written out. */
  readonly total: string;
  /** Not over yet: drawn pale. */
  readonly unfinished: boolean;
}

const fills: Readonly<Record<RibbonKind, string>> = {
  client: 'fill-c-client',
  growing: 'fill-c-grow',
  running: 'fill-c-run',
  fire: 'fill-c-fire',
};

const HEIGHT = 132;
const STEP = 24;

export function Bars({
  description,
  bars,
  words,
}: {
  description: string;
  bars: readonly Bar[];
  words: { readonly showTable: string; readonly hideTable: string; readonly when: string; readonly amount: string };
}) {
  const [asTable, setAsTable] = useState(false);
  const hatch = useId();
  const sums = bars.map((bar) => bar.parts.reduce((sum, part) => sum + Math.max(0, part.value), 0));
  const highest = Math.max(1, ...sums);
  const width = bars.length * STEP;
  return (
    <figure className="m-0 flex flex-col gap-2">
      {asTable ? (
        <table className="w-full text-small">
          <thead>
            <tr className="text-left text-ink-2">
              <th scope="col" className="py-1 font-semibold">
                {words.when}
              </th>
              <th scope="col" className="py-1 text-right font-semibold">
                {words.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.id} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {bar.label}
                </th>
                <td className="figures py-1 text-right">{bar.total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <svg
          role="img"
          aria-label={description}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          className="h-36 w-full"
          preserveAspectRatio="none"
        >
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="2" height="5" className="fill-surface" opacity="0.55" />
            </pattern>
          </defs>
          <line x1="0" x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line" />
          {bars.map((bar, index) => {
            let top = HEIGHT - 1;
            return (
              <g key={bar.id} opacity={bar.unfinished ? 0.45 : 1}>
                {bar.parts.map((part) => {
                  const height = (Math.max(0, part.value) / highest) * (HEIGHT - 8);
                  top -= height;
                  const box = { x: index * STEP + 3, y: top, width: STEP - 6, height: Math.max(0, height - 1), rx: 2 };
                  return (
                    <g key={`${part.kind} ${part.striped}`}>
                      <rect data-mark {...box} className={fills[part.kind]} />
                      {part.striped && <rect {...box} fill={`url(#${hatch})`} />}
                    </g>
                  );
                })}
              </g>
            );
          })}
        </svg>
      )}
      {!asTable && (
        <div aria-hidden className="flex justify-between text-note text-ink-2">
          <span>{bars[0]?.label}</span>
          <span>{bars.at(-1)?.label}</span>
        </div>
      )}
      <figcaption data-screen-only className="text-small">
        <TextButton onPress={() => setAsTable(!asTable)}>{asTable ? words.hideTable : words.showTable}</TextButton>
      </figcaption>
    </figure>
  );
}
