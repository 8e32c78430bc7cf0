import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

/** A resting card; `title` becomes its heading. */
export function Card({ title, aside, children }: { title?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="rounded-card border border-line bg-surface p-5 shadow-card">
      {title !== undefined && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <h2 className="text-body">{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

/** The one strong panel of a screen, kept for the next step. */
export function FeaturePanel({
  eyebrow,
  title,
  text,
  children,
}: {
  eyebrow?: string;
  title: string;
  text?: string;
  children: ReactNode;
}) {
  return (
    <section className="rounded-card border border-transparent bg-feature p-5 text-on-feature print:border-line print:bg-surface print:text-ink">
      {eyebrow !== undefined && <p className="text-small">{eyebrow}</p>}
      <h2 className="mt-1 text-title">{title}</h2>
      {text !== undefined && <p className="mt-1.5 text-small">{text}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

const chipLooks = {
  plum: 'bg-plum-soft text-plum-ink',
  teal: 'bg-teal-soft text-teal-ink',
  honey: 'bg-honey-soft text-honey-ink',
  clay: 'bg-clay-soft text-clay-ink',
  good: 'bg-good-soft text-good-ink',
  danger: 'bg-danger-soft text-danger-ink',
  neutral: 'bg-sunken text-ink-2',
} as const;
export type ChipLook = keyof typeof chipLooks;

export function Chip({ look = 'neutral', icon, children }: { look?: ChipLook; icon?: IconName; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border border-transparent px-2.5 py-px text-note font-semibold ${chipLooks[look]}`}
    >
      {icon && <Icon name={icon} size={13} />}
      {children}
    </span>
  );
}

/** Something to know before going on; `danger` is read out at once. */
export function Notice({
  look,
  children,
  action,
}: {
  look: 'info' | 'warning' | 'danger';
  children: ReactNode;
  action?: ReactNode;
}) {
  const classes = { info: chipLooks.neutral, warning: chipLooks.honey, danger: chipLooks.danger }[look];
  return (
    <div
      role={look === 'danger' ? 'alert' : 'note'}
      className={`flex flex-wrap items-center gap-3 rounded-large border border-transparent px-4 py-3 text-small ${classes}`}
    >
      <Icon name={look === 'info' ? 'info' : 'warning'} size={16} />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}

/** What this shows, why it helps, and one thing to do. */
export function EmptyState({
  icon,
  title,
  text,
  children,
}: {
  icon: IconName;
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-card border border-dashed border-edge px-6 py-10 text-center">
      <span className="text-plum">
        <Icon name={icon} size={28} />
      </span>
      <h2 className="text-lead">{title}</h2>
      <p className="max-w-md text-small text-ink-2">{text}</p>
      {children && <div className="mt-2 flex flex-wrap justify-center gap-3">{children}</div>}
    </div>
  );
}

export const KeyCap = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-flex min-w-4.5 items-center justify-center rounded-tick border border-edge bg-surface px-1 font-sans text-note text-ink-2">
    {children}
  </kbd>
);

const avatarLooks = [chipLooks.clay, chipLooks.teal, chipLooks.honey, chipLooks.plum, chipLooks.neutral];

/** Initials of a name, in a colour that stays the same for it. */
export function Avatar({ name }: { name: string }) {
  const words = name.trim().split(/\s+/);
  const initials = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('');
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      aria-hidden
      className={`inline-flex size-8 shrink-0 items-center justify-center rounded-full text-note font-semibold ${avatarLooks[sum % avatarLooks.length]}`}
    >
      {initials.toUpperCase()}
    </span>
  );
}

/** A name and its value on one line, as in a small sum. */
export const Line = ({ label, children, strong }: { label: ReactNode; children: ReactNode; strong?: boolean }) => (
  <div className="flex items-baseline justify-between gap-4 py-1 text-small">
    <span className="min-w-0 wrap-anywhere text-ink-2">{label}</span>
    <span className={`figures text-right ${strong ? 'font-bold' : ''}`}>{children}</span>
  </div>
);

/** How a dash that is done looks, and one that is not. `panel` is for the one dark panel, whose own colour it takes. */
const dashes = {
  plum: ['bg-plum', 'bg-line'],
  honey: ['bg-honey', 'bg-line'],
  teal: ['bg-teal', 'bg-line'],
  panel: ['bg-current', 'bg-current opacity-35'],
} as const;

/** How many of a few parts there are, at a glance: the words stand beside it. */
export const Dashes = ({ done, of, colour }: { done: number; of: number; colour: keyof typeof dashes }) => (
  <span aria-hidden className="flex gap-1">
    {Array.from({ length: of }, (_, at) => (
      <span key={at} data-mark className={`h-1.5 flex-1 rounded-full ${dashes[colour][at < done ? 0 : 1]}`} />
    ))}
  </span>
);

/** The four-part path, with her place marked. */
export function StagePath({ label, stages, at }: { label: string; stages: readonly string[]; at: number }) {
  return (
    <ol aria-label={label} className="grid grid-cols-4 gap-1.5">
      {stages.map((stage, index) => (
        <li key={stage} aria-current={index === at ? 'step' : undefined}>
          <div
            data-mark
            className={`h-2 rounded-full ${index === at ? 'bg-plum' : index < at ? 'bg-plum/45' : 'bg-line'}`}
          />
          <p
            className={`mt-1.5 flex items-center gap-1.5 text-small ${index === at ? 'font-bold text-plum-ink' : 'text-ink-2'}`}
          >
            {index === at && <Icon name="here" size={14} />}
            {stage}
          </p>
        </li>
      ))}
    </ol>
  );
}
