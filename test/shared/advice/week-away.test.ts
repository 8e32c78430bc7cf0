import { describe, expect, it } from 'vitest';
import { weekWithoutHer } from '../../../shared/advice/week-away.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import type { Access } from '../../../shared/records/access.ts';
import { emptyHowTo, type Handoff, type HandoffState } from '../../../shared/records/handoff.ts';
import { weekAwayWords as words } from '../../../shared/words/week-away.ts';
import { aHandoff, aPerson, categoryNamed, day, hours, testId, anAccess } from '../../support/builders.ts';

const from = day('2026-12-07');
const INBOX = 'Inbox and calendar';
const inbox = categoryNamed(INBOX);
const tess = aPerson({ name: 'Tess Harlow', role: 'va' });

/** A week after all that is handed over. */
const week = (cells: Readonly<Record<string, number>>, at = '2026-11-16') => ({
  week: day(at),
  categories: Object.entries(cells).map(([name, count]) => ({
    categoryId: categoryNamed(name),
    minutes: hours(count),
    fire: 0,
  })),
});
type Input = Parameters<typeof weekWithoutHer>[0];
const away = (fields: Partial<Input> = {}) =>
  weekWithoutHer({
    weeks: [week({ [INBOX]: 3 })],
    categories: startCategories,
    handoffs: [],
    people: [tess],
    accesses: [],
    from,
    ...fields,
  });
const inboxOf = (fields: Partial<Input>) => {
  const [stop] = away(fields).stops;
  return { who: stop?.carrier?.person.name ?? null, by: stop?.carrier?.by, gaps: stop?.gaps.map(({ id }) => id) };
};
const task = (state: HandoffState, fields: Partial<Handoff> = {}): Handoff =>
  aHandoff({ categoryId: inbox, personId: tess.id, moves: [{ state, on: day('2026-10-05'), why: 'x' }], ...fields });
const accessOf = (tool: string, fields: Partial<Access> = {}): Access =>
  anAccess({ personId: tess.id, tool, ...fields });
const steps = { ...emptyHowTo, steps: 'Every morning at nine.' };
const written = { ...steps, tools: 'Mailbox' };
const ready = task('handed-over', { level: 4, howTo: written });

describe('O9 what would stop in a week without her', () => {
  it('is what somebody else could do, by the hours of a usual week', () => {
    const found = away({ weeks: [week({ [INBOX]: 2, 'Invoices and books': 4 }), week({ [INBOX]: 4 })] });
    expect(found.stops.map(({ category, minutes }) => [category.name, minutes])).toEqual([
      [INBOX, hours(3)],
      ['Invoices and books', hours(2)],
    ]);
  });

  it('leaves client work apart, and what nobody misses for a week', () => {
    const found = away({ weeks: [week({ 'Client work': 20, Direction: 2, [INBOX]: 3 })] });
    expect(found.stops.map(({ category }) => category.name)).toEqual([INBOX]);
    expect(found.clientWork.map(({ category, minutes }) => [category.name, minutes])).toEqual([
      ['Client work', hours(20)],
    ]);
    expect(found.waits.map(({ category }) => category.name)).toEqual(['Direction']);
  });

  it('takes work of hers that she said could be handed over for what would stop', () => {
    const categories = startCategories.map((one) => ({ ...one, couldHandOver: one.name === 'Marketing and sales' }));
    const found = away({ categories, weeks: [week({ 'Marketing and sales': 2 })] });
    expect(found.stops.map(({ category }) => category.name)).toEqual(['Marketing and sales']);
  });

  it('leaves out less than half an hour a week, unless somebody waits for her word in it', () => {
    expect(away({ weeks: [week({ [INBOX]: 0.5 })] }).stops).toHaveLength(1);
    const little = [week({ [INBOX]: 0.49, 'Client work': 9 })];
    expect(away({ weeks: little }).stops).toEqual([]);
    const asks = task('handed-over', { level: 3 });
    expect(away({ weeks: little, handoffs: [asks] }).stops.map(({ category }) => category.name)).toEqual([INBOX]);
    expect(away({ weeks: [week({ 'Client work': 9 })], handoffs: [asks] }).stops[0]?.minutes).toBe(0);
    for (const settled of [ready, task('mine'), task('handed-over', { personId: null })])
      expect(away({ weeks: little, handoffs: [settled] }).stops).toEqual([]);
  });
});

