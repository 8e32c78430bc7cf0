/**
 * The table: every call that crosses between the page and the main side, and nothing else crosses.
 * Values are JSON. Types follow from it: a missing handler does not compile.
 */
import * as z from 'zod/mini';
import { assessment } from '../records/assessment.ts';
import { backupLine, backupLook, backupName } from '../records/backup.ts';
import { client, clientStatus } from '../records/client.ts';
import { clientFigures } from '../records/client-figures.ts';
import { facts } from '../records/facts.ts';
import { access } from '../records/access.ts';
import { ownDocument } from '../records/document.ts';
import { experiment } from '../records/experiment.ts';
import { handoff } from '../records/handoff.ts';
import { helperNote } from '../records/helper-note.ts';
import { plan } from '../records/hiring.ts';
import { incomeEntry, incomeFilter, incomeKind } from '../records/income.ts';
import { metric } from '../records/metric.ts';
import { lookBack, person } from '../records/person.ts';
import { picture, pictureBody } from '../records/picture.ts';
import { goal, project } from '../records/project.ts';
import { contribution, headline, result, stage } from '../records/recommendation.ts';
import { settings } from '../records/settings.ts';
import { timer } from '../records/timer.ts';
import { todayView } from '../records/today-view.ts';
import { tool } from '../records/tool.ts';
import { trashLine } from '../records/trash.ts';
import { week } from '../records/week.ts';
import { category, workEntry, workFilter } from '../records/work.ts';
import { workspace } from '../records/changes.ts';
import { rowState } from '../exchange/row-state.ts';
import { idOf } from '../values/ids.ts';
import type { Minutes } from '../values/minutes.ts';
import { currency, day, month, rate } from '../values/schemas.ts';
import { command, query } from './define.ts';
import { takeOutBegin, takeOutBegun, takeOutSlice } from '../exchange/take-out.ts';
import * as staged from './import.ts';
import { menuState, pdfSaved, pdfWanted } from './desktop.ts';

/** Rows in one page of a log at most: with the longest notes, of the widest letters, a page stays under 64 kB. */
export const PAGE_ROWS = 30;
/** Clients in one page of their figures at most. */
export const FIGURE_ROWS = 200;
/** Entries that one command may put or take away. */
const MOST_ENTRIES = 500;
/** Numbers that one command may put. */
const MOST_METRICS = 50;

const nothing = z.strictObject({});
const count = z.number().check(z.int(), z.gte(0));
const page = { offset: count, limit: z.number().check(z.int(), z.gte(1), z.lte(PAGE_ROWS)) };
const ids = <T extends z.ZodMiniType>(id: T) => z.array(id).check(z.minLength(1), z.maxLength(MOST_ENTRIES));

const appInfo = z.strictObject({
  version: z.string(),
  host: z.enum(['electron', 'browser']),
  /** Where the data live, for a person to read. */
  folder: z.string(),
  /** Whether they can be moved elsewhere: not when this start named the folder itself. */
  movable: z.boolean(),
  /** The folder that they were in before they were moved in this sitting. */
  movedFrom: z.nullable(z.string()),
  today: day,
  /** What was found and mended when the store was opened; nothing to say is an empty list. */
  problems: z.array(z.string()),
  backup: z.strictObject({ newest: z.nullable(day), failed: z.boolean() }),
});
export type AppInfo = z.infer<typeof appInfo>;

const incomeMonthSum = z.strictObject({
  month,
  minor: z.number(),
  count,
  byKind: z.partialRecord(incomeKind, z.number()),
});
export type IncomeMonthSum = z.infer<typeof incomeMonthSum>;

const clientIncome = z.strictObject({ clientId: z.nullable(idOf('client')), minor: z.number(), count });

/** Hours by kind of work as `records/work-sums.ts` packs them: the number of the kind, minutes, minutes of fires, entries. */
const cells = z.array(z.tuple([z.number(), z.number(), z.number(), z.number()]));
const categoryIds = z.array(idOf('category'));
const sum = z.strictObject({ total: count, sum: z.number() });
const minuteSum = z.custom<Minutes>((value) => typeof value === 'number' && value >= 0);
const packedWeeks = z.strictObject({ categoryIds, weeks: z.array(z.strictObject({ week: day, cells })) });
const packedMonths = z.strictObject({ categoryIds, months: z.array(z.strictObject({ month, cells })) });

