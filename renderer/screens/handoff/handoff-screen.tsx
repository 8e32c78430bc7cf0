import { startTransition, useOptimistic, useRef, useState } from 'react';
import {
  carriedBy,
  columnOf,
  handoffColumns,
  moveHandoff,
  returnsFreely,
  type Handoff,
  type HandoffColumn,
  type HandoffId,
} from '../../../shared/records/handoff.ts';
import { withCheckPlanned } from '../../../shared/records/handoff-checks.ts';
import type { HoursReturned } from '../../../shared/advice/hours-back.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import { accessWords } from '../../../shared/words/access.ts';
import { backWords, checkWords, handoffStates, handoffWords as words } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { Board } from '../../parts/board.tsx';
import { Button, TextButton, TextLink } from '../../parts/buttons.tsx';
import { Select } from '../../parts/fields.tsx';
import { Screen } from '../../parts/screen.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { EmptyState, Notice } from '../../parts/surfaces.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useWanted } from '../../state/wanted.ts';
import { useFormat } from '../../state/format.ts';
import { AboutTask } from './about-task.tsx';
import { isGone } from './carrier.ts';
import { CheckPanel } from './check-panel.tsx';
import { HandoffCard } from './handoff-card.tsx';
import { HandoffPanel, NEW_HANDOFF } from './handoff-panel.tsx';
import { OffYourPlate } from './off-your-plate.tsx';
import { PaceLines } from './pace-lines.tsx';
import { useReturned } from './returned.ts';
import { SuggestPanel } from './suggest-panel.tsx';
import { TakeBackPanel } from './take-back-panel.tsx';
import { WhatIsItPanel } from './what-is-it-panel.tsx';
import { WhoTakesPanel } from './who-takes-panel.tsx';

type TaskPanel = 'task' | 'take-back' | 'check' | 'what-is-it';
type Open =
  | { readonly panel: TaskPanel; readonly id: HandoffId }
  /** Whose tasks go to others; everybody's who has gone when nobody is named. */
  | { readonly panel: 'who-takes'; readonly from?: PersonId | undefined }
  | { readonly panel: 'new' | 'suggest' };
type Shown = PersonId | 'all' | 'nobody';

/** What is opened by an address with this before the id of a task. */
const WANTED: Readonly<Record<string, TaskPanel>> = { 'look-': 'check', 'what-': 'what-is-it' };
/** From this many tasks under way at once, one lane is said to be quicker. */
const MANY_LANES = 4;
/** More people than this are chosen from a list: as buttons they would push the board down. */
const MOST_BUTTONS = 6;

