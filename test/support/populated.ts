/** A store in which every list holds something: a made-up business, and in the lists that it does not fill, arbitrary records. */
import fc from 'fast-check';
import { storeShape } from '../../electron/service/store-shape.ts';
import type { Plain, Row } from '../../electron/store/data.ts';
import { madeUpBusiness } from '../../shared/made-up/made-up-business.ts';
import { assessment } from '../../shared/records/assessment.ts';
import { access } from '../../shared/records/access.ts';
import { ownDocument } from '../../shared/records/document.ts';
import { experiment } from '../../shared/records/experiment.ts';
import { helperNote } from '../../shared/records/helper-note.ts';
import { picture, type Picture } from '../../shared/records/picture.ts';
import { goal, project } from '../../shared/records/project.ts';
import { importRecord } from '../../shared/records/import.ts';
import { metric } from '../../shared/records/metric.ts';
import { timer } from '../../shared/records/timer.ts';
import { tool } from '../../shared/records/tool.ts';
import { week } from '../../shared/records/week.ts';
import { addDays, weekOf } from '../../shared/values/dates.ts';
import { aCandidate, aHandoff, aPerson, aWork, anIncome, day, testId } from './builders.ts';
import { A_PICTURE, fromSchema, type IdsByField } from './from-schema.ts';
import { TODAY } from './make-app.ts';

/** The files that wait in `staged` when a test has staged them. */
export const STAGED = {
  import: testId<never>(800_001),
  takeIn: testId<never>(800_002),
  takeOut: testId<never>(800_003),
};

const SEED = 20_261_123;

export function populated(): Plain {
  const business = madeUpBusiness('obm', TODAY);
  const some = <T>(arbitrary: fc.Arbitrary<T>, count = 3): T[] => fc.sample(arbitrary, { seed: SEED, numRuns: count });
  const [person, client] = [business.people[0], business.clients[0]];
  const imports = some(fromSchema(importRecord)).map((one, at) => ({
    ...one,
    list: at === 0 ? ('income' as const) : ('work' as const),
    undoneOn: at === 2 ? TODAY : null,
  }));
  const from = (at: number) => ({ importId: imports[at]?.id as never, key: `row ${at}` });
  const gone: { list: string; row: Row }[] = [
    { list: 'people', row: aPerson({ name: 'Gone Harlow', reportsTo: person?.id ?? null }) },
    { list: 'work', row: aWork({ clientId: client?.id ?? null }) },
    { list: 'income', row: anIncome({ clientId: client?.id ?? null }) },
    { list: 'handoffs', row: aHandoff() },
  ];
  const pictures: Picture[] = some(fromSchema(picture));
  const plain: Plain = {
    ...storeShape.initial(),
    ...business,
    assessments: [
      ...business.assessments,
      ...some(fromSchema(assessment), 2).map((one) => ({ ...one, state: 'open' })),
    ],
    plans: business.plans.map((plan) => ({ ...plan, candidates: [...plan.candidates, aCandidate(), aCandidate()] })),
    income: [...business.income, anIncome({ currency: 'GBP' as never, source: from(0) })],
    work: [
      ...business.work,
      aWork({ when: { day: day('2021-03-01') }, source: from(1) }),
      aWork({ when: { week: day('2021-03-01') }, clientId: client?.id ?? null }),
    ],
    goals: some(fromSchema(goal)),
    projects: some(fromSchema(project)),
    tools: some(fromSchema(tool)),
    metrics: some(fromSchema(metric)),
    experiments: some(fromSchema(experiment)),
    documents: some(fromSchema(ownDocument)),
    accesses: some(fromSchema(access)),
    helperNotes: some(fromSchema(helperNote)),
    pictures,
    pictureBodies: pictures.map(({ id }) => ({ id, data: A_PICTURE })),
    weeks: some(fromSchema(week)).map((one, at) => ({ ...one, week: weekOf(addDays(TODAY, -7 * at), 1) })),
    imports,
    timer: { ...some(fromSchema(timer), 1)[0], clientId: client?.id ?? null },
    learnt: { layouts: [], who: [{ text: 'Amber and Co', choice: client?.id ?? 'none' }], what: [] },
    trash: gone.map(({ list, row }) => ({ id: row.id, list, row, on: TODAY })),
  };
  const wrong = storeShape.check(plain);
  if (wrong) throw new Error(wrong);
  return plain;
}

/** Which ids a field of a call in a group may name, so that an arbitrary call is often about what is there. */
export function idsThere(plain: Plain, group: string): IdsByField {
  const of = (list: string): string[] => ((plain[list] ?? []) as readonly Row[]).map(({ id }) => id);
  const lists: Readonly<Record<string, readonly string[]>> = {
    client: of('clients'),
    person: of('people'),
    category: of('categories'),
    income: of('income'),
    work: of('work'),
    assessment: of('assessments'),
    result: of('results'),
    plan: of('plans'),
    handoff: of('handoffs'),
    picture: of('pictures'),
    goal: of('goals'),
    project: of('projects'),
    tool: of('tools'),
    metric: of('metrics'),
    week: of('weeks'),
    experiment: of('experiments'),
    document: of('documents'),
    access: of('accesses'),
    helperNote: of('helperNotes'),
    trash: of('trash'),
    import: [STAGED.import, ...of('imports')],
    takeIn: [STAGED.takeIn],
    takeOut: [STAGED.takeOut],
  };
  const own = lists[group] ?? [];
  const candidates = (plain['plans'] as readonly { candidates: readonly Row[] }[]).flatMap((one) => one.candidates);
  return {
    id: own,
    ids: own,
    removed: lists['work'] ?? [],
    entries: own,
    fromId: own,
    clientId: lists['client'] ?? [],
    personId: lists['person'] ?? [],
    personIds: lists['person'] ?? [],
    reportsTo: lists['person'] ?? [],
    to: lists['person'] ?? [],
    categoryId: lists['category'] ?? [],
    categoryIds: lists['category'] ?? [],
    drained: lists['category'] ?? [],
    assessmentId: lists['assessment'] ?? [],
    resultId: lists['result'] ?? [],
    planId: lists['plan'] ?? [],
    handoffId: lists['handoff'] ?? [],
    goalId: lists['goal'] ?? [],
    candidateId: candidates.map(({ id }) => id),
    candidateIds: candidates.map(({ id }) => id),
    importId: of('imports'),
  };
}
