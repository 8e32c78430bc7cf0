import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { firstNamesakes, type Client, type ClientId, type ClientStatus } from '../../../shared/records/client.ts';
import { anHourEarns, ENOUGH_MINUTES, overGiven, type ClientFigures } from '../../../shared/records/client-figures.ts';
import { clientWords as words, statusNames } from '../../../shared/words/clients.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { importWords } from '../../../shared/words/import.ts';
import { Button, ButtonLink, TextButton } from '../../parts/buttons.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { Screen } from '../../parts/screen.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { RecordTable, type RecordColumn } from '../../parts/record-table.tsx';
import { Chip, EmptyState, Notice, type ChipLook } from '../../parts/surfaces.tsx';
import type { Sort } from '../../parts/table.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useFormat, type Format } from '../../state/format.ts';
import { useWanted } from '../../state/wanted.ts';
import { useNotice } from '../../notice.ts';
import { useClientFigures } from './client-figures.ts';
import { ClientPanel, NEW_CLIENT } from './client-panel.tsx';
import { ClientsFinding } from './clients-finding.tsx';
import { MergePanel } from './merge-panel.tsx';
import { StatusPanel } from './status-panel.tsx';

const statusLooks: Readonly<Record<ClientStatus, ChipLook>> = {
  lead: 'honey',
  active: 'good',
  paused: 'neutral',
  past: 'neutral',
};

type Column = keyof typeof words.columns;
/** One line of the table: the client, and what the logs say of it as soon as they are read. */
interface Row {
  readonly id: ClientId;
  readonly name: string;
  readonly client: Client;
  readonly figures: ClientFigures | undefined;
}
type Open = Client | 'new' | 'status' | readonly [Client, Client] | null;

const STATUSES = ['lead', 'active', 'paused', 'past'] as const satisfies ClientStatus[];
const KINDS = ['retainer', 'one-off'] as const satisfies Client['kind'][];

