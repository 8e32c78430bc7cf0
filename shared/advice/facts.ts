/**
 * What the log says: each figure with how much of it is covered and the rows behind it. Work is looked at over the last
 * 13 finished weeks, income over finished months; the running week and month never count, or an unfinished one would
 * pull every average down.
 */
import type { Client } from '../records/client.ts';
import type { Fact, FactId, Facts, RowsBehind } from '../records/facts.ts';
import { worksOn, type Person, type PersonRole } from '../records/person.ts';
import { projectStateOf, type Project } from '../records/project.ts';
import type { Settings } from '../records/settings.ts';
import type { IncomeCell, Sums, WorkCell } from '../records/sums.ts';
import { statusOn } from '../records/client.ts';
import type { Tool } from '../records/tool.ts';
import type { HowOften, Week } from '../records/week.ts';
import type { Category } from '../records/work.ts';
import { addDays, addMonths, firstDay, lastDay, monthOf, weekOf, type Day, type Month } from '../values/dates.ts';
import { whole } from '../values/numbers.ts';

export const WEEKS = 13;
const WEEKS_A_MONTH = 52 / 12;

export interface Log {
  readonly clients: readonly Client[];
  readonly people: readonly Person[];
  readonly categories: readonly Category[];
  readonly sums: Sums;
  readonly settings: Settings;
  readonly today: Day;
  /** What she said of weeks beside their hours. */
  readonly weeks?: readonly Week[];
  readonly projects?: readonly Project[];
  readonly tools?: readonly Tool[];
  /** How many finished weeks work is looked at: a quarter of a year unless told. */
  readonly span?: number;
}

export function factsOf(log: Log): Facts {
  return {
    ...clientFacts(log),
    ...incomeFacts(log),
    ...workFacts(log),
    ...peopleFacts(log),
    ...worthFacts(log),
    ...askedFacts(log),
    ...pictureFacts(log),
  };
}

type Some<Id extends FactId> = Record<Id, Fact>;

const figure = (
  value: number | null,
  unit: Fact['unit'],
  [covered, of]: readonly [number, number],
  rows: RowsBehind | null = null,
): Fact => ({ value, unit, covered, of, rows });

function clientFacts({ clients, today }: Log): Some<'activeClients' | 'clientsChange'> {
  const active = (day: Day): number => clients.filter((client) => statusOn(client, day) === 'active').length;
  const now = active(today);
  const known = clients.length > 0;
  const rows: RowsBehind = { log: 'clients', on: today, count: now, sum: now };
  return {
    activeClients: figure(known ? now : null, 'count', [known ? 1 : 0, 1], rows),
    clientsChange: figure(known ? now - active(addDays(today, -91)) : null, 'count', [known ? 1 : 0, 1]),
  };
}

/** Months from…to in which anything was logged, and their sum; months before her first entry are not gaps. */
function monthsOf(
  log: Log,
  back: number,
  count: number,
): { from: Month; to: Month; cells: IncomeCell[]; logged: number } {
  const current = monthOf(log.today);
  const from = addMonths(current, -back);
  const to = addMonths(from, count - 1);
  const cells = log.sums.incomeCells(from, to);
  return { from, to, cells, logged: new Set(cells.map((cell) => cell.month)).size };
}

const sumOf = (cells: readonly { minor: number }[]): number => cells.reduce((sum, cell) => sum + cell.minor, 0);

function incomeFacts(
  log: Log,
): Some<'income3' | 'incomePrior3' | 'income12' | 'lowestQuarter' | 'season' | 'offersSold'> {
  const span = (back: number, count: number, average: boolean): Fact => {
    const { from, to, cells, logged } = monthsOf(log, back, count);
    const sum = sumOf(cells);
    const filter = { from: firstDay(from), to: lastDay(to) };
    const rows: RowsBehind = { log: 'income', filter, count: cells.reduce((n, cell) => n + cell.count, 0), sum };
    const value = logged === 0 ? null : average ? whole(sum / logged) : sum;
    return figure(value, average ? 'minor-a-month' : 'minor', [logged, count], rows);
  };
  const quarters = [12, 9, 6, 3].map((back) => span(back, 3, true)).filter(({ covered }) => covered === 3);
  const year = monthsOf(log, 12, 12);
  const sold = year.cells.filter(({ kind, minor }) => (kind === 'product' || kind === 'programme') && minor > 0);
  return {
    income3: span(3, 3, true),
    incomePrior3: span(6, 3, true),
    income12: span(12, 12, false),
    lowestQuarter: figure(
      quarters.length === 0 ? null : Math.min(...quarters.map(({ value }) => value ?? 0)),
      'minor-a-month',
      [quarters.length * 3, 12],
    ),
    season: seasonOf(log),
    // The log knows kinds of income, not single offers: each kind sold is one offer at least.
    offersSold: figure(year.logged === 0 ? null : new Set(sold.map(({ kind }) => kind)).size, 'count', [
      year.logged,
      12,
    ]),
  };
}

