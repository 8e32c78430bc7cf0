import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { category as categorySchema, type Category, type CategoryId } from '../../../shared/records/work.ts';
import { NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { feelingNames } from '../../../shared/words/workload.ts';
import { useNotice } from '../../notice.ts';
import { Row, Select, Switch, TextField } from '../../parts/fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';

const words = settingsWords.categories;

/** Words that one kind may have, as the record says. */
const MOST_WORDS = 40;
type Fields = Omit<Category, 'id' | 'words' | 'retired'> & { readonly words: string };

const fresh: Fields = {
  name: '',
  purpose: 'admin',
  kind: 'running',
  doer: 'va',
  need: 'hands',
  couldHandOver: true,
  feeling: null,
  answer: null,
  words: '',
};

/** One kind of work, all that it says; null is a new one. */
export function CategoryPanel({ category, onClose }: { category: Category | null; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const [fields, setFields, dropDraft] = useDraft<Fields>(
    category ? `category:${category.id}` : 'category:new',
    category ? { ...category, words: category.words.join(', ') } : fresh,
  );
  const [freshId] = useState(() => crypto.randomUUID() as CategoryId);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Fields>): void => setFields({ ...fields, ...next });
  const save = async (): Promise<void> => {
    setTried(true);
    const record = categorySchema.safeParse({
      ...fields,
      id: category?.id ?? freshId,
      retired: category?.retired ?? false,
      words: fields.words
        .split(',')
        .map((word) => word.trim().toLowerCase())
        .filter((word, at, all) => word !== '' && all.indexOf(word) === at)
        .slice(0, MOST_WORDS),
    });
    if (!record.success) return;
    try {
      await app.run(app.api.category.save(record.data));
      dropDraft();
      notice.undoable(words.saved(record.data.name));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <RecordPanel
      title={category ? category.name : words.add}
      error={error && errorText(error)}
      onSave={() => void save()}
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
      <Row>
        <Select<Category['kind']>
          label={words.kind}
          value={fields.kind}
          onChange={(kind) => set({ kind })}
          options={(['client', 'growing', 'running'] as const).map((id) => ({ id, label: words.kinds[id] }))}
        />
        <Select<Category['purpose']>
          label={words.purpose}
          value={fields.purpose}
          onChange={(purpose) => set({ purpose })}
          options={(['delivery', 'admin', 'coordination', 'marketing', 'tech', 'strategy'] as const).map((id) => ({
            id,
            label: words.purposes[id],
          }))}
        />
      </Row>
      <Row>
        <Select<Category['doer']>
          label={words.doer}
          value={fields.doer}
          onChange={(doer) => set({ doer })}
          options={(['owner', 'va', 'obm', 'specialist'] as const).map((id) => ({ id, label: words.doers[id] }))}
        />
        <Select<NonNullable<Category['need']> | 'none'>
          label={words.need}
          value={fields.need ?? 'none'}
          onChange={(need) => set({ need: need === 'none' ? null : need })}
          options={(['none', 'hands', 'manager', 'specialist'] as const).map((id) => ({ id, label: words.needs[id] }))}
        />
      </Row>
      <Switch
        label={words.handOverLong}
        on={fields.couldHandOver}
        onChange={(couldHandOver) => set({ couldHandOver })}
      />
      <Row>
        <Select<NonNullable<Category['feeling']> | 'none'>
          label={words.feeling}
          value={fields.feeling ?? 'none'}
          onChange={(feeling) => set({ feeling: feeling === 'none' ? null : feeling })}
          options={(['none', 'drains', 'fine', 'love'] as const).map((id) => ({ id, label: feelingNames[id] }))}
        />
        <Select<NonNullable<Category['answer']> | 'none'>
          label={words.answer}
          value={fields.answer ?? 'none'}
          onChange={(answer) => set({ answer: answer === 'none' ? null : answer })}
          options={(['none', 'keep', 'hand-over', 'automate', 'drop'] as const).map((id) => ({
            id,
            label: words.answers[id],
          }))}
        />
      </Row>
      <TextField
        label={words.words}
        hint={words.wordsHint}
        value={fields.words}
        onChange={(text) => set({ words: text })}
        most={TEXT_LENGTH}
      />
    </RecordPanel>
  );
}
