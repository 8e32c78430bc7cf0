import { useState } from 'react';
import { moveHandoff, type Handoff } from '../../../shared/records/handoff.ts';
import { LINE_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { handoffRefusals, handoffWords } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { TextArea } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';

const words = handoffWords.takeBack;

/** Asks why a task comes back: the reason stays on its card. */
export function TakeBackPanel({ handoff, onClose }: { handoff: Handoff; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  const [why, setWhy, dropDraft] = useDraft(`take-back:${handoff.id}`, '');
  const [error, setError] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const moved = moveHandoff(handoff, 'taken-back', today, why);
    if (!moved.ok) return setError(handoffRefusals[moved.error]);
    try {
      await app.run(app.api.handoff.save({ handoffs: [moved.value] }));
      dropDraft();
      notice.undoable(words.done(handoff.title));
      onClose();
    } catch (failure) {
      notice.failed(failure);
    }
  };
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
