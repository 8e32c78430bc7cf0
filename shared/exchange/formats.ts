/**
 * Files that are known by their headings, in any order (the exact headings were checked against independent parsers of each
 * service's export). A format says what the columns are, which rows count, and what a row is told apart by; the rest is read as
 * any other file is.
 */
import { plainHeading, type Field, type ImportList } from './columns.ts';
import type { DecimalSign } from './cells.ts';

/** A row by the plain headings of its file; '' for a heading that is not there. */
type Cell = (heading: string) => string;

export interface Format {
  readonly id: FormatId;
  readonly list: ImportList;
  /** Headings that must all be there, in plain form. */
  readonly needs: readonly string[];
  /** Headings of which one must be there. */
  readonly oneOf?: readonly string[];
  readonly columns: Readonly<Record<string, Field>>;
  /** Whether a row counts; what does not (payouts, memos, sums) is passed over without a word. */
  readonly counts?: (cell: Cell) => boolean;
  /** What a row is told apart by, when one column is not enough. */
  readonly key?: (cell: Cell) => string;
  /** What its amounts and dates are written like, where that never changes. */
  readonly decimal?: DecimalSign;
  readonly inUtc?: boolean;
}

export const FORMAT_IDS = [
  'toggl',
  'clockify',
  'stripe-balance',
  'stripe-payments',
  'stripe-report',
  'paypal',
  'wave',
  'honeybook',
  'chase',
  'chase-card',
  'bank-of-america',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

const is = (text: string, ...options: readonly string[]): boolean => options.includes(text.trim().toLowerCase());
const positive = (text: string): boolean => /\d/.test(text) && !/^\s*[-(\u2212]|-\s*$/.test(text);

const time: Pick<Format, 'list' | 'columns'> = {
  list: 'work',
  columns: {
    description: 'note',
    client: 'who',
    project: 'what',
    'start date': 'date',
    'start time': 'start-time',
    'end date': 'end-date',
    'end time': 'end-time',
    'stop date': 'end-date',
    'stop time': 'end-time',
    duration: 'hours',
    'duration (h)': 'hours',
  },
};

/** The most particular first. */
export const formats: readonly Format[] = [
  {
    ...time,
    id: 'clockify',
    needs: ['start date', 'duration (h)'],
    // A closing row of sums, in some files.
    counts: (cell) => !is(cell('project'), 'total'),
  },
  { ...time, id: 'toggl', needs: ['start date', 'description'], oneOf: ['duration', 'end time', 'stop time'] },
  {
    id: 'stripe-balance',
    list: 'income',
    needs: ['id', 'type', 'amount', 'net', 'currency', 'created (utc)'],
    columns: {
      id: 'key',
      amount: 'amount',
      fee: 'fee',
      currency: 'currency',
      'created (utc)': 'date',
      description: 'note',
      'customer email': 'who',
    },
    counts: (cell) => is(cell('type'), 'charge', 'payment', 'refund', 'payment_refund', 'payment refund'),
    decimal: '.',
    inUtc: true,
  },
  {
    id: 'stripe-payments',
    list: 'income',
    needs: ['id', 'created date (utc)', 'amount', 'currency'],
    columns: {
      id: 'key',
      amount: 'amount',
      'amount refunded': 'refunded',
      fee: 'fee',
      currency: 'currency',
      'created date (utc)': 'date',
      description: 'note',
      'customer email': 'who',
      'customer description': 'who',
    },
    counts: (cell) =>
      !is(cell('captured'), 'false') &&
      (cell('status') === '' || is(cell('status'), 'paid', 'refunded', 'partially refunded', 'succeeded')),
    decimal: '.',
    inUtc: true,
  },
  {
    id: 'stripe-report',
    list: 'income',
    needs: ['balance transaction id', 'created utc', 'gross', 'currency', 'reporting category'],
    columns: {
      'balance transaction id': 'key',
      gross: 'amount',
      fee: 'fee',
      currency: 'currency',
      'created utc': 'date',
      description: 'note',
      'customer email': 'who',
    },
    counts: (cell) => is(cell('reporting category'), 'charge', 'refund', 'partial_capture_reversal'),
    decimal: '.',
    inUtc: true,
  },
  {
    id: 'paypal',
    list: 'income',
    needs: ['date', 'gross', 'fee', 'net', 'transaction id'],
    columns: {
      date: 'date',
      name: 'who',
      currency: 'currency',
      gross: 'amount',
      fee: 'fee',
      'transaction id': 'key',
      'item title': 'note',
      subject: 'note',
      description: 'note',
    },
    counts: (cell) => {
      const kind = `${cell('type')} ${cell('description')}`.toLowerCase();
      const inside = /withdraw|transfer|conversion|hold|reserve|authori[sz]ation|bank deposit|payout|fee\b/.test(kind);
      const refund = /refund|reversal/.test(kind);
      return (
        (cell('status') === '' || is(cell('status'), 'completed')) &&
        !is(cell('balance impact'), 'memo') &&
        !inside &&
        (positive(cell('gross')) || refund)
      );
    },
  },
  {
    id: 'wave',
    list: 'income',
    needs: ['transaction id', 'transaction date', 'account type', 'account name'],
    columns: {
      'transaction date': 'date',
      'transaction description': 'note',
      // The one-column amount has no agreed sign; these two have.
      'credit amount (two column approach)': 'money-in',
      'debit amount (two column approach)': 'money-out',
      customer: 'who',
    },
    counts: (cell) => is(cell('account type'), 'income'),
    key: (cell) => `${cell('transaction id')} ${cell('account name')} ${cell('transaction line description')}`,
  },
  {
    id: 'honeybook',
    list: 'income',
    needs: ['client info', 'transaction date', 'total amount'],
    columns: {
      'transaction date': 'date',
      'client info': 'who',
      'total amount': 'amount',
      'transaction fee': 'fee',
      'refunded amount': 'refunded',
      'project name': 'note',
    },
    counts: (cell) => !is(cell('project name'), '', '0'),
    key: (cell) => `${cell('invoice')} ${cell('payment name')}`,
  },
  {
    id: 'chase',
    list: 'income',
    needs: ['details', 'posting date', 'description', 'amount', 'type', 'balance'],
    columns: { 'posting date': 'date', description: 'note', amount: 'amount' },
    counts: (cell) => positive(cell('amount')),
    decimal: '.',
  },
  {
    id: 'chase-card',
    list: 'income',
    needs: ['transaction date', 'post date', 'description', 'category', 'type', 'amount'],
    columns: { 'transaction date': 'date', description: 'note', amount: 'amount' },
    // What comes in on a card is what she paid back, or a return: never income.
    counts: () => false,
    decimal: '.',
  },
  {
    id: 'bank-of-america',
    list: 'income',
    needs: ['date', 'description', 'amount', 'running bal.'],
    columns: { date: 'date', description: 'note', amount: 'amount' },
    counts: (cell) => positive(cell('amount')) && !/^beginning balance/i.test(cell('description').trim()),
    decimal: '.',
  },
];

/** The known format of a file with these headings; undefined when there is none. */
export function formatOf(header: readonly string[]): Format | undefined {
  const there = new Set(header.map(plainHeading));
  return formats.find(
    ({ needs, oneOf }) => needs.every((one) => there.has(one)) && (!oneOf || oneOf.some((one) => there.has(one))),
  );
}

/** What the columns of a file in a known format are; each field is used once. */
export function columnsOf(format: Format, header: readonly string[]): Field[] {
  const used = new Set<Field>();
  return header.map((heading) => {
    const found = format.columns[plainHeading(heading)];
    if (found === undefined || used.has(found)) return 'leave-out';
    used.add(found);
    return found;
  });
}