const YEAR = 12;

/**
 * The quietest three months of the year beside that year's average (a share), where they were quiet in both of the last two
 * years: the least over all three months of the higher of the two. Null with less than two whole years.
 */
function seasonOf(log: Log): Fact {
  const { from, to, cells, logged } = monthsOf(log, 2 * YEAR, 2 * YEAR);
  const covered = [logged, 2 * YEAR] as const;
  const byMonth = new Map<string, number>();
  for (const { month, minor } of cells) byMonth.set(month, (byMonth.get(month) ?? 0) + minor);
  const months = Array.from({ length: 2 * YEAR }, (_, at) => byMonth.get(addMonths(from, at)) ?? 0);
  const years = [months.slice(0, YEAR), months.slice(YEAR)];
  const averages = years.map((year) => year.reduce((sum, minor) => sum + minor, 0) / YEAR);
  if (logged < 2 * YEAR || averages.some((average) => average <= 0)) return figure(null, 'share', covered);
  const quiet = Array.from({ length: YEAR }, (_, at) =>
    Math.max(
      ...years.map((year, of) => {
        const three = [0, 1, 2].reduce((sum, next) => sum + (year[(at + next) % YEAR] ?? 0), 0) / 3;
        return three / (averages[of] ?? 1);
      }),
    ),
  );
  const rows: RowsBehind = {
    log: 'income',
    filter: { from: firstDay(from), to: lastDay(to) },
    count: cells.reduce((n, cell) => n + cell.count, 0),
    sum: sumOf(cells),
  };
  return figure(Math.max(0, Math.min(...quiet)), 'share', covered, rows);
}

interface Weeks {
  readonly from: Day;
  readonly to: Day;
  readonly cells: readonly WorkCell[];
  readonly logged: number;
}

function lastWeeks({ sums, settings, today, span = WEEKS }: Log): Weeks {
  const current = weekOf(today, settings.weekStart);
  const from = addDays(current, -7 * span);
  const cells = sums.workCells(from, addDays(current, -7));
  return { from, to: addDays(current, -1), cells, logged: new Set(cells.map((cell) => cell.week)).size };
}

type HoursId =
  | 'hours'
  | 'handsHours'
  | 'coordinationHours'
  | 'techHours'
  | 'marketingHours'
  | 'deliveryHours'
  | 'launchHours'
  | 'fireHours';

function workFacts(log: Log): Some<HoursId | 'runningShare' | 'weeksLogged'> {
  const { span = WEEKS } = log;
  const weeks = lastWeeks(log);
  const { from, to, cells, logged } = weeks;
  const categories = new Map<string, Category>(log.categories.map((category) => [category.id, category]));
  const hoursOf = (fits: (category: Category) => boolean, all = false): Fact => {
    const inIt = cells.filter((cell) => {
      const category = categories.get(cell.categoryId);
      return all || (category !== undefined && fits(category));
    });
    const sum = inIt.reduce((minutes, cell) => minutes + cell.minutes, 0);
    const ids = log.categories.filter(fits).map(({ id }) => id);
    const filter = { from, to, ...(all ? {} : { categoryIds: ids }) };
    const rows: RowsBehind = { log: 'work', filter, count: inIt.reduce((n, cell) => n + cell.count, 0), sum };
    return figure(logged === 0 ? null : whole(sum / logged), 'minutes-a-week', [logged, span], rows);
  };
  const fires = cells.reduce((minutes, cell) => minutes + cell.fire, 0);
  const hours = hoursOf(() => true, true);
  const running = hoursOf((category) => category.kind === 'running');
  return {
    hours,
    handsHours: hoursOf((category) => category.need === 'hands'),
    coordinationHours: hoursOf((category) => category.purpose === 'coordination'),
    techHours: hoursOf((category) => category.purpose === 'tech'),
    marketingHours: hoursOf((category) => category.purpose === 'marketing'),
    deliveryHours: hoursOf((category) => category.purpose === 'delivery'),
    launchHours: hoursOf((category) => category.purpose === 'marketing' && category.need === 'manager'),
    fireHours: figure(logged === 0 ? null : whole(fires / logged), 'minutes-a-week', [logged, span], {
      log: 'work',
      filter: { from, to, fire: true },
      count: null,
      sum: fires,
    }),
    runningShare: figure(
      hours.value ? (running.value ?? 0) / hours.value : null,
      'share',
      [logged, span],
      running.rows,
    ),
    weeksLogged: figure(logged, 'count', [logged, span]),
  };
}

