/** What the screen that is open can do by a key of the window: add one of its records, or go to its filter. */
import { useLocation } from 'react-router';
import type { PlaceId } from '../shared/api/desktop.ts';

/** Places that open a panel for a new record at `?open=new`. */
const ADDS: ReadonlySet<string> = new Set<PlaceId>(['clients', 'income', 'projects', 'numbers', 'handoff', 'team']);
/** Places whose list has a field to filter it. */
const FILTERS: ReadonlySet<string> = new Set<PlaceId>(['clients', 'income', 'workload']);

export function useHere(): { readonly path: string; readonly adds: boolean; readonly filters: boolean } {
  const { pathname } = useLocation();
  const place = pathname.slice(1);
  return { path: pathname, adds: ADDS.has(place), filters: FILTERS.has(place) };
}

/** Puts the caret into the filter of the list that is shown, with what stands in it selected. */
export function focusFilter(): void {
  const filter = document.querySelector<HTMLInputElement>('#content input[data-filter]');
  filter?.focus();
  filter?.select();
}
