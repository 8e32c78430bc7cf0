/** Stores that hold anything a store can hold: every list and value from its own schema, texts and all. */
import fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Plain, Row } from '../../electron/store/data.ts';
import { learnt } from '../../shared/exchange/match.ts';
import { assessment } from '../../shared/records/assessment.ts';
import { client } from '../../shared/records/client.ts';
import { access } from '../../shared/records/access.ts';
import { ownDocument } from '../../shared/records/document.ts';
import { experiment } from '../../shared/records/experiment.ts';
import { helperNote } from '../../shared/records/helper-note.ts';
import { handoff } from '../../shared/records/handoff.ts';
import { plan } from '../../shared/records/hiring.ts';
import { incomeEntry } from '../../shared/records/income.ts';
import { importRecord } from '../../shared/records/import.ts';
import { metric } from '../../shared/records/metric.ts';
import { person } from '../../shared/records/person.ts';
import { picture, pictureBody } from '../../shared/records/picture.ts';
import { goal, project } from '../../shared/records/project.ts';
import { result } from '../../shared/records/recommendation.ts';
import { settings } from '../../shared/records/settings.ts';
import { timer } from '../../shared/records/timer.ts';
import { tool } from '../../shared/records/tool.ts';
import { trashed } from '../../shared/records/trash.ts';
import { week } from '../../shared/records/week.ts';
import { category, workEntry } from '../../shared/records/work.ts';
import { fromSchema } from './from-schema.ts';

const lists = {
  clients: client,
  categories: category,
  people: person,
  assessments: assessment,
  results: result,
  plans: plan,
  handoffs: handoff,
  goals: goal,
  projects: project,
  tools: tool,
  metrics: metric,
  experiments: experiment,
  documents: ownDocument,
  accesses: access,
  helperNotes: helperNote,
  pictures: picture,
  pictureBodies: pictureBody,
  weeks: week,
  imports: importRecord,
  income: incomeEntry,
  work: workEntry,
} as const;

const rowsOf = (schema: z.ZodMiniType): fc.Arbitrary<Row[]> =>
  fc.uniqueArray(fromSchema(schema) as fc.Arbitrary<Row>, { maxLength: 3, selector: ({ id }) => id });

export function arbitraryStore(): fc.Arbitrary<Plain> {
  const trash = fc
    .record({ line: fromSchema(trashed), of: fc.record(mapped((schema) => fromSchema(schema) as fc.Arbitrary<Row>)) })
    .map(({ line, of }) => {
      const row = of[line.list];
      return { ...line, id: row.id, row };
    });
  return fc.record(
    {
      ...mapped(rowsOf),
      trash: fc.array(trash, { maxLength: 2 }),
      settings: fromSchema(settings),
      timer: fc.option(fromSchema(timer), { nil: null }),
      learnt: fromSchema(learnt),
    },
    { noNullPrototype: true },
  );
}

const mapped = <T>(make: (schema: z.ZodMiniType) => T): Record<keyof typeof lists, T> =>
  Object.fromEntries(Object.entries(lists).map(([name, schema]) => [name, make(schema)])) as Record<
    keyof typeof lists,
    T
  >;
