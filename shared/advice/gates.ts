/** Gates say whether a hire can start. Not knowing never shuts one: it lowers certainty. */
import type { Gate } from '../records/recommendation.ts';
import type { Picture } from './picture.ts';
import type { Rules } from './rules.ts';

const HOUR = 60;

/** Everything that the outcome is judged by. */
export interface View {
  readonly picture: Picture;
  readonly rules: Rules;
  readonly hands: number;
  readonly manager: number;
  readonly gates: Gate[];
}

export function gatesOf(picture: Picture, rules: Rules): Gate[] {
  const { values } = rules;
  const hands = picture.number('handsHours');
  const people = picture.number('people');
  const offers = picture.number('offers');
  // Two people, or one and something that is sold besides one-to-one work.
  const manages =
    (people?.value ?? 0) >= values.volumePeople || ((people?.value ?? 0) >= 1 && (offers?.value ?? 0) >= 1);
  const mayManage = people === null || (people.value >= 1 && offers === null);
  return [
    moneyGate('money-va', values.vaLeast, picture, rules),
    moneyGate('money-obm', values.obmLeast, picture, rules),
    {
      id: 'something-to-hand-over',
      pass: hands ? (hands.value >= values.handsLeast * HOUR ? 'yes' : 'no') : 'unknown',
      figures: hands ? { minutes: hands.value } : {},
    },
    {
      id: 'someone-to-manage',
      pass: manages ? 'yes' : mayManage ? 'unknown' : 'no',
      figures: { ...(people && { people: people.value }), ...(offers && { offers: offers.value }) },
    },
    { id: 'willing-to-let-go', pass: LETS_GO[picture.choice('lettingGo') ?? ''] ?? 'unknown', figures: {} },
  ];
}

const LETS_GO: Readonly<Record<string, Gate['pass']>> = {
  gladly: 'yes',
  'with-effort': 'yes',
  'i-redo-it': 'somewhat',
  'nobody-does-it-well': 'no',
};

/** The budget that she names, against the smallest sensible start in her currency. */
function moneyGate(id: Gate['id'], least: number, picture: Picture, { values, minorPerUsd }: Rules): Gate {
  const needed = Math.round(least * minorPerUsd);
  const budget = picture.number('budget');
  const figures = { least: needed, ...(budget && { budget: budget.value }) };
  if (!budget) return { id, pass: 'unknown', figures };
  const pass = budget.value >= needed ? 'yes' : budget.value >= needed * values.smallStart ? 'somewhat' : 'no';
  return { id, pass, figures };
}

export const passOf = (view: View, id: Gate['id']): Gate['pass'] =>
  view.gates.find((gate) => gate.id === id)?.pass ?? 'unknown';

export const isOpen = (view: View, id: Gate['id']): boolean =>
  passOf(view, id) === 'yes' || passOf(view, id) === 'unknown';

/** A budget that is a little short still pays for a small start. */
export const canPay = (view: View, id: 'money-va' | 'money-obm'): boolean => passOf(view, id) !== 'no';

export const handsPass = (view: View): boolean =>
  passOf(view, 'something-to-hand-over') === 'yes' ||
  (passOf(view, 'something-to-hand-over') === 'unknown' && view.hands >= 1);

export const managerPasses = (view: View): boolean =>
  view.manager >= view.rules.values.managerPass && isOpen(view, 'someone-to-manage');

/** How many of a role work for her; 0 when nobody has been added. */
export const count = (view: View, id: 'assistants' | 'managers'): number => view.picture.fact(id)?.value ?? 0;
