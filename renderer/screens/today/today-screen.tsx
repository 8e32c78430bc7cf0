import type { Plan, Step } from '../../../shared/records/hiring.ts';
import { isOverdue, openSteps } from '../../../shared/records/hiring.ts';
import { addDays, addMonths, monthOf, weekOf, type Day } from '../../../shared/values/dates.ts';
import { certaintyWords } from '../../../shared/words/advice.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { todayWords as words } from '../../../shared/words/today.ts';
import { kindLabels, workloadWords } from '../../../shared/words/workload.ts';
import type { Category } from '../../../shared/records/work.ts';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Screen, TwoColumns } from '../../parts/frame.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { Legend, WeekRibbon, type RibbonPart } from '../../parts/ribbon.tsx';
import { Card, Chip, FeaturePanel } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

export function TodayScreen() {
  const { settings, today } = useWorkspace();
  const format = useFormat();
  const week = useLastWeek();
  return (
    <Screen title={words.welcome(settings.ownerName)} aside={format.day(today)}>
      <TwoColumns
        side={
          <>
            <NextStep weekLogged={week.state === 'here' ? week.value.length > 0 : null} />
            <PlanSteps />
          </>
        }
      >
        <LatestAnswer />
        <LastWeek />
        <Numbers />
        <MakeItYours />
      </TwoColumns>
    </Screen>
  );
}

function useLastWeek() {
  const { today, settings } = useWorkspace();
  const week = addDays(weekOf(today, settings.weekStart), -7);
  return useAsk(`week ${week}`, (api) => api.work.byWeek({ from: week, to: week }));
}

function LatestAnswer() {
  const { results } = useWorkspace();
  const format = useFormat();
  const latest = results.at(-1);
  if (!latest) return null;
  return (
    <Card>
      <p className="flex flex-wrap items-center gap-3 text-small text-ink-2">
        <Chip look={latest.fromAnswersOnly ? 'honey' : 'good'}>
          {latest.fromAnswersOnly ? words.answer.first : certaintyWords[latest.certainty].title}
        </Chip>
        {words.answer.taken(format.day(latest.takenOn))}
      </p>
      <h2 className="mt-2 text-finding">{readinessWords.headlines[latest.headline]}</h2>
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink look="primary" href={`/readiness/result/${latest.id}`}>
          {words.answer.see}
        </ButtonLink>
        <ButtonLink href="/readiness">{latest.length === 'short' ? words.answer.full : words.answer.again}</ButtonLink>
      </div>
    </Card>
  );
}

const KINDS = ['client', 'growing', 'running'] as const;

function LastWeek() {
  const { today, settings, categories } = useWorkspace();
  const format = useFormat();
  const asked = useLastWeek();
  const week = addDays(weekOf(today, settings.weekStart), -7);
  const cells = asked.value?.[0]?.categories ?? [];
  const known = new Map<string, Category>(categories.map((category) => [category.id, category]));
  const total = cells.reduce((sum, cell) => sum + cell.minutes, 0);
  const sumOf = (fits: (category: Category) => boolean): number =>
    cells.reduce((sum, cell) => {
      const category = known.get(cell.categoryId);
      return category && fits(category) ? sum + cell.minutes : sum;
    }, 0);
  const handOver = sumOf(({ couldHandOver }) => couldHandOver);
  const parts: RibbonPart[] = KINDS.flatMap((kind) =>
    [false, true].map((couldHandOver) => ({
      kind,
      couldHandOver,
      minutes: sumOf((category) => category.kind === kind && category.couldHandOver === couldHandOver),
    })),
  );
  if (!asked.value) return null;
  return (
    <Card>
      <h2 className="text-title">
        {total === 0
          ? words.week.empty
          : handOver > 0
            ? words.week.finding(format.hours(total), format.hours(handOver))
            : words.week.plain(format.hours(total))}
      </h2>
      <div className="my-3">
        <WeekRibbon parts={parts} description={words.week.ribbon(format.week(week))} />
      </div>
      {total === 0 ? (
        <p className="text-small text-ink-2">{words.week.emptyText}</p>
      ) : (
        <div className="flex flex-wrap justify-between gap-3">
          <Legend
            items={[
              ...KINDS.map((kind) => ({ kind, label: kindLabels[kind] })),
              { kind: 'running', label: workloadWords.legend.handOver, striped: true },
            ]}
          />
          <TextLink href="/workload">{words.week.range(format.week(week))}</TextLink>
        </div>
      )}
    </Card>
  );
}

