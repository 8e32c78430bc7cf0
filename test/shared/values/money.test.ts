import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convert,
  decimalText,
  divideRounding,
  formatMoney,
  minor,
  minorDigits,
  parseMoney,
  plainMoney,
  type Currency,
} from '../../../shared/values/money.ts';

const code = (text: string) => text as Currency;
const read = (text: string, currency = 'GBP', locale = 'en-GB') => {
  const parsed = parseMoney(text, code(currency), locale);
  return parsed.ok ? parsed.value : parsed.error;
};

describe('I2 money is whole minor units', () => {
  it('adds 0.10 and 0.20 to 0.30', () => {
    const sum = minor(Number(read('0.10')) + Number(read('0.20')));
    expect(formatMoney(sum, code('GBP'), 'en-GB', 'exact')).toBe('£0.30');
  });

  it.each([
    ['USD', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])('%s has %i digits', (currency, digits) => expect(minorDigits(code(currency))).toBe(digits));

  it.each([
    [5, 2, 3],
    [-5, 2, -3],
    [4, 3, 1],
    [-4, 3, -1],
  ])('divides %i by %i half away from zero: %i', (units, by, expected) =>
    expect(divideRounding(units, by)).toBe(expected),
  );
});

describe('parseMoney', () => {
  it.each([
    ['£1,250', 125_000],
    ['1,250.50', 125_050],
    ['1250.5', 125_050],
    ['1250', 125_000],
    [' £ 40 ', 4000],
    ['GBP 40.00', 4000],
    ['40 gbp', 4000],
    ['-40', -4000],
    ['−40', -4000],
    ['40-', -4000],
    ['(40.00)', -4000],
    ['£-40', -4000],
    ['.5', 50],
    ['1,234,567.89', 123_456_789],
    ['1 234.50', 123_450],
    ['0', 0],
    ['-0', 0],
    ['40.100', 4010],
  ])('reads %j in England as %i pence', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['1.234,50', 'de-DE', 'EUR', 123_450],
    ['1.234', 'de-DE', 'EUR', 123_400],
    ['1234,5', 'de-DE', 'EUR', 123_450],
    ['1 234,50 €', 'fr-CA', 'EUR', 123_450],
    ['¥1,250', 'ja-JP', 'JPY', 1250],
    ['1’234.50', 'de-CH', 'CHF', 123_450],
  ])('reads %j in %s', (text, locale, currency, expected) => expect(read(text, currency, locale)).toBe(expected));

  it.each(['£2k', '1.234,50', '1,5', '1.234.567', '12,50'])('asks about %j in England instead of guessing', (text) =>
    expect(read(text)).toMatchObject({ kind: 'ambiguous' }),
  );

  it('asks about £2k with two thousand pounds', () => expect(read('£2k')).toMatchObject({ readings: [200_000] }));
  it('asks about 1.234,50 with its only reading', () =>
    expect(read('1.234,50')).toMatchObject({ readings: [123_450] }));

  it.each(['', 'abc', '1.2.3', '--5', '12.345.6', '1,23,456', '5 apples', '1e5', 'NaN'])('cannot read %j', (text) =>
    expect(read(text)).toHaveProperty('kind'),
  );
  it('names another currency', () => expect(read('USD 40')).toEqual({ kind: 'other-currency', code: 'USD' }));
  it('refuses more digits than the currency has', () => expect(read('1.5', 'JPY', 'ja-JP')).toHaveProperty('kind'));
  it('refuses what no business earns', () => expect(read('99999999999999')).toHaveProperty('kind'));

  it('is the inverse of writing, exactly and for editing, in five places', () => {
    const places = [
      ['en-GB', 'GBP'],
      ['en-US', 'USD'],
      ['de-DE', 'EUR'],
      ['fr-CA', 'CAD'],
      ['ja-JP', 'JPY'],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(...places), (units, [locale, currency]) => {
        expect(read(plainMoney(minor(units), code(currency), locale), currency, locale)).toBe(units);
        expect(read(formatMoney(minor(units), code(currency), locale, 'exact'), currency, locale)).toBe(units);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseMoney(text, code('GBP'), 'en-GB')));
  });
});

describe('convert', () => {
  it.each([
    [10_000, 'EUR', 'USD', '1.1', 11_000],
    [1, 'EUR', 'USD', '1.5', 2],
    [-1, 'EUR', 'USD', '1.5', -2],
    [1000, 'JPY', 'USD', '0.0067', 670],
    [670, 'USD', 'JPY', '149.25', 1000],
    [1_000_000_000_000, 'USD', 'EUR', '0.9123456789', 912_345_678_900],
  ])('%i %s in %s at %s is %i', (units, from, home, rate, expected) =>
    expect(convert({ minor: minor(units), currency: code(from) }, code(home), rate)).toBe(expected),
  );
});

describe('decimalText', () => {
  it.each([
    [5, 'USD', '0.05'],
    [-12_345, 'USD', '-123.45'],
    [7, 'JPY', '7'],
  ])('%i %s is %s', (units, currency, expected) => expect(decimalText(minor(units), code(currency))).toBe(expected));
});
