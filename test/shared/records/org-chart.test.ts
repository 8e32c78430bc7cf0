import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import {
  aheadIn,
  carriersOf,
  chartAfter,
  chartNow,
  dayAfter,
  drawingOf,
  openSeats,
  possibleBosses,
  seatsIn,
  wouldCircle,
  type OpenSeat,
  type Seat,
} from '../../../shared/records/org-chart.ts';
import { personRole, worksOn, type Person } from '../../../shared/records/person.ts';
import { checkPerson } from '../../../shared/records/rules.ts';
import { aPerson, day, testId } from '../../support/builders.ts';

const TODAY = day('2026-11-23');

/** Up to twenty people whose links may point anywhere: at each other in circles, at nobody, at who has left. */
const anyTeam: fc.Arbitrary<readonly Person[]> = fc
  .array(
    fc.record({
      role: fc.constantFrom(...personRole.options),
      boss: fc.option(fc.nat(21)),
      to: fc.constantFrom(null, null, null, day('2026-01-31')),
    }),
    { maxLength: 20 },
  )
  .map((drawn) => {
    const ids = Array.from({ length: 22 }, (_, index) => testId<Person['id']>(5000 + index));
    return drawn.map(({ role, boss, to }, index) =>
      aPerson({ id: ids[index]!, name: `P${index}`, role, to, reportsTo: boss === null ? null : ids[boss]! }),
    );
  });
const anySeats: fc.Arbitrary<readonly OpenSeat[]> = fc.array(
  fc.record({
    role: fc.constantFrom('va' as const, 'obm' as const, 'specialist' as const),
    firstDay: fc.constant(null),
    planId: fc.constant(null),
  }),
  { maxLength: 3 },
);
const peopleIn = (seats: readonly Seat[]) => seatsIn(seats).flatMap(({ person }) => (person ? [person.id] : []));
const here = (people: readonly Person[]) => people.filter((one) => worksOn(one, TODAY)).map(({ id }) => id);
const shape = (seats: readonly Seat[]): unknown[] =>
  seats.map(({ person, open, reports }) => [person?.name ?? `open ${open?.role}`, ...shape(reports)]);

