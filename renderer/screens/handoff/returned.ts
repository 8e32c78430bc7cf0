import { hoursReturned, type HoursReturned } from '../../../shared/advice/hours-back.ts';
import { handedOverOn, lastCheck } from '../../../shared/records/handoff-checks.ts';
import type { Handoff, HandoffId } from '../../../shared/records/handoff.ts';
import { backWords, handoffWords } from '../../../shared/words/handoff.ts';
import { useAsk, useReady, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { aroundKey, askAround } from '../../state/hours-back.ts';

/** The handed-over tasks whose kind of work is with her again, after her own hours. */
export function useReturned(): ReadonlyMap<HandoffId, HoursReturned> {
  const workspace = useWorkspace();
  const weeks = useAsk(aroundKey(workspace), (api) => askAround(api, workspace)).value ?? [];
  const flagged = hoursReturned(workspace.handoffs, weeks, workspace.today).filter((one) => one.flagged);
  return new Map(flagged.flatMap((one) => one.handoffs.map(({ id }) => [id, one] as const)));
}

/** What says that a task is with her again: her hours, else her own word at the last look; null when nothing does. */
export function useBackText(handoff: Handoff, returned: HoursReturned | undefined): string | null {
  const categories = useReady(({ workspace }) => workspace.categories);
  const format = useFormat();
  if (returned) {
    const kind = categories.find(({ id }) => id === returned.categoryId)?.name ?? '';
    const hours = format.hours(returned.back);
    return returned.handoffs.length === 1 ? backWords.flag(hours) : backWords.flagOfKind(hours, kind);
  }
  const saidSo = handedOverOn(handoff) !== null && lastCheck(handoff)?.found === 'back-with-me';
  return saidSo ? handoffWords.saidBack : null;
}
