import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LogIndex } from '../../../electron/service/log-index.ts';
import { incomeMatches, incomeOrder, type IncomeEntry, type IncomeFilter } from '../../../shared/records/income.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { anIncome, day, dollars, testId } from '../../support/builders.ts';

const entries = fc
  .record({ number: fc.nat(12), days: fc.nat(9), amount: fc.integer({ min: -500, max: 500 }), affiliate: fc.boolean() })
  .map(({ number, days, amount, affiliate }) =>
    anIncome({
      id: testId(number),
      when: { day: addDays(day('2026-11-01'), days) },
      amount: dollars(amount),
      kind: affiliate ? 'affiliate' : 'other',
    }),
  );
const filters: readonly IncomeFilter[] = [
  {},
  { kind: 'affiliate' },
  { from: day('2026-11-04') },
  { to: day('2026-11-03'), kind: 'other' },
  { text: 'nothing has this' },
  { precision: 'day' },
];
const newestFirst = (a: IncomeEntry, b: IncomeEntry): number =>
  incomeOrder(a) < incomeOrder(b) ? 1 : incomeOrder(a) > incomeOrder(b) ? -1 : a.id < b.id ? -1 : 1;

/** One step: an entry is put (over an older one of its id), one is taken away, all is forgotten, or a filter is asked for. */
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ put: entries }) },
    { weight: 2, arbitrary: fc.record({ gone: fc.nat(12) }) },
    { weight: 6, arbitrary: fc.record({ asked: fc.nat(filters.length - 1), offset: fc.nat(4), limit: fc.nat(6) }) },
    { weight: 1, arbitrary: fc.constant({ forgotten: true }) },
  ),
  { maxLength: 60 },
);

it('I1 a page of any filter is what looking through all entries would give, after any changes', () => {
  fc.assert(
    fc.property(steps, (done) => {
      const there = new Map<string, IncomeEntry>();
      const index = new LogIndex<IncomeEntry>(() => there.values(), incomeOrder);
      for (const step of done)
        if ('put' in step) {
          const before = there.get(step.put.id) ?? null;
          there.set(step.put.id, step.put);
          index.change(before, step.put);
        } else if ('gone' in step) {
          const before = there.get(testId(step.gone)) ?? null;
          there.delete(testId(step.gone));
          index.change(before, null);
        } else if ('asked' in step) {
          const filter = filters[step.asked] ?? {};
          const all = [...there.values()].filter((one) => incomeMatches(one, filter)).toSorted(newestFirst);
          const found = index.page(
            { offset: step.offset, limit: step.limit, key: JSON.stringify(filter) },
            (one) => incomeMatches(one, filter),
            (one) => one.home,
          );
          expect(found).toEqual({
            total: all.length,
            sum: all.reduce((sum, { home }) => sum + home, 0),
            rows: all.slice(step.offset, step.offset + step.limit),
          });
        } else index.forget();
    }),
    { numRuns: 300 },
  );
});
