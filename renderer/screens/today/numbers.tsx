import { daysOf } from '../../../shared/records/today-view.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { FigureLink } from '../../parts/buttons.tsx';
import { later } from '../../later.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { rowsAt } from '../../state/rows.ts';
import type { TodayData } from './today-data.ts';

const PeriodSelect = later(async () => (await import('./period-select.tsx')).PeriodSelect);
const words = todayWords.numbers;

/** Active clients, and the income and hours of a period that is kept. Each figure opens exactly the rows that it adds up. */
export function Numbers({ of: { income, work, months, weeks } }: { of: TodayData['period'] }) {
  const { clients, today, counts, settings } = useWorkspace();
  const format = useFormat();
  const { period } = settings.today;
  const days = daysOf(period, today);
  const range = format.months(days.from, days.to);
  // An average knows only the months and weeks that were logged.
  const running = period === 'this-month';
  if (clients.length === 0 && counts.income === 0 && counts.work === 0) return null;

  const active = clients.filter(({ status }) => status === 'active').length;
  const leads = clients.filter(({ status }) => status === 'lead').length;
  const figures = [
    {
      href: '/clients?status=active',
      label: words.clients,
      of: words.now,
      figure: clients.length === 0 ? null : format.count(active),
      notes: leads > 0 ? [words.leads(leads)] : [],
    },
    {
      href: rowsAt('/income', days),
      label: words.income,
      of: range,
      figure: income.total > 0 ? format.money(income.sum) : null,
      notes: months > 1 ? [words.aMonth(format.money(income.sum / months), months)] : [],
    },
    {
      href: rowsAt('/workload', days),
      label: words.hours,
      of: range,
      figure: work.total > 0 ? todayWords.week.hours(format.hours(work.sum)) : null,
      notes: !running && weeks > 1 ? [words.aWeek(format.hours(work.sum / weeks), weeks)] : [],
    },
  ];
  return (
    <section aria-label={words.title}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-body">{words.title}</h2>
        {/* What opens a list comes a moment later, into room that waits for it: the figures come first. */}
        <div data-screen-only className="h-9 w-48">
          <PeriodSelect />
        </div>
      </div>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-4">
        {figures.map(({ href, label, of, figure, notes }) => (
          <div
            key={href}
            className="rounded-card border border-line bg-surface px-5 py-4 shadow-card max-[1180px]:px-4"
          >
            <dt className="text-small text-ink-2">{label}</dt>
            <dd className="figures mt-1 font-display text-figure font-bold whitespace-nowrap max-[1180px]:text-finding">
              {figure === null ? (
                <span className="font-sans text-body font-normal text-ink-2">{words.none}</span>
              ) : (
                <FigureLink href={href} label={words.rows(figure, label, of)}>
                  {figure}
                </FigureLink>
              )}
            </dd>
            {[of, ...notes].map((note) => (
              <dd key={note} className="figures mt-0.5 text-small text-ink-2">
                {note}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
