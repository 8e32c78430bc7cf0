import { useSyncExternalStore } from 'react';

/** True while the page is laid out for paper. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = matchMedia('print');
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia('print').matches,
  );
