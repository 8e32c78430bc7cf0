/**
 * The states in which every screen is looked at: a business as it is on the first day, in daily use, after ten busy
 * years, and in trouble. Written through the real store and service, so that no state is one that could not be.
 */
import { storeShape } from '../../electron/service/store-shape.ts';
import { answersOfCase } from '../support/case-answers.ts';
import { workedCase } from '../support/worked-case.ts';
import { madeUpBusiness } from '../../shared/made-up/made-up-business.ts';
import { scorecards } from '../../shared/playbook/scorecards.ts';
import { makePlan } from '../../shared/playbook/hiring-steps.ts';
import type { Access } from '../../shared/records/access.ts';
import type { Candidate } from '../../shared/records/candidate.ts';
import type { Client, ClientStatus } from '../../shared/records/client.ts';
import type { Handoff } from '../../shared/records/handoff.ts';
import type { Plan, Role } from '../../shared/records/hiring.ts';
import { finishedPeriods, type Metric } from '../../shared/records/metric.ts';
import type { Goal, Project } from '../../shared/records/project.ts';
import type { Tool } from '../../shared/records/tool.ts';
import { starterMetrics } from '../../shared/playbook/metrics.ts';
import { personRole, type Person } from '../../shared/records/person.ts';
import { initialSettings } from '../../shared/records/settings.ts';
import { addDays, addMonths, firstDay, monthOf, monthsFrom, weekOf, type Day } from '../../shared/values/dates.ts';
import {
  aClient,
  aHandoff,
  anIncome,
  aPerson,
  aWork,
  categoryNamed,
  dollars,
  hours,
  testId,
} from '../support/builders.ts';
import { seedBusiness, withStore, type Business, type Seeded } from '../support/seed.ts';

export const STATES = ['first start', 'empty', 'typical', 'heavy', 'trouble'] as const;
export type State = (typeof STATES)[number];

/** A name as long as a name may be, in words and in one piece. */
const LONG =
  'The Slow and Deliberate Letterpress Printing and Bookbinding Workshop of the Lower Valley and its Neighbouring Villages';
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenhersteller';

export async function seed(folder: string, state: State, today: Day): Promise<Seeded> {
  if (state === 'first start') return { resultId: null, checkId: null };
  if (state !== 'typical') {
    const business = { empty: (): Business => ({}), heavy, trouble }[state](today);
    return seedBusiness(folder, business, today);
  }
  const business = madeUpBusiness('obm', today);
  await withStore(folder, today, (store) => store.replaceAll({ ...storeShape.initial(), ...business }));
  return { resultId: business.results[0]?.id ?? null, checkId: null };
}

const weekStart = initialSettings.weekStart;
const lastWeek = (today: Day): Day => addDays(weekOf(today, weekStart), -7);

/** Ten years of everything. */
function heavy(today: Day): Business {
  const statuses = ['active', 'active', 'active', 'past', 'past', 'paused', 'lead'] as const;
  const clients = Array.from({ length: 500 }, (_, index) =>
    clientWith(
      `${index % 40 === 0 ? LONG.slice(0, 110) : 'Client'} ${index + 1}`,
      statuses[index % 7] ?? 'past',
      today,
    ),
  );
  const now = monthOf(today);
  const income = monthsFrom(addMonths(now, -120), now).flatMap((month, index) =>
    Array.from({ length: 34 }, (_, entry) =>
      anIncome({
        when: { day: addDays(firstDay(month), Math.min(entry % 28, month === now ? 20 : 27)) },
        clientId: clients[(index * 7 + entry) % clients.length]?.id ?? null,
        amount: dollars(120 + ((index * 31 + entry * 17) % 700)),
        note: entry % 9 === 0 ? 'second half of the launch, with the workbook' : '',
      }),
    ),
  );
  const kinds = [
    'Client work',
    'Inbox and calendar',
    'Checking in and briefing people',
    'Marketing and sales',
    'Direction',
  ];
  const work = Array.from({ length: 520 }, (_, back) => back).flatMap((back) =>
    kinds.map((name, kind) =>
      aWork({
        when: { week: addDays(lastWeek(today), -7 * back) },
        minutes: hours(4 + ((back + kind * 5) % 9)),
        categoryId: categoryNamed(name),
      }),
    ),
  );
  const roles = personRole.options;
  const people = Array.from({ length: 18 }, (_, index) =>
    aPerson({ name: index === 3 ? LONG : `Person ${index + 1}`, role: roles[index % roles.length] ?? 'va' }),
  );
  const states = ['mine', 'writing', 'trying', 'handed-over'] as const;
  return {
    settings: { ownerName: UNBROKEN, businessName: LONG },
    clients,
    people,
    income,
    work,
    ...manyProjects(today, people),
    accesses: Array.from({ length: 60 }, (_, index) => accessOf(people[index % 18]?.id ?? testId(), index, today)),
    answers: answersOfCase(workedCase('v05')),
    plans: [planOf('obm', today, 40), planOf('va', addDays(today, -60), 3)],
    handoffs: Array.from({ length: 100 }, (_, index) =>
      handoffOf(
        index % 25 === 0 ? LONG : `Task ${index + 1}`,
        people[index % 18] ?? null,
        1 + (index % 5),
        [states[index % 4] ?? 'mine', -index],
        today,
      ),
    ),
  };
}

