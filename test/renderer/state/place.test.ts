import { describe, expect, it } from 'vitest';
import { guessedPlace } from '../../../renderer/state/place.ts';

describe('what the locale lets us guess', () => {
  it.each([
    ['en-US', 'en-US', 'USD', 0, 'month-day'],
    ['en-GB', 'en-GB', 'GBP', 1, 'day-month'],
    ['de', 'de-DE', 'EUR', 1, 'day-month'],
    ['ja-JP', 'ja-JP', 'JPY', 0, 'year-month'],
    ['fr-CA', 'fr-CA', 'CAD', 0, 'year-month'],
    ['en-US@posix', 'en-US', 'USD', 0, 'month-day'],
    ['C', 'en-US', 'USD', 0, 'month-day'],
  ])('%s: %s, %s', (language, locale, currency, weekStart, dateOrder) =>
    expect(guessedPlace(language)).toEqual({ locale, currency, weekStart, dateOrder }),
  );
});
