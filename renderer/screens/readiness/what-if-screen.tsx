import { useState } from 'react';
import { useParams } from 'react-router';
import { answered, logged, questionNamed, withMoney, type QuestionId } from '../../../shared/advice/questions.ts';
import { recommend } from '../../../shared/advice/recommend.ts';
import { rulesWith } from '../../../shared/advice/rules.ts';
import type { Answers } from '../../../shared/records/assessment.ts';
import type { Result, ResultId } from '../../../shared/records/recommendation.ts';
import type { Minutes } from '../../../shared/values/minutes.ts';
import { minor } from '../../../shared/values/money.ts';
import { whatIfWords as words } from '../../../shared/words/compare-results.ts';
import { oftenWords, questionWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { ButtonLink, TextButton } from '../../parts/buttons.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { Screen, TwoColumns } from '../../parts/screen.tsx';
import { Card, EmptyState } from '../../parts/surfaces.tsx';
import { useAsk } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { JudgedAnswer } from './compare-screen.tsx';
import { Comparison } from './result-comparison.tsx';

/** What can be tried: the figures and signs that move the answer most. */
const TRIED = [
  'income',
  'budget',
  'clients',
  'offers',
  'people',
  'handsHours',
  'coordinationHours',
  'checkIns',
  'projectsShelved',
] as const satisfies QuestionId[];
type Tried = (typeof TRIED)[number];

/** A copy of a result in which figures can be changed; the answer and its cost move with them. Nothing is written. */
export function WhatIfScreen() {
  const { id } = useParams();
  const asked = useAsk(`result ${id}`, (api) => api.result.load({ id: id as ResultId }));
  if (asked.state === 'failed')
    return (
      <Screen title={words.title}>
        <EmptyState icon="readiness" title={readinessWords.result.gone} text="">
          <ButtonLink href="/readiness">{readinessWords.result.back}</ButtonLink>
        </EmptyState>
      </Screen>
    );
  return (
    <Screen
      title={words.title}
      aside={words.lead}
      actions={<ButtonLink href={`/readiness/result/${id}`}>{words.back}</ButtonLink>}
    >
      {asked.value && <WhatIf result={asked.value} />}
    </Screen>
  );
}

function WhatIf({ result }: { result: Result }) {
  const [tried, setTried] = useState<Answers>({});
  const [round, setRound] = useState(0);
  const copy = copyWith(result, tried);
  const changed = Object.keys(tried).length > 0;
  const same = copy.recommendation.outcome === result.recommendation.outcome;
  return (
    <TwoColumns
      first={
        <Card
          title={words.figures}
          aside={
            changed && (
              <span className="text-small">
                <TextButton
                  onPress={() => {
                    setTried({});
                    setRound(round + 1);
                  }}
                >
                  {words.reset}
                </TextButton>
              </span>
            )
          }
        >
          <div key={round} className="flex flex-col gap-3">
            {TRIED.map((id) => (
              <TryField
                key={id}
                id={id}
                value={valueOf(copy, id)}
                onChange={(value) => setTried({ ...tried, [id]: { value, from: 'owner' } })}
              />
            ))}
          </div>
        </Card>
      }
    >
      <div className="grid gap-5 min-[720px]:grid-cols-2">
        <Card title={words.now}>
          <JudgedAnswer said={result.recommendation} />
        </Card>
        <Card title={words.tried}>
          <div aria-live="polite">
            <JudgedAnswer said={copy.recommendation} />
            {changed && <p className="mt-2 text-small font-semibold">{same ? words.same : words.differs}</p>}
          </div>
        </Card>
      </div>
      <Comparison key={JSON.stringify([copy.answers['handsHours'], copy.recommendation.headline])} result={copy} />
    </TwoColumns>
  );
}

/** The result as it would be with other answers, under the rules that it was taken by. */
function copyWith(result: Result, tried: Answers): Result {
  const answers = { ...result.answers, ...tried };
  const rules = rulesWith(result.minorPerUsd, result.rules ?? {});
  return {
    ...result,
    answers,
    recommendation: recommend(result.facts, withMoney(answers, result.money), rules, result.length),
  };
}

/** What a figure is: her answer, else what the log said. */
function valueOf({ answers, money, facts }: Result, id: Tried): string | number | null {
  const said = answered(withMoney(answers, money), id);
  const question = questionNamed(id);
  if (said !== undefined && said !== null) return said;
  return question && question.kind !== 'choice' ? logged(question, facts) : null;
}

function TryField({
  id,
  value,
  onChange,
}: {
  id: Tried;
  value: string | number | null;
  onChange: (value: string | number | null) => void;
}) {
  const { settings } = useFormat();
  const question = questionNamed(id);
  const label = questionWords[id].topic;
  const [text, setText] = useState(value === null ? '' : String(value));
  const amount = typeof value === 'number' ? value : null;
  switch (question?.kind) {
    case 'money':
      return (
        <MoneyField
          label={label}
          currency={settings.currency}
          locale={settings.locale}
          value={amount === null ? null : minor(amount)}
          onChange={(next, readable) => readable && onChange(next === null ? null : Math.max(0, next))}
        />
      );
    case 'hours':
      return (
        <HoursField
          allowZero
          label={label}
          value={amount as Minutes | null}
          onChange={(next, readable) => readable && onChange(next)}
        />
      );
    case 'count':
      return (
        <TextField
          numeric
          label={label}
          value={text}
          error={/^\d{0,4}$/.test(text.trim()) ? null : readinessWords.check.countWrong}
          onChange={(next) => {
            setText(next);
            if (/^\d{0,4}$/.test(next.trim())) onChange(next.trim() === '' ? null : Number(next));
          }}
        />
      );
    default:
      return (
        <Select
          label={label}
          value={typeof value === 'string' ? value : 'unknown'}
          onChange={(next) => onChange(next === 'unknown' ? null : next)}
          options={[
            { id: 'unknown', label: words.unknown },
            ...Object.entries(oftenWords).map(([step, name]) => ({ id: step, label: name })),
          ]}
        />
      );
  }
}
