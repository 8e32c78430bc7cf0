/** Why she hires, in her own voice: what a text may tell somebody else. What is hers alone to say stands in none. */
import type { Reason, SignId } from '../../records/recommendation.ts';
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

/** The reasons that may be told, strongest first. */
export const painsOf = (reasons: readonly Reason[], writing: Writing): readonly string[] =>
  reasons.flatMap(({ sign, figures }) => pains[sign]?.(figures, writing) ?? []);
