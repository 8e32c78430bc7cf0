import type { HoursReturned } from '../../../shared/advice/hours-back.ts';
import { minutesByColumn, type Handoff, type HandoffId } from '../../../shared/records/handoff.ts';
import { handoffWords } from '../../../shared/words/handoff.ts';
import { worthWords } from '../../../shared/words/worth.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { useFormat } from '../../state/format.ts';

const words = handoffWords.off;
/** Blocks of half an hour; a week with more shares this many. */
const BLOCK = 30;
const MOST_BLOCKS = 80;

const looks = {
  over: 'bg-c-grow',
  way: 'bg-c-run striped',
  mine: 'border border-edge bg-sunken',
} as const;
type Part = keyof typeof looks;

/** How many hours a week have left, are leaving, or are still hers: a block for each half hour. */
export function OffYourPlate({
  handoffs,
  returned,
}: {
  handoffs: readonly Handoff[];
  /** The kinds of work that are with her again, as the cards say it. */
  returned: ReadonlyMap<HandoffId, HoursReturned>;
}) {
  const format = useFormat();
  const sums = minutesByColumn(handoffs);
  const parts: Readonly<Record<Part, number>> = {
    over: sums['handed-over'],
    way: sums.writing + sums.trying,
    mine: sums.mine,
  };
  // Tasks of one kind share what is back of it.
  const back = [...new Set(returned.values())].reduce((sum, one) => sum + one.back, 0);
  const [over, way, mine] = [format.hours(parts.over), format.hours(parts.way), format.hours(parts.mine)];
  const aBlock = Math.max(BLOCK, (parts.over + parts.way + parts.mine) / MOST_BLOCKS);
  return (
    <section className="flex flex-wrap items-center gap-x-8 gap-y-4 rounded-card border border-line bg-surface px-6 py-5 shadow-card">
      <div>
        <h2 className="text-small font-normal text-ink-2">{words.title}</h2>
        <p className="figures">
          <span className="font-display text-figure font-bold">{words.hours(over)}</span> {words.aWeek}
        </p>
        {back > 0 && <p className="figures text-small">{words.back(format.hours(back))}</p>}
        <p className="text-small">
          <TextLink href="/handoff/worth">{worthWords.open}</TextLink>
        </p>
      </div>
      <div className="min-w-64 flex-1">
        <div role="img" aria-label={words.picture(over, way, mine)} className="flex h-9 gap-0.5">
          {(['over', 'way', 'mine'] as const).flatMap((part) =>
            Array.from({ length: Math.round(parts[part] / aBlock) }, (_, index) => (
              <div
                key={`${part} ${index}`}
                data-mark
                className={`max-w-7 min-w-0.5 flex-1 rounded-xs ${looks[part]}`}
              />
            )),
          )}
        </div>
        <ul className="figures mt-2.5 flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
          {(['over', 'way', 'mine'] as const).map((part) => (
            <li key={part} className="flex items-center gap-1.5">
              <span aria-hidden data-mark className={`size-3 rounded-xs ${looks[part]}`} />
              {words[part]({ over, way, mine }[part])}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