function peopleFacts({ people, today }: Log): Some<'people' | 'helpHours' | 'assistants' | 'managers' | 'helpCost'> {
  const here = people.filter((person) => worksOn(person, today));
  const timed = here.filter((person) => person.minutesPerWeek !== null);
  const minutes = timed.reduce((sum, person) => sum + (person.minutesPerWeek ?? 0), 0);
  const paid = timed.filter((person) => person.rate !== null);
  const cost = paid.reduce((sum, p) => sum + ((p.rate ?? 0) * (p.minutesPerWeek ?? 0) * WEEKS_A_MONTH) / 60, 0);
  const withRole = (role: PersonRole): number => here.filter((person) => person.role === role).length;
  // Nobody on the list is "not told", not "nobody": she may not have added them yet.
  const known = people.length > 0;
  const all = [timed.length, here.length] as const;
  const rows: RowsBehind = { log: 'people', on: today, count: here.length, sum: minutes };
  return {
    people: figure(known ? here.length : null, 'count', [known ? 1 : 0, 1], rows),
    helpHours: figure(timed.length > 0 ? minutes : null, 'minutes-a-week', all, rows),
    assistants: figure(known ? withRole('va') : null, 'count', [known ? 1 : 0, 1], rows),
    managers: figure(known ? withRole('obm') : null, 'count', [known ? 1 : 0, 1], rows),
    helpCost: figure(paid.length > 0 ? whole(cost) : null, 'minor-a-month', [paid.length, here.length], rows),
  };
}

/** 0 (never) to 4 (always) for how often she asked the person whom she asked most. */
const ASKED: Readonly<Record<HowOften, number>> = { none: 0, 'once-or-twice': 2, 'three-to-five': 3, more: 4 };
/** One week is no habit. */
const ENOUGH_ASKED = 2;

/** How often she had to ask how things stand, as she said when she closed the last weeks. */
function askedFacts({ weeks = [], settings, today, span = WEEKS }: Log): Some<'askedOften'> {
  const current = weekOf(today, settings.weekStart);
  const from = addDays(current, -7 * span);
  const most = weeks
    .filter(({ week, checkIns }) => week >= from && week < current && checkIns.length > 0)
    .map(({ checkIns }) => Math.max(...checkIns.map(({ often }) => ASKED[often])));
  const known = most.length >= ENOUGH_ASKED;
  const mean = most.reduce((sum, step) => sum + step, 0) / Math.max(1, most.length);
  return { askedOften: figure(known ? whole(mean) : null, 'count', [most.length, span]) };
}

/** What waits, and what it runs on: unknown while she lists none at all. */
function pictureFacts({ projects = [], tools = [] }: Log): Some<'projectsParked' | 'toolsNotWorking'> {
  const parked = projects.filter((one) => projectStateOf(one) === 'parked').length;
  const notWorking = tools.filter(({ state }) => state !== 'working').length;
  const told = (all: number, value: number): Fact => figure(all === 0 ? null : value, 'count', [all === 0 ? 0 : 1, 1]);
  return { projectsParked: told(projects.length, parked), toolsNotWorking: told(tools.length, notWorking) };
}

/** The two values of an hour, over the finished months that lie wholly in the logged weeks' quarter. */
function worthFacts(log: Log): Some<'workingHourEarns' | 'clientHourEarns'> {
  const { cells, logged } = lastWeeks(log);
  const months = monthsOf(log, 3, 3);
  const kindOf = new Map<string, Category['kind']>(log.categories.map(({ id, kind }) => [id, kind]));
  const all = cells.reduce((sum, cell) => sum + cell.minutes, 0);
  const client = cells.reduce((sum, cell) => sum + (kindOf.get(cell.categoryId) === 'client' ? cell.minutes : 0), 0);
  const fromClients = months.cells.filter((cell) => cell.kind === 'client-work');
  const anHour = (minor: number, minutes: number): Fact => {
    const known = minutes > 0 && logged > 0 && months.logged > 0;
    const monthly = minor / Math.max(1, months.logged);
    const hoursAMonth = ((minutes / Math.max(1, logged)) * WEEKS_A_MONTH) / 60;
    return figure(known ? whole(monthly / hoursAMonth) : null, 'minor-an-hour', [logged, WEEKS]);
  };
  return { workingHourEarns: anHour(sumOf(months.cells), all), clientHourEarns: anHour(sumOf(fromClients), client) };
}
