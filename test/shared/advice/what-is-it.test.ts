import { describe, expect, it } from 'vitest';
import { whatIsIt } from '../../../shared/advice/what-is-it.ts';
import { emptyHowTo } from '../../../shared/records/handoff.ts';

const asked = (done: string, links: string, said: boolean | null) =>
  whatIsIt({ howTo: { ...emptyHowTo, done, links } }, said);

describe('O4 diagnosis before blame', () => {
  it('asks three things in one order', () => {
    expect(asked('', '', null).questions.map(({ id }) => id)).toEqual(['done', 'example', 'said']);
  });

  it.each([
    ['', '', null, 'done'],
    ['  ', 'https://x', true, 'done'],
    ['Sent', ' ', true, 'example'],
    ['Sent', 'https://x', null, 'said'],
    ['Sent', 'https://x', false, 'said'],
    ['Sent', 'https://x', true, null],
  ] as const)('done “%s”, example “%s”, said %s: first %s', (done, links, said, first) => {
    expect(asked(done, links, said).first).toBe(first);
  });
});
