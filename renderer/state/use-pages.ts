/** Pages of a log under one filter: fetched as a list needs them, forgotten when the log or the filter moves. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { PAGE_ROWS } from '../../shared/api/contract.ts';
import type { Api } from '../../shared/api/client.ts';
import { useApp, useReady } from './app-state.tsx';

interface Page<Row> {
  readonly total: number;
  readonly sum: number;
  readonly rows: readonly Row[];
}

export interface Pages<Row> {
  /** Null until the first page is here. */
  readonly total: number | null;
  readonly sum: number;
  readonly getRow: (index: number) => Row | undefined;
  readonly onNeed: (from: number, to: number) => void;
}

/** @param key all that `ask` depends on, as a text */
export function usePages<Row>(
  key: string,
  ask: (api: Api, page: { offset: number; limit: number }) => Promise<Page<Row>>,
): Pages<Row> {
  const { api } = useApp();
  const logsRevision = useReady((ready) => ready.logsRevision);
  const [pages, setPages] = useState<ReadonlyMap<number, Page<Row>>>(new Map());
  const asked = useRef(new Set<number>());
  /** The pages that are in sight: only these are asked for again. */
  const inSight = useRef({ first: 0, last: 0 });
  const current = useRef(0);
  const asking = useRef(ask);
  asking.current = ask;

  const fetchPage = useCallback(
    (number: number): void => {
      if (asked.current.has(number)) return;
      asked.current.add(number);
      const round = current.current;
      asking.current(api, { offset: number * PAGE_ROWS, limit: PAGE_ROWS }).then(
        (page) => {
          if (round !== current.current) return;
          setPages((old) => {
            const kept = [...old].filter(([other]) => other !== number && asked.current.has(other));
            return new Map([...kept, [number, page]]);
          });
        },
        () => asked.current.delete(number),
      );
    },
    [api],
  );

  useEffect(() => {
    current.current += 1;
    asked.current.clear();
    // The old rows stay in sight until the new ones are here.
    const { first, last } = inSight.current;
    for (let number = first; number <= last; number += 1) fetchPage(number);
  }, [fetchPage, key, logsRevision]);

  const onNeed = useCallback(
    (from: number, to: number): void => {
      const first = Math.floor(from / PAGE_ROWS);
      inSight.current = { first, last: Math.max(first, Math.ceil(to / PAGE_ROWS) - 1) };
      for (let number = first; number * PAGE_ROWS < to; number += 1) fetchPage(number);
    },
    [fetchPage],
  );
  const newest = [...pages.values()].at(-1);
  return {
    total: newest?.total ?? null,
    sum: newest?.sum ?? 0,
    getRow: (index) => pages.get(Math.floor(index / PAGE_ROWS))?.rows[index % PAGE_ROWS],
    onNeed,
  };
}
