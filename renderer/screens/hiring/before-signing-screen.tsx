import { useSearchParams } from 'react-router';
import { beforeYouSign, FIRST_MONTHS, type BeforeYouSign } from '../../../shared/advice/before-signing.ts';
import { usualTerms, type Terms } from '../../../shared/advice/compare.ts';
import { isOnBoard, stageOf, type CandidateStage } from '../../../shared/records/candidate.ts';
import type { Facts } from '../../../shared/records/facts.ts';
import { settle, type BeforeSigning, type Plan } from '../../../shared/records/hiring.ts';
import { teamOn } from '../../../shared/records/person.ts';
import { byNearness } from '../../../shared/records/plan-people.ts';
import type { Result } from '../../../shared/records/recommendation.ts';
import { ok } from '../../../shared/values/result.ts';
import {
  beforeSigningWords as words,
  settleText,
  settleTitle,
  type SigningFacts,
} from '../../../shared/words/before-signing.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { PaperButtons } from '../../paper.tsx';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Checkbox } from '../../parts/fields.tsx';
import { Screen, TwoColumns } from '../../parts/screen.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Card, EmptyState, Notice } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { signingDraft } from './people/people-actions.ts';
import { planPage } from './plan-page.ts';
import { usePlanChange } from './plan-change.ts';
import { SigningMoney } from './signing-money.tsx';
import { SigningTerms, type TermsTried } from './signing-terms.tsx';

/** What to settle before both sign, each with a sentence of her own figures. */
export function BeforeSigningScreen() {
  const [search] = useSearchParams();
  const { plans, results } = useWorkspace();
  const plan = plans.find(({ id }) => id === search.get('plan'));
  // A plan that was begun by hand goes by what she said last.
  const resultId = plan?.resultId ?? results.at(-1)?.id ?? null;
  const asked = useAsk(`before signing ${resultId}`, async (api) => ({
    facts: await api.assessment.facts({}),
    result: resultId && (await api.result.load({ id: resultId })),
  }));
  if (!plan)
    return (
      <Screen title={words.title}>
        <EmptyState icon="hiring" title={words.gone} text="">
          <ButtonLink look="primary" href="/hiring">
            {words.back}
          </ButtonLink>
        </EmptyState>
      </Screen>
    );
  return (
    <Screen
      title={words.title}
      aside={words.lead(plan.role)}
      actions={
        <>
          <ButtonLink href={planPage(plan)}>{words.back}</ButtonLink>
          <PaperButtons />
        </>
      }
    >
      {asked.state === 'failed' && <Notice look="danger">{errorText(asked.error)}</Notice>}
      {asked.value && <ToSettle key={plan.id} plan={plan} {...asked.value} />}
    </Screen>
  );
}

/** Before a second call nobody is close enough to begin with. */
const CLOSE: ReadonlySet<CandidateStage> = new Set(['trial-and-offer', 'second-call']);

/** Hours that a result took for this role, and the rate of whoever is closest to an offer. */
function firstTerms(plan: Plan, result: Result | null): TermsTried {
  const closest = byNearness(plan).find((one) => CLOSE.has(stageOf(one))) ?? null;
  return {
    who: closest?.id ?? null,
    rate: closest?.rate ?? null,
    minutes: result ? usualTerms(result, plan.role).minutes : null,
  };
}

function ToSettle({ plan, facts, result }: { plan: Plan; facts: Facts; result: Result | null }) {
  const { settings, people, plans, tools, today } = useWorkspace();
  const format = useFormat();
  const [tried, setTried, reset] = useDraft<TermsTried>(signingDraft(plan.id), firstTerms(plan, result));
  const terms: Terms = tried;
  const it = beforeYouSign({ role: plan.role, terms, facts, settings, result });
  const doneOn = (...templates: readonly string[]): string | null => {
    const step = plan.steps.find(({ templateId }) => templateId !== null && templates.includes(templateId));
    return step?.doneOn ? format.day(step.doneOn) : null;
  };
  const known: SigningFacts = {
    role: plan.role,
    referencesDone: doneOn('va-references', 'obm-references'),
    teamTold: doneOn('va-team', 'obm-team'),
    team: teamOn(people, today).map(({ name }) => name),
    waiting: plan.candidates.filter((one) => isOnBoard(one) && one.id !== tried.who).length,
    tools: tools.length,
    months: FIRST_MONTHS,
  };
  return (
    <TwoColumns
      first={
        <SigningTerms plan={plan} tried={tried} fromResult={result !== null} onChange={setTried} onReset={reset} />
      }
    >
      <SigningMoney
        role={plan.role}
        it={it}
        anybody={known.team.length > 0}
        rate={tried.rate}
        shared={plans.some((one) => one.id !== plan.id && one.state === 'active')}
      />
      <Ticks plan={plan} it={it} known={known} />
    </TwoColumns>
  );
}

function Ticks({ plan, it, known }: { plan: Plan; it: BeforeYouSign; known: SigningFacts }) {
  const format = useFormat();
  const change = usePlanChange(plan.id);
  const followed = plan.state === 'active';
  const settled = it.toSettle.filter((what) => plan.settled.includes(what)).length;
  const set = (what: BeforeSigning, done: boolean): void => void change((now) => ok(settle(now, what, done)));
  return (
    <Card
      title={words.toSettle}
      aside={<span className="figures text-small text-ink-2">{words.settled(settled, it.toSettle.length)}</span>}
    >
      <ul className="flex flex-col">
        {it.toSettle.map((what) => {
          const done = plan.settled.includes(what);
          return (
            <li key={what} className="border-t border-line py-3 first:border-0 first:pt-0 last:pb-0">
              {followed ? (
                <span className="font-semibold">
                  <Checkbox label={settleTitle(what)} checked={done} onChange={(on) => set(what, on)} />
                </span>
              ) : (
                <span className="flex items-center gap-2.5 text-small font-semibold">
                  <Icon name={done ? 'done' : 'less'} size={16} />
                  {settleTitle(what)}
                  <span className="sr-only">{done ? words.done : words.open}</span>
                </span>
              )}
              <p className="figures mt-1 pl-7.5 text-small text-ink-2">{settleText(what, it, known, format)}</p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
