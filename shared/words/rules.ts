/** Every rule in her words: what it says, and where it comes from. */
import type { Rule, RuleId } from '../advice/rules.ts';

interface Said {
  readonly name: string;
  readonly source: string;
}

export const ruleTexts: Readonly<Record<RuleId, Said>> = {
  vaRate: {
    name: 'What an assistant usually costs an hour',
    source:
      'Published spans of 2026: $8–20 for inbox and support, $25–35 for contractors in the US. Put in what you are quoted.',
  },
  obmRate: {
    name: 'What a manager usually costs an hour',
    source:
      'One worked example of $70 and our own span of $45–100 (2026): no dated survey exists. Put in what you are quoted.',
  },
  vaLeast: {
    name: 'Smallest sensible start with an assistant, a month',
    source: 'Ten hours a month at an offshore to mid-range rate (2026).',
  },
  obmLeast: {
    name: 'Smallest sensible start with a manager, a month',
    source: 'About five hours a week for the first three months (2026).',
  },
  smallStart: {
    name: 'From this share of it on, a budget is a small start',
    source: 'Our own: below it the money is clearly short.',
  },
  badYear: { name: 'A bad year has so much less income', source: 'Our own safety margin, to test what you can carry.' },
  handsFull: {
    name: 'Routine work that speaks fully for an assistant, a week',
    source: 'Published trigger: ten hours a week of work without judgement.',
  },
  handsLeast: {
    name: 'Least routine work for an assistant, a week',
    source: 'Below a handful of hours a week a helper has nothing to do: the sources say wait.',
  },
  coordinationFull: {
    name: 'Briefing and checking that speaks fully for a manager, a week',
    source: 'A fifth to a quarter of a full week spent on other people’s work.',
  },
  launchFull: {
    name: 'Launches that speak fully for a manager, a week',
    source: 'Our own: launches as a standing part of the week.',
  },
  runningLeast: {
    name: 'Running things counts from this share of the week on',
    source: 'Published trigger: more than 30 % of the week on running things.',
  },
  managerPass: {
    name: 'What all signs together must weigh for a manager',
    source: 'Our own: half of what a business reaches whose team of three waits for its owner.',
  },
  volumePeople: {
    name: 'Somebody to manage: so many people',
    source: 'An OBM manages a team; two people are the least that is one.',
  },
  volumeOffers: { name: 'Something to run: so many live offers', source: 'Our own: one offer is run by its owner.' },
  carriesManager: {
    name: 'Income that could carry a manager, a month',
    source: 'Published floor for considering an OBM: $10,000 a month.',
  },
  checkingShare: {
    name: 'Help is not used when checking takes this share of it',
    source: 'Our own: more than half an hour of checking for each hour of one helper.',
  },
  techHours: {
    name: 'Tool work that is a job for a specialist, a week',
    source: 'Our own: enough for one bounded job.',
  },
  tooEarly: {
    name: 'Below this income a month it is too early',
    source: 'Income that is not yet repeatable: the sources say wait.',
  },
  thinIncome: {
    name: 'Little income, a month',
    source: 'Our own: with many channels beside it, cutting back comes first.',
  },
  channelShare: {
    name: 'Too many things: marketing and tools take this share',
    source: 'Our own: of a week with hardly a client.',
  },
  lowHour: {
    name: 'An hour of work that brings in too little',
    source: 'Less than an hour of most assistants costs (2026).',
  },
  fullWeek: { name: 'A full week', source: 'A week with no room for more clients at the present price.' },
  shareOfIncome: {
    name: 'All help together, as a share of income',
    source: 'Derived team budget: 15 % of real revenue up to $250,000 a year.',
  },
  beyondIncome: {
    name: 'Beyond an OBM: income a month',
    source: 'About $500,000 a year: where owners compare an OBM with an integrator.',
  },
  beyondPeople: {
    name: 'Beyond an OBM: so many people',
    source: 'OBMs describe their seat as teams under ten people.',
  },
  closeBand: {
    name: 'Close call: the manager’s line so much higher or lower',
    source: 'Our own: would another answer stand then?',
  },
  closeHours: {
    name: 'Close call: the line of routine work so much higher or lower',
    source: 'Our own: would another answer stand then?',
  },
  fewWeeks: {
    name: 'With fewer logged weeks, from answers only',
    source: 'Our own: a month is the least that shows a habit.',
  },
};

export const rulesWords = {
  title: 'The rules',
  lead: 'Every line that decides, with where it comes from.',
  hers: { title: 'Yours to set', text: 'Rates, smallest starts and the safety margin differ from place to place.' },
  ours: {
    title: 'Ours',
    text: 'You may try other values. A result that uses them says so, and says what our own would have been.',
  },
  columns: { rule: 'Rule', value: 'Value', usual: 'Usual', range: 'May be' },
  range: (from: string, to: string) => `${from} to ${to}`,
  outOfRange: (from: string, to: string) => `Between ${from} and ${to}.`,
  back: 'Set back',
  backOf: (name: string) => `Set back: ${name}`,
  allBack: 'Set all back',
  saved: (name: string) => `Changed: ${name}.`,
  setBack: 'All rules are as usual again.',
  changed: (count: number) => (count === 1 ? '1 rule is changed.' : `${count} rules are changed.`),
  open: 'Every rule that decides',
  units: {
    hours: (value: string) => `${value} h`,
    weeks: (value: string) => (value === '1' ? '1 week' : `${value} weeks`),
    share: (value: string) => `${value} %`,
    rate: (money: string) => `${money} an hour`,
  },
  unitHint: {
    hours: 'Hours',
    weeks: 'Weeks',
    share: 'Per cent',
    weight: 'Weight',
    count: 'Count',
    dollars: 'Amount',
    rate: 'Amount an hour',
  } satisfies Record<Rule['unit'], string>,
} as const;
