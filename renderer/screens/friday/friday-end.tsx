import { useState } from 'react';
import { oneThing, type OneThing } from '../../../shared/advice/friday.ts';
import { mostlyFires, signOf, type TaskFrom } from '../../../shared/advice/suggest-handoffs.ts';
import { newHandoff, type Handoff, type HandoffId } from '../../../shared/records/handoff.ts';
import type { Week } from '../../../shared/records/week.ts';
import { weekParts, weekTotals } from '../../../shared/records/week-parts.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { minutes } from '../../../shared/values/minutes.ts';
import { fridayWords, noteTask, oneThingText } from '../../../shared/words/friday.ts';
import { kindLabels, workloadWords } from '../../../shared/words/workload.ts';
import { Button, ButtonLink } from '../../parts/buttons.tsx';
import { Legend, WeekRibbon } from '../../parts/ribbon.tsx';
import { Card, FeaturePanel } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat, type Format } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';
import { useNotice } from '../../notice.ts';
import type { FridayData } from './friday-data.ts';

const words = fridayWords.end;

/** What a closed week ends in: one sentence, and one thing. */
export function FridayEnd({ data, record, onChange }: { data: FridayData; record: Week; onChange: () => void }) {
  const { categories } = useWorkspace();
  const format = useFormat();
  const parts = weekParts(data.cells, categories);
  return (
    <>
      <Card>
        {record.closedOn && <p className="text-small text-ink-2">{words.closedOn(format.day(record.closedOn))}</p>}
        <h3 className="mt-1 text-finding">{finding(data, parts, format)}</h3>
        <div className="my-4">
          <WeekRibbon parts={parts} description={words.ribbon(format.week(data.week))} />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <span className="flex flex-wrap gap-x-3 gap-y-1">
            <Legend
              items={[
                ...(['client', 'growing', 'running', 'fire'] as const).map((kind) => ({
                  kind,
                  label: kindLabels[kind],
                })),
                { kind: 'running', label: workloadWords.legend.handOver, striped: true },
              ]}
            />
          </span>
          <Button look="quiet" onPress={onChange}>
            {words.change}
          </Button>
        </div>
      </Card>
      <Thing data={data} />
    </>
  );
}

function finding(
  { cells, before, week, income }: FridayData,
  parts: ReturnType<typeof weekParts>,
  format: Format,
): string {
  const { all, handOver } = weekTotals(parts);
  const came = income === 0 ? [] : [words.income(format.money(income))];
  if (all === 0) return [words.noHours, ...came].join(' ');
  const was = before?.week === addDays(week, -7) ? before.cells.reduce((sum, cell) => sum + cell.minutes, 0) : null;
  const now = cells.reduce((sum, cell) => sum + cell.minutes, 0);
  const hours = format.hours(now);
  const worked =
    was === null
      ? words.worked(hours)
      : format.hours(was) === hours
        ? words.same(hours)
        : now > was
          ? words.more(hours, format.hours(now - was))
          : words.less(hours, format.hours(was - now));
  return [worked, ...(handOver > 0 ? [words.handOver(format.hours(handOver))] : []), ...came].join(' ');
}

/** The one thing to drop, leave to a tool or hand over; its button does it. */
function Thing({ data }: { data: FridayData }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { weeks, categories, handoffs, people, results, today } = useWorkspace();
  const { week, cells } = data;
  const now = oneThing({ week, cells, weeks, categories, handoffs });
  /** What she took on; `revision` tells whether it was taken back since. */
  const [taken, setTaken] = useState<{ readonly thing: OneThing; readonly card: HandoffId | null } | null>(null);
  const thing = taken?.thing ?? now;
  if (thing === null)
    return (
      <Card title={words.nothing.title}>
        <p className="text-small text-ink-2">{words.nothing.text}</p>
      </Card>
    );
  const person = thing.kind === 'friday-note' ? (people.find(({ id }) => id === thing.personId)?.name ?? '') : '';
  const hours = 'minutes' in thing ? format.hours(thing.minutes) : '';
  const { title, text, action, said } = oneThingText(thing, { hours, person });
  const done = taken !== null && isDone(taken, { handoffs, categories });

  const take = async (): Promise<void> => {
    try {
      if (thing.kind === 'drop' || thing.kind === 'automate') {
        await app.run(app.api.category.save({ ...thing.category, answer: thing.kind }));
        setTaken({ thing, card: null });
      } else {
        const card = { ...cardOf(thing, person, today), sign: signOf(fromOf(thing, cells), results.at(-1)) };
        await app.run(app.api.handoff.save({ handoffs: [card] }));
        setTaken({ thing, card: card.id });
      }
      notice.undoable(said);
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <FeaturePanel eyebrow={words.thing} title={title} text={done ? words.done : text}>
      <div className="flex flex-wrap gap-3">
        {!done && (
          <Button look="feature" autoFocus onPress={() => void take()}>
            {action}
          </Button>
        )}
        {done && taken.card && (
          <ButtonLink look="feature" href={openAt('/handoff', taken.card)}>
            {words.toHandoff}
          </ButtonLink>
        )}
        <ButtonLink href="/today">{words.toToday}</ButtonLink>
      </div>
    </FeaturePanel>
  );
}

/** Whether what she took on still stands: undo takes it back. */
function isDone(
  { thing, card }: { readonly thing: OneThing; readonly card: HandoffId | null },
  now: Pick<ReturnType<typeof useWorkspace>, 'handoffs' | 'categories'>,
): boolean {
  if (card !== null) return now.handoffs.some(({ id }) => id === card);
  return 'category' in thing && now.categories.find(({ id }) => id === thing.category.id)?.answer === thing.kind;
}

function cardOf(thing: OneThing, person: string, today: Handoff['moves'][0]['on']): Handoff {
  const id = crypto.randomUUID() as HandoffId;
  if (thing.kind === 'friday-note')
    // Writing the note is the other's time; asking took her about this long.
    return newHandoff(id, today, {
      title: noteTask(person),
      personId: thing.personId,
      minutesPerWeek: minutes(30),
    });
  return newHandoff(id, today, {
    title: thing.category.name,
    categoryId: thing.category.id,
    minutesPerWeek: minutes(thing.minutes),
  });
}

/** What the task of it takes off her plate, as the closed week shows it. */
function fromOf(thing: OneThing, cells: FridayData['cells']): TaskFrom {
  if (thing.kind === 'friday-note') return 'asking';
  const cell = cells.find(({ categoryId }) => categoryId === thing.category.id);
  return { work: thing.category, fires: cell !== undefined && mostlyFires(cell) };
}
