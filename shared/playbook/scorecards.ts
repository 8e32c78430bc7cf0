/**
 * What people are scored on, by role, as content.
 *
 * Assistant: the published weights of Hirevire's interview scorecard for a virtual assistant (domain.md S140):
 * communication 20, self-management 20, problem-solving 20, tools 15, detail 15, discretion 10.
 * Manager: our own, for nobody publishes one. Turning a strategy into steps and leading people weigh most, for they are
 * what an assistant is not hired for; the traits come from domain.md S127, S130 and S141.
 */
import type { Candidate, Score, ScorePoint } from '../records/candidate.ts';
import type { Role } from '../records/hiring.ts';

interface Weighed {
  readonly point: ScorePoint;
  /** Of 100 in all. */
  readonly weight: number;
}

export const scorecards: Readonly<Record<Role, readonly Weighed[]>> = {
  va: [
    { point: 'communication', weight: 20 },
    { point: 'reliability', weight: 20 },
    { point: 'initiative', weight: 20 },
    { point: 'tools', weight: 15 },
    { point: 'detail', weight: 15 },
    { point: 'discretion', weight: 10 },
  ],
  obm: [
    { point: 'strategy-into-steps', weight: 20 },
    { point: 'leads-people', weight: 20 },
    { point: 'project-control', weight: 15 },
    { point: 'systems-judgement', weight: 15 },
    { point: 'detail', weight: 10 },
    { point: 'numbers', weight: 10 },
    { point: 'complements-owner', weight: 10 },
  ],
};

/** What a scorecard comes to: 1 to 5, not rounded, and on how many of its points it rests. */
export interface Scored {
  readonly value: number;
  readonly scored: number;
  readonly of: number;
}

type WithScores = Pick<Candidate, 'scores'>;

/** What was seen on one point; undefined when nobody looked at it. */
export const scoreAt = ({ scores }: WithScores, point: ScorePoint): Score | undefined =>
  scores.find((one) => one.point === point);

/**
 * The weighted mean of the points that were scored, and of those only: a blank is "not looked at" and pulls nothing down.
 * Points that belong to another role are passed over. Null when no point was scored.
 */
export function scoreOf(candidate: WithScores, role: Role): Scored | null {
  const card = scorecards[role];
  const seen = card.flatMap(({ point, weight }) => {
    const score = scoreAt(candidate, point);
    return score ? [{ value: score.value, weight }] : [];
  });
  if (seen.length === 0) return null;
  const weights = seen.reduce((sum, { weight }) => sum + weight, 0);
  const value = seen.reduce((sum, one) => sum + one.value * one.weight, 0) / weights;
  return { value, scored: seen.length, of: card.length };
}

/** The red flags of each role by their ids; the sentences stand in words/scorecard.ts. Sources: domain.md 5.3. */
export const redFlags = {
  va: [
    'asks-what-brief-says',
    'misses-deadline',
    'fills-gaps',
    'asks-nothing',
    'silent-when-stuck',
    'estimate-off',
    'profile-differs',
    'no-terms',
    'double-for-premium',
  ],
  obm: ['same-strengths', 'promises-everything', 'outside-scope', 'asks-nothing', 'misses-deadline', 'profile-differs'],
} as const satisfies Readonly<Record<Role, readonly string[]>>;
export type RedFlag = (typeof redFlags)[Role][number];
