import { costAnHourBack, type HelpCost } from '../../../shared/records/help-cost.ts';
import type { KnownWorth } from '../../../shared/records/worth.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { worthWords } from '../../../shared/words/worth.ts';
import { FigureLink } from '../../parts/buttons.tsx';
import { useFormat } from '../../state/format.ts';
import { hoursAt } from '../../state/rows.ts';
import { signedHours } from './signed-hours.ts';

const words = worthWords.figures;

/** Hours back now and in all, the week from which it was even, and what it cost. Hours open the rows that they come from. */
export function WorthFigures({ worth, cost }: { worth: KnownWorth; cost: HelpCost }) {
  const format = useFormat();
  const { now, from, to, even } = worth;
  const kinds = worth.kinds.filter(({ part }) => part !== 'other').map(({ categoryId }) => categoryId);
  const anHour = costAnHourBack(cost, worth);
  const figures = [
    {
      label: words.netNow,
      figure: worthWords.hours(signedHours(worth.netNow, format)),
      note: words.netNote,
      href: hoursAt({ from: now[0] ?? from, to: addDays(now.at(-1) ?? to, 6) }, kinds),
    },
    {
      label: words.total,
      figure: worthWords.hours(signedHours(worth.total, format)),
      note: words.totalNote(worth.counted, worth.weeks.length),
      href: hoursAt({ from, to }, kinds),
    },
    { label: words.even, figure: even === null ? words.notYet : format.day(even), note: words.evenNote },
    {
      label: words.cost,
      figure: cost.complete && cost.people.length > 0 ? format.money(cost.known) : null,
      note: words.costNote(format.day(from), cost.estimated),
    },
    { label: words.anHour, figure: anHour === null ? null : format.money(anHour), note: words.anHourNote },
  ];
  return (
    <section aria-label={words.title}>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-4">
        {figures.map(({ label, figure, note, href }) => (
          <div key={label} className="rounded-card border border-line bg-surface px-4 py-3.5 shadow-card">
            <dt className="text-small text-ink-2">{label}</dt>
            <dd className="figures mt-1 font-display text-finding font-bold whitespace-nowrap">
              {figure === null ? (
                <span className="font-sans text-body font-normal text-ink-2">
                  {label === words.anHour && worth.total <= 0 ? '–' : words.unknown}
                </span>
              ) : href === undefined ? (
                figure
              ) : (
                <FigureLink href={href} label={words.rows(figure, label)}>
                  {figure}
                </FigureLink>
              )}
            </dd>
            <dd className="mt-0.5 text-small text-ink-2">{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
