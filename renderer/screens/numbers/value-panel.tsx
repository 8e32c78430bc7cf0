import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { finishedPeriods, withValue, type Metric } from '../../../shared/records/metric.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { minutes } from '../../../shared/values/minutes.ts';
import { minor } from '../../../shared/values/money.ts';
import { LINE_LENGTH } from '../../../shared/values/schemas.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { numberWords } from '../../../shared/words/numbers.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { useLoggedValue } from './logged-value.ts';
import { periodText, valueText } from './value-text.ts';

const words = numberWords.value;
const PERIODS = 24;

interface Typed {
  readonly value: number | null;
  /** What stands in a plain field, readable or not. */
  readonly text: string;
  readonly readable: boolean;
  readonly note: string;
}

/** One value of a number, for a week or month of her choice, and what she did about it. */
export function ValuePanel({
  metric,
  onClose,
  onNext,
}: {
  metric: Metric;
  onClose: () => void;
  /** Goes to the next number that waits; null when none does. */
  onNext: (() => void) | null;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { today, settings } = useWorkspace();
  const periods = finishedPeriods(metric, today, settings.weekStart, PERIODS);
  const [on, setOn] = useState<Day>(() => openPeriod(metric, periods));
  const there = metric.values.find((value) => value.on === on);
  const [typed, setTyped] = useState<Typed>(() => typedOf(there));
  const [round, setRound] = useState(0);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const logged = useLoggedValue(metric, on);
  const { unit, cadence, name } = metric;
  const set = (next: Partial<Typed>): void => setTyped({ ...typed, ...next });
  const choose = (next: Day): void => {
    setOn(next);
    setTyped(typedOf(metric.values.find((value) => value.on === next)));
    setRound(round + 1);
  };
  const save = async (value: number | null, then: () => void): Promise<void> => {
    try {
      const next = withValue(metric, on, value === null ? null : { value, note: typed.note });
      await app.run(app.api.metric.save({ metrics: [next] }));
      notice.undoable(words.saved(name));
      then();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const keep = (then: () => void): void => {
    setTried(true);
    if (typed.readable && typed.value !== null) void save(typed.value, then);
  };
  const missing = tried && typed.readable && typed.value === null ? words.needed : null;
  const label = words.value[unit];
  return (
    <RecordPanel
      title={words.title(name)}
      error={error && errorText(error)}
      onSave={() => keep(onClose)}
      onClose={onClose}
    >
      <Select<Day>
        label={words.period}
        value={on}
        onChange={choose}
        options={periods.map((id) => ({ id, label: periodText(cadence, id, format) }))}
      />
      {unit === 'money' ? (
        <MoneyField
          key={round}
          label={label}
          currency={settings.currency}
          locale={settings.locale}
          value={typed.value === null ? null : minor(typed.value)}
          error={missing}
          onChange={(value, readable) => set({ value, readable })}
          onEnter={() => keep(onClose)}
        />
      ) : unit === 'hours' ? (
        <HoursField
          key={round}
          allowZero
          label={label}
          value={typed.value === null ? null : minutes(typed.value)}
          error={missing}
          onChange={(value, readable) => set({ value, readable })}
          onEnter={() => keep(onClose)}
        />
      ) : (
        <TextField
          autoFocus
          numeric
          label={label}
          value={typed.text}
          error={typed.readable ? missing : words.wrong}
          onChange={(text) => set({ text, ...readNumber(text) })}
          onEnter={() => keep(onClose)}
        />
      )}
      {logged !== null && logged !== typed.value && (
        <p className="text-small text-ink-2">
          {words.fromLog(valueText(unit, logged, format))}{' '}
          <TextButton
            onPress={() => {
              set({ value: logged, readable: true });
              setRound(round + 1);
            }}
          >
            {words.take}
          </TextButton>
        </p>
      )}
      <TextField label={words.note} value={typed.note} onChange={(note) => set({ note })} most={LINE_LENGTH} />
      <div className="flex flex-wrap gap-3">
        {onNext && <Button onPress={() => keep(onNext)}>{words.next}</Button>}
        {there && (
          <Button look="danger" onPress={() => void save(null, onClose)}>
            {words.clear}
          </Button>
        )}
      </div>
    </RecordPanel>
  );
}

/** The newest period that has no value since the first one; the newest of all where none is missing. */
function openPeriod({ values }: Metric, periods: readonly Day[]): Day {
  const first = values[0]?.on ?? '';
  return periods.find((period) => period >= first && !values.some(({ on }) => on === period)) ?? periods[0]!;
}

const typedOf = (value: Metric['values'][number] | undefined): Typed => ({
  value: value?.value ?? null,
  text: value ? String(value.value) : '',
  readable: true,
  note: value?.note ?? '',
});

/** A plain number with a point or a comma; empty is none. */
function readNumber(text: string): Pick<Typed, 'value' | 'readable'> {
  const body = text.trim().replace(/%$/, '').trim();
  if (body === '') return { value: null, readable: true };
  if (!/^-?\d{1,12}(?:[.,]\d{1,4})?$/.test(body)) return { value: null, readable: false };
  return { value: Number(body.replace(',', '.')), readable: true };
}
