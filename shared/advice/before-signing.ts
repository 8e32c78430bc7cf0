/**
 * What to settle before she signs, in her own figures of today: what the hire costs with all else that she pays, what is left
 * in a usual month, in the lowest quarter and in a bad year, and whether that rests on enough logged weeks (domain.md 5.2
 * and 5.6, advice.md 3 and 7). Money is home minor units a month, time minutes a week; null is "not known", never zero.
 */
import type { Answers } from '../records/assessment.ts';
import { monthlyCost } from '../records/candidate.ts';
import type { Facts } from '../records/facts.ts';
import { beforeSigning, type BeforeSigning } from '../records/hiring.ts';
import type { Result } from '../records/recommendation.ts';
import type { MoneyPicture, Settings } from '../records/settings.ts';
import { divideRounding } from '../values/money.ts';
import { whole } from '../values/numbers.ts';
import { affordabilityOf } from './affordability.ts';
import { ownTimeOf, type Range, type Role, type Terms } from './compare.ts';
import { answersToday } from './judge-again.ts';
import { pictureOf } from './picture.ts';
import { withMoney } from './questions.ts';
import { rulesOf, type Rules } from './rules.ts';

/** The first agreement with a manager runs about three months; it is the span that an assistant settles in, too. */
export const FIRST_MONTHS = 3;
/** However she sets the rule: with fewer logged weeks a retainer rests on her answers only (advice.md 7). */
const LEAST_WEEKS = 4;
export const weeksNeededFor = ({ values }: Rules): number => Math.max(LEAST_WEEKS, values.fewWeeks);

/** A notice that was seen in published contracts (domain.md S167). */
const NOTICE_WEEKS = 2;

export const months = ['usual', 'lowestQuarter', 'badYear'] as const;
export type SomeMonth = (typeof months)[number];
type ByMonth = Readonly<Record<SomeMonth, number | null>>;

/** What is paid out of a month's income. */
interface Outgoing {
  readonly helper: number | null;
  readonly ownPay: number | null;
  readonly costs: number | null;
  /** The people who work for her now. */
  readonly help: number | null;
}

/**
 * 'no' where a usual month falls short or her budget is exceeded, 'thin' where only a poor one does, 'not-known' while a
 * usual month cannot be told.
 */
export type Carries = 'yes' | 'thin' | 'no' | 'not-known';

export interface BeforeYouSign {
  readonly outgoing: Outgoing;
  /** All of it; null where a part is unknown. */
  readonly together: number | null;
  readonly income: ByMonth;
  /** What is left of that income once all of it is paid. */
  readonly left: ByMonth;
  readonly carries: Carries;
  /** The first of the three that falls short, how much is missing a month, and how many months savings carry it. */
  readonly short: { readonly of: SomeMonth; readonly missing: number; readonly carried: number | null } | null;
  /** What the way there costs once: the trial task of two people, or the paid look; null without a rate. */
  readonly once: Range | null;
  /** Her own time a week for meetings and checking, once it runs; null without hours. */
  readonly ownTime: Range | null;
  readonly budget: number | null;
  /** Above what she named (positive), or below it. */
  readonly overBudget: number | null;
  /** The parts of the sum that nobody has told yet. */
  readonly unknown: readonly ('helper' | keyof Omit<Outgoing, 'helper'> | 'income')[];
  /** Two weeks at these terms: what a notice costs. */
  readonly notice: number | null;
  readonly badYear: number;
  readonly weeksLogged: number;
  /** Weeks from which a figure of the log is more than an impression. */
  readonly weeksNeeded: number;
  readonly fromAnswersOnly: boolean;
  /** What is to be settled; the last only where little is logged. */
  readonly toSettle: readonly BeforeSigning[];
}

export interface SigningInput {
  readonly role: Role;
  readonly terms: Terms;
  /** The figures of today. */
  readonly facts: Facts;
  readonly settings: Settings;
  /** The result that the plan comes from: what she said then and nobody has measured since. */
  readonly result: Result | null;
}