describe('O9 who could carry it', () => {
  it('is who has a task of that kind, before anybody by their role', () => {
    const jon = aPerson({ name: 'Jon', role: 'web-designer' });
    const people = [tess, jon];
    expect(inboxOf({ people })).toMatchObject({ who: 'Tess Harlow', by: 'role' });
    expect(inboxOf({ people, handoffs: [task('trying', { personId: jon.id })] })).toMatchObject({
      who: 'Jon',
      by: 'task',
    });
  });

  it('is nobody when nobody of that role is there', () => {
    expect(inboxOf({ people: [] }).gaps).toEqual(['nobody', 'how-to']);
    expect(inboxOf({ people: [aPerson({ role: 'web-designer' })] }).who).toBeNull();
  });

  it.each([
    ['Planning projects', 'obm', 'va'],
    ['Setting up tools', 'web-designer', 'va'],
    ['Numbers and reports', 'va', 'copywriter'],
  ] as const)('%s: a %s could, a %s could not', (name, able, unable) => {
    const weeks = [week({ [name]: 3 })];
    expect(inboxOf({ weeks, people: [aPerson({ name: 'A', role: able })] }).who).toBe('A');
    expect(inboxOf({ weeks, people: [aPerson({ name: 'A', role: unable })] }).who).toBeNull();
  });

  it('a manager sees to what is missing an assistant', () => {
    expect(inboxOf({ people: [aPerson({ name: 'Ines', role: 'obm' })] }).who).toBe('Ines');
  });

  it('is there from the first day of that week to the last', () => {
    const there = (fields: Parameters<typeof aPerson>[0]) => inboxOf({ people: [{ ...tess, ...fields }] }).who !== null;
    expect(there({ from: day('2026-12-07'), to: day('2026-12-13') })).toBe(true);
    expect(there({ from: day('2026-12-08') })).toBe(false);
    expect(there({ to: day('2026-12-12') })).toBe(false);
  });

  it('the task of somebody who is there goes before one that is further on its way', () => {
    const gone = aPerson({ to: day('2026-11-01') });
    const handoffs = [task('handed-over', { personId: gone.id }), task('writing')];
    const [stop] = away({ people: [tess, gone], handoffs }).stops;
    expect(stop?.handoff).toBe(handoffs[1]);
    expect(stop?.carrier).toMatchObject({ person: tess, by: 'task' });
  });
});

describe('O9 what others carry who are not there', () => {
  const lena = aPerson({ name: 'Lena', role: 'bookkeeper', to: day('2026-11-30') });
  const hers = (state: HandoffState, fields: Partial<Handoff> = {}) =>
    task(state, { personId: lena.id, minutesPerWeek: hours(8), howTo: written, level: 4, ...fields });
  const nothing = [week({ 'Client work': 20 })];
  const found = (fields: Partial<Input>) => {
    const { stops, carried, ready: done } = away({ weeks: nothing, people: [lena], ...fields });
    return { text: words.finding(stops.length, carried), stops, done };
  };

  it.each<[string, Partial<Input>]>([
    ['ended before', { people: [lena] }],
    ['ends in that week', { people: [{ ...lena, to: day('2026-12-12') }] }],
    ['has not begun', { people: [{ ...lena, from: day('2026-12-08'), to: null }] }],
    ['was deleted', { people: [] }],
  ])('would stop where the carrier %s, though she logs nothing of it', (_, fields) => {
    for (const state of ['handed-over', 'trying'] as const) {
      const one = hers(state);
      const { text, stops } = found({ ...fields, handoffs: [one] });
      expect(text).toBe('One thing would stop. It has nobody yet.');
      expect(stops).toMatchObject([
        { category: { name: INBOX }, minutes: hours(8), carrier: null, gaps: [{ id: 'nobody', handoff: one }] },
      ]);
    }
  });

  it('goes on where the carrier is there, or where nobody else does it yet', () => {
    const there = { ...lena, to: null };
    expect(found({ people: [there], handoffs: [hers('handed-over')] }).text).toBe('Nothing would stop.');
    for (const state of ['mine', 'writing', 'taken-back'] as const)
      expect(found({ handoffs: [hers(state)] }).text).toBe('Nothing would stop.');
  });

  it('has nobody until somebody else is given it, also where their role could', () => {
    const accesses = [accessOf('Mailbox')];
    const open = found({ people: [tess, lena], handoffs: [hers('handed-over')], accesses });
    expect(open).toMatchObject({ text: 'One thing would stop. It has nobody yet.', done: 0 });
    expect(open.stops[0]).toMatchObject({ carrier: { person: tess, by: 'role' }, gaps: [{ id: 'nobody' }] });
    const given = found({ people: [tess, lena], handoffs: [hers('handed-over', { personId: tess.id })], accesses });
    expect(given.text).toBe('Nothing would stop.');
  });

  it('is said beside what somebody does who is there', () => {
    const lost = hers('handed-over');
    const { stops } = found({ people: [tess, lena], handoffs: [lost, ready], accesses: [accessOf('Mailbox')] });
    expect(stops).toMatchObject([
      { carrier: { person: tess, by: 'task' }, handoff: ready, gaps: [{ id: 'nobody', handoff: lost }] },
    ]);
    expect(words.somebodyFor(lost.title)).toBe('somebody for “Inbox”');
  });

  it('comes on top of what she logs herself, but for what fell back to her', () => {
    const takes = (...weeks: Input['weeks']) => found({ weeks, handoffs: [hers('handed-over')] }).stops[0]?.minutes;
    expect(takes(week({ [INBOX]: 3 }))).toBe(hours(11));
    // Logged before it was handed over, and after Lena had gone.
    expect(takes(week({ [INBOX]: 9 }, '2026-09-28'))).toBe(hours(9));
    expect(takes(week({ [INBOX]: 9 }, '2026-12-07'))).toBe(hours(9));
    expect(takes(week({ [INBOX]: 11 }, '2026-09-28'), week({ [INBOX]: 3 }))).toBe(hours(11));
  });

  it('stops also of a kind that only she does, whose own hours stand apart', () => {
    const one = hers('handed-over', { categoryId: categoryNamed('Client work') });
    const both = away({ weeks: nothing, people: [lena], handoffs: [one] });
    expect(both.stops.map(({ category, minutes }) => [category.name, minutes])).toEqual([['Client work', hours(8)]]);
    expect(both.clientWork.map(({ minutes }) => minutes)).toEqual([hours(20)]);
  });
});

