import { startTransition, useOptimistic } from 'react';
import { boardStages, byNeed, moveCandidate, stageOf, type Candidate } from '../../../../shared/records/candidate.ts';
import type { Role } from '../../../../shared/records/hiring.ts';
import { planPeopleWords as words } from '../../../../shared/words/plan-people.ts';
import type { Action } from '../../../parts/action-menu.tsx';
import { Board } from '../../../parts/board.tsx';
import { Icon } from '../../../parts/icons.tsx';
import { Avatar } from '../../../parts/surfaces.tsx';
import { useReady } from '../../../state/app-state.tsx';
import { NextLine, RateLine, ScoreLine, useDaysHere } from './candidate-facts.tsx';
import type { PeopleActions } from './people-actions.ts';

/** The people who are on their way, in the stages of the choice. */
export function PeopleBoard({
  role,
  people,
  actions,
  menuOf,
  onOpen,
}: {
  role: Role;
  people: readonly Candidate[];
  actions: PeopleActions;
  menuOf: (one: Candidate) => readonly (readonly Action[])[];
  onOpen: (one: Candidate) => void;
}) {
  const today = useReady(({ workspace }) => workspace.today);
  // A card stands where she moved it at once, and goes back when that could not be saved.
  const [onBoard, showMoved] = useOptimistic(people, (all, moved: Candidate) =>
    all.map((one) => (one.id === moved.id ? moved : one)),
  );
  const columns = boardStages.map((id) => {
    const cards = onBoard.filter((one) => stageOf(one) === id).toSorted(byNeed);
    return { id, title: words.stages[id], count: String(cards.length), empty: words.empty.columns(role)[id], cards };
  });
  return (
    <Board
      dense
      label={words.title}
      columns={columns}
      nameOf={({ name }) => name}
      shows={[role]}
      onOpen={onOpen}
      onMove={(one, to) => {
        const stage = boardStages.find((id) => id === to);
        if (!stage) return;
        startTransition(async () => {
          const moved = moveCandidate(one, stage, today);
          if (moved.ok) showMoved(moved.value);
          await actions.move(one, stage);
        });
      }}
      actionsOf={(one) => menuOf(one).flat()}
    >
      {(one) => <CandidateCard role={role} one={one} />}
    </Board>
  );
}

function CandidateCard({ role, one }: { role: Role; one: Candidate }) {
  const days = useDaysHere(one);
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2 pr-6">
        <Avatar name={one.name} />
        <span className="min-w-0 leading-tight font-semibold wrap-anywhere">{one.name}</span>
      </div>
      <div>
        {one.foundBy !== '' && (
          <span className="line-clamp-2 wrap-anywhere text-ink-2">{words.card.foundBy(one.foundBy)}</span>
        )}
        <RateLine one={one} />
        <ScoreLine role={role} one={one} />
      </div>
      {one.flags.trim() !== '' && (
        <span className="flex items-center gap-1.5 text-clay-ink">
          <Icon name="warning" size={13} />
          {words.card.flags}
        </span>
      )}
      <div className="border-t border-line pt-1.5">
        <NextLine one={one} />
        <span className="block text-note text-ink-3">{words.card.here(days)}</span>
      </div>
    </div>
  );
}