function Numbers() {
  const { clients, today, counts, settings } = useWorkspace();
  const format = useFormat();
  const last = addMonths(monthOf(today), -1);
  const income = useAsk(`income ${last}`, (api) => api.income.byMonth({ from: last, to: last }));
  const week = useLastWeek();
  const minutes = (week.value?.[0]?.categories ?? []).reduce((sum, cell) => sum + cell.minutes, 0);
  if (clients.length === 0 && counts.income === 0 && counts.work === 0) return null;
  const month = income.value?.[0];
  const numbers = [
    {
      href: '/clients',
      label: words.numbers.clients,
      text:
        clients.length === 0
          ? words.numbers.none
          : format.count(clients.filter(({ status }) => status === 'active').length),
    },
    {
      href: '/income',
      label: words.numbers.income(format.month(last, 'short')),
      text: month ? format.money(month.minor) : words.numbers.none,
    },
    { href: '/workload', label: words.numbers.hours, text: minutes > 0 ? format.hours(minutes) : words.numbers.none },
  ];
  return (
    <dl key={settings.locale} className="flex flex-wrap gap-x-12 gap-y-3 px-1">
      {numbers.map(({ href, label, text }) => (
        <div key={href}>
          <dt className="text-small text-ink-2">{label}</dt>
          <dd className="figures font-display text-title font-bold">
            <TextLink href={href}>{text}</TextLink>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is still missing of clients, income and hours; gone when all three are there. */
function MakeItYours() {
  const { clients, counts } = useWorkspace();
  const cards: { id: 'week' | 'clients' | 'income'; icon: IconName; href: string; here: boolean }[] = [
    { id: 'week', icon: 'workload', href: '/workload', here: counts.work > 0 },
    { id: 'clients', icon: 'clients', href: '/clients', here: clients.length > 0 },
    { id: 'income', icon: 'income', href: '/income', here: counts.income > 0 },
  ];
  const missing = cards.filter(({ here }) => !here);
  if (missing.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-body">{words.make.title}</h2>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-4">
        {missing.map(({ id, icon, href }) => (
          <div key={id} className="flex flex-col items-start gap-1.5 rounded-card border border-dashed border-edge p-5">
            <span className="text-plum">
              <Icon name={icon} size={22} />
            </span>
            <h3 className="text-body">{words.make[id].title}</h3>
            <p className="mb-2 flex-1 text-small text-ink-2">{words.make[id].text}</p>
            <ButtonLink href={href}>{words.make[id].action}</ButtonLink>
          </div>
        ))}
      </div>
    </section>
  );
}

interface Next {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly href: string;
}

/** One next step, and only one. */
function NextStep({ weekLogged }: { weekLogged: boolean | null }) {
  const next = useNext(weekLogged);
  return (
    <FeaturePanel eyebrow={words.next.eyebrow} title={next.title} text={next.text}>
      <ButtonLink look="feature" iconAfter="forward" wide href={next.href}>
        {next.action}
      </ButtonLink>
    </FeaturePanel>
  );
}

function useNext(weekLogged: boolean | null): Next {
  const { assessments, results, plans } = useWorkspace();
  const format = useFormat();
  const open = assessments.find(({ state }) => state === 'open');
  if (open) return { ...words.next.resume, href: `/readiness/check/${open.id}` };
  const latest = results.at(-1);
  if (!latest) return { ...words.next.short, href: '/readiness?start=short' };
  const active = plans.filter(({ state }) => state === 'active');
  const [first] = active.flatMap(dated).toSorted((a, b) => (a.due < b.due ? -1 : 1));
  if (first)
    return {
      title: words.next.step(first.step.title),
      text: words.next.stepText(format.day(first.due)),
      action: words.next.stepAction,
      href: `/hiring?plan=${first.plan.id}`,
    };
  if (weekLogged === false) return { ...words.next.logWeek, href: '/workload' };
  if (latest.length === 'short') return { ...words.next.full, href: '/readiness' };
  if (latest.role !== null && plans.length === 0) return { ...words.next.hire, href: `/readiness/result/${latest.id}` };
  return { ...words.next.calm, href: '/workload' };
}

const dated = (plan: Plan): { plan: Plan; step: Step; due: Day }[] =>
  openSteps(plan).flatMap(({ step, due }) => (due === null ? [] : [{ plan, step, due }]));

/** Steps that are overdue or due within a week. */
function PlanSteps() {
  const { plans, today } = useWorkspace();
  const format = useFormat();
  const soon = plans
    .filter(({ state }) => state === 'active')
    .flatMap(dated)
    .filter(({ due }) => due <= addDays(today, 7))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  if (soon.length === 0) return null;
  return (
    <Card title={words.steps.title}>
      <ul className="flex flex-col gap-2.5 text-small">
        {soon.slice(0, 6).map(({ plan, step, due }) => (
          <li key={step.id}>
            <TextLink href={`/hiring?plan=${plan.id}`}>{step.title}</TextLink>
            <span
              className={`block text-note ${isOverdue(plan, step, today) ? 'font-semibold text-danger-ink' : 'text-ink-3'}`}
            >
              {isOverdue(plan, step, today) ? words.steps.overdue(format.day(due)) : words.steps.due(format.day(due))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
