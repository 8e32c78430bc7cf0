/**
 * A text of a hire that she has made her own: briefs, questions, messages. Until she changes one it is written anew from
 * her data each time it is opened (`shared/playbook/documents.ts`) and stored nowhere.
 */
import * as z from 'zod/mini';
import { idOf, type Id } from '../values/ids.ts';
import { day, text } from '../values/schemas.ts';

export const documentKind = z.enum([
  'brief',
  'job-description',
  'screening',
  'micro-task',
  'interview',
  'trial-task',
  'paid-look',
  'references',
  'scorecard',
  'agreement',
  'tell-team',
  'day-one',
  'first-days',
  'weekly-meeting',
  'decision-rights',
  'message-tell-va',
  'message-ask-rates',
  'message-say-no',
  'message-slip',
  'message-end-well',
  'first-week-file',
  'support-plan',
]);
export type DocumentKind = z.infer<typeof documentKind>;

export const ownDocument = z.strictObject({
  id: idOf('document'),
  /** The plan that it belongs to; null for one that belongs to a person on the team. */
  planId: z.nullable(idOf('plan')),
  personId: z.nullable(idOf('person')),
  kind: documentKind,
  /** Markdown. */
  body: text,
  editedOn: day,
});
export type OwnDocument = z.infer<typeof ownDocument>;
export type DocumentId = Id<'document'>;

/**
 * Her own version of a text: the one for this hire and this person, else for this person in another hire or in none, else
 * for this hire before there was somebody.
 */
export function ownVersion(
  documents: readonly OwnDocument[],
  kind: DocumentKind,
  planId: OwnDocument['planId'],
  personId: OwnDocument['personId'],
): OwnDocument | null {
  const hers = documents.filter((one) => one.kind === kind);
  return (
    hers.find((one) => one.planId === planId && one.personId === personId) ??
    (personId === null ? undefined : hers.find((one) => one.personId === personId)) ??
    (planId === null ? undefined : hers.find((one) => one.planId === planId && one.personId === null)) ??
    null
  );
}