export function HandoffScreen() {
  const { handoffs, people, today } = useWorkspace();
  const [open, setOpen] = useState<Open | null>(null);
  const [newName, setNewName] = useState('');
  useWanted((wanted, name) => {
    setNewName(name);
    if (wanted === 'suggest' || wanted === 'new' || wanted === 'who-takes') return setOpen({ panel: wanted });
    const leaver = /^who-takes-(.+)$/.exec(wanted)?.[1];
    if (leaver !== undefined) return setOpen({ panel: 'who-takes', from: leaver as PersonId });
    const [, which = '', wantedId] = /^(look-|what-|)(.+)$/.exec(wanted) ?? [];
    const handoff = handoffs.find(({ id }) => id === wantedId);
    if (handoff) setOpen({ panel: WANTED[which] ?? 'task', id: handoff.id });
  });
  const close = (): void => {
    setOpen(null);
    setNewName('');
  };
  const tasks = useRef<HTMLDivElement>(null);
  // What asked is gone with the answer: she goes on at the tasks, not at the top of the page.
  const closeAnswered = (): void => {
    close();
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) tasks.current?.focus();
    });
  };
  const gone = handoffs.filter((one) => isGone(one, people, today));
  const leaver = open?.panel === 'who-takes' ? open.from : undefined;
  const toGive = leaver === undefined ? gone : carriedBy(handoffs, leaver);
  // As it is now: a change may be taken back while the panel is open.
  const opened = open && 'id' in open ? handoffs.find(({ id }) => id === open.id) : undefined;
  const returned = useReturned();
  const openTask = (panel: TaskPanel): void => {
    if (opened) setOpen({ panel, id: opened.id });
  };
  const actions = (
    <>
      <Button onPress={() => setOpen({ panel: 'suggest' })}>{words.suggest}</Button>
      <Button look="primary" icon="add" onPress={() => setOpen({ panel: 'new' })}>
        {words.add}
      </Button>
    </>
  );
  return (
    <Screen
      title={words.title}
      aside={
        <span data-screen-only className="flex flex-wrap gap-x-5">
          <TextLink href="/handoff/away">{words.away}</TextLink>
          <TextLink href="/handoff/access">{accessWords.open}</TextLink>
        </span>
      }
      actions={handoffs.length > 0 && actions}
    >
      {open?.panel === 'new' && <HandoffPanel handoff={null} newName={newName} onClose={close} />}
      {open?.panel === 'task' && opened && (
        <HandoffPanel
          key={opened.id}
          handoff={opened}
          above={<AboutTask handoff={opened} returned={returned.get(opened.id)} onOpen={openTask} />}
          onClose={close}
        />
      )}
      {open?.panel === 'check' && opened && (
        <CheckPanel handoff={opened} onBack={() => openTask('what-is-it')} onClose={close} />
      )}
      {open?.panel === 'what-is-it' && opened && (
        <WhatIsItPanel
          handoff={opened}
          returned={returned.get(opened.id)}
          onTakeBack={() => openTask('take-back')}
          onClose={close}
        />
      )}
      {open?.panel === 'take-back' && opened && <TakeBackPanel handoff={opened} onClose={close} />}
      {open?.panel === 'suggest' && <SuggestPanel onClose={close} />}
      {open?.panel === 'who-takes' && toGive.length > 0 && (
        <WhoTakesPanel handoffs={toGive} leaver={leaver} onClose={closeAnswered} />
      )}
      {open === null && readDraft(NEW_HANDOFF) !== null && (
        <HalfFinished what={words.draft} onContinue={() => setOpen({ panel: 'new' })} />
      )}
      {handoffs.length === 0 ? (
        <EmptyState icon="handoff" title={words.empty.title} text={words.empty.text}>
          {actions}
        </EmptyState>
      ) : (
        <div ref={tasks} tabIndex={-1} className="flex flex-col gap-5 outline-none">
          <OffYourPlate handoffs={handoffs} returned={returned} />
          {gone.length > 0 && (
            <Notice
              look="warning"
              action={
                <TextButton onPress={() => setOpen({ panel: 'who-takes' })}>
                  {words.whoTakes.action(gone.length)}
                </TextButton>
              }
            >
              {words.whoTakes.text(gone.length)}
            </Notice>
          )}
          <Tasks returned={returned} onOpen={setOpen} />
        </div>
      )}
    </Screen>
  );
}

