/**
 * The one-line entry: "2h inbox yesterday", "1:30 chasing the designer", "45 min call amber". What cannot be told is left
 * open (null), never guessed silently.
 */
import { addDays, isDay, weekday, type Day } from '../values/dates.ts';
import { MINUTES_A_DAY, parseMinutes, type Minutes } from '../values/minutes.ts';
import { fail, ok, type Result } from '../values/result.ts';
import type { Client, ClientId } from './client.ts';
import type { Person, PersonId, PersonRole } from './person.ts';
import type { Category, CategoryId } from './work.ts';

export interface QuickEntry {
  readonly minutes: Minutes;
  readonly day: Day;
  /** The kind of work; null when no word of the line says it. */
  readonly categoryId: CategoryId | null;
  readonly clientId: ClientId | null;
  readonly personId: PersonId | null;
  readonly fire: boolean;
  /** What is left of the line when duration and day are taken out. */
  readonly note: string;
}

export type QuickProblem = 'no-duration' | 'too-long' | 'future-day' | 'unknown-day';

export interface QuickContext {
  readonly categories: readonly Category[];
  readonly clients: readonly Client[];
  readonly people: readonly Person[];
  readonly today: Day;
  readonly dateOrder: 'day-month' | 'month-day' | 'year-month';
}

const ROLE_WORDS: Readonly<Record<Exclude<PersonRole, 'other'>, readonly string[]>> = {
  va: ['va', 'assistant', 'virtual assistant'],
  obm: ['obm', 'manager', 'business manager'],
  'web-designer': ['web designer', 'designer', 'developer'],
  'graphic-designer': ['graphic designer', 'designer', 'graphics'],
  'affiliate-manager': ['affiliate manager'],
  copywriter: ['copywriter', 'writer'],
  bookkeeper: ['bookkeeper', 'accountant'],
};
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MOST_NOTE = 300;

/** Reads a line. A bare problem says what to ask; it never throws. */
export function readQuickEntry(text: string, context: QuickContext): Result<QuickEntry, QuickProblem> {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const timed = takeDuration(line);
  if (!timed) return fail('no-duration');
  if (timed.minutes > MINUTES_A_DAY) return fail('too-long');
  const dated = takeDay(timed.rest, context);
  if (dated === null) return fail('unknown-day');
  if (dated.day > context.today) return fail('future-day');
  const fire = /\bfires?\b/i.test(dated.rest);
  const note = dated.rest.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_NOTE);
  const words = ` ${note.toLowerCase().replaceAll(/[^\p{L}\p{N}'&-]+/gu, ' ')} `;
  return ok({
    minutes: timed.minutes,
    day: dated.day,
    categoryId: findCategory(words, context.categories),
    clientId: only(context.clients.filter((client) => namesOne(words, client.name))),
    personId: findPerson(words, context.people),
    fire,
    note,
  });
}

const DURATION = String.raw`\d{1,2}:[0-5]\d(?: ?h)?|\d{1,3}(?:[.,]\d{1,2})? ?(?:hours?|hrs?|h)(?: ?\d{1,2}(?: ?(?:minutes?|mins?|m))?)?|\d{1,4} ?(?:minutes?|mins?|m)`;
const AT_START = new RegExp(`^(${DURATION})(?=$|[\\s,;])`, 'i');
const AT_END = new RegExp(`(?:^|[\\s,;])(${DURATION})$`, 'i');

function takeDuration(line: string): { minutes: Minutes; rest: string } | null {
  for (const pattern of [AT_START, AT_END]) {
    const found = pattern.exec(line)?.[1];
    const minutes = found === undefined ? null : parseMinutes(found);
    if (found === undefined || minutes === null || minutes <= 0) continue;
    const rest = pattern === AT_START ? line.slice(found.length) : line.slice(0, line.length - found.length);
    return { minutes, rest: rest.replace(/^[\s,;]+|[\s,;]+$/g, '') };
  }
  return null;
}

/** The day that a line names; null when it names one that does not exist. Without one it is today. */
function takeDay(line: string, { today, dateOrder }: QuickContext): { day: Day; rest: string } | null {
  const without = (found: RegExpExecArray): string =>
    line.slice(0, found.index) + line.slice(found.index + found[0].length);
  const word =
    /(?<![\p{L}\p{N}])(?:on )?(?:last )?(today|this morning|this afternoon|yesterday|(?:sun|mon|tues|wednes|thurs|fri|satur)day)(?![\p{L}\p{N}])/iu.exec(
      line,
    );
  if (word) {
    const name = (word[1] ?? '').toLowerCase();
    const number = WEEKDAYS.indexOf(name);
    if (number < 0) return { day: name === 'yesterday' ? addDays(today, -1) : today, rest: without(word) };
    const back = (weekday(today) - number + 7) % 7;
    return { day: addDays(today, -(back === 0 ? 7 : back)), rest: without(word) };
  }
  const iso = /(?<!\d)(?:on )?(\d{4}-\d\d-\d\d)(?!\d)/i.exec(line);
  if (iso) return isDay(iso[1]) ? { day: iso[1], rest: without(iso) } : null;
  const named =
    /(?<![\p{L}\p{N}])(?:on )?(?:(\d{1,2})\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{1,2}))(?![\p{L}\p{N}])/iu.exec(
      line,
    );
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? named[3] ?? '').toLowerCase()) + 1;
    return withYear(month, Number(named[1] ?? named[4]), today, without(named));
  }
  const slashed = /(?<![\d/.])(?:on )?(\d{1,2})[/.](\d{1,2})\.?(?![\d/])/i.exec(line);
  if (!slashed) return { day: today, rest: line };
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  const [month, day] = dateOrder === 'day-month' ? [b, a] : [a, b];
  return withYear(month, day, today, without(slashed));
}

/** The newest such day that is not in the future. */
function withYear(month: number, day: number, today: Day, rest: string): { day: Day; rest: string } | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const year = Number(today.slice(0, 4));
  for (const candidate of [year, year - 1].map((y) => `${y}-${two(month)}-${two(day)}`))
    if (isDay(candidate) && candidate <= today) return { day: candidate, rest };
  return null;
}

/** The category whose longest word stands in the line; a tie is left open. */
function findCategory(words: string, categories: readonly Category[]): CategoryId | null {
  let best: { id: CategoryId; length: number } | null = null;
  let tied = false;
  for (const category of categories) {
    if (category.retired) continue;
    for (const word of [category.name, ...category.words]) {
      if (!words.includes(` ${word.toLowerCase()} `)) continue;
      if (best && best.id !== category.id && word.length === best.length) tied = true;
      if (best && word.length <= best.length) continue;
      best = { id: category.id, length: word.length };
      tied = false;
    }
  }
  return tied ? null : (best?.id ?? null);
}

/** Somebody by name, or by role when only one has it. */
function findPerson(words: string, people: readonly Person[]): PersonId | null {
  const named = only(people.filter((person) => namesOne(words, person.name)));
  if (named) return named;
  const roleWords = (person: Person): readonly string[] =>
    person.role === 'other' ? [person.roleName.toLowerCase()] : ROLE_WORDS[person.role];
  return only(people.filter((person) => roleWords(person).some((word) => word !== '' && words.includes(` ${word} `))));
}

/** True when the line has the name, or one of its words of three letters or more. */
const namesOne = (words: string, name: string): boolean =>
  words.includes(` ${name.toLowerCase()} `) ||
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length >= 3 && words.includes(` ${word} `));

const only = <T extends { readonly id: string }>(found: readonly T[]): T['id'] | null =>
  found.length === 1 ? (found[0]?.id ?? null) : null;
