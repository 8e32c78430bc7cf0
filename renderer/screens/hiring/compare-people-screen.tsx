import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CandidateId } from '../../../shared/records/candidate.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { byNearness, compared, MOST_COMPARED } from '../../../shared/records/plan-people.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { scorecardWords } from '../../../shared/words/scorecard.ts';
import { PaperButtons } from '../../paper.tsx';
import { ButtonLink, TextButton } from '../../parts/buttons.tsx';
import { ChooseMany } from '../../parts/choose-many.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { CompareTable } from './people/compare-table.tsx';
import { OpenPanel, type Opened } from './people/open-panel.tsx';
import { usePeopleActions } from './people/people-actions.ts';
import { usePlanChange } from './plan-change.ts';
import { planPage } from './plan-page.ts';

const words = scorecardWords.compare;

/** Up to five people of a plan side by side, point by point. */
export function ComparePeopleScreen() {
  const [search] = useSearchParams();
  const plan = useWorkspace().plans.find(({ id }) => id === search.get('plan'));
  const empty = plan?.candidates.length === 0;
  if (!plan || empty)
    return (
      <Screen title={words.title}>
        <EmptyState icon="weigh" title={empty ? words.none : words.gone} text={empty ? words.noneText : ''}>
          <ButtonLink look="primary" href={plan ? planPage(plan) : '/hiring'}>
            {words.back}
          </ButtonLink>
        </EmptyState>
      </Screen>
    );
  return <Compare key={plan.id} plan={plan} />;
}

function Compare({ plan }: { plan: Plan }) {
  const [search, setSearch] = useSearchParams();
  const change = usePlanChange(plan.id);
  const actions = usePeopleActions(plan, change);
  const [opened, open] = useState<Opened | null>(null);
  const named = search.get('people');
  const people = compared(plan, named === null ? null : named.split(','));
  const choose = (ids: readonly CandidateId[]): void => {
    const query = new URLSearchParams(search);
    query.set('people', ids.join(','));
    setSearch(query, { replace: true });
  };
  return (
    <Screen
      title={words.title}
      aside={hiringWords.roleNames[plan.role].full}
      actions={
        <>
          <ButtonLink href={`${planPage(plan)}&show=people`}>{words.back}</ButtonLink>
          <PaperButtons />
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <Chooser plan={plan} chosen={people.map(({ id }) => id)} onChoose={choose} />
        {people.length > 0 && (
          <CompareTable role={plan.role} people={people} onScore={({ id }) => open({ what: 'score', id })} />
        )}
        <p className="text-note text-ink-3">{words.privacy}</p>
      </div>
      {opened && <OpenPanel plan={plan} change={change} actions={actions} opened={opened} onOpen={open} old={[]} />}
    </Screen>
  );
}

/** Folded, for the nearest five are what she mostly wants. */
function Chooser({
  plan,
  chosen,
  onChoose,
}: {
  plan: Plan;
  chosen: readonly CandidateId[];
  onChoose: (ids: readonly CandidateId[]) => void;
}) {
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState(false);
  const choose = (ids: readonly CandidateId[]): void => {
    setRefused(ids.length > MOST_COMPARED);
    if (ids.length <= MOST_COMPARED) onChoose(ids);
  };
  return (
    <section data-screen-only aria-labelledby="who-is-compared" className="flex flex-col gap-2 text-small">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id="who-is-compared" className="text-small">
          {words.choose}
        </h2>
        <span className="figures text-ink-2">{words.shown(chosen.length, plan.candidates.length)}</span>
        <TextButton aria-expanded={open} aria-describedby="who-is-compared" onPress={() => setOpen(!open)}>
          {open ? words.chooseClose : words.chooseOpen}
        </TextButton>
      </div>
      {open && (
        <>
          <ChooseMany
            label={words.choose}
            options={byNearness(plan).map(({ id, name }) => ({ id, label: name }))}
            value={chosen}
            onChange={choose}
          />
          <output className={refused ? 'font-semibold text-clay-ink' : 'text-ink-2'}>
            {refused ? words.tooMany(MOST_COMPARED) : words.chooseText(MOST_COMPARED)}
          </output>
        </>
      )}
    </section>
  );
}
