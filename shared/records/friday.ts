/**
 * Friday five minutes: what is proposed for a week that is being closed, and what closing it writes. Hours are totals
 * of a kind of work over the whole week; what was logged by day stays as it is, and only the rest becomes a rough total.
 */
import { addDays, daysBetween, monthOf, weekday, weekOf, type Day, type Weekday } from '../values/dates.ts';
import { minutes } from '../values/minutes.ts';
import { minor, type Currency, type Minor } from '../values/money.ts';
import type { Client, ClientId } from './client.ts';
import type { IncomeEntry, IncomeId } from './income.ts';
import { teamOn, type Person } from './person.ts';
import type { HowOften, Week } from './week.ts';
import type { WeekCell } from './week-parts.ts';
import type { Category, CategoryId, WorkEntry, WorkId } from './work.ts';

/** She meets at most this many fields. */
const MOST_FIELDS = 10;
/** When this share of the week before is logged by day or by timer, the log is believed and nothing is added to it. */
const LOGGED_ENOUGH = 0.6;

/** True from Friday on: the week is nearly over. */
export function weekEnds(today: Day, weekStart: Weekday): boolean {
  const at = weekday(today);
  return at === 5 || at === 6 || (at === 0 && weekStart === 1);
}

/** The week that is closed on a day: the running one from Friday on, else the one before. */
export function weekToClose(today: Day, weekStart: Weekday): Day {
  const current = weekOf(today, weekStart);
  return weekEnds(today, weekStart) && daysBetween(current, today) > 0 ? current : addDays(current, -7);
}

/** What she said of a week; null when nothing yet. */
export const weekRecord = (weeks: readonly Week[], of: Day): Week | null =>
  weeks.find(({ week }) => week === of) ?? null;

export const isClosed = (weeks: readonly Week[], of: Day): boolean =>
  (weekRecord(weeks, of)?.closedOn ?? null) !== null;

export interface WeekLog {
  /** The rough totals of the week. */
  readonly rough: readonly WorkEntry[];
  /** All hours of the week, rough or by day. */
  readonly cells: readonly WeekCell[];
  /** The newest logged week before it; null when there is none. */
  readonly before: { readonly week: Day; readonly cells: readonly WeekCell[] } | null;
  /** What each client has brought so far in the month in which the week ends. */
  readonly incomeByClient: readonly { readonly clientId: ClientId | null }[];
}

/** The hours of one kind of work, as they are proposed. */
export interface ProposedHours {
  readonly categoryId: CategoryId;
  /** Minutes of the whole week. */
  readonly minutes: number;
  /** The part that is logged by day already: the total is never less. */
  readonly byDay: number;
  readonly from: 'logged' | 'week-before' | 'nothing';
}

export interface Proposal {
  /** Every kind of work, those with the most hours first. */
  readonly hours: readonly ProposedHours[];
  /** How many of them are shown before she asks for all. */
  readonly shown: number;
  /** Hours of fires, on top of the rest. */
  readonly fire: { readonly minutes: number; readonly categoryId: CategoryId | null };
  /** Retainers that were not paid yet this month. */
  readonly retainers: readonly (Client & { readonly monthly: Minor })[];
  /** Everybody who works for her; those whom she asked most often first. Null is not said. */
  readonly checkIns: readonly { readonly person: Person; readonly often: HowOften | null }[];
  readonly peopleShown: number;
  readonly drained: readonly CategoryId[];
}

export function proposeWeek(input: {
  readonly week: Day;
  readonly today: Day;
  readonly log: WeekLog;
  readonly weeks: readonly Week[];
  readonly categories: readonly Category[];
  readonly clients: readonly Client[];
  readonly people: readonly Person[];
}): Proposal {
  const { week, today, log, weeks, categories, clients } = input;
  const record = weekRecord(weeks, week);
  const last = weeks
    .filter((one) => one.week < week && one.checkIns.length > 0)
    .toSorted(byWeek)
    .at(-1);
  const said = new Map((record ?? last)?.checkIns.map(({ personId, often }) => [personId, often]));
  const checkIns = teamOn(input.people, closingDay(week, today))
    .map((person) => ({ person, often: said.get(person.id) ?? null }))
    .toSorted((a, b) => rank(b.often) - rank(a.often));
  const paid = new Set(log.incomeByClient.map(({ clientId }) => clientId));
  const retainers = clients.flatMap((client) =>
    client.status === 'active' && client.kind === 'retainer' && client.monthly && !paid.has(client.id)
      ? [{ ...client, monthly: client.monthly }]
      : [],
  );
  const expects = retainers.length > 0 ? 1 : 0;
  const peopleShown = Math.min(checkIns.length, 3 - expects);
  const fires = log.rough.filter(({ fire }) => fire);
  return {
    hours: hoursOf(log, record, categories),
    // The others: income, what drained her, and a fire.
    shown: MOST_FIELDS - 3 - expects - peopleShown - (peopleShown === 0 ? 1 : 0),
    fire: { minutes: sumOf(fires), categoryId: fires[0]?.categoryId ?? null },
    retainers,
    checkIns,
    peopleShown,
    drained: record?.drained ?? [],
  };
}

