import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  boardStages,
  isOnBoard,
  stageOf,
  type Candidate,
  type CandidateId,
} from '../../../../shared/records/candidate.ts';
import type { Plan } from '../../../../shared/records/hiring.ts';
import { toClear } from '../../../../shared/records/plan-people.ts';
import { planPeopleWords as words } from '../../../../shared/words/plan-people.ts';
import { scorecardWords } from '../../../../shared/words/scorecard.ts';
import type { Action } from '../../../parts/action-menu.tsx';
import { Button, TextButton, TextLink } from '../../../parts/buttons.tsx';
import { ToggleGroup } from '../../../parts/toggle-group.tsx';
import { HalfFinished } from '../../../parts/record-panel.tsx';
import { EmptyState, KeyCap, Notice } from '../../../parts/surfaces.tsx';
import { useWorkspace } from '../../../state/app-state.tsx';
import { readDraft } from '../../../state/drafts.ts';
import type { ChangePlan } from '../plan-change.ts';
import { comparePage } from '../plan-page.ts';
import { HiredPeople } from './hired-people.tsx';
import { candidateDraft, usePeopleActions } from './people-actions.ts';
import { PeopleBoard } from './people-board.tsx';
import { PeopleList } from './people-list.tsx';
import { OpenPanel, type Opened } from './open-panel.tsx';
import { usePrinting } from '../../../parts/printing.ts';
import { pasteDraft } from './paste-panel.tsx';
import { PutAsidePeople } from './put-aside.tsx';

const VIEWS = ['board', 'list'] as const;

/** Everybody who might be hired with a plan: on a board or in a list, the hired on top, who was put aside folded below. */
export function PeopleView({ plan, change }: { plan: Plan; change: ChangePlan }) {
  const { today } = useWorkspace();
  const actions = usePeopleActions(plan, change);
  const [opened, open] = useState<Opened | null>(null);
  const [search, setSearch] = useSearchParams();
  // On paper rows say more than columns, and none of them is folded.
  const printing = usePrinting();
  const followed = plan.state === 'active';
  const view = followed && search.get('people') !== 'list' ? 'board' : 'list';
  const onTheWay = plan.candidates.filter(isOnBoard);
  const hired = plan.candidates.filter((one) => stageOf(one) === 'hired');
  const aside = plan.candidates.filter((one) => stageOf(one) === 'not-this-time');
  const old = toClear(plan, today);
  const openOne = ({ id }: { id: CandidateId }): void => open({ what: 'one', id });
  const forget = ({ id }: { id: CandidateId }): void => open({ what: 'forget', id });

  const below = (one: Candidate): readonly (readonly Action[])[] => [
    [
      { id: 'score', label: words.score, run: () => open({ what: 'score', id: one.id }) },
      { id: 'aside', label: words.noMore, run: () => open({ what: 'aside', id: one.id }) },
      ...(followed ? [{ id: 'hire', label: words.hire(one.name), run: () => open({ what: 'hire', id: one.id }) }] : []),
    ],
    [{ id: 'forget', label: words.delete, danger: true, run: () => forget(one) }],
  ];
  const moves = (one: Candidate): readonly Action[] =>
    boardStages
      .filter((stage) => stage !== stageOf(one))
      .map((id) => ({ id, label: words.moveTo(id), run: () => void actions.move(one, id) }));

  const empty = followed && plan.candidates.length === 0;
  const add = (
    <>
      <Button onPress={() => open({ what: 'paste' })}>{words.paste.open}</Button>
      <Button look="primary" icon="add" onPress={() => open({ what: 'new' })}>
        {words.add}
      </Button>
    </>
  );
  return (
    <section aria-labelledby="people" className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id="people" className="text-lead">
          {words.title}
        </h2>
        {followed && (
          <div data-screen-only className="ml-auto flex flex-wrap gap-2">
            {onTheWay.length > 0 && (
              <ToggleGroup
                look="joined"
                label={words.views.label}
                options={VIEWS.map((id) => ({ id, label: words.views[id] }))}
                value={view}
                onChange={(next) => {
                  const query = new URLSearchParams(search);
                  query.set('people', next);
                  setSearch(query, { replace: true });
                }}
              />
            )}
            {!empty && add}
          </div>
        )}
      </div>
      <div data-screen-only className="-mt-2 flex flex-wrap items-center gap-x-6 gap-y-1 text-small empty:hidden">
        {view === 'board' && onTheWay.length > 0 && (
          <p className="text-ink-2 max-[640px]:hidden">
            {words.keys.before} <KeyCap>M</KeyCap> {words.keys.after}
          </p>
        )}
        {plan.candidates.length > 1 && <TextLink href={comparePage(plan)}>{scorecardWords.compare.open}</TextLink>}
      </div>
      {opened === null && followed && (
        <div data-screen-only className="-mb-4 empty:hidden">
          <LeftHalfFinished plan={plan} onOpen={open} />
        </div>
      )}
      <HiredPeople people={hired} menuOf={(one) => [moves(one), [...below(one)].slice(1).flat()]} onOpen={openOne} />
      {empty ? (
        <EmptyState icon="clients" title={words.empty.title} text={words.empty.text}>
          {add}
        </EmptyState>
      ) : view === 'board' && !printing ? (
        <PeopleBoard role={plan.role} people={onTheWay} actions={actions} menuOf={below} onOpen={openOne} />
      ) : (
        onTheWay.length > 0 && (
          <PeopleList
            role={plan.role}
            people={onTheWay}
            menuOf={(one) => [moves(one), ...below(one)]}
            onOpen={openOne}
          />
        )
      )}
      {aside.length > 0 && <PutAsidePeople people={aside} actions={actions} onOpen={openOne} onForget={forget} />}
      {old.length > 0 && (
        <div data-screen-only>
          <Notice
            look="info"
            action={<TextButton onPress={() => open({ what: 'clear' })}>{words.clear.open}</TextButton>}
          >
            {words.clear.text(old.length)}
          </Notice>
        </div>
      )}
      {opened && <OpenPanel plan={plan} change={change} actions={actions} opened={opened} onOpen={open} old={old} />}
    </section>
  );
}

/** What she began and did not finish, with the way back into it. */
function LeftHalfFinished({ plan, onOpen }: { plan: Plan; onOpen: (opened: Opened) => void }) {
  const drafts = [
    { key: candidateDraft(plan.id, null), what: words.draft, opened: { what: 'new' } },
    { key: pasteDraft(plan.id), what: words.paste.draft, opened: { what: 'paste' } },
  ] as const;
  return drafts
    .filter(({ key }) => readDraft(key) !== null)
    .map(({ key, what, opened }) => <HalfFinished key={key} what={what} onContinue={() => onOpen(opened)} />);
}
