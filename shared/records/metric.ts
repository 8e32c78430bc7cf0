/** A number that she follows from week to week or month to month. */
import * as z from 'zod/mini';
import { addDays, addMonths, firstDay, monthOf, weekOf, type Day, type Weekday } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { day, line, name } from '../values/schemas.ts';

export const metric = z.strictObject({
  id: idOf('metric'),
  name,
  area: z.enum(['money', 'marketing', 'delivery', 'time', 'team']),
  unit: z.enum(['count', 'money', 'percent', 'hours']),
  cadence: z.enum(['weekly', 'monthly']),
  /** Oldest first, at most one for a day (the first day of its week or month). Money in home minor units, hours in minutes. */
  values: z
    .array(z.strictObject({ on: day, value: z.number(), /** What was done about it. */ note: line }))
    .check(z.maxLength(1000)),
  /** What the log proposes as its value; null where only she knows. */
  fromLog: z.nullable(z.enum(['income', 'running-hours'])),
  /** Kept with its values, no longer asked for. */
  retired: z.boolean(),
});
export type Metric = z.infer<typeof metric>;
export type MetricId = Id<'metric'>;

/** The first days of the last finished weeks or months, the newest first. */
export function finishedPeriods(
  { cadence }: Pick<Metric, 'cadence'>,
  today: Day,
  weekStart: Weekday,
  count: number,
): Day[] {
  const month = monthOf(today);
  const week = weekOf(today, weekStart);
  return Array.from({ length: count }, (_, back) =>
    cadence === 'monthly' ? firstDay(addMonths(month, -1 - back)) : addDays(week, -7 * (1 + back)),
  );
}

/** Puts the value of a period, or takes it away (null); the oldest stays first. */
export function withValue(
  one: Metric,
  on: Day,
  value: { readonly value: number; readonly note: string } | null,
): Metric {
  const others = one.values.filter((other) => other.on !== on);
  const values = value === null ? others : [...others, { on, ...value }];
  return { ...one, values: values.toSorted((a, b) => (a.on < b.on ? -1 : 1)) };
}

/** Whether the newest finished period has no value yet. */
export const isDue = (one: Metric, today: Day, weekStart: Weekday): boolean =>
  !one.retired && !one.values.some(({ on }) => on === finishedPeriods(one, today, weekStart, 1)[0]);
