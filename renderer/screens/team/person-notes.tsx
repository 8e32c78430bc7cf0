import { useState } from 'react';
import { noteOfWeek, notesOf, type HelperNote, type HelperNoteId } from '../../../shared/records/helper-note.ts';
import { checkHelperNote } from '../../../shared/records/rules.ts';
import type { Person } from '../../../shared/records/person.ts';
import { addDays, weekOf, type Day } from '../../../shared/values/dates.ts';
import { TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { refusalAt } from '../../../shared/words/errors.ts';
import { personWords } from '../../../shared/words/team.ts';
import { copyText, useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { TextArea } from '../../parts/fields.tsx';
import { Segments } from '../../parts/segments.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

const words = personWords.notes;
const SHOWN = 8;
const LINES = ['done', 'waits', 'needs'] as const;
type Lines = Pick<HelperNote, (typeof LINES)[number]>;

/** The three lines of this week, a message that asks for them, and the notes of earlier weeks. */
export function PersonNotes({ person }: { person: Person }) {
  const { today, settings, helperNotes } = useWorkspace();
  const current = weekOf(today, settings.weekStart);
  const [week, setWeek] = useState(current);
  const note = noteOfWeek(helperNotes, person.id, week, settings.weekStart);
  return (
    <div className="flex flex-col gap-5">
      <NoteForm
        key={`${week} ${note?.id ?? ''} ${LINES.map((line) => note?.[line] ?? '').join(' ')}`}
        person={person}
        week={week}
        note={note}
        current={current}
        onWeek={setWeek}
      />
      <PastNotes person={person} current={current} onChange={setWeek} />
    </div>
  );
}

function NoteForm({
  person,
  week,
  note,
  current,
  onWeek,
}: {
  person: Person;
  week: Day;
  note: HelperNote | null;
  current: Day;
  onWeek: (week: Day) => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const [id] = useState(() => note?.id ?? (crypto.randomUUID() as HelperNoteId));
  const { done = '', waits = '', needs = '' } = note ?? {};
  const [lines, setLines, drop] = useDraft<Lines>(`helper-note:${person.id}:${week}`, { done, waits, needs });
  const [tried, setTried] = useState(false);
  const empty = LINES.every((line) => lines[line].trim() === '');
  const long = LINES.some((line) => lines[line].length > TEXT_LENGTH);
  const refusal = checkHelperNote(note ?? undefined, lines);
  const last = addDays(current, -7);
  const range = format.week(week);
  const weeks = [
    { id: current, label: words.week.this },
    { id: last, label: words.week.last },
    ...(week === current || week === last ? [] : [{ id: week, label: range }]),
  ];
  const save = async (): Promise<void> => {
    setTried(true);
    if (empty || long || refusal) return;
    try {
      await app.run(app.api.helperNote.save({ id, personId: person.id, week, ...lines }));
      drop();
      notice.undoable(words.saved(range));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <Card title={words.title} aside={<span className="text-small text-ink-2">{range}</span>}>
      <div className="flex flex-col gap-3.5">
        <p className="text-small text-ink-2">{words.lead}</p>
        <Segments label={words.which} value={week} onChange={onWeek} options={weeks} />
        {LINES.map((line) => (
          <TextArea
            key={line}
            rows={2}
            label={words[line]}
            hint={words[`${line}Hint`]}
            value={lines[line]}
            onChange={(text) => setLines({ ...lines, [line]: text })}
            error={tried && empty && line === 'done' ? words.empty : refusalAt(refusal, line)}
            most={TEXT_LENGTH}
          />
        ))}
        <div>
          <Button look="primary" onPress={() => void save()}>
            {words.save}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** A message that asks for the three lines: hers to copy, sent with what she writes with. */
export function AskForIt({ person }: { person: Person }) {
  const { settings } = useWorkspace();
  const { title, lead, copy, text } = personWords.ask;
  const message = text(person.name, settings.ownerName);
  return (
    <Card title={title}>
      <p className="mb-2 text-small text-ink-2">{lead(person.name)}</p>
      <p className="rounded-large bg-sunken px-4 py-3 text-small wrap-anywhere whitespace-pre-line">{message}</p>
      <div className="mt-3">
        <Button onPress={() => void copyText(message)}>{copy}</Button>
      </div>
    </Card>
  );
}

function PastNotes({ person, current, onChange }: { person: Person; current: Day; onChange: (week: Day) => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { helperNotes, settings } = useWorkspace();
  const [all, setAll] = useState(false);
  const weekOfNote = ({ week }: HelperNote): Day => weekOf(addDays(week, 3), settings.weekStart);
  const past = notesOf(helperNotes, person.id).filter((note) => weekOfNote(note) < current);
  const remove = async (note: HelperNote): Promise<void> => {
    try {
      await app.run(app.api.helperNote.remove({ id: note.id }));
      notice.undoable(words.removed(format.week(weekOfNote(note))));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <Card title={words.past}>
      {past.length === 0 && <p className="text-small text-ink-2">{words.nonePast}</p>}
      <ul className="flex flex-col gap-4">
        {(all ? past : past.slice(0, SHOWN)).map((note) => {
          const range = format.week(weekOfNote(note));
          return (
            <li key={note.id} className="border-t border-line pt-3 text-small first:border-0 first:pt-0">
              <div className="mb-1 flex flex-wrap items-center justify-between gap-x-4">
                <h3 className="text-small font-semibold">{range}</h3>
                <span className="flex gap-4" data-screen-only>
                  <TextButton aria-label={words.changeOf(range)} onPress={() => onChange(weekOfNote(note))}>
                    {words.change}
                  </TextButton>
                  <TextButton aria-label={words.removeOf(range)} onPress={() => void remove(note)}>
                    {words.remove}
                  </TextButton>
                </span>
              </div>
              <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
                {LINES.filter((line) => note[line].trim() !== '').map((line) => (
                  <div key={line} className="contents">
                    <dt className="text-ink-2">{words[line]}</dt>
                    <dd className="wrap-anywhere whitespace-pre-line">{note[line]}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
      {past.length > SHOWN && (
        <p className="mt-3 text-small">
          <TextButton onPress={() => setAll(!all)}>{all ? words.few : words.all(past.length)}</TextButton>
        </p>
      )}
    </Card>
  );
}
