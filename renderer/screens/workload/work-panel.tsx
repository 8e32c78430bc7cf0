import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { ClientId } from '../../../shared/records/client.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import type { CategoryId, WorkEntry } from '../../../shared/records/work.ts';
import { addDays } from '../../../shared/values/dates.ts';
import type { Minutes } from '../../../shared/values/minutes.ts';
import { LOG_NOTE_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { workloadWords } from '../../../shared/words/workload.ts';
import { useNotice } from '../../notice.ts';
import { DayField } from '../../parts/date-fields.tsx';
import { Checkbox, Row, Select, TextField } from '../../parts/fields.tsx';
import { HoursField } from '../../parts/figure-fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

const words = workloadWords.entries;

type Fields = Omit<WorkEntry, 'minutes'> & { minutes: Minutes | null };

export function WorkPanel({ entry, onClose }: { entry: WorkEntry; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { categories, clients, people, today } = useWorkspace();
  const [fields, setFields, dropDraft] = useDraft<Fields>(`work:${entry.id}`, entry);
  const [readable, setReadable] = useState(true);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Fields>): void => setFields({ ...fields, ...next });

  const save = async (): Promise<void> => {
    setTried(true);
    if (fields.minutes === null || !readable) return;
    try {
      const record: WorkEntry = { ...fields, minutes: fields.minutes, note: fields.note.trim().slice(0, 300) };
      await app.run(app.api.work.save({ entries: [record], removed: [] }));
      dropDraft();
      notice.undoable(words.saved);
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (): Promise<void> => {
    await app.run(app.api.work.remove({ ids: [entry.id] }));
    dropDraft();
    notice.undoable(words.deleted);
    onClose();
  };

  return (
    <RecordPanel
      title={words.edit}
      error={error && errorText(error)}
      onSave={() => void save()}
      onDelete={() => void remove()}
      onClose={onClose}
    >
      <Row>
        {'day' in fields.when ? (
          <DayField
            label={words.day}
            value={fields.when.day}
            max={today}
            openLabel={commonWords.pickDay}
            onChange={(day) => day && set({ when: { day } })}
            quick={[
              { label: commonWords.today, day: today },
              { label: commonWords.yesterday, day: addDays(today, -1) },
            ]}
          />
        ) : (
          <div className="text-small">
            <p className="font-semibold">{words.roughWeek}</p>
            <p>{format.week(fields.when.week)}</p>
          </div>
        )}
        <HoursField
          label={words.minutes}
          value={fields.minutes}
          error={tried && fields.minutes === null && readable ? words.minutesNeeded : null}
          onChange={(minutes, ok) => {
            set({ minutes });
            setReadable(ok);
          }}
          onEnter={() => void save()}
        />
      </Row>
      <Select<CategoryId>
        label={words.category}
        value={fields.categoryId}
        onChange={(categoryId) => set({ categoryId })}
        options={categories
          .filter((category) => !category.retired || category.id === entry.categoryId)
          .map(({ id, name }) => ({ id, label: name }))}
      />
      <Row>
        <Select<ClientId | 'none'>
          label={words.client}
          value={fields.clientId ?? 'none'}
          onChange={(clientId) => set({ clientId: clientId === 'none' ? null : clientId })}
          options={[{ id: 'none', label: words.nobody }, ...clients.map(({ id, name }) => ({ id, label: name }))]}
        />
        <Select<PersonId | 'none'>
          label={words.person}
          value={fields.personId ?? 'none'}
          onChange={(personId) => set({ personId: personId === 'none' ? null : personId })}
          options={[{ id: 'none', label: words.nobody }, ...people.map(({ id, name }) => ({ id, label: name }))]}
        />
      </Row>
      <Checkbox label={workloadWords.fire} checked={fields.fire} onChange={(fire) => set({ fire })} />
      <TextField label={words.note} value={fields.note} onChange={(note) => set({ note })} most={LOG_NOTE_LENGTH} />
    </RecordPanel>
  );
}
