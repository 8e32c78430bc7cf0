/** For each command of the contract, inputs that it should accept from a store in which every list holds something. */
import fc from 'fast-check';
import { contract } from '../../shared/api/contract.ts';
import type { Call } from '../../shared/api/define.ts';
import type { Assessment } from '../../shared/records/assessment.ts';
import type { Client } from '../../shared/records/client.ts';
import { stageOf } from '../../shared/records/candidate.ts';
import type { Plan } from '../../shared/records/hiring.ts';
import type { Access } from '../../shared/records/access.ts';
import type { HelperNote } from '../../shared/records/helper-note.ts';
import type { Handoff } from '../../shared/records/handoff.ts';
import {
  checkAccess,
  checkHandoff,
  checkHelperNote,
  checkPersonNote,
  checkTaskLines,
  checkPlan,
  checkTool,
} from '../../shared/records/rules.ts';
import type { Tool } from '../../shared/records/tool.ts';
import { homeValue, type IncomeEntry } from '../../shared/records/income.ts';
import type { ImportRecord } from '../../shared/records/import.ts';
import type { Picture } from '../../shared/records/picture.ts';
import type { Person } from '../../shared/records/person.ts';
import type { Settings } from '../../shared/records/settings.ts';
import type { Plain, Row } from '../../electron/store/data.ts';
import { testId } from './builders.ts';
import { A_PICTURE, fromSchema } from './from-schema.ts';
import type { MadeApp } from './make-app.ts';
import { idsThere, STAGED } from './populated.ts';

type Contract = typeof contract;
/** 'client.save' and every other name of a call that changes something. */
type CommandsOf<Group extends keyof Contract> = {
  [Verb in keyof Contract[Group]]: Contract[Group][Verb] extends { kind: 'command' }
    ? `${Group}.${Extract<Verb, string>}`
    : never;
}[keyof Contract[Group]];
export type CommandName = { [Group in keyof Contract]: CommandsOf<Group> }[keyof Contract];

export const calls: ReadonlyMap<string, Call> = new Map(
  Object.entries(contract).flatMap(([group, verbs]) =>
    Object.entries(verbs).map(([verb, call]: [string, Call]) => [`${group}.${verb}`, call] as const),
  ),
);

/** What undo has nothing to do with, and why. */
interface NotUndone {
  readonly notUndone: string;
}
export type CommandInputs = Readonly<Record<CommandName, fc.Arbitrary<unknown> | NotUndone>>;

const inOrder = <T extends { readonly on: string }>(changes: readonly T[]): T[] =>
  changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Inputs for a store as it is. A command that is not here does not compile. */
