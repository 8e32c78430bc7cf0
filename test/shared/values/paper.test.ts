import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../shared/values/paper.ts';

describe('U4 the paper of a place', () => {
  it.each([
    ['en-US', 'letter'],
    ['en', 'letter'],
    ['fr-CA', 'letter'],
    ['es-MX', 'letter'],
    ['en-GB', 'a4'],
    ['de-DE', 'a4'],
    ['de', 'a4'],
    ['fr', 'a4'],
    ['ja-JP', 'a4'],
    ['en-AU', 'a4'],
    ['zh-Hant-TW', 'a4'],
  ])('%s prints on %s', (locale, paper) => expect(paperOf(locale)).toBe(paper));
});
