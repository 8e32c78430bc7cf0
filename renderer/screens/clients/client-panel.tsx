import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import {
  client as clientSchema,
  mergedClient,
  namesake,
  withStatus,
  type Client,
  type ClientId,
  type ClientStatus,
} from '../../../shared/records/client.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { minor } from '../../../shared/values/money.ts';
import { clientWords as words, statusNames } from '../../../shared/words/clients.ts';
import { LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { useNotice } from '../../notice.ts';
import { DayField } from '../../parts/date-fields.tsx';
import { Row, Select, TextArea, TextField } from '../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { Confirm } from '../../parts/side-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { ClientLogs } from './client-logs.tsx';
import { StatusHistory, type History } from './status-history.tsx';

export const NEW_CLIENT = 'client:new';

type Fields = Omit<Client, 'id' | 'history'> & { readonly statusOn: Day; readonly earlier: History };
/** A field that holds text which cannot be read as its figure. */
type Unreadable = { readonly monthly?: boolean; readonly minutesSold?: boolean };

export function ClientPanel({
  client,
  newName,
  onClose,
}: {
  client: Client | null;
  /** What a new one is to be called. */
  newName: string;
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const { today, settings, clients } = useWorkspace();
  const last = client?.history.at(-1);
  const [fields, setFields, dropDraft] = useDraft<Fields>(client ? `client:${client.id}` : NEW_CLIENT, {
    name: client?.name ?? newName,
    status: client?.status ?? 'active',
    statusOn: last?.on ?? today,
    earlier: client?.history.slice(0, -1) ?? [],
    kind: client?.kind ?? 'retainer',
    monthly: client?.monthly ?? null,
    minutesSold: client?.minutesSold ?? null,
    howFound: client?.howFound ?? '',
    note: client?.note ?? '',
  });
  const [unreadable, setUnreadable] = useState<Unreadable>({});
  const [tried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  // Made once for each new client: saving again after a lost reply doubles nothing.
  const [freshId, setFreshId] = useState(() => crypto.randomUUID() as ClientId);
  const [error, setError] = useState<AppError | null>(null);
  const [asking, setAsking] = useState<{ readonly other: Client; readonly another: boolean } | null>(null);
  const set = (next: Partial<Fields>): void => setFields({ ...fields, ...next });
  const nameError = tried && fields.name.trim() === '' ? commonWords.nameNeeded : null;

  const { statusOn, earlier, ...rest } = fields;
  const soFar = last ? [...earlier, { ...last, on: rest.status === last.status ? statusOn : last.on }] : [];
  const inOrder = soFar.every(({ on }, at) => on >= (soFar[at - 1]?.on ?? ''));
  const known = { ...rest, id: client?.id ?? freshId, status: last?.status ?? rest.status, history: soFar };
  const typed = withStatus(known, rest.status, statusOn);

  /** @param same whether the namesake that was asked about is the same client; null as long as nobody was asked */
  const save = async (another: boolean, same: boolean | null = null): Promise<void> => {
    setTried(true);
    setAsking(null);
    const record = clientSchema.safeParse(typed);
    if (!record.success || !inOrder || unreadable.monthly || unreadable.minutesSold) return;
    const other = same === false || client?.name === record.data.name ? null : namesake(record.data, clients);
    if (other && same === null) return setAsking({ other, another });
    const stays = other ? mergedClient(other, record.data) : record.data;
    try {
      await app.run(
        other && client ? app.api.client.merge({ fromId: client.id, into: stays }) : app.api.client.save(stays),
      );
      dropDraft();
      notice.undoable(other && client ? words.merge.done(stays.name) : words.saved(stays.name));
      if (!another) return onClose();
      setTried(false);
      setFreshId(crypto.randomUUID() as ClientId);
      setRound(round + 1);
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (): Promise<void> => {
    if (!client) return;
    await app.run(app.api.client.remove({ ids: [client.id] }));
    dropDraft();
    notice.undoable(words.deleted(1, client.name));
    onClose();
  };

  return (
    <RecordPanel
      title={client ? client.name : words.add}
      error={error && errorText(error)}
      onSave={() => void save(false)}
      onSaveAnother={client ? undefined : () => void save(true)}
      onDelete={client ? () => void remove() : undefined}
      onClose={onClose}
    >
      {asking && (
        <Confirm
          title={words.same.title(asking.other.name)}
          text={words.same.text}
          yes={words.same.yes}
          no={words.same.no}
          onYes={() => void save(asking.another, true)}
          onNo={() => void save(asking.another, false)}
        />
      )}
      <TextField
        key={`name ${round}`}
        autoFocus
        label={words.fields.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        error={nameError}
        most={NAME_LENGTH}
        onEnter={() => void save(false)}
      />
      <Row>
        <Select<ClientStatus>
          label={words.fields.status}
          value={fields.status}
          onChange={(status) => set({ status, statusOn: status === client?.status ? fields.statusOn : today })}
          options={(['lead', 'active', 'paused', 'past'] as const).map((id) => ({ id, label: statusNames[id] }))}
        />
        <DayField
          label={words.fields.statusOn}
          value={fields.statusOn}
          max={today}
          openLabel={commonWords.pickDay}
          onChange={(statusOn) => statusOn && set({ statusOn })}
        />
      </Row>
      <Row>
        <Select<Client['kind']>
          label={words.fields.kind}
          value={fields.kind}
          onChange={(kind) => set({ kind })}
          options={(['retainer', 'one-off'] as const).map((id) => ({ id, label: words.kinds[id] }))}
        />
        {fields.kind === 'retainer' && (
          <MoneyField
            key={`monthly ${round}`}
            label={words.fields.monthly}
            hint={words.fields.monthlyHint}
            currency={settings.currency}
            locale={settings.locale}
            value={fields.monthly === null ? null : minor(fields.monthly)}
            onChange={(monthly, readable) => {
              set({ monthly });
              setUnreadable({ ...unreadable, monthly: !readable });
            }}
          />
        )}
      </Row>
      {fields.kind === 'retainer' && (
        <HoursField
          key={`hours ${round}`}
          label={words.fields.hours}
          value={fields.minutesSold}
          onChange={(minutesSold, readable) => {
            set({ minutesSold });
            setUnreadable({ ...unreadable, minutesSold: !readable });
          }}
        />
      )}
      <TextField
        label={words.fields.howFound}
        value={fields.howFound}
        onChange={(howFound) => set({ howFound })}
        most={LINE_LENGTH}
      />
      <TextArea label={words.fields.note} value={fields.note} onChange={(note) => set({ note })} most={TEXT_LENGTH} />
      <StatusHistory
        earlier={earlier}
        max={today}
        error={tried && !inOrder ? words.outOfOrder : null}
        onChange={(next) => set({ earlier: next })}
      />
      {client && <ClientLogs client={client} />}
    </RecordPanel>
  );
}
