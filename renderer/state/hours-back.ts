/** Her hours around what is handed over, as the look for work that has come back needs them. */
import { weeksForReturned } from '../../shared/advice/hours-back.ts';
import type { Api } from '../../shared/api/client.ts';
import type { Workspace } from '../../shared/records/changes.ts';
import { weeksOf, type WorkWeekSum } from '../../shared/records/work-sums.ts';
import { addDays, type Day } from '../../shared/values/dates.ts';

/** Weeks that one query may ask for. */
const AT_ONCE = 52;

type Given = Pick<Workspace, 'handoffs' | 'today' | 'settings'>;

/** All that the answer depends on besides the log. */
export function aroundKey({ handoffs, today, settings }: Given): string {
  const range = weeksForReturned(handoffs, today, settings.weekStart);
  return range ? `around ${range.from} ${range.to}` : 'around nothing';
}

/** The logged weeks from some time before the first task was handed over until now; none when nothing is handed over. */
export async function askAround(api: Api, { handoffs, today, settings }: Given): Promise<readonly WorkWeekSum[]> {
  const range = weeksForReturned(handoffs, today, settings.weekStart);
  if (!range) return [];
  const starts: Day[] = [];
  for (let from = range.from; from <= range.to; from = addDays(from, 7 * AT_ONCE)) starts.push(from);
  const parts = await Promise.all(
    starts.map((from) => {
      const last = addDays(from, 7 * (AT_ONCE - 1));
      return api.work.byWeek({ from, to: last < range.to ? last : range.to }).then(weeksOf);
    }),
  );
  return parts.flat();
}
