/** What the two logs say of each client: what came in, the hours given, and what one of those hours earned. */
import * as z from 'zod/mini';
import { addMonths, type Month } from '../values/dates.ts';
import { idOf } from '../values/ids.ts';
import { whole } from '../values/numbers.ts';
import type { Client, ClientId } from './client.ts';

/** Minutes that must be logged for a client before an hour's earning says anything. */
export const ENOUGH_MINUTES = 10 * 60;
/** Finished months that the yearly figures look back on. */
const YEAR = 12;
/** Months for which retainers are expected to pay, the running one included. */
const MONTHS_EXPECTED = 3;

const count = z.number().check(z.int(), z.gte(0));

export const clientFigures = z.strictObject({
  clientId: idOf('client'),
  /** Home minor units that came in during the twelve finished months, and their entries. */
  year: z.number(),
  yearCount: count,
  /** What came in during the running month. */
  now: z.number(),
  /** Minutes given in the twelve finished months, in the last of them and in the running one. */
  yearMinutes: count,
  lastMinutes: count,
  nowMinutes: count,
});
export type ClientFigures = z.infer<typeof clientFigures>;

/** The twelve finished months before a running one. */
export const yearBefore = (running: Month): { readonly from: Month; readonly to: Month } => ({
  from: addMonths(running, -YEAR),
  to: addMonths(running, -1),
});

type IncomeSum = {
  readonly month: Month;
  readonly clientId: ClientId | null;
  readonly minor: number;
  readonly count: number;
};
type HoursSum = { readonly month: Month; readonly clientId: ClientId; readonly minutes: number };

/** @param income sums of the twelve finished months and the running one; @param hours the same of the hours */
export function figuresOf(
  clients: Iterable<Pick<Client, 'id'>>,
  running: Month,
  income: readonly IncomeSum[],
  hours: readonly HoursSum[],
): ClientFigures[] {
  const last = addMonths(running, -1);
  const figures = new Map<string, ClientFigures>();
  for (const { id: clientId } of clients)
    figures.set(clientId, { clientId, year: 0, yearCount: 0, now: 0, yearMinutes: 0, lastMinutes: 0, nowMinutes: 0 });
  for (const { month, clientId, minor, count: entries } of income) {
    const one = figures.get(clientId ?? '');
    if (!one) continue;
    if (month === running) one.now += minor;
    else {
      one.year += minor;
      one.yearCount += entries;
    }
  }
  for (const { month, clientId, minutes } of hours) {
    const one = figures.get(clientId);
    if (!one) continue;
    if (month === running) one.nowMinutes += minutes;
    else one.yearMinutes += minutes;
    if (month === last) one.lastMinutes += minutes;
  }
  return [...figures.values()];
}

/** Home minor units that a logged hour earned in the twelve finished months; null under `ENOUGH_MINUTES`. */
export const anHourEarns = ({ year, yearMinutes }: ClientFigures): number | null =>
  yearMinutes < ENOUGH_MINUTES ? null : whole((year * 60) / yearMinutes);

/** Minutes given beyond those sold, in the month in which there were most: the finished one, or the running one already. */
export function overGiven(
  { kind, minutesSold }: Pick<Client, 'kind' | 'minutesSold'>,
  { lastMinutes, nowMinutes }: ClientFigures,
): { readonly month: 'last' | 'running'; readonly given: number; readonly sold: number } | null {
  if (kind !== 'retainer' || minutesSold === null) return null;
  if (nowMinutes > minutesSold) return { month: 'running', given: nowMinutes, sold: minutesSold };
  return lastMinutes > minutesSold ? { month: 'last', given: lastMinutes, sold: minutesSold } : null;
}

/** What the active retainers should bring, month by month from the running one. It is expected, and in no total. */
export function expectedIncome(
  clients: readonly Client[],
  figures: ReadonlyMap<string, ClientFigures>,
  running: Month,
): readonly { readonly month: Month; readonly expected: number; readonly received: number | null }[] {
  const paying = clients.filter(
    ({ kind, status, monthly }) => kind === 'retainer' && status === 'active' && monthly !== null,
  );
  const expected = paying.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0);
  const received = paying.reduce((sum, { id }) => sum + (figures.get(id)?.now ?? 0), 0);
  return Array.from({ length: MONTHS_EXPECTED }, (_, ahead) => ({
    month: addMonths(running, ahead),
    expected,
    received: ahead === 0 ? received : null,
  }));
}
