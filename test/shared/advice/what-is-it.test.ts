import { describe, expect, it } from 'vitest';
import { whatIsIt } from '../../../shared/advice/what-is-it.ts';
import { emptyHowTo } from '../../../shared/records/handoff.ts';
import { aHandoff } from '../../support/builders.ts';

const task = (done: string, links: string) => aHandoff({ howTo: { ...emptyHowTo, done, links } });
const asked = (done: string, links: string, said: boolean | null) => whatIsIt(task(done, links), [], { said });

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

  it('O4 a picture of its how-to is an example, one of another task is none', () => {
    const one = task('Sent', '');
    const firstWith = (handoffId: string) =>
      whatIsIt(one, [{ handoffId: handoffId as typeof one.id }], { said: true }).first;
    expect(firstWith(one.id)).toBeNull();
    expect(firstWith(task('', '').id)).toBe('example');
  });

  it.each([
    ['Sent', 'https://x', { done: false }, 'done'],
    ['Sent', 'https://x', { example: false }, 'example'],
    ['', '', { done: true }, 'example'],
    ['', '', { done: true, example: true }, null],
    ['Sent', 'https://x', { done: null, example: null }, null],
  ] as const)('O4 done “%s”, example “%s”, and she says %o: first %s', (done, links, said, first) => {
    expect(whatIsIt(task(done, links), [], { said: true, ...said }).first).toBe(first);
  });
});
