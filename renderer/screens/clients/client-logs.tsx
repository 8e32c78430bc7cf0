import type { ReactNode } from 'react';
import { anHourEarns, ENOUGH_MINUTES, yearBefore } from '../../../shared/records/client-figures.ts';
import type { Client } from '../../../shared/records/client.ts';
import { addMonths, firstDay, lastDay, monthOf, type Month } from '../../../shared/values/dates.ts';
import { clientWords } from '../../../shared/words/clients.ts';
import { FigureLink } from '../../parts/buttons.tsx';
import { Line } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { rowsAt } from '../../state/rows.ts';
import { useClientFigures } from './client-figures.ts';

const words = clientWords.logs;

/** What came in from one client and the hours given; each figure opens the entries that it adds up. */
export function ClientLogs({ client }: { client: Client }) {
  const { today } = useWorkspace();
  const format = useFormat();
  const figures = useClientFigures().get(client.id);
  if (!figures) return null;
  const running = monthOf(today);
  const last = addMonths(running, -1);
  const year = yearBefore(running);
  const earns = anHourEarns(figures);
  const nothing = figures.yearCount + figures.yearMinutes + figures.nowMinutes === 0 && figures.now === 0;
  const row = (screen: '/income' | '/workload', what: string, figure: string, from: Month, to: Month): ReactNode => (
    <Line label={what}>
      <FigureLink
        href={rowsAt(screen, { from: firstDay(from), to: lastDay(to) }, client.id)}
        label={words.opens(figure, what)}
      >
        {figure}
      </FigureLink>
    </Line>
  );
  const hours = (minutes: number): string => words.hours(format.hours(minutes));
  return (
    <section aria-label={words.title} className="rounded-large bg-sunken px-4 py-3">
      <h3 className="mb-1 text-small">{words.title}</h3>
      {nothing ? (
        <p className="text-small text-ink-2">{words.none}</p>
      ) : (
        <>
          {row('/income', words.year, format.exactMoney(figures.year), year.from, year.to)}
          {row('/income', words.now(format.month(running, 'short')), format.exactMoney(figures.now), running, running)}
          {row('/workload', words.hoursYear, hours(figures.yearMinutes), year.from, year.to)}
          {row('/workload', words.hoursLast(format.month(last, 'short')), hours(figures.lastMinutes), last, last)}
          {row(
            '/workload',
            words.hoursNow(format.month(running, 'short')),
            hours(figures.nowMinutes),
            running,
            running,
          )}
          <Line label={words.earns} strong>
            {earns === null ? words.tooFew(format.hours(ENOUGH_MINUTES)) : format.exactMoney(earns)}
          </Line>
        </>
      )}
    </section>
  );
}
