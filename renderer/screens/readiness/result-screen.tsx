import { useNavigate, useParams } from 'react-router';
import { questionNamed, questionsOf } from '../../../shared/advice/questions.ts';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import type { PlanId } from '../../../shared/records/hiring.ts';
import type { FactId } from '../../../shared/records/facts.ts';
import { teamOn } from '../../../shared/records/person.ts';
import {
  stage,
  type NextStep,
  type Reason,
  type Result,
  type ResultId,
} from '../../../shared/records/recommendation.ts';
import {
  adviceWords,
  basisText,
  certaintyWords,
  gateText,
  sourceText,
  stageWords,
  tippingText,
  weightText,
} from '../../../shared/words/advice.ts';
import { factText } from '../../../shared/words/facts.ts';
import { nextText } from '../../../shared/words/next-steps.ts';
import { outcomeText } from '../../../shared/words/outcomes.ts';
import { answerText, conflictText, questionWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { useNotice } from '../../notice.ts';
import { PaperButtons } from '../../paper.tsx';
import { Button, ButtonLink, TextButton, TextLink } from '../../parts/buttons.tsx';
import { Screen, TwoColumns } from '../../parts/frame.tsx';
import { Card, Chip, EmptyState, FeaturePanel, Line, StagePath } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { certaintyLooks } from './looks.ts';

const words = readinessWords.result;

/** A result as it was: nothing on it can be changed. */
export function ResultScreen() {
  const { id } = useParams();
  const asked = useAsk(`result ${id}`, (api) => api.result.load({ id: id as ResultId }));
  const format = useFormat();
  if (asked.state === 'failed')
    return (
      <Screen title={words.title}>
        <EmptyState icon="readiness" title={words.gone} text="">
          <ButtonLink href="/readiness">{words.back}</ButtonLink>
        </EmptyState>
      </Screen>
    );
  const result = asked.value;
  return (
    <Screen
      title={words.title}
      aside={result && format.longDay(result.takenOn)}
      actions={
        <>
          <ButtonLink href="/readiness">{words.back}</ButtonLink>
          <PaperButtons />
        </>
      }
    >
      {result && <Body result={result} />}
    </Screen>
  );
}

function Body({ result }: { result: Result }) {
  const { people } = useWorkspace();
  const format = useFormat();
  const said = result.recommendation;
  const outcome = outcomeText(said, teamOn(people, result.takenOn), format);
  const weeks = result.facts.weeksLogged.value ?? 0;
  const answers = Object.values(result.answers).filter(({ value }) => value !== null).length;
  const gates = said.gates
    .map((gate) => ({ id: gate.id, text: gateText(gate, format) }))
    .filter(({ text }) => text !== null);
  return (
    <TwoColumns
      side={
        <>
          <NextStepPanel result={result} />
          <Card title={adviceWords.howSure}>
            <div className="flex flex-col gap-2 text-small text-ink-2">
              <p>{certaintyWords[said.certainty].body}</p>
              <p>{basisText(answers, weeks, format)}</p>
              {said.missing.length > 0 && (
                <div>
                  <p className="font-semibold text-ink">{adviceWords.missing}</p>
                  <ul className="list-disc pl-5">
                    {said.missing.slice(0, 3).map((missing) => {
                      const question = questionNamed(missing);
                      return question && <li key={missing}>{questionWords[question.id].topic}</li>;
                    })}
                  </ul>
                </div>
              )}
              <p>{adviceWords.ruleOfThumb}</p>
            </div>
          </Card>
          {said.wouldChange.length > 0 && (
            <Card title={adviceWords.wouldChange}>
              <ul className="flex flex-col gap-3 text-small">
                {said.wouldChange.map((point) => {
                  const { title, body } = tippingText(point, format);
                  return (
                    <li key={`${point.id} ${point.headline}`}>
                      <p className="font-semibold">{title}</p>
                      <p className="text-ink-2">{body}</p>
                    </li>
                  );
                })}
              </ul>
            </Card>
          )}
        </>
      }
    >
      <StagePath
        label={words.path}
        stages={stage.options.map((one) => stageWords[one].title)}
        at={stage.options.indexOf(said.stage)}
      />
      <div>
        <h2 className="text-question">{outcome.title}</h2>
        <p className="mt-2 max-w-2xl text-lead text-ink-2">{outcome.body}</p>
        <p className="mt-3 flex flex-wrap items-center gap-3 text-small text-ink-2">
          <Chip look={certaintyLooks[said.certainty]} icon="done">
            {certaintyWords[said.certainty].title}
          </Chip>
          {said.fromAnswersOnly ? adviceWords.fromAnswersOnly : stageWords[said.stage].body}
        </p>
      </div>
      <Reasons title={adviceWords.reasons} reasons={said.reasons} result={result} />
      {said.against.length > 0 && (
        <Reasons
          title={said.headline === 'none' ? adviceWords.forAHire : adviceWords.against}
          reasons={said.against}
          result={result}
        />
      )}
      {said.conflicts.length > 0 && (
        <Card title={adviceWords.conflicts}>
          <ul className="flex flex-col gap-2 text-small">
            {said.conflicts.map((conflict) => {
              const question = questionNamed(conflict.question);
              return question && <li key={conflict.question}>{conflictText(conflict, question, format)}</li>;
            })}
          </ul>
        </Card>
      )}
      {gates.length > 0 && (
        <Card title={words.cost}>
          <ul className="flex flex-col gap-2 text-small">
            {gates.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Card>
      )}
      <AnswersGiven result={result} />
    </TwoColumns>
  );
}

const SHOWN = 6;

function Reasons({ title, reasons, result }: { title: string; reasons: readonly Reason[]; result: Result }) {
  const format = useFormat();
  if (reasons.length === 0) return null;
  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      <h2 className="border-b border-line px-5 py-3.5 text-body">{title}</h2>
      <ol>
        {reasons.slice(0, SHOWN).map((reason) => {
          const { title: finding, body } = reasonText(reason, format);
          return (
            <li key={reason.sign} className="border-b border-line px-5 py-3.5 last:border-0">
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
    </section>
  );
}

/** Where the rows of a figure are shown. */
const placeOfFact = (id: FactId, result: Result): string | null => {
  const log = result.facts[id].rows?.log;
  return log === 'income'
    ? '/income'
    : log === 'work'
      ? '/workload'
      : log === 'clients'
        ? '/clients'
        : log === 'people'
          ? '/team'
          : null;
};

/** Each reason names the figure or answer that it comes from; a figure leads to its rows. */
function Sources({ reason, result }: { reason: Reason; result: Result }) {
  const format = useFormat();
  const figures = reason.sources.flatMap((source) => {
    if (source.kind !== 'fact') return [];
    const text = factText(source.id, result.facts[source.id], format);
    return text === null ? [] : [{ id: source.id, text, href: placeOfFact(source.id, result) }];
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
        <span key={id}>{href === null ? `${text}. ` : <TextLink href={href}>{text}</TextLink>} </span>
      ))}
      {asked.map(({ id, text }) => (
        <TextButton key={id} onPress={() => document.getElementById('answers')?.scrollIntoView()}>
          {text}
        </TextButton>
      ))}
    </p>
  );
}

function AnswersGiven({ result }: { result: Result }) {
  const format = useFormat();
  const given = questionsOf(result.length).filter(({ id }) => result.answers[id] !== undefined);
  return (
    <div id="answers">
      <Card title={words.answers}>
        {given.map((question) => (
          <Line key={question.id} label={questionWords[question.id].topic}>
            {answerText(question, result.answers[question.id]?.value ?? null, format)}
          </Line>
        ))}
      </Card>
    </div>
  );
}

/** Where the first action is done. */
const placeOfStep: Readonly<Record<Exclude<NextStep, 'start-hiring'>, string>> = {
  'set-budget-aside': '/settings',
  'find-first-clients': '/clients',
  'drop-a-channel': '/workload',
  'automate-one-thing': '/workload',
  'raise-a-price': '/clients',
  'write-down-routines': '/workload',
  'hand-over-one-task': '/workload',
  'stay-as-you-are': '/workload',
  'talk-to-your-helper': '/team',
  'brief-a-specialist': '/workload',
  'raise-hours': '/team',
  'offer-the-seat': '/team',
  'look-beyond': '/team',
  'answer-more': '/readiness',
};

function NextStepPanel({ result }: { result: Result }) {
  const app = useApp();
  const notice = useNotice();
  const navigate = useNavigate();
  const { plans, today } = useWorkspace();
  const { next, role } = result.recommendation;
  const text = nextText(next, role);
  const plan = plans.find((one) => one.role === role && one.state === 'active');

  const start = async (): Promise<void> => {
    if (role === null) return;
    const said = result.recommendation;
    const fresh = makePlan({
      id: crypto.randomUUID() as PlanId,
      role,
      today,
      resultId: result.id,
      signs: [...said.reasons, ...said.contributions, ...said.against].map(({ sign }) => sign),
      newId: () => crypto.randomUUID(),
    });
    try {
      await app.run(app.api.plan.save(fresh));
      await navigate(`/hiring?plan=${fresh.id}`);
    } catch (error) {
      notice.failed(error);
    }
  };

  return (
    <FeaturePanel title={text.title} text={text.body}>
      {next !== 'start-hiring' ? (
        <ButtonLink look="feature" iconAfter="forward" wide href={placeOfStep[next]}>
          {text.action}
        </ButtonLink>
      ) : plan ? (
        <ButtonLink look="feature" iconAfter="forward" wide href={`/hiring?plan=${plan.id}`}>
          {words.openPlan}
        </ButtonLink>
      ) : (
        <Button look="feature" iconAfter="forward" wide onPress={() => void start()}>
          {text.action}
        </Button>
      )}
    </FeaturePanel>
  );
}