describe('O9 what is missing', () => {
  const accesses = [accessOf('Mailbox')];

  it('is nothing with somebody, a how-to, a way in and a decision right', () => {
    const found = away({ handoffs: [ready], accesses });
    expect(found.stops[0]?.gaps).toEqual([]);
    expect(found).toMatchObject({ carried: 1, ready: 1 });
  });

  it.each<[string, Partial<Input>, string[]]>([
    ['no task at all', { accesses }, ['how-to', 'decision']],
    ['no steps', { accesses, handoffs: [{ ...ready, howTo: { ...emptyHowTo, tools: 'Mailbox' } }] }, ['how-to']],
    ['level three', { accesses, handoffs: [{ ...ready, level: 3 }] }, ['decision']],
    ['no level', { accesses, handoffs: [{ ...ready, level: null }] }, ['decision']],
    ['no way in', { handoffs: [ready] }, ['way-in']],
    [
      'a way in of somebody else',
      { handoffs: [ready], accesses: [accessOf('Mailbox', { personId: testId() })] },
      ['way-in'],
    ],
  ])('%s', (_, fields, gaps) => expect(inboxOf(fields).gaps).toEqual(gaps));

  it.each<[string, Partial<Access>, string[]]>([
    ['given on the first day', { givenOn: day('2026-12-07') }, []],
    ['given a day later', { givenOn: day('2026-12-08') }, ['way-in']],
    ['taken away on the first day', { revokedOn: day('2026-12-07') }, ['way-in']],
    ['taken away on the last day', { revokedOn: day('2026-12-13') }, ['way-in']],
    ['taken away the day after', { revokedOn: day('2026-12-14') }, []],
  ])('a way in is there for the whole week: %s', (_, fields, gaps) =>
    expect(inboxOf({ handoffs: [ready], accesses: [accessOf('Mailbox', fields)] }).gaps).toEqual(gaps),
  );

  it('a way in is asked for by the tools that the how-to names, however they are written', () => {
    const named = { ...ready, howTo: { ...steps, tools: 'Mailbox, Booking page; Invoices' } };
    const booking = [...accesses, accessOf(' booking PAGE ')];
    expect(away({ handoffs: [named], accesses: booking }).stops[0]?.gaps).toEqual([
      { id: 'way-in', tools: ['Invoices'] },
    ]);
    expect(away({ handoffs: [named], accesses: [...booking, accessOf('invoices')] }).stops[0]?.gaps).toEqual([]);
  });

  it('a tool is known by its whole name', () => {
    const wayIn = (needs: string, has: string) =>
      inboxOf({ handoffs: [{ ...ready, howTo: { ...steps, tools: needs } }], accesses: [accessOf(has)] }).gaps;
    expect(wayIn('Mailchimp', 'Mail')).toEqual(['way-in']);
    expect(wayIn('Mail', 'Mailchimp')).toEqual(['way-in']);
    expect(wayIn(' MAIL', 'Mail')).toEqual([]);
  });

  it('a how-to that names no tool is no way in, whatever they can get into', () => {
    for (const tools of ['', ' , ; '])
      expect(inboxOf({ handoffs: [{ ...ready, howTo: { ...steps, tools } }], accesses }).gaps).toEqual(['no-tool']);
    expect(words.gaps['no-tool'].text).toContain('names no tool');
  });

  it('what nobody has a way into is prepared first, whatever the hours', () => {
    const weeks = [week({ [INBOX]: 3, 'Invoices and books': 2, 'Numbers and reports': 1 })];
    const names = (fields: Partial<Input>) => away({ weeks, ...fields }).stops.map(({ category }) => category.name);
    expect(names({})).toEqual([INBOX, 'Invoices and books', 'Numbers and reports']);
    const invoices = task('trying', {
      categoryId: categoryNamed('Invoices and books'),
      howTo: { ...steps, tools: 'Ledger' },
    });
    expect(names({ handoffs: [ready, invoices], accesses: [...accesses, accessOf('Bank')] })).toEqual([
      'Invoices and books',
      INBOX,
      'Numbers and reports',
    ]);
  });
});

