import { teamOn } from '../../../shared/records/person.ts';
import type { ResultSummary } from '../../../shared/records/recommendation.ts';
import { certaintyWords } from '../../../shared/words/advice.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { outcomeText } from '../../../shared/words/outcomes.ts';
import { todayWords as words } from '../../../shared/words/today.ts';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Screen, TwoColumns } from '../../parts/screen.tsx';
import { Card, Chip, Notice } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { DueList } from './due-list.tsx';
import { HandingOver } from './handing-over.tsx';
import { NextStep } from './next-step.tsx';
import { Numbers } from './numbers.tsx';
import { MakeItYours, SetUp } from './set-up.tsx';
import { Reminders } from './reminders.tsx';
import { askToday, todayKey, type TodayData } from './today-data.ts';
import { LastWeek } from './weeks.tsx';
import { WorthALook } from './worth-a-look.tsx';

export function TodayScreen() {
  const workspace = useWorkspace();
  const { settings, today, results } = workspace;
  const format = useFormat();
  const asked = useAsk(todayKey(workspace), (api) => askToday(api, workspace));
  const latest = results.at(-1);
  return (
    <Screen title={words.welcome(settings.ownerName)} aside={format.day(today)}>
      <Reminders />
      {asked.state === 'failed' && <Notice look="danger">{errorText(asked.error)}</Notice>}
      {asked.value && <Cards data={asked.value} latest={latest} />}
    </Screen>
  );
}

function Cards({ data, latest }: { data: TodayData; latest: ResultSummary | undefined }) {
  const { last, weeks, period } = data;
  const answer = (look: 'wide' | 'compact') => latest && <Answer latest={latest} whole={data.result} look={look} />;
  const anyWeek = weeks.length > 0;
  return (
    <TwoColumns
      first={<NextStep weekLogged={weeks.at(-1)?.week === last} />}
      side={
        <>
          {/* Where a week is shown, the answer stands beside it; before that it is what there is to say. */}
          {anyWeek && answer('compact')}
          <DueList />
          <WorthALook {...data} />
          <SetUp />
        </>
      }
    >
      {anyWeek ? (
        <>
          <LastWeek last={last} weeks={weeks} />
          <Numbers of={period} />
          <HandingOver />
          <MakeItYours />
        </>
      ) : (
        <>
          {answer('wide')}
          <MakeItYours />
          <Numbers of={period} />
          <HandingOver />
          <LastWeek last={last} weeks={weeks} />
        </>
      )}
    </TwoColumns>
  );
}

/** The newest result in the words of its own page. */
function Answer({
  latest,
  whole,
  look,
}: {
  latest: ResultSummary;
  whole: TodayData['result'];
  look: 'wide' | 'compact';
}) {
  const { people } = useWorkspace();
  const format = useFormat();
  // While a newer one is on its way, the older one says nothing.
  if (whole?.id !== latest.id) return null;
  const { certainty, fromAnswersOnly } = latest;
  const { title, body } = outcomeText(whole.recommendation, teamOn(people, whole.takenOn), format);
  const href = `/readiness/result/${latest.id}`;
  const again = latest.length === 'short' ? words.answer.full : words.answer.again;
  const chip = <Chip look={fromAnswersOnly ? 'honey' : 'good'}>{certaintyWords[certainty].title}</Chip>;
  const basis = words.answer.basis(format.day(latest.takenOn), fromAnswersOnly);
  if (look === 'compact')
    return (
      <Card title={words.answer.title} aside={chip}>
        <p className="font-display text-lead font-bold">{title}</p>
        <p className="mt-1 text-small text-ink-2">{basis}</p>
        <p className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 text-small">
          <TextLink href={href}>{words.answer.see}</TextLink>
          <TextLink href="/readiness">{again}</TextLink>
        </p>
      </Card>
    );
  return (
    <Card>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
        {chip}
        {basis}
      </p>
      <h2 className="mt-2 text-finding">{title}</h2>
      <p className="mt-1 max-w-2xl text-ink-2">{body}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink look="primary" href={href}>
          {words.answer.see}
        </ButtonLink>
        <ButtonLink href="/readiness">{again}</ButtonLink>
      </div>
    </Card>
  );
}
