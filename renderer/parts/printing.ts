import { useSyncExternalStore } from 'react';

/** The browser says so before it lays the page out; a saved PDF only through the media query. */
let asked = false;

function subscribe(changed: () => void): () => void {
  const query = matchMedia('print');
  const begin = (): void => {
    asked = true;
    changed();
  };
  const end = (): void => {
    asked = false;
    changed();
  };
  query.addEventListener('change', changed);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    query.removeEventListener('change', changed);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

/** True while the page is laid out for paper. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => asked || matchMedia('print').matches);
