import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import {
  emptyHowTo,
  handoff as handoffSchema,
  isEmptyHowTo,
  type Handoff,
  type HandoffId,
  type HowTo,
} from '../../../shared/records/handoff.ts';
import { withCarrier } from '../../../shared/records/handoff-checks.ts';
import { checkHandoff } from '../../../shared/records/rules.ts';
import { signOf } from '../../../shared/advice/suggest-handoffs.ts';
import type { CategoryId } from '../../../shared/records/work.ts';
import { projectStateOf, type Project } from '../../../shared/records/project.ts';
import type { SignId } from '../../../shared/records/recommendation.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import type { Minutes } from '../../../shared/values/minutes.ts';
import { NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText, refusalAt } from '../../../shared/words/errors.ts';
import { handoffWords as words } from '../../../shared/words/handoff.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { useNotice } from '../../notice.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { DayField } from '../../parts/date-fields.tsx';
import { Row, Select, TextArea, TextField } from '../../parts/fields.tsx';
import { HoursField } from '../../parts/figure-fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { useChanges } from '../../state/drafts.ts';
import { History } from './history.tsx';
import { HowToFields } from './how-to-fields.tsx';
import { LevelField } from './level-field.tsx';

export const NEW_HANDOFF = 'handoff:new';

/**
 * What is typed into the panel: as a handoff, with the parts of its how-to one by one, but the hours may still be missing. What
 * is written down of it elsewhere, its moves and the looks at it, is none of it.
 */
type Fields = Omit<Handoff, 'id' | 'moves' | 'checks' | 'minutesPerWeek' | 'howTo'> &
  HowTo & { readonly minutesPerWeek: Minutes | null };

