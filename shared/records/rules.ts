/**
 * What the small records and logs demand of each other: references must exist, names must be told apart, a day has
 * 24 hours. Pure: (what is there, what is to be saved) → refusal or null.
 */
import type { Category, WorkEntry } from './work.ts';
import type { Day } from '../values/dates.ts';
import { MINUTES_A_DAY } from '../values/minutes.ts';
import type { Currency } from '../values/money.ts';
import type { Access } from './access.ts';
import type { Assessment } from './assessment.ts';
import type { Candidate } from './candidate.ts';
import type { Client } from './client.ts';
import { movesBefore, type Handoff, type HandoffState } from './handoff.ts';
import type { HelperNote } from './helper-note.ts';
import type { Plan, Step } from './hiring.ts';
import { homeValue, type IncomeEntry } from './income.ts';
import { wouldCircle } from './org-chart.ts';
import type { Person } from './person.ts';
import { looksLikeSecret, saysSecret } from './secret.ts';
import type { Settings } from './settings.ts';
import type { Tool } from './tool.ts';
import type { Week } from './week.ts';

/** A rule that said no, and the field that it is about. */
export type Refusal = { readonly code: RefusalCode; readonly field: string };
export type RefusalCode =
  | 'currency-in-use'
  | 'name-taken'
  | 'status-history-wrong'
  | 'ends-before-it-starts'
  | 'reports-in-a-circle'
  | 'merge-with-itself'
  | 'client-unknown'
  | 'category-unknown'
  | 'person-unknown'
  | 'rate-needed'
  | 'rate-not-needed'
  | 'value-not-as-computed'
  | 'day-over-24-hours'
  | 'assessment-finished'
  | 'hired-already'
  | 'week-there-already'
  | 'folder-not-whole'
  | 'folder-inside'
  | 'folder-not-empty'
  | 'file-too-large'
  | 'file-empty'
  | 'file-no-table'
  | 'import-not-ready'
  | 'file-not-ours'
  | 'too-many-pictures'
  | 'looks-like-secret'
  | 'history-kept'
  | 'reason-needed';

/** Tells whether a record with an id exists (in its list, or still in the trash). */
export type Exists = (list: 'clients' | 'people' | 'categories', id: string) => boolean;

const refuse = (code: RefusalCode, field: string): Refusal => ({ code, field });
const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

export function checkSettings(before: Settings, after: Settings, incomeCount: number): Refusal | null {
  return before.currency !== after.currency && incomeCount > 0 ? refuse('currency-in-use', 'currency') : null;
}

export function checkClient(client: Client): Refusal | null {
  const { history } = client;
  const inOrder = history.every((change, i) => i === 0 || (history[i - 1]?.on ?? '') <= change.on);
  return inOrder && history.at(-1)?.status === client.status ? null : refuse('status-history-wrong', 'status');
}

/**
 * `everyone` holds all people as they are stored, also those in the trash: they may come back. A boss who is not there is
 * refused only when newly named, for one who was deleted for good must not block other changes.
 */
export function checkPerson(person: Person, everyone: readonly Person[]): Refusal | null {
  const { id, from, to, reportsTo } = person;
  if (from && to && to < from) return refuse('ends-before-it-starts', 'to');
  if (reportsTo === null) return null;
  const before = everyone.find((one) => one.id === id);
  if (wouldCircle(everyone, id, reportsTo)) return refuse('reports-in-a-circle', 'reportsTo');
  const known = before?.reportsTo === reportsTo || everyone.some((one) => one.id === reportsTo);
  return known ? null : refuse('person-unknown', 'reportsTo');
}

export function checkCategory(category: Category, others: Iterable<Category>): Refusal | null {
  for (const other of others)
    if (other.id !== category.id && !other.retired && !category.retired && same(other.name, category.name))
      return refuse('name-taken', 'name');
  return null;
}

export function checkIncome(entry: IncomeEntry, home: Currency, exists: Exists): Refusal | null {
  if (entry.clientId !== null && !exists('clients', entry.clientId)) return refuse('client-unknown', 'clientId');
  if (entry.currency !== home && entry.rate === null) return refuse('rate-needed', 'rate');
  if (entry.currency === home && entry.rate !== null) return refuse('rate-not-needed', 'rate');
  return homeValue(entry, home) === entry.home ? null : refuse('value-not-as-computed', 'home');
}

/** `minutesOn` tells what would stand on a day without the entries that are being replaced. */
export function checkWork(
  entries: readonly WorkEntry[],
  exists: Exists,
  minutesOn: (day: string) => number,
): Refusal | null {
  const days = new Map<string, number>();
  for (const entry of entries) {
    if (!exists('categories', entry.categoryId)) return refuse('category-unknown', 'categoryId');
    if (entry.clientId !== null && !exists('clients', entry.clientId)) return refuse('client-unknown', 'clientId');
    if (entry.personId !== null && !exists('people', entry.personId)) return refuse('person-unknown', 'personId');
    if (!('day' in entry.when)) continue;
    const { day } = entry.when;
    const total = (days.get(day) ?? minutesOn(day)) + entry.minutes;
    if (total > MINUTES_A_DAY) return refuse('day-over-24-hours', 'minutes');
    days.set(day, total);
  }
  return null;
}

