/** What becomes of a row of a staged file, and what can be wrong with it. */
import * as z from 'zod/mini';

export const rowState = z.enum(['new', 'here', 'look', 'left-out', 'passed-over']);
export type RowState = z.infer<typeof rowState>;

export const rowWrong = z.enum([
  'date-missing',
  'date-unreadable',
  'amount-missing',
  'amount-unreadable',
  'amount-too-large',
  'fee-unreadable',
  'currency-unknown',
  'rate-needed',
  'hours-missing',
  'hours-unreadable',
  'hours-too-many',
  'ends-before-it-starts',
  'day-over-24-hours',
  'kind-unknown',
]);
export type RowWrong = z.infer<typeof rowWrong>;
