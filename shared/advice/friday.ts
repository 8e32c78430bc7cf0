/**
 * The one thing that a closed week is worth: to drop, to automate or to hand over. What a tool or a stop can take away
 * needs nobody, so it goes before handing over; what drained her, and asking the same person again and again, count more.
 */
import type { Handoff } from '../records/handoff.ts';
import { stateOf } from '../records/handoff.ts';
import type { PersonId } from '../records/person.ts';
import type { Week } from '../records/week.ts';
import type { WeekCell } from '../records/week-parts.ts';
import type { Category } from '../records/work.ts';
import type { Day } from '../values/dates.ts';

export type OneThing =
  | {
      readonly kind: 'drop' | 'automate' | 'hand-over';
      readonly category: Category;
      readonly minutes: number;
      readonly drained: boolean;
    }
  | { readonly kind: 'friday-note'; readonly personId: PersonId; readonly again: boolean };

/** Less a week than this is not worth changing, in minutes. */
const LEAST = 30;
/** Up to this many minutes a week a tool is tried before a person. */
const TOOL_MOST = 240;
/** What it weighs against minutes when something drained her this week, or in the week before as well. */
const DRAINED = 1.5;
const DRAINED_AGAIN = 2;
/** Asking one person three times or more weighs as much as these minutes; twice that when it was so the week before. */
const ASKING = 120;

/**
 * The strongest thing, or null when the week asks for none.
 * @param weeks what she said of all weeks; `week` is the one that is closed
 */
export function oneThing(input: {
  readonly week: Day;
  readonly cells: readonly WeekCell[];
  readonly weeks: readonly Week[];
  readonly categories: readonly Category[];
  readonly handoffs: readonly Handoff[];
}): OneThing | null {
  const { week, cells, categories, handoffs } = input;
  const now = input.weeks.find((one) => one.week === week);
  const past = input.weeks.filter((one) => one.week < week).toSorted((a, b) => (a.week < b.week ? 1 : -1))[0];
  const weighed = categories.flatMap((category): Weighed[] => {
    const spent = cells.find(({ categoryId }) => categoryId === category.id)?.minutes ?? 0;
    const drained = (now?.drained.includes(category.id) ?? false) || category.feeling === 'drains';
    if (spent < LEAST || category.retired || handoffs.some((one) => one.categoryId === category.id && isUnderWay(one)))
      return [];
    const kind = kindOf(category, spent, drained);
    if (kind === null) return [];
    const again = drained && (past?.drained.includes(category.id) ?? false);
    const weight = spent * (again ? DRAINED_AGAIN : drained ? DRAINED : 1);
    return [{ thing: { kind, category, minutes: spent, drained }, weight }];
  });
  const asking = (now?.checkIns ?? []).filter(asksOften).flatMap(({ personId }): Weighed[] => {
    if (handoffs.some((one) => one.personId === personId && one.categoryId === null && isUnderWay(one))) return [];
    const again = past?.checkIns.some((one) => one.personId === personId && asksOften(one)) ?? false;
    return [{ thing: { kind: 'friday-note', personId, again }, weight: again ? 2 * ASKING : ASKING }];
  });
  const best = [...weighed, ...asking].toSorted(
    (a, b) => b.weight - a.weight || ORDER.indexOf(a.thing.kind) - ORDER.indexOf(b.thing.kind),
  );
  return best[0]?.thing ?? null;
}

interface Weighed {
  readonly thing: OneThing;
  readonly weight: number;
}

/** At the same weight, what needs nobody goes first. */
const ORDER: readonly OneThing['kind'][] = ['drop', 'automate', 'friday-note', 'hand-over'];

const isUnderWay = (one: Handoff): boolean => stateOf(one) !== 'taken-back';

const asksOften = ({ often }: Week['checkIns'][number]): boolean => often === 'three-to-five' || often === 'more';

/** What could become of a kind of work: first what needs nobody, and never what she has decided already. */
function kindOf(
  { purpose, kind, doer, couldHandOver, answer }: Category,
  spent: number,
  drained: boolean,
): 'drop' | 'automate' | 'hand-over' | null {
  if (answer === 'keep' || answer === 'drop' || kind === 'client') return null;
  if (drained && purpose === 'marketing' && answer === null) return 'drop';
  if (purpose === 'admin' && spent <= TOOL_MOST && answer === null) return 'automate';
  return couldHandOver || answer === 'hand-over' || (drained && doer !== 'owner') ? 'hand-over' : null;
}
