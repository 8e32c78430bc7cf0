/** A result from its sentence to its next step. */
import { questionNamed } from '../../../shared/advice/questions.ts';
import { bentRules, rulesWith } from '../../../shared/advice/rules.ts';
import { teamOn } from '../../../shared/records/person.ts';
import { stage, type Result } from '../../../shared/records/recommendation.ts';
import {
  adviceWords,
  basisText,
  certaintyWords,
  gateText,
  headlineWords,
  stageWords,
  tippingText,
} from '../../../shared/words/advice.ts';
import { nextText } from '../../../shared/words/next-steps.ts';
import { outcomeText } from '../../../shared/words/outcomes.ts';
import { questionWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { ruleTexts, rulesWords } from '../../../shared/words/rules.ts';
import { TextButton, TextLink } from '../../parts/buttons.tsx';
import { TwoColumns } from '../../parts/screen.tsx';
import { Card, Chip, StagePath } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { certaintyLooks } from './looks.ts';
import { BothSides } from './result-close.tsx';
import { Conflicts } from './result-conflicts.tsx';
import { Comparison } from './result-comparison.tsx';
import { NextStepPanel } from './result-next.tsx';
import { AnswersGiven, Reasons } from './result-reasons.tsx';
import { Stages } from './result-stages.tsx';
import { TryFirst } from './try-first.tsx';
import { WouldChange } from './would-change.tsx';

const words = readinessWords.result;

function toNextStep(): void {
  const panel = document.getElementById('next-step');
  panel?.scrollIntoView({ block: 'center' });
  panel?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}

export function ResultBody({ result }: { result: Result }) {
  const format = useFormat();
  const said = result.recommendation;
  const gates = said.gates
    .map((gate) => ({ id: gate.id, text: gateText(gate, format) }))
    .filter(({ text }) => text !== null);
  return (
    <TwoColumns
      side={
        <>
          <div id="next-step">
            <NextStepPanel result={result} />
          </div>
          <TryFirst result={result} />
          <HowSure result={result} />
          <WouldChange result={result} />
          <Stages result={result} />
        </>
      }
    >
      <StagePath
        label={words.path}
        stages={stage.options.map((one) => stageWords[one].title)}
        at={stage.options.indexOf(said.stage)}
      />
      <Sentence result={result} />
      {/* Where there is one column, the next step stands behind the answers; else it is at the top of the right one. */}
      <p data-screen-only className="min-[1020px]:hidden">
        <TextButton onPress={toNextStep}>{nextText(said.next, said.role).title}</TextButton>
      </p>
      {said.outcome === 'not-enough-to-say' && said.missing.length > 0 && (
        <Card title={words.settle.title}>
          <Missing ids={said.missing.slice(0, 3)} />
          <p className="mt-2 text-small text-ink-2">{words.settle.text}</p>
        </Card>
      )}
      <Conflicts result={result} />
      {said.certainty === 'close-call' && <BothSides result={result} />}
      <Reasons title={adviceWords.reasons} reasons={said.reasons} result={result} />
      <Reasons
        title={said.headline === 'none' ? adviceWords.forAHire : adviceWords.against}
        reasons={said.against}
        result={result}
      >
        <p>{said.headline === 'none' ? words.nothingForAHire : words.nothingAgainst}</p>
        {said.wouldChange.length > 0 && (
          <>
            <p className="mt-1">{words.whatWould}</p>
            <ul className="list-disc pl-5">
              {said.wouldChange.map((point) => (
                <li key={`${point.id} ${point.headline}`}>{tippingText(point, format).title}</li>
              ))}
            </ul>
          </>
        )}
      </Reasons>
      <Comparison result={result} />
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
      <p data-screen-only className="max-[1019px]:hidden">
        <TextButton onPress={toNextStep}>{nextText(said.next, said.role).title}</TextButton>
      </p>
      <p className="hidden text-note text-ink-2 print:block">{words.printed(format.longDay(result.takenOn))}</p>
    </TwoColumns>
  );
}

/** The answer, what becomes of the people she has, how sure it is, and the first thing that is missing. */
function Sentence({ result }: { result: Result }) {
  const { people } = useWorkspace();
  const format = useFormat();
  const said = result.recommendation;
  const outcome = outcomeText(said, teamOn(people, result.takenOn), format);
  return (
    <div>
      <h2 className="text-question">{outcome.title}</h2>
      <p className="mt-2 max-w-2xl text-lead text-ink-2">{outcome.body}</p>
      <p className="mt-3 flex flex-wrap items-center gap-3 text-small text-ink-2">
        <Chip look={certaintyLooks[said.certainty]} icon="done">
          {certaintyWords[said.certainty].title}
        </Chip>
        {said.fromAnswersOnly ? adviceWords.fromAnswersOnly : stageWords[said.stage].body}
      </p>
      {result.byOurRules && (
        <p className="mt-3 max-w-2xl text-small">
          {adviceWords.bent(
            headlineWords[result.byOurRules.headline],
            format.list(bentRules(rulesWith(result.minorPerUsd, result.rules ?? {})).map((id) => ruleTexts[id].name)),
          )}
        </p>
      )}
    </div>
  );
}

const Missing = ({ ids }: { ids: readonly string[] }) => (
  <ul className="list-disc pl-5 text-small">
    {ids.map((id) => {
      const question = questionNamed(id);
      return question && <li key={id}>{questionWords[question.id].topic}</li>;
    })}
  </ul>
);

function HowSure({ result }: { result: Result }) {
  const format = useFormat();
  const { certainty, missing, outcome } = result.recommendation;
  const weeks = result.facts.weeksLogged.value ?? 0;
  const answers = Object.values(result.answers).filter(({ value }) => value !== null).length;
  return (
    <Card title={adviceWords.howSure}>
      <div className="flex flex-col gap-2 text-small text-ink-2">
        <p>{certaintyWords[certainty].body}</p>
        <p>{basisText(answers, weeks, format)}</p>
        {missing.length > 0 && outcome !== 'not-enough-to-say' && (
          <div>
            <p className="font-semibold text-ink">{adviceWords.missing}</p>
            <Missing ids={missing.slice(0, 3)} />
          </div>
        )}
        <p>{adviceWords.ruleOfThumb}</p>
        <p>
          <TextLink href="/readiness/rules">{rulesWords.open}</TextLink>
        </p>
      </div>
    </Card>
  );
}
