/** Reading single cells: days in several writings, clock times, durations, amounts. */
import { isDay, type Day } from '../values/dates.ts';
import { parseMinutes } from '../values/minutes.ts';
import { parseMoney, type Currency, type Minor } from '../values/money.ts';

export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (value: number | string): string => String(value).padStart(2, '0');
const whole = (year: string): string => (year.length === 2 ? `20${year}` : year);

const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const NAMED =
  /^(?:[a-z]{3,9},? )?(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))\b/i;

/** The day that a cell tells; null when it tells none, or one that does not exist. What follows the day is passed over. */
export function readDay(text: string, order: DateOrder): Day | null {
  const body = text.trim();
  const iso = ISO.exec(body);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const slashed = SLASHED.exec(body);
  if (slashed) {
    const [, first = '', sign, second = '', year = ''] = slashed;
    // Points are written day first everywhere.
    const dayFirst = sign === '.' || order === 'day-first';
    return dayFirst ? dayOf(whole(year), second, first) : dayOf(whole(year), first, second);
  }
  const named = NAMED.exec(body);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? named[4] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : dayOf(whole(named[3] ?? named[6] ?? ''), month, named[1] ?? named[5] ?? '');
}

function dayOf(year: string | undefined, month: string | number | undefined, day: string | undefined): Day | null {
  const text = `${year ?? ''}-${two(month ?? '')}-${two(day ?? '')}`;
  return isDay(text) ? text : null;
}

/**
 * Which order the dates of a column have, as far as they tell: 'both' when some can only be one and some only the other,
 * 'either' when all can be both and it must be asked, null when it does not matter.
 */
export function orderOf(cells: Iterable<string>): DateOrder | 'both' | 'either' | null {
  let [dayFirst, monthFirst, any] = [false, false, false];
  for (const text of cells) {
    const [, first = '', sign, second = ''] = SLASHED.exec(text.trim()) ?? [];
    if (first === '' || sign === '.') continue;
    // The same day either way tells nothing.
    if (first !== second) any = true;
    if (Number(first) > 12) dayFirst = true;
    else if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'both';
  if (dayFirst) return 'day-first';
  if (monthFirst) return 'month-first';
  return any ? 'either' : null;
}

/** Minutes after midnight of a clock time such as '14:05:30' or '02:05 PM', seconds as a fraction; null when it is none. */
export function readClock(text: string): number | null {
  const found = /(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (!found) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = found;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour > 24 || Number(minutes) > 59 ? null : hour * 60 + Number(minutes) + Number(seconds) / 60;
}

/** Minutes of a duration: '01:30:00', '1:30', '1.5', '1,5', '1h 30m', '90 min'; null when it is none. */
export function readDuration(text: string): number | null {
  const body = text.trim();
  const clock = /^(\d{1,4}):([0-5]\d):([0-5]\d)$/.exec(body);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3]) / 60;
  const decimal = /^(\d{1,4})(?:[.,](\d{1,6}))?$/.exec(body);
  if (decimal) return Number(`${decimal[1]}.${decimal[2] ?? 0}`) * 60;
  return parseMinutes(body, 'hours');
}

export type DecimalSign = '.' | ',';

/** Which sign a column's amounts have before their cents; null when none of them tells. */
export function decimalOf(cells: Iterable<string>): DecimalSign | null {
  let comma = 0;
  let point = 0;
  for (const text of cells) {
    const body = text.replaceAll(/[^\d.,]/g, '');
    if (/,\d{1,2}$/.test(body) || /\.\d{3},/.test(body)) comma += 1;
    else if (/\.\d{1,2}$/.test(body) || /,\d{3}(\.|,|$)/.test(body)) point += 1;
  }
  return comma > point ? ',' : point > 0 ? '.' : null;
}

const PLAIN = /^-?\d{1,10}(?:\.\d{1,2})?$/;

/** Minor units of an amount; the currency may stand in the cell as well. Null when it is no amount or says another one. */
export function readAmount(text: string, currency: Currency, decimal: DecimalSign, digits: number): Minor | null {
  const body = text.trim();
  // Most files: no need for all the care below.
  if (decimal === '.' && digits === 2 && PLAIN.test(body)) return Math.round(Number(body) * 100) as Minor;
  const read = parseMoney(body, currency, decimal === '.' ? 'en-US' : 'de-DE');
  return read.ok ? read.value : null;
}
