import { describe, expect, it } from 'vitest';
import { recommendCase } from '../support/case-answers.ts';
import { workedCases } from '../support/worked-case.ts';

describe('the worked cases', () => {
  const judged = workedCases.map((one) => ({ one, said: recommendCase(one) }));

  it.each(judged.filter(({ one }) => one.clear).map(({ one, said }) => [one.id, one.expected, said.headline]))(
    'clear case %s is %s',
    (_, expected, headline) => expect(headline).toBe(expected),
  );

  it('at least 36 of 38 get a headline that two advisers would defend', () => {
    const wrong = judged.filter(({ one, said }) => !one.acceptable.includes(said.headline));
    expect(wrong.map(({ one, said }) => `${one.id} ${said.headline}/${said.outcome}`).slice(2)).toEqual([]);
    expect(judged).toHaveLength(38);
  });

  it('at least 30 get an outcome that two advisers would defend', () => {
    const wrong = judged.filter(({ one, said }) => !one.acceptableOutcomes.includes(said.outcome));
    expect(wrong.map(({ one, said }) => `${one.id} ${said.outcome} not ${one.outcome}`).slice(8)).toEqual([]);
  });
});
