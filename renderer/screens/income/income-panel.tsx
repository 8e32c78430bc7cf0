import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { ClientId } from '../../../shared/records/client.ts';
import {
  homeValue,
  incomeEntry,
  incomeKind,
  incomeMonth,
  type IncomeEntry,
  type IncomeId,
  type IncomeKind,
} from '../../../shared/records/income.ts';
import { addDays, addMonths, monthOf, monthsFrom, type Day, type Month } from '../../../shared/values/dates.ts';
import { COMMON_CURRENCIES, isRate, minor, type Currency, type Minor } from '../../../shared/values/money.ts';
import { LOG_NOTE_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { incomeWords as words, kindNames } from '../../../shared/words/income.ts';
import { useNotice } from '../../notice.ts';
import { DayField, MonthField } from '../../parts/date-fields.tsx';
import { Row, Select, TextField } from '../../parts/fields.tsx';
import { MoneyField } from '../../parts/figure-fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { dropDraft as forgetDraft, useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

export const NEW_INCOME = 'income:new';
const MONTHS_OFFERED = 120;

interface Fields {
  readonly precision: 'day' | 'month';
  readonly day: Day | null;
  readonly month: Month;
  readonly clientId: ClientId | 'none';
  readonly kind: IncomeKind;
  readonly amount: Minor | null;
  readonly fee: Minor | null;
  readonly currency: Currency;
  /** Null until she types one: then the last one for this currency stands there. */
  readonly rate: string | null;
  readonly note: string;
}

export function IncomePanel({ entry, onClose }: { entry: IncomeEntry | null; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { today, settings, clients } = useWorkspace();
  const home = settings.currency;
  const [fields, setFields, dropDraft] = useDraft<Fields>(
    entry ? `income:${entry.id}` : NEW_INCOME,
    fieldsOf(entry, today, home),
  );
  const [readable, setReadable] = useState({ amount: true, fee: true });
  const [tried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  // Made once for each new entry: saving again after a lost reply doubles nothing.
  const [freshId, setFreshId] = useState(() => crypto.randomUUID() as IncomeId);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Fields>): void => setFields({ ...fields, ...next });

  const foreign = fields.currency !== home;
  const lastRate = useAsk(`rate ${fields.currency}`, (api) => api.income.lastRate({ currency: fields.currency }));
  const rateText = fields.rate ?? lastRate.value?.rate ?? '';
  const rate = foreign ? rateText.trim().replace(',', '.') : null;
  const amount = fields.amount;
  const fee = fields.fee ?? minor(0);
  const problems = {
    amount: amount === null && readable.amount ? words.amountNeeded : null,
    rate: foreign && !isRate(rate) ? words.rateNeeded : null,
    day: fields.precision === 'day' && fields.day === null ? words.dateNeeded : null,
  };
  const value =
    amount === null || problems.rate ? null : homeValue({ amount, fee, currency: fields.currency, rate }, home);

  const save = async (another: boolean): Promise<void> => {
    setTried(true);
    if (Object.values(problems).some(Boolean) || !readable.amount || !readable.fee || value === null) return;
    const record = incomeEntry.safeParse({
      id: entry?.id ?? freshId,
      when: fields.precision === 'day' ? { day: fields.day } : { month: fields.month },
      clientId: fields.clientId === 'none' ? null : fields.clientId,
      kind: fields.kind,
      amount,
      fee,
      currency: fields.currency,
      rate,
      home: value,
      note: fields.note,
    });
    if (!record.success) return;
    try {
      await app.run(app.api.income.save({ entries: [record.data] }));
      dropDraft();
      notice.undoable(words.saved);
      if (!another) return onClose();
      setFields({ ...fields, amount: null, fee: null, note: '' });
      dropDraftOf();
      setTried(false);
      setFreshId(crypto.randomUUID() as IncomeId);
      setRound(round + 1);
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  // The next entry begins with this one's date, client and kind; it is no draft until something is typed.
  const dropDraftOf = (): void => forgetDraft(NEW_INCOME);
  const remove = async (): Promise<void> => {
    if (!entry) return;
    await app.run(app.api.income.remove({ ids: [entry.id] }));
    dropDraft();
    notice.undoable(words.deleted);
    onClose();
  };

  return (
    <RecordPanel
      title={entry ? words.edit : words.add}
      error={error && errorText(error)}
      onSave={() => void save(false)}
      onSaveAnother={entry ? undefined : () => void save(true)}
      onDelete={entry ? () => void remove() : undefined}
      onClose={onClose}
    >
      <Row>
        <Select<Fields['precision']>
          label={words.fields.precision}
          value={fields.precision}
          onChange={(precision) => set({ precision })}
          options={[
            { id: 'day', label: words.fields.day },
            { id: 'month', label: words.fields.month },
          ]}
        />
        {fields.precision === 'day' ? (
          <DayField
            label={words.fields.date}
            value={fields.day}
            onChange={(day) => set({ day })}
            openLabel={commonWords.pickDay}
            error={tried ? problems.day : null}
            quick={[
              { label: commonWords.today, day: today },
              { label: commonWords.yesterday, day: addDays(today, -1) },
            ]}
          />
        ) : (
          <MonthField
            label={words.fields.monthName}
            value={fields.month}
            onChange={(month) => set({ month })}
            nameOf={(month) => format.month(month)}
            months={monthsFrom(addMonths(monthOf(today), -MONTHS_OFFERED), monthOf(today)).toReversed()}
          />
        )}
      </Row>
      <Row>
        <MoneyField
          key={`amount ${round} ${fields.currency}`}
          label={words.fields.amount}
          hint={words.fields.amountHint}
          currency={fields.currency}
          locale={settings.locale}
          value={amount}
          error={tried ? problems.amount : null}
          onEnter={() => void save(false)}
          onChange={(next, ok) => {
            set({ amount: next });
            setReadable({ ...readable, amount: ok });
          }}
        />
        <Select<Currency>
          label={words.fields.currency}
          value={fields.currency}
          onChange={(currency) => set({ currency, rate: null })}
          options={[...new Set([home, fields.currency, ...COMMON_CURRENCIES])].map((id) => ({ id, label: id }))}
        />
      </Row>
      {foreign && (
        <TextField
          numeric
          label={words.fields.rate(fields.currency, home)}
          value={rateText}
          onChange={(next) => set({ rate: next })}
          error={tried ? problems.rate : null}
          hint={value === null ? undefined : words.home(format.exactMoney(value))}
        />
      )}
      <Row>
        <Select<ClientId | 'none'>
          label={words.fields.client}
          value={fields.clientId}
          onChange={(clientId) => set({ clientId })}
          options={[{ id: 'none', label: words.noClient }, ...clients.map(({ id, name }) => ({ id, label: name }))]}
        />
        <Select<IncomeKind>
          label={words.fields.kind}
          value={fields.kind}
          onChange={(kind) => set({ kind })}
          options={incomeKind.options.map((id) => ({ id, label: kindNames[id] }))}
        />
      </Row>
      <MoneyField
        key={`fee ${round} ${fields.currency}`}
        label={words.fields.fee}
        currency={fields.currency}
        locale={settings.locale}
        value={fields.fee}
        onChange={(next, ok) => {
          set({ fee: next });
          setReadable({ ...readable, fee: ok });
        }}
      />
      <TextField
        label={words.fields.note}
        value={fields.note}
        onChange={(note) => set({ note })}
        most={LOG_NOTE_LENGTH}
      />
    </RecordPanel>
  );
}

function fieldsOf(entry: IncomeEntry | null, today: Day, home: Currency): Fields {
  if (!entry)
    return {
      precision: 'day',
      day: today,
      month: addMonths(monthOf(today), -1),
      clientId: 'none',
      kind: 'client-work',
      amount: null,
      fee: null,
      currency: home,
      rate: null,
      note: '',
    };
  return {
    precision: 'day' in entry.when ? 'day' : 'month',
    day: 'day' in entry.when ? entry.when.day : today,
    month: incomeMonth(entry),
    clientId: entry.clientId ?? 'none',
    kind: entry.kind,
    amount: entry.amount,
    fee: entry.fee === 0 ? null : entry.fee,
    currency: entry.currency,
    rate: entry.rate,
    note: entry.note,
  };
}
