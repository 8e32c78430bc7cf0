/** What the card and the list say about somebody: what they cost, what comes next, how long they stand where they stand. */
import { scoreOf } from '../../../../shared/playbook/scorecards.ts';
import {
  inStageSince,
  isOnBoard,
  minutesForBudget,
  stageOf,
  type Candidate,
} from '../../../../shared/records/candidate.ts';
import type { Role } from '../../../../shared/records/hiring.ts';
import { daysBetween } from '../../../../shared/values/dates.ts';
import { minorDigits, type Minor } from '../../../../shared/values/money.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { scorecardWords } from '../../../../shared/words/scorecard.ts';
import { Icon } from '../../../parts/icons.tsx';
import { Dashes } from '../../../parts/surfaces.tsx';
import { useReady } from '../../../state/app-state.tsx';
import { useFormat, type Format } from '../../../state/format.ts';
import { useScoreValue } from './score-text.ts';

const words = planPeopleWords.card;

/** A rate as she says it: the minor units only where there are some. */
export const rateText = (rate: Minor, format: Format): string =>
  (rate % 10 ** minorDigits(format.settings.currency) === 0 ? format.money : format.exactMoney)(rate);

/** The rate, and how many hours a week her budget pays at it. */
export function RateLine({ one }: { one: Candidate }) {
  const format = useFormat();
  const { budget } = format.settings.money;
  if (one.rate === null) return <span className="block text-ink-3">{words.noRate}</span>;
  const minutes = budget === null ? null : minutesForBudget(one.rate, budget);
  return (
    <>
      <span className="figures block">{one.rate === 0 ? words.free : words.rate(rateText(one.rate, format))}</span>
      {minutes !== null && (
        <span className="figures block text-note text-ink-2">{words.budget(format.hours(minutes))}</span>
      )}
    </>
  );
}

/** What was seen so far, and on how many points it rests; nothing while nobody looked. */
export function ScoreLine({ role, one }: { role: Role; one: Candidate }) {
  const value = useScoreValue();
  const scored = scoreOf(one, role);
  return (
    scored && (
      <span className="mt-1.5 flex max-w-40 flex-col gap-0.5">
        <Dashes done={Math.round(scored.value)} of={5} colour="teal" />
        <span className="figures text-note text-ink-2">{scorecardWords.short(value(scored), scored)}</span>
      </span>
    )
  );
}

/** A date that stays on one line. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00a0');

/** What comes next and when; nothing while nothing is planned. */
export function NextLine({ one }: { one: Candidate }) {
  const format = useFormat();
  const today = useReady(({ workspace }) => workspace.today);
  const { nextOn, nextWhat } = one;
  if (nextOn === null && nextWhat === '') return null;
  const late = nextOn !== null && nextOn < today && isOnBoard(one);
  const text = nextOn === null ? nextWhat : (late ? words.late : words.next)(unbroken(format.day(nextOn)), nextWhat);
  return (
    <span className={`figures flex items-start gap-1.5 ${late ? 'font-semibold text-clay-ink' : ''}`}>
      <span className="mt-0.5">
        <Icon name={late ? 'warning' : 'calendar'} size={13} />
      </span>
      <span className="line-clamp-3 min-w-0 wrap-anywhere">{text}</span>
    </span>
  );
}

/** How many days somebody stands in the present stage. */
export function useDaysHere(one: Candidate): number {
  const today = useReady(({ workspace }) => workspace.today);
  const since = inStageSince(one);
  return since === null ? 0 : daysBetween(since, today);
}

export function StageLine({ one }: { one: Candidate }) {
  const days = useDaysHere(one);
  return <>{words.stage(stageOf(one), days)}</>;
}
