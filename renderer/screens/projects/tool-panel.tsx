import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { openInto } from '../../../shared/records/access.ts';
import { checkTool } from '../../../shared/records/rules.ts';
import { tool as toolSchema, toolState, type Tool, type ToolId, type ToolState } from '../../../shared/records/tool.ts';
import { LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { accessWords } from '../../../shared/words/access.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText, refusalAt } from '../../../shared/words/errors.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { useNotice } from '../../notice.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Row, Select, TextArea, TextField } from '../../parts/fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { openAt } from '../../state/wanted.ts';

export const NEW_TOOL = 'tool:new';
const words = projectWords.tools;

export function ToolPanel({ tool, onClose }: { tool: Tool | null; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const [freshId] = useState(() => crypto.randomUUID() as ToolId);
  const [fields, setFields, dropDraft] = useDraft<Tool>(
    tool ? `tool:${tool.id}` : NEW_TOOL,
    tool ?? { id: freshId, name: '', purpose: '', state: 'working', setUpBy: null, note: '' },
  );
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Tool>): void => setFields({ ...fields, ...next });
  const refusal = checkTool(tool ?? undefined, fields);
  const save = async (): Promise<void> => {
    setTried(true);
    const record = toolSchema.safeParse(fields);
    if (!record.success || refusal) return;
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
        error={refusalAt(refusal, 'name') ?? (tried && fields.name.trim() === '' ? commonWords.nameNeeded : null)}
        most={NAME_LENGTH}
        onEnter={() => void save()}
      />
      <TextField
        label={words.purpose}
        value={fields.purpose}
        onChange={(purpose) => set({ purpose })}
        error={refusalAt(refusal, 'purpose')}
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
      {tool && <WhoGetsIn tool={tool} />}
      <TextArea
        label={words.note}
        value={fields.note}
        onChange={(note) => set({ note })}
        error={refusalAt(refusal, 'note')}
        most={TEXT_LENGTH}
      />
    </RecordPanel>
  );
}

/** Who can get into it, as the access register says, which is the way to change it. */
function WhoGetsIn({ tool }: { tool: Tool }) {
  const { accesses, people } = useWorkspace();
  const inside = openInto(accesses, tool.name).flatMap((one) => {
    const person = people.find(({ id }) => id === one.personId);
    return person ? [{ id: one.id, name: person.name, level: accessWords.levels[one.level] }] : [];
  });
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="text-small font-semibold">{words.access}</h3>
      {inside.length === 0 ? (
        <p className="text-small text-ink-2">{words.onlyYou}</p>
      ) : (
        <ul className="flex flex-col gap-1 text-small">
          {inside.map(({ id, name, level }) => (
            <li key={id}>
              {name} <span className="text-ink-2">{level}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-small">
        <TextLink href={openAt('/handoff/access', 'new', tool.name)}>{words.letIn}</TextLink>
        {inside.length > 0 && <TextLink href="/handoff/access">{words.register}</TextLink>}
      </p>
    </section>
  );
}
