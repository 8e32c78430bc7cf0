/**
 * Every threshold, with its range and where it comes from. Money is US dollars, time is hours a week; `minorPerUsd` (home
 * minor units for one dollar) brings dollars home.
 */
import type { Settings } from '../records/settings.ts';
import { minorDigits } from '../values/money.ts';

const RULES_VERSION = 1;

export interface Rule {
  readonly id: RuleId;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly unit: 'hours' | 'dollars' | 'weight' | 'count' | 'share' | 'weeks';
  readonly source: string;
  /** Rates and the safety margin are hers; a change of any other rule is marked in the result. */
  readonly editable: boolean;
}

const table = {
  handsFull: [10, 6, 15, 'hours', 'Published trigger: ten hours a week of work without judgement.'],
  handsLeast: [3.5, 2, 6, 'hours', 'Below a handful of hours a week a helper has nothing to do: the sources say wait.'],
  coordinationFull: [10, 6, 15, 'hours', 'A fifth to a quarter of a full week spent on other people’s work.'],
  launchFull: [5, 3, 10, 'hours', 'Launches as a standing part of the week.'],
  runningLeast: [0.3, 0.2, 0.5, 'share', 'Published trigger: more than 30 % of the week on running things.'],
  managerPass: [4.5, 3.5, 6, 'weight', 'Half of what a business reaches whose team of three waits for its owner.'],
  closeBand: [
    0.6,
    0.2,
    1.2,
    'weight',
    'Would another answer stand if the manager’s line lay this much higher or lower?',
  ],
  closeHours: [0.5, 0.25, 1.5, 'hours', 'The same for the line of hours that can be handed over.'],
  vaLeast: [
    200,
    50,
    400,
    'dollars',
    'Smallest sensible start: ten hours a month at an offshore to mid-range rate (2026).',
  ],
  obmLeast: [
    1000,
    400,
    2000,
    'dollars',
    'Smallest sensible start: about five hours a week for the first three months (2026).',
  ],
  smallStart: [0.7, 0.5, 1, 'share', 'At least this share of it is a small start; below it is clearly short.'],
  badYear: [0.3, 0.2, 0.5, 'share', 'Safety margin: a year in which income falls by this share.'],
  volumePeople: [2, 1, 4, 'count', 'Somebody to manage: two people.'],
  volumeOffers: [2, 1, 4, 'count', 'Something to run: two live offers.'],
  carriesManager: [10_000, 6000, 15_000, 'dollars', 'Published floor for considering an OBM: $10,000 a month.'],
  beyondIncome: [
    40_000,
    30_000,
    80_000,
    'dollars',
    'About $500,000 a year: where owners compare an OBM with an integrator.',
  ],
  beyondPeople: [10, 8, 15, 'count', 'OBMs describe their seat as teams under ten people.'],
  checkingShare: [
    0.5,
    0.3,
    1,
    'share',
    'More than half an hour of checking for each hour of one helper: the help is not used.',
  ],
  tooEarly: [300, 0, 800, 'dollars', 'Income that is not yet repeatable: the sources say wait.'],
  thinIncome: [1000, 500, 2000, 'dollars', 'Little income beside many channels: cutting back comes first.'],
  channelShare: [0.4, 0.3, 0.6, 'share', 'Marketing and tools take this share of a week with hardly a client.'],
  lowHour: [10, 5, 20, 'dollars', 'An hour of work that brings in less than an hour of most assistants costs.'],
  fullWeek: [40, 30, 50, 'hours', 'A week with no room for more clients at the present price.'],
  shareOfIncome: [0.15, 0.1, 0.25, 'share', 'Derived team budget: 15 % of real revenue up to $250,000 a year.'],
  techHours: [5, 3, 10, 'hours', 'Enough tool work for one bounded job of a specialist.'],
  fewWeeks: [4, 2, 8, 'weeks', 'Fewer logged weeks than this: from answers only.'],
} satisfies Record<string, [number, number, number, Rule['unit'], string]>;

const HERS: ReadonlySet<RuleId> = new Set(['vaLeast', 'obmLeast', 'smallStart', 'badYear']);

type RuleId = keyof typeof table;

export const ruleList: readonly Rule[] = Object.entries(table).map(([id, [value, from, to, unit, source]]) => ({
  id: id as RuleId,
  value,
  range: [from, to],
  unit,
  source,
  editable: HERS.has(id as RuleId),
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
