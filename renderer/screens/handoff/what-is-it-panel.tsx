import type { ReactNode } from 'react';
import type { HoursReturned } from '../../../shared/advice/hours-back.ts';
import { whatIsIt, type WhatQuestion } from '../../../shared/advice/what-is-it.ts';
import type { Handoff } from '../../../shared/records/handoff.ts';
import { addDays, onWeekday } from '../../../shared/values/dates.ts';
import { TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { backWords as words, handoffWords } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextLink } from '../../parts/buttons.tsx';
import { Checkbox, TextArea } from '../../parts/fields.tsx';
import { Segments } from '../../parts/segments.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { textFor } from '../../state/text-at.ts';

/** After a fix it gets this many days before she looks again. */
const LOOK_AGAIN_DAYS = 14;

/** What she answers and writes; what she has not touched stands as the how-to has it. */
interface Fields {
  readonly answers: Readonly<Partial<Record<WhatQuestion, boolean>>>;
  readonly done?: string;
  readonly links?: string;
  readonly talked: boolean;
}
const blank: Fields = { answers: {}, talked: false };

/** Why a task is with her again: three questions, each missing answer with its fix, then talking, then taking it back. */
export function WhatIsItPanel({
  handoff,
  returned,
  onTakeBack,
  onClose,
}: {
  handoff: Handoff;
  returned: HoursReturned | undefined;
  onTakeBack: () => void;
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { people, categories, pictures, today } = useWorkspace();
  const { howTo } = handoff;
  const [fields, setFields, dropDraft] = useDraft<Fields>(`what-it-is:${handoff.id}`, blank);
  const set = (next: Partial<Fields>): void => setFields({ ...fields, ...next });
  const { questions, first } = whatIsIt(handoff, pictures, fields.answers);
  const missing = new Set(questions.flatMap(({ id, holds }) => (holds === false ? [id] : [])));
  const person = people.find(({ id }) => id === handoff.personId);
  const kind = categories.find(({ id }) => id === returned?.categoryId)?.name;
  const pictured = pictures.filter(({ handoffId }) => handoffId === handoff.id).length;
  // What she wrote counts while its question stands at No, and never leaves less than was there.
  const written = (id: WhatQuestion, text: string | undefined, before: string): string =>
    missing.has(id) && text !== undefined && text.trim() !== '' ? text : before;
  const better = {
    ...howTo,
    done: written('done', fields.done, howTo.done),
    links: written('example', fields.links, howTo.links),
  };
  const tooLong = [better.done, better.links].some((text) => text.trim().length > TEXT_LENGTH);
  const fixed = better.done !== howTo.done || better.links !== howTo.links || missing.has('said');
  const lookOn = onWeekday(addDays(today, LOOK_AGAIN_DAYS));

  const save = async (): Promise<void> => {
    if (tooLong) return;
    try {
      await app.run(app.api.handoff.save({ handoffs: [{ ...handoff, howTo: better, checkOn: lookOn }] }));
      dropDraft();
      notice.undoable(words.saved(handoff.title, format.day(lookOn)));
      onClose();
    } catch (failure) {
      notice.failed(failure);
    }
  };
  const fixes: Readonly<Record<WhatQuestion, ReactNode>> = {
    done: (
      <TextArea
        label={handoffWords.howTo.done}
        hint={handoffWords.howTo.doneHint}
        rows={2}
        value={fields.done ?? howTo.done}
        onChange={(next) => set({ done: next })}
        most={TEXT_LENGTH}
      />
    ),
    example: (
      <TextArea
        label={handoffWords.howTo.links}
        hint={handoffWords.howTo.linksHint}
        rows={2}
        value={fields.links ?? howTo.links}
        onChange={(next) => set({ links: next })}
        most={TEXT_LENGTH}
      />
    ),
    said: null,
  };
  /** What is written or shown already. */
  const there: Readonly<Record<WhatQuestion, string>> = {
    done: howTo.done.trim(),
    example: [howTo.links.trim(), pictured > 0 ? words.pictures(pictured) : '']
      .filter((line) => line !== '')
      .join('\n'),
    said: '',
  };
  return (
    <SidePanel
      title={words.title(handoff.title)}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        first !== null
          ? fixed && (
              <Button look="primary" onPress={() => void save()}>
                {words.lookAgain(format.day(lookOn))}
              </Button>
            )
          : fields.talked && <Button onPress={onTakeBack}>{handoffWords.takeBack.action}</Button>
      }
    >
      <div className="text-small text-ink-2">
        {returned?.before != null && returned.now !== null && kind !== undefined && (
          <p className="mb-2">
            {words.figures(
              kind,
              format.hours(returned.before),
              format.hours(returned.handedOver),
              format.hours(returned.now),
            )}
          </p>
        )}
        <p>{words.lead}</p>
      </div>
      <ol className="flex flex-col gap-5">
        {questions.map(({ id, holds }, index) => (
          <li key={id} className="flex flex-col gap-2 border-t border-line pt-4">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="text-body">
                {index + 1}. {words.question[id]}
              </h3>
              <Segments<'yes' | 'no'>
                label={words.question[id]}
                value={holds === null ? null : holds ? 'yes' : 'no'}
                onChange={(next) => set({ answers: { ...fields.answers, [id]: next === 'yes' } })}
                options={[
                  { id: 'yes', label: words.yes },
                  { id: 'no', label: words.no },
                ]}
              />
            </div>
            {holds === true && there[id] !== '' && (
              <p className="line-clamp-3 text-small wrap-anywhere whitespace-pre-line text-ink-2">{there[id]}</p>
            )}
            {holds === false && (
              <>
                <p className="text-small">
                  {first === id && <strong>{words.first}</strong>}{' '}
                  {id !== 'said' && there[id] !== '' ? words.fixMore[id] : words.fix[id]}
                </p>
                {fixes[id]}
              </>
            )}
          </li>
        ))}
      </ol>
      {first !== null ? (
        <p className="border-t border-line pt-4 text-small text-ink-2">{words.later}</p>
      ) : (
        <section className="flex flex-col gap-2 border-t border-line pt-4">
          <h3 className="text-body">{words.talk.title}</h3>
          <p className="text-small">{words.talk.text}</p>
          <p className="text-small wrap-anywhere text-ink-2">
            {person ? words.talk.words(person.name, handoff.title) : words.talk.nobody(handoff.title)}
          </p>
          {person && (
            <p className="text-small">
              <TextLink href={textFor(person.id, 'message-slip')}>{words.talk.write}</TextLink>
            </p>
          )}
          <Checkbox label={words.talk.done} checked={fields.talked} onChange={(talked) => set({ talked })} />
          {fields.talked && (
            <>
              <h3 className="mt-3 text-body">{words.takeBack.title}</h3>
              <p className="text-small">{words.takeBack.text}</p>
            </>
          )}
        </section>
      )}
    </SidePanel>
  );
}
