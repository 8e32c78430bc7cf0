import { problemText, settingsWords } from '../../../shared/words/settings.ts';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { useApp, useReady } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const words = settingsWords.data;

/** Where the data live, and whether the newest backup can be brought back. */
export function YourData() {
  const { space } = useApp();
  const info = useReady((ready) => ready.info);
  const format = useFormat();
  // A made-up business lies in no folder.
  if (space !== 'hers') return null;
  const { newest, failed } = info.backup;
  return (
    <Card title={words.title}>
      <div className="flex flex-col gap-3 text-small">
        <p>
          <span className="text-ink-2">{words.folder}</span>
          <br />
          <span className="break-all">{info.folder}</span>
        </p>
        {failed ? (
          <Notice look="danger">{words.backupFailed}</Notice>
        ) : (
          <p>{newest === null ? words.noBackup : words.backup(format.longDay(newest))}</p>
        )}
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
