import { useState } from 'react';
import { roomOf } from '../../../shared/advice/pace.ts';
import { signOf, suggestHandoffs, type Suggestion } from '../../../shared/advice/suggest-handoffs.ts';
import { newHandoff, type Handoff, type HandoffId } from '../../../shared/records/handoff.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import type { Category, CategoryId } from '../../../shared/records/work.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import { addDays, weekOf, type Day } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { handoffWords, paceWords } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { Button, ButtonLink } from '../../parts/buttons.tsx';
import { Checkbox, Select } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { RoomLine } from './pace-lines.tsx';

const words = handoffWords.suggestions;
/** Finished weeks that the suggestions come from. */
const WEEKS = 8;

/** Kinds of work that could be handed over, from her own hours, each to be taken or left. */
export function SuggestPanel({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { today, settings, categories, handoffs, people } = useWorkspace();
  const to = addDays(weekOf(today, settings.weekStart), -7);
  const from = addDays(to, -7 * (WEEKS - 1));
  const weeks = useAsk(`suggest ${from}`, (api) => api.work.byWeek({ from, to }).then(weeksOf)).value;
  const [left, setLeft] = useState<ReadonlySet<CategoryId>>(new Set());
  const found = weeks ? suggestHandoffs(weeks, categories, handoffs) : [];
  const chosen = found.filter(({ category }) => !left.has(category.id));

  const [personId, setPersonId] = useState<PersonId | 'none'>('none');
  const here = people.filter(({ to: until }) => until === null || until >= today);
  const person = here.find(({ id }) => id === personId);
  const hours = chosen.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
  const { room, toCome } = person ? roomOf(person, handoffs) : { room: null, toCome: 0 };

  const add = async (): Promise<void> => {
    const fresh = chosen.map((one): Handoff => ({
      ...handoffOf(one, crypto.randomUUID() as HandoffId, today),
      personId: person?.id ?? null,
    }));
    try {
      await app.run(app.api.handoff.save({ handoffs: fresh }));
      notice.undoable(words.added(fresh.length));
      onClose();
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <SidePanel
      title={words.title}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        chosen.length > 0 && (
          <Button look="primary" onPress={() => void add()}>
            {words.add(chosen.length)}
          </Button>
        )
      }
    >
      {weeks && found.length > 0 && (
        <>
          <p className="text-small text-ink-2">{words.text(weeks.length)}</p>
          {here.length > 0 && (
            <Select<PersonId | 'none'>
              label={paceWords.person}
              value={person?.id ?? 'none'}
              onChange={setPersonId}
              options={[
                { id: 'none', label: handoffWords.noOne },
                ...here.map(({ id, name }) => ({ id, label: name })),
              ]}
            />
          )}
          {person && <RoomLine person={person} />}
          {person && room !== null && room >= 0 && hours > room - toCome && (
            <Notice look="warning">{paceWords.chosen(person.name, format.hours(hours))}</Notice>
          )}
          <ul className="flex flex-col">
            {found.map(({ category, minutesPerWeek }) => (
              <li
                key={category.id}
                className="flex items-center justify-between gap-4 border-b border-line py-2.5 text-small last:border-0"
              >
                <div className="min-w-0">
                  <Checkbox
                    label={category.name}
                    checked={!left.has(category.id)}
                    onChange={(on) => {
                      const next = new Set(left);
                      if (on) next.delete(category.id);
                      else next.add(category.id);
                      setLeft(next);
                    }}
                  />
                  <p className="pl-7.5 text-note text-ink-2">{whyOf(category)}</p>
                </div>
                <span className="figures shrink-0 text-ink-2">{words.hours(format.hours(minutesPerWeek))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {weeks && found.length === 0 && (
        <>
          <p className="text-small text-ink-2">{weeks.length === 0 ? words.unlogged : words.none}</p>
          {weeks.length === 0 && (
            <div>
              <ButtonLink href="/workload">{words.log}</ButtonLink>
            </div>
          )}
        </>
      )}
    </SidePanel>
  );
}

const whyOf = ({ doer, feeling }: Category): string =>
  [words.doers[doer], ...(feeling === 'drains' ? [words.drains] : [])].join(' ');

const handoffOf = ({ category, minutesPerWeek }: Suggestion, id: HandoffId, today: Day): Handoff =>
  newHandoff(id, today, { title: category.name, categoryId: category.id, minutesPerWeek, sign: signOf(category) });
