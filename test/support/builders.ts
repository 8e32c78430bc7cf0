/** Valid records with only what a test cares about said; ids count up, so that every run makes the same ones. */
import { startCategories } from '../../shared/playbook/categories.ts';
import type { Access } from '../../shared/records/access.ts';
import type { Candidate } from '../../shared/records/candidate.ts';
import type { Client } from '../../shared/records/client.ts';
import { emptyHowTo, type Handoff } from '../../shared/records/handoff.ts';
import type { Plan } from '../../shared/records/hiring.ts';
import { homeValue, type IncomeEntry } from '../../shared/records/income.ts';
import type { Person } from '../../shared/records/person.ts';
import type { CategoryId, WorkEntry } from '../../shared/records/work.ts';
import type { Day, Month } from '../../shared/values/dates.ts';
import type { Minutes } from '../../shared/values/minutes.ts';
import type { Currency, Minor } from '../../shared/values/money.ts';

let made = 0;
/** A fresh UUID; pass a number to get the same one again. */
export const testId = <T extends string>(number: number = (made += 1)): T =>
  `7e570000-0000-4000-8000-${String(number).padStart(12, '0')}` as T;

export const day = (text: string): Day => text as Day;
export const month = (text: string): Month => text as Month;
export const hours = (count: number): Minutes => Math.round(count * 60) as Minutes;
export const dollars = (count: number): Minor => Math.round(count * 100) as Minor;
export const USD = 'USD' as Currency;

export const categoryNamed = (name: string): CategoryId => {
  const found = startCategories.find((category) => category.name === name);
  if (!found) throw new Error(`no category ${name}`);
  return found.id;
};

export const aClient = (fields: Partial<Client> = {}): Client => ({
  id: testId(),
  name: 'Amber & Co',
  status: 'active',
  history: [{ status: fields.status ?? 'active', on: day('2026-01-05') }],
  kind: 'retainer',
  monthly: dollars(1250),
  minutesSold: null,
  howFound: '',
  note: '',
  ...fields,
});

export const aPerson = (fields: Partial<Person> = {}): Person => ({
  id: testId(),
  name: 'Tess Harlow',
  role: 'va',
  roleName: '',
  rate: null,
  minutesPerWeek: hours(10),
  from: null,
  to: null,
  reportsTo: null,
  areas: [],
  months: [],
  lookBacks: [],
  note: '',
  ...fields,
});

/** Somebody's way into a tool; whose, the caller says. */
export const anAccess = (fields: Pick<Access, 'personId'> & Partial<Access>): Access => ({
  id: testId(),
  tool: 'Shop',
  level: 'use',
  way: 'own-login',
  purpose: '',
  givenOn: day('2026-06-01'),
  revoker: '',
  revokedOn: null,
  ...fields,
});

export const aCandidate = (fields: Partial<Candidate> = {}): Candidate => ({
  id: testId(),
  name: 'Maya Lindqvist',
  contact: '',
  foundBy: '',
  rate: null,
  stages: [{ stage: 'heard-about', on: day('2026-11-02'), why: '' }],
  nextOn: null,
  nextWhat: '',
  scores: [],
  flags: '',
  note: '',
  personId: null,
  ...fields,
});

/** A plan without steps. */
export const aPlan = (fields: Partial<Plan> = {}): Plan => ({
  id: testId(),
  role: 'va',
  state: 'active',
  startedOn: day('2026-11-02'),
  firstDay: null,
  resultId: null,
  steps: [],
  candidates: [],
  settled: [],
  ...fields,
});

export const aHandoff = (fields: Partial<Handoff> = {}): Handoff => ({
  id: testId(),
  title: 'Inbox',
  categoryId: null,
  personId: null,
  minutesPerWeek: hours(3),
  moves: [{ state: 'mine', on: day('2026-11-02'), why: '' }],
  level: null,
  sign: null,
  howTo: emptyHowTo,
  checks: [],
  checkOn: null,
  note: '',
  ...fields,
});

export const anIncome = (fields: Partial<IncomeEntry> = {}): IncomeEntry => {
  const entry = {
    id: testId<IncomeEntry['id']>(),
    when: { day: day('2026-11-02') },
    clientId: null,
    kind: 'client-work' as const,
    amount: dollars(100),
    fee: dollars(0),
    currency: USD,
    rate: null,
    note: '',
    ...fields,
  };
  return { ...entry, home: fields.home ?? homeValue(entry, USD) ?? dollars(0) };
};

export const aWork = (fields: Partial<WorkEntry> = {}): WorkEntry => ({
  id: testId(),
  when: { day: day('2026-11-16') },
  minutes: hours(1),
  categoryId: categoryNamed('Inbox and calendar'),
  clientId: null,
  personId: null,
  fire: false,
  note: '',
  ...fields,
});