describe('O6 the organisation chart', () => {
  it('holds everybody who works for her exactly once, whatever the links say', () => {
    fc.assert(
      fc.property(anyTeam, anySeats, (people, seats) => {
        expect(peopleIn(chartNow(people, TODAY)).sort()).toEqual(here(people).sort());
        const after = chartAfter(people, seats, TODAY);
        expect(peopleIn(after).sort()).toEqual(here(people).sort());
        expect(seatsIn(after).filter(({ open }) => open)).toHaveLength(seats.length);
        expect(new Set(seatsIn(after).map(({ key }) => key)).size).toBe(seatsIn(after).length);
      }),
    );
  });
  it('puts everybody under the boss whom they name, when that one is there and no circle is made', () => {
    fc.assert(
      fc.property(anyTeam, (people) => {
        const there = new Map(people.filter((one) => worksOn(one, TODAY)).map((one) => [one.id, one]));
        for (const { person, reports } of seatsIn(chartNow(people, TODAY)))
          for (const report of reports) expect(there.has(person!.id) && report.person).toBeTruthy();
        for (const one of there.values()) {
          const boss = one.reportsTo && there.get(one.reportsTo);
          if (!boss || wouldCircle(people, one.id, boss.id)) continue;
          const seat = seatsIn(chartNow(people, TODAY)).find(({ person }) => person?.id === boss.id);
          expect(seat?.reports.map(({ person }) => person?.id)).toContain(one.id);
        }
      }),
    );
  });
  it('is never drawn wider than there is room, and rows hold at most twelve people', () => {
    fc.assert(
      fc.property(anyTeam, anySeats, fc.constantFrom(4, 6), (people, seats, most) => {
        const after = chartAfter(people, seats, TODAY);
        const { kind, columns } = drawingOf(after, most);
        expect(columns).toBeLessThanOrEqual(most);
        if (seatsIn(after).length > 12) expect(kind).toBe('list');
      }),
    );
  });
  it.each([
    [1, 'row', 1],
    [6, 'row', 6],
    [7, 'tray', 4],
    [12, 'tray', 6],
    [13, 'list', 1],
  ])('%i people are drawn as a %s of %i', (count, kind, columns) => {
    const people = Array.from({ length: count }, () => aPerson());
    expect(drawingOf(chartNow(people, TODAY), 6)).toEqual({ kind, columns });
  });

  const va = aPerson({ name: 'Tess', role: 'va' });
  const web = aPerson({ name: 'Jon', role: 'web-designer' });
  const obm = aPerson({ name: 'Ines', role: 'obm' });
  const seat = (role: OpenSeat['role']): OpenSeat => ({ role, firstDay: null, planId: null });

  it('a manager’s seat takes everybody; an assistant’s stands under the manager, or beside the others', () => {
    expect(shape(chartAfter([va, web], [seat('obm')], TODAY))).toEqual([['open obm', ['Tess'], ['Jon']]]);
    expect(shape(chartAfter([web], [seat('obm'), seat('va')], TODAY))).toEqual([['open obm', ['Jon'], ['open va']]]);
    expect(shape(chartAfter([obm, web], [seat('va')], TODAY))).toEqual([['Ines', ['open va']], ['Jon']]);
    expect(shape(chartAfter([web], [seat('va')], TODAY))).toEqual([['Jon'], ['open va']]);
    expect(shape(chartAfter([obm], [seat('specialist'), seat('va')], TODAY))).toEqual([
      ['Ines', ['open specialist'], ['open va']],
    ]);
  });
  it('whose boss has left comes to the boss of that one; who starts later is there after', () => {
    const gone = aPerson({ name: 'Gone', to: day('2026-11-22'), reportsTo: obm.id });
    const under = { ...web, reportsTo: gone.id };
    const coming = aPerson({ name: 'Rosa', from: day('2026-12-01') });
    expect(shape(chartNow([obm, gone, under, coming], TODAY))).toEqual([['Ines', ['Jon']]]);
    expect(dayAfter([coming], [], TODAY)).toBe('2026-12-01');
    expect(shape(chartAfter([obm, coming], [], TODAY))).toEqual([['Ines'], ['Rosa']]);
  });
  it('an area is carried by who has it, and by a manager’s open seat', () => {
    const after = chartAfter([{ ...va, areas: ['metrics'] }], [seat('obm')], TODAY);
    expect(carriersOf('metrics', after)).toHaveLength(2);
    expect(carriersOf('projects', after)).toHaveLength(1);
    expect(carriersOf('projects', chartNow([va], TODAY))).toEqual([]);
  });
});

describe('O6 who reports to whom', () => {
  it('no save that the rule lets through makes a circle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.option(fc.nat(7))), { maxLength: 40 }), (moves) => {
        let people: readonly Person[] = Array.from({ length: 8 }, () => aPerson());
        for (const [who, to] of moves) {
          const changed = { ...people[who]!, reportsTo: to === null ? null : people[to]!.id };
          const allowed = possibleBosses(people, changed.id, TODAY).some(({ id }) => id === changed.reportsTo);
          const refusal = checkPerson(changed, people);
          expect(refusal === null).toBe(changed.reportsTo === null || allowed);
          if (!refusal) people = people.map((one) => (one.id === changed.id ? changed : one));
        }
        for (const start of people) {
          const seen = new Set<string>();
          for (let at: Person | undefined = start; at; at = people.find(({ id }) => id === at?.reportsTo)) {
            expect(seen.has(at.id)).toBe(false);
            seen.add(at.id);
          }
        }
      }),
    );
  });
  it('a boss who is not there is refused when newly named, not when it was so before', () => {
    const tess = aPerson({ reportsTo: testId<Person['id']>() });
    expect(checkPerson(tess, [{ ...tess, reportsTo: null }])).toEqual({ code: 'person-unknown', field: 'reportsTo' });
    expect(checkPerson({ ...tess, name: 'Tess H' }, [tess])).toBeNull();
  });
});

