import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { ClientId } from '../../../shared/records/client.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import { readQuickEntry } from '../../../shared/records/quick-entry.ts';
import type { CategoryId, WorkEntry, WorkId } from '../../../shared/records/work.ts';
import { formatMinutes } from '../../../shared/values/minutes.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { workloadWords } from '../../../shared/words/workload.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

const words = workloadWords.quick;

/** What she chose where the line left something in doubt. */
interface Chosen {
  readonly categoryId?: CategoryId;
  readonly clientId?: ClientId;
  readonly personId?: PersonId;
}

/** One line that says it all; what it understood stands below before anything is saved. */
export function QuickEntryLine() {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { categories, clients, people, today, settings } = useWorkspace();
  const [text, setText, dropText] = useDraft('work:line', '');
  const [chosen, setChosen] = useState<Chosen>({});
  // Made once for each entry: saving again after a lost reply doubles nothing.
  const [id, setId] = useState(() => crypto.randomUUID() as WorkId);
  const [problem, setProblem] = useState<string | null>(null);
  const { dateOrder } = settings;
  const read = text.trim() === '' ? null : readQuickEntry(text, { categories, clients, people, today, dateOrder });
  const entry = read?.ok ? read.value : null;
  const { couldBe } = entry ?? {};
  const among = <T extends string>(ids: readonly T[], one: T | undefined): T | null =>
    one !== undefined && ids.includes(one) ? one : null;

  const categoryId = entry && (entry.categoryId ?? chosen.categoryId ?? entry.couldBe.categoryIds[0] ?? null);
  const clientId = entry && (entry.clientId ?? among(entry.couldBe.clientIds, chosen.clientId));
  const personId = entry && (entry.personId ?? among(entry.couldBe.personIds, chosen.personId));
  const nameIn = (list: readonly { id: string; name: string }[], one: string | null): string[] =>
    list.filter((record) => record.id === one).map(({ name }) => name);
  const understood = entry && [
    formatMinutes(entry.minutes),
    ...nameIn(categories, categoryId),
    ...nameIn(clients, clientId),
    ...nameIn(people, personId),
    ...(entry.fire ? [workloadWords.fire] : []),
    format.day(entry.day),
  ];

  const choose = (next: Chosen): void => {
    setChosen({ ...chosen, ...next });
    setProblem(null);
  };
  const save = async (): Promise<void> => {
    if (!read) return;
    if (!read.ok) return setProblem(words.problems[read.error]);
    if (categoryId === null) return setProblem(words.category);
    const { day, minutes, fire, note } = read.value;
    const record: WorkEntry = { id, when: { day }, minutes, categoryId, clientId, personId, fire, note };
    try {
      await app.run(app.api.work.save({ entries: [record], removed: [] }));
      dropText();
      setChosen({});
      setProblem(null);
      setId(crypto.randomUUID() as WorkId);
      notice.undoable(words.saved((understood ?? []).join(' · ')));
    } catch (failure) {
      setProblem(errorText(failure as AppError));
    }
  };

  return (
    <Card>
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-60 flex-1">
          <TextField
            label={words.label}
            placeholder={words.placeholder}
            value={text}
            onChange={(next) => {
              setText(next);
              setProblem(null);
            }}
            onEnter={() => void save()}
            error={problem}
          />
        </div>
        <div className="pt-5.5">
          <Button look="primary" onPress={() => void save()}>
            {words.save}
          </Button>
        </div>
      </div>
      {entry && couldBe && (
        <div className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(11rem,16rem))] gap-3 empty:hidden">
          {entry.categoryId === null && (
            <Select<CategoryId>
              label={words.category}
              placeholder={words.notSaid}
              value={categoryId}
              onChange={(next) => choose({ categoryId: next })}
              options={categories
                .filter((category) => !category.retired)
                .map(({ id: key, name }) => ({ id: key, label: name }))}
            />
          )}
          {couldBe.clientIds.length > 0 && (
            <Select<ClientId>
              label={words.client}
              placeholder={words.notSaid}
              value={clientId}
              onChange={(next) => choose({ clientId: next })}
              options={optionsOf(clients, couldBe.clientIds)}
            />
          )}
          {couldBe.personIds.length > 0 && (
            <Select<PersonId>
              label={words.person}
              placeholder={words.notSaid}
              value={personId}
              onChange={(next) => choose({ personId: next })}
              options={optionsOf(people, couldBe.personIds)}
            />
          )}
        </div>
      )}
      <p role="status" className="mt-1 min-h-5 text-small text-ink-2">
        {understood && words.reading(understood)}
      </p>
    </Card>
  );
}

const optionsOf = <T extends string>(list: readonly { readonly id: T; readonly name: string }[], ids: readonly T[]) =>
  list.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, label: name }));
