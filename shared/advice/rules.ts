/**
 * Every threshold, with its range and where it comes from. Money is US dollars, time is hours a week; `minorPerUsd` (home
 * minor units for one dollar) brings dollars home.
 */
import type { Settings } from '../records/settings.ts';
import { minorDigits } from '../values/money.ts';

export const RULES_VERSION = 1;

export interface Rule {
  readonly id: RuleId;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly unit: 'hours' | 'dollars' | 'weight' | 'count' | 'share' | 'weeks';
  readonly source: string;
}

const table = {
  handsFull: [10, 6, 15, 'hours', 'Published trigger: ten hours a week of work without judgement.'],
  handsLeast: [3.5, 2, 6, 'hours', 'Below a handful of hours a week a helper has nothing to do: the sources say wait.'],
  coordinationFull: [10, 6, 15, 'hours', 'A fifth to a quarter of a full week spent on other people’s work.'],
  runningLeast: [0.3, 0.2, 0.5, 'share', 'Published trigger: more than 30 % of the week on running things.'],
  managerPass: [
    4.5,
    3.5,
    6,
    'weight',
    'Half of what a business with a team of three that waits for its owner reaches.',
  ],
  closeBand: [0.6, 0.2, 1.2, 'weight', 'Within this of the line both answers are shown.'],
  vaLeast: [
    200,
    100,
    400,
    'dollars',
    'Smallest sensible start: about ten hours a month at an offshore to mid-range rate.',
  ],
  obmLeast: [
    1000,
    700,
    2000,
    'dollars',
    'Smallest sensible start: about five hours a week for the first three months.',
  ],
  smallStart: [0.7, 0.5, 1, 'share', 'Short by less than this share is a small start; below it is clearly short.'],
  volumePeople: [2, 1, 4, 'count', 'Somebody to manage: two people.'],
  volumeOffers: [2, 1, 4, 'count', 'Something to manage: two live offers, or launches.'],
  carriesManager: [10_000, 6000, 15_000, 'dollars', 'Published floor for considering an OBM: $10,000 a month.'],
  tooEarly: [300, 0, 800, 'dollars', 'Income that is not yet repeatable: the sources say wait.'],
  thinIncome: [1000, 500, 2000, 'dollars', 'Little income beside many channels: cutting back comes first.'],
  channelShare: [0.4, 0.3, 0.6, 'share', 'Marketing and tools take this share of a week with hardly a client.'],
  shareOfIncome: [0.15, 0.1, 0.25, 'share', 'Derived team budget: 15 % of real revenue up to $250,000 a year.'],
  techHours: [5, 3, 10, 'hours', 'Enough tool work for one bounded job of a specialist.'],
  fewWeeks: [4, 2, 8, 'weeks', 'Fewer logged weeks than this: from answers only.'],
} satisfies Record<string, [number, number, number, Rule['unit'], string]>;

export type RuleId = keyof typeof table;

export const ruleList: readonly Rule[] = Object.entries(table).map(([id, [value, from, to, unit, source]]) => ({
  id: id as RuleId,
  value,
  range: [from, to],
  unit,
  source,
}));

export interface Rules {
  readonly version: number;
  readonly values: Readonly<Record<RuleId, number>>;
  /** Home minor units for one US dollar. */
  readonly minorPerUsd: number;
}

const defaults = Object.fromEntries(ruleList.map(({ id, value }) => [id, value])) as Record<RuleId, number>;

/** The default rules at what one dollar is worth to her. */
export const defaultRules = (minorPerUsd: number): Rules => ({ version: RULES_VERSION, values: defaults, minorPerUsd });

export const minorPerUsdOf = ({ usdRate, currency }: Settings): number =>
  Number(usdRate.rate) * 10 ** minorDigits(currency);
