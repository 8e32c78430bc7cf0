/** The running timer: there is one at most, and it goes on while the app is closed. */
import * as z from 'zod/mini';
import type { Day } from '../values/dates.ts';
import { idOf } from '../values/ids.ts';
import type { Minutes } from '../values/minutes.ts';
import { logNote } from '../values/schemas.ts';

export const timer = z.strictObject({
  /** A moment in UTC, as in an ISO text with milliseconds. */
  startedAt: z.iso.datetime(),
  categoryId: z.nullable(idOf('category')),
  clientId: z.nullable(idOf('client')),
  note: logNote,
});
export type Timer = z.infer<typeof timer>;

/** What the machine knows of local days. */
export interface LocalDays {
  /** The local day of a moment (milliseconds since 1970). */
  readonly dayOf: (moment: number) => Day;
  /** The next local midnight after a moment. */
  readonly midnightAfter: (moment: number) => number;
}

/**
 * The time between two moments by local days. Minutes are elapsed ones, whatever the clocks did meanwhile, and no minute is
 * lost: the parts add up to the whole, rounded once. A part of less than half a minute is none.
 */
export function splitSpan(from: number, to: number, days: LocalDays): { day: Day; minutes: Minutes }[] {
  const parts: { day: Day; minutes: Minutes }[] = [];
  const rounded = (moment: number): number => Math.round((moment - from) / 60_000);
  for (let at = from; at < to;) {
    const end = Math.min(to, days.midnightAfter(at));
    const minutes = (rounded(end) - rounded(at)) as Minutes;
    if (minutes > 0) parts.push({ day: days.dayOf(at), minutes });
    at = end;
  }
  return parts;
}
