import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needOf } from '../../../shared/advice/needs.ts';
import type { QuestionId } from '../../../shared/advice/questions.ts';
import { recommend } from '../../../shared/advice/recommend.ts';
import { defaultRules, ruleList } from '../../../shared/advice/rules.ts';
import type { Answers } from '../../../shared/records/assessment.ts';
import type { FactId } from '../../../shared/records/facts.ts';
import { headline, recommendation, type Gate, type Recommendation } from '../../../shared/records/recommendation.ts';
import { ruleTexts } from '../../../shared/words/rules.ts';
import { anyAnswers, anyFacts } from '../../support/advice-arbitraries.ts';
import { answersOfCase, factsOfCase, factsWith, recommendCase } from '../../support/case-answers.ts';
import { workedCase } from '../../support/worked-case.ts';

type Given = Partial<Record<QuestionId, string | number | null>>;
const CENTS = 100;
const rules = defaultRules(CENTS);
const say = (given: Given): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value, from: 'owner' as const }]));
const advise = (given: Given, known: Partial<Record<FactId, number>> = {}, weeks = 13): Recommendation =>
  recommend(factsWith(known, weeks), say(given), rules);
const HEADLINES = headline.options;
const rank = (said: Recommendation): number => HEADLINES.indexOf(said.headline);

const passes = (given: Given, gate: Gate['id']): Gate['pass'] | undefined =>
  advise(given).gates.find(({ id }) => id === gate)?.pass;
const systemsCount = (given: Given): boolean =>
  advise({ systemsMissing: 'always', ...given }).contributions.some(({ sign }) => sign === 'systems-missing');

/** Alone, ten hours of routine work, some money. */
const alone: Given = { clients: 6, income: 400_000, budget: 40_000, handsHours: 600, people: 0, lateAnswers: 'often' };
/** A team of three that waits for her. */
const hub: Given = {
  clients: 20,
  offers: 3,
  income: 1_500_000,
  budget: 200_000,
  handsHours: 300,
  people: 3,
  coordinationHours: 600,
  checkIns: 'often',
  workInvisible: 'often',
  projectsShelved: 'often',
  firefighting: 'often',
};

