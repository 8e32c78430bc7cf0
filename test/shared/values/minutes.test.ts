import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMinutes, parseMinutes } from '../../../shared/values/minutes.ts';

describe('W1 durations', () => {
  it.each([
    ['2h', 120],
    ['2 h', 120],
    ['2 hours', 120],
    ['1 hour', 60],
    ['2.5h', 150],
    ['2,5 h', 150],
    ['1:30', 90],
    ['0:45', 45],
    ['1h30', 90],
    ['1h 30m', 90],
    ['1 h 30 min', 90],
    ['45 min', 45],
    ['90m', 90],
    ['45 minutes', 45],
  ])('%j is %i minutes', (text, expected) => expect(parseMinutes(text)).toBe(expected));
  it.each(['', 'h', 'two hours', '1:75', '2', 'm', '1h30h', '-2h'])('%j is none', (text) =>
    expect(parseMinutes(text)).toBeNull(),
  );
  it('takes a bare number for hours where a field is for hours', () => {
    expect(parseMinutes('2.5', 'hours')).toBe(150);
    expect(parseMinutes('8', 'hours')).toBe(480);
  });
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (count) => {
        expect(parseMinutes(formatMinutes(count))).toBe(count);
      }),
    );
  });
});
