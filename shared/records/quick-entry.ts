/**
 * The one-line entry: "2h inbox yesterday", "1:30 chasing the designer", "45 min call amber". What cannot be told is left
 * open (null), never guessed silently.
 */
import { addDays, isDay, weekday, type Day } from '../values/dates.ts';
import { MINUTES_A_DAY, minutes, parseMinutes, type Minutes } from '../values/minutes.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { firstLetters } from '../values/text.ts';
import type { Client, ClientId } from './client.ts';
import type { Person, PersonId, PersonRole } from './person.ts';
import type { Category, CategoryId } from './work.ts';

export interface QuickEntry {
  readonly minutes: Minutes;
  readonly day: Day;
  /** The kind of work; null when no word of the line says it, or when two say it equally. */
  readonly categoryId: CategoryId | null;
  readonly clientId: ClientId | null;
  readonly personId: PersonId | null;
  readonly fire: boolean;
  /** What is left of the line when duration and day are taken out. */
  readonly note: string;
  /** Whom and what the line could mean where more than one fits, the likeliest first; empty where nothing is in doubt. */
  readonly couldBe: {
    readonly categoryIds: readonly CategoryId[];
    readonly clientIds: readonly ClientId[];
    readonly personIds: readonly PersonId[];
  };
}

export type QuickProblem = 'no-duration' | 'too-long' | 'future-day' | 'unknown-day' | 'whole-week';

export interface QuickContext {
  readonly categories: readonly Category[];
  readonly clients: readonly Client[];
  readonly people: readonly Person[];
  readonly today: Day;
  readonly dateOrder: 'day-month' | 'month-day' | 'year-month';
}

const MOST_NOTE = 300;

/** Reads a line. A bare problem says what to ask; it never throws. */
export function readQuickEntry(text: string, context: QuickContext): Result<QuickEntry, QuickProblem> {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  // "inbox 2h yesterday": the duration is at the end only when the day is taken out.
  const direct = takeDuration(line);
  const dated = takeDay(direct?.rest ?? line, context);
  const timed = direct ?? (dated.ok ? takeDuration(trimmed(dated.value.rest)) : null);
  if (!timed) return fail('no-duration');
  if (timed.minutes > MINUTES_A_DAY) return fail('too-long');
  if (!dated.ok) return dated;
  const { day } = dated.value;
  if (day > context.today) return fail('future-day');
  const note = firstLetters(trimmed(direct ? dated.value.rest : timed.rest), MOST_NOTE);
  const words = ` ${note.toLowerCase().replaceAll(/[^\p{L}\p{N}'&-]+/gu, ' ')} `;
  const categories = findCategories(words, context.categories);
  const clients = findNamed(words, context.clients, plainWords(context.categories));
  const people = findPeople(words, context);
  const only = <T extends string>(ids: readonly T[]): T | null => (ids.length === 1 ? (ids[0] ?? null) : null);
  const several = <T extends string>(ids: readonly T[]): readonly T[] => (ids.length > 1 ? ids : []);
  return ok({
    minutes: timed.minutes,
    day,
    categoryId: only(categories),
    clientId: only(clients),
    personId: only(people),
    fire: /\bfires?\b/i.test(note),
    note,
    couldBe: { categoryIds: several(categories), clientIds: several(clients), personIds: several(people) },
  });
}

const trimmed = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,;]+|[\s,;]+$/g, '');

const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
// "1h 15 inbox" has minutes, "1h 15 nov" has a date, and "1h 12 letters" has neither.
const HOURS = String.raw`\d{1,3}(?:[.,]\d{1,2})? ?(?:hours?|hrs?|h)`;
const MINUTES = String.raw`\d{1,4} ?(?:minutes?|mins?|m)`;
const BARE_MINUTES = String.raw`(?:\d{1,2}| (?:15|30|45)(?! ?(?:${MONTH_NAMES})\b))`;
const DURATION = String.raw`\d{1,2}:[0-5]\d(?: ?h)?|${HOURS}(?: ?${MINUTES}|${BARE_MINUTES})?|${MINUTES}|half an hour|an hour`;
const AT_START = new RegExp(`^(${DURATION})(?=$|[\\s,;])`, 'i');
const AT_END = new RegExp(`(?:^|[\\s,;])(${DURATION})$`, 'i');
const IN_WORDS: Readonly<Record<string, Minutes>> = { 'half an hour': minutes(30), 'an hour': minutes(60) };

