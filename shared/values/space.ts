/** The made-up businesses that she may look around, each named after the answer that it gets. */
export const madeUpIds = ['obm', 'va', 'not-yet'] as const;
export type MadeUpId = (typeof madeUpIds)[number];
