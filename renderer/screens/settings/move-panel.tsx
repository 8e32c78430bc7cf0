import { useState } from 'react';
import { AppError } from '../../../shared/api/wire.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { Button } from '../../parts/buttons.tsx';
import { TextField } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { useApp } from '../../state/app-state.tsx';

const words = settingsWords.data;

/** Moves the data into another folder. The page loads anew once they are there. */
export function MovePanel({ onClose }: { onClose: () => void }) {
  const { api } = useApp();
  const [to, setTo] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const move = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await api.app.moveFolder({ to: to.trim() });
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
      setBusy(false);
    }
  };
  return (
    <SidePanel
      title={words.moveTitle}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" isDisabled={busy || to.trim() === ''} onPress={() => void move()}>
          {busy ? words.moving : words.moveNow}
        </Button>
      }
    >
      <p className="text-small">{words.moveText}</p>
      <TextField label={words.to} hint={words.toHint} value={to} onChange={setTo} error={error && errorText(error)} />
    </SidePanel>
  );
}
