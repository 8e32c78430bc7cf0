import { useState } from 'react';
import { withCheck } from '../../../shared/records/handoff-checks.ts';
import type { Handoff, HandoffCheck } from '../../../shared/records/handoff.ts';
import { checkTaskLines } from '../../../shared/records/rules.ts';
import { LINE_LENGTH } from '../../../shared/values/schemas.ts';
import { refusalAt } from '../../../shared/words/errors.ts';
import { checkWords as words } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { ChoiceCards } from '../../parts/choice-cards.tsx';
import { TextField } from '../../parts/fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useChanges } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { LevelField } from './level-field.tsx';

type Found = HandoffCheck['found'];
type Look = Pick<HandoffCheck, 'note'> & Pick<Handoff, 'level'> & { readonly found: Found | null };
const FOUND = ['well', 'slips', 'back-with-me'] as const satisfies readonly Found[];

/**
 * A look at how a task goes. It is kept with the task, and the day of the next one with it. What they may decide is agreed
 * anew at each: who does it well may decide more.
 * @param onBack goes on to what it may be, when something slips or is with her again
 */
export function CheckPanel({
  handoff,
  onBack,
  onClose,
}: {
  handoff: Handoff;
  onBack: () => void;
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { today } = useWorkspace();
  const [look, set, dropDraft] = useChanges<Look>(`check:${handoff.id}`, () => ({
    found: null,
    note: '',
    level: handoff.level,
  }));
  const { found, note, level } = look;
  const [tried, setTried] = useState(false);
  const looked = withCheck({ ...handoff, level }, { on: today, found: found ?? 'well', note });
  const refusal = checkTaskLines(handoff, looked);
  const save = async (): Promise<void> => {
    setTried(true);
    if (found === null || refusal || note.trim().length > LINE_LENGTH) return;
    try {
      await app.run(app.api.handoff.save({ handoffs: [looked] }));
      dropDraft();
      const { title, checkOn } = looked;
      notice.undoable(checkOn === null ? words.last(title) : words.next(title, format.day(checkOn)));
      if (found === 'well') onClose();
      else onBack();
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <RecordPanel title={words.title(handoff.title)} error={null} onSave={() => void save()} onClose={onClose}>
      {tried && found === null && <Notice look="warning">{words.choose}</Notice>}
      <ChoiceCards
        label={words.action}
        choices={FOUND.map((id) => ({ id, ...words.found[id] }))}
        value={found}
        onChange={(id) => set({ found: FOUND.find((one) => one === id) ?? null })}
      />
      <TextField
        label={words.note}
        value={note}
        onChange={(next) => set({ note: next })}
        error={refusalAt(refusal, 'note')}
        most={LINE_LENGTH}
        onEnter={() => void save()}
      />
      <LevelField value={level} onChange={(next) => set({ level: next })} />
    </RecordPanel>
  );
}
