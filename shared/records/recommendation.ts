/** What the advice says, in the form in which it is shown, frozen and compared. JSON values only. */
import * as z from 'zod/mini';
import { idOf, type Id } from '../values/ids.ts';
import { day, name } from '../values/schemas.ts';
import { answers } from './assessment.ts';
import { factId, facts } from './facts.ts';
import { moneyPicture } from './settings.ts';

export const headline = z.enum(['none', 'va', 'obm']);
export type Headline = z.infer<typeof headline>;

export const outcome = z.enum([
  'not-yet:money',
  'not-yet:too-early',
  'not-yet:too-many-things',
  'not-yet:automate-first',
  'not-yet:raise-prices',
  'not-yet:nothing-to-hand-over',
  'not-yet:let-go-first',
  'content-and-small',
  'support-fits',
  'use-help-you-pay-for',
  'specialist',
  'va',
  'more-va-hours',
  'va-now-obm-next',
  'grow-va-into-obm',
  'obm',
  'obm-and-va',
  'more-obm-hours',
  'beyond-obm',
  'wrong-seat',
  'replace-who-left',
  'not-enough-to-say',
]);
export type Outcome = z.infer<typeof outcome>;

export const stage = z.enum(['starting-out', 'filling-up', 'stretched', 'led-by-a-team']);
export type Stage = z.infer<typeof stage>;
const certainty = z.enum(['strong', 'leaning', 'close-call', 'not-enough']);
export type Certainty = z.infer<typeof certainty>;

/** What speaks for a need, or against a hire. */
export const signId = z.enum([
  'hands-hours',
  'recurring-tasks',
  'late-answers',
  'coordination-hours',
  'people-waiting',
  'check-ins',
  'work-invisible',
  'systems-missing',
  'projects-shelved',
  'launches',
  'running-share',
  'cannot-be-away',
  'firefighting',
  'tech-gap',
  'overwhelmed',
  'fun-gone',
  'work-turned-away',
  'money-short',
  'low-income',
  'falling-income',
  'no-need',
  'support-present',
  'person-left',
  'hard-to-let-go',
  'uneven-income',
  'many-channels',
  'cash-short',
  'prices-low',
  'help-unused',
  'private-work',
  'hired-before',
  'wants-no-growth',
  'few-hours',
  'little-logged',
]);
export type SignId = z.infer<typeof signId>;

const source = z.union([
  z.strictObject({ kind: z.literal('fact'), id: factId }),
  z.strictObject({ kind: z.literal('answer'), id: name }),
]);
export type Source = z.infer<typeof source>;

/**
 * Something that speaks for the answer, or against it. `figures` are what its sentence says (minutes a week, minor units,
 * counts, 0–4 for how often). A weight is how much it counted in a need; a caution decides through a gate and weighs 0.
 */
const reason = z.strictObject({
  sign: signId,
  need: z.nullable(z.enum(['hands', 'manager'])),
  weight: z.number(),
  sources: z.array(source),
  figures: z.record(name, z.number()),
});
export type Reason = z.infer<typeof reason>;

/** One named part of a need: needs are sums of these, so what is shown is exactly what was computed. */
export const contribution = z.strictObject({ ...reason.shape, need: z.enum(['hands', 'manager']) });
export type Contribution = z.infer<typeof contribution>;

const gate = z.strictObject({
  id: z.enum(['money-va', 'money-obm', 'something-to-hand-over', 'someone-to-manage', 'willing-to-let-go']),
  /** 'somewhat' is short by less than the small start allows. */
  pass: z.enum(['yes', 'somewhat', 'no', 'unknown']),
  figures: z.record(name, z.number()),
});
export type Gate = z.infer<typeof gate>;

/** The one figure that would change the headline, all else as it is: from `at` on, or below it. Null: not known now. */
const tippingPoint = z.strictObject({
  id: z.enum(['budget', 'handsHours', 'coordinationHours', 'people']),
  now: z.nullable(z.number()),
  when: z.enum(['from', 'below']),
  at: z.number(),
  headline,
});
export type TippingPoint = z.infer<typeof tippingPoint>;

/** Her answer and her log say different things; her answer was used. */
const conflict = z.strictObject({ question: name, answered: z.number(), logged: z.number(), fact: factId });
export type Conflict = z.infer<typeof conflict>;

export const nextStep = z.enum([
  'start-hiring',
  'set-budget-aside',
  'find-first-clients',
  'drop-a-channel',
  'automate-one-thing',
  'raise-a-price',
  'write-down-routines',
  'hand-over-one-task',
  'stay-as-you-are',
  'talk-to-your-helper',
  'brief-a-specialist',
  'raise-hours',
  'offer-the-seat',
  'look-beyond',
  'answer-more',
]);
export type NextStep = z.infer<typeof nextStep>;

export const recommendation = z.strictObject({
  rulesVersion: z.number(),
  headline,
  outcome,
  stage,
  certainty,
  /** Fewer than four weeks are logged. */
  fromAnswersOnly: z.boolean(),
  /** The role that the next step hires; null when it hires nobody. */
  role: z.nullable(z.enum(['va', 'obm'])),
  needs: z.strictObject({ hands: z.number(), manager: z.number() }),
  /** What speaks for the answer, strongest first; for nobody, what speaks against a hire. */
  reasons: z.array(reason),
  /** Everything that the two needs are made of. */
  contributions: z.array(contribution),
  /** The case against the answer. */
  against: z.array(reason),
  gates: z.array(gate),
  wouldChange: z.array(tippingPoint),
  conflicts: z.array(conflict),
  /** Unanswered questions that would settle most, the most telling first. */
  missing: z.array(name),
  next: nextStep,
});
export type Recommendation = z.infer<typeof recommendation>;

/** A result is never edited: it keeps the figures, the filters behind them, the rules and the settings that it used. */
export const result = z.strictObject({
  id: idOf('result'),
  assessmentId: idOf('assessment'),
  takenOn: day,
  length: z.enum(['short', 'full']),
  facts,
  answers,
  money: moneyPicture,
  minorPerUsd: z.number(),
  /** The rules that she had changed by then. */
  rules: z.optional(z.record(name, z.number())),
  recommendation,
  /** What our own rules would have said; only where she had changed one that is not hers to set. */
  byOurRules: z.optional(z.strictObject({ headline, outcome })),
});
export type Result = z.infer<typeof result>;
export type ResultId = Id<'result'>;

export const resultSummary = z.strictObject({
  id: idOf('result'),
  assessmentId: idOf('assessment'),
  takenOn: day,
  length: z.enum(['short', 'full']),
  headline,
  outcome,
  stage,
  certainty,
  fromAnswersOnly: z.boolean(),
  role: z.nullable(z.enum(['va', 'obm'])),
  next: nextStep,
  /** Every sign that it names among its reasons, or that its needs are made of. */
  signs: z.array(signId),
});
export type ResultSummary = z.infer<typeof resultSummary>;

export function summaryOf({ id, assessmentId, takenOn, length, recommendation: said }: Result): ResultSummary {
  const { headline, outcome, stage, certainty, fromAnswersOnly, role, next } = said;
  const signs = [...new Set([...said.reasons, ...said.contributions].map(({ sign }) => sign))];
  return { id, assessmentId, takenOn, length, headline, outcome, stage, certainty, fromAnswersOnly, role, next, signs };
}