/** Gaps, refunds, a week that is not logged, people who left, steps that are late; the page's saves fail on top of it. */
function trouble(today: Day): Business {
  const gone = aPerson({ name: 'Jon Reyes', role: 'web-designer', to: addDays(today, -20) });
  const now = monthOf(today);
  const client = aClient({ name: UNBROKEN, monthly: null });
  const over = aClient({ name: 'Amber & Co', minutesSold: hours(10) });
  const here = aPerson({ rate: null, minutesPerWeek: null });
  return {
    settings: { weekAway: addDays(today, 12) },
    clients: [client, over, { ...aClient(), name: 'amber & co' }],
    people: [gone, here],
    income: [
      anIncome({ when: { month: addMonths(now, -9) }, clientId: client.id, amount: dollars(1800) }),
      anIncome({ when: { month: addMonths(now, -8) }, clientId: client.id, amount: dollars(2100) }),
      anIncome({ when: { month: addMonths(now, -2) }, clientId: testId(), amount: dollars(900) }),
      anIncome({ when: { day: addDays(today, -40) }, amount: dollars(-450), note: 'refund' }),
    ],
    work: [
      aWork({
        when: { week: addDays(lastWeek(today), -21) },
        minutes: hours(70),
        categoryId: categoryNamed('Client work'),
      }),
      aWork({ when: { week: addDays(lastWeek(today), -21) }, minutes: hours(20), fire: true }),
      aWork({ when: { week: addDays(lastWeek(today), -28) }, minutes: hours(14), clientId: over.id }),
      aWork({ when: { week: addDays(lastWeek(today), -70) }, minutes: hours(6) }),
    ],
    goals: [{ id: testId(), title: LONG, by: addDays(today, -3), reachedOn: null, note: '' }],
    projects: [
      aProject(today, { title: UNBROKEN, blocker: LONG, touchedOn: addDays(today, -900) }),
      aProject(today, {
        title: LONG,
        moves: [{ state: 'active', on: addDays(today, -60) }],
        touchedOn: addDays(today, -60),
      }),
    ],
    tools: [
      {
        id: testId(),
        name: UNBROKEN,
        purpose: LONG,
        state: 'half-working',
        setUpBy: null,
        note: '',
      },
    ],
    metrics: [
      {
        id: testId(),
        name: LONG,
        area: 'money',
        unit: 'money',
        cadence: 'monthly',
        fromLog: null,
        retired: false,
        values: [
          { on: addDays(firstDay(addMonths(now, -5)), 0), value: 1_234_567_890, note: LONG },
          { on: firstDay(addMonths(now, -3)), value: -45_000, note: '' },
        ],
      },
    ],
    accesses: [accessOf(gone.id, 0, today), { ...accessOf(gone.id, 1, today), tool: LONG, purpose: UNBROKEN }],
    plans: [planOf('va', addDays(today, -50), 2)],
    handoffs: [
      handoffOf('Inbox', gone, 3, ['trying', -40], today),
      takenBack(today),
      // Handed over, and in her own hours again.
      {
        ...handoffOf(LONG, here, 4, ['handed-over', -63], today),
        categoryId: categoryNamed('Inbox and calendar'),
        checkOn: addDays(today, -4),
      },
    ],
    open: answersOfCase(workedCase('v22')),
    answers: {},
  };
}

const accessOf = (personId: Access['personId'], index: number, today: Day): Access => ({
  id: testId(),
  personId,
  tool: index % 9 === 0 ? LONG : `Tool ${index + 1}`,
  level: (['look', 'use', 'change', 'run'] as const)[index % 4] ?? 'use',
  way: (['own-login', 'password-manager', 'passed-on'] as const)[index % 3] ?? 'own-login',
  purpose: index % 2 === 0 ? 'posts and answers' : '',
  givenOn: addDays(today, -30 - index),
  revoker: '',
  revokedOn: index % 7 === 0 ? addDays(today, -3) : null,
});

const aProject = (today: Day, fields: Partial<Project>): Project => ({
  id: testId(),
  title: 'An idea',
  goalId: null,
  moves: [{ state: 'parked', on: addDays(today, -90) }],
  worth: null,
  effort: null,
  blocker: '',
  steps: [],
  touchedOn: addDays(today, -90),
  note: '',
  ...fields,
});

