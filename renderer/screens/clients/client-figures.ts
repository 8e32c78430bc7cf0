import { FIGURE_ROWS } from '../../../shared/api/contract.ts';
import type { ClientFigures } from '../../../shared/records/client-figures.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';

const NONE: ReadonlyMap<string, ClientFigures> = new Map();

/** What the logs say of every client; empty while it is asked for. */
export function useClientFigures(): ReadonlyMap<string, ClientFigures> {
  const { today, clients } = useWorkspace();
  const month = monthOf(today);
  const ids = clients.map(({ id }) => id).join();
  const asked = useAsk(`figures ${month} ${ids}`, async (api) => {
    const figures = new Map<string, ClientFigures>();
    for (let offset = 0; ; offset += FIGURE_ROWS) {
      // The pages of one answer come one after the other: how many there are is in the first.
      // oxlint-disable-next-line no-await-in-loop
      const { total, rows } = await api.client.figures({ month, offset, limit: FIGURE_ROWS });
      for (const row of rows) figures.set(row.clientId, row);
      if (offset + FIGURE_ROWS >= total) return figures;
    }
  });
  return asked.value ?? NONE;
}
