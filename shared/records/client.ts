import * as z from 'zod/mini';
import type { Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { day, line, minorUnits, minuteCount, name, text } from '../values/schemas.ts';

export const clientStatus = z.enum(['lead', 'active', 'paused', 'past']);
export type ClientStatus = z.infer<typeof clientStatus>;

export const client = z.strictObject({
  id: idOf('client'),
  name,
  status: clientStatus,
  /** Every change of status with its day, oldest first; the last one is `status`. */
  history: z.array(z.strictObject({ status: clientStatus, on: day })).check(z.minLength(1), z.maxLength(200)),
  kind: z.enum(['one-off', 'retainer']),
  /** What a retainer brings a month, in the home currency. */
  monthly: z.nullable(minorUnits.check(z.refine((value) => value >= 0))),
  /** Hours sold a month, in minutes. */
  minutesSold: z.nullable(minuteCount),
  howFound: line,
  note: text,
});
export type Client = z.infer<typeof client>;
export type ClientId = Id<'client'>;

/**
 * Puts a client into a status since a day; for the status that it has, the day moves. What the history says of that day and
 * after gives way.
 */
export function withStatus(client: Client, status: ClientStatus, on: Day): Client {
  const earlier = client.status === status ? client.history.slice(0, -1) : client.history;
  const before = earlier.filter((change) => change.on < on);
  return { ...client, status, history: [...before, { status, on }] };
}

/** The status that a client had at the end of a day; null before the first one. */
export function statusOn(client: Client, day: Day): ClientStatus | null {
  return client.history.findLast((change) => change.on <= day)?.status ?? null;
}
