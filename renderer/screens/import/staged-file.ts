/** A file on its way through "Bring in a file": staged in slices, looked at, changed, committed. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { ImportLook, ImportRow } from '../../../shared/api/import.ts';
import { AppError } from '../../../shared/api/wire.ts';
import type { Api } from '../../../shared/api/client.ts';
import type { ImportId } from '../../../shared/records/import.ts';
import { useApp } from '../../state/app-state.tsx';
import { sendFile, type Incoming } from '../../state/incoming.ts';

const ROWS = 30;

export type Choices = Omit<Parameters<Api['import']['look']>[0], 'id'>;

export interface StagedFile {
  /** Per cent that were read; null once the file is there. */
  readonly reading: number | null;
  readonly look: ImportLook | null;
  /** The first rows that need a look. */
  readonly doubtful: readonly ImportRow[];
  readonly error: AppError | null;
  /** True while something is asked or written. */
  readonly busy: boolean;
  readonly choose: (choices: Choices) => void;
  readonly fix: (line: number, cells: readonly string[] | null) => void;
  /** All rows that need a look. */
  readonly allDoubtful: () => Promise<readonly ImportRow[]>;
  /** Brings it in; false when that failed, and then nothing was written. */
  readonly commit: () => Promise<boolean>;
  readonly drop: () => void;
}

export function useStagedFile(file: Incoming | null): StagedFile {
  const app = useApp();
  const { api } = app;
  const id = useRef<ImportId | null>(null);
  const [reading, setReading] = useState<number | null>(null);
  const [look, setLook] = useState<ImportLook | null>(null);
  const [doubtful, setDoubtful] = useState<readonly ImportRow[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);

  const doing = useCallback(async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    setError(null);
    try {
      return await work();
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
      return null;
    } finally {
      setBusy(false);
    }
  }, []);

  const ask = useCallback(
    async (staged: ImportId, choices: Choices): Promise<void> => {
      const seen = await api.import.look({ id: staged, ...choices });
      const { rows } =
        seen.counts.look === 0
          ? { rows: [] }
          : await api.import.rows({ id: staged, state: 'look', offset: 0, limit: ROWS });
      if (id.current !== staged) return;
      // Drawn in pieces: a file with many columns and names would hold the page up.
      startTransition(() => {
        setLook(seen);
        setDoubtful(rows);
      });
    },
    [api],
  );

  useEffect(() => {
    if (!file) return undefined;
    const staged = crypto.randomUUID() as unknown as ImportId;
    id.current = staged;
    void doing(async () => {
      setLook(null);
      await api.import.begin({ id: staged, fileName: file.name.slice(-200) });
      const whole = await sendFile(file, async (at, base64) => {
        if (id.current !== staged) return false;
        setReading(Math.round((at / Math.max(1, file.size)) * 100));
        await api.import.slice({ id: staged, at, base64 });
        return true;
      });
      if (!whole) return;
      await ask(staged, {});
    }).finally(() => setReading(null));
    return () => {
      id.current = null;
      api.import.drop({ id: staged }).catch(() => undefined);
    };
  }, [file, api, ask, doing]);

  const again = useCallback(
    (choices: Choices): void => {
      const staged = id.current;
      if (staged) void doing(() => ask(staged, choices));
    },
    [ask, doing],
  );
  return {
    reading,
    look,
    doubtful,
    error,
    busy,
    choose: again,
    fix(line, cells) {
      const staged = id.current;
      if (!staged) return;
      void doing(async () => {
        await api.import.fix({ id: staged, line, cells: cells && [...cells] });
        await ask(staged, {});
      });
    },
    async allDoubtful() {
      const staged = id.current;
      const found: ImportRow[] = [];
      if (!staged) return found;
      for (let total = 1; found.length < total;) {
        const page = await api.import.rows({ id: staged, state: 'look', offset: found.length, limit: ROWS });
        if (page.rows.length === 0) break;
        found.push(...page.rows);
        ({ total } = page);
      }
      return found;
    },
    async commit() {
      const staged = id.current;
      return staged !== null && (await doing(() => app.run(api.import.commit({ id: staged })))) !== null;
    },
    drop() {
      setLook(null);
      setError(null);
    },
  };
}
