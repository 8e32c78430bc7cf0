/** Bars over time as SVG, with the same figures as a table. */
import { useId, useState } from 'react';
import { TextButton } from './buttons.tsx';
import type { RibbonKind } from './ribbon.tsx';

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** What stands under the bar; few bars have one. */
  readonly tick?: string | undefined;
  /** Parts from the ground up; a value below zero hangs from it. */
  readonly parts: readonly { readonly kind: RibbonKind; readonly value: number; readonly striped: boolean }[];
  /** What the bar adds up to, written out. */
  readonly total: string;
  /** Not over yet, or long ago: drawn pale. */
  readonly pale: boolean;
  /** Nothing was logged: a hatched gap, which is not a zero. */
  readonly gap?: boolean;
  /** What the line says here, as the bars' values are, and written out; null where it says nothing. */
  readonly line?: { readonly value: number; readonly text: string } | null;
  /** Only in the table. */
  readonly note?: string;
}

/** Something that happened, written where it happened. */
export interface BarEvent {
  readonly id: string;
  /** The bar at which it happened. */
  readonly at: string;
  readonly label: string;
}

const fills: Readonly<Record<RibbonKind, string>> = {
  client: 'fill-c-client',
  growing: 'fill-c-grow',
  running: 'fill-c-run',
  fire: 'fill-c-fire',
};

const HEIGHT = 132;
const STEP = 24;
/** Names of events stand in two rows above the bars, each so many rem high. */
const EVENT_ROWS = 2;
const EVENT_ROW = 1.1;
const NO_EVENTS: readonly BarEvent[] = [];

export function Bars({
  description,
  bars,
  axis,
  unit = 1,
  events = NO_EVENTS,
  words,
}: {
  description: string;
  bars: readonly Bar[];
  /** How a value reads at the left; without it there is no axis. */
  axis?: (value: number) => string;
  /** The lines of the axis stand at round multiples of it: 60 where values are minutes and are read as hours. */
  unit?: number;
  events?: readonly BarEvent[];
  words: {
    readonly showTable: string;
    readonly hideTable: string;
    readonly when: string;
    readonly amount: string;
    /** What the line is, as a heading of the table. */
    readonly line?: string;
    readonly note?: string;
  };
}) {
  const [asTable, setAsTable] = useState(false);
  const hasTicks = bars.some(({ tick }) => tick !== undefined);
  return (
    <figure className="m-0 flex flex-col gap-2">
      {asTable ? (
        <Table bars={bars} words={words} />
      ) : (
        <>
          <Chart description={description} bars={bars} axis={axis} unit={unit} events={events} />
          {!hasTicks && (
            <div aria-hidden className="flex justify-between text-note text-ink-2">
              <span>{bars[0]?.label}</span>
              <span>{bars.at(-1)?.label}</span>
            </div>
          )}
        </>
      )}
      <figcaption className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-small">
        {!asTable && words.line !== undefined && (
          <span className="flex items-center gap-2 text-note text-ink-2">
            <span aria-hidden data-mark className="h-0.5 w-5 bg-ink" />
            {words.line}
          </span>
        )}
        <TextButton data-screen-only onPress={() => setAsTable(!asTable)}>
          {asTable ? words.hideTable : words.showTable}
        </TextButton>
      </figcaption>
    </figure>
  );
}

