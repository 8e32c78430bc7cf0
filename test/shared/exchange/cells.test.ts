import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readClock, readDay, readDuration, type DateOrder } from '../../../shared/exchange/cells.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { decimalText, formatMoney, minor, minorDigits, type Currency } from '../../../shared/values/money.ts';

const anyDay = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1970-01-01' as Day, days));

describe('X2 what a file writes is read as it was meant', () => {
  const places: readonly (readonly [string, DateOrder])[] = [
    ['en-GB', 'day-first'],
    ['en-US', 'month-first'],
    ['de-DE', 'day-first'],
    ['fr-CA', 'day-first'],
    ['ja-JP', 'month-first'],
  ];
  const figures: readonly Intl.DateTimeFormatOptions[] = [
    { year: 'numeric', month: '2-digit', day: '2-digit' },
    { year: 'numeric', month: 'numeric', day: 'numeric' },
  ];
  const named: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'medium' },
    { dateStyle: 'long' },
    { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
  ];

  it('days of five places, in figures, with or without a time', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...places),
        fc.constantFrom(...figures),
        fc.constantFrom('', ' 14:05', ', 9:00 PM'),
        (day, [locale, order], style, time) => {
          const text = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
          expect(readDay(text + time, order)).toBe(day);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('days with the name of their month, in English', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('en-GB', 'en-US', 'en-AU'),
        fc.constantFrom(...named),
        (day, locale, style) => {
          const text = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
          expect(readDay(text, 'day-first')).toBe(day);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('amounts with a point or a comma, grouped or not, for every number of digits', () => {
    const currencies = fc.constantFrom(...['USD', 'EUR', 'JPY', 'KWD'].map((code) => code as Currency));
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), currencies, fc.boolean(), (units, currency, comma) => {
        const digits = minorDigits(currency);
        const bare = decimalText(minor(units), currency);
        const written = formatMoney(minor(units), currency, comma ? 'de-DE' : 'en-US', 'exact');
        const read = (text: string) => readAmount(text, currency, comma ? ',' : '.', digits);
        expect(read(comma ? bare.replace('.', ',') : bare)).toBe(units);
        expect(read(written)).toBe(units);
      }),
      { numRuns: 400 },
    );
  });

  it('durations and clock times, to the minute', () => {
    const two = (count: number): string => String(count).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (count) => {
        const clock = `${two(Math.floor(count / 60))}:${two(count % 60)}`;
        expect(readClock(clock)).toBe(count);
        expect(readDuration(`${clock}:00`)).toBe(count);
        const half = Math.floor(count / 60) < 12 ? 'AM' : 'PM';
        expect(readClock(`${Math.floor(count / 60) % 12 || 12}:${two(count % 60)} ${half}`)).toBe(count);
      }),
    );
  });
});
