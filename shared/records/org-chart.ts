/**
 * Who reports to whom, as a tree under the owner: as it is today, and as it will be once the open seats are taken.
 * Nobody is ever lost from it, whatever the links say: a boss who has left, or a circle, leads on to the owner.
 */
import type { Day } from '../values/dates.ts';
import type { Plan, Role } from './hiring.ts';
import { worksOn, type Area, type Person, type PersonId } from './person.ts';
import type { ResultSummary } from './recommendation.ts';

/** A seat that nobody sits on yet. */
export interface OpenSeat {
  /** A specialist sets up her tools: one job with an end, without a plan. */
  readonly role: Role | 'specialist';
  /** The first day that its plan names. */
  readonly firstDay: Day | null;
  /** The plan that fills it; null when only a result speaks of it. */
  readonly planId: Plan['id'] | null;
}

export interface Seat {
  /** Unlike any other in the same chart. */
  readonly key: string;
  /** Null for a seat that is open. */
  readonly person: Person | null;
  readonly open: OpenSeat | null;
  readonly reports: readonly Seat[];
}

/** The people whom `id` could not report to: the person, and everybody below. */
function below(id: PersonId, people: ReadonlyMap<PersonId, Person>): ReadonlySet<PersonId> {
  const found = new Set<PersonId>([id]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const person of people.values())
      if (person.reportsTo !== null && found.has(person.reportsTo)) found.add(person.id);
  }
  return found;
}

const byId = (people: Iterable<Person>): ReadonlyMap<PersonId, Person> =>
  new Map([...people].map((person) => [person.id, person]));

/** True when somebody who reports to `to` would, by way of others, report to themselves. */
export const wouldCircle = (people: Iterable<Person>, id: PersonId, to: PersonId): boolean =>
  below(id, byId(people)).has(to);

/** The people whom somebody may report to on a day: who works then, and is not among those below. */
export function possibleBosses(people: readonly Person[], id: PersonId, today: Day): readonly Person[] {
  const not = below(id, byId(people));
  return people.filter((person) => !not.has(person.id) && (person.to === null || person.to >= today));
}

/** The nearest person above who is there; null is the owner, also for everybody within a circle. */
function bossOf(
  person: Person,
  everyone: ReadonlyMap<PersonId, Person>,
  there: ReadonlySet<PersonId>,
): PersonId | null {
  let nearest: PersonId | null = null;
  const seen = new Set<PersonId>([person.id]);
  for (let at = person.reportsTo; at !== null;) {
    if (at === person.id) return null;
    if (seen.has(at)) break;
    seen.add(at);
    if (nearest === null && there.has(at)) nearest = at;
    at = everyone.get(at)?.reportsTo ?? null;
  }
  return nearest;
}

const rank = (person: Person): number => (person.role === 'obm' ? 0 : person.role === 'va' ? 1 : 2);

function tree(people: readonly Person[], there: readonly Person[]): readonly Seat[] {
  const everyone = byId(people);
  const ids = new Set(there.map(({ id }) => id));
  const reports = new Map<PersonId | null, Person[]>();
  for (const person of there) {
    const boss = bossOf(person, everyone, ids);
    reports.set(boss, [...(reports.get(boss) ?? []), person]);
  }
  const under = (boss: PersonId | null): readonly Seat[] =>
    (reports.get(boss) ?? [])
      .toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .map((person) => ({ key: person.id, person, open: null, reports: under(person.id) }));
  return under(null);
}

/** Those who report to the owner today, each with everybody below. */
export const chartNow = (people: readonly Person[], today: Day): readonly Seat[] =>
  tree(
    people,
    people.filter((person) => worksOn(person, today)),
  );

/** Who is furthest on the way to a plan's seat, from the second call on; null while nobody is, or two are. */
export function aheadIn(plan: Plan): string | null {
  const far = (stage: string | undefined): number =>
    stage === 'trial-and-offer' ? 2 : stage === 'second-call' ? 1 : 0;
  const reached = plan.candidates.map(({ name, stages }) => ({ name, far: far(stages.at(-1)?.stage) }));
  const most = Math.max(0, ...reached.map((one) => one.far));
  const ahead = reached.filter((one) => most > 0 && one.far === most);
  return ahead.length === 1 ? (ahead[0]?.name ?? null) : null;
}

/**
 * The seats that are open: one for each active plan whose candidate is not on the team yet; without a plan, the one that
 * the newest result speaks of while nobody took it since. A specialist whom that result speaks of comes first, plan or not.
 */
export function openSeats(
  plans: readonly Plan[],
  results: readonly ResultSummary[],
  people: readonly Person[],
): readonly OpenSeat[] {
  const newest = results.at(-1);
  return newest?.outcome === 'specialist' && !joinedSince(people, newest.takenOn, isSpecialist)
    ? [{ role: 'specialist', firstDay: null, planId: null }, ...hiredSeats(plans, newest, people)]
    : hiredSeats(plans, newest, people);
}

