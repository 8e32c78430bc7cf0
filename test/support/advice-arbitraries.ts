/** Any facts and answers that the schemas let through, for property tests. */
import fc from 'fast-check';
import { questions } from '../../shared/advice/questions.ts';
import type { Answers } from '../../shared/records/assessment.ts';
import { factIds, type Fact, type Facts } from '../../shared/records/facts.ts';

const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    value: fc.option(
      fc.oneof(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.nat(60),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
    ),
    covered: fc.nat(13),
  })
  .map(({ value, covered }) => ({ value, unit: 'count', covered, of: 13, rows: null }));

export const anyFacts: fc.Arbitrary<Facts> = fc
  .array(anyFact, { minLength: factIds.length, maxLength: factIds.length })
  .map((facts) => Object.fromEntries(factIds.map((id, index) => [id, facts[index]])) as Facts);

/** Answers to some of the questions, "not sure" among them. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...questions.map(({ id, options }) =>
      fc
        .option(
          options.length > 0 ? fc.constantFrom(...options, null) : fc.option(fc.oneof(fc.nat(30), fc.nat(5_000_000))),
          {
            nil: undefined,
          },
        )
        .map((value) => [id, value] as const),
    ),
  )
  .map((entries) =>
    Object.fromEntries(
      entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, { value, from: 'owner' as const }]])),
    ),
  );
