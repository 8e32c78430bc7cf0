import type { DocumentKind } from '../../../../shared/records/document.ts';
import type { Plan } from '../../../../shared/records/hiring.ts';

/** The address of a text of a plan. */
export const textAt = (plan: Plan, kind: DocumentKind): string => `/hiring/text/${kind}?plan=${plan.id}`;
