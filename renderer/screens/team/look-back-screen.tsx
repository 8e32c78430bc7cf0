/** Day 30, 60, 90: what the hire was to ease, before and now, what it cost, and what she decides. */
import { useParams } from 'react-router';
import { ENOUGH_WEEKS, painsEased, type Pain } from '../../../shared/advice/look-back.ts';
import { stateOf } from '../../../shared/records/handoff.ts';
import { costOf } from '../../../shared/records/help-cost.ts';
import { notedIn } from '../../../shared/records/person-months.ts';
import type { Plan, Role } from '../../../shared/records/hiring.ts';
import type { Person } from '../../../shared/records/person.ts';
import type { SignId } from '../../../shared/records/recommendation.ts';
import { daysBetween, lastDay, monthOf, type Day } from '../../../shared/values/dates.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { lookBackWords as words, stopRules } from '../../../shared/words/look-back.ts';
import { oftenWords } from '../../../shared/words/questions.ts';
import { personWords, teamWords } from '../../../shared/words/team.ts';
import { PaperButtons } from '../../paper.tsx';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Screen, TwoColumns } from '../../parts/screen.tsx';
import { Card, Chip, EmptyState, Notice } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';
import { Decide, EarlierLooks } from './look-back-decide.tsx';

type Begun = Person & { readonly from: Day };
const oftenTexts = Object.values(oftenWords);

export function LookBackScreen() {
  const { id } = useParams();
  const { people, today } = useWorkspace();
  const person = people.find((one) => one.id === id);
  if (!person)
    return (
      <Screen title={teamWords.title}>
        <EmptyState icon="team" title={personWords.gone.title} text={personWords.gone.text}>
          <ButtonLink look="primary" href="/team">
            {personWords.back}
          </ButtonLink>
        </EmptyState>
      </Screen>
    );
  const { from } = person;
  if (from === null || from > today)
    return (
      <Screen title={words.title(person.name)}>
        <EmptyState icon="team" title={words.title(person.name)} text={words.notBegun(person.name)}>
          <ButtonLink look="primary" href={openAt('/team', person.id)}>
            {words.since}
          </ButtonLink>
        </EmptyState>
      </Screen>
    );
  return <Looking key={person.id} person={{ ...person, from }} />;
}

