/** Hours of a calendar as work entries, and the kinds of work that remember which titles were theirs. */
import type { Day } from '../values/dates.ts';
import { minutes } from '../values/minutes.ts';
import type { Category, CategoryId, WorkEntry, WorkId } from './work.ts';

interface Hours {
  readonly title: string;
  readonly day: Day;
  readonly minutes: number;
}

/** Words that a kind of work keeps at most. */
const MOST_WORDS = 40;
const plain = (title: string): string => title.trim().toLowerCase();

/** The kind of work that a title was last time; null when it is new. */
export const learnedKind = (title: string, categories: readonly Category[]): CategoryId | null =>
  categories.find(({ retired, words }) => !retired && words.includes(plain(title)))?.id ?? null;

/** The kinds of work that change when titles are remembered: each title belongs to one of them. */
export function learnTitles(
  kinds: ReadonlyMap<string, CategoryId>,
  categories: readonly Category[],
): readonly Category[] {
  return categories.flatMap((category) => {
    const own = [...kinds].filter(([, id]) => id === category.id).map(([title]) => plain(title));
    const others = new Set([...kinds].filter(([, id]) => id !== category.id).map(([title]) => plain(title)));
    const kept = category.words.filter((word) => !others.has(word) && !own.includes(word));
    const known = own.filter((word) => category.words.includes(word));
    if (kept.length + known.length === category.words.length && known.length === own.length) return [];
    // The words that every store starts with stand first and stay; the oldest titles behind them give way.
    const room = Math.max(0, MOST_WORDS - kept.length);
    return [{ ...category, words: [...kept, ...own.slice(0, room)] }];
  });
}

/** Entries by day for what has a kind and is not logged already under the same day and title. */
export function calendarEntries(input: {
  readonly hours: readonly Hours[];
  readonly kinds: ReadonlyMap<string, CategoryId>;
  readonly logged: readonly WorkEntry[];
  readonly newId: (word: string) => string;
}): readonly WorkEntry[] {
  const { hours, kinds, logged, newId } = input;
  const there = new Set(logged.map(({ when, note }) => ('day' in when ? `${when.day} ${note}` : '')));
  return hours.flatMap(({ title, day, minutes: count }): WorkEntry[] => {
    const categoryId = kinds.get(title);
    if (!categoryId || there.has(`${day} ${title}`)) return [];
    const id = newId(`${day} ${title}`) as WorkId;
    const blank = { clientId: null, personId: null, fire: false };
    return [{ ...blank, id, when: { day }, minutes: minutes(count), categoryId, note: title }];
  });
}
