/**
 * The one taxonomy of work: quick entry, ribbon, assessment, ranking and handoff all use it. Who could do what, and the
 * need that it feeds, follow the published task lists of VAs and OBMs; owners edit their own copy.
 */
import type { Area } from '../records/person.ts';
import type { Category, CategoryId } from '../records/work.ts';

/** Ids of the categories that every store starts with; fixed, so that words and advice can name them. */
const idAt = (number: number): CategoryId =>
  `0c000000-0000-4000-8000-${String(number).padStart(12, '0')}` as CategoryId;

type Start = Pick<Category, 'name' | 'purpose' | 'kind' | 'doer' | 'need' | 'words'>;

const starts: Start[] = [
  {
    name: 'Client work',
    purpose: 'delivery',
    kind: 'client',
    doer: 'owner',
    need: null,
    words: ['client', 'clients', 'client work', 'call', 'calls', 'session', 'sessions', 'coaching', 'delivery', 'prep'],
  },
  {
    name: 'Client care and onboarding',
    purpose: 'admin',
    kind: 'running',
    doer: 'va',
    need: 'hands',
    words: ['onboarding', 'client care', 'welcome', 'support', 'contracts', 'reminders'],
  },
  {
    name: 'Inbox and calendar',
    purpose: 'admin',
    kind: 'running',
    doer: 'va',
    need: 'hands',
    words: ['inbox', 'email', 'emails', 'e-mail', 'mail', 'calendar', 'diary', 'scheduling', 'admin', 'travel'],
  },
  {
    name: 'Invoices and books',
    purpose: 'admin',
    kind: 'running',
    doer: 'va',
    need: 'hands',
    words: ['invoice', 'invoices', 'invoicing', 'books', 'bookkeeping', 'receipts', 'expenses', 'tax', 'taxes'],
  },
  {
    name: 'Posting and formatting content',
    purpose: 'marketing',
    kind: 'running',
    doer: 'va',
    need: 'hands',
    words: ['posting', 'posts', 'formatting', 'social', 'social media', 'newsletter', 'uploading', 'scheduling posts'],
  },
  {
    name: 'Marketing and sales',
    purpose: 'marketing',
    kind: 'growing',
    doer: 'owner',
    need: null,
    words: ['marketing', 'sales', 'sales call', 'pitch', 'proposal', 'proposals', 'networking', 'podcast', 'writing'],
  },
  {
    name: 'New offers and launches',
    purpose: 'marketing',
    kind: 'growing',
    doer: 'owner',
    need: 'manager',
    words: ['launch', 'launches', 'offer', 'new offer', 'course', 'programme', 'program', 'webinar'],
  },
  {
    name: 'Planning projects',
    purpose: 'coordination',
    kind: 'running',
    doer: 'obm',
    need: 'manager',
    words: ['planning', 'project', 'projects', 'project plan'],
  },
  {
    name: 'Checking in and briefing people',
    purpose: 'coordination',
    kind: 'running',
    doer: 'obm',
    need: 'manager',
    words: [
      'checking in',
      'check-in',
      'check in',
      'chasing',
      'briefing',
      'brief',
      'slack',
      'team',
      'meeting',
      'meetings',
      'feedback',
    ],
  },
  {
    name: 'Systems and how things run',
    purpose: 'tech',
    kind: 'running',
    doer: 'obm',
    need: 'manager',
    words: ['systems', 'system', 'process', 'processes', 'how-to', 'documenting', 'workflow'],
  },
  {
    name: 'Setting up tools',
    purpose: 'tech',
    kind: 'running',
    doer: 'specialist',
    need: 'specialist',
    words: ['tools', 'tool', 'tech', 'setup', 'set-up', 'setting up', 'website', 'site', 'integration', 'checkout'],
  },
  {
    name: 'Numbers and reports',
    purpose: 'admin',
    kind: 'running',
    doer: 'va',
    need: 'manager',
    words: ['numbers', 'report', 'reports', 'metrics', 'stats', 'dashboard'],
  },
  {
    name: 'Direction',
    purpose: 'strategy',
    kind: 'growing',
    doer: 'owner',
    need: null,
    words: ['direction', 'strategy', 'thinking', 'vision', 'goals'],
  },
];

export const startCategories: readonly Category[] = starts.map((start, index) => ({
  id: idAt(index + 1),
  ...start,
  couldHandOver: start.doer === 'va',
  feeling: null,
  answer: null,
  retired: false,
}));

/** What belongs to which of the four areas of a manager; launches are projects, whoever has the idea. */
const areas: Readonly<Record<string, Area>> = {
  'New offers and launches': 'projects',
  'Planning projects': 'projects',
  'Checking in and briefing people': 'people',
  'Systems and how things run': 'operations',
  'Setting up tools': 'operations',
  'Numbers and reports': 'metrics',
};
const areaById = new Map(starts.map(({ name }, index) => [idAt(index + 1), areas[name] ?? null]));

/** The area that a kind of work belongs to; one of her own by its purpose. Null is none of a manager's. */
export function areaOfWork({ id, purpose }: Pick<Category, 'id' | 'purpose'>): Area | null {
  const known = areaById.get(id);
  if (known !== undefined) return known;
  return purpose === 'coordination' ? 'people' : purpose === 'tech' ? 'operations' : null;
}
