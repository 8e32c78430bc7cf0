/**
 * A calendar file (.ics, RFC 5545) as hours: what takes place within some days, split by her local days. All-day and
 * cancelled events are left out, repeating ones are expanded, and time that two events share counts once.
 */
import ICAL from 'ical.js';
import { addDays, type Day } from '../values/dates.ts';
import { minutes, type Minutes } from '../values/minutes.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { firstLetters } from '../values/text.ts';

/** Something that takes place; moments are milliseconds in UTC. */
export interface Occurrence {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** Time of one title on one day. */
export interface CalendarHours {
  readonly title: string;
  readonly day: Day;
  readonly minutes: Minutes;
}

const MINUTE = 60_000;
/** A rule that repeats every minute for years is none of hers. */
const MOST_REPEATS = 20_000;
const TITLE_LENGTH = 120;

/**
 * What takes place between the beginning of `from` and the end of `to`, cut at both, the earliest first.
 * @param zone her time zone by its IANA name; times without a zone are in it
 */
export function readCalendar(
  text: string,
  { from, to, zone }: { readonly from: Day; readonly to: Day; readonly zone: string },
): Result<readonly Occurrence[], 'no-calendar'> {
  const calendars = parsed(text);
  if (calendars === null) return fail('no-calendar');
  const [first, last] = [midnight(from, zone), midnight(addDays(to, 1), zone)];
  const found = calendars
    .flatMap((calendar) => occurrencesOf(calendar, zone, last))
    .filter(({ start, end }) => start < last && end > first)
    .map(({ title, start, end }) => ({ title, start: Math.max(start, first), end: Math.min(end, last) }));
  return ok(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** Hours by title and day; what lies over midnight is split, and shared time goes to what began first. */
export function calendarHours(occurrences: readonly Occurrence[], zone: string): readonly CalendarHours[] {
  const sums = new Map<string, CalendarHours>();
  let free = -Infinity;
  for (const { title, start, end } of occurrences) {
    const from = Math.max(start, free);
    // The parts of one event add up to the whole, rounded once.
    const rounded = (moment: number): number => Math.round((moment - from) / MINUTE);
    for (let at = from; at < end;) {
      const day = dayAt(at, zone);
      const until = Math.min(end, midnight(addDays(day, 1), zone));
      const key = `${day} ${title}`;
      const sum = (sums.get(key)?.minutes ?? 0) + rounded(until) - rounded(at);
      if (sum > 0) sums.set(key, { title, day, minutes: minutes(sum) });
      at = until;
    }
    free = Math.max(free, end);
  }
  return [...sums.values()];
}

function parsed(text: string): readonly ICAL.Component[] | null {
  try {
    const read: unknown = ICAL.parse(text);
    if (!Array.isArray(read)) return null;
    const list = (Array.isArray(read[0]) ? read : [read]) as unknown[];
    const calendars = list.map((one) => new ICAL.Component(one as [])).filter(({ name }) => name === 'vcalendar');
    return calendars.length > 0 ? calendars : null;
  } catch {
    return null;
  }
}

function occurrencesOf(calendar: ICAL.Component, zone: string, last: number): Occurrence[] {
  const zones = new Map<string, ICAL.Timezone>();
  for (const one of calendar.getAllSubcomponents('vtimezone')) {
    const known = new ICAL.Timezone(one);
    zones.set(known.tzid, known);
  }
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const tzidOf = (component: ICAL.Component, name: string): string | null => {
    const tzid: unknown = component.getFirstProperty(name)?.getFirstParameter('tzid');
    return typeof tzid === 'string' ? tzid : null;
  };
  const moment = (time: ICAL.Time, tzid: string | null): number => {
    if (time.zone?.tzid === 'UTC') return wall(time);
    const own = tzid === null ? undefined : zones.get(tzid);
    if (own) return wall(time) - own.utcOffset(time) * 1000;
    return fromLocal(wall(time), tzid !== null && isZone(tzid) ? tzid : zone);
  };
  const changed = new Set(
    events
      .filter((event) => event.isRecurrenceException())
      .map((event) => `${event.uid} ${event.recurrenceId.toString().slice(0, 16)}`),
  );
  return events.flatMap((event): Occurrence[] => {
    const { component } = event;
    const title = firstLetters((event.summary ?? '').replaceAll(/\s+/g, ' ').trim(), TITLE_LENGTH);
    if (!event.startDate || event.startDate.isDate || title === '') return [];
    if (String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED') return [];
    const tzid = tzidOf(component, 'dtstart');
    const start = moment(event.startDate, tzid);
    const length = event.endDate ? moment(event.endDate, tzidOf(component, 'dtend') ?? tzid) - start : 0;
    if (length <= 0) return [];
    if (!event.isRecurring() || event.isRecurrenceException()) return [{ title, start, end: start + length }];
    const all: Occurrence[] = [];
    const iterator = event.iterator();
    for (let count = 0; count < MOST_REPEATS; count += 1) {
      const next = iterator.next() as ICAL.Time | null | undefined;
      if (!next) break;
      const at = moment(next, tzid);
      if (at >= last) break;
      if (!changed.has(`${event.uid} ${next.toString().slice(0, 16)}`))
        all.push({ title, start: at, end: at + length });
    }
    return all;
  });
}

/** A clock time taken as if it were UTC. */
const wall = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

const formats = new Map<string, Intl.DateTimeFormat>();
function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const two = '2-digit' as const;
    const parts = {
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
      hourCycle: 'h23',
    } as const;
    format = new Intl.DateTimeFormat('en-US', { ...parts, timeZone: zone });
    formats.set(zone, format);
  }
  return format;
}

function isZone(name: string): boolean {
  try {
    return formatIn(name) !== undefined;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows at a moment, taken as if it were UTC. */
function localOf(at: number, zone: string): number {
  const part = Object.fromEntries(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The moment at which a clock in the zone shows this; over a change of the clocks, the one before it. */
function fromLocal(shown: number, zone: string): number {
  const guess = shown - (localOf(shown, zone) - shown);
  return guess - (localOf(guess, zone) - shown);
}

const midnight = (day: Day, zone: string): number => fromLocal(Date.parse(`${day}T00:00:00Z`), zone);
const dayAt = (at: number, zone: string): Day => new Date(localOf(at, zone)).toISOString().slice(0, 10) as Day;
