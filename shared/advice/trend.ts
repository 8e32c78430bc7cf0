/** Where a weekly figure is heading, and when its average would reach a line. Pure least squares over the logged weeks. */
import { addDays, type Day } from '../values/dates.ts';

/** Fewer weeks than these show no trend. */
const ENOUGH_WEEKS = 6;
/** Further ahead than this nothing is said. */
const MOST_WEEKS = 104;

export interface Trend {
  /** Minutes a week by which a week differs from the one before, on average. */
  readonly aWeek: number;
  /** When the line would be reached: the latest is null where the slower pace never gets there. Null for no date. */
  readonly reached: { readonly earliest: Day; readonly latest: Day | null } | null;
}

/**
 * @param weeks minutes of the logged weeks, `at` in weeks since any start; gaps are left out
 * @param now the average that is judged; it moves as fast as the weeks do
 * @param line the value that would change the answer
 * @returns null while too few weeks are logged
 */
export function trendTo(
  weeks: readonly { readonly at: number; readonly minutes: number }[],
  now: number,
  line: number,
  today: Day,
): Trend | null {
  const count = weeks.length;
  if (count < ENOUGH_WEEKS) return null;
  const middle = weeks.reduce((sum, { at }) => sum + at, 0) / count;
  const mean = weeks.reduce((sum, { minutes }) => sum + minutes, 0) / count;
  const spread = weeks.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  const slope = weeks.reduce((sum, { at, minutes }) => sum + (at - middle) * (minutes - mean), 0) / spread;
  const rest = weeks.reduce((sum, { at, minutes }) => sum + (minutes - mean - slope * (at - middle)) ** 2, 0);
  const error = Math.sqrt(rest / (count - 2) / spread);
  return { aWeek: slope, reached: reachedBy(line - now, slope, error, today) };
}

/** A pace that may as well be none, or that leads away, gives no date. */
function reachedBy(missing: number, slope: number, error: number, today: Day): Trend['reached'] {
  if (missing === 0 || Math.sign(slope) !== Math.sign(missing) || Math.abs(slope) <= error) return null;
  const weeksAt = (pace: number): number => Math.abs(missing) / pace;
  const earliest = weeksAt(Math.abs(slope) + error);
  const latest = weeksAt(Math.abs(slope) - error);
  if (earliest > MOST_WEEKS) return null;
  const inWeeks = (count: number): Day => addDays(today, Math.ceil(count * 7));
  return { earliest: inWeeks(earliest), latest: latest > MOST_WEEKS ? null : inWeeks(latest) };
}
