/**
 * The states in which every screen is looked at: a business as it is on the first day, in daily use, after ten busy
 * years, and in trouble. Written through the real store and service, so that no state is one that could not be.
 */
import { createService } from '../../electron/service/service.ts';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openStore, type Plain } from '../../electron/store/store.ts';
import { answersOfCase } from '../support/case-answers.ts';
import { workedCase } from '../support/worked-case.ts';
import { madeUpBusiness } from '../../shared/made-up/made-up-business.ts';
import { makePlan } from '../../shared/playbook/hiring-steps.ts';
import type { Answers } from '../../shared/records/assessment.ts';
import type { Candidate } from '../../shared/records/candidate.ts';
import type { Client, ClientStatus } from '../../shared/records/client.ts';
import type { Handoff } from '../../shared/records/handoff.ts';
import type { Plan, Role } from '../../shared/records/hiring.ts';
import type { IncomeEntry } from '../../shared/records/income.ts';
import { personRole, type Person } from '../../shared/records/person.ts';
import { initialSettings, type Settings } from '../../shared/records/settings.ts';
import type { WorkEntry } from '../../shared/records/work.ts';
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

export const STATES = ['first start', 'empty', 'typical', 'heavy', 'trouble'] as const;
export type State = (typeof STATES)[number];

/** What the table of screens needs to open one that belongs to a record. */
export interface Seeded {
  readonly resultId: string | null;
  readonly checkId: string | null;
}

/** A name as long as a name may be, in words and in one piece. */
const LONG =
  'The Slow and Deliberate Letterpress Printing and Bookbinding Workshop of the Lower Valley and its Neighbouring Villages';
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenhersteller';

interface Business {
  readonly settings?: Partial<Settings>;
  readonly clients?: readonly Client[];
  readonly people?: readonly Person[];
  readonly income?: readonly IncomeEntry[];
  readonly work?: readonly WorkEntry[];
  readonly plans?: readonly Plan[];
  readonly handoffs?: readonly Handoff[];
  /** Answers of a finished full check; null for none. */
  readonly answers?: Answers | null;
  /** Answers of a check that is still open. */
  readonly open?: Answers;
}

export async function seed(folder: string, state: State, today: Day): Promise<Seeded> {
  const store = await openStore({
    folder,
    shape: storeShape,
    host: 'browser',
    now: () => Date.parse(`${today}T09:00`),
  });
  try {
    if (state === 'typical') {
      const business = madeUpBusiness('obm', today);
      await store.replaceAll({ ...storeShape.initial(), ...business });
      return { resultId: business.results[0]?.id ?? null, checkId: null };
    }
    if (state === 'first start') return { resultId: null, checkId: null };
    const business = { empty: (): Business => ({}), heavy, trouble }[state](today);
    const { settings, answers, open, ...lists } = business;
    const initial = storeShape.initial();
    const whole = { ...(initial['settings'] as Settings), startedOn: today, ownerName: 'Marianne', ...settings };
    await store.replaceAll({ ...initial, ...(lists as Plain), settings: whole });
    const service = await createService({
      store,
      around: {
        version: '',
        host: 'browser',
        folder,
        today: () => today,
        backup: () => ({ newest: null, failed: false }),
      },
    });
    const { assessment } = service.handlers;
    const check = { length: 'full', state: 'open', at: null, startedOn: today, finishedOn: null } as const;
    let resultId: string | null = null;
    if (answers) {
      const id = testId<never>();
      resultId = testId();
      await assessment.save({ ...check, id, answers });
      await assessment.finish({ assessmentId: id, resultId: resultId as never });
    }
    const checkId = open ? testId<never>() : null;
    if (open && checkId) await assessment.save({ ...check, id: checkId, answers: open, at: 'firefighting' });
    return { resultId, checkId };
  } finally {
    await store.close();
  }
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
  return {
    clients: [client, over, { ...aClient(), name: 'amber & co' }],
    people: [gone, aPerson({ rate: null, minutesPerWeek: null })],
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
    ],
    plans: [planOf('va', addDays(today, -50), 2)],
    handoffs: [handoffOf('Inbox', gone, 3, ['trying', -40], today), takenBack(today)],
    open: answersOfCase(workedCase('v22')),
    answers: {},
  };
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
    newId: () => testId(),
  });
  const stages = ['heard-about', 'first-call', 'heard-about', 'second-call', 'first-call', 'not-this-time'] as const;
  return {
    ...plan,
    steps: plan.steps.map((step, index) => (index < 4 ? { ...step, doneOn: addDays(today, index - 14) } : step)),
    candidates: Array.from({ length: candidates }, (_, index): Candidate => {
      const stage = stages[index % stages.length] ?? 'heard-about';
      return {
        id: testId(),
        name: NAMES[index % NAMES.length] ?? '',
        contact: 'by email',
        foundBy: index % 2 === 0 ? 'A client' : 'A community post',
        rate: index % 3 === 0 ? null : dollars(38 + index),
        stages: [{ stage, on: addDays(today, -10 + (index % 8)), why: '' }],
        nextOn: stage === 'second-call' ? addDays(today, 1) : null,
        nextWhat: stage === 'second-call' ? 'second call' : '',
        flags: '',
        note: '',
        personId: null,
      };
    }),
  };
}

const NAMES = ['Rosa Whitlock', 'Maya Lindqvist', 'Dev Anand', 'Ines Duarte', 'Grace Adeyemi', 'Sam Okoro', LONG];
