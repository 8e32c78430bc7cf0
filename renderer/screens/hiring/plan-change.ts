/** Changes of one plan, one after the other: each begins with what the one before it saved, so that none is lost. */
import { useRef } from 'react';
import type { Changed, Plan, PlanId, PlanRefusal } from '../../../shared/records/hiring.ts';
import { useNotice } from '../../notice.ts';
import { useApp } from '../../state/app-state.tsx';

/** What became of a change: done, refused by a rule, or not saved (which has been said already). */
type Outcome = 'saved' | 'not-saved' | { readonly refused: PlanRefusal };
/** Never rejects. */
export type ChangePlan = (make: (plan: Plan) => Changed) => Promise<Outcome>;

export function usePlanChange(id: PlanId): ChangePlan {
  const app = useApp();
  const notice = useNotice();
  const last = useRef<Promise<Outcome>>(Promise.resolve('saved'));
  return (make) => {
    const run = async (): Promise<Outcome> => {
      const plan = app.state.getState().workspace.plans.find((one) => one.id === id);
      if (!plan) return { refused: 'step-unknown' };
      const changed = make(plan);
      if (!changed.ok) return { refused: changed.error };
      try {
        await app.run(app.api.plan.save(changed.value));
        return 'saved';
      } catch (error) {
        notice.failed(error);
        return 'not-saved';
      }
    };
    last.current = last.current.then(run);
    return last.current;
  };
}
