/**
 * Which rows a list is opened on, kept in the address (`?from=2026-10-01&to=2026-10-31&client=…`), so that a figure can open
 * exactly the rows that it adds up and going back finds them again.
 */
import { useSearchParams } from 'react-router';
import type { ClientId } from '../../shared/records/client.ts';
import type { RowsBehind } from '../../shared/records/facts.ts';
import type { CategoryId, WorkFilter } from '../../shared/records/work.ts';
import { isDay, type Day } from '../../shared/values/dates.ts';

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The address of a screen with its list opened on some days, and on one client of them. */
export const rowsAt = (screen: '/income' | '/workload', { from, to }: Days, clientId?: ClientId): string =>
  `${screen}?from=${from}&to=${to}${clientId === undefined ? '' : `&client=${clientId}`}`;

/** The address of the hours of some days, of some kinds of work only where they are named. */
export const hoursAt = (days: Days, categoryIds: readonly CategoryId[] = []): string =>
  `${rowsAt('/workload', days)}${categoryIds.length === 0 ? '' : `&kinds=${categoryIds.join(',')}`}`;

/** The address of the rows that a figure of the advice adds up; null where it adds up none. */
export function rowsBehind(rows: RowsBehind | null): string | null {
  if (!rows) return null;
  if (!('filter' in rows)) return rows.log === 'clients' ? '/clients?status=active' : '/team';
  const { from, to } = rows.filter;
  if (!from || !to) return rows.log === 'income' ? '/income' : '/workload';
  if (rows.log === 'income') return rowsAt('/income', { from, to });
  return `${hoursAt({ from, to }, rows.filter.categoryIds)}${rows.filter.fire ? '&fire=1' : ''}`;
}

/** The address of a screen with its list opened on the entries whose notes have a text. */
export const notesAt = (screen: '/income' | '/workload', text: string): string =>
  `${screen}?text=${encodeURIComponent(text)}`;

export interface WantedRows {
  readonly days: Days | null;
  readonly clientId: ClientId | null;
  /** Only these kinds of work, only fires. */
  readonly work: Pick<WorkFilter, 'categoryIds' | 'fire'>;
  /** What the notes have. */
  readonly text: string;
  /** Another one wherever the address asks for other rows: a list that begins with them takes it as its key. */
  readonly key: string;
  readonly showAll: () => void;
}

/** The rows that the address asks for, and a way to see all of them again; an address that names none asks for all. */
export function useRows(): WantedRows {
  const [search, setSearch] = useSearchParams();
  const [from, to] = [search.get('from'), search.get('to')];
  const days = isDay(from) && isDay(to) ? { from, to } : null;
  const clientId = search.get('client') as ClientId | null;
  const text = search.get('text') ?? '';
  const categoryIds = search.get('kinds')?.split(',') as CategoryId[] | undefined;
  const work = { ...(categoryIds && { categoryIds }), ...(search.has('fire') && { fire: true }) };
  return { days, clientId, work, text, key: `${clientId} ${text}`, showAll: () => setSearch({}, { replace: true }) };
}
