/**
 * What a screen is to open at once, as its address says: `?open=new`, `?open=<id>`. It is done once and then leaves the
 * address, so that closing the panel and reloading the page do not open it again.
 */
import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';

/** @param open is told 'new', another word of that screen, or the id of a record; `name` is what a new one is to be called */
export function useWanted(open: (wanted: string, name: string) => void): void {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('open');
  const name = search.get('name') ?? '';
  const act = useEffectEvent(() => {
    if (wanted === null) return;
    open(wanted, name);
    const rest = new URLSearchParams(search);
    rest.delete('open');
    rest.delete('name');
    setSearch(rest, { replace: true });
  });
  useEffect(() => act(), [wanted, name]);
}

/** The address of a screen with one of its panels open. */
export const openAt = (screen: string, wanted: string, name = ''): string =>
  `${screen}?open=${wanted}${name === '' ? '' : `&name=${encodeURIComponent(name)}`}`;
