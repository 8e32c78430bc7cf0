/** The made-up businesses: sound, fresh on any day, and each with the answer that it is there to show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeShape } from '../../../electron/service/store-shape.ts';
import { factsOf } from '../../../shared/advice/facts.ts';
import { recommend } from '../../../shared/advice/recommend.ts';
import { defaultRules, minorPerUsdOf } from '../../../shared/advice/rules.ts';
import { madeUpBusiness, type MadeUpBusiness } from '../../../shared/made-up/made-up-business.ts';
import { statusOn } from '../../../shared/records/client.ts';
import { stateOf } from '../../../shared/records/handoff.ts';
import { progress } from '../../../shared/records/hiring.ts';
import { incomeMonth } from '../../../shared/records/income.ts';
import { summaryOf } from '../../../shared/records/recommendation.ts';
import { checkClient, checkIncome, checkPerson, checkWork } from '../../../shared/records/rules.ts';
import { teamOn } from '../../../shared/records/person.ts';
import { Sums } from '../../../shared/records/sums.ts';
import { workDay } from '../../../shared/records/work.ts';
import { addDays, addMonths, monthOf, weekOf, type Day } from '../../../shared/values/dates.ts';
import { madeUpIds, type MadeUpId } from '../../../shared/values/space.ts';
import { TODAY } from '../../support/make-app.ts';

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01' as Day, days));
const anyId = fc.constantFrom(...madeUpIds);
const onAnyDay = (check: (business: MadeUpBusiness, today: Day, id: MadeUpId) => void): void => {
  for (const today of ['2028-02-29', '2027-01-01', '2027-03-01', '2026-11-22', TODAY] as Day[])
    for (const id of madeUpIds) check(madeUpBusiness(id, today), today, id);
  fc.assert(
    fc.property(anyId, anyDay, (id, today) => check(madeUpBusiness(id, today), today, id)),
    { numRuns: 40 },
  );
};

/** What the app would say of its records today. */
function factsToday(business: MadeUpBusiness, today: Day) {
  const { settings, income, work } = business;
  const sums = new Sums(settings.weekStart);
  for (const entry of income) sums.income(entry, 1);
  for (const entry of work) sums.work(entry, 1);
  return factsOf({ ...business, sums, today });
}

const HEADLINES = { obm: ['obm', 'obm'], va: ['va', 'va'], 'not-yet': ['none', 'not-yet:too-many-things'] } as const;

describe('D6 the made-up businesses', () => {
  it('are sound: the store takes them, and every rule that holds for hers holds for them', () =>
    onAnyDay((business, today) => {
      expect(storeShape.check({ ...storeShape.initial(), ...business })).toBeNull();
      const lists = { clients: business.clients, people: business.people, categories: business.categories };
      const exists = (list: keyof typeof lists, id: string): boolean => lists[list].some((row) => row.id === id);
      expect(business.clients.map(checkClient).filter(Boolean)).toEqual([]);
      expect(business.people.map((one) => checkPerson(one, business.people)).filter(Boolean)).toEqual([]);
      for (const entry of business.income) expect(checkIncome(entry, business.settings.currency, exists)).toBeNull();
      expect(checkWork(business.work, exists, () => 0)).toBeNull();
      for (const { categoryId, personId } of business.handoffs) {
        expect(exists('categories', categoryId ?? '')).toBe(true);
        if (personId) expect(exists('people', personId)).toBe(true);
      }
      const days = [
        ...business.income.flatMap(({ when }) => ('day' in when ? [when.day] : [])),
        ...business.work.map(workDay),
        ...business.clients.flatMap(({ history }) => history.map(({ on }) => on)),
        ...business.handoffs.flatMap(({ moves }) => moves.map(({ on }) => on)),
        ...business.results.map(({ takenOn }) => takenOn),
      ];
      expect(days.filter((day) => day > today)).toEqual([]);
      const rows = Object.values(business).flatMap((list): { id: string }[] => (Array.isArray(list) ? list : []));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }));

  it('are the same for the same day, and keep their ids on another', () => {
    for (const id of madeUpIds) {
      const business = madeUpBusiness(id, TODAY);
      expect(madeUpBusiness(id, TODAY)).toEqual(business);
      const later = madeUpBusiness(id, addDays(TODAY, 17));
      for (const list of ['clients', 'people', 'results', 'plans', 'handoffs'] as const)
        expect(later[list].map((row) => row.id)).toEqual(business[list].map((row) => row.id));
    }
  });

  it('get the answer that they are there to show, strongly and from the real advice, on any day', () =>
    onAnyDay((business, _, id) => {
      const [result] = business.results;
      const [headline, outcome] = HEADLINES[id];
      expect(result?.recommendation).toMatchObject({
        headline,
        outcome,
        certainty: 'strong',
        fromAnswersOnly: false,
        conflicts: [],
        missing: [],
      });
      expect(result?.assessmentId).toBe(business.assessments[0]?.id);
    }));

  it('would get the same answer again today, and steady figures still say what was answered', () =>
    onAnyDay((business, today, id) => {
      const answers = business.assessments[0]?.answers ?? {};
      const rules = defaultRules(minorPerUsdOf(business.settings));
      const again = recommend(factsToday(business, today), answers, rules);
      expect(again.headline).toBe(HEADLINES[id][0]);
      // So little money moves by more than a fifth from month to month.
      if (id !== 'not-yet') expect(again.conflicts).toEqual([]);
    }));

  it('have 13 logged weeks of the last 13 and twelve whole months of income', () =>
    onAnyDay((business, today) => {
      const facts = factsToday(business, today);
      expect([facts.weeksLogged.value, facts.income12.covered]).toEqual([13, 12]);
      const last = addDays(weekOf(today, 1), -1);
      expect(business.work.some((entry) => entry.fire)).toBe(true);
      expect(business.work.some((entry) => entry.note !== '' && workDay(entry) <= last)).toBe(true);
    }));
});