describe('A4: the recommendation', () => {
  it.each([
    ['v05', 'obm', 'obm', 'start-hiring', 'obm'],
    ['v06', 'va', 'va', 'start-hiring', 'va'],
    ['v22', 'none', 'not-yet:too-many-things', 'drop-a-channel', null],
  ])('of case %s is %s (%s), next: %s', (id, expectedHeadline, outcome, next, role) => {
    expect(recommendCase(workedCase(id))).toMatchObject({ headline: expectedHeadline, outcome, next, role });
  });

  it('is the same for the same facts, answers and rules, in whatever order they stand', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, answers) => {
        const turned = Object.fromEntries(Object.entries(answers).toReversed());
        const turnedFacts = Object.fromEntries(Object.entries(facts).toReversed()) as typeof facts;
        expect(recommend(turnedFacts, turned, rules)).toEqual(recommend(facts, answers, rules));
      }),
    );
  });

  it('exists for every valid input, fits its schema, is plain JSON and stays small', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyAnswers,
        fc.constantFrom('short' as const, 'full' as const),
        (facts, answers, length) => {
          const said = recommend(facts, answers, rules, length);
          const text = JSON.stringify(said);
          expect(recommendation.parse(JSON.parse(text))).toEqual(said);
          expect(text.length).toBeLessThan(30_000);
        },
      ),
    );
  });

  it('leaves its input as it was', () => {
    const [facts, answers] = [factsOfCase(workedCase('v05')), answersOfCase(workedCase('v05'))];
    const before = structuredClone([facts, answers]);
    recommend(facts, answers, rules);
    expect([facts, answers]).toEqual(before);
  });

  it('does not change when all money is in another currency at its rate', () => {
    const money: ReadonlySet<string> = new Set<QuestionId>(['income', 'budget', 'costs', 'ownPay', 'savings']);
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 2, max: 400 }), (answers, factor) => {
        const scaled = Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [
            id,
            money.has(id) && typeof answer.value === 'number' ? { ...answer, value: answer.value * factor } : answer,
          ]),
        );
        const here = recommend(factsWith({}), answers, rules);
        const there = recommend(factsWith({}), scaled, defaultRules(CENTS * factor));
        expect([there.outcome, there.certainty, there.needs]).toEqual([here.outcome, here.certainty, here.needs]);
      }),
    );
  });

  it('never becomes a smaller hire because she can spend more', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, fc.nat(300_000), fc.nat(300_000), (facts, answers, budget, more) => {
        const at = (value: number): number =>
          rank(recommend(facts, { ...answers, budget: { value, from: 'owner' } }, rules));
        expect(at(budget + more)).toBeGreaterThanOrEqual(at(budget));
      }),
    );
  });

  it('never has a smaller need for a manager because a sign grows', () => {
    const signs: readonly QuestionId[] = [
      'checkIns',
      'workInvisible',
      'projectsShelved',
      'firefighting',
      'systemsMissing',
    ];
    fc.assert(
      fc.property(anyFacts, anyAnswers, fc.constantFrom(...signs), fc.nat(3), (facts, answers, sign, step) => {
        const steps = ['never', 'rarely', 'sometimes', 'often', 'always'];
        const at = (value: string | undefined): number =>
          recommend(facts, { ...answers, [sign]: { value: value ?? null, from: 'owner' } }, rules).needs.manager;
        expect(at(steps[step + 1])).toBeGreaterThanOrEqual(at(steps[step]));
      }),
    );
  });

  it('is never a manager for somebody who has nobody', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, answers) => {
        const nobody = { ...facts, managers: { ...facts.managers, value: 0 } };
        const said = recommend(nobody, { ...answers, people: { value: 0, from: 'owner' } }, rules);
        expect(said.headline).not.toBe('obm');
      }),
    );
  });

  it('with no answer and nothing logged says that there is not enough, and names what would settle most', () => {
    const said = recommend(factsWith({}, 0), {}, rules);
    expect(said).toMatchObject({ outcome: 'not-enough-to-say', certainty: 'not-enough', headline: 'none', role: null });
    expect(said.missing.slice(0, 3)).toEqual(['budget', 'handsHours', 'people']);
  });
});

describe('the gates', () => {
  it.each([
    [13_999, 'not-yet:money'],
    [14_000, 'va'],
    [14_001, 'va'],
  ])('a budget of %i cents for an assistant: %s', (budget, outcome) => {
    expect(advise({ ...alone, budget }).outcome).toBe(outcome);
  });

  it.each([
    [13_999, 'not-yet:money'],
    [14_000, 'va-now-obm-next'],
    [69_999, 'va-now-obm-next'],
    [70_000, 'obm'],
    [100_000, 'obm'],
  ])('a budget of %i cents for a manager: %s', (budget, outcome) => {
    expect(advise({ ...hub, budget }).outcome).toBe(outcome);
  });

  it('a budget that is a little short is a small start, and the gate says so', () => {
    const gates = [69_999, 70_000, 99_999, 100_000].map((budget) => passes({ ...hub, budget }, 'money-obm'));
    expect(gates).toEqual(['no', 'somewhat', 'somewhat', 'yes']);
  });

  it.each([
    [209, 'not-yet:nothing-to-hand-over'],
    [210, 'va'],
    [211, 'va'],
  ])('%i minutes a week that could be handed over: %s', (handsHours, outcome) => {
    expect(advise({ ...alone, handsHours }).outcome).toBe(outcome);
  });

  it('a manager needs two people, or one and something on sale', () => {
    expect([
      passes({ people: 2, offers: 0 }, 'someone-to-manage'),
      passes({ people: 1, offers: 1 }, 'someone-to-manage'),
      passes({ people: 1, offers: 0 }, 'someone-to-manage'),
      passes({ people: 0, offers: 9 }, 'someone-to-manage'),
    ]).toEqual(['yes', 'yes', 'no', 'no']);
    expect([
      passes({ people: 1, offers: null }, 'someone-to-manage'),
      passes({ people: null, offers: 3 }, 'someone-to-manage'),
    ]).toEqual(['unknown', 'unknown']);
  });

  it('"not sure" is never a no: it does what an unanswered question does, and lowers certainty', () => {
    for (const id of ['budget', 'lettingGo', 'handsHours', 'people', 'checkIns', 'offers'] as const) {
      const unsure = advise({ ...hub, [id]: null });
      const { [id]: _, ...unanswered } = hub;
      expect(unsure).toEqual(advise(unanswered));
      expect(unsure.gates.filter(({ pass }) => pass === 'no')).toEqual([]);
    }
    expect(advise({ ...alone, budget: null }).outcome).toBe('va');
  });

  it('letting go is a condition beside a manager and a gate before an assistant', () => {
    expect(advise({ ...hub, lettingGo: 'nobody-does-it-well' }).outcome).toBe('obm');
    expect(advise({ ...alone, lettingGo: 'nobody-does-it-well' }).outcome).toBe('not-yet:let-go-first');
  });
});