export function commandInputs(plain: Plain): CommandInputs {
  const list = <T extends Row>(name: string): readonly T[] => plain[name] as readonly T[];
  const { currency } = plain['settings'] as Settings;
  const some = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1, maxLength: Math.min(6, ids.length) });
  const idsOf = (name: string): string[] => list(name).map(({ id }) => id);
  const one = (name: string) => fc.constantFrom(...idsOf(name)).map((id) => ({ id }));
  const several = (name: string) => some(idsOf(name)).map((ids) => ({ ids }));
  const any = <Group extends keyof Contract, Verb extends keyof Contract[Group]>(group: Group, verb: Verb) =>
    fromSchema((contract[group][verb] as Call).input, idsThere(plain, group)) as fc.Arbitrary<never>;

  const clients = (any('client', 'save') as fc.Arbitrary<Client>).map((client): Client => {
    const history = inOrder(client.history);
    return { ...client, history, status: history.at(-1)?.status ?? client.status };
  });
  const people = (any('person', 'save') as fc.Arbitrary<Person>)
    .map((person): Person => {
      const [from, to] = person.from && person.to ? [person.from, person.to].toSorted() : [person.from, person.to];
      return { ...person, from: from ?? null, to: to ?? null };
    })
    .filter((person) => checkPersonNote(undefined, person) === null);
  // Drawn letters and signs may look like a password, which is refused.
  const plainAccesses = (any('access', 'save') as fc.Arbitrary<{ accesses: Access[] }>).filter(({ accesses }) =>
    accesses.every((access) => checkAccess(undefined, access) === null),
  );
  const plainHandoffs = (any('handoff', 'save') as fc.Arbitrary<{ handoffs: Handoff[] }>)
    .filter(({ handoffs }) =>
      handoffs.every((one) => (checkHandoff(undefined, one) ?? checkTaskLines(undefined, one)) === null),
    )
    .map(({ handoffs }) => ({ handoffs: handoffs.map(goesOn) }));
  // What happened to a task before stays, and one that comes back says why.
  const goesOn = (handoff: Handoff): Handoff => {
    const kept = list<Handoff>('handoffs').find(({ id }) => id === handoff.id)?.moves ?? [];
    return { ...handoff, moves: [...kept, ...handoff.moves.map((move) => ({ ...move, why: move.why.trim() || 'x' }))] };
  };
  const plainTools = (any('tool', 'save') as fc.Arbitrary<Tool>).filter((tool) => checkTool(undefined, tool) === null);
  const priced = (entry: IncomeEntry): IncomeEntry => {
    const rate = entry.currency === currency ? null : (entry.rate ?? '1.25');
    return { ...entry, rate, home: homeValue({ ...entry, rate }, currency) ?? entry.home };
  };
  const income = (any('income', 'save') as fc.Arbitrary<{ entries: IncomeEntry[] }>).map(({ entries }) => ({
    entries: entries.map(priced),
  }));
  const open = list<Assessment>('assessments').filter(({ state }) => state === 'open');
  const [plan] = list<Plan>('plans');
  const onBoard = (plan?.candidates ?? []).filter((candidate) => stageOf(candidate) !== 'hired');

  return {
    'settings.save': (any('settings', 'save') as fc.Arbitrary<Settings>).map((settings) => ({ ...settings, currency })),
    'settings.saveToday': { notUndone: 'what Today shows is a way of looking, no change of her records' },
    'client.save': clients,
    'client.remove': several('clients'),
    'client.setStatus': any('client', 'setStatus'),
    'client.merge': fc
      .tuple(clients, fc.shuffledSubarray(idsOf('clients'), { minLength: 2, maxLength: 2 }))
      .map(([into, [fromId, id]]) => ({ fromId, into: { ...into, id } })),
    'person.save': people,
    'person.remove': one('people'),
    'person.lookBack': any('person', 'lookBack'),
    'person.setReportsTo': any('person', 'setReportsTo'),
    'category.save': any('category', 'save'),
    'income.save': income,
    'income.remove': several('income'),
    'work.save': any('work', 'save'),
    'work.learn': any('work', 'learn'),
    'work.remove': several('work'),
    'assessment.save': (any('assessment', 'save') as fc.Arbitrary<Assessment>).map((assessment) => ({
      ...assessment,
      id: open.some(({ id }) => id === assessment.id) ? assessment.id : testId(),
      state: 'open',
    })),
    'assessment.remove': fc.constantFrom(...open).map(({ id }) => ({ id })),
    'assessment.finish': fc.constantFrom(...open).map(({ id }) => ({ assessmentId: id, resultId: testId() })),
    'plan.save': (any('plan', 'save') as fc.Arbitrary<Plan>).filter((said) => checkPlan(undefined, said) === null),
    'plan.hire': fc.tuple(people, fc.constantFrom(...onBoard)).map(([person, { id }]) => ({
      planId: plan?.id,
      candidateId: id,
      person: { ...person, id: testId(), reportsTo: null },
    })),
    'plan.forget': some((plan?.candidates ?? []).map(({ id }) => id)).map((candidateIds) => ({
      planId: plan?.id,
      candidateIds,
    })),
    'plan.remove': one('plans'),
    'handoff.save': plainHandoffs,
    'handoff.remove': several('handoffs'),
    'goal.save': any('goal', 'save'),
    'goal.remove': one('goals'),
    'project.save': any('project', 'save'),
    'project.remove': several('projects'),
    'tool.save': plainTools,
    'tool.remove': one('tools'),
    'metric.save': any('metric', 'save'),
    'metric.remove': one('metrics'),
    'experiment.save': any('experiment', 'save'),
    'document.save': any('document', 'save'),
    'document.remove': one('documents'),
    'picture.save': (any('picture', 'save') as fc.Arbitrary<{ picture: Picture }>).map((said) => ({
      ...said,
      body: { id: said.picture.id, data: A_PICTURE },
    })),
    'picture.remove': one('pictures'),
    'access.save': plainAccesses,
    'access.remove': one('accesses'),
    'helperNote.save': (any('helperNote', 'save') as fc.Arbitrary<HelperNote>).filter(
      (note) => checkHelperNote(undefined, note) === null,
    ),
    'helperNote.remove': one('helperNotes'),
    'week.save': any('week', 'save'),
    'week.close': (any('week', 'close') as fc.Arbitrary<{ income: IncomeEntry[] }>).map((closed) => ({
      ...closed,
      income: closed.income.map(priced),
    })),
    'timer.set': { notUndone: 'a timer runs on; taking it back would lose the time that it measured' },
    'import.commit': fc.constant({ id: STAGED.import }),
    'import.undo': fc
      .constantFrom(...list<ImportRecord>('imports').filter(({ undoneOn }) => undoneOn === null))
      .map(({ id }) => ({ id })),
    'takeIn.commit': {
      notUndone: 'everything is replaced; what was there is backed up first and comes back from there',
    },
    'undo.last': { notUndone: 'it is undo itself; there is no redo' },
    'backup.restore': {
      notUndone: 'everything is replaced; what was there is backed up first and comes back from there',
    },
    'trash.restore': one('trash'),
  };
}

const STATEMENT = [
  'Date,Client,Amount,Currency,Description',
  '2026-10-01,Amber & Co,120.50,GBP,Retainer',
  '2026-10-02,Somebody New,80.00,GBP,"A template, printed"',
  '2026-10-03,Somebody New,-20.00,GBP,Refund',
  '2026-10-04,,not a number,GBP,Wrong',
].join('\n');

/** Files on their way: one to bring in, looked at; everything taken out; and the same text on its way back in. */
export async function stageFiles({ api }: MadeApp): Promise<void> {
  await api.import.begin({ id: STAGED.import, fileName: 'statement.csv' });
  await api.import.slice({ id: STAGED.import, at: 0, base64: Buffer.from(STATEMENT).toString('base64') });
  await api.import.look({ id: STAGED.import });
  const { slices } = await api.takeOut.begin({ id: STAGED.takeOut, what: 'everything' });
  await api.takeIn.begin({ id: STAGED.takeIn });
  let at = 0;
  for (let index = 0; index < slices; index += 1) {
    const bytes = Buffer.from((await api.takeOut.slice({ id: STAGED.takeOut, index })).text);
    await api.takeIn.slice({ id: STAGED.takeIn, at, base64: bytes.toString('base64') });
    at += bytes.length;
  }
}