const isSpecialist = ({ role }: Person): boolean => role !== 'va' && role !== 'obm';

const joinedSince = (people: readonly Person[], since: Day, fits: (person: Person) => boolean): boolean =>
  people.some((person) => fits(person) && person.from !== null && person.from >= since);

function hiredSeats(
  plans: readonly Plan[],
  newest: ResultSummary | undefined,
  people: readonly Person[],
): readonly OpenSeat[] {
  const onTeam = new Set(people.map(({ id }) => id));
  const taken = (plan: Plan): boolean =>
    plan.candidates.some(({ personId }) => personId !== null && onTeam.has(personId));
  const planned = plans
    .filter((plan) => plan.state === 'active' && !taken(plan))
    .map(({ id, role, firstDay }): OpenSeat => ({ role, firstDay, planId: id }));
  if (plans.some(({ state }) => state === 'active')) return planned;
  const role = newest?.role ?? null;
  if (!newest || role === null || plans.some((plan) => plan.resultId === newest.id && plan.role === role)) return [];
  return joinedSince(people, newest.takenOn, (person) => person.role === role)
    ? []
    : [{ role, firstDay: null, planId: null }];
}

/** The day that "after" speaks of: when the last open seat is taken and the last one who is to come has come. */
export function dayAfter(people: readonly Person[], seats: readonly OpenSeat[], today: Day): Day {
  const coming = people.flatMap(({ from }) => (from !== null && from > today ? [from] : []));
  const firstDays = seats.flatMap(({ firstDay }) => (firstDay === null ? [] : [firstDay]));
  return [today, ...coming, ...firstDays].reduce((a, b) => (a > b ? a : b));
}

/**
 * The chart with its open seats. A manager's seat takes everybody who reports to the owner but another manager; the
 * seat of an assistant or a specialist stands beside them, under the manager where there is one.
 */
export function chartAfter(people: readonly Person[], seats: readonly OpenSeat[], today: Day): readonly Seat[] {
  const on = dayAfter(people, seats, today);
  const roots = tree(
    people,
    people.filter((person) => worksOn(person, on)),
  );
  const seat = (open: OpenSeat, index: number, reports: readonly Seat[] = []): Seat => ({
    key: `open ${open.planId ?? index}`,
    person: null,
    open,
    reports,
  });
  const hands = seats.flatMap((open, index) => (open.role === 'obm' ? [] : [seat(open, index)]));
  const [first, ...more] = seats.flatMap((open, index) => (open.role === 'obm' ? [seat(open, index)] : []));
  const isManager = ({ person }: Seat): boolean => person?.role === 'obm';
  if (first)
    return [
      { ...first, reports: [...roots.filter((root) => !isManager(root)), ...hands] },
      ...more,
      ...roots.filter(isManager),
    ];
  const manager = roots.find(isManager);
  if (!manager) return [...roots, ...hands];
  return roots.map((root) => (root === manager ? { ...root, reports: [...root.reports, ...hands] } : root));
}

/** Everybody in a chart, from the top down. */
export const seatsIn = (seats: readonly Seat[]): readonly Seat[] =>
  seats.flatMap((seat) => [seat, ...seatsIn(seat.reports)]);

/** Boxes beside each other at most: where a chart has the whole width, and where two stand side by side. */
export const IN_A_ROW = { whole: 6, half: 4 } as const;
const MOST_DRAWN = 12;

const isTray = (seats: readonly Seat[], most: number): boolean =>
  seats.length > most && seats.every(({ reports }) => reports.length === 0);

/** How wide a group is drawn, in boxes. */
const columnsOf = (seats: readonly Seat[], most: number): number =>
  isTray(seats, most)
    ? Math.ceil(seats.length / Math.ceil(seats.length / most))
    : seats.reduce((sum, seat) => sum + columnsUnder(seat, most), 0);

/** How wide a seat is drawn with everybody below, in boxes. */
export const columnsUnder = (seat: Seat, most: number): number => Math.max(1, columnsOf(seat.reports, most));

/**
 * How people are drawn who share a boss: up to `most` beside each other, more of them in rows within one frame (a tray). A
 * chart of more than twelve people, or one that would be wider than `most`, is an indented list.
 */
export type Drawing = { readonly kind: 'row' | 'tray' | 'list'; readonly columns: number };

export function drawingOf(seats: readonly Seat[], most: number): Drawing {
  const columns = columnsOf(seats, most);
  if (seatsIn(seats).length > MOST_DRAWN || columns > most) return { kind: 'list', columns: 1 };
  return { kind: isTray(seats, most) ? 'tray' : 'row', columns: Math.max(1, columns) };
}

/** Who carries an area, in the order of the chart; nobody here means that it is the owner's. */
export const carriersOf = (area: Area, seats: readonly Seat[]): readonly Seat[] =>
  seatsIn(seats).filter(({ person, open }) => (person ? person.areas.includes(area) : open?.role === 'obm'));
