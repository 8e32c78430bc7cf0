/**
 * Things on Today that are worth a look: what her records show by themselves, none of them a verdict. Pure: the same
 * records give the same lines, the weightiest first.
 */
import { leftOpen, type Access } from '../records/access.ts';
import type { ClientId } from '../records/client.ts';
import { stateOf, type Handoff } from '../records/handoff.ts';
import { underused, type UsedMonth } from '../records/person-months.ts';
import { worksOn, type Person, type PersonId } from '../records/person.ts';
import type { Headline, ResultId } from '../records/recommendation.ts';
import type { HoursReturned } from './hours-back.ts';
import { daysBetween, monthsFrom, type Day, type Month } from '../values/dates.ts';

/** Lines shown at once: more would be a list of chores. */
const MOST_LOOKS = 3;

/** A backup older than this many days is said; one is made on every day that the app runs. */
const BACKUP_DAYS = 7;
/** Hours that somebody else could do are said when they grew by half and by this many minutes over the weeks before. */
const GROWN = { times: 1.5, minutes: 180, weeks: 3 };
/** Finished weeks that are looked at for gaps. */
const WEEKS = 4;
/** A client who brings this part of a year's income is said. */
const ONE_CLIENT = 0.5;
const ENOUGH_MONTHS = 3;

export type Look =
  | { readonly id: 'backup-failed' }
  | { readonly id: 'backup-old'; readonly days: number }
  | { readonly id: 'left-open'; readonly personId: PersonId; readonly ways: number }
  | { readonly id: 'nobody-carries'; readonly handoff: Handoff }
  | { readonly id: 'hours-back'; readonly returned: HoursReturned; readonly handoff: Handoff }
  | { readonly id: 'answer-moved'; readonly resultId: ResultId; readonly headline: Headline }
  | { readonly id: 'underused'; readonly person: Person; readonly months: readonly [UsedMonth, UsedMonth] }
  | { readonly id: 'weeks-missing'; readonly missing: number; readonly of: number }
  | { readonly id: 'months-missing'; readonly months: readonly Month[] }
  | { readonly id: 'hours-grew'; readonly minutes: number; readonly before: number }
  | { readonly id: 'one-client'; readonly clientId: ClientId; readonly part: number };

export interface LookInput {
  readonly today: Day;
  readonly backup: { readonly newest: Day | null; readonly failed: boolean };
  readonly people: readonly Person[];
  readonly handoffs: readonly Handoff[];
  readonly accesses: readonly Access[];
  /** What she does herself of the kinds of work that are handed over. */
  readonly returned: readonly HoursReturned[];
  /** The newest answer, and what her figures come to today. */
  readonly answer: { readonly resultId: ResultId; readonly headline: Headline; readonly now: Headline } | null;
  /** The finished weeks that have hours, oldest first, with the minutes that somebody else could do. */
  readonly weeks: readonly { readonly week: Day; readonly handOver: number }[];
  /** The last finished week. */
  readonly lastWeek: Day;
  /** Months with income of the last twelve finished ones, and the last finished month. */
  readonly months: readonly Month[];
  readonly lastMonth: Month;
  /** What each client brought in those months; null is income without a client. */
  readonly byClient: readonly { readonly clientId: ClientId | null; readonly minor: number }[];
}

export function worthALook(input: LookInput): readonly Look[] {
  const looks = [
    backupLook(input),
    openLook(input),
    carrierLook(input),
    returnedLook(input),
    answerLook(input),
    usedLook(input),
    weeksLook(input),
    monthsLook(input),
    grownLook(input),
    clientLook(input),
  ];
  return looks.filter((look) => look !== null).slice(0, MOST_LOOKS);
}

function backupLook({ backup, today }: LookInput): Look | null {
  if (backup.failed) return { id: 'backup-failed' };
  const days = backup.newest === null ? 0 : daysBetween(backup.newest, today);
  return days > BACKUP_DAYS ? { id: 'backup-old', days } : null;
}