function takeDuration(line: string): { minutes: Minutes; rest: string } | null {
  for (const pattern of [AT_START, AT_END]) {
    const found = pattern.exec(line)?.[1];
    const count =
      found === undefined ? null : (IN_WORDS[found.toLowerCase()] ?? parseMinutes(found.replace(/h (?=\d+$)/i, 'h')));
    if (found === undefined || count === null || count <= 0) continue;
    const rest = pattern === AT_START ? line.slice(found.length) : line.slice(0, line.length - found.length);
    return { minutes: count, rest: trimmed(rest) };
  }
  return null;
}

type Dated = Result<{ readonly day: Day; readonly rest: string }, QuickProblem>;

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A pattern that stands alone in the line, neither inside a word nor before "'s". */
const alone = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}/.])(?:${pattern})(?![\\p{L}\\p{N}/'’])`, 'iu');

const NEAR = alone(
  String.raw`(?:on )?(the day before yesterday|day before yesterday|yesterday|last night|today|this morning|this afternoon|this evening|tonight|tomorrow)`,
);
const AGO = alone(String.raw`(\d{1,3}) days? ago`);
const WEEKDAY = alone(
  String.raw`(?:on )?(last |this |next )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(?:on |last )(sun|mon|tues?|wed|thurs?|fri|sat)`,
);
const WHOLE_WEEK = /(?:^|(?<!\b(?:of|for|about|from|on) )\b)(?:all )?last week$/i;
const ISO = alone(String.raw`(?:on )?(\d{4}-\d\d-\d\d)`);
const NAMED = alone(
  String.raw`(?:on )?(?:(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(${MONTH_NAMES})|(${MONTH_NAMES}) (\d{1,2})(?:st|nd|rd|th)?)(?:,? (\d{4}))?`,
);
// "24/7" and "2.5" are no dates: figures count as one only after "on", at an end of the line, or with a year.
const FIGURES =
  /(?:(?<![\p{L}\p{N}/.])on |^|(?<= )(?=[\d./]+$))(?!24\/7\b)(?:(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?|(\d{1,2})\.(\d{1,2})\.(\d{4})?)(?![\p{L}\p{N}/.])/iu;

const NEAR_DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  'day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
};

/** The day that a line names, and the line without it; without a day it is today. */
function takeDay(line: string, { today, dateOrder }: QuickContext): Dated {
  const dated = (day: Day, found: RegExpExecArray): Dated =>
    ok({ day, rest: line.slice(0, found.index) + line.slice(found.index + found[0].length) });
  if (WHOLE_WEEK.test(line)) return fail('whole-week');
  const near = NEAR.exec(line);
  if (near) return dated(addDays(today, NEAR_DAYS[(near[1] ?? '').toLowerCase()] ?? 0), near);
  const ago = AGO.exec(line);
  if (ago) return dated(addDays(today, -Number(ago[1])), ago);
  const named = WEEKDAY.exec(line);
  if (named) {
    const back = (weekday(today) - WEEKDAYS.indexOf((named[2] ?? named[3] ?? '').toLowerCase().slice(0, 3)) + 7) % 7;
    if (named[1]?.toLowerCase() === 'next ') return fail('future-day');
    return dated(addDays(today, -(back === 0 ? 7 : back)), named);
  }
  const iso = ISO.exec(line);
  if (iso) return isDay(iso[1]) ? dated(iso[1], iso) : fail('unknown-day');
  const written = NAMED.exec(line);
  if (written) {
    const month = MONTHS.indexOf((written[2] ?? written[3] ?? '').toLowerCase().slice(0, 3)) + 1;
    const day = dayOf(month, Number(written[1] ?? written[4]), written[5], today);
    return day.ok ? dated(day.value, written) : day;
  }
  const figures = FIGURES.exec(line);
  if (!figures) return ok({ day: today, rest: line });
  const [first, second] = [Number(figures[1] ?? figures[4]), Number(figures[2] ?? figures[5])];
  const [month, day] = dateOrder === 'day-month' || figures[4] !== undefined ? [second, first] : [first, second];
  const found = dayOf(month, day, figures[3] ?? figures[6], today);
  return found.ok ? dated(found.value, figures) : found;
}

/** Half a year: a date without a year that is farther back was more likely meant to be a coming one. */
const FAR_DAYS = 183;

/** A day and month, with the year that is said or else the newest one in which it is past. */
function dayOf(month: number, day: number, year: string | undefined, today: Day): Result<Day, QuickProblem> {
  const two = (value: number): string => String(value).padStart(2, '0');
  const inYear = (number: number): Day | null => {
    const text = `${number}-${two(month)}-${two(day)}`;
    return isDay(text) ? text : null;
  };
  if (year !== undefined) {
    const said = inYear(Number(year));
    return said === null ? fail('unknown-day') : ok(said);
  }
  const thisYear = Number(today.slice(0, 4));
  const [now, before] = [inYear(thisYear), inYear(thisYear - 1)];
  if (now !== null && now <= today) return ok(now);
  if (before !== null && before >= addDays(today, -FAR_DAYS)) return ok(before);
  return fail(now !== null ? 'future-day' : 'unknown-day');
}

/** The categories whose longest word stands in the line; more than one only when they tie. */
function findCategories(words: string, categories: readonly Category[]): readonly CategoryId[] {
  const longest = categories
    .filter(({ retired }) => !retired)
    .map(({ id, name, words: own }) => ({
      id,
      length: Math.max(0, ...[name, ...own].filter((word) => has(words, word)).map((word) => word.length)),
    }));
  const most = Math.max(1, ...longest.map(({ length }) => length));
  return longest.filter(({ length }) => length === most).map(({ id }) => id);
}

/** Words that say what was done, so that "coaching" does not mean every client with it in the name. */
const plainWords = (categories: readonly Category[]): ReadonlySet<string> =>
  new Set(categories.flatMap(({ name, words }) => [name, ...words].flatMap((word) => word.toLowerCase().split(' '))));

const LITTLE_WORDS = new Set(['the', 'and', 'for', 'with', 'from', 'von', 'der', 'die', 'das', 'les', 'des', 'del']);

/** Those whose whole name stands in the line, else those with a telling word of the name in it. */
function findNamed<T extends string>(
  words: string,
  all: readonly { readonly id: T; readonly name: string }[],
  plain: ReadonlySet<string>,
): readonly T[] {
  const whole = all.filter(({ name }) => has(words, name));
  const found =
    whole.length > 0 ? whole : all.filter(({ name }) => tellingWords(name, plain).some((word) => has(words, word)));
  return found.map(({ id }) => id);
}

const tellingWords = (name: string, plain: ReadonlySet<string>): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3 && !LITTLE_WORDS.has(word) && !plain.has(word));

const ROLE_WORDS: Readonly<Record<Exclude<PersonRole, 'other'>, readonly string[]>> = {
  va: ['va', 'assistant', 'virtual assistant'],
  obm: ['obm', 'manager', 'business manager'],
  'web-designer': ['web designer', 'designer', 'developer'],
  'graphic-designer': ['graphic designer', 'designer', 'graphics'],
  'affiliate-manager': ['affiliate manager'],
  copywriter: ['copywriter', 'writer'],
  bookkeeper: ['bookkeeper', 'accountant'],
};

/** Somebody by name, else by role: "the web designer" is nobody else, "the designer" may be two. */
function findPeople(words: string, { people, today }: QuickContext): readonly PersonId[] {
  const here = people.filter(({ to }) => to === null || to >= addDays(today, -FAR_DAYS));
  const named = findNamed(words, here, new Set());
  if (named.length > 0) return named;
  const roleWords = (person: Person): readonly string[] =>
    person.role === 'other' ? [person.roleName] : ROLE_WORDS[person.role];
  const longest = here.map((person) => ({
    id: person.id,
    length: Math.max(
      0,
      ...roleWords(person)
        .filter((word) => has(words, word))
        .map((word) => word.length),
    ),
  }));
  const most = Math.max(1, ...longest.map(({ length }) => length));
  return longest.filter(({ length }) => length === most).map(({ id }) => id);
}

/** True when a word or a row of words stands in the line as it is. */
const has = (words: string, word: string): boolean => word !== '' && words.includes(` ${word.toLowerCase()} `);