export function ClientsScreen() {
  const { clients } = useWorkspace();
  const app = useApp();
  const format = useFormat();
  const notice = useNotice();
  const figures = useClientFigures();
  const [open, setOpen] = useState<Open>(null);
  const [newName, setNewName] = useState('');
  useWanted((wanted, name) => {
    setNewName(name);
    setOpen(wanted === 'new' ? 'new' : (clients.find(({ id }) => id === wanted) ?? null));
  });
  const [text, setText] = useState('');
  // The number of active clients on Today opens the list on them.
  const [search] = useSearchParams();
  const asked = STATUSES.find((one) => one === search.get('status'));
  const [status, setStatus] = useState<ClientStatus | 'all'>(asked ?? 'all');
  const [kind, setKind] = useState<Client['kind'] | 'all'>('all');
  const [sort, setSort] = useState<Sort<Column>>({ column: 'name', descending: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const shown = useMemo(() => {
    const rows = clients
      .filter(
        (client) =>
          (status === 'all' || client.status === status) &&
          (kind === 'all' || client.kind === kind) &&
          client.name.toLowerCase().includes(text.trim().toLowerCase()),
      )
      .map((client): Row => ({ id: client.id, name: client.name, client, figures: figures.get(client.id) }));
    const key = sortKeys[sort.column];
    const sorted = rows.toSorted((a, b) => compare(key(a), key(b)) || compare(a.name, b.name));
    return sort.descending ? sorted.toReversed() : sorted;
  }, [clients, figures, status, kind, text, sort]);
  const picked = shown.filter(({ id }) => chosen.has(id)).map(({ client }) => client);
  const pair = picked.length === 2 && picked[0] && picked[1] ? ([picked[0], picked[1]] as const) : null;

  const close = (): void => {
    setOpen(null);
    setNewName('');
  };
  const done = (): void => {
    setChosen(new Set());
    close();
  };
  const deleteAll = async (): Promise<void> => {
    await app.run(app.api.client.remove({ ids: picked.map(({ id }) => id) }));
    setChosen(new Set());
    notice.undoable(words.deleted(picked.length, picked[0]?.name ?? ''));
  };

  const actions = (
    <>
      <ButtonLink href="/import">{importWords.title}</ButtonLink>
      <Button look="primary" icon="add" onPress={() => setOpen('new')}>
        {words.add}
      </Button>
    </>
  );
  return (
    <Screen title={words.title} actions={clients.length > 0 && actions}>
      {open === 'status' && <StatusPanel clients={picked} onDone={done} onClose={close} />}
      {isPair(open) && <MergePanel pair={open} onClose={done} />}
      {open !== null && open !== 'status' && !isPair(open) && (
        <ClientPanel
          key={open === 'new' ? NEW_CLIENT : open.id}
          client={open === 'new' ? null : open}
          newName={newName}
          onClose={close}
        />
      )}
      {open === null && readDraft(NEW_CLIENT) !== null && (
        <HalfFinished what={words.draft} onContinue={() => setOpen('new')} />
      )}
      {clients.length === 0 ? (
        <EmptyState icon="clients" title={words.empty.title} text={words.empty.text}>
          {actions}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4">
          <SameTwice clients={clients} onMerge={setOpen} />
          <section className="rounded-card border border-line bg-surface shadow-card">
            <ClientsFinding figures={figures} onOpen={setOpen} />
            <div className="flex flex-wrap items-end gap-3 border-b border-line px-6 pb-4">
              <div className="w-52">
                <TextField
                  filters
                  label={words.filter}
                  hiddenLabel
                  placeholder={words.filter}
                  value={text}
                  onChange={setText}
                />
              </div>
              <div className="w-32">
                <Select
                  label={words.show}
                  hiddenLabel
                  value={status}
                  onChange={setStatus}
                  options={[
                    { id: 'all' as const, label: words.all },
                    ...STATUSES.map((id) => ({ id, label: statusNames[id] })),
                  ]}
                />
              </div>
              <div className="w-36">
                <Select
                  label={words.kindFilter}
                  hiddenLabel
                  value={kind}
                  onChange={setKind}
                  options={[
                    { id: 'all' as const, label: words.allKinds },
                    ...KINDS.map((id) => ({ id, label: words.kinds[id] })),
                  ]}
                />
              </div>
              {picked.length > 0 && (
                <div className="ml-auto flex flex-wrap items-center gap-3">
                  <span className="text-small font-semibold text-plum-ink">{words.chosen(picked.length)}</span>
                  <Button onPress={() => setOpen('status')}>{words.setStatus}</Button>
                  {pair && <Button onPress={() => setOpen(pair)}>{words.merge.action}</Button>}
                  <Button look="danger" onPress={() => void deleteAll()}>
                    {commonWords.delete}
                  </Button>
                </div>
              )}
            </div>
            <RecordTable<Row, Column>
              label={words.title}
              rows={shown}
              columns={columnsOf(format, setOpen)}
              sort={sort}
              onSort={setSort}
              chosen={chosen}
              onChoose={setChosen}
              words={words}
            />
            {shown.length === 0 && <p className="px-6 py-8 text-center text-small text-ink-2">{words.nothingFits}</p>}
            <p className="px-6 py-3 text-note text-ink-2">{words.basis(format.hours(ENOUGH_MINUTES))}</p>
          </section>
        </div>
      )}
    </Screen>
  );
}

/** Asks about the first two clients of the same name; who says that they are two can rename one of them. */
function SameTwice({
  clients,
  onMerge,
}: {
  clients: readonly Client[];
  onMerge: (pair: readonly [Client, Client]) => void;
}) {
  const pair = useMemo(() => firstNamesakes(clients), [clients]);
  if (!pair) return null;
  return (
    <Notice look="warning" action={<Button onPress={() => onMerge(pair)}>{words.merge.open}</Button>}>
      {words.merge.twice(pair[0].name)}
    </Notice>
  );
}

const isPair = (open: Open): open is readonly [Client, Client] => Array.isArray(open);

const columnsOf = (format: Format, onOpen: (client: Client) => void): readonly RecordColumn<Row, Column>[] => [
  {
    id: 'name',
    title: words.columns.name,
    cell: ({ client }) => (
      <TextButton cut onPress={() => onOpen(client)}>
        {client.name}
      </TextButton>
    ),
  },
  { id: 'kind', title: words.columns.kind, roomOnly: true, cell: ({ client }) => words.kinds[client.kind] },
  {
    id: 'monthly',
    title: words.columns.monthly,
    end: true,
    cell: ({ client }) => (client.monthly === null ? '–' : format.exactMoney(client.monthly)),
  },
  {
    id: 'hours',
    title: words.columns.hours,
    end: true,
    cell: ({ client, figures }) => figures && <HoursGiven client={client} figures={figures} format={format} />,
  },
  {
    id: 'earns',
    title: words.columns.earns,
    end: true,
    cell: ({ figures }) => figures && <HourEarns figures={figures} format={format} />,
  },
  {
    id: 'since',
    title: words.columns.since,
    roomOnly: true,
    cell: ({ client }) => <span className="figures">{format.day(sinceOf(client))}</span>,
  },
  {
    id: 'status',
    title: words.columns.status,
    cell: ({ client }) => <Chip look={statusLooks[client.status]}>{statusNames[client.status]}</Chip>,
  },
];

/** The running month's hours beside those sold; more than sold is marked by a sign and a word, not by colour alone. */
function HoursGiven({ client, figures, format }: { client: Client; figures: ClientFigures; format: Format }) {
  const sold = client.kind === 'retainer' ? client.minutesSold : null;
  // Who logs no hours by client gave some all the same: nothing is said then, not zero.
  if (figures.nowMinutes === 0 && (sold === null || figures.yearMinutes === 0)) return '–';
  const text = words.given(format.hours(figures.nowMinutes), sold === null ? null : format.hours(sold));
  return overGiven(client, figures)?.month === 'running' ? <Chip look="clay">{words.moreThanSold(text)}</Chip> : text;
}

function HourEarns({ figures, format }: { figures: ClientFigures; format: Format }) {
  const earns = anHourEarns(figures);
  if (earns !== null) return format.exactMoney(earns);
  return figures.yearMinutes === 0 ? '–' : <span className="text-ink-2">{words.tooFewHours}</span>;
}

const sinceOf = (client: Client) => (client.history.at(-1) ?? client.history[0]!).on;

const sortKeys: Readonly<Record<Column, (row: Row) => string | number>> = {
  name: ({ name }) => name.toLowerCase(),
  kind: ({ client }) => client.kind,
  monthly: ({ client }) => client.monthly ?? -1,
  hours: ({ figures }) => figures?.nowMinutes ?? 0,
  earns: ({ figures }) => (figures && anHourEarns(figures)) ?? Number.NEGATIVE_INFINITY,
  since: ({ client }) => sinceOf(client),
  status: ({ client }) => STATUSES.indexOf(client.status),
};

const names = new Intl.Collator(undefined, { numeric: true });
const compare = (a: string | number, b: string | number): number =>
  typeof a === 'string' && typeof b === 'string' ? names.compare(a, b) : Number(a) - Number(b) || 0;
