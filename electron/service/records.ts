/** The store's lists by their nouns, with the sums and the order of the logs kept beside them. */
import type { Learnt } from '../../shared/exchange/match.ts';
import type { Access } from '../../shared/records/access.ts';
import type { Assessment } from '../../shared/records/assessment.ts';
import type { Client } from '../../shared/records/client.ts';
import type { Plan } from '../../shared/records/hiring.ts';
import type { OwnDocument } from '../../shared/records/document.ts';
import type { Experiment } from '../../shared/records/experiment.ts';
import type { Handoff } from '../../shared/records/handoff.ts';
import type { HelperNote } from '../../shared/records/helper-note.ts';
import { incomeOrder, type IncomeEntry } from '../../shared/records/income.ts';
import type { ImportRecord } from '../../shared/records/import.ts';
import type { Metric } from '../../shared/records/metric.ts';
import type { Person } from '../../shared/records/person.ts';
import type { Picture, PictureBody } from '../../shared/records/picture.ts';
import type { Goal, Project } from '../../shared/records/project.ts';
import type { Result } from '../../shared/records/recommendation.ts';
import type { Settings } from '../../shared/records/settings.ts';
import { Sums } from '../../shared/records/sums.ts';
import type { Timer } from '../../shared/records/timer.ts';
import type { Tool } from '../../shared/records/tool.ts';
import type { Trashed } from '../../shared/records/trash.ts';
import type { Week } from '../../shared/records/week.ts';
import { workDay, type Category, type WorkEntry } from '../../shared/records/work.ts';
import type { RowChange, Store } from '../store/store.ts';
import { LogIndex } from './log-index.ts';

interface Rows {
  clients: Client;
  categories: Category;
  people: Person;
  assessments: Assessment;
  results: Result;
  plans: Plan;
  handoffs: Handoff;
  goals: Goal;
  projects: Project;
  tools: Tool;
  metrics: Metric;
  experiments: Experiment;
  documents: OwnDocument;
  accesses: Access;
  helperNotes: HelperNote;
  pictures: Picture;
  pictureBodies: PictureBody;
  weeks: Week;
  imports: ImportRecord;
  trash: Trashed;
  income: IncomeEntry;
  work: WorkEntry;
}

export interface Records {
  readonly store: Store;
  readonly settings: Settings;
  readonly timer: Timer | null;
  readonly learnt: Learnt;
  readonly sums: Sums;
  readonly income: LogIndex<IncomeEntry>;
  readonly work: LogIndex<WorkEntry>;
  list<Name extends keyof Rows>(name: Name): ReadonlyMap<string, Rows[Name]>;
}

/** From as many changes at once the order of a log is made anew. */
const MANY = 1000;

/** Reads all rows of both logs once, then follows every change of the store's memory. */
export function openRecords(store: Store): Records {
  // The store checked each row against its schema when it was opened; this is where that knowledge becomes a type.
  const list = <Name extends keyof Rows>(name: Name) =>
    store.data.lists[name] as unknown as ReadonlyMap<string, Rows[Name]>;
  const settings = () => store.data.values['settings'] as unknown as Settings;
  let sums = allSums();
  const income = new LogIndex(() => list('income').values(), incomeOrder);
  const work = new LogIndex(() => list('work').values(), workDay);

  function allSums(): Sums {
    const fresh = new Sums(settings().weekStart);
    for (const entry of list('income').values()) fresh.income(entry, 1);
    for (const entry of list('work').values()) fresh.work(entry, 1);
    return fresh;
  }

  function follow(change: RowChange): void {
    if (change.list === 'income') {
      const [before, after] = [change.before, change.after] as unknown as [IncomeEntry | null, IncomeEntry | null];
      if (before) sums.income(before, -1);
      if (after) sums.income(after, 1);
      income.change(before, after);
    } else if (change.list === 'work') {
      const [before, after] = [change.before, change.after] as unknown as [WorkEntry | null, WorkEntry | null];
      if (before) sums.work(before, -1);
      if (after) sums.work(after, 1);
      work.change(before, after);
    }
  }

  store.watch((changes) => {
    // A whole import: sorting once is far less than finding the place of each.
    if (changes.length > MANY) for (const log of [income, work]) log.forget();
    for (const change of changes) follow(change);
    if (settings().weekStart !== sums.weekStart) sums = allSums();
  });

  return {
    store,
    income,
    work,
    list,
    get settings() {
      return settings();
    },
    get learnt() {
      return store.data.values['learnt'] as unknown as Learnt;
    },
    get timer() {
      return store.data.values['timer'] as unknown as Timer | null;
    },
    get sums() {
      return sums;
    },
  };
}
