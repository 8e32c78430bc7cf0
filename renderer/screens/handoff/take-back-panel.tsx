import { useState } from 'react';
import { withCheckPlanned } from '../../../shared/records/handoff-checks.ts';
import { moveHandoff, stateOf, type Handoff } from '../../../shared/records/handoff.ts';
import { checkTaskLines } from '../../../shared/records/rules.ts';
import { LINE_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { refusalAt } from '../../../shared/words/errors.ts';
import { handoffRefusals, handoffWords, takenBackWords } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { TextArea } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { UndoSteps } from './undo-steps.tsx';

const words = handoffWords.takeBack;

/** Asks why a task comes back: the reason stays on its card. Then, where somebody had it, it says what to do, in order. */
export function TakeBackPanel({ handoff, onClose }: { handoff: Handoff; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { today, people } = useWorkspace();
  const [why, setWhy, dropDraft] = useDraft(`take-back:${handoff.id}`, '');
  const [error, setError] = useState<string | null>(null);
  const person = people.find(({ id }) => id === handoff.personId);
  const save = async (): Promise<void> => {
    const moved = moveHandoff(handoff, 'taken-back', today, why);
    if (!moved.ok) return setError(handoffRefusals[moved.error]);
    const refused = refusalAt(checkTaskLines(handoff, moved.value), 'why');
    if (refused !== null) return setError(refused);
    try {
      await app.run(app.api.handoff.save({ handoffs: [withCheckPlanned(handoff, moved.value)] }));
      dropDraft();
      notice.undoable(words.done(handoff.title));
      if (!person) onClose();
    } catch (failure) {
      notice.failed(failure);
    }
  };
  if (person && stateOf(handoff) === 'taken-back')
    return (
      <SidePanel
        title={takenBackWords.title(handoff.title)}
        closeLabel={commonWords.close}
        onClose={onClose}
        footer={
          <Button look="primary" onPress={onClose}>
            {takenBackWords.done}
          </Button>
        }
      >
        <UndoSteps handoff={handoff} person={person} />
      </SidePanel>
    );
  return (
    <SidePanel
      title={words.title(handoff.title)}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" onPress={() => void save()}>
            {words.yes}
          </Button>
          <Button onPress={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <p className="text-small text-ink-2">{words.text}</p>
      <TextArea
        autoFocus
        label={words.label}
        hint={words.hint}
        value={why}
        onChange={(next) => {
          setWhy(next);
          setError(null);
        }}
        error={error}
        most={LINE_LENGTH}
      />
    </SidePanel>
  );
}
