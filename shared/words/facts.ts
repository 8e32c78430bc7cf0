/** Figures of the log in words, with how much of the time they cover. */
import type { Fact, FactId } from '../records/facts.ts';
import { hoursText, oftenWords, type Writing } from './questions.ts';

const many = (count: number, one: string, more: string, { count: written }: Writing): string =>
  `${written(count)} ${count === 1 ? one : more}`;

const percent = (share: number, { count }: Writing): string => `${count(Math.round(share * 100))} %`;

const aWeek = (what: string) => (value: number, w: Writing) => `${hoursText(value, w)} a week ${what}`;

const sentences: Readonly<Record<FactId, (value: number, writing: Writing) => string>> = {
  activeClients: (n, w) => many(n, 'active client', 'active clients', w),
  clientsChange: (n, w) =>
    n === 0
      ? 'As many clients as three months ago'
      : `${many(Math.abs(n), 'client', 'clients', w)} ${n > 0 ? 'more' : 'fewer'} than three months ago`,
  income3: (n, w) => `${w.money(n)} a month over the last three finished months`,
  incomePrior3: (n, w) => `${w.money(n)} a month over the three months before`,
  income12: (n, w) => `${w.money(n)} in the last twelve finished months`,
  lowestQuarter: (n, w) => `${w.money(n)} a month in your lowest quarter`,
  season: (n, w) => `${percent(n, w)} of a usual month in your quietest three months, two years running`,
  offersSold: (n, w) => `At least ${many(n, 'kind of product', 'kinds of products', w)} sold in the last twelve months`,
  hours: (n, w) => `${hoursText(n, w)} of work a week`,
  handsHours: aWeek('of routine work'),
  coordinationHours: aWeek('of briefing, checking and planning'),
  techHours: aWeek('on systems and tools'),
  marketingHours: aWeek('on marketing'),
  deliveryHours: aWeek('of client work'),
  launchHours: aWeek('on new offers and launches'),
  runningShare: (n, w) => `${percent(n, w)} of your week on running things`,
  fireHours: aWeek('on fires'),
  people: (n, w) => `${many(n, 'person', 'people', w)} on your team`,
  helpHours: aWeek('of help'),
  assistants: (n, w) => many(n, 'assistant', 'assistants', w),
  managers: (n, w) => many(n, 'manager', 'managers', w),
  helpCost: (n, w) => `${w.money(n)} a month for the people you have`,
  workingHourEarns: (n, w) => `${w.money(n)} for each hour you work`,
  clientHourEarns: (n, w) => `${w.money(n)} for each hour of client work`,
  askedOften: (n) => `You had to ask how things stand: ${(Object.values(oftenWords)[n] ?? '').toLowerCase()}`,
  projectsParked: (n, w) => many(n, 'parked project', 'parked projects', w),
  toolsNotWorking: (n, w) =>
    many(n, 'tool that does not work as it should', 'tools that do not work as they should', w),
  weeksLogged: (n, w) => `${many(n, 'week', 'weeks', w)} logged`,
};

/** What each figure is about, where the figure itself stands beside it. */
export const factNames: Readonly<Record<FactId, string>> = {
  activeClients: 'Active clients',
  clientsChange: 'Clients beside three months ago',
  income3: 'Income of the last three months',
  incomePrior3: 'Income of the three months before',
  income12: 'Income of the last twelve months',
  lowestQuarter: 'Your lowest quarter',
  season: 'Your quietest months',
  offersSold: 'Kinds of products sold',
  hours: 'Your hours',
  handsHours: 'Routine work',
  coordinationHours: 'Briefing, checking and planning',
  techHours: 'Systems and tools',
  marketingHours: 'Marketing',
  deliveryHours: 'Client work',
  launchHours: 'New offers and launches',
  runningShare: 'Running things',
  fireHours: 'Fires',
  people: 'Your team',
  helpHours: 'Hours of help',
  assistants: 'Assistants',
  managers: 'Managers',
  helpCost: 'What help costs',
  workingHourEarns: 'What an hour of yours brings',
  clientHourEarns: 'What an hour of client work brings',
  askedOften: 'You had to ask how things stand',
  projectsParked: 'Parked projects',
  toolsNotWorking: 'Tools that do not work',
  weeksLogged: 'Weeks logged',
};

/** 'About 11 hours a week of routine work, from 10 of the last 13 weeks'; null when the log cannot tell. */
export function factText(id: FactId, fact: Fact, writing: Writing): string | null {
  if (fact.value === null) return null;
  const sentence = sentences[id](fact.value, writing);
  const covered = coverageText(id, fact, writing);
  return covered === null ? sentence : `${sentence}, from ${covered}`;
}

function coverageText(id: FactId, { covered, of, unit }: Fact, writing: Writing): string | null {
  if (covered >= of || id === 'weeksLogged') return null;
  const span = `${writing.count(covered)} of`;
  if (id === 'helpHours' || id === 'helpCost') return `${span} ${many(of, 'person', 'people', writing)}`;
  if (unit === 'minor' || unit === 'minor-a-month' || id === 'offersSold' || id === 'season')
    return `${span} ${writing.count(of)} months`;
  return `${span} the last ${writing.count(of)} weeks`;
}
