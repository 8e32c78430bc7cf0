/** The boxes of an organisation chart and the lines between them. The lines are decoration: nested lists carry the meaning. */
import type { ReactNode } from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';
import { Icon } from './icons.tsx';
import { Avatar } from './surfaces.tsx';

export interface SeatLook {
  /**
   * Across: name beside the initials. Upright: below them, for boxes beside each other; across again where it is narrow.
   * Line: as low as can be, for long lists.
   */
  readonly shape: 'across' | 'upright' | 'line';
  readonly title: string;
  readonly lines: readonly string[];
  /** A last line that stands out. */
  readonly mark?: { readonly look: 'teal' | 'clay'; readonly text: string } | undefined;
}

const box = 'w-full rounded-card border p-3 text-small';
const shapes = {
  across: 'flex items-center gap-3 text-left',
  line: 'flex items-center gap-3 py-1.5 text-left',
  upright:
    'flex h-full flex-col items-center gap-1.5 px-2 text-center @max-[26rem]:flex-row @max-[26rem]:gap-3 @max-[26rem]:px-3 @max-[26rem]:text-left',
} as const;
const filled = 'border-line bg-surface shadow-card';

const Mark = ({ look, text }: NonNullable<SeatLook['mark']>) => (
  <span className={`block text-note font-semibold ${look === 'clay' ? 'text-clay-ink' : 'text-teal-ink'}`}>{text}</span>
);

const Inside = ({ shape, title, lines, mark, icon }: SeatLook & { icon: ReactNode }) => (
  <>
    {icon}
    <span className="min-w-0">
      <span className="line-clamp-3 font-semibold wrap-anywhere text-ink">{title}</span>
      {(shape === 'line' ? [lines.join(' · ')] : lines).map((line) => (
        <span key={line} className="block text-note wrap-anywhere text-ink-2">
          {line}
        </span>
      ))}
      {mark && shape !== 'line' && <Mark {...mark} />}
    </span>
    {mark && shape === 'line' && (
      <span className="ml-auto shrink-0">
        <Mark {...mark} />
      </span>
    )}
  </>
);

/** Somebody in the chart. With `onOpen` the box is a button. */
export function PersonSeat({ name, onOpen, ...look }: SeatLook & { name: string; onOpen?: () => void }) {
  const inside = <Inside {...look} icon={<Avatar name={name} />} />;
  if (!onOpen) return <div className={`${box} ${shapes[look.shape]} ${filled}`}>{inside}</div>;
  return (
    <AriaButton onPress={onOpen} className={`${box} ${shapes[look.shape]} ${filled} hover:border-edge`}>
      {inside}
    </AriaButton>
  );
}

/** A seat that nobody sits on: dashed, and a way to where it is filled. */
export const EmptySeat = ({ href, ...look }: SeatLook & { href: string }) => (
  <AriaLink
    href={href}
    className={`${box} ${shapes[look.shape]} border-2 border-dashed border-teal bg-surface hover:bg-sunken`}
  >
    <Inside
      {...look}
      icon={
        <span className="inline-flex size-8 shrink-0 items-center justify-center rounded-full border border-transparent bg-teal-soft text-teal-ink">
          <Icon name="seat" size={16} />
        </span>
      }
    />
  </AriaLink>
);

const strokes = { plain: 'text-edge', teal: 'text-teal', clay: 'text-c-fire' } as const;
export type LineLook = keyof typeof strokes;

/**
 * From the middle of one box down to several, whose places are parts of the width (0 to 1). Plain and teal are a fork; clay
 * is one line for each, bundled at the top.
 */
export function Lines({ to, look }: { to: readonly number[]; look: LineLook }) {
  const height = look === 'clay' ? 72 : 28;
  const half = height / 2;
  const ends = to.map((at) => at * 100);
  const path =
    look === 'clay'
      ? ends.map((x, index) => {
          const start = 50 + (index - (ends.length - 1) / 2) * 1.2;
          return `M${start} 0 C${start} ${height * 0.7} ${x} ${height * 0.3} ${x} ${height}`;
        })
      : [
          `M50 0V${half}M${Math.min(50, ...ends)} ${half}H${Math.max(50, ...ends)}`,
          ...ends.map((x) => `M${x} ${half}V${height}`),
        ];
  return (
    <svg
      aria-hidden
      data-mark
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      height={height}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      className={`block w-full @max-[26rem]:hidden ${strokes[look]}`}
    >
      {path.map((d) => (
        <path key={d} d={d} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}

/** The line of an indented list from the one above to this one; `last` ends it here. */
export const Elbow = ({ look, last, narrowOnly }: { look: LineLook; last: boolean; narrowOnly: boolean }) => (
  <span aria-hidden data-mark className={`${narrowOnly ? 'hidden @max-[26rem]:block' : ''} ${strokes[look]}`}>
    <span className="absolute -top-2 left-0 h-10 w-4 rounded-bl-control border-b-2 border-l-2 border-current" />
    {!last && <span className="absolute -top-2 bottom-0 left-0 border-l-2 border-current" />}
  </span>
);
