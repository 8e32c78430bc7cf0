/** Schemas of the small values, for records and the contract. */
import * as z from 'zod/mini';
import { isDay, isMonth, type Day, type Month, type Weekday } from './dates.ts';
import { isMinutes, type Minutes } from './minutes.ts';
import { isCurrency, isMinor, isRate, type Currency, type Minor } from './money.ts';

export const day = z.custom<Day>(isDay);
export const month = z.custom<Month>(isMonth);
const WEEKDAYS: ReadonlySet<unknown> = new Set([0, 1, 2, 3, 4, 5, 6] satisfies Weekday[]);
export const weekday = z.custom<Weekday>((value) => WEEKDAYS.has(value));
export const minorUnits = z.custom<Minor>(isMinor);
export const currency = z.custom<Currency>(isCurrency);
export const rate = z.custom<string>(isRate);
export const minuteCount = z.custom<Minutes>(isMinutes);

/** One line that must say something, as a name. */
export const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
/** One line that may be empty. */
export const line = z.string().check(z.trim(), z.maxLength(200));
/** A note in the logs: short, so that a page of rows stays small. */
export const logNote = z.string().check(z.trim(), z.maxLength(300));
/** A longer text of several lines. */
export const text = z.string().check(z.maxLength(10_000));