const Table = ({ bars, words }: { bars: readonly Bar[]; words: Parameters<typeof Bars>[0]['words'] }) => (
  // What scrolls must be reached by the keyboard too.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="max-h-96 overflow-y-auto" role="region" aria-label={words.amount} tabIndex={0}>
    <table className="w-full text-small">
      <thead>
        <tr className="text-left text-ink-2">
          <th scope="col" className="py-1 font-semibold">
            {words.when}
          </th>
          <th scope="col" className="py-1 text-right font-semibold">
            {words.amount}
          </th>
          {words.line !== undefined && (
            <th scope="col" className="py-1 text-right font-semibold">
              {words.line}
            </th>
          )}
          {words.note !== undefined && (
            <th scope="col" className="py-1 pl-4 font-semibold">
              {words.note}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {bar.label}
            </th>
            <td className="figures py-1 text-right">{bar.total}</td>
            {words.line !== undefined && <td className="figures py-1 text-right">{bar.line?.text ?? '–'}</td>}
            {words.note !== undefined && <td className="py-1 pl-4 wrap-anywhere">{bar.note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function Chart({
  description,
  bars,
  axis,
  unit,
  events,
}: {
  description: string;
  bars: readonly Bar[];
  axis: ((value: number) => string) | undefined;
  unit: number;
  events: readonly BarEvent[];
}) {
  const hatch = useId();
  const gapHatch = useId();
  const above = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const below = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + Math.min(0, value), 0);
  const most = Math.max(unit, ...bars.map(above), ...bars.map(({ line }) => line?.value ?? 0));
  const least = Math.min(0, ...bars.map(below));
  const step = axis ? niceStep(Math.max(most, -least) / unit) * unit : null;
  const top = step === null ? most * 1.05 : Math.ceil(most / step) * step;
  // Where bars hang by more than a line's distance, the axis goes on below zero.
  const under = step === null ? 0 : Math.ceil(-least / step - 0.5);
  const bottom = step === null ? least : Math.min(least, -under * step);
  const y = (value: number): number => ((top - value) / (top - bottom)) * (HEIGHT - 1);
  const width = bars.length * STEP;
  const lines =
    step === null ? [] : Array.from({ length: Math.round(top / step) + under + 1 }, (_, at) => (at - under) * step);
  const path = bars
    .map(({ line }, at) => (line ? `${at * STEP + STEP / 2} ${y(line.value)}` : null))
    .reduce<string>(
      (text, point, at, all) => (point === null ? text : `${text}${all[at - 1] ? 'L' : 'M'}${point}`),
      '',
    );
  const from = (at: number): string => `${(at / Math.max(1, bars.length)) * 100}%`;
  return (
    <div className={axis ? 'grid grid-cols-[auto_minmax(0,1fr)] gap-x-2' : ''}>
      {events.length > 0 && (
        <div
          className="relative col-start-2"
          style={{ height: `${EVENT_ROW * Math.min(events.length, EVENT_ROWS)}rem` }}
        >
          {events.map(({ id, at, label }, index) => {
            const place = bars.findIndex((bar) => bar.id === at);
            return (
              <span
                key={id}
                className={`absolute max-w-40 truncate px-1 text-note font-semibold text-teal-ink ${place > bars.length / 2 ? '-translate-x-full' : ''}`}
                style={{ left: from(place), top: `${(index % EVENT_ROWS) * EVENT_ROW}rem` }}
              >
                {label}
              </span>
            );
          })}
        </div>
      )}
      {axis && (
        <div aria-hidden className="figures relative col-start-1 grid text-right text-note text-ink-2">
          {/* The widest label gives the column its width. */}
          {lines.map((value) => (
            <span key={value} className="invisible col-start-1 row-start-1 h-0">
              {axis(value)}
            </span>
          ))}
          {lines.map((value) => (
            <span
              key={value}
              className="absolute right-0 -translate-y-1/2"
              style={{ top: `${(y(value) / HEIGHT) * 100}%` }}
            >
              {axis(value)}
            </span>
          ))}
        </div>
      )}
      <div className="relative">
        <svg
          role="img"
          aria-label={description}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          className={`w-full ${axis ? 'h-52' : 'h-36'}`}
          preserveAspectRatio="none"
        >
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="2" height="5" className="fill-surface" opacity="0.55" />
            </pattern>
            <pattern id={gapHatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="1.5" height="6" className="fill-c-rest" opacity="0.5" />
            </pattern>
          </defs>
          {lines.map((value) => (
            <line
              key={value}
              x1="0"
              x2={width}
              y1={y(value)}
              y2={y(value)}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <line x1="0" x2={width} y1={y(0)} y2={y(0)} className="stroke-line" vectorEffect="non-scaling-stroke" />
          {bars.map((bar, index) => {
            let [up, down] = [0, 0];
            if (bar.gap)
              return <rect key={bar.id} x={index * STEP} y={0} width={STEP} height={y(0)} fill={`url(#${gapHatch})`} />;
            return (
              <g key={bar.id} opacity={bar.pale ? 0.45 : 1}>
                {bar.parts.map((part) => {
                  const start = part.value < 0 ? down : up;
                  if (part.value < 0) down += part.value;
                  else up += part.value;
                  const end = start + part.value;
                  const box = {
                    x: index * STEP + 3,
                    y: y(Math.max(start, end)),
                    width: STEP - 6,
                    height: Math.max(0, Math.abs(y(start) - y(end)) - 1),
                    rx: 2,
                  };
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
          {path !== '' && (
            <path d={path} className="fill-none stroke-ink" strokeWidth="2" vectorEffect="non-scaling-stroke" />
          )}
          {events.map(({ id, at }) => {
            const x = bars.findIndex((bar) => bar.id === at) * STEP;
            return (
              <line
                key={id}
                x1={x}
                x2={x}
                y1="0"
                y2={HEIGHT}
                className="stroke-teal-ink"
                strokeDasharray="3 3"
                vectorEffect="non-scaling-stroke"
              />
            );
          })}
        </svg>
      </div>
      {bars.some(({ tick }) => tick !== undefined) && (
        <div aria-hidden className="relative col-start-2 h-5 text-note text-ink-2">
          {bars.map(
            (bar, index) =>
              bar.tick !== undefined && (
                <span key={bar.id} className="absolute top-1 whitespace-nowrap" style={{ left: from(index) }}>
                  {bar.tick}
                </span>
              ),
          )}
        </div>
      )}
    </div>
  );
}

/** A round step with which three to six lines reach a value. */
function niceStep(most: number): number {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((one) => rough <= one * power) ?? 10);
}
