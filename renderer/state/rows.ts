/**
 * Which rows a list is opened on, kept in the address (`?from=2026-10-01&to=2026-10-31`), so that a figure can open
 * exactly the rows that it adds up and going back finds them again.
 */
import { useSearchParams } from 'react-router';
import { isDay, type Day } from '../../shared/values/dates.ts';

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The address of a screen with its list opened on some days. */
export const rowsAt = (screen: '/income' | '/workload', { from, to }: Days): string =>
  `${screen}?from=${from}&to=${to}`;

/** The days that the address asks for, and a way to see all rows again; an address that names no days asks for none. */
export function useRowDays(): readonly [Days | null, () => void] {
  const [search, setSearch] = useSearchParams();
  const [from, to] = [search.get('from'), search.get('to')];
  return [isDay(from) && isDay(to) ? { from, to } : null, () => setSearch({}, { replace: true })];
}
