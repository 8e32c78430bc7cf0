/** Something tried for thirty days before anybody is hired, measured by the hours of some kinds of work. */
import * as z from 'zod/mini';
import { addDays, type Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { day, text } from '../values/schemas.ts';

const experimentKind = z.enum(['drop', 'automate', 'batch', 'friday-note', 'find-cause']);
export type ExperimentKind = z.infer<typeof experimentKind>;

const verdict = z.enum(['solved', 'helped', 'no-change', 'stopped']);
export type Verdict = z.infer<typeof verdict>;

export const experiment = z.strictObject({
  id: idOf('experiment'),
  kind: experimentKind,
  /** The kinds of work whose hours it is measured by. */
  categoryIds: z.array(idOf('category')).check(z.minLength(1), z.maxLength(60)),
  startedOn: day,
  /** Minutes a week that they took before; null where that was not logged. */
  before: z.nullable(z.number().check(z.gte(0))),
  /** What she says of it; null while it runs. */
  verdict: z.nullable(verdict),
  endedOn: z.nullable(day),
  note: text,
});
export type Experiment = z.infer<typeof experiment>;
export type ExperimentId = Id<'experiment'>;

const EXPERIMENT_DAYS = 30;
/** Its last day. */
export const endOf = ({ startedOn }: Pick<Experiment, 'startedOn'>): Day => addDays(startedOn, EXPERIMENT_DAYS - 1);
