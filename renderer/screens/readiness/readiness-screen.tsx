import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Assessment } from '../../../shared/records/assessment.ts';
import { certaintyWords, stageWords } from '../../../shared/words/advice.ts';
import { readinessWords as words } from '../../../shared/words/readiness.ts';
import { rulesWords } from '../../../shared/words/rules.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextLink } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Card, Chip, FeaturePanel } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { AfterAssistant } from './after-assistant.tsx';
import { freshCheck, progressOf } from './check.ts';
import { certaintyLooks } from './looks.ts';
import { Experiments } from './try-first.tsx';

export function ReadinessScreen() {
  const app = useApp();
  const notice = useNotice();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const { assessments, today } = useWorkspace();
  const [starting, setStarting] = useState(false);
  const open = assessments.find(({ state }) => state === 'open');

  const start = async (length: Assessment['length']): Promise<void> => {
    setStarting(true);
    try {
      const check = freshCheck(length, today);
      await app.run(app.api.assessment.save(check));
      await navigate(`/readiness/check/${check.id}`, { replace: parameters.has('start') });
    } catch (error) {
      setStarting(false);
      notice.failed(error);
    }
  };
  const drop = async (check: Assessment): Promise<void> => {
    try {
      await app.run(app.api.assessment.remove({ id: check.id }));
    } catch (error) {
      notice.failed(error);
    }
  };

  // Welcome leads straight into the first question.
  const wanted = parameters.get('start') === 'short' && !open;
  useEffect(() => {
    if (wanted && !starting) void start('short');
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the address asks for it
  }, [wanted]);

  return (
    <Screen title={words.title}>
      <div className="flex max-w-4xl flex-col gap-5">
        <h2 className="text-finding">{words.lead}</h2>
        {open ? (
          <FeaturePanel title={words.open.title} text={words.open.left(progressOf(open).minutesLeft)}>
            <div className="flex flex-wrap gap-3">
              <Button look="feature" iconAfter="forward" onPress={() => void navigate(`/readiness/check/${open.id}`)}>
                {words.open.resume}
              </Button>
              <Button onPress={() => void drop(open)}>{words.open.drop}</Button>
            </div>
          </FeaturePanel>
        ) : (
          <div className="grid gap-5 min-[720px]:grid-cols-2">
            {(['short', 'full'] as const).map((length) => (
              <Card key={length} title={words[length].title}>
                <p className="mb-4 text-small text-ink-2">
                  {words[length].text} {assessments.length > 0 && words.carried}
                </p>
                <Button
                  look={length === 'short' ? 'secondary' : 'primary'}
                  isDisabled={starting}
                  onPress={() => void start(length)}
                >
                  {words[length].action}
                </Button>
              </Card>
            ))}
          </div>
        )}
        <Experiments />
        <AfterAssistant />
        <PastResults />
        <p className="text-small">
          <TextLink href="/readiness/rules">{rulesWords.open}</TextLink>
        </p>
      </div>
    </Screen>
  );
}

function PastResults() {
  const { results } = useWorkspace();
  const format = useFormat();
  return (
    <Card title={words.past.title}>
      {results.length === 0 && <p className="text-small text-ink-2">{words.past.none}</p>}
      <ul>
        {results.toReversed().map((result) => (
          <li
            key={result.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-3 first:border-0 text-small"
          >
            <span className="min-w-56 flex-1">
              <TextLink href={`/readiness/result/${result.id}`}>{words.headlines[result.headline]}</TextLink>
              <span className="block text-note text-ink-3">
                {words.past.of(format.longDay(result.takenOn))}, {words.past.lengths[result.length]}
              </span>
            </span>
            <span className="text-ink-2">{stageWords[result.stage].title}</span>
            <Chip look={certaintyLooks[result.certainty]}>{certaintyWords[result.certainty].title}</Chip>
          </li>
        ))}
      </ul>
    </Card>
  );
}
