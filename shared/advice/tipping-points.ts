/** Which single figure would change the headline, found by judging again with that figure moved and all else as it is. */
import type { Answers } from '../records/assessment.ts';
import type { Facts } from '../records/facts.ts';
import type { Headline, TippingPoint } from '../records/recommendation.ts';
import { judge, type Judgement } from './outcome.ts';
import type { QuestionId } from './questions.ts';
import type { Rules } from './rules.ts';

const HALF_HOUR = 30;

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
    const up = steps.filter((step) => now === null || step > now);
    const from = up.find((step) => moved(id, step) !== headline);
    const at = now === null ? undefined : steps.findLast((step) => step <= now && moved(id, step - 1) !== headline);
    const below: TippingPoint[] = at === undefined ? [] : [{ id, now, when: 'below', at, headline: moved(id, at - 1) }];
    return from === undefined ? below : below.concat({ id, now, when: 'from', at: from, headline: moved(id, from) });
  });
}

/** The places at which each figure can matter, lowest first. */
function stepsOf({ values, minorPerUsd }: Rules): { id: TippingPoint['id']; steps: number[] }[] {
  const { vaLeast, obmLeast, smallStart, handsLeast, coordinationFull } = values;
  const dollars = [vaLeast, obmLeast * smallStart, obmLeast].map((amount) => Math.ceil(amount * minorPerUsd));
  const halfHours = Math.round((coordinationFull * 60) / HALF_HOUR);
  return [
    { id: 'budget', steps: dollars.toSorted((a, b) => a - b) },
    { id: 'handsHours', steps: [Math.ceil(handsLeast * 60)] },
    { id: 'coordinationHours', steps: Array.from({ length: halfHours }, (_, step) => (step + 1) * HALF_HOUR) },
    { id: 'people', steps: [1, 2, 3, 4] },
  ];
}
