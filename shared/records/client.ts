import * as z from 'zod/mini';
import type { Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { day, line, minorUnits, minuteCount, name, text, TEXT_LENGTH } from '../values/schemas.ts';
import { firstLetters } from '../values/text.ts';

/** Changes of status that are kept. */
const MOST_CHANGES = 200;

export const clientStatus = z.enum(['lead', 'active', 'paused', 'past']);
export type ClientStatus = z.infer<typeof clientStatus>;

export const client = z.strictObject({
  id: idOf('client'),
  name,
  status: clientStatus,
  /** Every change of status with its day, oldest first; the last one is `status`. */
  history: z.array(z.strictObject({ status: clientStatus, on: day })).check(z.minLength(1), z.maxLength(MOST_CHANGES)),
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

/** A name as names are compared: without regard to case, spaces and signs. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The other client with the same name; null when there is none. */
export function namesake(client: Pick<Client, 'id' | 'name'>, clients: readonly Client[]): Client | null {
  const plain = plainName(client.name);
  return (plain !== '' && clients.find((other) => other.id !== client.id && plainName(other.name) === plain)) || null;
}

/** The first two clients who bear the same name; null when all names differ. */
export function firstNamesakes(clients: readonly Client[]): readonly [Client, Client] | null {
  const seen = new Map<string, Client>();
  for (const client of clients) {
    const plain = plainName(client.name);
    const other = seen.get(plain);
    if (other) return [other, client];
    if (plain !== '') seen.set(plain, client);
  }
  return null;
}

/**
 * What one record of a client becomes when another of the same client is taken into it: it keeps what it says, and learns
 * what only the other knew. Both notes stay, and so does every change of status up to its own last one.
 */
export function mergedClient(into: Client, from: Client): Client {
  const last = into.history.at(-1) ?? { status: into.status, on: '' };
  const earlier = [...from.history, ...into.history.slice(0, -1)]
    .filter((change) => change.on < last.on)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .filter((change, at, all) => change.status !== all[at - 1]?.status);
  const notes = [into.note, from.note].filter((note) => note.trim() !== '');
  return {
    ...into,
    history: [...earlier.slice(-MOST_CHANGES + 1), ...into.history.slice(-1)],
    monthly: into.monthly ?? from.monthly,
    minutesSold: into.minutesSold ?? from.minutesSold,
    howFound: into.howFound === '' ? from.howFound : into.howFound,
    note: firstLetters([...new Set(notes)].join('\n\n'), TEXT_LENGTH),
  };
}
