import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headline, type Headline } from '../../shared/records/recommendation.ts';
import { recommendCase } from '../support/case-answers.ts';
import { workedCases } from '../support/worked-case.ts';

const judged = workedCases.map((one) => ({ one, said: recommendCase(one) }));
const headlines = headline.options;

const count = (expected: Headline, headline: Headline): number =>
  judged.filter(({ one, said }) => one.expected === expected && said.headline === headline).length;
const line = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padEnd(12)).join('');

/** Rows: what three advisers expected. Columns: what the rules say. Below: where the finer answers differ. */
function confusionTable(): string {
  const differing = judged.filter(({ one, said }) => said.outcome !== one.outcome);
  return [
    line(['expected', ...headlines]),
    ...headlines.map((expected) => line([expected, ...headlines.map((said) => count(expected, said))])),
    ...differing.map(({ one, said }) => `${one.id}: ${said.outcome} where the advisers said ${one.outcome}`),
  ].join('\n');
}

const scaled = <Figures extends Readonly<Record<string, number>>>(figures: Figures, by: number): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * by * 100) / 100]),
  ) as Figures;

describe('the worked cases', () => {
  it('all run, and each gets a headline that two of three advisers would defend', () => {
    // eslint-disable-next-line no-console -- the table is what this suite is read for
    console.info(`\n${confusionTable()}\n`);
    expect(judged).toHaveLength(38);
    const wrong = judged.filter(({ one, said }) => !one.acceptable.includes(said.headline));
    expect(wrong.map(({ one, said }) => `${one.id}: ${said.headline}`)).toEqual([]);
  });

  it.each(judged.filter(({ one }) => one.clear).map(({ one, said }) => [one.id, one.expected, said.headline]))(
    'clear case %s is %s',
    (_, expected, said) => expect(said).toBe(expected),
  );

  it('no clear case without need is sent to a manager, and none that needs a manager is sent away', () => {
    const crossed = judged.filter(
      ({ one, said }) =>
        one.clear &&
        ((one.expected === 'none' && said.headline === 'obm') || (one.expected === 'obm' && said.headline === 'none')),
    );
    expect(crossed.map(({ one }) => one.id)).toEqual([]);
  });

  it('clear ones keep their headline when every figure is up to a tenth off', () => {
    const factor = fc.double({ min: 0.9, max: 1.1, noNaN: true });
    const clear = fc.constantFrom(...workedCases.filter((one) => one.clear));
    fc.assert(
      fc.property(clear, factor, factor, factor, (one, money, time, budget) => {
        const { income, hours } = one;
        const said = recommendCase({
          ...one,
          income: scaled(income, money),
          hours: scaled(hours, time),
          supportBudget: Math.round(one.supportBudget * budget),
        });
        expect([one.id, said.headline]).toEqual([one.id, one.expected]);
      }),
      { numRuns: 400 },
    );
  });

  it('each gets an outcome that two of three advisers would defend', () => {
    const wrong = judged.filter(({ one, said }) => !one.acceptableOutcomes.includes(said.outcome));
    expect(wrong.map(({ one, said }) => `${one.id}: ${said.outcome}`)).toEqual([]);
  });

  it('most name among their first reasons one that two advisers named', () => {
    const signs = (one: (typeof judged)[number]): string[] =>
      one.said.reasons.slice(0, 4).map(({ sign }) => (sign === 'check-ins' ? 'people-waiting' : sign));
    const shared = judged.filter((each) => signs(each).some((sign) => each.one.strongestSigns.includes(sign)));
    expect(shared.length).toBeGreaterThanOrEqual(34);
  });
});
