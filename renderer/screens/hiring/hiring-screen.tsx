import { useSearchParams } from 'react-router';
import { progress, type Plan } from '../../../shared/records/hiring.ts';
import { toClear } from '../../../shared/records/plan-people.ts';
import { hiringWords as words } from '../../../shared/words/hiring.ts';
import { planPeopleWords } from '../../../shared/words/plan-people.ts';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { BeginHiring } from './begin-hiring.tsx';
import { PlanView } from './plan-view.tsx';

/** The plan that is followed; the others are one press away. Without any: where a plan comes from. */
export function HiringScreen() {
  const { plans } = useWorkspace();
  const [search] = useSearchParams();
  const ordered = plans.toSorted(byUse);
  const plan = ordered.find(({ id }) => id === search.get('plan')) ?? ordered[0];
  if (!plan) return <BeginHiring />;
  return (
    <PlanView
      key={plan.id}
      plan={plan}
      plans={ordered}
      switcher={ordered.length > 1 && <PlanSwitch plans={ordered} shown={plan} />}
    />
  );
}

const ranks = { active: 0, stopped: 1, done: 2 } as const;

/** Those in use first, the newest of them on top. */
function byUse(a: Plan, b: Plan): number {
  if (a.state !== b.state) return ranks[a.state] - ranks[b.state];
  return a.startedOn < b.startedOn ? 1 : a.startedOn > b.startedOn ? -1 : 0;
}

function PlanSwitch({ plans, shown }: { plans: readonly Plan[]; shown: Plan }) {
  const format = useFormat();
  const { today } = useWorkspace();
  const nameOf = ({ role, state, firstDay }: Plan): string =>
    words.planName(role, state, firstDay && format.day(firstDay));
  const toLookAt = plans.filter((plan) => plan !== shown && toClear(plan, today).length > 0);
  return (
    <div data-screen-only className="mb-5 flex flex-col gap-3">
      <nav aria-label={words.plans} className="flex flex-wrap gap-2">
        {plans.map((plan) => {
          const { done, of } = progress(plan);
          const here = plan.id === shown.id;
          return (
            <ButtonLink
              key={plan.id}
              href={addressOf(plan)}
              look={here ? 'primary' : 'secondary'}
              {...(here && { 'aria-current': 'page' as const })}
            >
              {nameOf(plan)}
              <span className="figures font-normal">{words.progress(done, of)}</span>
            </ButtonLink>
          );
        })}
      </nav>
      {toLookAt.map((plan) => (
        <p key={plan.id} className="text-small text-ink-2">
          {planPeopleWords.clear.elsewhere(nameOf(plan))}{' '}
          <TextLink href={`${addressOf(plan)}&show=people`}>{planPeopleWords.clear.look}</TextLink>
        </p>
      ))}
    </div>
  );
}

const addressOf = ({ id }: Plan): string => `/hiring?plan=${id}`;
