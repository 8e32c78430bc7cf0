import type { HoursReturned } from '../../../shared/advice/hours-back.ts';
import { stateOf, type Handoff } from '../../../shared/records/handoff.ts';
import { backWords, checkWords, takenBackWords } from '../../../shared/words/handoff.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { useBackText } from './returned.ts';

/** What a task asks of her: it is with her again, it is time to look how it goes, or it was taken back and there is more to do. */
export function AboutTask({
  handoff,
  returned,
  onOpen,
}: {
  handoff: Handoff;
  returned: HoursReturned | undefined;
  onOpen: (panel: 'what-is-it' | 'check' | 'take-back') => void;
}) {
  const { people, today } = useWorkspace();
  const format = useFormat();
  const back = useBackText(handoff, returned);
  const due = handoff.checkOn !== null && handoff.checkOn <= today;
  const more = stateOf(handoff) === 'taken-back' && people.some(({ id }) => id === handoff.personId);
  return (
    <>
      {back !== null && (
        <Notice
          look="warning"
          action={<TextButton onPress={() => onOpen('what-is-it')}>{backWords.action}</TextButton>}
        >
          {back}
        </Notice>
      )}
      {due && handoff.checkOn !== null && (
        <Notice look="info" action={<TextButton onPress={() => onOpen('check')}>{checkWords.action}</TextButton>}>
          {checkWords.due(format.day(handoff.checkOn))}
        </Notice>
      )}
      {more && (
        <div className="text-small">
          <TextButton onPress={() => onOpen('take-back')}>{takenBackWords.action}</TextButton>
        </div>
      )}
    </>
  );
}
