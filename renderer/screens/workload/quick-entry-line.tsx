import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { readQuickEntry } from '../../../shared/records/quick-entry.ts';
import type { CategoryId, WorkEntry, WorkId } from '../../../shared/records/work.ts';
import { formatMinutes } from '../../../shared/values/minutes.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { workloadWords as words } from '../../../shared/words/workload.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

/** One line that says it all; what it understood stands below before anything is saved. */
export function QuickEntryLine() {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { categories, clients, people, today, settings } = useWorkspace();
  const [text, setText, dropText] = useDraft('work:line', '');
  const [chosen, setChosen] = useState<CategoryId | null>(null);
  const [id, setId] = useState(() => crypto.randomUUID() as WorkId);
  const [problem, setProblem] = useState<string | null>(null);
  const { dateOrder } = settings;
  const read = text.trim() === '' ? null : readQuickEntry(text, { categories, clients, people, today, dateOrder });
  const entry = read?.ok ? read.value : null;
  const categoryId = entry?.categoryId ?? chosen;
  const offered = categories.filter((category) => !category.retired);
  const named = categories.find((category) => category.id === categoryId)?.name;

  const understood = entry && [
    formatMinutes(entry.minutes),
    ...(named === undefined ? [] : [named]),
    ...clients.filter((client) => client.id === entry.clientId).map(({ name }) => name),
    ...people.filter((person) => person.id === entry.personId).map(({ name }) => name),
    ...(entry.fire ? [words.fire] : []),
    format.day(entry.day),
  ];

  const save = async (): Promise<void> => {
    if (read && !read.ok) return setProblem(words.quick.problems[read.error]);
    if (!entry) return;
    if (categoryId === null) return setProblem(words.quick.category);
    const { day, minutes, clientId, personId, fire, note } = entry;
    const record: WorkEntry = { id, when: { day }, minutes, categoryId, clientId, personId, fire, note };
    try {
      await app.run(app.api.work.save({ entries: [record], removed: [] }));
      dropText();
      setChosen(null);
      setProblem(null);
      setId(crypto.randomUUID() as WorkId);
      notice.undoable(words.quick.saved((understood ?? []).join(' · ')));
    } catch (failure) {
      setProblem(errorText(failure as AppError));
    }
  };

  return (
    <Card>
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-60 flex-1">
          <TextField
            label={words.quick.label}
            placeholder={words.quick.placeholder}
            value={text}
            onChange={(next) => {
              setText(next);
              setProblem(null);
            }}
            onEnter={() => void save()}
            error={problem}
          />
        </div>
        {entry && entry.categoryId === null && (
          <div className="w-64">
            <Select<CategoryId>
              label={words.quick.category}
              value={chosen}
              onChange={(next) => {
                setChosen(next);
                setProblem(null);
              }}
              options={offered.map(({ id: key, name }) => ({ id: key, label: name }))}
            />
          </div>
        )}
        <div className="pt-5.5">
          <Button look="primary" onPress={() => void save()}>
            {words.quick.save}
          </Button>
        </div>
      </div>
      <p role="status" className="mt-1 text-small text-ink-2 empty:hidden">
        {understood && words.quick.reading(understood)}
      </p>
    </Card>
  );
}
