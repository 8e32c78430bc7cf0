import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import {
  client as clientSchema,
  withStatus,
  type Client,
  type ClientId,
  type ClientStatus,
} from '../../../shared/records/client.ts';
import { addMonths, monthOf, type Day } from '../../../shared/values/dates.ts';
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
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

export const NEW_CLIENT = 'client:new';

type Fields = Omit<Client, 'id' | 'history'> & { statusOn: Day };
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
  const format = useFormat();
  const { today, settings } = useWorkspace();
  const [fields, setFields, dropDraft] = useDraft<Fields>(client ? `client:${client.id}` : NEW_CLIENT, {
    name: client?.name ?? newName,
    status: client?.status ?? 'active',
    statusOn: client?.history.at(-1)?.on ?? today,
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
  const set = (next: Partial<Fields>): void => setFields({ ...fields, ...next });
  const nameError = tried && fields.name.trim() === '' ? commonWords.nameNeeded : null;

  const save = async (another: boolean): Promise<void> => {
    setTried(true);
    const { statusOn, ...rest } = fields;
    const known: Client = client ?? {
      ...rest,
      id: freshId,
      history: [{ status: rest.status, on: statusOn }],
    };
    const moved = client ? withStatus(client, rest.status, statusOn) : known;
    const record = clientSchema.safeParse({ ...moved, ...rest });
    if (!record.success || unreadable.monthly || unreadable.minutesSold) return;
    try {
      await app.run(app.api.client.save(record.data));
      dropDraft();
      notice.undoable(words.saved(record.data.name));
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
      {client && (
        <>
          <IncomeOf client={client} />
          {client.history.length > 1 && (
            <div className="text-small">
              <h3 className="font-sans font-semibold tracking-normal">{words.history}</h3>
              <ul className="text-ink-2">
                {client.history.map(({ status, on }) => (
                  <li key={on}>{words.statusSince(statusNames[status], format.day(on))}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </RecordPanel>
  );
}

function IncomeOf({ client }: { client: Client }) {
  const { today } = useWorkspace();
  const format = useFormat();
  const to = monthOf(today);
  const asked = useAsk(`income of clients ${to}`, (api) => api.income.byClient({ from: addMonths(to, -12), to }));
  const found = asked.value?.find(({ clientId }) => clientId === client.id);
  return found ? <p className="text-small text-ink-2">{words.income(format.money(found.minor))}</p> : null;
}
