import * as z from 'zod/mini';
import { addDays, weekOf, type Day, type Weekday } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { source } from './import.ts';
import { day, logNote, minuteCount, name } from '../values/schemas.ts';

/** Who a category's work is for, by the worked cases' buckets. */
const purpose = z.enum(['delivery', 'admin', 'coordination', 'marketing', 'tech', 'strategy']);

export const category = z.strictObject({
  id: idOf('category'),
  name,
  purpose,
  /** How it shows on the week ribbon. */
  kind: z.enum(['client', 'growing', 'running']),
  /** Who could do it. */
  doer: z.enum(['owner', 'va', 'obm', 'specialist']),
  /** The need that its hours feed, if any (see the taxonomy in playbook/categories.ts). */
  need: z.nullable(z.enum(['hands', 'manager', 'specialist'])),
  couldHandOver: z.boolean(),
  feeling: z.nullable(z.enum(['drains', 'fine', 'love'])),
  /** What she means to do with this work; null while she has not said. */
  answer: z.nullable(z.enum(['keep', 'hand-over', 'automate', 'drop'])),
  /** Words that the one-line entry understands as this category. */
  words: z.array(name).check(z.maxLength(40)),
  /** Kept for the hours already logged, no longer offered. */
  retired: z.boolean(),
});
export type Category = z.infer<typeof category>;
export type CategoryId = Id<'category'>;

/** Time that she worked: on a day, or as a rough total of a week (named by its first day). */
export const workEntry = z.strictObject({
  id: idOf('work'),
  when: z.union([z.strictObject({ day }), z.strictObject({ week: day })]),
  minutes: minuteCount,
  categoryId: idOf('category'),
  clientId: z.nullable(idOf('client')),
  /** Whom the work was about, as in "chasing the designer". */
  personId: z.nullable(idOf('person')),
  /** A fire: something went wrong and could not wait. */
  fire: z.boolean(),
  note: logNote,
  /** The same for the parts of work that went over midnight. */
  spanId: z.optional(idOf('span')),
  /** Only of an entry that came in with a file. */
  source: z.optional(source),
});
export type WorkEntry = z.infer<typeof workEntry>;
export type WorkId = Id<'work'>;

/** The day of an entry, or the first day of its week. */
export const workDay = (entry: Pick<WorkEntry, 'when'>): Day =>
  'day' in entry.when ? entry.when.day : entry.when.week;

/**
 * The week that an entry counts in. A rough week that was logged under another week start counts where most of
 * its days lie.
 */
export const workWeek = (entry: Pick<WorkEntry, 'when'>, weekStart: Weekday): Day =>
  weekOf('day' in entry.when ? entry.when.day : addDays(entry.when.week, 3), weekStart);

export const workFilter = z.strictObject({
  from: z.optional(day),
  to: z.optional(day),
  /** Any of these kinds of work. */
  categoryIds: z.optional(z.array(idOf('category')).check(z.maxLength(60))),
  clientId: z.optional(z.nullable(idOf('client'))),
  fire: z.optional(z.boolean()),
  text: z.optional(logNote),
});
export type WorkFilter = z.infer<typeof workFilter>;

export function workMatches(entry: WorkEntry, filter: WorkFilter): boolean {
  const at = workDay(entry);
  return (
    (filter.from === undefined || at >= filter.from) &&
    (filter.to === undefined || at <= filter.to) &&
    (filter.categoryIds === undefined || filter.categoryIds.includes(entry.categoryId)) &&
    (filter.fire === undefined || entry.fire === filter.fire) &&
    (filter.clientId === undefined || entry.clientId === filter.clientId) &&
    (!filter.text || entry.note.toLowerCase().includes(filter.text.toLowerCase()))
  );
}
