/**
 * Somebody who might be hired, inside a hiring plan. These are other people's data: there is no field for age, family,
 * health or a picture, and who is deleted is gone.
 */
import * as z from 'zod/mini';
import { divideRounding } from '../values/money.ts';
import type { Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { day, line, minorUnits, name, text } from '../values/schemas.ts';

/** The stages that are columns of the board, in their order. */
export const boardStages = ['heard-about', 'first-call', 'second-call', 'trial-and-offer'] as const;
export type BoardStage = (typeof boardStages)[number];

const candidateStage = z.enum([...boardStages, 'hired', 'not-this-time']);
export type CandidateStage = z.infer<typeof candidateStage>;

/** What people are scored on: six points for an assistant, seven for a manager (`shared/playbook/scorecards.ts`). */
export const scorePoint = z.enum([
  'communication',
  'reliability',
  'initiative',
  'tools',
  'detail',
  'discretion',
  'strategy-into-steps',
  'leads-people',
  'project-control',
  'systems-judgement',
  'numbers',
  'complements-owner',
]);
export type ScorePoint = z.infer<typeof scorePoint>;

/** One to five on a point, and what she saw. A point that is not there was not looked at: it is never zero. */
const score = z.strictObject({
  point: scorePoint,
  value: z.number().check(z.int(), z.gte(1), z.lte(5)),
  seen: line,
});
export type Score = z.infer<typeof score>;

export const candidate = z.strictObject({
  id: idOf('candidate'),
  name,
  /** How to reach them. */
  contact: line,
  foundBy: line,
  /** Home currency an hour. */
  rate: z.nullable(minorUnits.check(z.refine((value) => value >= 0))),
  /** Every stage with its day, oldest first; the last one holds. */
  stages: z
    .array(z.strictObject({ stage: candidateStage, on: day, why: line }))
    .check(z.minLength(1), z.maxLength(100)),
  /** What comes next with them, and when. */
  nextOn: z.nullable(day),
  nextWhat: line,
  scores: z.array(score).check(z.maxLength(scorePoint.options.length)),
  /** What gave her pause. */
  flags: text,
  note: text,
  /** Who they became on the team. */
  personId: z.nullable(idOf('person')),
});
export type Candidate = z.infer<typeof candidate>;
export type CandidateId = Id<'candidate'>;

/** Somebody of whom nothing is known yet, heard about on a day. */
export const newCandidate = (id: CandidateId, on: Day): Candidate => ({
  id,
  name: '',
  contact: '',
  foundBy: '',
  rate: null,
  stages: [{ stage: 'heard-about', on, why: '' }],
  nextOn: null,
  nextWhat: '',
  scores: [],
  flags: '',
  note: '',
  personId: null,
});

export const stageOf = (one: Candidate): CandidateStage => one.stages.at(-1)?.stage ?? 'heard-about';

/** The day since which the present stage holds. */
export const inStageSince = (one: Candidate): Day | null => one.stages.at(-1)?.on ?? null;

export const isOnBoard = (one: Candidate): boolean => {
  const stage = stageOf(one);
  return stage !== 'hired' && stage !== 'not-this-time';
};

/**
 * Puts somebody into another stage on a day; being hired has a change of its own (`hireCandidate`). "Not this time" needs a
 * reason, which can be said better later. A second move on one day replaces the first, so that a card dragged to and fro leaves one line.
 */
export function moveCandidate(
  one: Candidate,
  stage: Exclude<CandidateStage, 'hired'>,
  on: Day,
  why = '',
): Result<Candidate, 'reason-needed'> {
  const reason = why.trim();
  if (stage === 'not-this-time' && reason === '') return fail('reason-needed');
  const last = one.stages.at(-1);
  if (last?.stage !== stage) return ok({ ...one, stages: withStage(one, stage, on, reason), personId: null });
  return ok(reason === last.why ? one : { ...one, stages: [...one.stages.slice(0, -1), { ...last, why: reason }] });
}

/** The stages with one more. */
export function withStage(one: Candidate, stage: CandidateStage, on: Day, why = ''): Candidate['stages'] {
  const [first, ...later] = one.stages;
  const kept = first ? [first, ...later.filter((past) => past.on !== on)] : [];
  return kept.at(-1)?.stage === stage ? kept : [...kept, { stage, on, why }];
}

/** What gave her pause, with one more sentence on a line of its own; a sentence that is there already is not said twice. */
export const withFlag = (flags: string, sentence: string): string =>
  hasFlag(flags, sentence) ? flags : [...(flags.trim() === '' ? [] : [flags.trimEnd()]), sentence].join('\n');

/** The same without that sentence; what she wrote herself stays as it is. */
export const withoutFlag = (flags: string, sentence: string): string =>
  flags
    .split('\n')
    .filter((one) => one.trim() !== sentence)
    .join('\n');

export const hasFlag = (flags: string, sentence: string): boolean =>
  flags.split('\n').some((one) => one.trim() === sentence);

/** In the order in which she is needed: by the next date, those without one by how long they wait. */
export const byNeed = (a: Candidate, b: Candidate): number => {
  const [first, second] = [a, b].map((one) => `${one.nextOn ?? '9'} ${inStageSince(one) ?? ''}`);
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
};

const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 52;

/** Minutes a week that a budget (home minor units a month) pays at a rate (minor units an hour); null for free work. */
export const minutesForBudget = (rate: number, budget: number): number | null =>
  rate > 0 ? divideRounding(budget * MONTHS_A_YEAR * 60, rate * WEEKS_A_YEAR) : null;

/** The highest rate (minor units an hour) at which a budget pays some minutes a week; null for no time at all. */
export const rateForBudget = (minutesPerWeek: number, budget: number): number | null =>
  minutesPerWeek > 0 ? Math.floor((budget * MONTHS_A_YEAR * 60) / (minutesPerWeek * WEEKS_A_YEAR)) : null;

/** What a rate (minor units an hour) comes to in an average month. */
export const monthlyCost = (rate: number, minutesPerWeek: number): number =>
  divideRounding(rate * minutesPerWeek * WEEKS_A_YEAR, 60 * MONTHS_A_YEAR);

/** Two names are one when they differ in capitals, accents' encoding or spaces only. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase();
