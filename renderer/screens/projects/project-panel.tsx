import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import {
  project as projectSchema,
  size,
  type GoalId,
  type Project,
  type ProjectId,
  type Size,
} from '../../../shared/records/project.ts';
import { minor } from '../../../shared/values/money.ts';
import type { Minutes } from '../../../shared/values/minutes.ts';
import { LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { useNotice } from '../../notice.ts';
import { Row, Select, TextArea, TextField } from '../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { StepsEditor } from './steps-editor.tsx';

export const NEW_PROJECT = 'project:new';
const words = projectWords.panel;

/** How an estimate is given: not at all, roughly, or as a figure that may still be missing. */
type Guess = Size | 'not-said' | 'figure';
const guessOf = (value: number | Size | null): Guess =>
  value === null ? 'not-said' : typeof value === 'number' ? 'figure' : value;

interface Fields extends Omit<Project, 'id' | 'worth' | 'effort'> {
  readonly worth: Guess;
  readonly worthMinor: number | null;
  readonly effort: Guess;
  readonly effortMinutes: Minutes | null;
}

export function ProjectPanel({ project, onClose }: { project: Project | null; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { today, goals, settings } = useWorkspace();
  const [freshId] = useState(() => crypto.randomUUID() as ProjectId);
  const [fields, setFields, dropDraft] = useDraft<Fields>(
    project ? `project:${project.id}` : NEW_PROJECT,
    fieldsOf(project ?? { ...blank, moves: [{ state: 'parked', on: today }], touchedOn: today }),
  );
  const [readable, setReadable] = useState({ worth: true, effort: true });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Fields>): void => setFields({ ...fields, ...next });
  const save = async (): Promise<void> => {
    setTried(true);
    const { worthMinor, effortMinutes, ...rest } = fields;
    const record = projectSchema.safeParse({
      ...rest,
      id: project?.id ?? freshId,
      touchedOn: today,
      worth: rest.worth === 'figure' ? worthMinor : rest.worth === 'not-said' ? null : rest.worth,
      effort: rest.effort === 'figure' ? effortMinutes : rest.effort === 'not-said' ? null : rest.effort,
    });
    if (!record.success || !readable.worth || !readable.effort) return;
    try {
      await app.run(app.api.project.save(record.data));
      dropDraft();
      notice.undoable(words.saved(record.data.title));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (one: Project): Promise<void> => {
    try {
      await app.run(app.api.project.remove({ ids: [one.id] }));
      dropDraft();
      notice.undoable(words.deleted(one.title));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const guesses = (names: Readonly<Record<Size, string>>, figure: string) => [
    { id: 'not-said' as const, label: words.notSaid },
    ...size.options.map((id) => ({ id, label: names[id] })),
    { id: 'figure' as const, label: figure },
  ];
  return (
    <RecordPanel
      title={project ? project.title : words.add}
      error={error && errorText(error)}
      onSave={() => void save()}
      onDelete={project ? () => void remove(project) : undefined}
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
      {goals.length > 0 && (
        <Select<GoalId | 'none'>
          label={words.goal}
          value={fields.goalId ?? 'none'}
          onChange={(goalId) => set({ goalId: goalId === 'none' ? null : goalId })}
          options={[{ id: 'none', label: words.noGoal }, ...goals.map(({ id, title }) => ({ id, label: title }))]}
        />
      )}
      <Row>
        <Select<Guess>
          label={words.worth}
          value={fields.worth}
          onChange={(worth) => set({ worth })}
          options={guesses(projectWords.sizes, words.figure)}
        />
        {fields.worth === 'figure' && (
          <MoneyField
            label={words.worthFigure}
            hint={words.worthHint}
            currency={settings.currency}
            locale={settings.locale}
            value={fields.worthMinor === null ? null : minor(fields.worthMinor)}
            onChange={(worthMinor, ok) => {
              set({ worthMinor });
              setReadable({ ...readable, worth: ok });
            }}
          />
        )}
      </Row>
      <Row>
        <Select<Guess>
          label={words.effort}
          value={fields.effort}
          onChange={(effort) => set({ effort })}
          options={guesses(projectWords.efforts, words.hoursFigure)}
        />
        {fields.effort === 'figure' && (
          <HoursField
            label={words.effortFigure}
            value={fields.effortMinutes}
            onChange={(effortMinutes, ok) => {
              set({ effortMinutes });
              setReadable({ ...readable, effort: ok });
            }}
          />
        )}
      </Row>
      <TextField
        label={words.blocker}
        value={fields.blocker}
        onChange={(blocker) => set({ blocker })}
        most={LINE_LENGTH}
      />
      <StepsEditor steps={fields.steps} onChange={(steps) => set({ steps })} />
      <TextArea label={words.note} value={fields.note} onChange={(note) => set({ note })} most={TEXT_LENGTH} />
    </RecordPanel>
  );
}

const blank = {
  title: '',
  goalId: null,
  worth: null,
  effort: null,
  blocker: '',
  steps: [],
  note: '',
} satisfies Partial<Project>;

function fieldsOf({
  worth,
  effort,
  title,
  goalId,
  moves,
  blocker,
  steps,
  touchedOn,
  note,
}: Omit<Project, 'id'>): Fields {
  return {
    title,
    goalId,
    moves,
    blocker,
    steps,
    touchedOn,
    note,
    worth: guessOf(worth),
    worthMinor: typeof worth === 'number' ? worth : null,
    effort: guessOf(effort),
    effortMinutes: typeof effort === 'number' ? effort : null,
  };
}
