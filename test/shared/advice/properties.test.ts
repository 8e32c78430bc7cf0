/** What must hold for any owner, whoever she is: the advice moves the right way, and rests on what is logged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affordabilityOf } from '../../../shared/advice/affordability.ts';
import { factsOf } from '../../../shared/advice/facts.ts';
import { pictureOf } from '../../../shared/advice/picture.ts';
import { OFTEN, questions, type QuestionId } from '../../../shared/advice/questions.ts';
import { recommend } from '../../../shared/advice/recommend.ts';
import { defaultRules, minorPerUsdOf } from '../../../shared/advice/rules.ts';
import { madeUpBusiness, type MadeUpBusiness } from '../../../shared/made-up/made-up-business.ts';
import type { Answers } from '../../../shared/records/assessment.ts';
import type { FactId, Facts } from '../../../shared/records/facts.ts';
import { incomeMatches } from '../../../shared/records/income.ts';
import { headline, type Reason } from '../../../shared/records/recommendation.ts';
import { Sums } from '../../../shared/records/sums.ts';
import { workMatches } from '../../../shared/records/work.ts';
import { madeUpIds } from '../../../shared/values/space.ts';
import { anyAnswers, anyFacts } from '../../support/advice-arbitraries.ts';
import { factsWith } from '../../support/case-answers.ts';
import { TODAY } from '../../support/make-app.ts';

const CENTS = 100;
const rules = defaultRules(CENTS);
const rank = (facts: Facts, answers: Answers): number =>
  headline.options.indexOf(recommend(facts, answers, rules).headline);
const put = (answers: Answers, id: QuestionId, value: number | string): Answers => ({
  ...answers,
  [id]: { value, from: 'owner' },
});
const asked = questions.map(({ id }) => id);
const freeOf = (facts: Facts, answers: Answers) => affordabilityOf(pictureOf(facts, answers, asked), rules);

describe('money', () => {
  it('more commitments, less savings and less income never leave more', () => {
    const commitments = fc.constantFrom<QuestionId>('costs', 'ownPay');
    fc.assert(
      fc.property(anyFacts, anyAnswers, commitments, fc.nat(1e6), fc.nat(1e6), (facts, answers, id, value, more) => {
        const [less, over] = [freeOf(facts, put(answers, id, value)), freeOf(facts, put(answers, id, value + more))];
        expect(over.free ?? -Infinity).toBeLessThanOrEqual(less.free ?? Infinity);
        expect(over.freeInBadYear ?? -Infinity).toBeLessThanOrEqual(less.freeInBadYear ?? Infinity);
        const [poor, rich] = [
          freeOf(facts, put(answers, 'savings', value)),
          freeOf(facts, put(answers, 'savings', value + more)),
        ];
        expect(poor.monthsCovered ?? 0).toBeLessThanOrEqual(rich.monthsCovered ?? 0);
        const [small, big] = [
          freeOf(facts, put(answers, 'income', value)),
          freeOf(facts, put(answers, 'income', value + more)),
        ];
        expect(small.free ?? -Infinity).toBeLessThanOrEqual(big.free ?? Infinity);
      }),
    );
  });

  it('more commitments, less savings and less income never make a costlier role of the answer', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, fc.nat(5_000_000), fc.nat(5_000_000), (facts, answers, value, more) => {
        for (const id of ['costs', 'ownPay'] as const)
          expect(rank(facts, put(answers, id, value + more))).toBeLessThanOrEqual(rank(facts, put(answers, id, value)));
        for (const id of ['savings', 'income'] as const)
          expect(rank(facts, put(answers, id, value))).toBeLessThanOrEqual(rank(facts, put(answers, id, value + more)));
      }),
      { numRuns: 300 },
    );
  });

  it('in another currency at its rate says the same, whether it was answered or logged', () => {
    const money: ReadonlySet<string> = new Set<QuestionId | FactId>([
      ...(['income', 'budget', 'costs', 'ownPay', 'savings'] as const),
      ...([
        'income3',
        'incomePrior3',
        'income12',
        'lowestQuarter',
        'helpCost',
        'workingHourEarns',
        'clientHourEarns',
      ] as const),
    ]);
    const scaled = <T extends { readonly value: unknown }>(all: Readonly<Record<string, T>>, by: number) =>
      Object.fromEntries(
        Object.entries(all).map(([id, one]) => [
          id,
          money.has(id) && typeof one.value === 'number' ? { ...one, value: one.value * by } : one,
        ]),
      );
    fc.assert(
      fc.property(anyFacts, anyAnswers, fc.integer({ min: 2, max: 400 }), (facts, answers, by) => {
        const here = recommend(facts, answers, rules);
        const there = recommend(scaled(facts, by) as Facts, scaled(answers, by), defaultRules(CENTS * by));
        const told = ({ outcome, certainty, needs, reasons }: typeof here) => [
          outcome,
          certainty,
          needs,
          reasons.map(({ sign }) => sign),
        ];
        expect(told(there)).toEqual(told(here));
      }),
    );
  });
});

describe('a manager', () => {
  it('more coordination, people and work that nobody sees never make an assistant of a manager', () => {
    const [va, obm] = [1, 2];
    fc.assert(
      fc.property(
        anyFacts,
        anyAnswers,
        fc.nat(40),
        fc.nat(2400),
        fc.nat(3),
        (facts, answers, people, minutes, step) => {
          const moves: readonly (readonly [QuestionId, number | string, number | string])[] = [
            ['people', people, people + 1 + step],
            ['coordinationHours', minutes, minutes + 60 * (1 + step)],
            ['workInvisible', OFTEN[step] ?? 'never', OFTEN[step + 1] ?? 'always'],
            ['checkIns', OFTEN[step] ?? 'never', OFTEN[step + 1] ?? 'always'],
          ];
          for (const [id, less, more] of moves)
            if (rank(facts, put(answers, id, less)) === obm) expect(rank(facts, put(answers, id, more))).not.toBe(va);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is never the answer to tools alone', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(10),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.nat(8),
        (tech, offers, budget, people) => {
          const calm = [
            'checkIns',
            'workInvisible',
            'projectsShelved',
            'firefighting',
            'overwhelmed',
            'funGone',
            'systemsMissing',
          ];
          const answers: Answers = Object.fromEntries(
            [
              ...calm.map((id) => [id, 'never'] as const),
              ['techGap', 'always'] as const,
              ['offers', offers] as const,
              ['people', people] as const,
              ['budget', budget] as const,
              ['coordinationHours', 0] as const,
              ['income', 3_000_000] as const,
            ].map(([id, value]) => [id, { value, from: 'owner' as const }]),
          );
          const facts = factsWith({ techHours: tech, hours: 2400, runningShare: Math.min(1, tech / 2400) });
          expect(recommend(facts, answers, rules).headline).not.toBe('obm');
        },
      ),
    );
  });
});

describe('A5 a reason rests on rows', () => {
  /** What the advice says of records, with no answer in place of what the log can tell. */
  const adviceOn = (business: MadeUpBusiness) => {
    const { settings, income, work, clients, people, categories, assessments } = business;
    const sums = new Sums(settings.weekStart);
    for (const entry of income) sums.income(entry, 1);
    for (const entry of work) sums.work(entry, 1);
    const facts = factsOf({ clients, people, categories, sums, settings, today: TODAY });
    const measured = new Set<string>(questions.flatMap(({ id, fact }) => (fact ? [id] : [])));
    const answers = Object.fromEntries(
      Object.entries(assessments[0]?.answers ?? {}).filter(([id]) => !measured.has(id)),
    );
    return { facts, said: recommend(facts, answers, defaultRules(minorPerUsdOf(settings))) };
  };

  it.each(madeUpIds)('of the business %s: without its rows a reason is weaker or gone', (id) => {
    const whole = madeUpBusiness(id, TODAY);
    const { facts, said } = adviceOn(whole);
    const all: readonly Reason[] = [...said.contributions, ...said.reasons];
    let looked = 0;
    for (const reason of all)
      for (const source of reason.sources) {
        if (source.kind !== 'fact' || reason.weight === 0) continue;
        const { rows } = facts[source.id];
        if (!rows) continue;
        looked += 1;
        const left: MadeUpBusiness = {
          ...whole,
          income: whole.income.filter((entry) => rows.log !== 'income' || !incomeMatches(entry, rows.filter)),
          work: whole.work.filter((entry) => rows.log !== 'work' || !workMatches(entry, rows.filter)),
          clients: rows.log === 'clients' ? [] : whole.clients,
          people: rows.log === 'people' ? [] : whole.people,
        };
        const after = adviceOn(left).said.contributions.find(
          ({ sign, need }) => sign === reason.sign && need === reason.need,
        );
        expect([reason.sign, after?.weight ?? 0]).toEqual([
          reason.sign,
          expect.toSatisfy((weight: number) => weight < reason.weight),
        ]);
      }
    expect(looked).toBeGreaterThan(id === 'not-yet' ? 0 : 2);
  });
});
