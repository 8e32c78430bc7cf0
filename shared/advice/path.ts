/** Where past months stood on the way, told from the log alone: what she answered belongs to the day on which she did. */
import type { Month } from '../values/dates.ts';
import type { Stage } from '../records/recommendation.ts';
import { addMonths, firstDay, monthOf } from '../values/dates.ts';
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