describe('the outcomes', () => {
  it('missing systems ask for a manager only with people or offers and the income to carry one', () => {
    expect(systemsCount({ people: 2, income: 1_000_000 })).toBe(true);
    expect(systemsCount({ people: 0, offers: 2, income: 1_000_000 })).toBe(true);
    expect(systemsCount({ people: 2, income: 999_999 })).toBe(false);
    expect(systemsCount({ people: 1, offers: 1, income: 1_000_000 })).toBe(false);
  });

  it('tools alone are one job for a specialist', () => {
    const tools: Given = { ...alone, techGap: 'always' };
    expect(advise({ ...tools, handsHours: 60, overwhelmed: 'often' }, { techHours: 540 })).toMatchObject({
      outcome: 'specialist',
      headline: 'none',
      next: 'brief-a-specialist',
      reasons: [{ sign: 'tech-gap' }, {}],
    });
    expect(advise(tools, { techHours: 300 })).toMatchObject({ outcome: 'specialist', headline: 'va' });
    expect(advise(tools, { techHours: 299 }).outcome).toBe('va');
  });

  it('one helper who takes half an hour of checking for each hour is used first', () => {
    const one: Given = { ...hub, people: 1, coordinationHours: 450 };
    expect(advise(one, { helpHours: 900, assistants: 1 })).toMatchObject({
      outcome: 'use-help-you-pay-for',
      headline: 'none',
      next: 'talk-to-your-helper',
    });
    expect(advise({ ...one, coordinationHours: 449 }, { helpHours: 900, assistants: 1 }).outcome).not.toBe(
      'use-help-you-pay-for',
    );
  });

  it('an assistant who directs the others already grows into the seat', () => {
    expect(advise({ ...hub, directs: 'assistant' }, { assistants: 1 })).toMatchObject({
      outcome: 'grow-va-into-obm',
      headline: 'obm',
      next: 'offer-the-seat',
      role: null,
    });
  });

  it('a manager who does the inbox gets an assistant, one with too few hours gets more', () => {
    expect(advise(hub, { managers: 1, assistants: 0 })).toMatchObject({ outcome: 'wrong-seat', headline: 'va' });
    expect(advise(hub, { managers: 1, assistants: 1 })).toMatchObject({ outcome: 'more-obm-hours', role: null });
  });

  it.each([
    [3_999_999, 10, 'more-obm-hours'],
    [4_000_000, 9, 'more-obm-hours'],
    [4_000_000, 10, 'beyond-obm'],
  ])('income of %i cents a month and %i people beside a manager: %s', (income, people, outcome) => {
    expect(advise({ ...hub, income, people }, { managers: 1, assistants: 2 }).outcome).toBe(outcome);
  });

  it('somebody who left is replaced by the same role, if there is still a place for it', () => {
    expect(advise({ ...alone, whoLeft: 'assistant' })).toMatchObject({ outcome: 'replace-who-left', role: 'va' });
    expect(advise({ ...hub, whoLeft: 'manager' })).toMatchObject({ outcome: 'replace-who-left', role: 'obm' });
    expect(advise({ ...alone, whoLeft: 'manager' }).headline).toBe('va');
  });

  it('much to run and nobody to direct: an assistant now, a manager next', () => {
    const solo: Given = {
      ...alone,
      income: 1_000_000,
      offers: 2,
      systemsMissing: 'always',
      projectsShelved: 'always',
      firefighting: 'often',
    };
    expect(advise(solo).outcome).toBe('va-now-obm-next');
    expect(advise({ ...solo, income: 999_999 }).outcome).toBe('va');
  });

  it('without money, a better price or a tool comes before saving up', () => {
    const short: Given = { ...alone, budget: 5000, income: 130_000 };
    expect(advise({ ...short, techGap: 'rarely' }).outcome).toBe('not-yet:automate-first');
    expect(advise({ ...short, techGap: 'sometimes' }).outcome).toBe('not-yet:money');
    expect(advise(short).outcome).toBe('not-yet:money');
    expect(advise(short, { hours: 2400 })).toMatchObject({ outcome: 'not-yet:raise-prices', next: 'raise-a-price' });
    expect(advise(short, { hours: 2399 }).outcome).toBe('not-yet:money');
  });

  it('nothing sold yet is too early', () => {
    expect(advise({ ...alone, clients: 0, income: 29_999 }).outcome).toBe('not-yet:too-early');
    expect(advise({ ...alone, clients: 0, income: 30_000 }).outcome).not.toBe('not-yet:too-early');
  });

  it('calm and small is a good end, with a helper the support fits', () => {
    const calm: Given = { handsHours: 60, people: 0, overwhelmed: 'never', firefighting: 'rarely', budget: 150_000 };
    expect(advise(calm)).toMatchObject({ outcome: 'content-and-small', next: 'stay-as-you-are' });
    expect(advise({ ...calm, people: 1 }, { assistants: 1 }).outcome).toBe('support-fits');
  });
});

