import { useEffect, useRef, useState } from 'react';
import type { Question } from '../../../shared/advice/questions.ts';
import type { Answer } from '../../../shared/records/assessment.ts';
import type { Facts } from '../../../shared/records/facts.ts';
import { isMinutes, minutes } from '../../../shared/values/minutes.ts';
import { isMinor, minor } from '../../../shared/values/money.ts';
import { factText } from '../../../shared/words/facts.ts';
import { questionWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { Button, TextLink } from '../../parts/buttons.tsx';
import { ChoiceCards } from '../../parts/choice-cards.tsx';
import { ReadField, type Reading } from '../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Card, Chip, KeyCap } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { rowsBehind } from '../../state/rows.ts';
import type { Filled } from './check.ts';

const words = readinessWords.check;

export function QuestionPage({
  question,
  form,
  filled,
  facts,
  place,
  onAnswer,
  onBack,
}: {
  question: Question;
  /** Under which an unfinished answer is kept. */
  form: string;
  filled: Filled;
  facts: Facts | null;
  place: string;
  onAnswer: (value: Answer['value']) => void;
  onBack: (() => void) | null;
}) {
  const format = useFormat();
  const { singleKeys } = useWorkspace().settings;
  // What is typed and not yet gone on with outlives a look at the rows behind it.
  const [value, setValue, dropDraft] = useDraft<Answer['value']>(form, filled.value);
  const [readable, setReadable] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const text = questionWords[question.id];
  const heading = useRef<HTMLHeadingElement>(null);
  // A new question is a new page: reading begins at its heading.
  useEffect(() => heading.current?.focus(), []);

  const next = (): void => {
    if (value === null || !readable) setProblem(words.needed);
    else give(value);
  };
  const give = (given: Answer['value']): void => {
    dropDraft();
    onAnswer(given);
  };
  const change = (given: Answer['value'], ok = true): void => {
    setValue(given);
    setReadable(ok);
    setProblem(null);
  };
  const onKey = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowLeft' && event.altKey && onBack) {
      event.preventDefault();
      onBack();
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      next();
    } else if (singleKeys && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // The number of an answer chooses it from anywhere on the page, also before she has gone into the list.
      const chosen = question.options[Number(event.key) - 1];
      if (chosen !== undefined) change(chosen);
    }
  };
  const figure = question.fact && facts ? factText(question.fact, facts[question.fact], format) : null;

  const rows = question.fact && facts ? rowsBehind(facts[question.fact].rows) : null;

  return (
    <div
      role="presentation"
      onKeyDownCapture={onKey}
      className="grid items-start gap-x-12 gap-y-6 min-[1180px]:grid-cols-[minmax(0,36.5rem)_19rem]"
    >
      <div className="flex min-w-0 flex-col gap-5">
        <div>
          <p className="text-small font-semibold text-plum-ink">{place}</p>
          <h1 ref={heading} tabIndex={-1} className="mt-1 text-question outline-none!">
            {text.ask}
          </h1>
          {text.hint !== undefined && <p className="mt-2 text-small text-ink-2">{text.hint}</p>}
        </div>
        <Field question={question} value={value} filled={filled} onChange={change} />
        {problem !== null && (
          <p role="alert" className="flex items-center gap-2 text-small font-semibold text-danger-ink">
            <Icon name="warning" size={15} />
            {problem}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button size="large" icon="back" isDisabled={onBack === null} onPress={() => onBack?.()}>
            {words.back}
          </Button>
          <Button size="large" look="primary" iconAfter="forward" onPress={next}>
            {words.next}
          </Button>
          <Button size="large" look="quiet" onPress={() => give(null)}>
            {words.notSure}
          </Button>
          {question.kind === 'choice' && (
            <p className="ml-auto flex items-center gap-1 text-note text-ink-3">
              {words.keys.press} <KeyCap>1</KeyCap> {words.keys.to} <KeyCap>{question.options.length}</KeyCap>,{' '}
              {words.keys.after} <KeyCap>{words.enter}</KeyCap>
            </p>
          )}
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        {figure !== null && (
          <Card title={words.logged}>
            <p className="text-small">{words.loggedText(figure)}</p>
            {rows !== null && (
              <p className="mt-2 text-small">
                <TextLink href={rows}>{words.seeRows}</TextLink>
              </p>
            )}
            {filled.from === 'log' && <p className="mt-2 text-small text-ink-2">{words.filledIn}</p>}
          </Card>
        )}
        {(filled.from === 'settings' || filled.from === 'last-check') && (
          <p className="text-small text-ink-2">{filled.from === 'settings' ? words.fromSettings : words.carried}</p>
        )}
        <section className="rounded-card bg-sunken p-5">
          <h2 className="mb-2 flex items-center gap-2 text-body">
            <Icon name="help" size={16} />
            {words.why}
          </h2>
          <p className="text-small text-ink-2">{text.why}</p>
        </section>
      </div>
    </div>
  );
}

function Field({
  question,
  value,
  filled,
  onChange,
}: {
  question: Question;
  value: Answer['value'];
  filled: Filled;
  onChange: (value: Answer['value'], readable?: boolean) => void;
}) {
  const { settings } = useWorkspace();
  const format = useFormat();
  const text = questionWords[question.id];
  if (question.kind === 'choice')
    return (
      <ChoiceCards
        label={text.ask}
        value={typeof value === 'string' ? value : null}
        onChange={(id) => onChange(id)}
        choices={question.options.map((id) => ({
          id,
          label: text.choices?.[id]?.label ?? id,
          text: text.choices?.[id]?.hint,
          mark: filled.from === 'log' && filled.value === id && (
            <Chip look="neutral" icon="log">
              {words.fromLog}
            </Chip>
          ),
        }))}
      />
    );
  const number = typeof value === 'number' ? value : null;
  const chip = filled.from === 'log' && filled.value === value && (
    <Chip look="neutral" icon="log">
      {words.fromLog}
    </Chip>
  );
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="w-64">
        {question.kind === 'money' && (
          <MoneyField
            label={text.topic}
            currency={settings.currency}
            locale={settings.locale}
            value={isMinor(number) ? minor(number) : null}
            onChange={onChange}
          />
        )}
        {question.kind === 'hours' && (
          <HoursField
            allowZero
            label={text.topic}
            value={number === 0 || isMinutes(number) ? minutes(number) : null}
            onChange={onChange}
          />
        )}
        {question.kind === 'count' && (
          <ReadField
            label={text.topic}
            value={number}
            onChange={onChange}
            read={readCount}
            show={format.count}
            edit={String}
            yes=""
            no=""
          />
        )}
      </div>
      {chip && <div className="pb-2">{chip}</div>}
    </div>
  );
}

function readCount(text: string): Reading<number> {
  const clean = text.trim();
  if (clean === '') return { kind: 'empty' };
  return /^\d{1,6}$/.test(clean)
    ? { kind: 'value', value: Number(clean) }
    : { kind: 'wrong', message: words.countWrong };
}