/** Ways in of somebody who has left, or who was deleted: whoever has the most. */
function openLook({ accesses, people, today }: LookInput): Look | null {
  const byPerson = Map.groupBy(leftOpen(accesses, people, today), ({ personId }) => personId);
  const [most] = [...byPerson].toSorted(([, a], [, b]) => b.length - a.length);
  return most ? { id: 'left-open', personId: most[0], ways: most[1].length } : null;
}

/** Work on its way to somebody who has left, or who was deleted. */
function carrierLook({ handoffs, people, today }: LookInput): Look | null {
  for (const handoff of handoffs) {
    if (handoff.personId === null || ['mine', 'taken-back'].includes(stateOf(handoff))) continue;
    const person = people.find(({ id }) => id === handoff.personId) ?? null;
    if (person === null || !(worksOn(person, today) || (person.from !== null && person.from > today)))
      return { id: 'nobody-carries', handoff };
  }
  return null;
}

/** Handed-over work that is with her again, the kind with the most of it. */
function returnedLook({ returned }: LookInput): Look | null {
  const [most] = returned.filter(({ flagged }) => flagged).toSorted((a, b) => b.back - a.back);
  const handoff = most?.handoffs[0];
  return most && handoff ? { id: 'hours-back', returned: most, handoff } : null;
}

/** A threshold was crossed: the same answers come to something else with the figures of today. */
const answerLook = ({ answer }: LookInput): Look | null =>
  answer && answer.now !== answer.headline
    ? { id: 'answer-moved', resultId: answer.resultId, headline: answer.now }
    : null;

/** Help that she pays for and does not use: whoever is used least is said. */
function usedLook({ people, today }: LookInput): Look | null {
  const found = people.flatMap((person) => {
    const months = underused(person, today);
    return months ? [{ person, months, part: months[1].minutes / months[1].agreed }] : [];
  });
  const [least] = found.toSorted((a, b) => a.part - b.part);
  return least ? { id: 'underused', person: least.person, months: least.months } : null;
}

/** Gaps since she began to log. Last week itself is the next step's to say. */
function weeksLook({ weeks, lastWeek }: LookInput): Look | null {
  const first = weeks[0]?.week;
  if (first === undefined) return null;
  const recent = weeks.filter(({ week }) => daysBetween(week, lastWeek) < WEEKS * 7 && week < lastWeek).length;
  const possible = Math.min(WEEKS - 1, Math.floor(daysBetween(first, lastWeek) / 7));
  const missing = possible - recent;
  return missing > 0 ? { id: 'weeks-missing', missing, of: possible } : null;
}

function monthsLook({ months, lastMonth }: LookInput): Look | null {
  const [first] = months;
  if (first === undefined) return null;
  const missing = monthsFrom(first, lastMonth).filter((month) => !months.includes(month));
  return missing.length > 0 ? { id: 'months-missing', months: missing } : null;
}

function grownLook({ weeks, lastWeek }: LookInput): Look | null {
  const last = weeks.at(-1);
  const earlier = weeks.slice(0, -1);
  if (last?.week !== lastWeek || earlier.length < GROWN.weeks) return null;
  const before = earlier.reduce((sum, { handOver }) => sum + handOver, 0) / earlier.length;
  const grew = last.handOver >= before * GROWN.times && last.handOver - before >= GROWN.minutes;
  return grew ? { id: 'hours-grew', minutes: last.handOver, before: Math.round(before) } : null;
}

function clientLook({ byClient, months }: LookInput): Look | null {
  const all = byClient.reduce((sum, { minor }) => sum + minor, 0);
  const [largest] = byClient.toSorted((a, b) => b.minor - a.minor);
  // One client in the first months is no finding; neither is a list of one.
  if (!largest?.clientId || all <= 0 || months.length < ENOUGH_MONTHS || byClient.length < 2) return null;
  const part = largest.minor / all;
  return part >= ONE_CLIENT ? { id: 'one-client', clientId: largest.clientId, part } : null;
}
