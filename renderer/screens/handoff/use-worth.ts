import type { PersonId } from '../../../shared/records/person.ts';
import { worthNeeds, worthOf, type Worth } from '../../../shared/records/worth.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import { addDays, daysBetween, type Day } from '../../../shared/values/dates.ts';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import type { AppError } from '../../../shared/api/wire.ts';

/** Weeks in one answer, and answers at most: help of more than five years is looked at over the last five. */
const WEEKS_AT_ONCE = 53;
const MOST_ANSWERS = 6;

/** What the log says about the tasks of one person, or of everybody; null while it is asked. */
export function useWorth(personId: PersonId | null): { readonly worth: Worth | null; readonly error: AppError | null } {
  const { handoffs, people, categories, today, settings } = useWorkspace();
  const asking = { handoffs, people, categories, personId, today, weekStart: settings.weekStart };
  const from = spansOf(worthNeeds(asking), today);
  const asked = useAsk(`worth ${from.join(' ')} ${settings.weekStart}`, async ({ work }) => {
    const spans = from.map((first) => work.byWeek({ from: first, to: addDays(first, 7 * WEEKS_AT_ONCE - 1) }));
    return (await Promise.all(spans)).flatMap(weeksOf);
  });
  const error = asked.state === 'failed' ? asked.error : null;
  return { worth: asked.value && worthOf({ ...asking, weeks: asked.value }), error };
}

/** The first days of the spans that are asked for, one after the other up to today. */
function spansOf(needed: Day | null, today: Day): readonly Day[] {
  if (needed === null) return [];
  const step = 7 * WEEKS_AT_ONCE;
  const earliest = addDays(today, 7 - step * MOST_ANSWERS);
  const from = needed > earliest ? needed : addDays(needed, Math.ceil(daysBetween(needed, earliest) / 7) * 7);
  const spans: Day[] = [];
  for (let first = from; first <= today; first = addDays(first, step)) spans.push(first);
  return spans;
}
