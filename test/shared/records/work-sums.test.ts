import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOf, packMonths, packWeeks, weeksOf } from '../../../shared/records/work-sums.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { addDays, addMonths } from '../../../shared/values/dates.ts';
import { day, month } from '../../support/builders.ts';

const categories = fc.uniqueArray(
  fc.record({
    categoryId: fc.constantFrom(...startCategories.map(({ id }) => id)),
    minutes: fc.nat(100_000),
    fire: fc.nat(100_000),
    count: fc.nat(500),
  }),
  { selector: ({ categoryId }) => categoryId, maxLength: 13 },
);
const spans = fc.array(categories, { maxLength: 20 });

describe('W4 hours by week and month', () => {
  it('are the same after they have crossed, to the minute', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const weeks = some.map((sums, at) => ({ week: addDays(day('2026-01-05'), 7 * at), categories: sums }));
        expect(weeksOf(packWeeks(weeks))).toEqual(weeks);
        const months = some.map((sums, at) => ({ month: addMonths(month('2026-01'), at), categories: sums }));
        expect(monthsOf(packMonths(months))).toEqual(months);
      }),
    );
  });
});
