/** A number that she follows from week to week or month to month. */
import * as z from 'zod/mini';
import { idOf } from '../values/ids.ts';
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
  /** Kept with its values, no longer asked for. */
  retired: z.boolean(),
});
export type Metric = z.infer<typeof metric>;
