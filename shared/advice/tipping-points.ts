/** Which single figure would change the headline, found by judging again with that figure moved and all else as it is. */
import type { Answers } from '../records/assessment.ts';
import type { Facts } from '../records/facts.ts';
import type { Headline, TippingPoint } from '../records/recommendation.ts';
import { judge, type Judgement } from './outcome.ts';
import type { QuestionId } from './questions.ts';
import type { Rules } from './rules.ts';

const HALF_HOUR = 30;
const size = (one: Headline): number => ['none', 'va', 'obm'].indexOf(one);

/** More of something that asks for a bigger hire, less of it for a smaller one; never the reverse. */
export function tippingPointsOf(
  { view, headline }: Judgement,
  facts: Facts,
  answers: Answers,
  asked: readonly QuestionId[],
): TippingPoint[] {
  const { rules, picture } = view;
  const moved = (id: QuestionId, value: number): Headline =>
    judge(facts, { ...answers, [id]: { value, from: 'owner' } }, rules, asked).headline;
  return stepsOf(rules).flatMap(({ id, steps }) => {
    const now = picture.number(id)?.value ?? null;
    const from = steps
      .filter((step) => now === null || step > now)
      .find((step) => size(moved(id, step)) > size(headline));
    const at =
      now === null ? undefined : steps.findLast((step) => step <= now && size(moved(id, step - 1)) < size(headline));
    const below: TippingPoint[] = at === undefined ? [] : [{ id, now, when: 'below', at, headline: moved(id, at - 1) }];
    return from === undefined ? below : below.concat({ id, now, when: 'from', at: from, headline: moved(id, from) });
  });
}

/** The places at which each figure can matter, lowest first. */
function stepsOf({ values, minorPerUsd }: Rules): { id: TippingPoint['id']; steps: number[] }[] {
  const { vaLeast, obmLeast, smallStart, handsLeast, coordinationFull } = values;
  const dollars = [vaLeast, obmLeast].map((least) => Math.ceil(Math.round(least * minorPerUsd) * smallStart));
  const halfHours = Math.round((coordinationFull * 60) / HALF_HOUR);
  return [
    { id: 'budget', steps: dollars.toSorted((a, b) => a - b) },
    { id: 'handsHours', steps: [Math.ceil(handsLeast * 60)] },
    { id: 'coordinationHours', steps: Array.from({ length: halfHours }, (_, step) => (step + 1) * HALF_HOUR) },
    { id: 'people', steps: [1, 2, 3, 4] },
  ];
}
