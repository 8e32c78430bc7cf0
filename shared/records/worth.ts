/**
 * Was it worth it: the hours that came back, net of checking and answering. Measured in her own log: what the kinds of work that
 * others carry took her before, less what they take her now, less what asking, briefing and planning take on top. Pure, and linear
 * in her hours. A week that she did not log is a gap: it adds nothing and takes nothing; nor does a week of holiday or illness, in
 * which everything took her less.
 */
import { addDays, daysBetween, monthOf, weekOf, type Day, type Month, type Weekday } from '../values/dates.ts';
import { stateOf, type Handoff, type HandoffState } from './handoff.ts';
import type { Person, PersonId } from './person.ts';
import type { Category, CategoryId } from './work.ts';
import type { WorkWeekSum } from './work-sums.ts';

/** Logged weeks that make the picture of before and of now, and how few of them still do. */
export const BEFORE = { most: 8, least: 4 } as const;
export const AFTER = { most: 8, least: 3 } as const;
/** Weeks further back than this from the first day of help are no fair picture of before. */
const FAR_BACK = 26;
/** Whoever began so many days before the first task was theirs was being shown it meanwhile: those weeks count too. */
const SHOWN_DAYS = 56;
/** A week with less than this part of her usual hours is a short one: it says nothing of who does what. */
const SHORT = 0.5;
/** Averages are fractions: what differs by less than this is the same. */
const SAME = 1e-6;

export interface WorthInput {
  /** What she worked, by week and kind of work; a week that is not in it, or has no kind, was not logged. */
  readonly weeks: readonly WorkWeekSum[];
  readonly handoffs: readonly Handoff[];
  readonly people: readonly Person[];
  readonly categories: readonly Category[];
  /** Only the tasks of one person; null is everybody's. */
  readonly personId: PersonId | null;
  readonly today: Day;
  readonly weekStart: Weekday;
}

export interface WorthWeek {
  readonly week: Day;
  /** Why the week does not count; null where it does. */
  readonly gap: 'not-logged' | 'short' | null;
  /** Minutes: back from the kinds of work in other hands, what coordination takes on top, and what is left; null in a gap. */
  readonly back: number | null;
  readonly extra: number | null;
  readonly net: number | null;
  /** Net minutes of all logged weeks up to this one; null in a gap. */
  readonly total: number | null;
}

/** Minutes a week of one kind of work, on average. */
export interface KindChange {
  readonly categoryId: CategoryId;
  /** In other hands, asking and briefing, or what the time is used for. */
  readonly part: 'over' | 'coordination' | 'other';
  readonly before: number;
  readonly now: number;
}

export interface KnownWorth {
  readonly state: 'known';
  /** The first day of the first week that counts. */
  readonly from: Day;
  /** The last day of the last finished week. */
  readonly to: Day;
  /** Every week from…to, also those that do not count. */
  readonly weeks: readonly WorthWeek[];
  /** The first days of the weeks that are the picture of before and of now, oldest first. */
  readonly before: readonly Day[];
  readonly now: readonly Day[];
  /** All kinds of work that took time before or take it now, the largest change first. */
  readonly kinds: readonly KindChange[];
  /** Net minutes a week over the weeks of `now`. */
  readonly netNow: number;
  /** Net minutes of all weeks that count. */
  readonly total: number;
  /** Weeks that count. */
  readonly counted: number;
  /** The first week from which the total stays at zero or above; null is not yet. */
  readonly even: Day | null;
  /** The tasks that count, by the day on which somebody else took them on. */
  readonly tasks: readonly TakenTask[];
  /** Who may have had them. */
  readonly helpers: Helpers;
  /** Tasks in other hands that the log cannot tell about: of no kind of work, or taken on too early in it. */
  readonly leftOut: readonly Handoff[];
  /** What the cards of the tasks say that is in other hands today: minutes a week. */
  readonly expected: number;
}

