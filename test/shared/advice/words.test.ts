import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionNamed, questions } from '../../../shared/advice/questions.ts';
import { recommend } from '../../../shared/advice/recommend.ts';
import { defaultRules } from '../../../shared/advice/rules.ts';
import { factIds } from '../../../shared/records/facts.ts';
import { nextStep, outcome, signId, type Recommendation } from '../../../shared/records/recommendation.ts';
import { formatHours } from '../../../shared/values/minutes.ts';
import { formatMoney, type Currency, type Minor } from '../../../shared/values/money.ts';
import {
  basisText,
  certaintyWords,
  gateText,
  sourceText,
  stageWords,
  tippingText,
  weightText,
} from '../../../shared/words/advice.ts';
import { factNames, factText } from '../../../shared/words/facts.ts';
import { nextText } from '../../../shared/words/next-steps.ts';
import { outcomeText } from '../../../shared/words/outcomes.ts';
import { answerText, conflictText, questionWords, type Writing } from '../../../shared/words/questions.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { anyAnswers, anyFacts } from '../../support/advice-arbitraries.ts';
import { aPerson } from '../../support/builders.ts';
import { factsWith, recommendCase } from '../../support/case-answers.ts';
import { workedCases } from '../../support/worked-case.ts';

const writing: Writing = {
  money: (amount) => formatMoney(amount as Minor, 'GBP' as Currency, 'en-GB', 'rounded'),
  hours: (minutes) => formatHours(minutes, 'en-GB'),
  count: (value) => new Intl.NumberFormat('en-GB').format(value),
  list: (items) => new Intl.ListFormat('en-GB').format(items),
};
const tess = aPerson({ name: 'Tess' });
const jon = aPerson({ name: 'Jon', role: 'web-designer' });

/** Every sentence that a result shows. */
function sentencesOf(said: Recommendation): string[] {
  return [
    outcomeText(said, [tess, jon], writing),
    outcomeText(said, [], writing),
    nextText(said.next, said.role),
    stageWords[said.stage],
    certaintyWords[said.certainty],
    ...[...said.reasons, ...said.against].map((one) => reasonText(one, writing)),
    ...said.wouldChange.map((point) => tippingText(point, writing)),
    ...said.gates.map((gate) => ({ title: gateText(gate, writing) ?? '', body: '' })),
  ].flatMap(({ title, body }) => [title, body]);
}

const everySign = signId.options.map((sign) => reasonText({ sign, figures: { minutes: 60, often: 3 } }, writing));

