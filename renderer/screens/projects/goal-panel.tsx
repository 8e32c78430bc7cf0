import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { goal as goalSchema, type Goal, type GoalId } from '../../../shared/records/project.ts';
import { NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { useNotice } from '../../notice.ts';
import { DayField } from '../../parts/date-fields.tsx';
import { Switch, TextArea, TextField } from '../../parts/fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';

export const NEW_GOAL = 'goal:new';
const words = projectWords.goals;

export function GoalPanel({ goal, onClose }: { goal: Goal | null; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  const [freshId] = useState(() => crypto.randomUUID() as GoalId);
  const [fields, setFields, dropDraft] = useDraft<Goal>(
    goal ? `goal:${goal.id}` : NEW_GOAL,
    goal ?? { id: freshId, title: '', by: null, reachedOn: null, note: '' },
  );
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Goal>): void => setFields({ ...fields, ...next });
  const save = async (): Promise<void> => {
    setTried(true);
    const record = goalSchema.safeParse(fields);
    if (!record.success) return;
    try {
      await app.run(app.api.goal.save(record.data));
      dropDraft();
      notice.undoable(words.saved(record.data.title));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (one: Goal): Promise<void> => {
    try {
      await app.run(app.api.goal.remove({ id: one.id }));
      dropDraft();
      notice.undoable(words.deleted(one.title));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <RecordPanel
      title={goal ? words.edit : words.panel}
      error={error && errorText(error)}
      onSave={() => void save()}
      onDelete={goal ? () => void remove(goal) : undefined}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={words.name}
        value={fields.title}
        onChange={(title) => set({ title })}
        error={tried && fields.title.trim() === '' ? commonWords.nameNeeded : null}
        most={NAME_LENGTH}
        onEnter={() => void save()}
      />
      <DayField label={words.by} value={fields.by} openLabel={commonWords.pickDay} onChange={(by) => set({ by })} />
      {goal && (
        <Switch
          label={words.markReached}
          on={fields.reachedOn !== null}
          onChange={(reached) => set({ reachedOn: reached ? today : null })}
        />
      )}
      <TextArea label={words.note} value={fields.note} onChange={(note) => set({ note })} most={TEXT_LENGTH} />
    </RecordPanel>
  );
}