describe('O9 what is handed over only in part', () => {
  const accesses = [accessOf('Mailbox')];
  const part = (count: number, fields: Partial<Handoff> = {}): Handoff => ({
    ...ready,
    id: testId(),
    minutesPerWeek: hours(count),
    ...fields,
  });
  const rest = (...handoffs: Handoff[]) => away({ weeks: [week({ [INBOX]: 4 })], handoffs, accesses });

  // She logs 4 h without what is handed over: half of all is with somebody once they do 4 h as well.
  it('is missing something until half of its hours are with somebody', () => {
    expect(rest(part(4)).stops[0]?.gaps).toEqual([]);
    const less = rest(part(3.75));
    expect(less.stops[0]?.gaps).toEqual([{ id: 'rest', handoff: null, minutes: hours(4) }]);
    expect(less.ready).toBe(0);
    expect(rest(part(2), part(2)).stops[0]?.gaps).toEqual([]);
  });

  it('counts no hour twice that she logged before it was handed over', () => {
    const gaps = (count: number, ...weeks: Input['weeks']) =>
      away({ weeks, handoffs: [part(count)], accesses }).stops[0]?.gaps;
    const before = week({ [INBOX]: 4 }, '2026-09-28');
    expect(gaps(2, before)).toEqual([]);
    expect(gaps(1.75, before)).toEqual([{ id: 'rest', handoff: null, minutes: hours(2.25) }]);
    // 2 h are left with her in both weeks.
    expect(gaps(2, before, week({ [INBOX]: 2 }))).toEqual([]);
  });

  it.each<[string, Partial<Handoff>]>([
    ['is tried out', { moves: [{ state: 'trying', on: day('2026-10-05'), why: '' }] }],
    ['may not be decided in', { level: 3 }],
    ['is not written down', { howTo: emptyHowTo }],
    ['is with nobody', { personId: null }],
  ])('a task that %s does not count, and is the one to hand over next', (_, fields) => {
    const other = part(0.75, fields);
    expect(rest(part(1), other).stops[0]?.gaps).toEqual([{ id: 'rest', handoff: other, minutes: hours(4) }]);
  });

  it('is not said of a task whose own gaps are said already, nor where there is no task', () => {
    expect(rest(part(4, { level: 3 })).stops[0]?.gaps).toEqual([{ id: 'decision' }]);
    expect(rest().stops[0]?.gaps.map(({ id }) => id)).toEqual(['how-to', 'decision']);
  });
});

describe('O9 the finding', () => {
  it.each([
    [0, 0, 'Nothing would stop.'],
    [1, 0, 'One thing would stop. It has nobody yet.'],
    [1, 1, 'One thing would stop. It has somebody.'],
    [5, 0, 'Five things would stop. None has anybody yet.'],
    [5, 1, 'Five things would stop. One has somebody.'],
    [5, 2, 'Five things would stop. Two have somebody.'],
    [5, 5, 'Five things would stop. All have somebody.'],
    [12, 11, '12 things would stop. 11 have somebody.'],
  ])('%i stops, %i carried: %s', (stops, carried, text) => expect(words.finding(stops, carried)).toBe(text));
});

describe('O9 the words', () => {
  it.each([
    [1, 'One has all that it needs. Each gap below leads to its task.'],
    [2, 'Two have all that they need. Each gap below leads to its task.'],
    [3, 'Nothing is missing. Go.'],
  ])('%i of three are ready: %s', (done, text) => expect(words.ready(done, 3)).toBe(text));

  it.each([
    ['va', 'va', 'an assistant does such work'],
    ['obm', 'va', 'a manager sees to such work'],
    ['obm', 'obm', 'a manager sees to such work'],
    ['obm', 'specialist', 'a manager sees to such work'],
    ['bookkeeper', 'specialist', 'it is their trade'],
    ['obm', 'owner', 'you said that it could be handed over'],
  ] as const)('why a %s could carry what a %s usually does: %s', (role, doer, why) =>
    expect(words.carrier.role('Olive', role, doer)).toBe(`Olive could: ${why}.`),
  );
});
