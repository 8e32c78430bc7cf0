import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import {
  access as accessSchema,
  accessLevel,
  accessWay,
  type Access,
  type AccessId,
  type AccessLevel,
  type AccessWay,
} from '../../../shared/records/access.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import { checkAccess } from '../../../shared/records/rules.ts';
import { LINE_LENGTH, NAME_LENGTH } from '../../../shared/values/schemas.ts';
import { accessWords as words } from '../../../shared/words/access.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText, refusalAt } from '../../../shared/words/errors.ts';
import { useNotice } from '../../notice.ts';
import { DayField } from '../../parts/date-fields.tsx';
import { Row, Select, TextField } from '../../parts/fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';

/** The draft of a new way in; one that was begun from a tool is apart from the others. */
export const newAccess = (tool: string): string => (tool === '' ? 'access:new' : `access:new:${tool}`);

const blankOf = (id: AccessId, personId: PersonId, tool: string, today: Access['givenOn']): Access => ({
  id,
  personId,
  tool,
  level: 'use',
  way: 'own-login',
  purpose: '',
  givenOn: today,
  revoker: '',
  revokedOn: null,
});

/** One way in: added or changed. A text that looks like a password is refused at its field. */
export function AccessPanel({
  access,
  personId,
  tool = '',
  onClose,
}: {
  access: Access | null;
  /** Whose it is to be, for a new one. */
  personId: PersonId;
  /** What it leads into, for a new one. */
  tool?: string;
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const { people, tools, today } = useWorkspace();
  const [freshId] = useState(() => crypto.randomUUID() as AccessId);
  const [fields, setFields, dropDraft] = useDraft<Access>(
    access ? `access:${access.id}` : newAccess(tool),
    access ?? blankOf(freshId, personId, tool, today),
  );
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Access>): void => setFields({ ...fields, ...next });
  const refusal = checkAccess(access ?? undefined, fields);
  const refused = (field: string): string | null => refusalAt(refusal, field);

  const save = async (): Promise<void> => {
    setTried(true);
    const record = accessSchema.safeParse({ ...fields, id: access?.id ?? freshId });
    if (!record.success || refusal) return;
    try {
      await app.run(app.api.access.save({ accesses: [record.data] }));
      dropDraft();
      notice.undoable(words.saved(record.data.tool));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (): Promise<void> => {
    if (!access) return;
    try {
      await app.run(app.api.access.remove({ id: access.id }));
      dropDraft();
      notice.undoable(words.removed(access.tool));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const choosable = people.filter(({ id, to }) => id === fields.personId || to === null || to >= today);
  const isKnown = people.some(({ id }) => id === fields.personId);
  const known = tools.some(({ name }) => name === fields.tool);
  return (
    <RecordPanel
      title={access ? access.tool : words.add}
      error={error && errorText(error)}
      onSave={() => void save()}
      onDelete={access ? () => void remove() : undefined}
      onClose={onClose}
    >
      {tools.length > 0 && (
        <Select<string>
          label={words.fields.tools}
          value={known ? fields.tool : 'other'}
          onChange={(tool) => set({ tool: tool === 'other' ? '' : tool })}
          options={[
            { id: 'other', label: words.fields.otherTool },
            ...tools.map(({ name }) => ({ id: name, label: name })),
          ]}
        />
      )}
      {!known && (
        <TextField
          autoFocus={tools.length === 0}
          label={words.fields.tool}
          hint={words.fields.toolHint}
          value={fields.tool}
          onChange={(tool) => set({ tool })}
          error={refused('tool') ?? (tried && fields.tool.trim() === '' ? words.toolNeeded : null)}
          most={NAME_LENGTH}
          onEnter={() => void save()}
        />
      )}
      <Select<PersonId>
        label={words.fields.person}
        value={fields.personId}
        onChange={(id) => set({ personId: id })}
        options={[
          ...choosable.map(({ id, name }) => ({ id, label: name })),
          ...(isKnown ? [] : [{ id: fields.personId, label: words.deleted }]),
        ]}
      />
      <Row>
        <Select<AccessLevel>
          label={words.fields.level}
          value={fields.level}
          onChange={(level) => set({ level })}
          options={accessLevel.options.map((id) => ({ id, label: words.levels[id] }))}
        />
        <Select<AccessWay>
          label={words.fields.way}
          value={fields.way}
          onChange={(way) => set({ way })}
          options={accessWay.options.map((id) => ({ id, label: words.ways[id] }))}
        />
      </Row>
      <TextField
        label={words.fields.purpose}
        value={fields.purpose}
        onChange={(purpose) => set({ purpose })}
        error={refused('purpose')}
        most={LINE_LENGTH}
      />
      <TextField
        label={words.fields.revoker}
        hint={words.fields.revokerHint}
        value={fields.revoker}
        onChange={(revoker) => set({ revoker })}
        error={refused('revoker')}
        most={LINE_LENGTH}
      />
      <Row>
        <DayField
          label={words.fields.since}
          value={fields.givenOn}
          openLabel={commonWords.pickDay}
          onChange={(givenOn) => givenOn && set({ givenOn })}
        />
        <DayField
          label={words.fields.revokedOn}
          value={fields.revokedOn}
          openLabel={commonWords.pickDay}
          onChange={(revokedOn) => set({ revokedOn })}
        />
      </Row>
    </RecordPanel>
  );
}
