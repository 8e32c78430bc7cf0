/** One row of a file as an entry of a log, or what is wrong with it. Pure: the same row, layout and home give the same draft. */
import { addDays, isDay, type Day } from '../values/dates.ts';
import { MINUTES_A_DAY, type Minutes } from '../values/minutes.ts';
import { isCurrency, minorDigits, type Currency, type Minor } from '../values/money.ts';
import { firstLetters } from '../values/text.ts';
import { readAmount, readClock, readDay, readDuration } from './cells.ts';
import { plainHeading, type Field } from './columns.ts';
import { rearmed } from './csv-out.ts';
import type { Format } from './formats.ts';
import type { Layout, RawRow } from './layout.ts';

export interface IncomeDraft {
  readonly kind: 'income';
  readonly day: Day;
  readonly amount: Minor;
  readonly fee: Minor;
  readonly currency: Currency;
  readonly who: string;
  readonly what: string;
  readonly note: string;
  /** What the row is told apart by; equal rows of one file get a number behind it. */
  readonly key: string;
}

export interface WorkDraft {
  readonly kind: 'work';
  /** One for each day that it touches; together they are all its minutes. */
  readonly parts: readonly { readonly day: Day; readonly minutes: Minutes }[];
  readonly who: string;
  readonly what: string;
  readonly note: string;
  readonly key: string;
}

export type Draft = IncomeDraft | WorkDraft;

type Wrong =
  | 'date-missing'
  | 'date-unreadable'
  | 'amount-missing'
  | 'amount-unreadable'
  | 'fee-unreadable'
  | 'currency-unknown'
  | 'hours-missing'
  | 'hours-unreadable'
  | 'hours-too-many'
  | 'ends-before-it-starts';

export type RowRead =
  | { readonly state: 'draft'; readonly draft: Draft }
  /** A row that is none: a payout, a memo, a sum. */
  | { readonly state: 'passed-over' }
  | { readonly state: 'wrong'; readonly wrong: Wrong; readonly field: Field };

export interface RowContext {
  readonly layout: Layout;
  readonly format: Format | undefined;
  readonly home: Currency;
  /** Where her days are, for files that are written in UTC. */
  readonly timeZone: string;
}

const NOTE = 300;
const MOST_DAYS = 7;
const wrong = (field: Field, what: Wrong): RowRead => ({ state: 'wrong', wrong: what, field });

/** Reads rows of one file; prepares once what is the same for all. */
export function rowReader(context: RowContext): (row: RawRow) => RowRead {
  const { layout, format } = context;
  const heading = new Map(layout.header.map((text, index) => [plainHeading(text), index]));
  const column = new Map(layout.columns.map((one, index) => [one, index]));
  const toHome = format?.inUtc ? homeDay(context.timeZone) : null;

  return ({ cells }) => {
    const named = (text: string): string => (cells[heading.get(text) ?? -1] ?? '').trim();
    const at = (one: Field): string => clean(cells[column.get(one) ?? -1] ?? '');
    if (format?.counts && !format.counts(named)) return { state: 'passed-over' };
    if (isSum(cells, at('date'))) return { state: 'passed-over' };
    const dated = at('date');
    if (dated === '') return wrong('date', 'date-missing');
    const day = toHome?.(dated) ?? readDay(dated, layout.dateOrder);
    if (day === null) return wrong('date', 'date-unreadable');
    const texts = { who: whoOf(at('who')), what: cut(at('what'), 120), note: cut(at('note'), NOTE) };
    const own = format?.key?.(named) ?? at('key');
    const natural = own.trim() === '' ? null : keyOf((format?.id ?? 'id').split('-')[0] ?? '', own);
    return layout.list === 'income' ? income(day, texts, natural, at, context) : work(day, texts, natural, at, layout);
  };
}

type Texts = Pick<IncomeDraft, 'who' | 'what' | 'note'>;
type At = (field: Field) => string;

function income(day: Day, texts: Texts, natural: string | null, at: At, { layout, home }: RowContext): RowRead {
  const currency = (at('currency') || home).toUpperCase();
  if (!isCurrency(currency)) return wrong('currency', 'currency-unknown');
  const digits = minorDigits(currency);
  const read = (text: string): number | null => (text === '' ? 0 : readAmount(text, currency, layout.decimal, digits));
  const hasOne = layout.columns.includes('amount');
  if (hasOne ? at('amount') === '' : at('money-in') === '' && at('money-out') === '')
    return wrong(hasOne ? 'amount' : 'money-in', 'amount-missing');
  const plus = read(hasOne ? at('amount') : at('money-in'));
  const minus = read(at('money-out'));
  const refunded = read(at('refunded'));
  if (plus === null) return wrong(hasOne ? 'amount' : 'money-in', 'amount-unreadable');
  if (minus === null) return wrong('money-out', 'amount-unreadable');
  if (refunded === null) return wrong('refunded', 'amount-unreadable');
  const fee = read(at('fee'));
  if (fee === null) return wrong('fee', 'fee-unreadable');
  const amount = (plus - Math.abs(minus) - Math.abs(refunded)) as Minor;
  // Paid and given back whole, or a line about nothing.
  if (amount === 0 && fee === 0) return { state: 'passed-over' };
  const key = natural ?? keyOf('income', day, amount, currency, texts.who, texts.note);
  // A fee that came back with a refund is written as a fee below zero; ours are never.
  const kept = amount < 0 ? 0 : Math.abs(fee);
  return {
    state: 'draft',
    draft: { kind: 'income', day, amount, fee: kept as Minor, currency, ...texts, key },
  };
}