export type Worth =
  | KnownWorth
  | { readonly state: 'nothing-over' }
  | { readonly state: 'no-kind' }
  /** So many `weeks` of those that are needed count, before or since the week of `from`. */
  | { readonly state: 'short-before' | 'short-after'; readonly weeks: number; readonly from: Day };

export interface TakenTask {
  readonly handoff: Handoff;
  /** From when it counts: of everybody's, since it left her hands; of one person's, since it is theirs. */
  readonly on: Day;
  /** When it left her hands, whoever took it: what it took her before that is the picture of before. */
  readonly left: Day;
  /** Since when it is with whoever has it now. Who had it before that is not kept. */
  readonly theirs: Day;
}

/** Whose pay is the cost: a task says who has it now, not who had it before. */
interface Helpers {
  /** Who has the tasks. */
  readonly now: readonly Person[];
  /** Who may have had one before, and has a last day: what they were paid counts. */
  readonly left: readonly Person[];
  /** Who may have had one before, and is there for other work: what they were paid does not count. */
  readonly others: readonly Person[];
}

/** The tasks that somebody else has tried out or carries, also those that came back: by the day from which they count. */
export function takenTasks({
  handoffs,
  people,
  personId,
  today,
}: Pick<WorthInput, 'handoffs' | 'people' | 'personId' | 'today'>): readonly TakenTask[] {
  return handoffs
    .filter((one) => personId === null || one.personId === personId)
    .flatMap((handoff): TakenTask[] => {
      const { moves } = handoff;
      const left = moves.find(({ state }) => OUT.has(state))?.on;
      // Handed over without trying it out first is a beginning too.
      const begun = moves.findLast(
        ({ state }, at) => state === 'trying' || (state === 'handed-over' && !OUT.has(moves[at - 1]?.state)),
      )?.on;
      if (left === undefined || begun === undefined) return [];
      const person = people.find(({ id }) => id === handoff.personId);
      const start = person ? (person.from ?? begun) : today;
      const theirs = start > begun ? start : begun;
      const on = personId === null ? left : theirs;
      return on > today ? [] : [{ handoff, on, left, theirs }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
const firstLeft = (tasks: readonly TakenTask[]): Day | undefined => tasks.map(({ left }) => left).toSorted()[0];
const OUT: ReadonlySet<HandoffState | undefined> = new Set(['trying', 'handed-over']);

/** The first day of the log that is needed; null where nothing is in other hands. */
export function worthNeeds({ weekStart, ...asked }: Omit<WorthInput, 'weeks'>): Day | null {
  const first = firstLeft(takenTasks(asked));
  return first === undefined ? null : addDays(weekOf(addDays(first, -SHOWN_DAYS), weekStart), -7 * FAR_BACK);
}

export function worthOf(input: WorthInput): Worth {
  const { weekStart, today, categories } = input;
  const current = weekOf(today, weekStart);
  const logged = input.weeks
    .filter(({ week, categories: cells }) => week < current && cells.length > 0)
    .toSorted((a, b) => (a.week < b.week ? -1 : 1));
  const taken = takenTasks(input);
  const [first] = taken;
  if (!first) return { state: 'nothing-over' };
  const known = new Set<CategoryId>(categories.map(({ id }) => id));
  const told = taken.filter(({ handoff: { categoryId } }) => categoryId !== null && known.has(categoryId));
  if (told.length === 0) return { state: 'no-kind' };

  const weekAt = (day: Day): Day => weekOf(day, weekStart);
  const weeksBefore = (day: Day): readonly WorkWeekSum[] => {
    const week = weekAt(day);
    const earliest = addDays(week, -7 * FAR_BACK);
    return usual(logged.filter((one) => one.week < week && one.week >= earliest)).slice(-BEFORE.most);
  };
  const tasks = told.filter(({ left }) => weeksBefore(left).length >= BEFORE.least);
  const [firstTask, left] = [tasks[0], firstLeft(tasks)];
  if (firstTask === undefined || left === undefined) {
    const newest = told.at(-1)?.left ?? first.left;
    return { state: 'short-before', weeks: weeksBefore(newest).length, from: weekAt(newest) };
  }
  // Before is before anybody had them, also where one person took them on from another.
  const pictureAt = (day: Day): readonly WorkWeekSum[] => weeksBefore(day < left ? day : left);
  const helpers = helpersOf(tasks, input.people);
  const begun = startOf(firstTask.on, [...helpers.now, ...helpers.left]);
  const begin = begun !== null && pictureAt(begun).length >= BEFORE.least ? begun : firstTask.on;
  const from = weekAt(begin);
  const since = logged.filter(({ week }) => week >= from);
  const after = usual(since);
  if (after.length < AFTER.least) return { state: 'short-after', weeks: after.length, from };

  const before = pictureAt(begin);
  const now = after.slice(-AFTER.most);
  const starts = startsOf(tasks, weekAt);
  const short = new Set(since.filter((one) => !after.includes(one)).map(({ week }) => week));
  const weeks = netWeeks({ before, after, short, starts, categories, from, current });
  const { even, total } = wayOf(weeks);
  const netBy = new Map(weeks.map(({ week, net }) => [week, net ?? 0]));
  return {
    state: 'known',
    from,
    to: addDays(current, -1),
    weeks,
    before: before.map(({ week }) => week),
    now: now.map(({ week }) => week),
    kinds: kindChanges(before, now, starts, categories),
    netNow: average(now, ({ week }) => netBy.get(week) ?? 0),
    total,
    counted: after.length,
    even,
    tasks,
    helpers,
    leftOut: taken.filter((one) => !tasks.includes(one)).map(({ handoff }) => handoff),
    expected: tasks
      .filter(({ handoff }) => ['trying', 'handed-over'].includes(stateOf(handoff)))
      .reduce((sum, { handoff }) => sum + handoff.minutesPerWeek, 0),
  };
}

const hoursOf = ({ categories }: WorkWeekSum): number => categories.reduce((sum, { minutes }) => sum + minutes, 0);

/** The weeks without the short ones: those with under half of what the middle one of them has. */
function usual(weeks: readonly WorkWeekSum[]): readonly WorkWeekSum[] {
  const sorted = weeks.map(hoursOf).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return weeks.filter((week) => hoursOf(week) >= middle * SHORT);
}

/** The day on which the first of the helpers began, if that was not long before the first task was in their hands. */
function startOf(firstTask: Day, helpers: readonly Person[]): Day | null {
  const starts = helpers.flatMap(({ from }) =>
    from !== null && from < firstTask && daysBetween(from, firstTask) <= SHOWN_DAYS ? [from] : [],
  );
  return starts.toSorted()[0] ?? null;
}

/** Whoever worked for her while it is not known who had a task that counts may have had it. */
function helpersOf(tasks: readonly TakenTask[], people: readonly Person[]): Helpers {
  const carriers = new Set(tasks.map(({ handoff }) => handoff.personId));
  const before = people.filter(
    ({ id, from, to }) =>
      !carriers.has(id) && tasks.some(({ on, theirs }) => on < theirs && (from ?? on) < theirs && (to ?? on) >= on),
  );
  return {
    now: people.filter(({ id }) => carriers.has(id)),
    left: before.filter(({ to }) => to !== null),
    others: before.filter(({ to }) => to === null),
  };
}

/** The week from which each kind of work counts: tasks come oldest first. */
function startsOf(tasks: readonly TakenTask[], weekAt: (day: Day) => Day): ReadonlyMap<CategoryId, Day> {
  const since = new Map<CategoryId, Day>();
  for (const { handoff, on } of tasks)
    if (handoff.categoryId !== null && !since.has(handoff.categoryId)) since.set(handoff.categoryId, weekAt(on));
  return since;
}

const average = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.length === 0 ? 0 : list.reduce((sum, one) => sum + of(one), 0) / list.length;

const minutesOf = ({ categories }: WorkWeekSum, id: CategoryId): number =>
  categories.reduce((sum, { categoryId, minutes }) => (categoryId === id ? sum + minutes : sum), 0);

/** Asking, briefing and planning that nobody took over: what is in other hands already counts as that. */
const coordinationOf = (categories: readonly Category[], since: ReadonlyMap<CategoryId, Day>): readonly CategoryId[] =>
  categories.filter(({ id, purpose }) => purpose === 'coordination' && !since.has(id)).map(({ id }) => id);

function netWeeks({
  before,
  after,
  short,
  starts,
  categories,
  from,
  current,
}: {
  readonly before: readonly WorkWeekSum[];
  readonly after: readonly WorkWeekSum[];
  readonly short: ReadonlySet<Day>;
  readonly starts: ReadonlyMap<CategoryId, Day>;
  readonly categories: readonly Category[];
  readonly from: Day;
  readonly current: Day;
}): readonly WorthWeek[] {
  const coordination = coordinationOf(categories, starts);
  const was = new Map(
    [...starts.keys(), ...coordination].map((id) => [id, average(before, (week) => minutesOf(week, id))]),
  );
  const byWeek = new Map(after.map((one) => [one.week, one]));
  const less = (week: WorkWeekSum, ids: readonly CategoryId[]): number =>
    ids.reduce((sum, id) => sum + (was.get(id) ?? 0) - minutesOf(week, id), 0);
  const weeks: WorthWeek[] = [];
  let total = 0;
  for (let week = from; week < current; week = addDays(week, 7)) {
    const sum = byWeek.get(week);
    if (!sum) {
      const gap = short.has(week) ? 'short' : 'not-logged';
      weeks.push({ week, gap, back: null, extra: null, net: null, total: null });
      continue;
    }
    const over = [...starts].flatMap(([id, start]) => (week >= start ? [id] : []));
    const back = less(sum, over);
    const extra = 0 - less(sum, coordination);
    total += back - extra;
    weeks.push({ week, gap: null, back, extra, net: back - extra, total });
  }
  return weeks;
}

/** Where the running total ends, and the first logged week from which it stays at zero or above. */
function wayOf(weeks: readonly WorthWeek[]): { readonly even: Day | null; readonly total: number } {
  const logged = weeks.flatMap(({ week, total }) => (total === null ? [] : [{ week, total }]));
  const lastBelow = logged.findLastIndex(({ total }) => total < -SAME);
  return { even: logged[lastBelow + 1]?.week ?? null, total: logged.at(-1)?.total ?? 0 };
}

function kindChanges(
  before: readonly WorkWeekSum[],
  now: readonly WorkWeekSum[],
  since: ReadonlyMap<CategoryId, Day>,
  categories: readonly Category[],
): readonly KindChange[] {
  const coordination = new Set(coordinationOf(categories, since));
  return categories
    .map(({ id }): KindChange => {
      const part = since.has(id) ? 'over' : coordination.has(id) ? 'coordination' : 'other';
      const minutes = (week: WorkWeekSum): number => minutesOf(week, id);
      return { categoryId: id, part, before: average(before, minutes), now: average(now, minutes) };
    })
    .filter((one) => one.before > 0 || one.now > 0)
    .toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
}

/** The same by month, for a long time: a week counts in the month of its middle day; a month without a logged week is a gap. */
export function worthMonths(
  weeks: readonly WorthWeek[],
): readonly { readonly month: Month; readonly net: number | null; readonly total: number | null }[] {
  const months = new Map<Month, { month: Month; net: number | null; total: number | null }>();
  for (const { week, net, total } of weeks) {
    const month = monthOf(addDays(week, 3));
    const sum = months.get(month) ?? { month, net: null, total: null };
    months.set(month, sum);
    if (net !== null) Object.assign(sum, { net: (sum.net ?? 0) + net, total });
  }
  return [...months.values()];
}
