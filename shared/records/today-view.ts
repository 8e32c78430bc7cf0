/** What Today shows her: kept, so that it is there after a restart, but no change that undo would take back. */
import * as z from 'zod/mini';
import { addMonths, firstDay, lastDay, monthOf, type Day } from '../values/dates.ts';

export const period = z.enum(['this-month', 'last-month', 'last-3-months', 'last-12-months']);
export type Period = z.infer<typeof period>;

export const todayView = z.strictObject({
  /** The time that income and hours on Today are summed over. */
  period,
  /** She put the list of first things to do away. */
  setUpHidden: z.boolean(),
});
export type TodayView = z.infer<typeof todayView>;

export const initialTodayView: TodayView = { period: 'last-month', setUpHidden: false };

const FINISHED: Readonly<Record<Exclude<Period, 'this-month'>, number>> = {
  'last-month': 1,
  'last-3-months': 3,
  'last-12-months': 12,
};

/** First and last day of a period: whole months, so that what she logged as one month counts in it or does not. */
export function daysOf(of: Period, today: Day): { readonly from: Day; readonly to: Day } {
  const now = monthOf(today);
  if (of === 'this-month') return { from: firstDay(now), to: lastDay(now) };
  return { from: firstDay(addMonths(now, -FINISHED[of])), to: lastDay(addMonths(now, -1)) };
}
