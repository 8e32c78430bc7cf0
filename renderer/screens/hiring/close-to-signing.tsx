import { beforeYouSign } from '../../../shared/advice/before-signing.ts';
import { stageOf } from '../../../shared/records/candidate.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { beforeSigningWords as words } from '../../../shared/words/before-signing.ts';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { signingPage } from './plan-page.ts';

/** Somebody is close to an offer: what is not settled yet is one press away. */
export function CloseToSigning({ plan }: { plan: Plan }) {
  const close = plan.candidates.filter((one) => stageOf(one) === 'trial-and-offer');
  return close.length > 0 && <Unsettled plan={plan} name={close.length === 1 ? (close[0]?.name ?? null) : null} />;
}

function Unsettled({ plan, name }: { plan: Plan; name: string | null }) {
  const { settings } = useWorkspace();
  const { value: facts } = useAsk('facts of today', (api) => api.assessment.facts({}));
  if (!facts) return null;
  // How many weeks are logged decides what there is to settle; hours and rate do not.
  const { toSettle, fromAnswersOnly, weeksLogged, weeksNeeded } = beforeYouSign({
    role: plan.role,
    terms: { minutes: null, rate: null },
    facts,
    settings,
    result: null,
  });
  const done = toSettle.filter((what) => plan.settled.includes(what)).length;
  if (done === toSettle.length) return null;
  return (
    <Notice
      look="info"
      action={
        <span data-screen-only>
          <ButtonLink href={signingPage(plan)}>{words.look}</ButtonLink>
        </span>
      }
    >
      {words.now(name, done, toSettle.length)}
      {fromAnswersOnly && !plan.settled.includes('few-weeks') && (
        <span className="mt-1 block">{words.fromAnswersOnly(weeksLogged, weeksNeeded)}</span>
      )}
    </Notice>
  );
}
