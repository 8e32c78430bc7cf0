/** What can be done with people of a plan, from the board, the list and the panel alike. */
import { moveCandidate, type Candidate, type CandidateStage } from '../../../../shared/records/candidate.ts';
import type { Plan, PlanId } from '../../../../shared/records/hiring.ts';
import { changeCandidate } from '../../../../shared/records/plan-people.ts';
import { planPeopleWords as words } from '../../../../shared/words/plan-people.ts';
import { useNotice } from '../../../notice.ts';
import { useApp, useWorkspace } from '../../../state/app-state.tsx';
import { dropDraft, keepDraft, readDraft } from '../../../state/drafts.ts';
import type { ChangePlan } from '../plan-change.ts';

export const candidateDraft = (plan: PlanId, one: Candidate | null): string =>
  one ? `candidate:${one.id}` : `candidate:new:${plan}`;
export const asideDraft = (one: Candidate): string => `aside:${one.id}`;
export const hireDraft = (one: Candidate): string => `hire:${one.id}`;

/** What would be agreed on with one of them. */
export const signingDraft = (plan: PlanId): string => `signing:${plan}`;

export interface PeopleActions {
  /** Into another stage, with a reason where it is "not this time"; true once it is saved. */
  readonly move: (one: Candidate, stage: Exclude<CandidateStage, 'hired'>, why?: string) => Promise<boolean>;
  /** Deletes for good, also what was half typed about them. */
  readonly forget: (people: readonly Candidate[], said: string) => Promise<void>;
}

export function usePeopleActions(plan: Plan, change: ChangePlan): PeopleActions {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  return {
    move: async (one, stage, why) => {
      const outcome = await change((now) =>
        changeCandidate(now, one.id, (there) => moveCandidate(there, stage, today, why)),
      );
      if (outcome !== 'saved') return false;
      // What is half typed about them must not put them back when it is saved.
      const draft = candidateDraft(plan.id, one);
      const typed = readDraft<object>(draft);
      if (typed) keepDraft(draft, { ...typed, stage, why: why ?? '' });
      dropDraft(asideDraft(one));
      notice.undoable(words.moved(one.name, stage));
      return true;
    },
    forget: async (people, said) => {
      try {
        await app.run(app.api.plan.forget({ planId: plan.id, candidateIds: people.map(({ id }) => id) }));
        for (const one of people)
          for (const draft of [candidateDraft(plan.id, one), hireDraft(one), asideDraft(one)]) dropDraft(draft);
        dropDraft(signingDraft(plan.id));
        notice.undoable(said);
      } catch (error) {
        notice.failed(error);
      }
    },
  };
}