export const contract = {
  app: {
    info: query(nothing, appInfo),
    /** Shows the data folder in the system's own window of files; false when it could not. */
    openFolder: query(nothing, z.strictObject({ opened: z.boolean() })),
    /** Moves all data into an empty folder, compares them, and goes on there; every page loads anew then. */
    moveFolder: query(z.strictObject({ to: z.string().check(z.minLength(1), z.maxLength(4000)) }), nothing),
  },
  workspace: { load: query(nothing, workspace) },
  today: {
    /** What Today asks of the logs, in one answer. */
    load: query(
      nothing,
      z.strictObject({
        /** The first day of the last finished week. */
        last: day,
        /** Of the last twelve finished weeks. */
        weeks: packedWeeks,
        /** Of the period that she chose: sums, and how many of its months have income and of its weeks hours. */
        period: z.strictObject({ income: sum, work: sum, months: count, weeks: count }),
        /** Of the twelve months up to the last finished one: those with income, and what each client brought. */
        year: z.strictObject({ months: z.array(month), byClient: z.array(clientIncome) }),
        /** Her hours in what is handed over, by kind of work (advice/hours-back.ts). */
        returned: z.array(
          z.strictObject({
            categoryId: idOf('category'),
            handoffIds: z.array(idOf('handoff')),
            before: z.nullable(minuteSum),
            handedOver: minuteSum,
            now: z.nullable(minuteSum),
            back: minuteSum,
            flagged: z.boolean(),
          }),
        ),
        /** The newest result, whole, and what its answers come to with the figures of today. */
        result: z.nullable(result),
        now: z.nullable(headline),
      }),
    ),
  },
  settings: {
    save: command(settings),
    /** What Today shows; undo passes over it. */
    saveToday: command(todayView),
  },
  client: {
    save: command(client),
    remove: command(z.strictObject({ ids: ids(idOf('client')) })),
    /** Puts several into a status since a day in one step; those that have it already keep their day. */
    setStatus: command(z.strictObject({ ids: ids(idOf('client')), status: clientStatus, on: day })),
    /** Two records of one client become one: every reference moves to `into`, which is saved as given; the other is deleted. */
    merge: command(z.strictObject({ fromId: idOf('client'), into: client })),
    /** Income and hours of each client up to a running month, a page of the clients at a time. */
    figures: query(
      z.strictObject({ month, offset: count, limit: z.number().check(z.int(), z.gte(1), z.lte(FIGURE_ROWS)) }),
      z.strictObject({ total: count, rows: z.array(clientFigures) }),
    ),
  },
  person: {
    save: command(person),
    remove: command(z.strictObject({ id: idOf('person') })),
    /** Keeps a look back on a helper's first months, and ticks the steps of their plan that asked for it. */
    lookBack: command(z.strictObject({ id: idOf('person'), look: lookBack })),
    /** Lets several report to one person, or to the owner (null), in one step. */
    setReportsTo: command(z.strictObject({ ids: ids(idOf('person')), to: z.nullable(idOf('person')) })),
  },
  category: { save: command(category) },
  income: {
    page: query(
      z.strictObject({ filter: incomeFilter, ...page }),
      z.strictObject({ total: count, sum: z.number(), rows: z.array(incomeEntry) }),
    ),
    /** Sums of the months from…to, both included, oldest first; a month without entries is not in it. At most 240 months. */
    byMonth: query(z.strictObject({ from: month, to: month }), z.array(incomeMonthSum)),
    /** What each client brought in the months from…to, the largest first, at most 500 after `offset`. */
    byClient: query(z.strictObject({ from: month, to: month, offset: z.optional(count) }), z.array(clientIncome)),
    /** The newest rate that she gave for a currency, to begin with; null when there is none. */
    lastRate: query(z.strictObject({ currency }), z.strictObject({ rate: z.nullable(rate) })),
    save: command(z.strictObject({ entries: z.array(incomeEntry).check(z.minLength(1), z.maxLength(MOST_ENTRIES)) })),
    remove: command(z.strictObject({ ids: ids(idOf('income')) })),
  },
  work: {
    page: query(
      z.strictObject({ filter: workFilter, ...page }),
      z.strictObject({ total: count, sum: z.number(), rows: z.array(workEntry) }),
    ),
    /** Sums of the weeks that begin from…to, oldest first; a week without entries is not in it. At most 53 weeks. */
    byWeek: query(z.strictObject({ from: day, to: day }), packedWeeks),
    /** The same by month; a week counts in the month that has its middle day. At most 12 months. */
    byMonth: query(z.strictObject({ from: month, to: month }), packedMonths),
    /** The rough totals of the week that begins on a day, a page of them after `offset`. */
    roughWeek: query(z.strictObject({ week: day, offset: z.optional(count) }), z.array(workEntry)),
    /** Puts entries and takes others away in one step: a week of rough totals is one. */
    save: command(
      z.strictObject({
        entries: z.array(workEntry).check(z.maxLength(MOST_ENTRIES)),
        removed: z.array(idOf('work')).check(z.maxLength(MOST_ENTRIES)),
      }),
    ),
    /** Puts hours, and the kinds of work that have learned their titles, in one step. */
    learn: command(
      z.strictObject({
        entries: z.array(workEntry).check(z.minLength(1), z.maxLength(MOST_ENTRIES)),
        categories: z.array(category).check(z.maxLength(60)),
      }),
    ),
    remove: command(z.strictObject({ ids: ids(idOf('work')) })),
  },
  assessment: {
    /** What the log says today. */
    facts: query(nothing, facts),
    /** What the log said in the weeks before a day, and what it says since: at most eight finished weeks each. */
    beforeAndSince: query(z.strictObject({ day }), z.strictObject({ before: facts, since: facts })),
    /** Where the last twelve finished months stood, told from the log alone; null where too little was logged. */
    path: query(nothing, z.array(z.strictObject({ month, stage: z.nullable(stage) }))),
    /** What each finished month from one on said for a manager. */
    signs: query(
      z.strictObject({ from: month }),
      z.array(
        z.strictObject({
          month,
          weeks: z.number(),
          coordination: z.nullable(z.number()),
          asked: z.nullable(z.number()),
          running: z.nullable(z.number()),
          speaks: z.enum(['yes', 'nearly', 'no']),
          signs: z.array(contribution),
        }),
      ),
    ),
    save: command(assessment),
    remove: command(z.strictObject({ id: idOf('assessment') })),
    /** Closes an assessment and keeps its result for good, under the id that the page made. */
    finish: command(z.strictObject({ assessmentId: idOf('assessment'), resultId: idOf('result') })),
  },
  result: {
    load: query(z.strictObject({ id: idOf('result') }), result),
    /** What its answers come to with the figures and rules of today. */
    today: query(z.strictObject({ id: idOf('result') }), headline),
  },
  plan: {
    save: command(plan),
    /** Somebody in a plan becomes a person on the team: one step, so that one undo takes both back. */
    hire: command(z.strictObject({ planId: idOf('plan'), candidateId: idOf('candidate'), person })),
    /** Deletes people from a plan for good: not into the trash, and after the sitting not in the data files either. */
    forget: command(z.strictObject({ planId: idOf('plan'), candidateIds: ids(idOf('candidate')) })),
    remove: command(z.strictObject({ id: idOf('plan') })),
  },
  handoff: {
    /** Several at once for a suggestion from her hours: one step of undo. */
    save: command(z.strictObject({ handoffs: z.array(handoff).check(z.minLength(1), z.maxLength(MOST_ENTRIES)) })),
    remove: command(z.strictObject({ ids: ids(idOf('handoff')) })),
  },
  /** Pictures of how-tos. What the page holds of them comes with the workspace; each itself is asked for when it is shown. */
  picture: {
    save: command(z.strictObject({ picture, body: z.nullable(pictureBody) })),
    load: query(z.strictObject({ id: idOf('picture') }), pictureBody),
    remove: command(z.strictObject({ id: idOf('picture') })),
  },
  /** What only a window of our own can do; a browser answers not-found. None of it touches the data. */
  desktop: {
    /** Tells the window's menu what the page shows. */
    showMenu: query(menuState, nothing),
    /** Writes what is on the screen into a PDF under a name that she is asked for. */
    savePdf: query(pdfWanted, pdfSaved),
  },
  goal: { save: command(goal), remove: command(z.strictObject({ id: idOf('goal') })) },
  project: { save: command(project), remove: command(z.strictObject({ ids: ids(idOf('project')) })) },
  tool: { save: command(tool), remove: command(z.strictObject({ id: idOf('tool') })) },
  metric: {
    /** Several at once for the starter set: one step of undo. */
    save: command(z.strictObject({ metrics: z.array(metric).check(z.minLength(1), z.maxLength(MOST_METRICS)) })),
    remove: command(z.strictObject({ id: idOf('metric') })),
  },
  /** A text that she made her own; without it, it is written from her data again. */
  document: { save: command(ownDocument), remove: command(z.strictObject({ id: idOf('document') })) },
  access: {
    /** Several at once for somebody who begins or leaves: one step of undo. */
    save: command(z.strictObject({ accesses: z.array(access).check(z.minLength(1), z.maxLength(MOST_ENTRIES)) })),
    remove: command(z.strictObject({ id: idOf('access') })),
  },
  helperNote: { save: command(helperNote), remove: command(z.strictObject({ id: idOf('helper-note') })) },
  /** Begins an experiment, or says how it ended. */
  experiment: { save: command(experiment) },
  /** What she said of a week; a second record for the same week is refused. */
  week: {
    save: command(week),
    /** Closes a week in one step of undo: what she said of it, its rough hours, and income that came in. */
    close: command(
      z.strictObject({
        week,
        entries: z.array(workEntry).check(z.maxLength(MOST_ENTRIES)),
        removed: z.array(idOf('work')).check(z.maxLength(MOST_ENTRIES)),
        income: z.array(incomeEntry).check(z.maxLength(MOST_ENTRIES)),
      }),
    ),
  },
  /** Starts the timer, changes what it is for, or lets go of it (null). Undo passes over it. */
  timer: { set: command(z.strictObject({ timer: z.nullable(timer) })) },
  /** A file is staged in slices, looked at, and becomes entries only with `commit`: all of them or none. */
  import: {
    begin: query(staged.begin, nothing),
    slice: query(staged.slice, nothing),
    /** Takes what she chose, if anything, and answers what would happen. */
    look: query(staged.choices, staged.importLook),
    rows: query(
      z.strictObject({ id: idOf('import'), state: rowState, offset: count, limit: page.limit }),
      z.strictObject({ total: count, rows: z.array(staged.importRow) }),
    ),
    /** Puts other text into one row, or leaves it out of the import (null). */
    fix: query(
      z.strictObject({
        id: idOf('import'),
        line: count,
        cells: z.nullable(z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(100))),
      }),
      nothing,
    ),
    commit: command(staged.staging),
    /** Lets go of a staged file. */
    drop: query(staged.staging, nothing),
    /** Takes back all entries that an import added, also later; new clients stay. */
    undo: command(staged.staging),
  },
  /** Data leave as text, in slices: one JSON of everything, or a table. */
  takeOut: {
    begin: query(takeOutBegin, takeOutBegun),
    slice: query(takeOutSlice, z.strictObject({ text: z.string() })),
  },
  /** Everything from a JSON that was taken out, in place of what is here. */
  takeIn: {
    begin: query(z.strictObject({ id: idOf('take-in') }), nothing),
    slice: query(z.strictObject({ ...staged.slice.shape, id: idOf('take-in') }), nothing),
    look: query(z.strictObject({ id: idOf('take-in') }), backupLook),
    commit: command(z.strictObject({ id: idOf('take-in') })),
  },
  undo: { last: command(nothing) },
  /** Lets go of all made-up businesses with what was changed in them; nothing of hers moves. */
  madeUp: { leave: query(nothing, nothing) },
  backup: {
    /** The newest first; none for a made-up business. */
    list: query(nothing, z.array(backupLine)),
    /** Makes one now, reads it again and compares it. */
    make: query(nothing, backupLine),
    look: query(z.strictObject({ name: backupName }), backupLook),
    /** Everything becomes as it was then; what is there now is backed up first. */
    restore: command(z.strictObject({ name: backupName })),
  },
  trash: {
    /** The newest 120 deleted records. */
    list: query(nothing, z.array(trashLine)),
    restore: command(z.strictObject({ id: z.uuid() })),
  },
} as const;
