/** The worked cases, and one of them as the records that its owner would have logged over the last months. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Headline, Outcome } from '../../shared/records/recommendation.ts';
import { addMonths, monthOf, type Day, type Month } from '../../shared/values/dates.ts';

export interface WorkedCase {
  readonly id: string;
  readonly monthsInBusiness: number;
  readonly activeClients: number;
  readonly offers: number;
  readonly marketing: 'simple' | 'several-channels' | 'automated';
  readonly income: { readonly last3MonthsAvg: number; readonly prior3MonthsAvg: number; readonly last12Months: number };
  readonly hours: Readonly<
    Record<'total' | 'delivery' | 'admin' | 'coordination' | 'marketing' | 'tech' | 'strategy', number>
  >;
  readonly team: readonly { readonly role: string; readonly hoursPerWeek: number }[];
  readonly supportBudget: number;
  readonly signs: Readonly<
    Record<
      | 'systemsMissing'
      | 'workInvisible'
      | 'constantCheckIns'
      | 'techGap'
      | 'overwhelmed'
      | 'projectsShelved'
      | 'firefighting'
      | 'funGone',
      number
    >
  >;
  readonly expected: Headline;
  readonly acceptable: Headline[];
  readonly clear: boolean;
  readonly outcome: Outcome;
  readonly acceptableOutcomes: Outcome[];
  readonly strongestSigns: string[];
}

export const workedCases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/cases.json'), 'utf8'),
) as WorkedCase[];

export function workedCase(id: string): WorkedCase {
  const found = workedCases.find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
}

/** Whole months of income, oldest first, that add up to what the case says; months before the start have none. */
export function monthsOfIncome(one: WorkedCase, today: Day): { month: Month; dollars: number }[] {
  const { last3MonthsAvg, prior3MonthsAvg, last12Months } = one.income;
  const months = Math.min(12, one.monthsInBusiness);
  const rest = Math.max(0, months - 6);
  const before = last12Months - 3 * last3MonthsAvg - 3 * prior3MonthsAvg;
  const prior = Math.min(3, Math.max(0, months - 3));
  const current = monthOf(today);
  return Array.from({ length: months }, (_, index) => {
    const back = months - index;
    const dollars = back <= 3 ? last3MonthsAvg : back <= 6 ? (3 * prior3MonthsAvg) / prior : before / rest;
    return { month: addMonths(current, -back), dollars };
  });
}
