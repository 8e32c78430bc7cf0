import type { Workspace } from '../../../shared/records/changes.ts';
import { isOverdue, openSteps, type Plan, type Step } from '../../../shared/records/hiring.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { nextText } from '../../../shared/words/next-steps.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Card, FeaturePanel } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat, type Format } from '../../state/format.ts';

const words = todayWords.next;
const MOST_STEPS = 6;

interface Next {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly href: string;
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
    </FeaturePanel>
  );
}

function nextOf({ assessments, results, plans }: Workspace, weekLogged: boolean | null, format: Format): Next {
  const open = assessments.find(({ state }) => state === 'open');
  if (open) return { ...words.resume, href: `/readiness/check/${open.id}` };
  const latest = results.at(-1);
  if (!latest) return { ...words.short, href: '/readiness?start=short' };
  if (weekLogged === false) return { ...words.logWeek, href: '/workload' };
  const [first] = datedSteps(plans);
  // Who is hiring already has her answer: her plan goes before a longer check.
  if (first)
    return {
      title: first.step.title,
      text: words.due(format.day(first.due)),
      action: words.openPlan,
      href: `/hiring?plan=${first.plan.id}`,
    };
  const result = `/readiness/result/${latest.id}`;
  if (latest.length === 'short') return { ...words.full, href: '/readiness' };
  if (latest.role !== null && plans.length === 0) return { ...words.hire, href: result };
  if (latest.role === null) {
    const { title, body } = nextText(latest.next, latest.role);
    return { title: words.ofResult(title), text: body, action: words.seeResult, href: result };
  }
  return { ...words.calm, href: '/workload' };
}

/** Open steps of the plans that are followed, the first due on top. */
const datedSteps = (plans: readonly Plan[]): { plan: Plan; step: Step; due: Day }[] =>
  plans
    .filter(({ state }) => state === 'active')
    .flatMap((plan) => openSteps(plan).flatMap(({ step, due }) => (due === null ? [] : [{ plan, step, due }])))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

/** Steps that are overdue or due within a week. */
export function PlanSteps() {
  const { plans, today } = useWorkspace();
  const format = useFormat();
  const soon = datedSteps(plans).filter(({ due }) => due <= addDays(today, 7));
  const { steps } = todayWords;
  if (soon.length === 0) return null;
  return (
    <Card title={steps.title}>
      <ul className="flex flex-col gap-2.5 text-small">
        {soon.slice(0, MOST_STEPS).map(({ plan, step, due }) => {
          const late = isOverdue(plan, step, today);
          return (
            <li key={step.id}>
              <TextLink href={`/hiring?plan=${plan.id}`}>{step.title}</TextLink>
              <span className={`block text-note ${late ? 'font-semibold text-danger-ink' : 'text-ink-2'}`}>
                {late ? steps.overdue(format.day(due)) : steps.due(format.day(due))}
              </span>
            </li>
          );
        })}
      </ul>
      {soon.length > MOST_STEPS && <p className="mt-3 text-small text-ink-2">{steps.more(soon.length - MOST_STEPS)}</p>}
    </Card>
  );
}
