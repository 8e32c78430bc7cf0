/** Which texts a hire has, when each is needed, and which step is about which. */
import type { DocumentKind } from '../records/document.ts';
import type { Role } from '../records/hiring.ts';

/** The texts by the use that she has for them, in the order in which she needs them. */
export const documentGroups = ['find', 'choose', 'agree', 'start', 'words'] as const;
export type DocumentGroup = (typeof documentGroups)[number];

const MESSAGES: readonly DocumentKind[] = [
  'message-tell-va',
  'message-ask-rates',
  'message-say-no',
  'message-slip',
  'message-end-well',
];
const byGroup: Readonly<Record<Role, Readonly<Record<DocumentGroup, readonly DocumentKind[]>>>> = {
  va: {
    find: ['support-plan', 'tell-team', 'brief', 'job-description'],
    choose: ['screening', 'micro-task', 'interview', 'trial-task', 'references', 'scorecard'],
    agree: ['agreement', 'decision-rights'],
    start: ['day-one', 'first-days', 'weekly-meeting', 'first-week-file'],
    words: MESSAGES,
  },
  obm: {
    find: ['support-plan', 'tell-team', 'brief', 'job-description'],
    choose: ['screening', 'interview', 'references', 'scorecard', 'paid-look'],
    agree: ['agreement', 'decision-rights'],
    start: ['day-one', 'first-days', 'weekly-meeting', 'first-week-file'],
    words: MESSAGES,
  },
};
export const documentsOf = (role: Role): Readonly<Record<DocumentGroup, readonly DocumentKind[]>> => byGroup[role];

/** Texts about one person: she says whom. */
const aboutSomebody: ReadonlySet<DocumentKind> = new Set([
  'day-one',
  'first-days',
  'weekly-meeting',
  'decision-rights',
  'first-week-file',
  'message-slip',
  'message-end-well',
]);
export const isAboutSomebody = (kind: DocumentKind): boolean => aboutSomebody.has(kind);

/** What she needs again and again for somebody who is on the team. */
export const textsOfPerson: readonly DocumentKind[] = [
  'first-week-file',
  'decision-rights',
  'weekly-meeting',
  'message-slip',
  'message-end-well',
];

/** The text that a step of the playbook is about; a step without one is done, not written. */
const ofStep: Readonly<Record<string, DocumentKind>> = {
  'va-brief': 'brief',
  'va-team': 'tell-team',
  'va-ask': 'job-description',
  'va-micro': 'micro-task',
  'va-calls': 'interview',
  'va-trial': 'trial-task',
  'va-references': 'references',
  'va-agree': 'agreement',
  'va-first-day': 'day-one',
  'va-review': 'first-days',
  'va-60': 'first-days',
  'va-90': 'first-days',
  'obm-let-go': 'decision-rights',
  'obm-profile': 'brief',
  'obm-team': 'tell-team',
  'obm-ask': 'job-description',
  'obm-first-call': 'interview',
  'obm-second-call': 'interview',
  'obm-references': 'references',
  'obm-look': 'paid-look',
  'obm-agree': 'agreement',
  'obm-first-day': 'day-one',
  'obm-weekly': 'weekly-meeting',
  'obm-30': 'first-days',
  'obm-60': 'first-days',
  'obm-90': 'first-days',
};
export const documentOfStep = (templateId: string | null): DocumentKind | null =>
  templateId === null ? null : (ofStep[templateId] ?? null);
