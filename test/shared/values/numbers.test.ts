import { expect, it } from 'vitest';
import { whole } from '../../../shared/values/numbers.ts';

it.each([
  [-0.4, 0],
  [-0, 0],
  [0.5, 1],
  [-1.6, -2],
])('whole(%d) is %d, never minus zero', (value, expected) => expect(whole(value)).toBe(expected));
