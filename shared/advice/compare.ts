/**
 * Nobody new, an assistant or a manager side by side: what each costs, gives back and does to her money. Read from what a
 * result froze, so that an old result compares as it did on its day. Money is home minor units a month, time minutes a
 * week; null is "not known", never zero.
 *
 * Sources, rules of thumb to be replaced by her own quotes (2026). Rates: published spans of $8–20 an hour for inbox and
 * support and $25–35 for contractors in the US (assistant), one worked example of $70 and our own span of $45–100
 * (manager: no dated survey exists). Hours: retainers of an assistant begin at ten hours a month, those of a manager at
 * about five hours a week. Training takes about a month; a manager costs one to two hours of meetings a week.
 */
import type { Result } from '../records/recommendation.ts';
import { whole } from '../values/numbers.ts';
import { affordabilityOf } from './affordability.ts';
import { pictureOf, type Picture } from './picture.ts';
import { questionsOf, withMoney } from './questions.ts';
import { rulesWith, type Rules } from './rules.ts';

export type Role = 'va' | 'obm';

/** What a helper is taken to work and cost: minutes a week, home minor units an hour. Null while she is typing it. */
export interface Terms {
  readonly minutes: number | null;
  readonly rate: number | null;
}

export type Range = readonly [from: number, to: number];

/** What is left of a month after costs, own pay, present helpers and this option. */
interface Left {
  readonly usual: number | null;
  readonly lowestQuarter: number | null;
  readonly badYear: number | null;
}

export interface Compared {
  readonly option: 'nobody' | Role;
  readonly cost: number | null;
  /** The same hours at the lowest and highest usual rate. */
  readonly costSpan: Range | null;
  /** Of her monthly income: this helper, and all helpers with the present ones. */
  readonly share: number | null;
  readonly shareOfAll: number | null;
  /** The published share for all help at her income: 15 % of real revenue to $250,000 a year, 20 % to $500,000, then 25 %. */
  readonly shareRule: number | null;
  /** Above what she named as budget (positive), or below it. */
  readonly overBudget: number | null;
  /** Hours back a week in the first month: showing how it is done comes before. */
  readonly backAtFirst: Range | null;
  /** Hours back a week after it, with checking and meetings taken off; never above what is paid for. */
  readonly back: Range | null;
  /** Paid for, and nothing to hand over for it yet. */
  readonly idle: number | null;
  readonly left: Left;
  /** How many months savings carry the first of the three that is below zero. */
  readonly runway: { readonly of: keyof Left; readonly months: number | null } | null;
}

const HOUR = 60;
const WEEKS_A_MONTH = 52 / 12;
const MEETINGS: Range = [HOUR, 2 * HOUR];
/** Even an assistant who knows the work is checked now and then. */
const LEAST_CHECKING = 0.1;

/** Dollars an hour: the lowest and highest published; the usual one is a rule. */
export const publishedRates: Readonly<Record<Role, Range>> = { va: [8, 35], obm: [45, 100] };
/** Minutes a week: the smallest, a usual and the largest first start. */
const START = { least: 150, usual: 5 * HOUR, most: 10 * HOUR };

const ofResult = ({
  facts,
  answers,
  money,
  minorPerUsd,
  rules = {},
  length,
}: Result): { picture: Picture; rules: Rules } => {
  const all = withMoney(answers, money);
  const asked = questionsOf(length, all).map(({ id }) => id);
  return { picture: pictureOf(facts, all, asked), rules: rulesWith(minorPerUsd, rules) };
};

/** What can be handed over to a role, in minutes a week. */
const movable = (picture: Picture, role: Role): number | null =>
  picture.number(role === 'va' ? 'handsHours' : 'coordinationHours')?.value ?? null;

/** Two figures that count: £15.80 an hour is £16. */
function rounded(value: number): number {
  const step = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, value))) - 1));
  return Math.round(value / step) * step;
}

/** The hours and rate that a comparison begins with, in her currency. */
export function usualTerms(result: Result, role: Role): { minutes: number; rate: number } {
  const { picture, rules } = ofResult(result);
  const hands = movable(picture, 'va');
  const start = role === 'va' && hands !== null ? Math.floor(hands / 30) * 30 : START.usual;
  return {
    minutes: Math.min(START.most, Math.max(START.least, start)),
    rate: rounded(rules.values[role === 'va' ? 'vaRate' : 'obmRate'] * result.minorPerUsd),
  };
}

const monthly = (minutes: number, rate: number): number => whole((minutes / HOUR) * WEEKS_A_MONTH * rate);

/** Nobody, VA and OBM in that order. @param terms what she tries out in place of the usual hours and rates */
export function compare(result: Result, terms: Readonly<Record<Role, Terms>>): readonly Compared[] {
  const { picture, rules } = ofResult(result);
  const nobody: Compared = {
    option: 'nobody',
    cost: 0,
    costSpan: null,
    overBudget: null,
    backAtFirst: [0, 0],
    back: [0, 0],
    idle: null,
    ...moneyWith(0, picture, rules),
  };
  return [nobody, compared('va', terms.va, picture, rules), compared('obm', terms.obm, picture, rules)];
}

