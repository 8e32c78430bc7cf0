/**
 * Every threshold with its default and range; names and sources stand in words/rules.ts under the same ids. Money is US
 * dollars, time is hours a week; `minorPerUsd` (home minor units for one dollar) brings dollars home.
 */
import type { Settings } from '../records/settings.ts';
import { minorDigits } from '../values/money.ts';

const RULES_VERSION = 1;

type Unit = 'hours' | 'dollars' | 'rate' | 'weight' | 'count' | 'share' | 'weeks';

export interface Rule {
  readonly id: RuleId;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly unit: Unit;
  /** Rates, smallest starts and the safety margin are hers; a change of any other rule is marked in the result. */
  readonly hers: boolean;
}

const table = {
  vaRate: [20, 3, 80, 'rate'],
  obmRate: [50, 10, 200, 'rate'],
  vaLeast: [200, 50, 400, 'dollars'],
  obmLeast: [1000, 400, 2000, 'dollars'],
  smallStart: [0.7, 0.5, 1, 'share'],
  badYear: [0.3, 0.1, 0.6, 'share'],
  handsFull: [10, 6, 15, 'hours'],
  handsLeast: [3.5, 2, 6, 'hours'],
  coordinationFull: [10, 6, 15, 'hours'],
  launchFull: [5, 3, 10, 'hours'],
  runningLeast: [0.3, 0.2, 0.5, 'share'],
  managerPass: [4.5, 3.5, 6, 'weight'],
  volumePeople: [2, 1, 4, 'count'],
  volumeOffers: [2, 1, 4, 'count'],
  carriesManager: [10_000, 6000, 15_000, 'dollars'],
  checkingShare: [0.5, 0.3, 1, 'share'],
  techHours: [5, 3, 10, 'hours'],
  tooEarly: [300, 0, 800, 'dollars'],
  thinIncome: [1000, 500, 2000, 'dollars'],
  channelShare: [0.4, 0.3, 0.6, 'share'],
  lowHour: [10, 5, 20, 'dollars'],
  fullWeek: [40, 30, 50, 'hours'],
  shareOfIncome: [0.15, 0.1, 0.25, 'share'],
  beyondIncome: [40_000, 30_000, 80_000, 'dollars'],
  beyondPeople: [10, 8, 15, 'count'],
  closeBand: [0.6, 0.2, 1.2, 'weight'],
  closeHours: [0.5, 0.25, 1.5, 'hours'],
  fewWeeks: [4, 2, 8, 'weeks'],
} satisfies Record<string, [number, number, number, Unit]>;

const HERS: ReadonlySet<RuleId> = new Set(['vaRate', 'obmRate', 'vaLeast', 'obmLeast', 'smallStart', 'badYear']);

export type RuleId = keyof typeof table;

export const ruleList: readonly Rule[] = Object.entries(table).map(([id, [value, from, to, unit]]) => ({
  id: id as RuleId,
  value,
  range: [from, to],
  unit,
  hers: HERS.has(id as RuleId),
}));

export interface Rules {
  readonly version: number;
  readonly values: Readonly<Record<RuleId, number>>;
  /** Home minor units for one US dollar. */
  readonly minorPerUsd: number;
}

/** What she has put in place of defaults, by the id of the rule. */
export type RuleChanges = Settings['rules'];

const defaults = Object.fromEntries(ruleList.map(({ id, value }) => [id, value])) as Record<RuleId, number>;

/** The default rules at what one dollar is worth to her. */
export const defaultRules = (minorPerUsd: number): Rules => ({ version: RULES_VERSION, values: defaults, minorPerUsd });

/** The rules with her changes; one out of its range, or of a rule that is no more, is passed over. */
export function rulesWith(minorPerUsd: number, changes: RuleChanges): Rules {
  const values = { ...defaults };
  for (const { id, range } of ruleList) {
    const value = changes[id];
    if (value !== undefined && value >= range[0] && value <= range[1]) values[id] = value;
  }
  return { version: RULES_VERSION, values, minorPerUsd };
}

/** The rules as her settings have them. */
export const rulesOf = (settings: Settings): Rules => rulesWith(minorPerUsdOf(settings), settings.rules);

/** The rules that differ from their defaults and are not hers to set: a result that used them says so. */
export const bentRules = ({ values }: Rules): readonly RuleId[] =>
  ruleList.filter(({ id, value, hers }) => !hers && values[id] !== value).map(({ id }) => id);

/** The same rules with the defaults in place of those that are not hers to set. */
export const unbent = (rules: Rules): Rules => ({
  ...rules,
  values: { ...rules.values, ...Object.fromEntries(bentRules(rules).map((id) => [id, defaults[id]])) },
});

export const minorPerUsdOf = ({ usdRate, currency }: Pick<Settings, 'usdRate' | 'currency'>): number =>
  Number(usdRate.rate) * 10 ** minorDigits(currency);