describe('O6 open seats', () => {
  const plan = (fields: Partial<Plan> = {}): Plan => ({
    ...makePlan({
      id: testId(),
      role: 'obm',
      today: TODAY,
      resultId: null,
      signs: [],
      hasTeam: true,
      newId: () => testId(),
    }),
    ...fields,
  });
  const candidate = (name: string, stage: Plan['candidates'][number]['stages'][number]['stage']) => ({
    id: testId<Plan['candidates'][number]['id']>(),
    name,
    contact: '',
    foundBy: '',
    rate: null,
    stages: [{ stage, on: TODAY, why: '' }],
    nextOn: null,
    nextWhat: '',
    scores: [],
    flags: '',
    note: '',
    personId: null,
  });
  it('each active plan has one until its candidate is on the team', () => {
    const ines = aPerson({ role: 'obm' });
    const hired = { ...candidate('Ines', 'hired'), personId: ines.id };
    expect(openSeats([plan(), plan({ state: 'stopped' })], [], [])).toHaveLength(1);
    expect(openSeats([plan({ candidates: [hired] })], [], [])).toHaveLength(1);
    expect(openSeats([plan({ candidates: [hired] })], [], [ines])).toEqual([]);
  });
  it('the newest result speaks of a specialist, beside an assistant and her plan, until one has come', () => {
    const id = testId<Plan['id']>();
    const said = (role: 'va' | null) =>
      ({ id, takenOn: TODAY, role, outcome: 'specialist' }) as unknown as Parameters<typeof openSeats>[1][number];
    const roles = (...given: Parameters<typeof openSeats>) => openSeats(...given).map(({ role }) => role);
    expect(roles([], [said(null)], [])).toEqual(['specialist']);
    expect(roles([], [said('va')], [])).toEqual(['specialist', 'va']);
    expect(roles([plan({ role: 'va' })], [said('va')], [])).toEqual(['specialist', 'va']);
    expect(roles([], [said('va')], [aPerson({ role: 'va', from: TODAY })])).toEqual(['specialist']);
    const before = aPerson({ role: 'web-designer', from: day('2026-11-22') });
    expect(roles([], [said(null)], [before])).toEqual(['specialist']);
    expect(roles([], [said(null)], [{ ...before, from: TODAY }])).toEqual([]);
    expect(roles([], [said(null), { ...said('va'), outcome: 'va' }], [])).toEqual(['va']);
  });
  it('without a plan the latest result speaks of one, until somebody took it', () => {
    const result = { id: testId(), takenOn: TODAY, role: 'va' } as unknown as Parameters<typeof openSeats>[1][number];
    expect(openSeats([], [result], [])).toEqual([{ role: 'va', firstDay: null, planId: null }]);
    expect(openSeats([], [result], [aPerson({ from: TODAY })])).toEqual([]);
    expect(openSeats([plan({ role: 'va', state: 'done', resultId: result.id })], [result], [])).toEqual([]);
    // A plan of the other role that came from it leaves this seat open.
    expect(openSeats([plan({ role: 'obm', state: 'done', resultId: result.id })], [result], [])).toHaveLength(1);
    expect(openSeats([], [{ ...result, role: null }], [])).toEqual([]);
  });
  it('one candidate is ahead only when nobody is as far', () => {
    const two = [candidate('Rosa', 'second-call'), candidate('Dev', 'first-call')];
    expect(aheadIn(plan({ candidates: two }))).toBe('Rosa');
    expect(aheadIn(plan({ candidates: [...two, candidate('Maya', 'second-call')] }))).toBeNull();
    expect(aheadIn(plan({ candidates: [candidate('Dev', 'first-call')] }))).toBeNull();
  });
});
