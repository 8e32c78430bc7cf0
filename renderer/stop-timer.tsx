/** What the timer's time was: saved as hours, split by day, or thrown away. */
import { useRef, useState } from 'react';
import { AppError } from '../shared/api/wire.ts';
import { splitSpan, type Timer } from '../shared/records/timer.ts';
import type { CategoryId, WorkEntry, WorkId } from '../shared/records/work.ts';
import type { ClientId } from '../shared/records/client.ts';
import { formatMinutes, minutes as asMinutes, type Minutes } from '../shared/values/minutes.ts';
import { LOG_NOTE_LENGTH } from '../shared/values/schemas.ts';
import { commonWords } from '../shared/words/common.ts';
import { errorText } from '../shared/words/errors.ts';
import { timerWords as words } from '../shared/words/timer.ts';
import { useNotice } from './notice.ts';
import { Button } from './parts/buttons.tsx';
import { Select, TextField } from './parts/fields.tsx';
import { HoursField } from './parts/figure-fields.tsx';
import { SidePanel } from './parts/side-panel.tsx';
import { Notice } from './parts/surfaces.tsx';
import { useApp, useWorkspace } from './state/app-state.tsx';
import { useFormat } from './state/format.ts';
import { localDays } from './state/local-days.ts';

/** Longer than anybody sits at one thing: asked about even when nothing else is known. */
const LONG_MS = 6 * 3_600_000;

/** When nothing moved: from the last sign before until the first one after. */
export interface Away {
  readonly from: number;
  readonly to: number;
}

export function StopPanel({
  timer,
  stoppedAt,
  away,
  onClose,
}: {
  timer: Timer;
  stoppedAt: number;
  away: Away | null;
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { categories, clients, today } = useWorkspace();
  const started = Date.parse(timer.startedAt);
  // It stops when she says so, not when she has filled in what it was.
  const [end] = useState(() => Math.max(Date.now(), stoppedAt));
  const whole = Math.round((end - started) / 60_000);
  const [length, setLength] = useState<Minutes | null>(whole > 0 ? asMinutes(whole) : null);
  const [categoryId, setCategory] = useState(timer.categoryId);
  const [clientId, setClient] = useState(timer.clientId);
  const [note, setNote] = useState(timer.note);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  // The same ids when it is sent again after a lost reply.
  const ids = useRef<string[]>([]);

  const until = started + (length ?? 0) * 60_000;
  const parts = splitSpan(started, until, localDays);
  const time = (moment: number): string => format.time(new Date(moment));
  const startDay = localDays.dayOf(started);

  const save = async (): Promise<void> => {
    setTried(true);
    if (length === null || categoryId === null) return;
    while (ids.current.length <= parts.length) ids.current.push(crypto.randomUUID());
    const [span = '', ...each] = ids.current;
    const entries = parts.map(({ day, minutes }, index): WorkEntry => ({
      id: each[index] as WorkId,
      when: { day },
      minutes,
      categoryId,
      clientId,
      personId: null,
      fire: false,
      note: note.trim().slice(0, LOG_NOTE_LENGTH),
      ...(parts.length > 1 && { spanId: span as NonNullable<WorkEntry['spanId']> }),
    }));
    try {
      // The hours first: should the rest fail, the timer still runs and nothing is lost.
      await app.run(app.api.work.save({ entries, removed: [] }));
      await app.run(app.api.timer.set({ timer: null }));
      onClose();
      notice.undoable(words.saved(formatMinutes(length)));
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
    }
  };
  const throwAway = async (): Promise<void> => {
    try {
      await app.run(app.api.timer.set({ timer: null }));
      onClose();
      notice.saved(words.thrownAway);
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
    }
  };
  const stopAt = (moment: number): void => setLength(asMinutes(Math.max(1, Math.round((moment - started) / 60_000))));
  const long = away === null && end - started > LONG_MS;
  return (
    <SidePanel
      title={words.panel.title}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" onPress={() => void save()}>
            {words.panel.save}
          </Button>
          <Button onPress={onClose}>{words.panel.goOn}</Button>
          <Button look="danger" onPress={() => void throwAway()}>
            {words.panel.throwAway}
          </Button>
        </>
      }
    >
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      {away && (
        <Notice look="warning">
          <p>{words.away.text(time(away.from), time(away.to))}</p>
          <p className="mt-2">
            <Button onPress={() => stopAt(away.from)}>{words.away.stopThen(time(away.from))}</Button>
          </p>
        </Notice>
      )}
      {long && <Notice look="warning">{words.away.long(formatMinutes(whole))}</Notice>}
      <p className="text-small text-ink-2">
        {startDay === today
          ? words.panel.since(time(started))
          : words.panel.sinceDay(format.day(startDay), time(started))}
      </p>
      <HoursField
        label={words.panel.hours}
        value={length}
        onChange={(value) => setLength(value)}
        error={tried && length === null ? words.panel.hoursWrong : null}
      />
      {parts.length > 1 && (
        <div className="text-small text-ink-2">
          <p>{words.panel.days}</p>
          <ul className="figures mt-1">
            {parts.map(({ day, minutes }) => (
              <li key={day}>
                {format.day(day)}: {formatMinutes(minutes)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Select<CategoryId>
        label={words.panel.category}
        placeholder={words.panel.categoryNeeded}
        value={categoryId}
        onChange={setCategory}
        error={tried && categoryId === null ? words.panel.categoryNeeded : null}
        options={categories.filter(({ retired }) => !retired).map(({ id, name }) => ({ id, label: name }))}
      />
      <Select<ClientId | 'none'>
        label={words.panel.client}
        value={clientId ?? 'none'}
        onChange={(id) => setClient(id === 'none' ? null : id)}
        options={[{ id: 'none', label: words.panel.nobody }, ...clients.map(({ id, name }) => ({ id, label: name }))]}
      />
      <TextField label={words.panel.note} value={note} onChange={setNote} most={LOG_NOTE_LENGTH} />
    </SidePanel>
  );
}