/** Three goals, fifty ideas, thirty tools, and every starter number over two years. */
function manyProjects(today: Day, people: readonly Person[]) {
  const goals = [0, 1, 2].map((at): Goal => ({
    id: testId(),
    title: at === 1 ? LONG : `Goal ${at + 1}`,
    by: addDays(today, 100 * (at + 1)),
    reachedOn: null,
    note: '',
  }));
  const projects = Array.from({ length: 62 }, (_, at) =>
    aProject(today, {
      title: at % 20 === 0 ? LONG : `Idea ${at + 1}`,
      goalId: at % 4 === 0 ? (goals[at % 3]?.id ?? null) : null,
      moves: [{ state: at < 50 ? 'parked' : at < 58 ? 'active' : 'done', on: addDays(today, -at - 3) }],
      worth: at % 3 === 0 ? null : dollars(100 + at * 20),
      effort: at % 2 === 0 ? 'medium' : hours(5 + at),
      blocker: at % 5 === 0 ? 'my time' : '',
      touchedOn: addDays(today, -at * 3),
      steps: Array.from({ length: at % 6 }, (_step, step) => ({
        id: testId(),
        title: `Step ${step + 1}`,
        personId: people[step]?.id ?? null,
        doneOn: step < 2 ? addDays(today, -1) : null,
      })),
    }),
  );
  const tools = Array.from({ length: 30 }, (_, at): Tool => ({
    id: testId(),
    name: `Tool ${at + 1}`,
    purpose: 'mail and launches',
    state: (['working', 'half-working', 'not-set-up'] as const)[at % 3] ?? 'working',
    setUpBy: at % 2 === 0 ? 'specialist' : 'va',
    note: '',
  }));
  const metrics = starterMetrics.map((starter): Metric => ({
    ...starter,
    id: testId(),
    retired: false,
    values: finishedPeriods(starter, today, weekStart, 24)
      .toReversed()
      .map((on, at) => ({ on, value: (starter.unit === 'money' ? 150_000 : 20) + at * 3, note: '' })),
  }));
  return { goals, projects, tools, metrics };
}

const clientWith = (name: string, status: ClientStatus, today: Day): Client =>
  aClient({ name, status, history: [{ status, on: addDays(today, -90) }] });

type Move = readonly [state: Handoff['moves'][number]['state'], daysFromNow: number];

const handoffOf = (title: string, who: Person | null | undefined, count: number, move: Move, today: Day): Handoff => {
  const on = addDays(today, move[1]);
  const began = { state: 'mine' as const, on: addDays(on, -14), why: '' };
  return aHandoff({
    title,
    personId: who?.id ?? null,
    minutesPerWeek: hours(count),
    moves: move[0] === 'mine' ? [began] : [began, { state: move[0], on, why: '' }],
    checkOn: move[0] === 'trying' ? addDays(today, 2) : null,
  });
};

const takenBack = (today: Day): Handoff =>
  aHandoff({
    title: 'Invoices',
    moves: [
      { state: 'handed-over', on: addDays(today, -60), why: '' },
      { state: 'taken-back', on: addDays(today, -6), why: 'Two went out with the wrong VAT' },
    ],
  });

function planOf(role: Role, today: Day, candidates: number): Plan {
  const plan = makePlan({
    id: testId(),
    role,
    today,
    resultId: null,
    signs: ['work-invisible'],
    hasTeam: true,
    newId: () => testId(),
  });
  const stages = ['heard-about', 'first-call', 'heard-about', 'second-call', 'first-call', 'not-this-time'] as const;
  return {
    ...plan,
    steps: plan.steps.map((step, index) => (index < 4 ? { ...step, doneOn: addDays(today, index - 14) } : step)),
    candidates: Array.from({ length: candidates }, (_, index): Candidate => {
      const stage = index === 8 ? 'trial-and-offer' : (stages[index % stages.length] ?? 'heard-about');
      return {
        id: testId(),
        name: NAMES[index % NAMES.length] ?? '',
        contact: 'by email',
        foundBy: index % 2 === 0 ? 'A client' : 'A community post',
        rate: index % 3 === 0 ? null : dollars(38 + index),
        stages: [{ stage, on: addDays(today, -10 + (index % 8)), why: '' }],
        nextOn: stage === 'second-call' ? addDays(today, 1) : null,
        nextWhat: stage === 'second-call' ? 'second call' : '',
        // Some looked at closely, some at one point, some not at all.
        scores: scorecards[role]
          .filter((_, point) => (index + point) % 3 < index % 4)
          .map(({ point }, at) => ({ point, value: 1 + ((index + at) % 5), seen: at === 0 ? LONG : 'In the call' })),
        flags: index % 9 === 8 ? LONG : '',
        note: '',
        personId: null,
      };
    }),
  };
}

const NAMES = ['Rosa Whitlock', 'Maya Lindqvist', 'Dev Anand', 'Ines Duarte', 'Grace Adeyemi', 'Sam Okoro', LONG];