function compared(role: Role, { minutes, rate }: Terms, picture: Picture, rules: Rules): Compared {
  const cost = minutes === null || rate === null ? null : monthly(minutes, rate);
  const budget = picture.number('budget')?.value ?? null;
  const [low, high] = publishedRates[role];
  const inRate = (dollars: number): number => monthly(minutes ?? 0, rounded(dollars * rules.minorPerUsd));
  return {
    option: role,
    cost,
    costSpan: minutes === null ? null : [inRate(low), inRate(high)],
    overBudget: cost === null || budget === null ? null : cost - budget,
    ...hoursBack(role, minutes, movable(picture, role), rules),
    ...moneyWith(cost, picture, rules),
  };
}

/** @param paid minutes a week that are paid for; @param work minutes a week that there are to hand over */
export function hoursBack(
  role: Role,
  paid: number | null,
  work: number | null,
  { values }: Rules,
): Pick<Compared, 'backAtFirst' | 'back' | 'idle'> {
  if (paid === null || work === null) return { backAtFirst: null, back: null, idle: null };
  const moved = Math.min(paid, work);
  const poor = moved * (1 - values.checkingShare);
  const back: Range =
    role === 'va'
      ? [whole(poor), whole(moved * (1 - LEAST_CHECKING))]
      : [whole(poor - MEETINGS[1]), whole(moved - MEETINGS[0])];
  // Showing takes half of the paid time, and at best a quarter of the work has gone by then.
  const shown = -paid / 2 - (role === 'obm' ? MEETINGS[1] : 0);
  const soon = role === 'va' ? moved / 4 : 0;
  return { backAtFirst: [whole(shown), whole(Math.min(soon, back[1]))], back, idle: paid - moved };
}

/** Her own time a week beside what is paid: checking an assistant's work, meetings with a manager. */
export const ownTimeOf = (role: Role, paid: number, { values }: Rules): Range =>
  role === 'va' ? [whole(paid * LEAST_CHECKING), whole(paid * values.checkingShare)] : MEETINGS;

function moneyWith(
  cost: number | null,
  picture: Picture,
  rules: Rules,
): Pick<Compared, 'left' | 'runway' | 'share' | 'shareOfAll' | 'shareRule'> {
  const now = affordabilityOf(picture, rules);
  const less = (free: number | null): number | null => (free === null || cost === null ? null : free - cost);
  const left = {
    usual: less(now.free),
    lowestQuarter: less(now.freeInLowestQuarter),
    badYear: less(now.freeInBadYear),
  };
  const short = (['usual', 'lowestQuarter', 'badYear'] as const).find((of) => (left[of] ?? 0) < 0);
  const savings = picture.number('savings')?.value ?? null;
  const income = picture.number('income')?.value ?? null;
  const ofIncome = (spent: number | null): number | null =>
    spent === null || income === null || income <= 0 ? null : spent / income;
  return {
    left,
    runway:
      short === undefined
        ? null
        : { of: short, months: savings === null ? null : Math.floor(savings / -(left[short] ?? -1)) },
    share: ofIncome(cost),
    shareOfAll: ofIncome(cost === null || now.help === null ? null : cost + now.help),
    shareRule: income === null ? null : shareRuleAt((income * 12) / rules.minorPerUsd),
  };
}

const shareRuleAt = (dollarsAYear: number): number =>
  dollarsAYear <= 250_000 ? 0.15 : dollarsAYear <= 500_000 ? 0.2 : 0.25;

/** A logged week before and after: minutes of each kind, `moved` of them striped, `freed` hers again. */
export interface WeekWith {
  readonly client: number;
  readonly growing: number;
  readonly running: number;
  /** Part of running that this role could take. */
  readonly moved: number;
  /** The middle of the hours back, at most what can be moved. */
  readonly freed: number;
}

/** Null where no week is logged. */
export function weekWith(result: Result, { option, back }: Compared): WeekWith | null {
  const { facts } = result;
  const hours = facts.hours.value;
  if (hours === null || hours === 0 || option === 'nobody' || back === null) return null;
  const client = Math.min(hours, facts.deliveryHours.value ?? 0);
  const running = Math.min(hours - client, whole((facts.runningShare.value ?? 0) * hours));
  const moved = Math.min(running, movable(ofResult(result).picture, option) ?? 0);
  const freed = Math.min(moved, Math.max(0, whole((back[0] + back[1]) / 2)));
  return { client, growing: hours - client - running, running, moved, freed };
}

/** What there is to take over: routine work, and briefing and checking. */
export function workOf(result: Result): { hands: number | null; coordination: number | null } {
  const { picture } = ofResult(result);
  return { hands: movable(picture, 'va'), coordination: movable(picture, 'obm') };
}