describe('D6 the clear OBM', () => {
  it('earns about £16,000 a month, coordinates ten to twelve hours a week and has the four helpers of the article', () =>
    onAnyDay((_, today) => {
      const business = madeUpBusiness('obm', today);
      const { income3, coordinationHours, people } = factsToday(business, today);
      expect(income3.value).toBeGreaterThan(1_450_000);
      expect(income3.value).toBeLessThan(1_750_000);
      expect(coordinationHours.value).toBeGreaterThanOrEqual(600);
      expect(coordinationHours.value).toBeLessThanOrEqual(720);
      expect(people.value).toBe(4);
      expect(teamOn(business.people, today).map(({ role }) => role)).toEqual([
        'va',
        'web-designer',
        'graphic-designer',
        'affiliate-manager',
      ]);
    }));

  it('has a plan under way, people on every stage up to the second call, and a task in every state of a handoff', () =>
    onAnyDay((_, today) => {
      const { plans, handoffs, results } = madeUpBusiness('obm', today);
      const [plan] = plans;
      if (!plan) throw new Error('no plan');
      expect(plan).toMatchObject({ role: 'obm', state: 'active', resultId: results[0]?.id });
      expect(plan.firstDay && plan.firstDay > today).toBe(true);
      expect(progress(plan).done).toBeGreaterThan(4);
      expect(progress(plan).done).toBeLessThan(progress(plan).of);
      expect(new Set(plan.candidates.map(({ stages }) => stages.at(-1)?.stage))).toEqual(
        new Set(['heard-about', 'first-call', 'second-call', 'not-this-time']),
      );
      expect(new Set(handoffs.map(stateOf))).toEqual(
        new Set(['mine', 'writing', 'trying', 'handed-over', 'taken-back']),
      );
    }));

  it('O11 a task says that it came from her answer only where that answer came first and names it', () =>
    onAnyDay((_, today) => {
      const { handoffs, results } = madeUpBusiness('obm', today);
      const [result] = results.map(summaryOf);
      const from = handoffs.filter(({ sign }) => sign !== null);
      expect(from.length).toBeGreaterThan(2);
      for (const { sign, moves } of from) {
        expect(result?.signs).toContain(sign);
        expect(moves[0]!.on >= result!.takenOn).toBe(true);
      }
    }));

  it('a retainer brings what its client pays a month, in each month in which it is active', () => {
    const { clients, income } = madeUpBusiness('obm', TODAY);
    const last = addMonths(monthOf(TODAY), -1);
    for (const client of clients.filter(({ kind }) => kind === 'retainer')) {
      const came = income.filter((entry) => entry.clientId === client.id && incomeMonth(entry) === last);
      const active = statusOn(client, `${last}-09` as Day) === 'active';
      expect(came.map(({ home }) => home)).toEqual(active ? [client.monthly] : []);
    }
  });
});

describe('D6 the clear VA and the clear not yet', () => {
  it('few clients, a small budget and ten or more hours of routine a week', () =>
    onAnyDay((_, today) => {
      const facts = factsToday(madeUpBusiness('va', today), today);
      expect(facts.activeClients.value).toBeLessThanOrEqual(5);
      expect(facts.handsHours.value).toBeGreaterThanOrEqual(600);
      expect(facts.coordinationHours.value).toBe(0);
    }));

  it('hardly an income and most of the week on channels and tools', () =>
    onAnyDay((_, today) => {
      const { income3, hours, marketingHours, techHours } = factsToday(madeUpBusiness('not-yet', today), today);
      expect(income3.value).toBeLessThan(60_000);
      expect((marketingHours.value ?? 0) + (techHours.value ?? 0)).toBeGreaterThan((hours.value ?? 0) / 2);
    }));
});
