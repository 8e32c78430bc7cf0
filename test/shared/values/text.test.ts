import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstLetters } from '../../../shared/values/text.ts';

it('the first letters of a text are as many as there is room for, never half of one, and what follows is the rest', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, most) => {
      const first = firstLetters(text, most);
      expect(text.startsWith(first)).toBe(true);
      expect(first.isWellFormed()).toBe(true);
      expect(first.length).toBeLessThanOrEqual(most);
      const [next = ''] = text.slice(first.length);
      expect(first.length + next.length > most || next === '').toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(firstLetters('ab🌱', 3)).toBe('ab');
  expect(firstLetters('ab🌱', 4)).toBe('ab🌱');
});
