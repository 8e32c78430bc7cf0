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
  columns: { name: 'Name', kind: 'Kind', monthly: 'A month', since: 'Since', status: 'Status' },
  kinds: { 'one-off': 'One-off', retainer: 'Retainer' } satisfies Record<Client['kind'], string>,
  filter: 'Find a client',
  show: 'Show',
  all: 'All',
  nothingFits: 'No client fits. Change the filter to see the others.',
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  choose: (name: string) => `Choose ${name}`,
  chooseAll: 'Choose all shown',
  chosen: (count: number) => `${count} chosen`,
  setStatus: 'Change status to',
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
  history: 'Status so far',
  statusSince: (status: string, day: string) => `${status} since ${day}`,
  income: (amount: string) => `${amount} came in from this client in the last twelve months.`,
  saved: (name: string) => `${name} is saved.`,
  deleted: (count: number, name: string) => (count === 1 ? `${name} is deleted.` : `${count} clients are deleted.`),
  changed: (count: number, status: string) =>
    `${count === 1 ? '1 client is' : `${count} clients are`} ${status.toLowerCase()} now.`,
  draft: 'a client',
} as const;
