import type { ReactNode } from 'react';
import { scoreAt, scorecards, scoreOf } from '../../../../shared/playbook/scorecards.ts';
import { minutesForBudget, stageOf, type Candidate } from '../../../../shared/records/candidate.ts';
import type { Role } from '../../../../shared/records/hiring.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { scorecardWords } from '../../../../shared/words/scorecard.ts';
import { TextButton } from '../../../parts/buttons.tsx';
import { Notice } from '../../../parts/surfaces.tsx';
import { useFormat } from '../../../state/format.ts';
import { rateText } from './candidate-facts.tsx';
import { useScoreValue } from './score-text.ts';

const words = scorecardWords.compare;

/** People as columns, points as rows: what was not looked at says so, and the table scrolls inside its own region. */
export function CompareTable({
  role,
  people,
  onScore,
}: {
  role: Role;
  people: readonly Candidate[];
  onScore: (one: Candidate) => void;
}) {
  const format = useFormat();
  const value = useScoreValue();
  const { budget } = format.settings.money;
  const rows: readonly {
    readonly id: string;
    readonly head: ReactNode;
    readonly cell: (one: Candidate) => ReactNode;
  }[] = [
    { id: 'stage', head: words.stage, cell: (one) => planPeopleWords.stages[stageOf(one)] },
    {
      id: 'result',
      head: <strong>{words.result}</strong>,
      cell: (one) => {
        const scored = scoreOf(one, role);
        return scored ? (
          <>
            <strong className="figures block text-body">{scorecardWords.value(value(scored))}</strong>
            <span className="figures block text-note text-ink-2">{scorecardWords.rests(scored)}</span>
          </>
        ) : (
          <Blank means={words.few} />
        );
      },
    },
    ...scorecards[role].map(({ point, weight }) => ({
      id: point,
      head: (
        <>
          {scorecardWords.points[point].name}
          <span className="figures block text-note font-normal text-ink-3">{scorecardWords.weight(weight)}</span>
        </>
      ),
      cell: (one: Candidate) => {
        const score = scoreAt(one, point);
        return score ? (
          <>
            <strong className="figures block">{format.count(score.value)}</strong>
            <span className={`block text-note ${score.seen === '' ? 'text-ink-3' : 'text-ink-2'}`}>
              {score.seen === '' ? scorecardWords.noSeen : score.seen}
            </span>
          </>
        ) : (
          <Blank means={scorecardWords.blankMeans} />
        );
      },
    })),
    {
      id: 'rate',
      head: words.rate,
      cell: ({ rate }) =>
        rate === null ? (
          <Blank means={words.noRate} />
        ) : (
          <span className="figures">{rate === 0 ? words.free : rateText(rate, format)}</span>
        ),
    },
    {
      id: 'hours',
      head: words.hours,
      cell: ({ rate }) => {
        if (budget === null) return <Blank means={words.noBudget} />;
        if (rate === null) return <Blank means={words.noRate} />;
        const minutes = minutesForBudget(rate, budget);
        return (
          <span className="figures">{minutes === null ? words.free : words.hoursValue(format.hours(minutes))}</span>
        );
      },
    },
    {
      id: 'flags',
      head: words.flags,
      cell: ({ flags }) =>
        flags.trim() === '' ? (
          <span className="text-ink-3">{words.noFlags}</span>
        ) : (
          <span className="whitespace-pre-line">{flags.trim()}</span>
        ),
    },
  ];
  return (
    <>
      {unevenlyScored(people, role) && <Notice look="info">{words.uneven}</Notice>}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by the keys */}
      <div
        role="region"
        aria-label={words.region}
        tabIndex={0}
        className="overflow-x-auto rounded-card border border-line bg-surface shadow-card print:overflow-visible print:border-0 print:shadow-none"
      >
        <table className="w-full text-small print:table-fixed print:text-note">
          <thead>
            <tr className="border-b border-line text-left align-bottom">
              <th scope="col" className={`${headCell} text-ink-2`}>
                {words.point}
              </th>
              {people.map((one) => (
                <th key={one.id} scope="col" className="min-w-40 px-3 py-2.5 print:min-w-0">
                  <span className="block text-body font-semibold wrap-anywhere">{one.name}</span>
                  <span data-screen-only className="block font-normal">
                    <TextButton aria-label={words.score(one.name)} onPress={() => onScore(one)}>
                      {scorecardWords.title}
                    </TextButton>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, head, cell }) => (
              <tr key={id} className="border-b border-line align-top last:border-0">
                <th scope="row" className={`${headCell} font-normal`}>
                  {head}
                </th>
                {people.map((one) => (
                  <td key={one.id} className="px-3 py-2.5 wrap-anywhere">
                    {cell(one)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** It stays in sight while the people scroll past it. */
const headCell =
  'sticky left-0 z-1 w-44 min-w-36 border-r border-line bg-surface px-4 py-2.5 text-left max-[820px]:min-w-28 max-[820px]:px-3 print:static print:min-w-0';

const Blank = ({ means }: { means: string }) => (
  <span className="text-ink-3">
    <span aria-hidden>{scorecardWords.blank} </span>
    {means}
  </span>
);

/** True where two results rest on different points: then the higher one need not be the better one. */
function unevenlyScored(people: readonly Candidate[], role: Role): boolean {
  const looked = people
    .map((one) => scorecards[role].filter(({ point }) => scoreAt(one, point)).map(({ point }) => point))
    .filter((points) => points.length > 0)
    .map((points) => points.join(' '));
  return new Set(looked).size > 1;
}
