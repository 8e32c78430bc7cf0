import { useState } from 'react';
import { problemText, settingsWords } from '../../../shared/words/settings.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { useApp, useReady } from '../../state/app-state.tsx';
import { MovePanel } from './move-panel.tsx';

const words = settingsWords.data;

/** Where the data live, and what was mended when they were opened. */
export function YourData() {
  const { space, api } = useApp();
  const [moving, setMoving] = useState(false);
  const notice = useNotice();
  const info = useReady((ready) => ready.info);
  const open = async (): Promise<void> => {
    try {
      const { opened } = await api.app.openFolder({});
      if (!opened) notice.saved(words.notOpened);
    } catch (error) {
      notice.failed(error);
    }
  };
  // A made-up business lies in no folder.
  if (space !== 'hers') return null;
  return (
    <Card title={words.title}>
      <div className="flex flex-col gap-3 text-small">
        <p>
          <span className="text-ink-2">{words.folder}</span>
          <br />
          <span className="break-all">{info.folder}</span>
        </p>
        {info.movedFrom !== null && <Notice look="info">{words.moved(info.movedFrom)}</Notice>}
        <div className="flex flex-wrap gap-3">
          <Button onPress={() => void open()}>{words.open}</Button>
          {info.movable && <Button onPress={() => setMoving(true)}>{words.move}</Button>}
        </div>
        {moving && <MovePanel onClose={() => setMoving(false)} />}
        {info.problems.length > 0 && (
          <Notice look="warning">
            <p>{words.problems}</p>
            <ul>
              {info.problems.map((problem) => (
                <li key={problem}>{problemText(problem)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <p className="text-ink-2">{words.howToBackUp}</p>
      </div>
    </Card>
  );
}
