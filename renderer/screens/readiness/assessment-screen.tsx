import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { parts, questionNamed, type Question, type QuestionId } from '../../../shared/advice/questions.ts';
import type { Answer, Assessment } from '../../../shared/records/assessment.ts';
import type { ResultId } from '../../../shared/records/recommendation.ts';
import { madeUpWords } from '../../../shared/words/made-up.ts';
import { partWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { FullWindow } from '../../parts/screen.tsx';
import { PartsList } from '../../parts/parts-list.tsx';
import { useApp, useAsk, useReady, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { cameFromLog, filledIn, progressOf, questionAfter, questionBefore, withLogged } from './check.ts';
import { QuestionPage } from './question-page.tsx';
import { ReviewPage } from './review-page.tsx';

const words = readinessWords.check;

/** One question at a time. Each answer is saved when she goes on, and the place with it. */
export function AssessmentScreen() {
  const { id } = useParams();
  const navigate = useNavigate();
  const check = useReady((ready) => ready.workspace.assessments.find((one) => one.id === id));
  const gone = !check || check.state === 'finished';
  useEffect(() => {
    if (gone) void navigate('/readiness', { replace: true });
  }, [gone, navigate]);
  return check && !gone ? <Check check={check} /> : null;
}

function Check({ check }: { check: Assessment }) {
  const app = useApp();
  const notice = useNotice();
  const navigate = useNavigate();
  const format = useFormat();
  const { assessments, settings } = useWorkspace();
  const saving = useReady((ready) => ready.saving);
  const facts = useAsk('facts', (api) => api.assessment.facts({}));
  const [resultId] = useState(() => crypto.randomUUID() as ResultId);
  const last = assessments.findLast((one) => one.state === 'finished')?.answers ?? {};
  const { asked, minutesLeft } = progressOf(check);
  const question = check.at === null ? undefined : questionNamed(check.at);

  const save = async (next: Partial<Assessment>): Promise<void> => {
    try {
      await app.run(app.api.assessment.save({ ...check, ...next }));
    } catch (error) {
      notice.failed(error);
    }
  };
  const goTo = (at: QuestionId | null): void => void save({ at });
  const answer = (given: Question, value: Answer['value']): void => {
    const from = cameFromLog(given, value, facts.value, settings.money) ? 'log' : 'owner';
    const answers = { ...check.answers, [given.id]: { value, from } } as Assessment['answers'];
    const { asked: after } = progressOf({ ...check, answers });
    void save({ answers, at: questionAfter(after, given.id) });
  };
  const finish = async (): Promise<void> => {
    try {
      await app.run(app.api.assessment.finish({ assessmentId: check.id, resultId }));
      await navigate(`/readiness/result/${resultId}`, { replace: true });
    } catch (error) {
      notice.failed(error);
    }
  };

  const sections = parts
    .map((part) => {
      const inPart = asked.filter((one) => one.part === part);
      return {
        id: part,
        label: partWords[part],
        done: inPart.filter((one) => check.answers[one.id] !== undefined).length,
        of: inPart.length,
        current: question?.part === part,
        first: inPart[0]?.id ?? null,
      };
    })
    .filter(({ of }) => of > 0);

  return (
    <FullWindow
      title={words.title}
      leave={
        <Button look="quiet" icon="close" onPress={() => void navigate('/today')}>
          {words.leave}
        </Button>
      }
      aside={
        <span role="status">
          {app.space === 'hers'
            ? saving.state === 'saved' && `${words.saved} ${format.time(saving.at)}`
            : madeUpWords.saved}
        </span>
      }
    >
      <div className="mx-auto grid max-w-320 items-start gap-x-12 gap-y-6 px-8 py-10 min-[1020px]:grid-cols-[14.5rem_minmax(0,1fr)] max-[820px]:px-4">
        <PartsList
          label={words.parts}
          note={check.at === null ? '' : words.left(minutesLeft)}
          parts={sections}
          progress={words.answered}
          onOpen={(part) => goTo(sections.find((section) => section.id === part)?.first ?? null)}
        />
        {question && (facts.value || facts.state === 'failed') ? (
          <QuestionPage
            key={question.id}
            question={question}
            form={`check:${check.id}:${question.id}`}
            filled={filledIn(question, check.answers, facts.value, settings.money, last)}
            facts={facts.value}
            place={placeOf(question, asked)}
            onAnswer={(value) => answer(question, value)}
            onBack={questionBefore(asked, question.id) === null ? null : () => goTo(questionBefore(asked, question.id))}
          />
        ) : (
          check.at === null && (
            <ReviewPage
              check={check}
              asked={asked}
              facts={facts.value}
              onChange={goTo}
              onUseLog={(one) =>
                facts.value && void save({ answers: withLogged(check.answers, [one.id], facts.value, settings.money) })
              }
              onFinish={() => void finish()}
              onBack={() => goTo(questionBefore(asked, null))}
            />
          )
        )}
      </div>
    </FullWindow>
  );
}

function placeOf(question: Question, asked: readonly Question[]): string {
  const inPart = asked.filter((one) => one.part === question.part);
  return words.where(partWords[question.part], inPart.indexOf(question) + 1, inPart.length);
}
