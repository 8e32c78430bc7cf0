import type { Api } from '../../shared/api/client.ts';
import { PAGE_ROWS } from '../../shared/api/contract.ts';
import type { WorkEntry } from '../../shared/records/work.ts';
import type { Day } from '../../shared/values/dates.ts';

/** All rough totals of the week that begins on a day: they are few, but come in pages as every list does. */
export async function roughWeekOf(api: Api, week: Day): Promise<WorkEntry[]> {
  const rows: WorkEntry[] = [];
  for (;;) {
    const page = await api.work.roughWeek({ week, offset: rows.length });
    rows.push(...page);
    if (page.length < PAGE_ROWS) return rows;
  }
}
