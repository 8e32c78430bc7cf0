import * as z from 'zod/mini';
import { idOf } from '../values/ids.ts';
import { day, month, name } from '../values/schemas.ts';
import { access } from './access.ts';
import { assessment } from './assessment.ts';
import { client } from './client.ts';
import { ownDocument } from './document.ts';
import { experiment } from './experiment.ts';
import { handoff } from './handoff.ts';
import { helperNote } from './helper-note.ts';
import { plan } from './hiring.ts';
import { importRecord } from './import.ts';
import { metric } from './metric.ts';
import { person } from './person.ts';
import { picture } from './picture.ts';
import { goal, project } from './project.ts';
import { resultSummary } from './recommendation.ts';
import { settings } from './settings.ts';
import { timer } from './timer.ts';
import { tool } from './tool.ts';
import { week } from './week.ts';
import { category } from './work.ts';

/** The small lists, which the page holds whole. */
export const smallLists = {
  clients: z.array(client),
  categories: z.array(category),
  people: z.array(person),
  assessments: z.array(assessment),
  results: z.array(resultSummary),
  plans: z.array(plan),
  handoffs: z.array(handoff),
  goals: z.array(goal),
  projects: z.array(project),
  tools: z.array(tool),
  metrics: z.array(metric),
  experiments: z.array(experiment),
  documents: z.array(ownDocument),
  accesses: z.array(access),
  helperNotes: z.array(helperNote),
  pictures: z.array(picture),
  weeks: z.array(week),
  imports: z.array(importRecord),
};

const counts = z.strictObject({ income: z.number(), work: z.number(), trash: z.number() });

/** What the page loads once: all small records, today, and what undo would take back. */
export const workspace = z.strictObject({
  revision: z.number(),
  today: day,
  settings,
  ...smallLists,
  timer: z.nullable(timer),
  counts,
  undo: z.nullable(name),
});
export type Workspace = z.infer<typeof workspace>;
export type SmallList = keyof typeof smallLists;

/**
 * What one command moved. Rows of the logs never travel in it: it says which months, weeks and clients they touched,
 * and open lists ask again for their page.
 */
export const changes = z.strictObject({
  revision: z.number(),
  settings: z.nullable(settings),
  /** Only when it moved. */
  timer: z.optional(z.nullable(timer)),
  put: z.partial(z.strictObject(smallLists)),
  del: z.partialRecord(z.keyof(z.strictObject(smallLists)), z.array(z.uuid())),
  logs: z.strictObject({
    months: z.array(month),
    weeks: z.array(day),
    clientIds: z.array(idOf('client')),
  }),
  counts,
  /** The name of the call that undo would take back. */
  undo: z.nullable(name),
});
export type Changes = z.infer<typeof changes>;
