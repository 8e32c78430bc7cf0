/** The week ribbon: one block for each hour, coloured by kind; what somebody else could do is striped. */

export type RibbonKind = 'client' | 'growing' | 'running' | 'fire';
export interface RibbonPart {
  readonly kind: RibbonKind;
  readonly minutes: number;
  readonly couldHandOver: boolean;
}

const fills: Readonly<Record<RibbonKind, string>> = {
  client: 'bg-c-client',
  growing: 'bg-c-grow',
  running: 'bg-c-run',
  fire: 'bg-c-fire',
};

const MOST_BLOCKS = 80;

/** @param description what the picture says, for those who do not see it; @param freed minutes that are hers again, drawn empty */
export function WeekRibbon({
  parts,
  description,
  freed = 0,
}: {
  parts: readonly RibbonPart[];
  description: string;
  freed?: number;
}) {
  const total = parts.reduce((sum, part) => sum + part.minutes, 0);
  // A week beyond eighty hours shares eighty blocks, or they would grow too thin to see.
  const aBlock = Math.max(60, total / MOST_BLOCKS);
  return (
    <div role="img" aria-label={description} className="flex h-8 gap-1.5">
      {parts
        .filter((part) => part.minutes > 0)
        .map((part) => (
          <div key={`${part.kind} ${part.couldHandOver}`} className="flex gap-px" style={{ flexGrow: part.minutes }}>
            {Array.from({ length: Math.max(1, Math.round(part.minutes / aBlock)) }, (_, index) => (
              <div
                key={index}
                data-mark
                className={`min-w-0.5 flex-1 rounded-xs ${fills[part.kind]} ${part.couldHandOver ? 'striped' : ''}`}
              />
            ))}
          </div>
        ))}
      {freed > 0 && <div className="rounded-tick border border-dashed border-edge" style={{ flexGrow: freed }} />}
      {total === 0 && <div className="flex-1 rounded-tick border border-dashed border-edge" />}
    </div>
  );
}

export const Legend = ({ items }: { items: readonly { kind: RibbonKind; label: string; striped?: boolean }[] }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-note text-ink-2">
    {items.map(({ kind, label, striped }) => (
      <li key={label} className="flex items-center gap-1.5">
        <span data-mark className={`size-2.5 rounded-xs ${fills[kind]} ${striped ? 'striped' : ''}`} />
        {label}
      </li>
    ))}
  </ul>
);

/** A small square in the colour of a kind. */
export const KindMark = ({ kind }: { kind: RibbonKind }) => (
  <span aria-hidden data-mark className={`inline-block size-2.5 shrink-0 rounded-xs ${fills[kind]}`} />
);
