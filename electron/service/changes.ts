/** What a command moved, in the form that crosses. */
import type { Changes, SmallList, Workspace } from '../../shared/records/changes.ts';
import { smallLists } from '../../shared/records/changes.ts';
import type { ClientId } from '../../shared/records/client.ts';
import { incomeMonth, type IncomeEntry } from '../../shared/records/income.ts';
import { summaryOf, type Result } from '../../shared/records/recommendation.ts';
import { workWeek, type WorkEntry } from '../../shared/records/work.ts';
import type { Day, Month } from '../../shared/values/dates.ts';
import type { Row, RowChange } from '../store/store.ts';
import type { Records } from './records.ts';

const isSmall = (list: string): list is SmallList => list in smallLists;

export function workspaceOf(records: Records, today: Day): Workspace {
  return {
    revision: records.store.revision,
    today,
    settings: records.settings,
    clients: [...records.list('clients').values()],
    categories: [...records.list('categories').values()],
    people: [...records.list('people').values()],
    assessments: [...records.list('assessments').values()],
    results: [...records.list('results').values()].map(summaryOf),
    plans: [...records.list('plans').values()],
    handoffs: [...records.list('handoffs').values()],
    goals: [...records.list('goals').values()],
    projects: [...records.list('projects').values()],
    tools: [...records.list('tools').values()],
    metrics: [...records.list('metrics').values()],
    experiments: [...records.list('experiments').values()],
    documents: [...records.list('documents').values()],
    accesses: [...records.list('accesses').values()],
    helperNotes: [...records.list('helperNotes').values()],
    pictures: [...records.list('pictures').values()],
    weeks: [...records.list('weeks').values()],
    imports: [...records.list('imports').values()],
    timer: records.timer,
    counts: countsOf(records),
    undo: records.store.undoable,
  };
}

export function toChanges(records: Records, commit: { revision: number; changes: readonly RowChange[] }): Changes {
  const put: Record<string, unknown[]> = {};
  const del: Record<string, string[]> = {};
  const touched = { months: new Set<Month>(), weeks: new Set<Day>(), clientIds: new Set<ClientId>() };
  let [settingsChanged, timerChanged] = [false, false];
  for (const change of commit.changes) {
    if (change.list === 'settings') settingsChanged = true;
    else if (change.list === 'timer') timerChanged = true;
    else if (isSmall(change.list)) {
      if (change.after) (put[change.list] ??= []).push(small(change.list, change.after));
      else (del[change.list] ??= []).push(change.id);
    } else touch(change, records, touched);
  }
  return {
    revision: commit.revision,
    settings: settingsChanged ? records.settings : null,
    ...(timerChanged && { timer: records.timer }),
    put,
    del,
    logs: { months: [...touched.months], weeks: [...touched.weeks], clientIds: [...touched.clientIds] },
    counts: countsOf(records),
    undo: records.store.undoable,
  };
}

const small = (list: SmallList, row: Row): unknown => (list === 'results' ? summaryOf(row as unknown as Result) : row);

function touch(
  change: RowChange,
  records: Records,
  touched: { months: Set<Month>; weeks: Set<Day>; clientIds: Set<ClientId> },
): void {
  for (const row of [change.before, change.after]) {
    if (!row) continue;
    if (change.list === 'income') touched.months.add(incomeMonth(row as unknown as IncomeEntry));
    else if (change.list === 'work')
      touched.weeks.add(workWeek(row as unknown as WorkEntry, records.settings.weekStart));
    else continue;
    const { clientId } = row as unknown as IncomeEntry | WorkEntry;
    if (clientId) touched.clientIds.add(clientId);
  }
}

const countsOf = (records: Records): Workspace['counts'] => ({
  income: records.list('income').size,
  work: records.list('work').size,
  trash: records.list('trash').size,
});