function hoursOf(log: WeekLog, record: Week | null, categories: readonly Category[]): readonly ProposedHours[] {
  const all = sumOf(log.cells);
  const before = new Map(log.before?.cells.map((cell) => [cell.categoryId, cell.minutes]));
  const known = record?.closedOn || log.rough.length > 0 || all >= LOGGED_ENOUGH * sumOf(log.before?.cells ?? []);
  return categories
    .map((category): ProposedHours & { readonly retired: boolean } => {
      const { id, retired } = category;
      const rough = log.rough.filter((entry) => entry.categoryId === id);
      const calm = rough.filter(({ fire }) => !fire);
      const inAll = log.cells.find(({ categoryId }) => categoryId === id)?.minutes ?? 0;
      const byDay = inAll - sumOf(rough);
      const logged = byDay + sumOf(calm);
      if (logged > 0 || known)
        return { categoryId: id, minutes: logged, byDay, from: logged > 0 ? 'logged' : 'nothing', retired };
      const past = retired ? 0 : (before.get(id) ?? 0);
      return { categoryId: id, minutes: past, byDay, from: past > 0 ? 'week-before' : 'nothing', retired };
    })
    .filter((one) => !one.retired || one.minutes > 0)
    .toSorted((a, b) => b.minutes - a.minutes)
    .map(({ categoryId, minutes: count, byDay, from }) => ({ categoryId, minutes: count, byDay, from }));
}

/** What she says when the week is closed; hours are totals in minutes of every kind of work. */
export interface Said {
  readonly hours: ReadonlyMap<CategoryId, number>;
  readonly fire: Proposal['fire'];
  readonly checkIns: Week['checkIns'];
  readonly drained: readonly CategoryId[];
  /** Income beside the retainers, in the home currency; null is none. */
  readonly income: Minor | null;
  /** The retainers that came in. */
  readonly paid: Proposal['retainers'];
}

export interface Closing {
  readonly week: Week;
  readonly entries: WorkEntry[];
  readonly removed: WorkId[];
  readonly income: IncomeEntry[];
}

/** Everything that closing the week writes. @param newId the same id for the same word, so that a repeated call doubles nothing */
export function closingOf(input: {
  readonly week: Day;
  readonly today: Day;
  readonly currency: Currency;
  readonly said: Said;
  readonly proposal: Proposal;
  readonly rough: readonly WorkEntry[];
  readonly record: Week | null;
  readonly newId: (word: string) => string;
}): Closing {
  const { week, today, said, proposal, rough, record, newId, currency } = input;
  const entries: WorkEntry[] = [];
  const removed: WorkId[] = [];
  const put = (categoryId: CategoryId, count: number, fire: boolean): void => {
    const [first, ...others] = rough.filter((entry) => entry.categoryId === categoryId && entry.fire === fire);
    removed.push(...others.map(({ id }) => id));
    if (count <= 0) return void (first && removed.push(first.id));
    if (first?.minutes === count && others.length === 0) return;
    const id = first?.id ?? (newId(`${categoryId} ${String(fire)}`) as WorkId);
    const blank = { clientId: null, personId: null, note: '' };
    entries.push({ ...blank, ...first, id, when: { week }, minutes: minutes(count), categoryId, fire });
  };
  for (const { categoryId, byDay } of proposal.hours) put(categoryId, (said.hours.get(categoryId) ?? 0) - byDay, false);
  const { fire } = said;
  for (const id of new Set(rough.filter((entry) => entry.fire).map(({ categoryId }) => categoryId)))
    if (id !== fire.categoryId) put(id, 0, true);
  if (fire.categoryId) put(fire.categoryId, fire.minutes, true);
  const came = (word: string, clientId: ClientId | null, amount: Minor): IncomeEntry => ({
    id: newId(word) as IncomeId,
    when: { day: closingDay(week, today) },
    clientId,
    kind: clientId ? 'client-work' : 'other',
    amount,
    fee: minor(0),
    currency,
    rate: null,
    home: amount,
    note: '',
  });
  return {
    week: {
      id: record?.id ?? (newId('week') as Week['id']),
      week,
      closedOn: today,
      checkIns: [...said.checkIns],
      drained: [...said.drained],
      note: record?.note ?? '',
    },
    entries,
    removed,
    income: [
      ...said.paid.map(({ id, monthly }) => came(id, id, monthly)),
      ...(said.income ? [came('income', null, said.income)] : []),
    ],
  };
}

/** The last day of the week, or today while it runs: income that came in counts on it. */
const closingDay = (week: Day, today: Day): Day => (addDays(week, 6) < today ? addDays(week, 6) : today);
/** The month whose retainers are looked for. */
export const closingMonth = (week: Day, today: Day) => monthOf(closingDay(week, today));

const OFTEN: readonly HowOften[] = ['none', 'once-or-twice', 'three-to-five', 'more'];
const rank = (often: HowOften | null): number => (often === null ? -1 : OFTEN.indexOf(often));
const byWeek = (a: Week, b: Week): number => (a.week < b.week ? -1 : 1);
const sumOf = (list: readonly { readonly minutes: number }[]): number =>
  list.reduce((sum, one) => sum + one.minutes, 0);
