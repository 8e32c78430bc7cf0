/** What past months say, told from the log alone: what she answered belongs to the day on which she did. */
import type { Month } from '../values/dates.ts';
import type { Contribution, Stage } from '../records/recommendation.ts';
import { addMonths, daysBetween, firstDay, monthOf, monthsFrom, weekOf } from '../values/dates.ts';
import { factsOf, type Log } from './facts.ts';
import { recommend } from './recommend.ts';
import { rulesOf } from './rules.ts';

/** Fewer logged weeks than these, of the thirteen before a month's end, say nothing of it. */
const ENOUGH_WEEKS = 4;
const MONTHS = 12;

export interface MonthOnPath {
  readonly month: Month;
  /** Null where too little was logged. */
  readonly stage: Stage | null;
}

/** The last twelve finished months, oldest first. */
export function pathOf(log: Log): readonly MonthOnPath[] {
  const running = monthOf(log.today);
  const rules = rulesOf(log.settings);
  return Array.from({ length: MONTHS }, (_, back) => addMonths(running, back - MONTHS)).map((month) => {
    // As it was on the day after: the month is over then.
    const facts = factsOf({ ...log, today: firstDay(addMonths(month, 1)) });
    const known = (facts.weeksLogged.value ?? 0) >= ENOUGH_WEEKS && facts.income3.value !== null;
    return { month, stage: known ? recommend(facts, {}, rules).stage : null };
  });
}

/** What the weeks of a month said for a manager. */
export interface MonthOfSigns {
  readonly month: Month;
  /** Logged weeks; with none, the rest says nothing. */
  readonly weeks: number;
  /** Minutes a week of briefing, checking and planning. */
  readonly coordination: number | null;
  /** How often she had to ask, 0 (never) to 4 (always). */
  readonly asked: number | null;
  /** The share of her week that went into running things. */
  readonly running: number | null;
  /** Whether a manager's need was met, nearly met, or not. */
  readonly speaks: 'yes' | 'nearly' | 'no';
  /** What spoke for it, the strongest first. */
  readonly signs: readonly Contribution[];
}

/**
 * Each finished month from `from` on, at most twelve, by its own weeks alone (a week that lies in two months counts in the
 * later one), so that what an assistant changed is seen at once. What waits and what is half set up is known for today only.
 */
export function signsOfMonths(log: Log, from: Month): readonly MonthOfSigns[] {
  const last = addMonths(monthOf(log.today), -1);
  const rules = rulesOf(log.settings);
  const { managerPass, closeBand } = rules.values;
  const first = addMonths(last, 1 - MONTHS);
  return monthsFrom(from > first ? from : first, last).map((month) => {
    const today = firstDay(addMonths(month, 1));
    const weekStart = log.settings.weekStart;
    const span = daysBetween(weekOf(firstDay(month), weekStart), weekOf(today, weekStart)) / 7;
    const facts = factsOf({ ...log, today, span, projects: [], tools: [] });
    const { needs, contributions } = recommend(facts, {}, rules);
    return {
      month,
      weeks: facts.weeksLogged.value ?? 0,
      coordination: facts.coordinationHours.value,
      asked: facts.askedOften.value,
      running: facts.runningShare.value,
      speaks: needs.manager >= managerPass ? 'yes' : needs.manager >= managerPass - closeBand ? 'nearly' : 'no',
      signs: contributions.filter(({ need }) => need === 'manager'),
    };
  });
}
