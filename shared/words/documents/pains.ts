/** Why she hires, in her own voice: what a text may tell somebody else. What is hers alone to say stands in none. */
import type { Role } from '../../records/hiring.ts';
import type { Contribution, Reason, Recommendation, SignId } from '../../records/recommendation.ts';
import { hoursText, type Writing } from '../questions.ts';

type Tell = (figures: Reason['figures'], writing: Writing) => string;

const hours = (figures: Reason['figures'], writing: Writing): string => hoursText(figures['minutes'] ?? 0, writing);

const pains: Readonly<Partial<Record<SignId, Tell>>> = {
  'hands-hours': (f, w) => `My week holds ${hours(f, w)} of work that follows the same steps each time`,
  'recurring-tasks': () => 'The same tasks come back every week and wait for me',
  'late-answers': () => 'Answers to clients go out later than I would like',
  'work-turned-away': () => 'Work has to be turned away',
  'coordination-hours': (f, w) => `My week holds ${hours(f, w)} of briefing, checking and planning`,
  'people-waiting': () => 'People wait for me',
  'check-ins': () => 'I have to ask what is done',
  'work-invisible': () => 'Nobody sees the whole',
  'systems-missing': () => 'Ways of working are missing, and nobody owns them',
  'projects-shelved': () => 'Good projects wait',
  launches: () => 'Launches take part of every week',
  'running-share': () => 'Running the business takes much of my week',
  'cannot-be-away': () => 'A week without me would stop things',
  firefighting: () => 'Fires push plans aside',
  'tech-gap': () => 'Tools are held up, because nobody sets them up properly',
};

const needOf: Readonly<Record<Role, Contribution['need']>> = { va: 'hands', obm: 'manager' };

/** What speaks for this role and may be told, strongest first: what asks for the other one is no reason for this one. */
export const painsOf = (said: Recommendation | null, role: Role, writing: Writing): readonly string[] =>
  (said?.contributions ?? [])
    .filter(({ need }) => need === needOf[role])
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ sign, figures }) => pains[sign]?.(figures, writing) ?? []);