function Looking({ person }: { person: Begun }) {
  const { today, plans } = useWorkspace();
  const plan = plans.find(({ candidates }) => candidates.some(({ personId }) => personId === person.id)) ?? null;
  const role: Role = plan?.role ?? (person.role === 'obm' ? 'obm' : 'va');
  return (
    <Screen
      title={words.title(person.name)}
      aside={words.day(daysBetween(person.from, today) + 1)}
      actions={
        <>
          <PaperButtons />
          <ButtonLink href={`/team/person/${person.id}`}>{words.back(person.name)}</ButtonLink>
        </>
      }
    >
      <TwoColumns
        side={
          <>
            <Carried person={person} />
            <Paid person={person} />
            <Card title={words.stop}>
              <ul className="flex list-disc flex-col gap-1.5 pl-5 text-small text-ink-2">
                {stopRules[role].map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            </Card>
          </>
        }
      >
        <Eased person={person} role={role} plan={plan} />
        <Decide person={person} plan={plan} />
        <EarlierLooks person={person} />
      </TwoColumns>
    </Screen>
  );
}

/** The pain that caused the hire, before and now. */
function Eased({ person, role, plan }: { person: Begun; role: Role; plan: Plan | null }) {
  const { handoffs, today } = useWorkspace();
  const format = useFormat();
  const resultId = plan?.resultId ?? null;
  const asked = useAsk(`look back ${person.from} ${today}`, (api) =>
    api.assessment.beforeAndSince({ day: person.from }),
  );
  const result = useAsk(`look back result ${resultId}`, (api) =>
    resultId === null ? Promise.resolve(null) : api.result.load({ id: resultId }).catch(() => null),
  );
  if (asked.state === 'failed') return <Notice look="danger">{errorText(asked.error)}</Notice>;
  if (!asked.value || result.state === 'asking') return null;
  const { before, since } = asked.value;
  const said = result.value?.recommendation;
  const fromTasks = handoffs.filter(({ personId }) => personId === person.id).flatMap(({ sign }) => sign ?? []);
  const signs: SignId[] = said ? [...said.reasons, ...said.contributions].map(({ sign }) => sign) : fromTasks;
  const pains = painsEased(role, [...new Set(signs)], before, since);
  const [first] = pains;
  const text = (pain: Pain, value: number | null): string => figureText(pain, value, format);
  return (
    <Card>
      <h2 className="max-w-3xl text-finding">
        {first && first.change !== null
          ? words.finding[first.change](
              nameOf(first),
              text(first, first.change === 'same' ? first.now : first.before),
              text(first, first.now),
            )
          : words.finding.unknown}
      </h2>
      <p className="mt-1.5 max-w-3xl text-small text-ink-2">
        {first && first.change !== null ? (
          words.measure(since.weeksLogged.of)
        ) : (
          <>
            {words.needed(ENOUGH_WEEKS)} <TextLink href="/workload">{words.log}</TextLink>
          </>
        )}
      </p>
      <div className="mt-4 overflow-x-auto">
        <table className="w-full text-small">
          <caption className="sr-only">{words.pains.title}</caption>
          <thead>
            <tr className="border-b border-line text-left text-ink-2">
              {(['what', 'before', 'now', 'change'] as const).map((column) => (
                <th key={column} scope="col" className="py-2 pr-4 font-semibold last:pr-0">
                  {words.pains.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pains.map((pain) => (
              <tr key={pain.sign} className="border-b border-line last:border-0">
                <th scope="row" className="py-2 pr-4 text-left font-semibold">
                  {nameOf(pain)}
                </th>
                <td className="figures py-2 pr-4">{text(pain, pain.before)}</td>
                <td className="figures py-2 pr-4">{text(pain, pain.now)}</td>
                <td className="py-2">
                  {pain.change === null ? (
                    <span className="text-ink-2">–</span>
                  ) : (
                    <Chip look={({ smaller: 'good', same: 'neutral', larger: 'honey' } as const)[pain.change]}>
                      {words.pains.change[pain.change]}
                    </Chip>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

const nameOf = ({ fact }: Pain): string => words.names[fact];

function figureText({ fact }: Pain, value: number | null, format: ReturnType<typeof useFormat>): string {
  if (value === null) return words.pains.unknown;
  if (fact === 'runningShare') return words.pains.percent(format.count(Math.round(value * 100)));
  if (fact === 'askedOften') return oftenTexts[value] ?? '';
  return words.pains.hours(format.hours(value));
}

/** What is in their hands, and what came back. */
function Carried({ person }: { person: Person }) {
  const { handoffs } = useWorkspace();
  const format = useFormat();
  const theirs = handoffs.filter(({ personId }) => personId === person.id);
  const inState = (...states: readonly string[]) => theirs.filter((one) => states.includes(stateOf(one)));
  const over = inState('handed-over');
  const way = inState('writing', 'trying').length;
  return (
    <Card title={words.work.title}>
      <div className="flex flex-col gap-1.5 text-small">
        <p>
          {over.length === 0
            ? words.work.none
            : words.work.over(
                over.length,
                format.hours(over.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0)),
              )}
        </p>
        {way > 0 && <p>{words.work.way(way)}</p>}
        {inState('taken-back').map(({ id, title, moves }) => (
          <p key={id} className="wrap-anywhere text-ink-2">
            {words.work.back(title, moves.at(-1)?.why ?? '')}
          </p>
        ))}
        <p>
          <TextLink href={`/handoff/worth?person=${person.id}`}>{words.work.worth}</TextLink>
        </p>
      </div>
    </Card>
  );
}

function Paid({ person }: { person: Begun }) {
  const { today } = useWorkspace();
  const format = useFormat();
  // What she noted for the running month is what was paid so far: all of it counts.
  const running = monthOf(today);
  const to = notedIn(person, running).paid === null ? today : lastDay(running);
  const { minor, estimated } = costOf(person, person.from, to);
  return (
    <Card title={words.paid.title}>
      <div className="flex flex-col gap-1.5 text-small">
        <p>
          {minor === null
            ? words.paid.unknown
            : words.paid[estimated ? 'about' : 'soFar'](format.money(minor), format.day(person.from))}
        </p>
        <p>
          <TextLink href={`/team/person/${person.id}`}>{words.paid.months}</TextLink>
        </p>
      </div>
    </Card>
  );
}
