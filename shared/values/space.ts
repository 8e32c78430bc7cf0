/** Whose records a call is about: the owner's own, or one of the made-up businesses that she may look around. */

export const madeUpIds = ['obm', 'va', 'not-yet'] as const;
/** A made-up business, named after the answer that it gets. */
export type MadeUpId = (typeof madeUpIds)[number];
export type Space = 'hers' | MadeUpId;

export const isMadeUp = (value: unknown): value is MadeUpId => (madeUpIds as readonly unknown[]).includes(value);
