import { useState } from 'react';
import type { ClientId } from '../../../shared/records/client.ts';
import { addMonths, firstDay, lastDay, monthOf } from '../../../shared/values/dates.ts';
import { incomeWords as words } from '../../../shared/words/income.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { ShareTable } from '../../parts/share-table.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { rowsAt } from '../../state/rows.ts';

const RANGES = { year: 12, 'three-years': 36, all: 120 } as const;
type Range = keyof typeof RANGES;
/** Clients that one answer holds at most. */
const PAGE = 500;

/** Who brought what, in the last twelve months and the running one, three years, or ten; each opens its entries. */
export function ByClient() {
  const { clients, today } = useWorkspace();
  const format = useFormat();
  const [range, setRange] = useState<Range>('year');
  const to = monthOf(today);
  const from = addMonths(to, -RANGES[range]);
  const asked = useAsk(`income of clients ${from} ${to}`, async (api) => {
    const rows: Awaited<ReturnType<typeof api.income.byClient>> = [];
    for (;;) {
      // One page after the other: whether there is a next one is seen in the last.
      // oxlint-disable-next-line no-await-in-loop
      const page = await api.income.byClient({ from, to, offset: rows.length });
      rows.push(...page);
      if (page.length < PAGE) return rows;
    }
  });
  const rows = (asked.value ?? []).map(({ clientId, minor }) => {
    const name = payerName(clients, clientId);
    return {
      id: clientId ?? 'none',
      label:
        clientId === null ? (
          name
        ) : (
          <TextLink href={rowsAt('/income', { from: firstDay(from), to: lastDay(to) }, clientId)}>{name}</TextLink>
        ),
      value: minor,
      text: format.exactMoney(minor),
      kind: 'client' as const,
      striped: false,
    };
  });
  return (
    <Card
      title={words.byClient.title}
      aside={
        <ToggleGroup<Range>
          label={words.byClient.range}
          look="joined"
          value={range}
          onChange={setRange}
          options={(['year', 'three-years', 'all'] as const).map((id) => ({ id, label: words.byClient.ranges[id] }))}
        />
      }
    >
      {asked.value?.length === 0 ? (
        <p className="text-small text-ink-2">{words.byClient.none}</p>
      ) : (
        <ShareTable
          label={words.byClient.title}
          rows={rows}
          words={{
            ...words.byClient.columns,
            percent: format.percent,
            showAll: words.byClient.showAll,
            showFew: words.byClient.showFew,
          }}
        />
      )}
    </Card>
  );
}

/** Whom an entry came from. */
export const payerName = (clients: readonly { id: string; name: string }[], id: ClientId | null): string =>
  id === null ? words.noClient : (clients.find((client) => client.id === id)?.name ?? words.deletedClient);
