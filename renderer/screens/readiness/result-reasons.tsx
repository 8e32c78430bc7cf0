/** Why: the reasons for and against, each with its figures, and every answer that was given. */
import { useState, type ReactNode } from 'react';
import { questionNamed, questionsOf } from '../../../shared/advice/questions.ts';
import type { Reason, Result } from '../../../shared/records/recommendation.ts';
import { sourceText, weightText } from '../../../shared/words/advice.ts';
import { factText } from '../../../shared/words/facts.ts';
import { answerText, questionWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { TextButton, TextLink } from '../../parts/buttons.tsx';
import { Card, Line } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';
import { rowsBehind } from '../../state/rows.ts';

const words = readinessWords.result;

function showAnswer(id: string): void {
  const line = document.getElementById(`answer-${id}`);
  line?.scrollIntoView({ block: 'center' });
  line?.focus({ preventScroll: true });
}

const SHOWN = 4;

/** @param children what is said where there are none */
export function Reasons({
  title,
  reasons,
  result,
  children,
}: {
  title: string;
  reasons: readonly Reason[];
  result: Result;
  children?: ReactNode;
}) {
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (reasons.length === 0 && !children) return null;
  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      <h2 className="border-b border-line px-5 py-3.5 text-body">{title}</h2>
      <ol>
        {reasons.map((reason, index) => {
          const { title: finding, body } = reasonText(reason, format);
          return (
            <li
              key={`${reason.sign} ${reason.need}`}
              // On paper none is folded.
              className={`border-t border-line px-5 py-3.5 first:border-0 ${index < SHOWN || all ? '' : 'hidden print:list-item'}`}
            >
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h3 className="font-sans text-body font-semibold tracking-normal">{finding}</h3>
                <span className="text-note text-ink-3">{weightText(reason)}</span>
              </div>
              <p className="text-small text-ink-2">{body}</p>
              <Sources reason={reason} result={result} />
            </li>
          );
        })}
      </ol>
      {reasons.length === 0 && <div className="px-5 py-3.5 text-small text-ink-2">{children}</div>}
      {reasons.length > SHOWN && (
        <p data-screen-only className="border-t border-line px-5 py-2.5 text-small">
          <TextButton aria-expanded={all} onPress={() => setAll(!all)}>
            {all ? words.fewer : words.more(reasons.length - SHOWN)}
          </TextButton>
        </p>
      )}
    </section>
  );
}

/** Each reason names the figure or answer that it comes from; a figure leads to its rows. */
function Sources({ reason, result }: { reason: Reason; result: Result }) {
  const format = useFormat();
  const figures = reason.sources.flatMap((source) => {
    if (source.kind !== 'fact') return [];
    const text = factText(source.id, result.facts[source.id], format);
    return text === null ? [] : [{ id: source.id, text, href: rowsBehind(result.facts[source.id].rows) }];
  });
  const asked = reason.sources.flatMap((source) => {
    const question = source.kind === 'answer' ? questionNamed(source.id) : undefined;
    const given = question && result.answers[question.id];
    return question && given
      ? [{ id: question.id, text: `${questionWords[question.id].topic}: ${answerText(question, given.value, format)}` }]
      : [];
  });
  return (
    <p className="mt-1 text-note text-ink-3">
      <span className="font-semibold">{sourceText(reason)}. </span>
      {figures.map(({ id, text, href }) => (
        <span key={id} className="mr-3">
          {href === null ? text : <TextLink href={href}>{text}</TextLink>}
          <ReadStop />
        </span>
      ))}
      {asked.map(({ id, text }) => (
        <span key={id} className="mr-3">
          <TextButton onPress={() => showAnswer(id)}>{text}</TextButton>
          <ReadStop />
        </span>
      ))}
    </p>
  );
}

/** What the space between two sources is to the eye, to the ear. */
const ReadStop = () => <span className="sr-only">. </span>;

export function AnswersGiven({ result }: { result: Result }) {
  const format = useFormat();
  const given = questionsOf(result.length, result.answers).filter(({ id }) => result.answers[id] !== undefined);
  if (given.length === 0) return null;
  return (
    <Card title={words.answers}>
      {given.map((question) => (
        <div key={question.id} id={`answer-${question.id}`} tabIndex={-1} className="rounded-tick">
          <Line label={questionWords[question.id].topic}>
            {answerText(question, result.answers[question.id]?.value ?? null, format)}
          </Line>
        </div>
      ))}
    </Card>
  );
}
