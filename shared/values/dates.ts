/**
 * Plain local days, months and weeks as sortable texts. No clock and no time zone: today comes from the host.
 * A week is named by its first day, which depends on the owner's week start.
 */
export type Day = string & { readonly __value: 'day' }; // '2026-11-23'
export type Month = string & { readonly __value: 'month' }; // '2026-11'
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6; // 0 = Sunday

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const MS_A_DAY = 86_400_000;

/** Whole days since 1970-01-01 of a valid day. */
const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
const fromNumber = (days: number): Day => new Date(days * MS_A_DAY).toISOString().slice(0, 10) as Day;

/** True for a day that exists between 1900 and 2199: '2026-02-29' does not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !DAY.test(text) || text < '1900' || text >= '2200') return false;
  const days = toNumber(text);
  return !Number.isNaN(days) && fromNumber(days) === text;
}

/** True for a month between 1900 and 2199. */
export const isMonth = (text: unknown): text is Month =>
  typeof text === 'string' && MONTH.test(text) && text >= '1900' && text < '2200';

export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);
export const weekday = (day: Day): Weekday => ((((toNumber(day) + 4) % 7) + 7) % 7) as Weekday;

/** The first day of the week that holds `day`. */
export const weekOf = (day: Day, weekStart: Weekday): Day => addDays(day, -((weekday(day) - weekStart + 7) % 7));

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;
export const firstDay = (month: Month): Day => `${month}-01` as Day;
export const lastDay = (month: Month): Day => addDays(firstDay(addMonths(month, 1)), -1);

export function addMonths(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}` as Month;
}

/** Whole months from `from` to `to`; negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));

/** The months from `from` to `to`, both included; empty when `to` is earlier. */
export const monthsFrom = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, i) => addMonths(from, i));

/** Moves by working days (Monday to Friday); a weekend start counts as the Monday after. */
export function addWeekdays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let at = onWeekday(day);
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}

/** The day itself, or the Monday after when it falls on a weekend. */
export function onWeekday(day: Day): Day {
  const wd = weekday(day);
  return wd === 6 ? addDays(day, 2) : wd === 0 ? addDays(day, 1) : day;
}

const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6;

/** Months that follow each other, taken together: the first and the last of each run, the earliest run first. */
export function monthRuns(months: readonly Month[]): readonly { readonly from: Month; readonly to: Month }[] {
  const runs: { from: Month; to: Month }[] = [];
  for (const month of months.toSorted()) {
    const run = runs.at(-1);
    if (run && addMonths(run.to, 1) === month) run.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
}
