/**
 * The one taxonomy of work: quick entry, ribbon, assessment, ranking and handoff all use it. Who could do what, and the
 * need that it feeds, follow the published task lists of VAs and OBMs; owners edit their own copy.
 */
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
  retired: false,
}));
