import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { tool as toolSchema, toolState, type Tool, type ToolId, type ToolState } from '../../../shared/records/tool.ts';
import { LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { useNotice } from '../../notice.ts';
import { Checkbox, Row, Select, TextArea, TextField } from '../../parts/fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';

export const NEW_TOOL = 'tool:new';
const words = projectWords.tools;

export function ToolPanel({ tool, onClose }: { tool: Tool | null; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { people, today } = useWorkspace();
  const [freshId] = useState(() => crypto.randomUUID() as ToolId);
  const [fields, setFields, dropDraft] = useDraft<Tool>(
    tool ? `tool:${tool.id}` : NEW_TOOL,
    tool ?? { id: freshId, name: '', purpose: '', state: 'working', setUpBy: null, personIds: [], note: '' },
  );
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Tool>): void => setFields({ ...fields, ...next });
  const save = async (): Promise<void> => {
    setTried(true);
    const record = toolSchema.safeParse(fields);
    if (!record.success) return;
    try {
      await app.run(app.api.tool.save(record.data));
      dropDraft();
      notice.undoable(words.saved(record.data.name));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (one: Tool): Promise<void> => {
    try {
      await app.run(app.api.tool.remove({ id: one.id }));
      dropDraft();
      notice.undoable(words.deleted(one.name));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const team = people.filter(({ id, to }) => fields.personIds.includes(id) || to === null || to >= today);
  return (
    <RecordPanel
      title={tool ? tool.name : words.add}
      error={error && errorText(error)}
      onSave={() => void save()}
      onDelete={tool ? () => void remove(tool) : undefined}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={words.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        error={tried && fields.name.trim() === '' ? commonWords.nameNeeded : null}
        most={NAME_LENGTH}
        onEnter={() => void save()}
      />
      <TextField
        label={words.purpose}
        value={fields.purpose}
        onChange={(purpose) => set({ purpose })}
        most={LINE_LENGTH}
      />
      <Row>
        <Select<ToolState>
          label={words.state}
          value={fields.state}
          onChange={(state) => set({ state })}
          options={toolState.options.map((id) => ({ id, label: projectWords.toolStates[id] }))}
        />
        <Select<NonNullable<Tool['setUpBy']> | 'unknown'>
          label={words.setUpBy}
          value={fields.setUpBy ?? 'unknown'}
          onChange={(who) => set({ setUpBy: who === 'unknown' ? null : who })}
          options={(['unknown', 'owner', 'va', 'obm', 'specialist'] as const).map((id) => ({
            id,
            label: projectWords.setters[id],
          }))}
        />
      </Row>
      {team.length > 0 && (
        <fieldset className="m-0 flex flex-col gap-1.5 border-0 p-0">
          <legend className="mb-1 text-small font-semibold">{words.access}</legend>
          {team.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={fields.personIds.includes(id)}
              onChange={(inside) =>
                set({ personIds: inside ? [...fields.personIds, id] : fields.personIds.filter((one) => one !== id) })
              }
            />
          ))}
          <p className="text-note text-ink-2">{words.accessHint}</p>
        </fieldset>
      )}
      <TextArea label={words.note} value={fields.note} onChange={(note) => set({ note })} most={TEXT_LENGTH} />
    </RecordPanel>
  );
}
