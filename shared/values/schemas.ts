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

/** Letters that a name may have. */
export const NAME_LENGTH = 120;
/** Letters that a line may have. */
export const LINE_LENGTH = 200;
/** Letters that a note in the logs may have. */
export const LOG_NOTE_LENGTH = 300;
/** Letters that a longer text may have. */
export const TEXT_LENGTH = 10_000;

/** Signs that nobody sees, and halves of letters, are no text: pasted ones would make six bytes each on their way. */
const oneLine = z.overwrite<string>((text) => text.toWellFormed().replaceAll(/\p{Cc}/gu, ' '));
const lines = z.overwrite<string>((text) => text.toWellFormed().replaceAll(/(?![\n\r\t])\p{Cc}/gu, ' '));

/** One line that must say something, as a name. */
export const name = z.string().check(oneLine, z.trim(), z.minLength(1), z.maxLength(NAME_LENGTH));
/** One line that may be empty. */
export const line = z.string().check(oneLine, z.trim(), z.maxLength(LINE_LENGTH));
/** A note in the logs: short, so that a page of rows stays small. */
export const logNote = z.string().check(oneLine, z.trim(), z.maxLength(LOG_NOTE_LENGTH));
/** A longer text of several lines. */
export const text = z.string().check(lines, z.maxLength(TEXT_LENGTH));
