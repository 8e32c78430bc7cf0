import { describe, expect, it } from 'vitest';
import { startCategories } from '../../../shared/playbook/categories.ts';
import {
  closingOf,
  proposeWeek,
  weekEnds,
  weekToClose,
  type Said,
  type WeekLog,
} from '../../../shared/records/friday.ts';
import type { Week } from '../../../shared/records/week.ts';
import type { WorkEntry } from '../../../shared/records/work.ts';
import { aClient, aPerson, aWork, categoryNamed, day, dollars, hours, testId, USD } from '../../support/builders.ts';

const week = day('2026-11-16');
const today = day('2026-11-20');
const inbox = categoryNamed('Inbox and calendar');
const client = categoryNamed('Client work');
const log = (fields: Partial<WeekLog> = {}): WeekLog => ({
  rough: [],
  cells: [],
  before: null,
  incomeByClient: [],
  ...fields,
});
const cells = (list: readonly WorkEntry[]) =>
  startCategories.flatMap(({ id }) => {
    const own = list.filter(({ categoryId }) => categoryId === id);
    const sum = (of: readonly WorkEntry[]) => of.reduce((total, one) => total + one.minutes, 0);
    return own.length === 0 ? [] : [{ categoryId: id, minutes: sum(own), fire: sum(own.filter(({ fire }) => fire)) }];
  });
const propose = (fields: Partial<Parameters<typeof proposeWeek>[0]> = {}) =>
  proposeWeek({ week, today, log: log(), weeks: [], categories: startCategories, clients: [], people: [], ...fields });
const hoursOf = (proposal: ReturnType<typeof propose>, id: WorkEntry['categoryId']) =>
  proposal.hours.find(({ categoryId }) => categoryId === id);
const before = {
  week: day('2026-11-09'),
  cells: [
    { categoryId: inbox, minutes: 300, fire: 0 },
    { categoryId: client, minutes: 600, fire: 0 },
  ],
};

describe('T2 which week is closed', () => {
  it.each([
    ['2026-11-19', 1, '2026-11-09'],
    ['2026-11-20', 1, '2026-11-16'],
    ['2026-11-22', 1, '2026-11-16'],
    ['2026-11-23', 1, '2026-11-16'],
    ['2026-11-22', 0, '2026-11-15'],
    ['2026-11-21', 0, '2026-11-15'],
    ['2026-11-20', 6, '2026-11-14'],
    ['2026-11-21', 6, '2026-11-14'],
  ] as const)('on %s, weeks from day %d: %s', (at, start, expected) => {
    expect(weekToClose(day(at), start)).toBe(expected);
  });

  it('a week that begins on Sunday does not end on it', () => {
    expect(weekEnds(day('2026-11-22'), 0)).toBe(false);
    expect(weekEnds(day('2026-11-22'), 1)).toBe(true);
  });
});

describe('T2 what is proposed', () => {
  it('the week before where nothing is logged, and the log where something is', () => {
    const byDay = aWork({ when: { day: week }, minutes: hours(2) });
    const proposal = propose({ log: log({ before, cells: cells([byDay]) }) });
    expect(hoursOf(proposal, inbox)).toMatchObject({ minutes: 120, byDay: 120, from: 'logged' });
    expect(hoursOf(proposal, client)).toMatchObject({ minutes: 600, byDay: 0, from: 'week-before' });
  });

  it('adds nothing to a week that is mostly logged already, or rough already', () => {
    const byDay = aWork({ when: { day: week }, minutes: hours(9) });
    expect(hoursOf(propose({ log: log({ before, cells: cells([byDay]) }) }), client)?.minutes).toBe(0);
    const rough = aWork({ when: { week }, minutes: hours(1) });
    expect(hoursOf(propose({ log: log({ before, rough: [rough], cells: cells([rough]) }) }), client)?.minutes).toBe(0);
  });

  it.each([
    [0, false],
    [1, false],
    [9, false],
    [0, true],
    [9, true],
  ])('shows at most ten fields with %d people, retainers %s', (count, retainers) => {
    const people = Array.from({ length: count }, () => aPerson({ id: testId() }));
    const clients = retainers ? [aClient(), aClient({ name: 'Kiln House' })] : [];
    const proposal = propose({ people, clients });
    const fields = proposal.shown + proposal.peopleShown + (proposal.retainers.length > 0 ? 1 : 0) + 3;
    expect(fields).toBeLessThanOrEqual(10);
    expect(proposal.shown).toBeGreaterThanOrEqual(4);
  });

  it('only active retainers that were not paid this month', () => {
    const [paid, open] = [aClient(), aClient({ name: 'Kiln House' })];
    const past = aClient({ status: 'past' });
    const proposal = propose({ clients: [paid, open, past], log: log({ incomeByClient: [{ clientId: paid.id }] }) });
    expect(proposal.retainers.map(({ id }) => id)).toEqual([open.id]);
  });

  it('how often she asked comes from the last week that says it, those she asked most first', () => {
    const [tess, jon] = [aPerson(), aPerson({ name: 'Jon' })];
    const said: Week = {
      id: testId(),
      week: day('2026-11-02'),
      closedOn: null,
      checkIns: [{ personId: jon.id, often: 'more' }],
      drained: [inbox],
      note: '',
    };
    const proposal = propose({ people: [tess, jon], weeks: [said] });
    expect(proposal.checkIns.map(({ person, often }) => [person.id, often])).toEqual([
      [jon.id, 'more'],
      [tess.id, null],
    ]);
    expect(proposal.drained).toEqual([]);
  });
});

