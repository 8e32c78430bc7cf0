import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeYouSign, FIRST_MONTHS, type BeforeYouSign } from '../../../shared/advice/before-signing.ts';
import { takeResult } from '../../../shared/advice/result.ts';
import type { Answers } from '../../../shared/records/assessment.ts';
import type { FactId } from '../../../shared/records/facts.ts';
import { settle } from '../../../shared/records/hiring.ts';
import { initialSettings, type MoneyPicture } from '../../../shared/records/settings.ts';
import { formatMoney, minor } from '../../../shared/values/money.ts';
import { besideText, carriesText, settleText, type SigningFacts } from '../../../shared/words/before-signing.ts';
import { factsWith } from '../../support/case-answers.ts';
import { aPlan, day, dollars, testId } from '../../support/builders.ts';

const hour = 60;
const known: MoneyPicture = {
  costs: dollars(1000),
  ownPay: dollars(2500),
  savings: dollars(3000),
  budget: dollars(2000),
};
const nothing: MoneyPicture = { costs: null, ownPay: null, savings: null, budget: null };
const full: Partial<Record<FactId, number>> = { income3: 800_000, lowestQuarter: 600_000, people: 0, helpCost: 0 };

function signing(
  money: Partial<MoneyPicture> = {},
  facts: Partial<Record<FactId, number>> = {},
  terms = { minutes: (10 * hour) as number | null, rate: 4000 as number | null },
  weeks = 13,
): BeforeYouSign {
  return beforeYouSign({
    role: 'obm',
    terms,
    facts: factsWith({ ...full, ...facts }, weeks),
    settings: { ...initialSettings, money: { ...known, ...money } },
    result: null,
  });
}
const w = {
  money: (amount: number) => formatMoney(minor(Math.round(amount)), initialSettings.currency, 'en-US', 'rounded'),
  hours: (minutes: number) => String(minutes / 60),
  count: String,
  list: (items: readonly string[]) => items.join(', '),
};
const plan: SigningFacts = {
  role: 'obm',
  referencesDone: null,
  teamTold: null,
  team: [],
  waiting: 0,
  tools: 0,
  months: FIRST_MONTHS,
};

