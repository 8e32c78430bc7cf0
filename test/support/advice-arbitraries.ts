/** Any facts and answers that the schemas let through, for property tests. */
import fc from 'fast-check';
import { questions } from '../../shared/advice/questions.ts';
import type { Answers } from '../../shared/records/assessment.ts';
import { factIds, type Fact, type FactId, type Facts } from '../../shared/records/facts.ts';

/** Figures are whole (minutes, minor units, counts), negative ones among them; a share lies between 0 and 1. */
const anyFact = (id: FactId): fc.Arbitrary<Fact> =>
  fc
    .record({
      value: fc.option(
        id === 'runningShare'
          ? fc.double({ min: 0, max: 1, noNaN: true })
          : fc.oneof(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.nat(60), fc.nat(2000)),
      ),
      covered: fc.nat(13),
    })
    .map(({ value, covered }) => ({ value, unit: 'count', covered, of: 13, rows: null }));

export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(...factIds.map((id) => anyFact(id).map((fact) => [id, fact] as const)))
  .map((entries) => Object.fromEntries(entries) as Facts);

/** Answers to some of the questions, "not sure" among them. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...questions.map(({ id, options }) => {
      const value: fc.Arbitrary<string | number | null> =
        options.length > 0
          ? fc.constantFrom(...options, null)
          : fc.oneof(fc.constant(null), fc.nat(30), fc.nat(5_000_000));
      return fc.option(value, { nil: undefined }).map((chosen) => [id, chosen] as const);
    }),
  )
  .map((entries) =>
    Object.fromEntries(
      entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, { value, from: 'owner' as const }]])),
    ),
  );