describe('T2 what closing writes', () => {
  const said = (fields: Partial<Said> = {}): Said => ({
    hours: new Map(),
    fire: { minutes: 0, categoryId: null },
    checkIns: [],
    drained: [],
    income: null,
    paid: [],
    ...fields,
  });
  const close = (fields: { log?: WeekLog; said?: Partial<Said>; record?: Week | null }) => {
    const proposal = propose({ log: fields.log ?? log() });
    const all = new Map(proposal.hours.map(({ categoryId, minutes }) => [categoryId, minutes]));
    const answer = said({ ...fields.said, hours: new Map([...all, ...(fields.said?.hours ?? [])]) });
    const rough = fields.log?.rough ?? [];
    return closingOf({
      week,
      today,
      currency: USD,
      said: answer,
      proposal,
      rough,
      record: fields.record ?? null,
      newId: (word) => `new ${word}`,
    });
  };

  it('only what is not logged by day becomes a rough total', () => {
    const byDay = aWork({ when: { day: week }, minutes: hours(2) });
    const closing = close({ log: log({ cells: cells([byDay]) }), said: { hours: new Map([[inbox, 300]]) } });
    expect(closing.entries).toMatchObject([{ when: { week }, minutes: 180, categoryId: inbox, fire: false }]);
  });

  it('nothing is written anew where nothing changed, and zero takes a rough total away', () => {
    const rough = [
      aWork({ when: { week }, minutes: hours(2) }),
      aWork({ when: { week }, minutes: hours(1), fire: true }),
    ];
    const of = log({ rough, cells: cells(rough) });
    const fire = { minutes: 60, categoryId: inbox };
    expect(close({ log: of, said: { fire } })).toMatchObject({ entries: [], removed: [] });
    const none = close({ log: of, said: { hours: new Map([[inbox, 0]]), fire: { minutes: 0, categoryId: null } } });
    expect(new Set(none.removed)).toEqual(new Set(rough.map(({ id }) => id)));
  });

  it('a fire has hours of its own, and moves with its kind of work', () => {
    const burned = aWork({ when: { week }, minutes: hours(1), fire: true });
    const of = log({ rough: [burned], cells: cells([burned]) });
    const moved = close({ log: of, said: { fire: { minutes: 90, categoryId: client } } });
    expect(moved.removed).toEqual([burned.id]);
    expect(moved.entries).toMatchObject([{ minutes: 90, categoryId: client, fire: true }]);
  });

  it('income counts on the last day of the week, or today while it runs; retainers go to their clients', () => {
    const amber = { ...aClient(), monthly: dollars(1250) };
    const { income } = close({ said: { income: dollars(80), paid: [amber] } });
    expect(income).toMatchObject([
      { when: { day: today }, clientId: amber.id, kind: 'client-work', amount: dollars(1250), home: dollars(1250) },
      { when: { day: today }, clientId: null, kind: 'other', amount: dollars(80) },
    ]);
  });

  it('a week that is corrected keeps its record and its note', () => {
    const record: Week = { id: testId(), week, closedOn: week, checkIns: [], drained: [], note: 'flu' };
    expect(close({ record, said: { drained: [inbox] } }).week).toEqual({
      ...record,
      closedOn: today,
      drained: [inbox],
    });
  });
});
