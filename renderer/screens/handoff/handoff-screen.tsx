import { useState } from 'react';
import {
  columnOf,
  handoffColumns,
  moveHandoff,
  stateOf,
  type Handoff,
  type HandoffColumn,
} from '../../../shared/records/handoff.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import { handoffStates, handoffWords as words } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { Board } from '../../parts/board.tsx';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/frame.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { EmptyState, Notice } from '../../parts/surfaces.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useWanted } from '../../state/wanted.ts';
import { useFormat } from '../../state/format.ts';
import { carrierOf } from './carrier.ts';
import { HandoffCard } from './handoff-card.tsx';
import { HandoffPanel, NEW_HANDOFF } from './handoff-panel.tsx';
import { OffYourPlate } from './off-your-plate.tsx';
import { SuggestPanel } from './suggest-panel.tsx';
import { TakeBackPanel } from './take-back-panel.tsx';

type Open =
  | { readonly panel: 'task'; readonly handoff: Handoff | null }
  | { readonly panel: 'take-back'; readonly handoff: Handoff }
  | { readonly panel: 'suggest' };
type Shown = PersonId | 'all' | 'nobody' | 'gone';

/** From this many tasks under way at once, one lane is said to be quicker. */
const MANY_LANES = 4;

export function HandoffScreen() {
  const { handoffs } = useWorkspace();
  const [open, setOpen] = useState<Open | null>(null);
  useWanted((wanted) => {
    if (wanted === 'suggest') return setOpen({ panel: 'suggest' });
    const handoff = handoffs.find(({ id }) => id === wanted) ?? null;
    if (handoff || wanted === 'new') setOpen({ panel: 'task', handoff });
  });
  const close = (): void => setOpen(null);
  const actions = (
    <>
      <Button onPress={() => setOpen({ panel: 'suggest' })}>{words.suggest}</Button>
      <Button look="primary" icon="add" onPress={() => setOpen({ panel: 'task', handoff: null })}>
        {words.add}
      </Button>
    </>
  );
  return (
    <Screen title={words.title} actions={handoffs.length > 0 && actions}>
      {open?.panel === 'task' && (
        <HandoffPanel key={open.handoff?.id ?? NEW_HANDOFF} handoff={open.handoff} onClose={close} />
      )}
      {open?.panel === 'take-back' && <TakeBackPanel handoff={open.handoff} onClose={close} />}
      {open?.panel === 'suggest' && <SuggestPanel onClose={close} />}
      {open === null && readDraft(NEW_HANDOFF) !== null && (
        <HalfFinished what={words.draft} onContinue={() => setOpen({ panel: 'task', handoff: null })} />
      )}
      {handoffs.length === 0 ? (
        <EmptyState icon="handoff" title={words.empty.title} text={words.empty.text}>
          {actions}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-5">
          <OffYourPlate handoffs={handoffs} />
          <Tasks onOpen={setOpen} />
        </div>
      )}
    </Screen>
  );
}

function Tasks({ onOpen }: { onOpen: (open: Open) => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { handoffs, people, today } = useWorkspace();
  const [shown, setShown] = useState<Shown>('all');
  const carriers = new Map(handoffs.map((one) => [one.id, carrierOf(one, people, today)]));
  const isGone = ({ id }: Handoff): boolean => ['left', 'deleted'].includes(carriers.get(id)?.kind ?? '');
  const gone = handoffs.filter(isGone);
  const lanes = handoffs.filter((one) => ['writing', 'trying'].includes(columnOf(one)));
  const fits = (one: Handoff): boolean =>
    shown === 'all' ||
    (shown === 'gone' ? isGone(one) : shown === 'nobody' ? one.personId === null : one.personId === shown);
  const carrying = people.filter(({ id }) => handoffs.some(({ personId }) => personId === id));

  const move = async (handoff: Handoff, to: HandoffColumn): Promise<void> => {
    // What had begun and comes back is taken back, and that has a reason.
    if (to === 'mine') return onOpen({ panel: 'take-back', handoff });
    const moved = moveHandoff(handoff, to, today);
    if (!moved.ok) return;
    try {
      await app.run(app.api.handoff.save({ handoffs: [moved.value] }));
      notice.undoable(words.moved(handoff.title, handoffStates[to]));
    } catch (failure) {
      notice.failed(failure);
    }
  };

  return (
    <>
      {gone.length > 0 && shown !== 'gone' && (
        <Notice
          look="warning"
          action={<TextButton onPress={() => setShown('gone')}>{words.whoTakes.action}</TextButton>}
        >
          {words.whoTakes.text(gone.length)}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {carrying.length > 0 && (
          <ToggleGroup<Shown>
            label={words.filter.label}
            value={shown}
            onChange={setShown}
            options={[
              { id: 'all', label: words.filter.all },
              ...carrying.map(({ id, name }) => ({ id, label: name })),
              { id: 'nobody', label: words.filter.nobody },
            ]}
          />
        )}
        <p className="ml-auto text-small text-ink-2">{words.sorted}</p>
      </div>
      {lanes.length >= MANY_LANES && <p className="text-small text-ink-2">{words.oneLane}</p>}
      <Board
        label={words.board}
        columns={handoffColumns.map((id) => {
          const cards = handoffs
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
        onOpen={(handoff) => onOpen({ panel: 'task', handoff })}
        onMove={(handoff, to) => void move(handoff, handoffColumns.find((id) => id === to) ?? columnOf(handoff))}
        actionsOf={(handoff) =>
          ['mine', 'taken-back'].includes(stateOf(handoff))
            ? []
            : [{ id: 'take-back', label: words.takeBack.action, run: () => onOpen({ panel: 'take-back', handoff }) }]
        }
      >
        {(handoff) => <HandoffCard handoff={handoff} />}
      </Board>
    </>
  );
}
