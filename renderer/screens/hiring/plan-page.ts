import type { Plan } from '../../../shared/records/hiring.ts';

/** Where a plan, and what belongs to it, is found. */
export const planPage = ({ id }: Pick<Plan, 'id'>): string => `/hiring?plan=${id}`;
export const comparePage = ({ id }: Pick<Plan, 'id'>): string => `/hiring/compare?plan=${id}`;
export const signingPage = ({ id }: Pick<Plan, 'id'>): string => `/hiring/before-you-sign?plan=${id}`;