describe('H5 before you sign', () => {
  it('says what is paid once on the way, and what it takes of her own time', () => {
    const manager = signing();
    // Five to eight hours at $40; one to two hours of meetings.
    expect([manager.once, manager.ownTime]).toEqual([
      [20_000, 32_000],
      [60, 120],
    ]);
    expect(besideText('obm', manager, { rate: 4000, shared: false }, w)).toBe(
      'Besides, paid once: the paid look at the business, five to eight hours, about $200 to $320. Your own time each week: 1 to 2 hours of meetings.',
    );
    const assistant = beforeYouSign({
      role: 'va',
      terms: { minutes: 600, rate: 2000 },
      facts: factsWith(full),
      settings: initialSettings,
      result: null,
    });
    // Two people, one to three hours each, at $20; a tenth to a half of ten hours of checking.
    expect([assistant.once, assistant.ownTime]).toEqual([
      [4000, 12_000],
      [60, 300],
    ]);
    expect(besideText('va', assistant, { rate: 2000, shared: true }, w)).toContain(
      'paid to two people, about $40 to $120. And a micro-task of up to an hour for each person, about $20 each. The other hire that you plan is not in this.',
    );
    expect(besideText('va', { ...assistant, once: null, ownTime: null }, { rate: null, shared: false }, w)).toBe(
      'Besides, paid once: the trial task, one to three hours, paid to two people. And a micro-task of up to an hour for each person.',
    );
  });

  it('adds this hire to her own pay, costs and present help', () => {
    const it = signing({}, { people: 1, helpCost: 50_000 });
    expect(it.outgoing).toEqual({ helper: 173_333, ownPay: 250_000, costs: 100_000, help: 50_000 });
    expect(it.together).toBe(573_333);
    expect(it.income).toEqual({ usual: 800_000, lowestQuarter: 600_000, badYear: 560_000 });
    expect(it.left).toEqual({ usual: 226_667, lowestQuarter: 26_667, badYear: -13_333 });
    expect(it.notice).toBe(80_000);
  });

  it('leaves everything unknown that is: never zero', () => {
    const it = beforeYouSign({
      role: 'obm',
      terms: { minutes: null, rate: null },
      facts: factsWith({}, 0),
      settings: { ...initialSettings, money: nothing },
      result: null,
    });
    expect(it.outgoing).toEqual({ helper: null, ownPay: null, costs: null, help: null });
    expect([it.together, it.notice, it.budget, it.overBudget, it.short]).toEqual([null, null, null, null, null]);
    expect(it.left).toEqual({ usual: null, lowestQuarter: null, badYear: null });
    expect(it.income).toEqual({ usual: null, lowestQuarter: null, badYear: null });
    expect(it.carries).toBe('not-known');
    expect(it.unknown).toEqual(['helper', 'ownPay', 'costs', 'help', 'income']);
    const texts = it.toSettle.map((what) => settleText(what, it, plan, w));
    expect([carriesText(it, w), ...texts].join(' ')).not.toMatch(/\$|null|NaN|undefined/);
    expect(carriesText(it, w)).toMatch(/not known\. Still missing: hours or rate of this hire, what you pay yourself/);
  });

  it.each(['costs', 'ownPay'] as const)('without %s does not say what is left', (part) => {
    const it = signing({ [part]: null });
    expect(it.unknown).toEqual([part]);
    expect([it.together, it.left.usual, it.left.badYear]).toEqual([null, null, null]);
    expect(it.carries).toBe('not-known');
  });

  it.each([
    // 800,000 less 350,000 less 173,333 and what is paid for help.
    ['carries it to the last cent', { people: 1, helpCost: 36_667 }, 'yes'],
    ['falls short by one in a bad year', { people: 1, helpCost: 36_668 }, 'thin'],
    ['still has a cent in a usual month', { people: 1, helpCost: 276_667 }, 'thin'],
    ['misses a cent in a usual month', { people: 1, helpCost: 276_668 }, 'no'],
  ] as const)('%s', (_, facts, carries) => {
    expect(signing({}, facts).carries).toBe(carries);
  });

  it('over the budget that she named is not carried, however much is left', () => {
    expect(signing({ budget: dollars(1733.33) }).carries).toBe('yes');
    const it = signing({ budget: dollars(1733.32) });
    expect(it.overBudget).toBe(1);
    expect(it.carries).toBe('no');
    expect(carriesText(signing({ budget: dollars(1000) }), w)).toBe(
      'Your money does not carry this. It is $733 a month more than the $1,000 you named.',
    );
  });

  it('says plainly how much is missing, and how long savings carry it', () => {
    const poor = signing({}, { income3: 450_000 });
    expect(poor.short).toEqual({ of: 'usual', missing: 73_333, carried: 4 });
    expect(carriesText(poor, w)).toBe(
      'Your money does not carry this. $733 would be missing in a usual month. Your savings would carry that for 4 months.',
    );
    expect(carriesText(signing({ savings: null }, { income3: 450_000 }), w)).toMatch(
      /savings would carry that is not known/,
    );
    expect(carriesText(signing({ savings: dollars(10) }, { income3: 450_000 }), w)).toMatch(
      /do not carry that for a month/,
    );
    expect(carriesText(signing({ savings: dollars(800) }, { income3: 450_000 }), w)).toMatch(/for 1 month\./);
  });

  it('says when only a poor month falls short, and when the lowest quarter is not known', () => {
    expect(carriesText(signing({}, { lowestQuarter: 500_000 }), w)).toMatch(
      /^A usual month carries this; a poor one does not\. \$233 would be missing in a month of your lowest quarter/,
    );
    const it = beforeYouSign({
      role: 'obm',
      terms: { minutes: 600, rate: 4000 },
      facts: factsWith({ income3: 800_000, people: 0 }),
      settings: { ...initialSettings, money: known },
      result: null,
    });
    expect(carriesText(it, w)).toMatch(/lowest quarter leaves is not known yet/);
  });

  it.each([
    [3, true],
    [4, false],
  ])('of %i logged weeks says again that it rests on her answers only: %s', (weeks, only) => {
    const it = signing({}, {}, { minutes: 600, rate: 4000 }, weeks);
    expect(it.fromAnswersOnly).toBe(only);
    expect(it.toSettle.includes('few-weeks')).toBe(only);
    if (only) expect(settleText('few-weeks', it, plan, w)).toMatch(/^From your answers only: 3 weeks are logged/);
  });

  it('says one week and no week in her language', () => {
    const text = (weeks: number): string => settleText('few-weeks', signing({}, {}, undefined, weeks), plan, w);
    expect(text(1)).toMatch(/: 1 week is logged/);
    expect(text(0)).toMatch(/: no week is logged/);
  });

  it('names the figures of each thing to settle', () => {
    const it = signing();
    expect(settleText('cost', it, plan, w)).toBe(
      '$1,733 a month, $5,200 for the first 3 months. Your own pay of $2,500 goes on. All that you pay comes to $5,233 a month.',
    );
    expect(settleText('exit', it, { ...plan, tools: 1 }, w)).toMatch(/about \$800\. .*: 1 tool is in your list/);
    expect(settleText('bad-year', it, plan, w)).toMatch(/bad year: \$367\. In your lowest quarter: \$767/);
    expect(settleText('references', it, { ...plan, referencesDone: 'Tue 1 Dec' }, w)).toMatch(
      /^Three .* on Tue 1 Dec\.$/,
    );
    expect(settleText('references', it, { ...plan, role: 'va' }, w)).toMatch(/^Two .* not ticked\.$/);
    expect(settleText('told', it, { ...plan, team: ['Tess', 'Jon'], teamTold: 'Mon 2 Nov', waiting: 1 }, w)).toBe(
      'Tess, Jon should hear from you what changes and what does not. You ticked that step on Mon 2 Nov. 1 other person in this plan waits for an answer.',
    );
    expect(settleText('told', it, plan, w)).toBe('Nobody is on your team now.');
  });

  it('takes what she said in the check where nothing newer is known, and Settings before it', () => {
    const answers: Answers = {
      income: { value: 700_000, from: 'owner' },
      costs: { value: 90_000, from: 'owner' },
      ownPay: { value: 200_000, from: 'owner' },
    };
    const { result } = takeResult({
      id: testId(),
      assessment: {
        id: testId(),
        length: 'full',
        state: 'open',
        answers,
        at: null,
        startedOn: day('2026-11-01'),
        finishedOn: null,
      },
      facts: factsWith({}),
      settings: initialSettings,
      today: day('2026-11-01'),
    });
    const settings = { ...initialSettings, money: { ...nothing, costs: dollars(1200) } };
    const it = beforeYouSign({
      role: 'obm',
      terms: { minutes: 600, rate: 4000 },
      facts: factsWith({ people: 0 }),
      settings,
      result,
    });
    expect(it.outgoing).toMatchObject({ costs: 120_000, ownPay: 200_000 });
    expect(it.income.usual).toBe(700_000);
  });

  it('never leaves more than came in, and a dearer helper never leaves more', () => {
    const amount = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, amount, amount, (income3, lowestQuarter, helpCost, rate, more) => {
        const facts = { income3, lowestQuarter, people: 2, helpCost };
        const one = signing({}, facts, { minutes: 600, rate });
        const dearer = signing({}, facts, { minutes: 600, rate: rate + more });
        for (const month of ['usual', 'lowestQuarter', 'badYear'] as const) {
          // A bad year is rounded once with and once without what is paid.
          expect(Math.abs(one.left[month]! - (one.income[month]! - one.together!))).toBeLessThanOrEqual(1);
          expect(dearer.left[month]!).toBeLessThanOrEqual(one.left[month]!);
        }
        expect(one.carries === 'no').toBe(one.left.usual! < 0 || one.overBudget! > 0);
      }),
    );
  });

  it('ticks are kept once each, in one order', () => {
    const once = settle(settle(aPlan(), 'told', true), 'cost', true);
    expect(once.settled).toEqual(['cost', 'told']);
    expect(settle(once, 'cost', true).settled).toEqual(['cost', 'told']);
    expect(settle(once, 'cost', false).settled).toEqual(['told']);
  });
});
