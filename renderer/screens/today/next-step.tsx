import type { Workspace } from '../../../shared/records/changes.ts';
import { isClosed, weekEnds, weekToClose } from '../../../shared/records/friday.ts';
import { openSteps, progress, type Plan, type Step } from '../../../shared/records/hiring.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { nextText } from '../../../shared/words/next-steps.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Dashes, FeaturePanel } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat, type Format } from '../../state/format.ts';

const words = todayWords.next;

interface Next {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly href: string;
  /** The plan that the step belongs to. */
  readonly plan?: Plan;
}

/** One next step, and only one. @param weekLogged whether the last finished week has hours; null while that is not known */
export function NextStep({ weekLogged }: { weekLogged: boolean | null }) {
  const workspace = useWorkspace();
  const format = useFormat();
  const next = nextOf(workspace, weekLogged, format);
  return (
    <FeaturePanel eyebrow={words.eyebrow} title={next.title} text={next.text}>
      <ButtonLink look="feature" iconAfter="forward" wide href={next.href}>
        {next.action}
      </ButtonLink>
      {next.plan && <Progress plan={next.plan} />}
    </FeaturePanel>
  );
}

/** How far a plan has come: a block for each step. */
function Progress({ plan }: { plan: Plan }) {
  const { done, of } = progress(plan);
  return (
    <p className="mt-4 flex items-center gap-3 text-small">
      <span className="flex-1">
        <Dashes done={done} of={of} colour="panel" />
      </span>
      <span className="figures">{words.done(done, of)}</span>
    </p>
  );
}

function nextOf(workspace: Workspace, weekLogged: boolean | null, format: Format): Next {
  const { assessments, results, plans, today, settings, weeks } = workspace;
  const check = assessments.find(({ state }) => state === 'open');
  if (check) return { ...words.resume, href: `/readiness/check/${check.id}` };
  const latest = results.at(-1);
  if (!latest) return { ...words.short, href: '/readiness?start=short' };
  const closing = weekToClose(today, settings.weekStart);
  const open = !isClosed(weeks, closing);
  if (open && weekEnds(today, settings.weekStart)) return { ...words.closeWeek, href: '/friday' };
  if (weekLogged === false) return { ...words.logWeek, href: '/friday' };
  const [first] = datedSteps(plans);
  // Who is hiring already has her answer: her plan goes before a longer check.
  if (first)
    return {
      title: first.step.title,
      text: words.due(format.day(first.due)),
      action: words.openPlan,
      href: `/hiring?plan=${first.plan.id}`,
      plan: first.plan,
    };
  const result = `/readiness/result/${latest.id}`;
  if (latest.length === 'short') return { ...words.full, href: '/readiness' };
  if (latest.role !== null && plans.length === 0) return { ...words.hire, href: result };
  if (latest.role === null) {
    const { title, body } = nextText(latest.next, latest.role);
    return { title: words.ofResult(title), text: body, action: words.seeResult, href: result };
  }
  if (open) return { ...words.closeLast, href: '/friday' };
  return { ...words.calm, href: '/workload' };
}

/** Open steps of the plans that are followed, the first due on top. */
const datedSteps = (plans: readonly Plan[]): { plan: Plan; step: Step; due: Day }[] =>
  plans
    .filter(({ state }) => state === 'active')
    .flatMap((plan) => openSteps(plan).flatMap(({ step, due }) => (due === null ? [] : [{ plan, step, due }])))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
