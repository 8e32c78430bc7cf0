import { useState } from 'react';
import { roomOf } from '../../../shared/advice/pace.ts';
import { riskOf, signOf, suggestHandoffs, waysOff, type Suggestion } from '../../../shared/advice/suggest-handoffs.ts';
import { newHandoff, type Handoff, type HandoffId } from '../../../shared/records/handoff.ts';
import { monthlyCost } from '../../../shared/records/candidate.ts';
import { teamOn, type Person, type PersonId } from '../../../shared/records/person.ts';
import type { Category, CategoryId } from '../../../shared/records/work.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import { addDays, weekOf, type Day } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { handoffWords, paceWords } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { ActionMenu } from '../../parts/action-menu.tsx';
import { Button, ButtonLink } from '../../parts/buttons.tsx';
import { Checkbox, Select } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { RoomLine } from './pace-lines.tsx';
import { BudgetLine, HourFigures } from './suggest-money.tsx';

const words = handoffWords.suggestions;
/** Finished weeks that the suggestions come from. */
const WEEKS = 8;

/** What could leave her plate, from her own hours, each to be taken or left: first what needs nobody. */
export function SuggestPanel({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { today, settings, categories, handoffs, people, results } = useWorkspace();
  const to = addDays(weekOf(today, settings.weekStart), -7);
  const from = addDays(to, -7 * (WEEKS - 1));
  const weeks = useAsk(`suggest ${from}`, (api) => api.work.byWeek({ from, to }).then(weeksOf)).value;
  const [left, setLeft] = useState<ReadonlySet<CategoryId>>(new Set());
  const found = weeks ? suggestHandoffs(weeks, categories, handoffs) : [];
  const toHandOver = found.filter(({ way }) => way === 'hand-over');
  const chosen = toHandOver.filter(({ category }) => !left.has(category.id));

  const here = people.filter(({ to: until }) => until === null || until >= today);
  // Where one helps her alone, it is for them until she says otherwise.
  const [only, ...more] = teamOn(people, today);
  const [said, setSaid] = useState<PersonId | 'none' | null>(null);
  const personId = said ?? (more.length === 0 && only ? only.id : 'none');
  const person = here.find(({ id }) => id === personId);
  const hours = chosen.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
  const { room, toCome } = person ? roomOf(person, handoffs) : { room: null, toCome: 0 };

  const add = async (): Promise<void> => {
    const fresh = chosen.map((one): Handoff => ({
      ...handoffOf(one, crypto.randomUUID() as HandoffId, today),
      sign: signOf({ work: one.category, fires: one.fires }, results.at(-1)),
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
          <p className="text-small text-ink-2">
            {words.text(weeks.length)} {toHandOver.length > 1 && words.order}
          </p>
          <HourFigures />
          {here.length > 0 && toHandOver.length > 0 && (
            <Select<PersonId | 'none'>
              label={paceWords.person}
              value={person?.id ?? 'none'}
              onChange={setSaid}
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
          <BudgetLine person={person} minutesPerWeek={hours} />
          {waysOff.map((way) => {
            const rows = found.filter((one) => one.way === way);
            if (rows.length === 0) return null;
            return (
              <section key={way} className="flex flex-col" aria-label={words.ways[way]}>
                {(way !== 'hand-over' || rows.length < found.length) && (
                  <h3 className="text-small font-semibold">{words.ways[way]}</h3>
                )}
                <ul className="flex flex-col">
                  {rows.map((one) => (
                    <SuggestionRow
                      key={one.category.id}
                      suggestion={one}
                      person={person}
                      chosen={chosen.includes(one)}
                      onChoose={(on) => {
                        const next = new Set(left);
                        if (on) next.delete(one.category.id);
                        else next.add(one.category.id);
                        setLeft(next);
                      }}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
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

/** A kind of work with why it stands here; what needs nobody is no card, so it has no box to tick. */
function SuggestionRow({
  suggestion,
  person,
  chosen,
  onChoose,
}: {
  suggestion: Suggestion;
  /** For whom it would be. */
  person: Person | undefined;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { category, way, minutesPerWeek, onBoard } = suggestion;
  const rate = person?.rate ?? null;
  const answer = async (next: NonNullable<Category['answer']>): Promise<void> => {
    try {
      await app.run(app.api.category.save({ ...category, answer: next }));
      notice.undoable(words.answered[next](category.name));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  const others = (['drop', 'automate', 'hand-over', 'keep'] as const).filter((one) => one !== way);
  return (
    <li className="flex items-center gap-3 border-b border-line py-2.5 text-small last:border-0">
      <div className="min-w-0 flex-1">
        {way === 'hand-over' ? (
          <>
            <Checkbox label={titleOf(suggestion)} checked={chosen} onChange={onChoose} />
            <p className="pl-7.5 text-note text-ink-2">
              {onBoard > 0 && `${words.onBoard(format.hours(onBoard))} `}
              {whyOf(category)}
            </p>
            {person && rate !== null && (
              <p className="figures pl-7.5 text-note text-ink-2">
                {words.cost(format.money(monthlyCost(rate, minutesPerWeek)), person.name)}
              </p>
            )}
          </>
        ) : (
          <>
            <p className="wrap-anywhere">{category.name}</p>
            <p className="text-note text-ink-2">{words.stillThere[way]}</p>
          </>
        )}
      </div>
      <span className="figures shrink-0 text-ink-2">{words.hours(format.hours(minutesPerWeek))}</span>
      <ActionMenu
        quiet
        label={words.instead(category.name)}
        groups={[others.map((id) => ({ id, label: words.answers[id], run: () => void answer(id) }))]}
      />
    </li>
  );
}

const whyOf = (category: Category): string =>
  [
    words.doers[category.doer],
    words.risks[riskOf(category)],
    category.feeling === 'drains' || category.feeling === 'love' ? words.feelings[category.feeling] : '',
  ]
    .filter(Boolean)
    .join(' ');

const titleOf = ({ category, rest }: Suggestion): string => (rest ? handoffWords.restOf(category.name) : category.name);

const handoffOf = (suggestion: Suggestion, id: HandoffId, today: Day): Handoff => {
  const { category, minutesPerWeek } = suggestion;
  return newHandoff(id, today, {
    title: titleOf(suggestion),
    categoryId: category.id,
    minutesPerWeek,
  });
};
