import type { PersonRole } from '../records/person.ts';

export const roleNames: Readonly<Record<PersonRole, string>> = {
  va: 'Virtual Assistant (VA)',
  obm: 'Online Business Manager (OBM)',
  'web-designer': 'Web designer',
  'graphic-designer': 'Graphic designer',
  'affiliate-manager': 'Affiliate manager',
  copywriter: 'Copywriter',
  bookkeeper: 'Bookkeeper',
  other: 'Somebody else',
};

export const teamWords = {
  title: 'Team',
  add: 'Add a person',
  finding: (count: number, hours: string | null) => {
    const who = count === 1 ? '1 person works' : `${count} people work`;
    return hours === null ? `${who} for you.` : `${who} for you, about ${hours} h a week.`;
  },
  empty: {
    title: 'Who works for you?',
    text: 'Everybody who does something for the business, however few hours. How many people wait for you decides much of the answer.',
  },
  columns: { name: 'Name', role: 'Role', hours: 'Hours a week', rate: 'An hour', since: 'Since' },
  gone: (day: string) => `until ${day}`,
  fields: {
    name: 'Name',
    role: 'Role',
    roleName: 'What they do',
    hours: 'Hours a week',
    rate: 'Rate an hour',
    from: 'Since',
    to: 'Until',
    toHint: 'Leave it empty while they work for you.',
    note: 'Notes',
  },
  saved: (name: string) => `${name} is saved.`,
  deleted: (name: string) => `${name} is deleted.`,
  draft: 'a person',
} as const;
