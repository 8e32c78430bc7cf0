import { useState } from 'react';
import { isOnBoard, type CandidateId } from '../../../shared/records/candidate.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { byNearness } from '../../../shared/records/plan-people.ts';
import type { Minutes } from '../../../shared/values/minutes.ts';
import type { Minor } from '../../../shared/values/money.ts';
import { beforeSigningWords } from '../../../shared/words/before-signing.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { Select } from '../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';

const words = beforeSigningWords.terms;

/** What is on the table: with whom, minutes a week, home minor units an hour; null while it is not known. */
export interface TermsTried {
  readonly who: CandidateId | null;
  readonly minutes: number | null;
  readonly rate: number | null;
}

/** Hours and rate that the figures beside it go by. They are kept for the sitting, and change nothing in the plan. */
export function SigningTerms({
  plan,
  tried,
  fromResult,
  onChange,
  onReset,
}: {
  plan: Plan;
  tried: TermsTried;
  /** The hours that it begins with come from her result. */
  fromResult: boolean;
  onChange: (tried: TermsTried) => void;
  onReset: () => void;
}) {
  const { currency, locale } = useFormat().settings;
  // A text that cannot be read gives way when other figures are put into its field.
  const [round, setRound] = useState(0);
  const people = byNearness(plan).filter(isOnBoard);
  const chosen = people.find(({ id }) => id === tried.who);
  const choose = (id: string): void => {
    const one = people.find((other) => other.id === id);
    onChange({ ...tried, who: one?.id ?? null, rate: one?.rate ?? null });
    setRound(round + 1);
  };
  return (
    <Card
      title={words.title}
      aside={
        <span data-screen-only className="text-small">
          <TextButton
            onPress={() => {
              onReset();
              setRound(round + 1);
            }}
          >
            {words.reset}
          </TextButton>
        </span>
      }
    >
      <div className="flex flex-col gap-3">
        <p data-screen-only className="text-small text-ink-2">
          {words.text}
        </p>
        {people.length > 0 && (
          <Select
            label={words.who}
            value={chosen?.id ?? 'nobody'}
            onChange={choose}
            options={[{ id: 'nobody', label: words.nobody }, ...people.map(({ id, name }) => ({ id, label: name }))]}
          />
        )}
        <HoursField
          key={`hours ${round}`}
          label={words.hours}
          hint={fromResult ? words.hoursFromResult : words.hoursBlank}
          value={tried.minutes as Minutes | null}
          onChange={(minutes) => onChange({ ...tried, minutes })}
        />
        <MoneyField
          key={`rate ${round}`}
          label={words.rate}
          hint={chosen && chosen.rate === null ? words.rateAsk(chosen.name) : undefined}
          currency={currency}
          locale={locale}
          value={tried.rate as Minor | null}
          onChange={(rate) => onChange({ ...tried, rate: rate !== null && rate < 0 ? null : rate })}
        />
      </div>
    </Card>
  );
}
