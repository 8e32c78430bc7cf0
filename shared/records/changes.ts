import * as z from 'zod/mini';
import { idOf } from '../values/ids.ts';
import { day, month, name } from '../values/schemas.ts';
import { assessment } from './assessment.ts';
import { client } from './client.ts';
import { handoff } from './handoff.ts';
import { plan } from './hiring.ts';
import { person } from './person.ts';
import { resultSummary } from './recommendation.ts';
import { settings } from './settings.ts';
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
};

const counts = z.strictObject({ income: z.number(), work: z.number(), trash: z.number() });

/** What the page loads once: all small records, today, and what undo would take back. */
export const workspace = z.strictObject({
  revision: z.number(),
  today: day,
  settings,
  ...smallLists,
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
