import type { Client, ClientStatus } from '../records/client.ts';

export const statusNames: Readonly<Record<ClientStatus, string>> = {
  lead: 'Lead',
  active: 'Active',
  paused: 'Paused',
  past: 'Past',
};

export const clientWords = {
  title: 'Clients',
  add: 'Add a client',
  edit: 'Client',
  finding: (active: number, retainers: number, monthly: string | null) => {
    const who = active === 1 ? '1 active client' : `${active} active clients`;
    if (monthly === null || retainers === 0) return `${who}.`;
    const pay = retainers === 1 ? '1 pays' : `${retainers} pay`;
    return `${who}. ${pay} about ${monthly} a month.`;
  },
  summary: (leads: number, paused: number, past: number) =>
    [leads && `${leads} ${leads === 1 ? 'lead' : 'leads'}`, paused && `${paused} paused`, past && `${past} past`]
      .filter(Boolean)
      .join(', '),
  empty: {
    title: 'Who pays you?',
    text: 'Clients show how full you are and how steady the money is. A name is enough to begin with.',
  },
  columns: {
    name: 'Name',
    kind: 'Kind',
    monthly: 'A month',
    hours: 'Hours given',
    earns: 'An hour earns',
    since: 'Since',
    status: 'Status',
  },
  kinds: { 'one-off': 'One-off', retainer: 'Retainer' } satisfies Record<Client['kind'], string>,
  filter: 'Find a client',
  show: 'Show',
  all: 'All',
  nothingFits: 'No client fits. Change the filter to see the others.',
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  choose: (name: string) => `Choose ${name}`,
  chooseAll: 'Choose all shown',
  chosen: (count: number) => `${count} chosen`,
  setStatus: 'Change status',
  setStatusOf: (count: number) =>
    count === 1 ? 'Change the status of 1 client' : `Change the status of ${count} clients`,
  keepsDay: 'Those who have this status already keep their day.',
  kindFilter: 'Kind',
  allKinds: 'All kinds',
  given: (given: string, sold: string | null) => (sold === null ? `${given} h` : `${given} of ${sold} h`),
  tooFewHours: 'Not enough hours',
  basis: (minimum: string) =>
    `Hours given are this month's. What an hour earns comes from the last twelve finished months, once ${minimum} hours are logged for a client.`,
  over: (name: string, given: string, sold: string, month: string) =>
    `${name} got ${given} hours in ${month}, and you sold ${sold}.`,
  overOthers: (count: number) =>
    count === 1
      ? '1 other client got more hours than you sold, too.'
      : `${count} other clients got more hours than you sold, too.`,
  moreThanSold: (hours: string) => `${hours}, over`,
  expected: {
    title: 'What retainers should bring',
    text: 'It is in no total until it comes in.',
    received: (received: string) => `${received} is in`,
  },
  merge: {
    action: 'Merge',
    title: 'Merge two clients',
    text: (from: string, into: string) =>
      `Income, hours and everything else of ${from} move to ${into}. What only the other record says is kept.`,
    stays: 'Which one stays?',
    option: (status: string, since: string) => `${status} since ${since}`,
    open: 'Look at both',
    save: 'Merge them',
    done: (name: string) => `${name} is one client now.`,
    twice: (name: string) => `${name} is on your list twice. The same client?`,
  },
  same: {
    title: (name: string) => `There is already a client called ${name}. The same?`,
    text: 'If so, what you typed goes to the one who is there.',
    yes: 'Yes, the same',
    no: 'No, another one',
  },
  fields: {
    name: 'Name',
    status: 'Status',
    statusOn: 'Since',
    kind: 'Kind',
    monthly: 'What they pay a month',
    monthlyHint: 'Leave it empty if you do not know.',
    hours: 'Hours sold a month',
    howFound: 'How they found you',
    note: 'Notes',
  },
  history: 'Status before',
  historySince: (status: string) => `${status} since`,
  takeOut: (status: string, day: string) => `Take out ${status.toLowerCase()} since ${day}`,
  outOfOrder: 'A status cannot begin before the one that came earlier.',
  logs: {
    title: 'What the logs say',
    year: 'Came in, last twelve months',
    now: (month: string) => `Came in, ${month} so far`,
    hoursYear: 'Hours, last twelve months',
    hoursLast: (month: string) => `Hours, ${month}`,
    hoursNow: (month: string) => `Hours, ${month} so far`,
    earns: 'An hour earns',
    hours: (hours: string) => `${hours} h`,
    tooFew: (minimum: string) => `Not enough hours, from ${minimum} on`,
    opens: (figure: string, what: string) => `${figure}: ${what}. Show the entries`,
    none: 'Nothing is logged for this client yet.',
  },
  saved: (name: string) => `${name} is saved.`,
  deleted: (count: number, name: string) => (count === 1 ? `${name} is deleted.` : `${count} clients are deleted.`),
  changed: (count: number, status: string) =>
    `${count === 1 ? '1 client is' : `${count} clients are`} ${status.toLowerCase()} now.`,
  draft: 'a client',
} as const;
