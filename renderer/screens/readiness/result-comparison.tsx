/** Three ways side by side. Hours and rates are hers to try out: they live on this screen only and change nothing kept. */
import { useState } from 'react';
import {
  compare,
  usualTerms,
  weekWith,
  workOf,
  type Compared,
  type Role,
  type Terms,
} from '../../../shared/advice/compare.ts';
import { rulesWith } from '../../../shared/advice/rules.ts';
import type { Result } from '../../../shared/records/recommendation.ts';
import type { Minor } from '../../../shared/values/money.ts';
import type { Minutes } from '../../../shared/values/minutes.ts';
import {
  comparisonWords as words,
  costNotes,
  idleText,
  meetsText,
  rangeText,
  runwayText,
  staysText,
} from '../../../shared/words/comparison.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { Legend, WeekRibbon } from '../../parts/ribbon.tsx';
import { Card, Chip } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';

export function Comparison({ result }: { result: Result }) {
  const usual = { va: usualTerms(result, 'va'), obm: usualTerms(result, 'obm') };
  const format = useFormat();
  const [terms, setTerms] = useState<Readonly<Record<Role, Terms>>>(usual);
  // Fields that hold an unreadable text give way when she goes back to the usual figures.
  const [round, setRound] = useState(0);
  const tried = JSON.stringify(terms) !== JSON.stringify(usual);
  const options = compare(result, terms);
  const { headline, outcome } = result.recommendation;
  // A specialist for one job, and "not enough to say", are none of the three.
  const beside = outcome === 'not-enough-to-say' || (outcome === 'specialist' && headline === 'none');
  const ours = beside ? null : headline === 'none' ? 'nobody' : headline;
  return (
    <Card
      title={words.title}
      aside={
        tried && (
          <span data-screen-only>
            <TextButton
              onPress={() => {
                setTerms(usual);
                setRound(round + 1);
              }}
            >
              {words.reset}
            </TextButton>
          </span>
        )
      }
    >
      <p data-screen-only className="mb-3 text-small text-ink-2">
        {words.lead}
      </p>
      <table className="w-full table-fixed text-small">
        <thead>
          <tr className="text-left align-bottom">
            <th scope="col" className="w-[21%]">
              <span className="sr-only">{words.what}</span>
            </th>
            {options.map(({ option }) => (
              <th key={option} scope="col" className="px-2 pb-2 font-display text-body font-bold">
                {option === ours && (
                  <span className="mb-1 block">
                    <Chip look="plum">{words.ours}</Chip>
                  </span>
                )}
                {words.options[option]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody key={round}>
          <Tried terms={terms} onChange={setTerms} />
          <Rows options={options} result={result} />
        </tbody>
      </table>
      <Weeks result={result} options={options} />
      <div className="mt-4 flex flex-col gap-1 text-note text-ink-3">
        <p>{words.backNote}</p>
        <p>{words.leftNote(format.percent(rulesWith(result.minorPerUsd, result.rules ?? {}).values.badYear))}</p>
        <p>{words.rateNote}</p>
      </div>
    </Card>
  );
}

const row = 'border-t border-line align-top';
const label = 'py-2 pr-2 text-left font-normal text-ink-2';
const cell = 'px-2 py-2 wrap-anywhere';

/** Hours a week and rate an hour of each helper. */
function Tried({
  terms,
  onChange,
}: {
  terms: Readonly<Record<Role, Terms>>;
  onChange: (terms: Readonly<Record<Role, Terms>>) => void;
}) {
  const { settings } = useFormat();
  const roles = ['va', 'obm'] as const;
  const change = (role: Role, part: Partial<Terms>): void =>
    onChange({ ...terms, [role]: { ...terms[role], ...part } });
  return (
    <>
      <tr className={row}>
        <th scope="row" className={label}>
          {words.hours}
        </th>
        <td className={`${cell} text-ink-3`}>–</td>
        {roles.map((role) => (
          <td key={role} className={cell}>
            <HoursField
              label={words.hoursOf[role]}
              hiddenLabel
              value={terms[role].minutes as Minutes | null}
              onChange={(minutes) => change(role, { minutes })}
            />
          </td>
        ))}
      </tr>
      <tr className={row}>
        <th scope="row" className={label}>
          {words.rate}
        </th>
        <td className={`${cell} text-ink-3`}>–</td>
        {roles.map((role) => (
          <td key={role} className={cell}>
            <MoneyField
              label={words.rateOf[role]}
              hiddenLabel
              currency={settings.currency}
              locale={settings.locale}
              value={terms[role].rate as Minor | null}
              onChange={(rate) => change(role, { rate: rate !== null && rate < 0 ? null : rate })}
            />
          </td>
        ))}
      </tr>
    </>
  );
}

interface Said {
  readonly text: string | null;
  readonly strong?: boolean;
  readonly notes?: readonly string[];
}

function Rows({ options, result }: { options: readonly Compared[]; result: Result }) {
  const format = useFormat();
  const work = workOf(result);
  const money = (amount: number | null): string | null => (amount === null ? null : format.money(amount));
  const range = (one: Compared['back']): string | null => one && rangeText(one, format);
  const rows: Readonly<Record<keyof typeof words.rows, (one: Compared) => Said>> = {
    cost: (one) => ({
      text: one.option === 'nobody' ? words.nothing : money(one.cost),
      strong: true,
      notes: costNotes(one, format),
    }),
    backAtFirst: (one) => ({ text: one.option === 'nobody' ? words.nothing : range(one.backAtFirst) }),
    back: (one) => ({
      text: one.option === 'nobody' ? words.nothing : range(one.back),
      strong: true,
      notes: [idleText(one, format)].filter((note) => note !== null),
    }),
    meets: ({ option }) => ({ text: meetsText(option, work, format) }),
    hers: ({ option }) => ({ text: staysText(option, work, format) }),
    usual: ({ left }) => ({ text: money(left.usual) }),
    lowestQuarter: ({ left }) => ({ text: money(left.lowestQuarter) }),
    badYear: ({ left }) => ({ text: money(left.badYear) }),
    savings: (one) => ({ text: runwayText(one, format) }),
  };
  return Object.entries(rows).map(([id, say]) => (
    <tr key={id} className={row}>
      <th scope="row" className={label}>
        {words.rows[id as keyof typeof words.rows]}
      </th>
      {options.map((one) => {
        const { text, strong, notes } = say(one);
        return (
          <td key={one.option} className={cell}>
            <span className={text === null ? 'text-ink-3' : `figures ${strong ? 'font-bold' : ''}`}>
              {text ?? words.notKnown}
            </span>
            {notes?.map((note) => (
              <span key={note} className="mt-0.5 block text-note text-ink-3">
                {note}
              </span>
            ))}
          </td>
        );
      })}
    </tr>
  ));
}

/** A logged week as it is, and as it could be with the helper that is advised, or else with an assistant. */
function Weeks({ result, options }: { result: Result; options: readonly Compared[] }) {
  const format = useFormat();
  const role: Role = result.recommendation.headline === 'obm' ? 'obm' : 'va';
  const one = options.find(({ option }) => option === role);
  const week = one ? weekWith(result, one) : null;
  const hours = (minutes: number): string => `${format.hours(minutes)} h`;
  if (week === null)
    return result.facts.hours.value === null ? (
      <p className="mt-3 border-t border-line pt-3 text-small text-ink-2">{words.week.none}</p>
    ) : null;
  const { client, growing, running, moved, freed } = week;
  const total = client + growing + running;
  const parts = (runs: number, striped: number) => [
    { kind: 'client' as const, minutes: client, couldHandOver: false },
    { kind: 'growing' as const, minutes: growing, couldHandOver: false },
    { kind: 'running' as const, minutes: runs - striped, couldHandOver: false },
    { kind: 'running' as const, minutes: striped, couldHandOver: true },
  ];
  return (
    <div className="mt-2 flex flex-col gap-2 border-t border-line pt-3 text-small">
      <p className="flex justify-between text-ink-2">
        {words.week.now} <strong className="figures text-ink">{hours(total)}</strong>
      </p>
      <WeekRibbon parts={parts(running, moved)} description={words.week.picture(week, false, format)} />
      <p className="flex justify-between text-ink-2">
        {words.week.with[role]} <strong className="figures text-ink">{hours(total - freed)}</strong>
      </p>
      <WeekRibbon
        parts={parts(running - freed, moved - freed)}
        freed={freed}
        description={words.week.picture(week, true, format)}
      />
      <Legend
        items={[
          { kind: 'client', label: words.week.legend.client },
          { kind: 'growing', label: words.week.legend.growing },
          { kind: 'running', label: words.week.legend.running },
          { kind: 'running', label: words.week.legend.striped, striped: true },
        ]}
      />
    </div>
  );
}
