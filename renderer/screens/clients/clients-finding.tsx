import type { Client, ClientStatus } from '../../../shared/records/client.ts';
import { expectedIncome, overGiven, type ClientFigures } from '../../../shared/records/client-figures.ts';
import { addMonths, monthOf } from '../../../shared/values/dates.ts';
import { clientWords as words } from '../../../shared/words/clients.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

/** How many clients there are and what they pay, who got more hours than were sold, and what retainers should bring. */
export function ClientsFinding({
  figures,
  onOpen,
}: {
  figures: ReadonlyMap<string, ClientFigures>;
  onOpen: (client: Client) => void;
}) {
  const { clients, today } = useWorkspace();
  const format = useFormat();
  const running = monthOf(today);
  const active = clients.filter((client) => client.status === 'active');
  const paying = active.filter((client) => client.kind === 'retainer' && client.monthly !== null);
  const monthly = paying.reduce((sum, client) => sum + (client.monthly ?? 0), 0);
  const of = (status: ClientStatus): number => clients.filter((client) => client.status === status).length;
  const over = active
    .map((client) => {
      const one = figures.get(client.id);
      return { client, more: one ? overGiven(client, one) : null };
    })
    .flatMap(({ client, more }) => (more ? [{ client, ...more }] : []))
    .toSorted((a, b) => b.given - b.sold - (a.given - a.sold));
  const most = over[0];
  return (
    <div className="flex flex-wrap justify-between gap-x-10 gap-y-4 px-6 pt-5 pb-4">
      <div className="min-w-64 flex-1">
        <h2 className="text-title">
          {words.finding(active.length, paying.length, paying.length > 0 ? format.money(monthly) : null)}
        </h2>
        <p className="text-small text-ink-2">{words.summary(of('lead'), of('paused'), of('past'))}</p>
        {most && (
          <p className="mt-2 max-w-xl text-small wrap-anywhere">
            <TextButton onPress={() => onOpen(most.client)}>
              {words.over(
                most.client.name,
                format.hours(most.given),
                format.hours(most.sold),
                format.month(most.month === 'running' ? running : addMonths(running, -1)),
              )}
            </TextButton>{' '}
            {over.length > 1 && words.overOthers(over.length - 1)}
          </p>
        )}
      </div>
      {paying.length > 0 && (
        <section aria-label={words.expected.title} className="rounded-large bg-sunken px-4 py-3">
          <h3 className="text-small">{words.expected.title}</h3>
          <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {expectedIncome(clients, figures, running).map(({ month, expected, received }) => (
              <div key={month}>
                <dt className="text-note text-ink-2">{format.month(month)}</dt>
                <dd className="figures m-0 font-semibold">{format.money(expected)}</dd>
                {received !== null && (
                  <dd className="m-0 text-note text-ink-2">{words.expected.received(format.money(received))}</dd>
                )}
              </div>
            ))}
          </dl>
          <p className="mt-1 text-note text-ink-2">{words.expected.text}</p>
        </section>
      )}
    </div>
  );
}
