import { memo, useState } from 'react';
import { incomeKind, type IncomeEntry, type IncomeFilter, type IncomeKind } from '../../../shared/records/income.ts';
import type { ClientId } from '../../../shared/records/client.ts';
import { importWords } from '../../../shared/words/import.ts';
import { incomeWords as words, kindNames } from '../../../shared/words/income.ts';
import { Button, ButtonLink } from '../../parts/buttons.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { Screen, TwoColumns } from '../../parts/screen.tsx';
import { LogList } from '../../parts/log-list.tsx';
import { RangeChip } from '../../parts/range-chip.tsx';
import { EmptyState } from '../../parts/surfaces.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { useRows } from '../../state/rows.ts';
import { useWanted } from '../../state/wanted.ts';
import { usePages } from '../../state/use-pages.ts';
import { ByClient, payerName } from './by-client.tsx';
import { GoalCard } from './goal-card.tsx';
import { IncomePanel, NEW_INCOME } from './income-panel.tsx';
import { MonthsPanel } from './months-panel.tsx';
import { Overview } from './overview.tsx';

type Open = IncomeEntry | 'new' | 'months' | null;

export function IncomeScreen() {
  const { counts } = useWorkspace();
  const { key } = useRows();
  const [open, setOpen] = useState<Open>(null);
  useWanted((wanted) => setOpen(wanted === 'months' ? 'months' : 'new'));
  const close = (): void => setOpen(null);
  const actions = (
    <>
      <ButtonLink href="/import">{importWords.title}</ButtonLink>
      <Button onPress={() => setOpen('months')}>{words.addMonths}</Button>
      <Button look="primary" icon="add" onPress={() => setOpen('new')}>
        {words.add}
      </Button>
    </>
  );
  return (
    <Screen title={words.title} actions={counts.income > 0 && actions}>
      {open === 'months' && <MonthsPanel onClose={close} />}
      {open !== null && open !== 'months' && (
        <IncomePanel key={open === 'new' ? NEW_INCOME : open.id} entry={open === 'new' ? null : open} onClose={close} />
      )}
      {open === null && readDraft(NEW_INCOME) !== null && (
        <HalfFinished what={words.draft} onContinue={() => setOpen('new')} />
      )}
      {counts.income === 0 ? (
        <EmptyState icon="income" title={words.empty.title} text={words.empty.text}>
          {actions}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-5">
          <Overview />
          <TwoColumns side={<GoalCard />}>
            <ByClient />
          </TwoColumns>
          <Entries key={key} onOpen={setOpen} />
        </div>
      )}
    </Screen>
  );
}

/** What the list is narrowed to besides its text; drawn anew only when that moves, for there may be hundreds of clients. */
const Choices = memo(function Choices({
  kind,
  onKind,
  clientId,
  onClient,
}: {
  kind: IncomeKind | 'all';
  onKind: (kind: IncomeKind | 'all') => void;
  clientId: ClientId | 'all' | 'none';
  onClient: (id: ClientId | 'all' | 'none') => void;
}) {
  const { clients } = useWorkspace();
  return (
    <>
      <div className="w-40">
        <Select
          label={words.kindFilter}
          hiddenLabel
          value={kind}
          onChange={onKind}
          options={[
            { id: 'all' as const, label: words.allKinds },
            ...incomeKind.options.map((id) => ({ id, label: kindNames[id] })),
          ]}
        />
      </div>
      <div className="w-44">
        <Select<ClientId | 'all' | 'none'>
          label={words.clientFilter}
          hiddenLabel
          value={clientId}
          onChange={onClient}
          options={[
            { id: 'all', label: words.allClients },
            { id: 'none', label: words.noClient },
            ...clients.map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </div>
    </>
  );
});

function Entries({ onOpen }: { onOpen: (entry: IncomeEntry) => void }) {
  const { clients } = useWorkspace();
  const format = useFormat();
  const wanted = useRows();
  const { days, showAll } = wanted;
  const [text, setText] = useState(wanted.text);
  const [kind, setKind] = useState<IncomeKind | 'all'>('all');
  const [clientId, setClientId] = useState<ClientId | 'all' | 'none'>(wanted.clientId ?? 'all');
  const filter: IncomeFilter = {
    ...days,
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(kind !== 'all' && { kind }),
    ...(clientId !== 'all' && { clientId: clientId === 'none' ? null : clientId }),
  };
  const asked = JSON.stringify(filter);
  const pages = usePages(`income ${asked}`, (api, page) => api.income.page({ filter, ...page }));
  return (
    <section className="rounded-card border border-line bg-surface py-4 shadow-card">
      <div className="flex flex-wrap items-end gap-3 px-4 pb-4">
        <div className="w-56">
          <TextField
            filters
            label={words.filter}
            hiddenLabel
            placeholder={words.filter}
            value={text}
            onChange={setText}
          />
        </div>
        <Choices kind={kind} onKind={setKind} clientId={clientId} onClient={setClientId} />
        {days && <RangeChip range={format.months(days.from, days.to)} onClear={showAll} />}
        <p className="figures ml-auto text-small text-ink-2">
          {pages.total !== null && words.entries(pages.total, format.exactMoney(pages.sum), format)}
        </p>
      </div>
      <LogList
        label={words.title}
        filter={asked}
        total={pages.total ?? 0}
        getRow={pages.getRow}
        onNeed={pages.onNeed}
        onOpen={onOpen}
        columns={[
          {
            id: 'when',
            title: words.columns.when,
            width: 'minmax(6.5rem,0.8fr)',
            cell: (row) => ('month' in row.when ? format.month(row.when.month, 'short') : format.day(row.when.day)),
          },
          {
            id: 'from',
            title: words.columns.from,
            width: 'minmax(6rem,1.2fr)',
            cell: (row) => payerName(clients, row.clientId),
          },
          { id: 'kind', title: words.columns.kind, width: 'minmax(5rem,0.8fr)', cell: (row) => kindNames[row.kind] },
          { id: 'note', title: words.columns.note, width: 'minmax(0,1fr)', cell: (row) => row.note },
          {
            id: 'amount',
            title: words.columns.amount,
            width: 'minmax(6rem,0.8fr)',
            end: true,
            cell: (row) => format.exactMoney(row.home),
          },
        ]}
      />
    </section>
  );
}
