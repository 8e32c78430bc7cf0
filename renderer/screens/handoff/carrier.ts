import type { Handoff } from '../../../shared/records/handoff.ts';
import type { Person } from '../../../shared/records/person.ts';
import type { Day } from '../../../shared/values/dates.ts';

type Carrier =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'here' | 'left'; readonly person: Person }
  | { readonly kind: 'deleted' };

/** Who carries a task, and whether they are still there; somebody who begins later counts as there. */
export function carrierOf({ personId }: Handoff, people: readonly Person[], today: Day): Carrier {
  if (personId === null) return { kind: 'nobody' };
  const person = people.find(({ id }) => id === personId);
  if (!person) return { kind: 'deleted' };
  return { kind: person.to !== null && person.to < today ? 'left' : 'here', person };
}

/** Whether whoever carries a task is on the team no more. */
export const isGone = (one: Handoff, people: readonly Person[], today: Day): boolean =>
  ['left', 'deleted'].includes(carrierOf(one, people, today).kind);
