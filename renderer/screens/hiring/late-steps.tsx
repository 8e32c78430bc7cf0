import { isOverdue, type Plan } from '../../../shared/records/hiring.ts';
import { movedSteps, moveRest } from '../../../shared/records/move-rest.ts';
import { hiringWords as words } from '../../../shared/words/hiring.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { LATER_BUTTON, MOVE_BUTTON, type FocusOn } from './focus-after.ts';
import type { ChangePlan } from './plan-change.ts';

const A_WEEK = 5;

/** Days that slipped, with one press that moves all that is still open. */
export function LateSteps({ plan, change, focusOn }: { plan: Plan; change: ChangePlan; focusOn: FocusOn }) {
  const notice = useNotice();
  const { today } = useWorkspace();
  const late = plan.steps.filter((one) => isOverdue(plan, one, today));
  if (late.length === 0) return null;
  const move = async (): Promise<void> => {
    const moved = moveRest(plan, A_WEEK, today);
    if ((await change((now) => moveRest(now, A_WEEK, today))) !== 'saved' || !moved.ok) return;
    focusOn([LATER_BUTTON, MOVE_BUTTON]);
    notice.undoable(words.rest.saved(movedSteps(plan, moved.value, today).moved, A_WEEK));
  };
  return (
    <Notice
      look="warning"
      action={
        <Button id={LATER_BUTTON} onPress={() => void move()}>
          {words.late.moveOn}
        </Button>
      }
    >
      {words.late.text(late.length)}
    </Notice>
  );
}