function work(day: Day, texts: Texts, natural: string | null, at: At, layout: Layout): RowRead {
  const start = readClock(at('start-time')) ?? (layout.columns.includes('start-time') ? null : readClock(at('date')));
  const said = at('hours');
  let minutes = said === '' || said === '-' ? null : readDuration(said);
  if (said !== '' && said !== '-' && minutes === null) return wrong('hours', 'hours-unreadable');
  if (minutes === null) {
    const end = readClock(at('end-time'));
    if (start === null || end === null)
      return wrong(layout.columns.includes('hours') ? 'hours' : 'end-time', 'hours-missing');
    const last = at('end-date') === '' ? null : readDay(at('end-date'), layout.dateOrder);
    // Without a day of its own an end before the start is on the next one.
    const days = last === null ? (end < start ? 1 : 0) : daysFrom(day, last);
    minutes = days * MINUTES_A_DAY + end - start;
    if (minutes < 0) return wrong('end-time', 'ends-before-it-starts');
  }
  const whole = Math.round(minutes);
  if (whole > MOST_DAYS * MINUTES_A_DAY) return wrong('hours', 'hours-too-many');
  // Less than half a minute is nothing that anybody did.
  if (whole === 0) return { state: 'passed-over' };
  const parts = splitByDay(day, start ?? 0, whole);
  // Past the last day that there is.
  if (!isDay(parts.at(-1)?.day)) return wrong('date', 'date-unreadable');
  const key = natural ?? keyOf('work', day, start ?? '', whole, texts.who, texts.what, texts.note);
  return { state: 'draft', draft: { kind: 'work', parts, ...texts, key } };
}

/**
 * Minutes that begin at a minute of a day, by the days they fall on. No minute is lost: the parts add up to `minutes`.
 * Without a start a day holds at most its own 24 hours.
 */
function splitByDay(day: Day, start: number, minutes: number): { day: Day; minutes: Minutes }[] {
  const parts: { day: Day; minutes: Minutes }[] = [];
  let [at, left, room] = [day, minutes, Math.max(1, MINUTES_A_DAY - Math.floor(start))];
  while (left > 0) {
    const taken = Math.min(left, room);
    parts.push({ day: at, minutes: taken as Minutes });
    [at, left, room] = [addDays(at, 1), left - taken, MINUTES_A_DAY];
  }
  return parts;
}

const daysFrom = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** Toggl and others write a minus for an empty cell; a file of ours has a mark before what a sheet would take for a formula. */
const clean = (text: string): string => {
  const body = (/\p{Cc}/u.test(text) ? text.replaceAll(/\p{Cc}/gu, ' ') : text).trim();
  if (body === '-') return '';
  // Behind the mark there may be blanks, which no text of ours begins with.
  return rearmed(body).trim();
};

const whoOf = (text: string): string => cut(text.replace(/\s*\([^()\s]+@[^()\s]+\)\s*$/, ''), 120);

const cut = (text: string, most: number): string => firstLetters(text, most).toWellFormed().trim();

/** 'Total', 'Summe', 'Ending balance …' where the date should be, or before an empty one. */
function isSum(cells: readonly string[], dated: string): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  const sums = /^(grand )?(sub)?totals?\b|^(beginning|ending|opening|closing) balance|^(gesamt|summe)\b/i;
  return sums.test(dated) || (dated === '' && sums.test(first.trim()));
}

function keyOf(...parts: readonly (string | number)[]): string {
  const text = parts.join('|').toWellFormed();
  return text.length <= 180 ? text : `${text.slice(0, 160)}#${hash(text)}`;
}

/** A short name of a long text (53 bits), the same on every machine. */
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  return (4_294_967_296 * (2_097_151 & (b ^ (a >>> 15))) + ((a ^ (b >>> 13)) >>> 0)).toString(36);
}

/** The local day of a UTC time stamp such as '2026-11-30 23:30'; null when it has no time. */
function homeDay(timeZone: string): (text: string) => Day | null {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (text) => {
    const found = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::(\d\d))?/.exec(text);
    // A day that does not exist would be taken for one of the next month.
    if (!isDay(found?.[1])) return null;
    const instant = Date.parse(`${found[1]}T${found[2]}:${found[3] ?? '00'}Z`);
    const day = Number.isNaN(instant) ? null : format.format(instant);
    return isDay(day) ? day : null;
  };
}
