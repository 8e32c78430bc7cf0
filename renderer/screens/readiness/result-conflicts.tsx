/** Where her answers and her log disagree, said first, and the way to look again with the log's figures. */
import { useNavigate } from 'react-router';
import { questionNamed } from '../../../shared/advice/questions.ts';
import type { Result } from '../../../shared/records/recommendation.ts';
import { adviceWords } from '../../../shared/words/advice.ts';
import { conflictText } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { freshCheck, withLogged } from './check.ts';

export function Conflicts({ result }: { result: Result }) {
  const app = useApp();
  const notice = useNotice();
  const navigate = useNavigate();
  const format = useFormat();
  const { assessments, settings, today } = useWorkspace();
  const facts = useAsk('facts', (api) => api.assessment.facts({})).value;
  const { conflicts } = result.recommendation;
  if (conflicts.length === 0) return null;
  const isChecking = assessments.some(({ state }) => state === 'open');

  const lookAgain = async (): Promise<void> => {
    if (!facts) return;
    const ids = conflicts.flatMap(({ question }) => questionNamed(question)?.id ?? []);
    const answers = withLogged(result.answers, ids, facts, settings.money);
    // At the review page: she sees all that goes into the new result before it is made.
    const check = { ...freshCheck(result.length, today), answers, at: null };
    try {
      await app.run(app.api.assessment.save(check));
      await navigate(`/readiness/check/${check.id}`);
    } catch (error) {
      notice.failed(error);
    }
  };
  return (
    <Card title={adviceWords.conflicts}>
      <ul className="flex flex-col gap-2 text-small">
        {conflicts.map((conflict) => {
          const question = questionNamed(conflict.question);
          return question && <li key={conflict.question}>{conflictText(conflict, question, format)}</li>;
        })}
      </ul>
      {!isChecking && (
        <p data-screen-only className="mt-3">
          <Button isDisabled={facts === null} onPress={() => void lookAgain()}>
            {readinessWords.result.takeLogged}
          </Button>
        </p>
      )}
    </Card>
  );
}
