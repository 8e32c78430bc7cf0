/** What Today asks of the logs: all at once, so that its cards come together and none of them moves another. */
import type { HoursReturned } from '../../../shared/advice/hours-back.ts';
import type { Api } from '../../../shared/api/client.ts';
import { weeksOf, type WorkWeekSum } from '../../../shared/records/work-sums.ts';
import type { Workspace } from '../../../shared/records/changes.ts';

type Loaded = Awaited<ReturnType<Api['today']['load']>>;
export type TodayData = Omit<Loaded, 'weeks' | 'returned'> & {
  /** The finished weeks of the last twelve that have hours, oldest first. */
  readonly weeks: readonly WorkWeekSum[];
  /** Her hours in what is handed over. */
  readonly returned: readonly HoursReturned[];
};

/** All that the answer depends on besides the logs. */
export const todayKey = ({ today, settings, results, handoffs }: Workspace): string =>
  `today ${today} ${settings.weekStart} ${settings.today.period} ${results.at(-1)?.id} ${JSON.stringify(
    handoffs.map(({ categoryId, minutesPerWeek, moves }) => [categoryId, minutesPerWeek, moves.at(-1)]),
  )}`;

/** @param handoffs those of the workspace: the answer names them */
export async function askToday(api: Api, { handoffs }: Pick<Workspace, 'handoffs'>): Promise<TodayData> {
  const { weeks, returned, ...rest } = await api.today.load({});
  const byId = new Map(handoffs.map((one) => [one.id, one]));
  return {
    ...rest,
    weeks: weeksOf(weeks),
    returned: returned.map(({ handoffIds, ...one }) => ({
      ...one,
      handoffs: handoffIds.flatMap((id) => byId.get(id) ?? []),
    })),
  };
}
