import * as z from 'zod/mini';
import { day } from '../values/schemas.ts';
import { incomeFilter } from './income.ts';
import { workFilter } from './work.ts';

/** The rows that a figure adds up: opening the figure is a page query with this filter. A count of null was not kept. */
const rowsBehind = z.union([
  z.strictObject({ log: z.literal('income'), filter: incomeFilter, count: z.number(), sum: z.number() }),
  z.strictObject({ log: z.literal('work'), filter: workFilter, count: z.nullable(z.number()), sum: z.number() }),
  z.strictObject({ log: z.enum(['clients', 'people']), on: day, count: z.number(), sum: z.number() }),
]);
export type RowsBehind = z.infer<typeof rowsBehind>;

/**
 * One figure from the log. Null is "the log cannot tell", never zero. `covered` of `of` weeks (13), months (3 or 12)
 * or people have what the figure needs.
 */
const fact = z.strictObject({
  value: z.nullable(z.number()),
  unit: z.enum(['count', 'minutes-a-week', 'minor-a-month', 'minor', 'minor-an-hour', 'share']),
  covered: z.number(),
  of: z.number(),
  rows: z.nullable(rowsBehind),
});
export type Fact = z.infer<typeof fact>;

export const factIds = [
  'activeClients',
  'clientsChange',
  'income3',
  'incomePrior3',
  'income12',
  'lowestQuarter',
  'season',
  'offersSold',
  'hours',
  'handsHours',
  'coordinationHours',
  'techHours',
  'marketingHours',
  'deliveryHours',
  'runningShare',
  'launchHours',
  'fireHours',
  'people',
  'helpHours',
  'assistants',
  'managers',
  'helpCost',
  'workingHourEarns',
  'clientHourEarns',
  'weeksLogged',
  'askedOften',
  'projectsParked',
  'toolsNotWorking',
] as const;
export const factId = z.enum(factIds);
export type FactId = z.infer<typeof factId>;

export const facts = z.record(factId, fact);
export type Facts = z.infer<typeof facts>;