describe('the words of the advice', () => {
  it('say every outcome, sign and next step without an exclamation mark, praise, fear or a developer’s word', () => {
    const said = recommendCase(workedCases[0] ?? fail());
    const everything = [
      ...outcome.options.flatMap((one) => [
        outcomeText({ ...said, outcome: one }, [tess, jon], writing),
        outcomeText({ ...said, outcome: one, headline: 'none' }, [], writing),
      ]),
      ...nextStep.options.map((next) => nextText(next, 'va')),
      ...everySign,
    ];
    for (const { title, body } of everything) {
      expect(title).toMatch(/^[A-Z].*[\w%)….]$/);
      expect(body).toMatch(/^[A-Z£0-9].*\.$/);
      expect(`${title} ${body}`).not.toMatch(
        /!|undefined|NaN|null|congrat|great|well done|score|metric|delegate|resource|too late|confidence/i,
      );
    }
  });

  it('say every result, whatever was answered, in whole sentences', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, answers) => {
        const text = sentencesOf(recommend(facts, answers, defaultRules(100))).join('\n');
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|  /);
      }),
    );
  });

  it('name both roles in full where they are first said, and what happens to the people she has', () => {
    const [v05] = workedCases;
    const { title, body } = outcomeText(recommendCase(v05 ?? fail()), [tess, jon], writing);
    expect(title).toBe('You are ready for an Online Business Manager (OBM). Keep Tess as your assistant.');
    expect(body).toBe('The manager directs Tess and Jon, and reports to you.');
  });

  it('keep one and many apart', () => {
    const reason = (sign: 'people-waiting' | 'hands-hours', figures: Record<string, number>): string =>
      reasonText({ sign, figures }, writing).body;
    expect(reason('people-waiting', { people: 1 })).toMatch(/^1 person works/);
    expect(reason('people-waiting', { people: 3 })).toMatch(/^3 people work/);
    expect(reason('hands-hours', { minutes: 60 })).toMatch(/^1 hour a week/);
    expect(reason('hands-hours', { minutes: 90 })).toMatch(/^1.5 hours a week/);
    const said = recommendCase(workedCases[0] ?? fail());
    const ines = aPerson({ name: 'Ines' });
    const [maya, tom] = [aPerson({ name: 'Maya', role: 'obm' }), aPerson({ name: 'Tom', role: 'obm' })];
    const more = { ...said, outcome: 'more-obm-hours' } as const;
    expect(outcomeText(more, [tess, ines, maya, tom], writing).body).toMatch(
      /^Maya and Tom carry .* Keep Tess and Ines as your assistants\.$/,
    );
    expect(outcomeText(more, [tess, maya], writing).body).toMatch(/^Maya carries .* Keep Tess as your assistant\.$/);
    expect(outcomeText({ ...said, outcome: 'more-va-hours' }, [tess, ines], writing).body).toMatch(
      /^Tess and Ines know /,
    );
    expect([basisText(1, 0, writing), basisText(24, 10, writing)]).toEqual([
      'Based on 1 answer. Nothing is logged yet.',
      'Based on 24 answers and 10 weeks of your own log.',
    ]);
  });

  it('say where a reason comes from and how much it counted', () => {
    const [fromLog, said] = [{ kind: 'fact', id: 'people' } as const, { kind: 'answer', id: 'people' } as const];
    expect([[fromLog], [said], [fromLog, said]].map((sources) => sourceText({ sources }))).toEqual([
      'From your log',
      'Your answers',
      'Your log and your answers',
    ]);
    const weights = [0.59, 0.6, 1.49, 1.5].map((weight) => weightText({ need: 'hands', weight }));
    expect(weights).toEqual(['Counts a little', 'Counts', 'Counts', 'Counts a lot']);
  });

  it('say what would change the answer as a figure in her currency', () => {
    const point = { id: 'budget', now: 30_000, when: 'from', at: 70_000, headline: 'obm' } as const;
    expect(tippingText(point, writing)).toEqual({
      title: 'From £700 a month to spend on new help: a manager.',
      body: 'Now: £300 a month to spend on new help.',
    });
  });

  it('say answers as she gave them, and both sides where the log differs', () => {
    const [budget, checkIns, hands] = (['budget', 'checkIns', 'handsHours'] as const).map(
      (id) => questionNamed(id) ?? fail(),
    );
    expect(answerText(budget ?? fail(), 90_000, writing)).toBe('£900 a month');
    expect(answerText(checkIns ?? fail(), 'often', writing)).toBe('Often');
    expect(answerText(checkIns ?? fail(), null, writing)).toBe('Not sure');
    const conflict = { question: 'handsHours', answered: 600, logged: 240, fact: 'handsHours' } as const;
    expect(conflictText(conflict, hands ?? fail(), writing)).toBe(
      'Routine hours somebody else could do: you said 10 hours a week, your log says 4 hours a week. Your answer was used.',
    );
  });

  it('A10 name each figure of the log by what it is about, no two alike', () => {
    const names = factIds.map((id) => factNames[id]);
    expect(new Set(names).size).toBe(factIds.length);
    expect(names.filter((name) => name.trim() === '' || /\blog\b/i.test(name))).toEqual([]);
  });

  it('say each figure of the log with how much of the time it covers, and nothing where it cannot tell', () => {
    const facts = factsWith({});
    expect(factIds.filter((id) => factText(id, facts[id], writing) !== null)).toEqual(['weeksLogged']);
    const fact = { value: 660, unit: 'minutes-a-week', covered: 10, of: 13, rows: null } as const;
    expect(factText('handsHours', fact, writing)).toBe('11 hours a week of routine work, from 10 of the last 13 weeks');
    expect(factText('handsHours', { ...fact, covered: 13 }, writing)).toBe('11 hours a week of routine work');
  });

  it('ask one thing in each question', () => {
    for (const { id } of questions) expect(questionWords[id].ask.match(/\?/g)).toHaveLength(1);
  });
});

function fail(): never {
  throw new Error('the fixture is not there');
}
