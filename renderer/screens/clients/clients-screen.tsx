import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Client, ClientId, ClientStatus } from '../../../shared/records/client.ts';
import { clientWords as words, statusNames } from '../../../shared/words/clients.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { Button } from '../../parts/buttons.tsx';
import { Checkbox, Select, TextField } from '../../parts/fields.tsx';
import { Screen } from '../../parts/frame.tsx';
import { Chip, EmptyState, type ChipLook } from '../../parts/surfaces.tsx';
import { TextButton } from '../../parts/buttons.tsx';
import { SortHeading, type Sort } from '../../parts/table.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { useWanted } from '../../state/wanted.ts';
import { useNotice } from '../../notice.ts';
import { ClientPanel, NEW_CLIENT } from './client-panel.tsx';

const statusLooks: Readonly<Record<ClientStatus, ChipLook>> = {
  lead: 'honey',
  active: 'good',
  paused: 'neutral',
  past: 'neutral',
};

type Column = 'name' | 'kind' | 'monthly' | 'since' | 'status';
const STATUSES = ['lead', 'active', 'paused', 'past'] as const satisfies ClientStatus[];

export function ClientsScreen() {
  const { clients, today } = useWorkspace();
  const app = useApp();
  const format = useFormat();
  const notice = useNotice();
  const [open, setOpen] = useState<Client | 'new' | null>(null);
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
  const [sort, setSort] = useState<Sort<Column>>({ column: 'name', descending: false });
  const [chosen, setChosen] = useState<ReadonlySet<ClientId>>(new Set());

  const shown = useMemo(() => {
    const fits = clients.filter(
      (client) =>
        (status === 'all' || client.status === status) && client.name.toLowerCase().includes(text.toLowerCase()),
    );
    const key = sortKey[sort.column];
    const rows = fits.toSorted((a, b) => compare(key(a), key(b)) || compare(a.name, b.name));
    return sort.descending ? rows.toReversed() : rows;
  }, [clients, status, text, sort]);
  const picked = shown.filter((client) => chosen.has(client.id));

  const changeAll = async (next: ClientStatus): Promise<void> => {
    await app.run(app.api.client.setStatus({ ids: picked.map(({ id }) => id), status: next, on: today }));
    setChosen(new Set());
    notice.saved(words.changed(picked.length, statusNames[next]));
  };
  const deleteAll = async (): Promise<void> => {
    await app.run(app.api.client.remove({ ids: picked.map(({ id }) => id) }));
    setChosen(new Set());
    notice.undoable(words.deleted(picked.length, picked[0]?.name ?? ''));
  };

  const add = (
    <Button look="primary" icon="add" onPress={() => setOpen('new')}>
      {words.add}
    </Button>
  );
  return (
    <Screen title={words.title} actions={clients.length > 0 && add}>
      {open !== null && (
        <ClientPanel
          key={open === 'new' ? NEW_CLIENT : open.id}
          client={open === 'new' ? null : open}
          newName={newName}
          onClose={() => {
            setOpen(null);
            setNewName('');
          }}
        />
      )}
      {open === null && readDraft(NEW_CLIENT) !== null && (
        <HalfFinished what={words.draft} onContinue={() => setOpen('new')} />
      )}
      {clients.length === 0 ? (
        <EmptyState icon="clients" title={words.empty.title} text={words.empty.text}>
          {add}
        </EmptyState>
      ) : (
        <section className="rounded-card border border-line bg-surface shadow-card">
          <div className="px-6 pt-5 pb-4">
            <Finding />
          </div>
          <div className="flex flex-wrap items-end gap-3 border-b border-line px-6 pb-4">
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
            <div className="w-36">
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
            {picked.length > 0 && (
              <div className="ml-auto flex flex-wrap items-center gap-3">
                <span className="text-small font-semibold text-plum-ink">{words.chosen(picked.length)}</span>
                <div className="w-44">
                  <Select
                    label={words.setStatus}
                    hiddenLabel
                    placeholder={words.setStatus}
                    value={null}
                    onChange={(next) => void changeAll(next)}
                    options={STATUSES.map((id) => ({ id, label: statusNames[id] }))}
                  />
                </div>
                <Button look="danger" onPress={() => void deleteAll()}>
                  {commonWords.delete}
                </Button>
              </div>
            )}
          </div>
          <div className="overflow-x-auto">
            <table className="w-full text-small">
              <thead>
                <tr className="border-b border-line text-left text-ink-2">
                  <th scope="col" className="w-10 py-2.5 pl-6">
                    <Checkbox
                      label={words.chooseAll}
                      hiddenLabel
                      checked={picked.length > 0 && picked.length === shown.length}
                      onChange={(all) => setChosen(new Set(all ? shown.map(({ id }) => id) : []))}
                    />
                  </th>
                  {(['name', 'kind', 'monthly', 'since', 'status'] as const).map((column) => (
                    <SortHeading
                      key={column}
                      column={column}
                      title={words.columns[column]}
                      label={words.sortBy(words.columns[column])}
                      end={column === 'monthly'}
                      sort={sort}
                      onSort={setSort}
                    />
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((client) => (
                  <tr
                    key={client.id}
                    className={`border-b border-line last:border-0 ${chosen.has(client.id) ? 'bg-plum-soft' : 'hover:bg-sunken'}`}
                  >
                    <td className="py-2.5 pl-6">
                      <Checkbox
                        label={words.choose(client.name)}
                        hiddenLabel
                        checked={chosen.has(client.id)}
                        onChange={(on) => {
                          const next = new Set(chosen);
                          if (on) next.add(client.id);
                          else next.delete(client.id);
                          setChosen(next);
                        }}
                      />
                    </td>
                    <th scope="row" className="px-3 py-2.5 text-left font-semibold">
                      <TextButton onPress={() => setOpen(client)}>{client.name}</TextButton>
                    </th>
                    <td className="px-3 py-2.5">{words.kinds[client.kind]}</td>
                    <td className="figures px-3 py-2.5 text-right">
                      {client.monthly === null ? '–' : format.exactMoney(client.monthly)}
                    </td>
                    <td className="figures px-3 py-2.5 whitespace-nowrap">{format.day(sinceOf(client))}</td>
                    <td className="px-3 py-2.5 pr-6">
                      <Chip look={statusLooks[client.status]}>{statusNames[client.status]}</Chip>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {shown.length === 0 && <p className="px-6 py-8 text-center text-small text-ink-2">{words.nothingFits}</p>}
          </div>
        </section>
      )}
    </Screen>
  );
}

function Finding() {
  const { clients } = useWorkspace();
  const format = useFormat();
  const active = clients.filter((client) => client.status === 'active');
  const paying = active.filter((client) => client.kind === 'retainer' && client.monthly !== null);
  const monthly = paying.reduce((sum, client) => sum + (client.monthly ?? 0), 0);
  const of = (status: ClientStatus): number => clients.filter((client) => client.status === status).length;
  return (
    <>
      <h2 className="text-title">
        {words.finding(active.length, paying.length, paying.length > 0 ? format.money(monthly) : null)}
      </h2>
      <p className="text-small text-ink-2">{words.summary(of('lead'), of('paused'), of('past'))}</p>
    </>
  );
}

const sinceOf = (client: Client) => (client.history.at(-1) ?? client.history[0]!).on;

const sortKey: Readonly<Record<Column, (client: Client) => string | number>> = {
  name: (client) => client.name.toLowerCase(),
  kind: (client) => client.kind,
  monthly: (client) => client.monthly ?? -1,
  since: sinceOf,
  status: (client) => STATUSES.indexOf(client.status),
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
