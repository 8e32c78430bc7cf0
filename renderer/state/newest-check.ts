import type { Answers } from '../../shared/records/assessment.ts';
import type { Day } from '../../shared/values/dates.ts';
import { useWorkspace } from './app-state.tsx';

/** What she answered in the newest check that she finished, and when; null before the first one. */
export function useNewestCheck(): { readonly on: Day; readonly answers: Answers } | null {
  const { assessments } = useWorkspace();
  return (
    assessments
      .flatMap(({ finishedOn, answers }) => (finishedOn === null ? [] : [{ on: finishedOn, answers }]))
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null
  );
}
