import { useEffect, useRef } from 'react';
import { conflictOf } from '../../../shared/advice/picture.ts';
import type { Question, QuestionId } from '../../../shared/advice/questions.ts';
import type { Assessment } from '../../../shared/records/assessment.ts';
import type { Facts } from '../../../shared/records/facts.ts';
import { answerText, loggedText, partWords, questionWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Chip } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';

const words = readinessWords.review;

/** All answers on one page before the result. Where the log says something else, both stand there and she chooses. */
export function ReviewPage({
  check,
  asked,
  facts,
  onChange,
  onUseLog,
  onFinish,
  onBack,
}: {
  check: Assessment;
  asked: readonly Question[];
  facts: Facts | null;
  onChange: (id: QuestionId) => void;
  onUseLog: (question: Question) => void;
  onFinish: () => void;
  onBack: () => void;
}) {
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const unsure = asked.filter(({ id }) => (check.answers[id]?.value ?? null) === null).length;
  return (
    <div className="flex max-w-2xl flex-col gap-5">
      <div>
        <h1 ref={heading} tabIndex={-1} className="text-question outline-none!">
          {words.title}
        </h1>
        <p className="mt-2 text-ink-2">{words.text}</p>
      </div>
      <dl className="rounded-card border border-line bg-surface px-5 shadow-card">
        {asked.map((question) => {
          const given = check.answers[question.id];
          const { topic } = questionWords[question.id];
          const conflict = facts && conflictOf(question.id, facts, check.answers);
          return (
            <div
              key={question.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2.5 text-small first:border-0"
            >
              <dt className="min-w-48 flex-1 text-ink-2">
                {topic}
                <span className="sr-only">, {partWords[question.part]}</span>
              </dt>
              <dd className="flex items-center gap-2 font-semibold">
                {given?.from === 'log' && (
                  <Chip look="neutral" icon="log">
                    {readinessWords.check.fromLog}
                  </Chip>
                )}
                {given ? answerText(question, given.value, format) : words.notReached}
                <TextButton aria-label={words.change(topic)} onPress={() => onChange(question.id)}>
                  {words.changeShort}
                </TextButton>
              </dd>
              {conflict && (
                <dd className="flex w-full flex-wrap items-baseline gap-x-3 rounded-control bg-sunken px-3 py-2">
                  {loggedText(conflict, question, format)}
                  <TextButton aria-label={words.takeLoggedFor(topic)} onPress={() => onUseLog(question)}>
                    {words.takeLogged}
                  </TextButton>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      {unsure > 0 && <p className="text-small text-ink-2">{words.unsure(unsure)}</p>}
      <div className="flex gap-3">
        <Button size="large" icon="back" onPress={onBack}>
          {readinessWords.check.back}
        </Button>
        <Button size="large" look="primary" iconAfter="forward" onPress={onFinish}>
          {words.finish}
        </Button>
      </div>
    </div>
  );
}