/** There is one record for a week. */
export function checkWeek(week: Week, others: Iterable<Week>): Refusal | null {
  for (const other of others)
    if (other.id !== week.id && other.week === week.week) return refuse('week-there-already', 'week');
  return null;
}

export function checkAssessment(before: Assessment | undefined, after: Assessment): Refusal | null {
  return before?.state === 'finished' || after.state === 'finished' ? refuse('assessment-finished', 'state') : null;
}

/**
 * No password has a place in these texts. One that stands there already, such as from a backup, is no reason to refuse
 * another change: least of all that a way in is closed.
 */
function checkTexts<Field extends string>(
  fields: readonly Field[],
  before: Readonly<Record<NoInfer<Field>, string>> | undefined,
  after: Readonly<Record<NoInfer<Field>, string>>,
  isSecret: (text: string) => boolean,
): Refusal | null {
  const found = fields.find((field) => after[field] !== before?.[field] && isSecret(after[field]));
  return found === undefined ? null : refuse('looks-like-secret', found);
}

export const checkAccess = (before: Access | undefined, after: Access): Refusal | null =>
  checkTexts(['tool', 'purpose', 'revoker'], before, after, looksLikeSecret);

export const checkTool = (before: Tool | undefined, after: Tool): Refusal | null =>
  checkTexts(['name', 'purpose'], before, after, looksLikeSecret) ?? checkTexts(['note'], before, after, saysSecret);

/** The same for a list of notes: those that stood in it already are not asked about again. */
const checkNotes = (field: string, before: readonly string[] | undefined, after: readonly string[]): Refusal | null =>
  after.some((text) => !before?.includes(text) && saysSecret(text)) ? refuse('looks-like-secret', field) : null;

export const checkHandoff = (
  before: Handoff | undefined,
  after: Pick<Handoff, 'title' | 'howTo' | 'note'>,
): Refusal | null =>
  checkTexts(['title'], before, after, saysSecret) ??
  checkTexts(['purpose', 'steps', 'tools', 'done', 'links'], before?.howTo, after.howTo, saysSecret) ??
  checkTexts(['note'], before, after, saysSecret);

/** What else is written of a task: what each look found, why it moved. */
type TaskLines = Pick<Handoff, 'checks' | 'moves'>;
export const checkTaskLines = (before: TaskLines | undefined, after: TaskLines): Refusal | null =>
  checkNotes('note', before?.checks.map(noteOf), after.checks.map(noteOf)) ??
  checkNotes('why', before?.moves.map(whyOf), after.moves.map(whyOf));
const noteOf = ({ note }: { readonly note: string }): string => note;
const whyOf = ({ why }: Handoff['moves'][number]): string => why;

/**
 * What happened to a task stays as it was written down: moves are only added, and only those of today may still become others.
 * One by which it comes back to her says why.
 */
export function checkMoves(
  before: Pick<Handoff, 'moves'> | undefined,
  { moves }: Pick<Handoff, 'moves'>,
  today: Day,
): Refusal | null {
  const kept = before ? movesBefore(before, today) : [];
  const isKept = kept.every(({ state, on, why }, at) => {
    const now = moves[at];
    return now?.state === state && now.on === on && now.why === why;
  });
  if (!isKept) return refuse('history-kept', 'moves');
  const isUnexplained = moves.some(({ state, why }, at) => {
    const wasOut = OUT.has(moves[at - 1]?.state);
    return at >= kept.length && why.trim() === '' && (state === 'taken-back' || (state === 'mine' && wasOut));
  });
  return isUnexplained ? refuse('reason-needed', 'moves') : null;
}
const OUT: ReadonlySet<HandoffState | undefined> = new Set(['writing', 'trying', 'handed-over']);

/** What is noted of somebody, also whenever she looked back on their time. */
export const checkPersonNote = (before: Person | undefined, after: Person): Refusal | null =>
  checkTexts(['note'], before, after, saysSecret) ??
  checkNotes('note', before?.lookBacks.map(noteOf), after.lookBacks.map(noteOf));

const noteLines = ['done', 'waits', 'needs'] as const;
type NoteLines = Pick<HelperNote, (typeof noteLines)[number]>;
export const checkHelperNote = (before: NoteLines | undefined, after: NoteLines): Refusal | null =>
  checkTexts(noteLines, before, after, saysSecret);

export const checkStep = (before: Pick<Step, 'note'> | undefined, after: Pick<Step, 'note'>): Refusal | null =>
  checkTexts(['note'], before, after, saysSecret);

/** What is written of somebody who might be hired. */
const candidateTexts = ['contact', 'foundBy', 'nextWhat', 'flags', 'note'] as const;
type CandidateTexts = Pick<Candidate, (typeof candidateTexts)[number]>;
export const checkCandidate = (before: CandidateTexts | undefined, after: CandidateTexts): Refusal | null =>
  checkTexts(candidateTexts, before, after, saysSecret);

/** The steps and the people of a plan, each beside itself as it was. */
export function checkPlan(before: Plan | undefined, after: Plan): Refusal | null {
  const steps = new Map(before?.steps.map((one) => [one.id, one]));
  const people = new Map(before?.candidates.map((one) => [one.id, one]));
  for (const one of after.steps) {
    const refusal = checkStep(steps.get(one.id), one);
    if (refusal) return refusal;
  }
  for (const one of after.candidates) {
    const refusal = checkCandidate(people.get(one.id), one);
    if (refusal) return refusal;
  }
  return null;
}