describe('A5: reasons', () => {
  it('are strongest first, and each names its source', () => {
    const { reasons } = advise(hub);
    const weights = reasons.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(reasons[0]).toEqual({
      sign: 'coordination-hours',
      need: 'manager',
      weight: 3,
      sources: [{ kind: 'answer', id: 'coordinationHours' }],
      figures: { minutes: 600 },
    });
    expect(reasons.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('say exactly what was computed: the parts of a need add up to it', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, answers) => {
        const { contributions, needs } = recommend(facts, answers, rules);
        expect(needs).toEqual({ hands: needOf('hands', contributions), manager: needOf('manager', contributions) });
      }),
    );
  });

  it('rest on the log where it is logged, and go when the figure goes', () => {
    const known = { coordinationHours: 600 };
    const { coordinationHours: _, ...unsaid } = hub;
    expect(advise(unsaid, known).reasons[0]).toMatchObject({
      sign: 'coordination-hours',
      sources: [{ kind: 'fact', id: 'coordinationHours' }],
    });
    expect(advise(unsaid).reasons.map(({ sign }) => sign)).not.toContain('coordination-hours');
  });

  it('name the case against: money that a usual month does not leave, and letting go', () => {
    const { against } = advise(
      { ...hub, costs: 900_000, ownPay: 500_000, savings: 300_000, lettingGo: 'i-redo-it' },
      { helpCost: 50_000 },
    );
    expect(against.find(({ sign }) => sign === 'cash-short')?.figures).toEqual({
      free: 50_000,
      budget: 200_000,
      months: 2,
    });
    expect(against.map(({ sign }) => sign)).toContain('hard-to-let-go');
  });

  it('against an assistant name hours under ten, against any hire fewer than four logged weeks', () => {
    const against = [advise({ ...alone, handsHours: 599 }, {}, 4), advise(alone, {}, 4), advise(alone, {}, 3)].map(
      (said) => said.against.map(({ sign }) => sign),
    );
    expect(against).toEqual([['few-hours'], [], ['little-logged']]);
  });

  it('never stand on both sides', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, answers) => {
        const { reasons, against } = recommend(facts, answers, rules);
        const signs = new Set(reasons.map(({ sign }) => sign));
        expect(against.filter(({ sign }) => signs.has(sign))).toEqual([]);
      }),
    );
  });

  it('keep unknown costs unknown: without them nothing is said about what is left', () => {
    const known = { costs: 1_400_000, ownPay: 500_000 };
    for (const [given, helpCost] of [
      [known, undefined],
      [{ ...known, ownPay: null }, 50_000],
      [{ ...known, costs: null }, 50_000],
    ] as const) {
      const { against } = advise({ ...hub, ...given }, helpCost === undefined ? {} : { helpCost });
      expect(against.map(({ sign }) => sign)).not.toContain('cash-short');
    }
  });

  it('for nobody say first what decided, and then what speaks for a hire', () => {
    const said = advise({ ...alone, budget: 1000, techGap: 'often' });
    expect(said.reasons[0]).toMatchObject({ sign: 'money-short', figures: { budget: 1000, least: 20_000 } });
    expect(said.against[0]?.sign).toBe('hands-hours');
  });
});

