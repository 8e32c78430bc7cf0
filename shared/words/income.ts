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
  basis: (months: number) =>
    months === 1 ? 'From one finished month.' : `Average of the last ${months} finished months.`,
  onlyThisMonth: (amount: string) => `${amount} so far this month.`,
  unfinished: 'This month is not over, so it is in no average.',
  gap: (months: string) => `No entries for ${months}. Nothing earned, or not logged?`,
  chart: (from: string, to: string, average: string) =>
    `Income by month from ${from} to ${to}, about ${average} a month.`,
  soFar: (month: string) => `${month}, so far`,
  when: 'Month',
  amount: 'Came in',
  byClient: 'By client, last twelve months',
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
