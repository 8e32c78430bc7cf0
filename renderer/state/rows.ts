/**
 * Which rows a list is opened on, kept in the address (`?from=2026-10-01&to=2026-10-31&client=…`), so that a figure can open
 * exactly the rows that it adds up and going back finds them again.
 */
import { useSearchParams } from 'react-router';
import type { ClientId } from '../../shared/records/client.ts';
import { isDay, type Day } from '../../shared/values/dates.ts';

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The address of a screen with its list opened on some days, and on one client of them. */
export const rowsAt = (screen: '/income' | '/workload', { from, to }: Days, clientId?: ClientId): string =>
  `${screen}?from=${from}&to=${to}${clientId === undefined ? '' : `&client=${clientId}`}`;

/** The days that the address asks for, a way to see all rows again, and the client; an address that names none asks for none. */
export function useRows(): readonly [Days | null, () => void, ClientId | null] {
  const [search, setSearch] = useSearchParams();
  const [from, to] = [search.get('from'), search.get('to')];
  const days = isDay(from) && isDay(to) ? { from, to } : null;
  return [days, () => setSearch({}, { replace: true }), search.get('client') as ClientId | null];
}