describe('A7: certainty', () => {
  const sure: Given = {
    ...hub,
    marketing: 'automated',
    turnedAway: 'often',
    steady: 'steady',
    recurring: 'more',
    lateAnswers: 'often',
    overwhelmed: 'often',
    funGone: 'often',
    wish: 'grow',
    directs: 'nobody',
    away: 'not-at-all',
    lettingGo: 'gladly',
    hiredBefore: 'went-well',
    systemsMissing: 'often',
  };

  it.each([
    [3, 'leaning', true],
    [4, 'strong', false],
    [5, 'strong', false],
  ])('with %i weeks logged it is %s (from answers only: %s)', (weeks, certainty, fromAnswersOnly) => {
    expect(advise(sure, {}, weeks)).toMatchObject({ certainty, fromAnswersOnly });
  });

  it('falls with questions that she was not sure of', () => {
    const unsure = {
      marketing: null,
      steady: null,
      recurring: null,
      wish: null,
      away: null,
      lettingGo: null,
      funGone: null,
    };
    expect(advise(sure).certainty).toBe('strong');
    expect(advise({ ...sure, ...unsure }).certainty).toBe('leaning');
  });

  it('falls where a usual month does not leave what she named', () => {
    const money = { ...sure, ownPay: 500_000 };
    expect(advise({ ...money, costs: 750_000 }, { helpCost: 50_000 }).certainty).toBe('strong');
    expect(advise({ ...money, costs: 750_001 }, { helpCost: 50_000 }).certainty).toBe('leaning');
  });

  it('is a close call where a line a little higher or lower would change the answer', () => {
    expect(advise({ ...alone, handsHours: 239 }).certainty).toBe('close-call');
    expect(advise({ ...alone, handsHours: 240 }).certainty).toBe('leaning');
    expect(advise({ ...alone, handsHours: 180 }).certainty).toBe('close-call');
  });
});

describe('what would change it', () => {
  it('is true: at the named figure the headline is the named one, and just below it is not', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, answers) => {
        const said = recommend(facts, answers, rules);
        const at = (id: string, value: number): string =>
          recommend(facts, { ...answers, [id]: { value, from: 'owner' } }, rules).headline;
        for (const point of said.wouldChange) {
          const value = point.when === 'from' ? point.at : point.at - 1;
          expect(point.headline).not.toBe(said.headline);
          expect(at(point.id, value)).toBe(point.headline);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the budget from which a manager could be paid', () => {
    expect(advise({ ...hub, budget: 30_000 }).wouldChange).toContainEqual({
      id: 'budget',
      now: 30_000,
      when: 'from',
      at: 70_000,
      headline: 'obm',
    });
  });
});

describe('A3: the stage', () => {
  it.each([
    [{ clients: 2, people: 0 }, {}, 'starting-out'],
    [{ clients: 3, people: 0, income: 100_000 }, {}, 'filling-up'],
    [{ clients: 3, people: 0, income: 99_999 }, {}, 'starting-out'],
    [hub, {}, 'stretched'],
    [{ clients: 40, people: 3, checkIns: 'rarely' }, { managers: 1 }, 'led-by-a-team'],
  ] as [Given, Partial<Record<FactId, number>>, string][])('%j with %j is %s', (given, known, stage) => {
    expect(advise(given, known).stage).toBe(stage);
  });
});

describe('A11: the rules', () => {
  it('each have a default inside their range and a source in words', () => {
    for (const { id, value, range } of ruleList) {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
      expect(ruleTexts[id].name.length).toBeGreaterThan(8);
      expect(ruleTexts[id].source.length).toBeGreaterThan(20);
    }
  });
});
