import { useNavigate } from 'react-router';
import type { Role } from '../../../shared/records/hiring.ts';
import type { ResultId } from '../../../shared/records/recommendation.ts';
import { hiringWords as words } from '../../../shared/words/hiring.ts';
import { useNotice } from '../../notice.ts';
import { useMakePlan } from '../../state/make-plan.ts';

/** Makes the plan of a role and shows it. */
export function useStartPlan(): (role: Role, resultId?: ResultId) => Promise<void> {
  const makePlan = useMakePlan();
  const notice = useNotice();
  const navigate = useNavigate();
  return async (role, resultId) => {
    try {
      const id = await makePlan(role, resultId);
      notice.undoable(words.begin.made);
      await navigate(`/hiring?plan=${id}`);
    } catch (error) {
      notice.failed(error);
    }
  };
}
