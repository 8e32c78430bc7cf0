import type { ReactNode } from 'react';
import { commonWords } from '../../shared/words/common.ts';
import { Button, TextButton } from './buttons.tsx';
import { SidePanel } from './side-panel.tsx';
import { Notice } from './surfaces.tsx';

/** The side panel of one record: what went wrong on top, Save below, and Delete or "Save and add another" beside it. */
export function RecordPanel({
  title,
  error,
  onSave,
  onSaveAnother,
  onDelete,
  onClose,
  children,
}: {
  title: string;
  /** Why the last try to save failed. */
  error: string | null;
  onSave: () => void;
  onSaveAnother?: (() => void) | undefined;
  onDelete?: (() => void) | undefined;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <SidePanel
      title={title}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" onPress={onSave}>
            {commonWords.save}
          </Button>
          {onSaveAnother && <Button onPress={onSaveAnother}>{commonWords.saveAndAdd}</Button>}
          {onDelete && (
            <Button look="danger" onPress={onDelete}>
              {commonWords.delete}
            </Button>
          )}
        </>
      }
    >
      {error !== null && <Notice look="danger">{error}</Notice>}
      {children}
    </SidePanel>
  );
}

/** Says that a panel was left half finished, and leads back into it. */
export const HalfFinished = ({ what, onContinue }: { what: string; onContinue: () => void }) => (
  <div className="mb-4">
    <Notice look="info" action={<TextButton onPress={onContinue}>{commonWords.continueDraft}</TextButton>}>
      {commonWords.draft(what)}
    </Notice>
  </div>
);