export function HandoffPanel({
  handoff,
  newName = '',
  above,
  onClose,
}: {
  handoff: Handoff | null;
  /** What a new one is to be called. */
  newName?: string;
  /** What there is to say about it before its fields. */
  above?: ReactNode;
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { people, categories, projects, results, today } = useWorkspace();
  const newest = results.at(-1);
  const takenBy = (personId = handoff?.personId ?? null): Handoff | null =>
    handoff && withCarrier(handoff, personId, today);
  const [freshId] = useState(() => crypto.randomUUID() as HandoffId);
  const [fields, set, dropDraft] = useChanges<Fields>(
    handoff ? `handoff:${handoff.id}` : NEW_HANDOFF,
    ({ personId }) => (handoff ? fieldsOf(handoff, takenBy(personId) ?? handoff) : blank),
    handoff ? {} : { title: newName, sign: isParked(newName, projects) ? signOf('parked-project', newest) : null },
  );
  const [readable, setReadable] = useState(true);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const typed = typedIn(fields);
  const refusal = checkHandoff(handoff ?? undefined, typed);

  const save = async (): Promise<void> => {
    setTried(true);
    const { id, moves, checks } = takenBy(fields.personId) ?? {
      id: freshId,
      moves: [{ state: 'mine', on: today, why: '' }],
      checks: [],
    };
    // What was there before her answer did not come from it: a sign is looked for where the kind of work is named.
    const named = fields.categoryId !== (handoff?.categoryId ?? null);
    const work = named ? categories.find(({ id }) => id === fields.categoryId) : undefined;
    const sign = fields.sign ?? (work ? signOf({ work }, newest) : null);
    const record = handoffSchema.safeParse({ ...typed, sign, id, moves, checks });
    if (!record.success || refusal || !readable) return;
    try {
      await app.run(app.api.handoff.save({ handoffs: [record.data] }));
      dropDraft();
      notice.undoable(words.saved(record.data.title));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (): Promise<void> => {
    if (!handoff) return;
    try {
      await app.run(app.api.handoff.remove({ ids: [handoff.id] }));
      dropDraft();
      notice.undoable(words.removed(handoff.title));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };

  // Who and what it has stay in the list, also when they have left or were put away.
  const choosable = people.filter(({ id, to }) => id === fields.personId || to === null || to >= today);
  const kinds = categories.filter(({ id, retired }) => id === fields.categoryId || !retired);
  return (
    <RecordPanel
      title={handoff ? handoff.title : words.add}
      error={error && errorText(error)}
      onSave={() => void save()}
      onDelete={handoff ? () => void remove() : undefined}
      onClose={onClose}
    >
      {above}
      <TextField
        autoFocus
        label={words.fields.title}
        hint={words.fields.titleHint}
        value={fields.title}
        onChange={(title) => set({ title })}
        error={tried && fields.title.trim() === '' ? words.titleNeeded : refusalAt(refusal, 'title')}
        most={NAME_LENGTH}
        onEnter={() => void save()}
      />
      <Row>
        <HoursField
          label={words.fields.hours}
          value={fields.minutesPerWeek}
          onChange={(minutesPerWeek, ok) => {
            set({ minutesPerWeek });
            setReadable(ok);
          }}
          error={tried && readable && fields.minutesPerWeek === null ? words.hoursNeeded : null}
        />
        <Select<CategoryId | 'none'>
          label={words.fields.category}
          value={fields.categoryId ?? 'none'}
          onChange={(id) => set({ categoryId: id === 'none' ? null : id })}
          options={[
            { id: 'none', label: words.fields.noCategory },
            ...kinds.map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </Row>
      <Select<PersonId | 'none'>
        label={words.fields.person}
        hint={takenBy(fields.personId)?.moves === handoff?.moves ? undefined : words.startsLow}
        value={fields.personId ?? 'none'}
        onChange={(id) => set({ personId: id === 'none' ? null : id })}
        options={[{ id: 'none', label: words.noOne }, ...choosable.map(({ id, name }) => ({ id, label: name }))]}
      />
      <Row>
        <LevelField value={fields.level} onChange={(level) => set({ level })} />
        <DayField
          label={words.fields.check}
          hint={words.fields.checkHint}
          value={fields.checkOn}
          openLabel={commonWords.pickDay}
          onChange={(checkOn) => set({ checkOn })}
        />
      </Row>
      <HowToFields value={fields} refusal={refusal} onChange={set} />
      {handoff && !isEmptyHowTo(handoff.howTo) && (
        <p className="text-small">
          <TextLink href={`/handoff/how-to/${handoff.id}`}>{words.howTo.page}</TextLink>
        </p>
      )}
      <TextArea
        label={words.fields.note}
        value={fields.note}
        onChange={(note) => set({ note })}
        error={refusalAt(refusal, 'note')}
        most={TEXT_LENGTH}
      />
      {fields.sign !== null && results.some(({ signs }) => signs.includes(fields.sign as SignId)) && (
        <p className="text-small text-ink-2">
          {words.because(reasonText({ sign: fields.sign, figures: {} }, format).title)}
        </p>
      )}
      {handoff && <History handoff={handoff} />}
    </RecordPanel>
  );
}

const blank: Fields = {
  title: '',
  categoryId: null,
  personId: null,
  minutesPerWeek: null,
  level: null,
  sign: null,
  ...emptyHowTo,
  checkOn: null,
  note: '',
};

/** Whether a task is begun for a project that waits: it is called what the project is called. */
const isParked = (title: string, projects: readonly Project[]): boolean =>
  projects.some((one) => one.title === title && projectStateOf(one) === 'parked');

/** As it is stored; who is chosen instead begins with what `taken` says of the level and of the look. */
function fieldsOf({ id: _id, moves: _moves, checks: _checks, howTo, ...fields }: Handoff, taken: Handoff): Fields {
  return { ...fields, ...howTo, level: taken.level, checkOn: taken.checkOn };
}

function typedIn({ purpose, steps, tools, done, links, reviewOn, ...fields }: Fields) {
  return { ...fields, howTo: { purpose, steps, tools, done, links, reviewOn } };
}
