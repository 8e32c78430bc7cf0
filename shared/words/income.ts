import type { Writing } from './questions.ts';
import type { IncomeKind } from '../records/income.ts';

export const kindNames: Readonly<Record<IncomeKind, string>> = {
  'client-work': 'Client work',
  product: 'Product',
  programme: 'Programme',
  affiliate: 'Affiliate',
  other: 'Other',
};

export const incomeWords = {
  title: 'Income',
  add: 'Log income',
  addMonths: 'Type months at once',
  edit: 'Income entry',
  finding: (average: string) => `You bring in about ${average} a month.`,
  basis: (months: number, change: string | null) => {
    const from = months === 1 ? 'From one finished month' : `Average of the last ${months} finished months`;
    return change === null ? `${from}.` : `${from}, ${change} on the twelve before.`;
  },
  range: 'How far back',
  ranges: { year: '1 year', 'three-years': '3 years', all: 'All' },
  average: 'Twelve-month average',
  started: (name: string) => `${name} started`,
  onlyThisMonth: (amount: string) => `${amount} so far this month.`,
  unfinished: 'This month is not over, so it is in no average.',
  gap: (months: string) => `No entries for ${months}. Nothing earned, or not logged?`,
  chart: (from: string, to: string, average: string) =>
    `Income by month from ${from} to ${to}, about ${average} a month.`,
  soFar: (month: string) => `${month}, so far`,
  when: 'Month',
  amount: 'Came in',
  byClient: {
    title: 'Who it came from',
    range: 'How far back by client',
    ranges: { year: 'A year', 'three-years': '3 years', all: '10 years' },
    none: 'Nothing came in during this time.',
    columns: { what: 'Client', amount: 'Came in', share: 'Share' },
    showAll: (count: number) => `Show all ${count}`,
    showFew: 'Show fewer',
  },
  goal: {
    title: 'Where you are heading',
    set: 'Set a goal',
    change: 'Change the goal',
    thisMonth: 'This month so far',
    lastTwelve: (months: number) =>
      months === 12 || months === 0
        ? 'Last twelve finished months'
        : `Last twelve finished months, ${months} of them logged`,
    own: (by: string | null) => (by === null ? 'Your goal for a year' : `Your goal for a year, by ${by}`),
    nextMark: 'The next mark',
    share: (percent: string) => `${percent} of the way`,
    reached: 'You are there.',
    lacks: (amount: string, aMonth: string) => `${amount} to go: about ${aMonth} more each month.`,
    timeLeft: (months: number) =>
      months < 0
        ? 'The day you set has passed.'
        : months === 0
          ? 'This month is the last for it.'
          : months === 1
            ? '1 month is left.'
            : `${months} months are left.`,
    path: 'From five to six figures and beyond',
    mark: (amount: string, reached: boolean) => (reached ? `${amount}, reached` : `${amount}, still to come`),
    basis: 'Marks of a year. What you reached is the sum of the last twelve finished months.',
    panel: 'Your income goal',
    year: 'What a year should bring in',
    yearHint: 'Everything that comes in, before costs and tax.',
    by: 'By when',
    saved: 'Your goal is saved.',
    cleared: 'Your goal is cleared.',
  },
  noClient: 'No client',
  deletedClient: 'A deleted client',
  empty: {
    title: 'What came in?',
    text: 'A few whole months are enough to see what you can afford. Details can come later.',
  },
  columns: { when: 'Date', from: 'From', kind: 'Kind', note: 'Note', amount: 'Amount' },
  filter: 'Find in notes',
  kindFilter: 'Kind',
  clientFilter: 'Client',
  allKinds: 'All kinds',
  allClients: 'All clients',
  entries: (count: number, sum: string, w: Writing) =>
    `${count === 1 ? '1 entry' : `${w.count(count)} entries`}, ${sum} in all`,
  fields: {
    precision: 'It came in',
    day: 'On a day',
    month: 'In a whole month',
    date: 'Date',
    monthName: 'Month',
    client: 'Client',
    kind: 'Kind',
    amount: 'Amount',
    amountHint: 'A refund is negative.',
    fee: 'Fee kept by the payment service',
    currency: 'Currency',
    rate: (foreign: string, home: string) => `One ${foreign} is worth how many ${home}?`,
    note: 'Note',
  },
  amountNeeded: 'An amount is needed.',
  rateNeeded: 'A rate is needed, such as 1.08.',
  dateNeeded: 'A date is needed.',
  home: (amount: string) => `That is ${amount} for you.`,
  saved: 'The income is saved.',
  deleted: 'The entry is deleted.',
  months: {
    title: 'Type months at once',
    text: 'What came in during each whole month. Leave out what you do not know.',
    kind: 'All of it is',
    there: (amount: string) => `${amount} is logged by day`,
    earlier: 'Show twelve earlier months',
    save: (count: number) => (count === 0 ? 'Save' : count === 1 ? 'Save 1 month' : `Save ${count} months`),
    saved: (count: number) => (count === 1 ? '1 month is saved.' : `${count} months are saved.`),
  },
  draft: 'an income entry',
} as const;
