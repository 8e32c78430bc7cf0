import type { ResultSummary } from '../../../shared/records/recommendation.ts';
import { addMonths, monthOf } from '../../../shared/values/dates.ts';
import { certaintyWords } from '../../../shared/words/advice.ts';
import { outcomeText } from '../../../shared/words/outcomes.ts';
import { todayWords as words } from '../../../shared/words/today.ts';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Screen, TwoColumns } from '../../parts/frame.tsx';
import { Card, Chip } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { NextStep, PlanSteps } from './next-step.tsx';
import { MakeItYours, SetUp } from './set-up.tsx';
import { LastWeek, useWeeks, type Weeks } from './weeks.tsx';

export function TodayScreen() {
  const { settings, today } = useWorkspace();
  const format = useFormat();
  const weeks = useWeeks();
  const anyWeek = weeks.logged !== null && weeks.logged.length > 0;
  const lastLogged = weeks.logged && weeks.logged.at(-1)?.week === weeks.last;
  return (
    <Screen title={words.welcome(settings.ownerName)} aside={format.day(today)}>
      <TwoColumns
        side={
          <>
            <NextStep weekLogged={lastLogged} />
            <PlanSteps />
            <SetUp />
          </>
        }
      >
        {/* Her own week comes first as soon as there is one; before that, what she was told. */}
        {anyWeek && <LastWeek weeks={weeks} />}
        {anyWeek && <Numbers weeks={weeks} />}
        <LatestAnswer />
        <MakeItYours />
        {!anyWeek && <Numbers weeks={weeks} />}
        {!anyWeek && <LastWeek weeks={weeks} />}
      </TwoColumns>
    </Screen>
  );
}

/** The newest result in the words of its own page. */
function LatestAnswer() {
  const latest = useWorkspace().results.at(-1);
  return latest ? <Answer key={latest.id} latest={latest} /> : null;
}

function Answer({ latest }: { latest: ResultSummary }) {
  const { people } = useWorkspace();
  const format = useFormat();
  const { value: result } = useAsk(`result ${latest.id}`, (api) => api.result.load({ id: latest.id }));
  if (!result) return null;
  const { certainty, fromAnswersOnly } = latest;
  const { title, body } = outcomeText(result.recommendation, people, format);
  return (
    <Card>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
        <Chip look={fromAnswersOnly ? 'honey' : 'good'}>{certaintyWords[certainty].title}</Chip>
        {words.answer.basis(format.day(latest.takenOn), fromAnswersOnly)}
      </p>
      <h2 className="mt-2 text-finding">{title}</h2>
      <p className="mt-1 max-w-2xl text-ink-2">{body}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink look="primary" href={`/readiness/result/${latest.id}`}>
          {words.answer.see}
        </ButtonLink>
        <ButtonLink href="/readiness">{latest.length === 'short' ? words.answer.full : words.answer.again}</ButtonLink>
      </div>
    </Card>
  );
}

/** Active clients, income of the last finished month, hours of the last finished week. */
function Numbers({ weeks }: { weeks: Weeks }) {
  const { clients, today, counts } = useWorkspace();
  const format = useFormat();
  const now = monthOf(today);
  const last = addMonths(now, -1);
  const income = useAsk(`income ${last}`, (api) => api.income.byMonth({ from: last, to: now }));
  if (clients.length === 0 && counts.income === 0 && counts.work === 0) return null;
  const minorOf = (month: string): number | undefined => income.value?.find((sum) => sum.month === month)?.minor;
  const [lastMonth, thisMonth] = [minorOf(last), minorOf(now)];
  const leads = clients.filter(({ status }) => status === 'lead').length;
  const hours = (weeks.logged ?? []).map(({ week, categories }) => ({
    week,
    minutes: categories.reduce((sum, { minutes }) => sum + minutes, 0),
  }));
  const lastWeek = hours.find(({ week }) => week === weeks.last);
  const average = hours.reduce((sum, { minutes }) => sum + minutes, 0) / Math.max(1, hours.length);
  const numbers = [
    {
      href: '/clients',
      label: words.numbers.clients,
      figure: clients.length === 0 ? null : format.count(clients.filter(({ status }) => status === 'active').length),
      note: leads > 0 ? words.numbers.leads(leads) : null,
    },
    {
      href: '/income',
      label: words.numbers.income(format.month(last, 'short')),
      figure: lastMonth === undefined ? null : format.money(lastMonth),
      note: thisMonth === undefined ? null : words.numbers.soFar(format.money(thisMonth), format.month(now, 'short')),
    },
    {
      href: '/workload',
      label: words.numbers.hours,
      figure: lastWeek ? words.week.hours(format.hours(lastWeek.minutes)) : null,
      note: hours.length > 1 ? words.numbers.average(format.hours(average), hours.length) : null,
    },
  ];
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-4">
      {numbers.map(({ href, label, figure, note }) => (
        <div key={href} className="rounded-card border border-line bg-surface px-5 py-4 shadow-card">
          <dt className="text-small text-ink-2">{label}</dt>
          <dd className="figures font-display text-finding font-bold">
            {figure === null ? (
              <span className="font-sans text-body font-normal text-ink-2">{words.numbers.none}</span>
            ) : (
              <TextLink href={href}>{figure}</TextLink>
            )}
          </dd>
          {note !== null && <dd className="figures text-small text-ink-2">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