export function beforeYouSign({ role, terms, facts, settings, result }: SigningInput): BeforeYouSign {
  const rules = rulesOf(settings);
  const picture = pictureOf(facts, answersNow(facts, settings.money, result), []);
  const { free, freeInLowestQuarter, freeInBadYear, help } = affordabilityOf(picture, rules);
  const known = (id: 'income' | 'costs' | 'ownPay' | 'savings' | 'budget'): number | null =>
    picture.number(id)?.value ?? null;
  const helper = termsCost(terms);
  const outgoing = { helper, ownPay: known('ownPay'), costs: known('costs'), help };
  const income = known('income');
  const less = (amount: number | null): number | null => (amount === null || helper === null ? null : amount - helper);
  const left = { usual: less(free), lowestQuarter: less(freeInLowestQuarter), badYear: less(freeInBadYear) };
  const budget = known('budget');
  const overBudget = budget === null || helper === null ? null : helper - budget;
  const weeksLogged = facts.weeksLogged.value ?? 0;
  const weeksNeeded = weeksNeededFor(rules);
  const fromAnswersOnly = weeksLogged < weeksNeeded;
  return {
    outgoing,
    together: sumOf(Object.values(outgoing)),
    income: {
      usual: income,
      lowestQuarter: picture.fact('lowestQuarter')?.value ?? null,
      badYear: income === null ? null : whole(income * (1 - rules.values.badYear)),
    },
    left,
    carries: carriesOf(left, overBudget),
    short: shortOf(left, known('savings')),
    once: terms.rate === null ? null : onceOf(role, terms.rate),
    ownTime: terms.minutes === null ? null : ownTimeOf(role, terms.minutes, rules),
    budget,
    overBudget,
    unknown: [
      ...(['helper', 'ownPay', 'costs', 'help'] as const).filter((part) => outgoing[part] === null),
      ...(income === null ? (['income'] as const) : []),
    ],
    notice: terms.minutes === null || terms.rate === null ? null : noticeOf(terms.minutes, terms.rate),
    badYear: rules.values.badYear,
    weeksLogged,
    weeksNeeded,
    fromAnswersOnly,
    toSettle: beforeSigning.options.filter((one) => one !== 'few-weeks' || fromAnswersOnly),
  };
}

/** What she said in the check, as far as it holds today; Settings are newer than what a check took over from them. */
const answersNow = (facts: Facts, money: MoneyPicture, result: Result | null): Answers => ({
  ...(result ? withMoney(answersToday(result.answers, facts, money), result.money) : {}),
  ...withMoney({}, money),
});

/** Hours that are paid before anything is agreed: a task of one to three hours by two people; a look of five to eight. */
const ONCE: Readonly<Record<Role, Range>> = { va: [2 * 1, 2 * 3], obm: [5, 8] };
const onceOf = (role: Role, rate: number): Range => [ONCE[role][0] * rate, ONCE[role][1] * rate];

const termsCost = ({ minutes, rate }: Terms): number | null =>
  minutes === null || rate === null ? null : monthlyCost(rate, minutes);

const noticeOf = (minutesPerWeek: number, rate: number): number =>
  divideRounding(rate * minutesPerWeek * NOTICE_WEEKS, 60);

const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((sum: number | null, part) => (sum === null || part === null ? null : sum + part), 0);

function carriesOf(left: ByMonth, overBudget: number | null): Carries {
  if ((left.usual ?? 0) < 0 || (overBudget ?? 0) > 0) return 'no';
  if (left.usual === null) return 'not-known';
  return (left.lowestQuarter ?? 0) < 0 || (left.badYear ?? 0) < 0 ? 'thin' : 'yes';
}

function shortOf(left: ByMonth, savings: number | null): BeforeYouSign['short'] {
  const of = months.find((one) => (left[one] ?? 0) < 0);
  if (of === undefined) return null;
  const missing = -(left[of] ?? 0);
  return { of, missing, carried: savings === null ? null : Math.floor(savings / missing) };
}
