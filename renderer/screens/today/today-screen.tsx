import { teamOn } from '../../../shared/records/person.ts';
import type { ResultSummary } from '../../../shared/records/recommendation.ts';
import { certaintyWords } from '../../../shared/words/advice.ts';
import { outcomeText } from '../../../shared/words/outcomes.ts';
import { todayWords as words } from '../../../shared/words/today.ts';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Screen, TwoColumns } from '../../parts/frame.tsx';
import { Card, Chip } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { DueList } from './due-list.tsx';
import { HandingOver } from './handing-over.tsx';
import { NextStep } from './next-step.tsx';
import { Numbers } from './numbers.tsx';
import { MakeItYours, SetUp } from './set-up.tsx';
import { LastWeek, useWeeks } from './weeks.tsx';
import { WorthALook } from './worth-a-look.tsx';

export function TodayScreen() {
  const { settings, today } = useWorkspace();
  const format = useFormat();
  const weeks = useWeeks();
  const anyWeek = weeks.logged !== null && weeks.logged.length > 0;
  const lastLogged = weeks.logged && weeks.logged.at(-1)?.week === weeks.last;
  return (
    <Screen title={words.welcome(settings.ownerName)} aside={format.day(today)}>
      <TwoColumns
        first={<NextStep weekLogged={lastLogged} />}
        side={
          <>
            {/* Where a week is shown, the answer stands beside it; before that it is what there is to say. */}
            {anyWeek && <LatestAnswer look="compact" />}
            <DueList />
            <WorthALook weeks={weeks} />
            <SetUp />
          </>
        }
      >
        {anyWeek ? (
          <>
            <LastWeek weeks={weeks} />
            <Numbers />
            <HandingOver />
            <MakeItYours />
          </>
        ) : (
          <>
            <LatestAnswer look="wide" />
            <MakeItYours />
            <Numbers />
            <HandingOver />
            <LastWeek weeks={weeks} />
          </>
        )}
      </TwoColumns>
    </Screen>
  );
}

/** The newest result in the words of its own page. */
function LatestAnswer({ look }: { look: 'wide' | 'compact' }) {
  const latest = useWorkspace().results.at(-1);
  return latest ? <Answer key={latest.id} latest={latest} look={look} /> : null;
}

function Answer({ latest, look }: { latest: ResultSummary; look: 'wide' | 'compact' }) {
  const { people } = useWorkspace();
  const format = useFormat();
  const { value: result } = useAsk(`result ${latest.id}`, (api) => api.result.load({ id: latest.id }));
  if (!result) return null;
  const { certainty, fromAnswersOnly } = latest;
  const { title, body } = outcomeText(result.recommendation, teamOn(people, result.takenOn), format);
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
