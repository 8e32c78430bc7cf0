import { isAboutSomebody } from '../../shared/playbook/hire-texts.ts';
import type { DocumentKind } from '../../shared/records/document.ts';
import type { Plan } from '../../shared/records/hiring.ts';
import type { PersonId } from '../../shared/records/person.ts';

/** Who was hired with a plan, the first one, whose days its steps are; null while nobody is. */
export const hiredWith = ({ candidates }: Plan): PersonId | null =>
  candidates.find(({ personId }) => personId !== null)?.personId ?? null;

/** The address of a text of a plan; once somebody is hired, a text about somebody is about them. */
export function textAt(plan: Plan, kind: DocumentKind): string {
  const person = isAboutSomebody(kind) ? hiredWith(plan) : null;
  return `/hiring/text/${kind}?plan=${plan.id}${person === null ? '' : `&person=${person}`}`;
}

/** The address of a text about somebody on the team. */
export const textFor = (person: PersonId, kind: DocumentKind): string => `/hiring/text/${kind}?person=${person}`;