function Tasks({
  returned,
  onOpen,
}: {
  returned: ReadonlyMap<HandoffId, HoursReturned>;
  onOpen: (open: Open) => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { handoffs, people, today } = useWorkspace();
  // A card stands where she moved it at once, and goes back when that could not be saved.
  const [onBoard, showMoved] = useOptimistic(handoffs, (all, moved: Handoff) =>
    all.map((one) => (one.id === moved.id ? moved : one)),
  );
  const [wanted, setShown] = useState<Shown>('all');
  const lanes = handoffs.filter((one) => ['writing', 'trying'].includes(columnOf(one)));
  const carrying = people.filter(({ id }) => handoffs.some(({ personId }) => personId === id));
  // Whose last task went to somebody else is no view any more.
  const shown: Shown = wanted === 'nobody' || carrying.some(({ id }) => id === wanted) ? wanted : 'all';
  const fits = (one: Handoff): boolean =>
    shown === 'all' || (shown === 'nobody' ? one.personId === null : one.personId === shown);
  const views: readonly { readonly id: Shown; readonly label: string }[] = [
    { id: 'all', label: words.filter.all },
    ...carrying.map(({ id, name }) => ({ id, label: name })),
    { id: 'nobody', label: words.filter.nobody },
  ];

  const move = (handoff: Handoff, to: HandoffColumn): void => {
    // What had begun and comes back is taken back, and that has a reason; a slip of today has none.
    if (to === 'mine' && !returnsFreely(handoff, today)) return onOpen({ panel: 'take-back', id: handoff.id });
    const moved = moveHandoff(handoff, to, today);
    if (!moved.ok) return;
    const planned = withCheckPlanned(handoff, moved.value);
    const { title, checkOn } = planned;
    const column = handoffStates[to];
    startTransition(async () => {
      showMoved(planned);
      await save(
        planned,
        checkOn === null || checkOn === handoff.checkOn
          ? words.moved(title, column)
          : words.movedAndPlanned(title, column, format.day(checkOn)),
      );
    });
  };
  const save = async (handoff: Handoff, message: string): Promise<void> => {
    try {
      await app.run(app.api.handoff.save({ handoffs: [handoff] }));
      notice.undoable(message);
    } catch (failure) {
      notice.failed(failure);
    }
  };
  const actionsOf = (handoff: Handoff): readonly { id: string; label: string; run: () => void }[] => [
    ...(columnOf(handoff) === 'handed-over' || (handoff.checkOn !== null && handoff.checkOn <= today)
      ? [{ id: 'check', label: checkWords.action, run: () => onOpen({ panel: 'check', id: handoff.id }) }]
      : []),
    ...(returned.has(handoff.id)
      ? [{ id: 'what', label: backWords.action, run: () => onOpen({ panel: 'what-is-it', id: handoff.id }) }]
      : []),
    ...(columnOf(handoff) === 'mine'
      ? []
      : [
          {
            id: 'take-back',
            label: words.takeBack.action,
            run: () => onOpen({ panel: 'take-back', id: handoff.id }),
          },
        ]),
  ];

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {carrying.length > MOST_BUTTONS ? (
          <div className="w-64">
            <Select<Shown> label={words.filter.label} hiddenLabel value={shown} onChange={setShown} options={views} />
          </div>
        ) : (
          carrying.length > 0 && (
            <ToggleGroup<Shown> label={words.filter.label} value={shown} onChange={setShown} options={views} />
          )
        )}
        <p className="ml-auto text-small text-ink-2">{words.sorted}</p>
      </div>
      {lanes.length >= MANY_LANES && <p className="text-small text-ink-2">{words.oneLane}</p>}
      <PaceLines people={carrying} shown={carrying.find(({ id }) => id === shown)} />
      <Board
        label={words.board}
        columns={handoffColumns.map((id) => {
          const cards = onBoard
            .filter((one) => columnOf(one) === id && fits(one))
            .toSorted((a, b) => b.minutesPerWeek - a.minutesPerWeek || (a.title < b.title ? -1 : 1));
          const sum = cards.reduce((total, { minutesPerWeek }) => total + minutesPerWeek, 0);
          return {
            id,
            title: handoffStates[id],
            count: words.column(cards.length, format.hours(sum)),
            empty: words.emptyColumns[id],
            cards,
          };
        })}
        nameOf={({ title }) => title}
        shows={[[...returned].map(([id, { back }]) => `${id} ${back}`).join()]}
        onOpen={({ id }) => onOpen({ panel: 'task', id })}
        onMove={(handoff, to) => move(handoff, handoffColumns.find((id) => id === to) ?? columnOf(handoff))}
        actionsOf={actionsOf}
      >
        {(handoff) => <HandoffCard handoff={handoff} returned={returned.get(handoff.id)} />}
      </Board>
    </>
  );
}
