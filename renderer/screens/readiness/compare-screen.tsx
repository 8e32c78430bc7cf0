import { useSearchParams, useParams } from 'react-router';
import { differenceOf, type Judged } from '../../../shared/advice/difference.ts';
import { judgeAgain } from '../../../shared/advice/judge-again.ts';
import type { Answer } from '../../../shared/records/assessment.ts';
import type { Fact } from '../../../shared/records/facts.ts';
import type { Reason, Recommendation, Result, ResultId } from '../../../shared/records/recommendation.ts';
import { certaintyWords, stageWords } from '../../../shared/words/advice.ts';
import { compareWords as words } from '../../../shared/words/compare-results.ts';
import { factNames, factText } from '../../../shared/words/facts.ts';
import { outcomeText } from '../../../shared/words/outcomes.ts';
import { answerText, questionWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { teamOn } from '../../../shared/records/person.ts';
import { PaperButtons } from '../../paper.tsx';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Select } from '../../parts/fields.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Card, Chip, EmptyState } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { certaintyLooks } from './looks.ts';

/** What a result is set beside: another one, the rules of today, or everything as it is today. */
type With = ResultId | 'rules' | 'today';

/** A result beside another judgement of the same business, and what changed. Nothing on either can be changed. */
export function CompareScreen() {
  const { id } = useParams();
  const { results } = useWorkspace();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const chosen = (search.get('with') ?? 'today') as With;
  const asked = useAsk(`compare ${id} ${chosen}`, async (api) => ({
    chosen,
    one: await api.result.load({ id: id as ResultId }),
    other: chosen === 'rules' || chosen === 'today' ? null : await api.result.load({ id: chosen }),
    facts: chosen === 'today' ? await api.assessment.facts({}) : null,
  }));
  const { settings } = useWorkspace();
  const choices = results.filter((other) => other.id !== id);
  const here = asked.value?.chosen === chosen ? asked.value : null;
  const beside = here && (here.other ?? judgeAgain(here.one, here.facts, settings));
  if (asked.state === 'failed')
    return (
      <Screen title={words.title}>
        <EmptyState icon="readiness" title={readinessWords.result.gone} text="">
          <ButtonLink href="/readiness">{readinessWords.result.back}</ButtonLink>
        </EmptyState>
      </Screen>
    );
  // The earlier one stands at the left.
  const turned = here?.other && here.other.takenOn < here.one.takenOn;
  const pair = here && beside && (turned ? ([beside, here.one] as const) : ([here.one, beside] as const));
  const titles = here && [words.of(format.longDay(here.one.takenOn)), titleOf(chosen, here.other, format.longDay)];
  return (
    <Screen
      title={words.title}
      actions={
        <>
          <ButtonLink href={`/readiness/result/${id}`}>{words.back}</ButtonLink>
          <PaperButtons />
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <div className="max-w-sm" data-screen-only>
          <Select<With>
            label={words.with}
            value={chosen}
            onChange={(next) => setSearch({ with: next }, { replace: true })}
            options={[
              { id: 'today', label: words.today },
              { id: 'rules', label: words.rules },
              ...choices.toReversed().map((one) => ({ id: one.id, label: words.of(format.longDay(one.takenOn)) })),
            ]}
          />
        </div>
        {pair && titles && <Both pair={pair} titles={turned ? titles.toReversed() : titles} />}
      </div>
    </Screen>
  );
}

const titleOf = (chosen: With, other: Result | null, day: (day: Result['takenOn']) => string): string =>
  other ? words.of(day(other.takenOn)) : chosen === 'rules' ? words.rules : words.today;

/** The judgement that a result is set beside. */
function Both({ pair, titles }: { pair: readonly [Judged, Judged]; titles: readonly string[] }) {
  const format = useFormat();
  const [before, after] = pair;
  const difference = differenceOf(before, after);
  const same = before.recommendation.outcome === after.recommendation.outcome;
  const figure = (id: (typeof difference.figures)[number]['id'], fact: Fact): string =>
    factText(id, fact, format) ?? words.unknown;
  // A figure that moved by less than is written says nothing.
  const figures = difference.figures.filter(({ id, before: was, after: is }) => figure(id, was) !== figure(id, is));
  const given = (one: (typeof difference.answers)[number], value: Answer['value'] | undefined): string =>
    value === undefined ? words.notAsked : answerText(one.question, value, format);
  const answers = difference.answers.filter((one) => given(one, one.before) !== given(one, one.after));
  const nothing = figures.length + answers.length === 0;
  return (
    <>
      <div className="grid gap-5 min-[720px]:grid-cols-2">
        {pair.map(({ recommendation }, at) => (
          <Card key={titles[at]} title={titles[at] ?? ''}>
            <JudgedAnswer said={recommendation} />
          </Card>
        ))}
      </div>
      <p className="text-lead">{same ? words.same : words.differs}</p>
      {(difference.gone.length > 0 || difference.come.length > 0) && (
        <Card title={words.reasons}>
          <div className="grid gap-4 text-small min-[720px]:grid-cols-2">
            <ReasonList title={words.gone} reasons={difference.gone} />
            <ReasonList title={words.come} reasons={difference.come} />
          </div>
        </Card>
      )}
      <Card title={words.figures}>
        {nothing ? (
          <p className="text-small text-ink-2">{words.nothing}</p>
        ) : (
          <table className="w-full table-fixed text-small">
            <thead>
              <tr className="text-left text-ink-2">
                <th scope="col" className="w-[28%] py-1.5 pr-3 font-semibold">
                  {words.what}
                </th>
                {titles.map((title) => (
                  <th key={title} scope="col" className="py-1.5 pr-3 font-semibold">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map(({ id, before: was, after: is }) => (
                <tr key={id} className="border-t border-line align-top">
                  <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                    {factNames[id]}
                    <span className="block text-note text-ink-2">{words.fromLog}</span>
                  </th>
                  <td className="py-1.5 pr-3 wrap-anywhere">{figure(id, was)}</td>
                  <td className="py-1.5 wrap-anywhere">{figure(id, is)}</td>
                </tr>
              ))}
              {answers.map((one) => (
                <tr key={one.question.id} className="border-t border-line align-top">
                  <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                    {questionWords[one.question.id].topic}
                  </th>
                  <td className="py-1.5 pr-3 wrap-anywhere">{given(one, one.before)}</td>
                  <td className="py-1.5 wrap-anywhere">{given(one, one.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </>
  );
}

/** The sentence of a judgement, how sure it is, and the stage. */
export function JudgedAnswer({ said }: { said: Recommendation }) {
  const { people, today } = useWorkspace();
  const format = useFormat();
  const outcome = outcomeText(said, teamOn(people, today), format);
  return (
    <>
      <p className="text-title">{outcome.title}</p>
      <p className="mt-1 text-small text-ink-2">{outcome.body}</p>
      <p className="mt-3 flex flex-wrap items-center gap-3 text-small text-ink-2">
        <Chip look={certaintyLooks[said.certainty]}>{certaintyWords[said.certainty].title}</Chip>
        {stageWords[said.stage].title}
      </p>
    </>
  );
}

function ReasonList({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  const format = useFormat();
  return (
    <div>
      <h3 className="text-small">{title}</h3>
      {reasons.length === 0 ? (
        <p className="mt-1 text-ink-2">{words.none}</p>
      ) : (
        <ul className="mt-1 list-disc pl-5 text-ink-2">
          {reasons.map((reason) => (
            <li key={`${reason.sign} ${reason.need}`}>{reasonText(reason, format).title}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
