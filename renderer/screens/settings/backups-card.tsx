import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { BackupLine } from '../../../shared/records/backup.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { notify } from '../../parts/toasts.ts';
import { useApp, useAsk, useReady } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { CountsTable } from './counts-table.tsx';

const words = settingsWords.backups;
const SHOWN = 5;

/** The copies of everything: what is there, one more now, and bringing one back after a look at what is in it. */
export function BackupsCard() {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const failed = useReady((ready) => ready.info.backup.failed);
  const [round, setRound] = useState(0);
  const [open, setOpen] = useState<BackupLine | null>(null);
  const [all, setAll] = useState(false);
  const backups = useAsk(`backups ${round}`, (api) => api.backup.list({})).value;
  if (!backups) return null;
  const when = ({ day, at }: BackupLine): string => `${format.longDay(day)}, ${format.time(new Date(at))}`;
  const make = async (): Promise<void> => {
    try {
      await app.api.backup.make({});
      setRound(round + 1);
      notice.saved(words.made);
    } catch (error) {
      notice.failed(error);
    }
  };
  const [newest] = backups;
  const shown = all ? backups : backups.slice(0, SHOWN);
  return (
    <Card title={words.title} aside={<Button onPress={() => void make()}>{words.make}</Button>}>
      {open && (
        <BackupPanel
          backup={open}
          when={when(open)}
          onClose={() => {
            setOpen(null);
            setRound(round + 1);
          }}
        />
      )}
      <div className="flex flex-col gap-3 text-small">
        {failed && <Notice look="danger">{words.failed}</Notice>}
        <p>{newest ? words.last(when(newest)) : words.none}</p>
        {backups.length > 0 && (
          <ul className="flex flex-col">
            {shown.map((backup) => (
              <li
                key={backup.name}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2.5 last:pb-0"
              >
                <span className="min-w-0 flex-1">
                  <span className="figures block font-semibold">{when(backup)}</span>
                  <span className="text-note text-ink-2">
                    {words.reason(backup.reason)}, {format.bytes(backup.bytes)}
                  </span>
                </span>
                <Button aria-label={words.bringOf(when(backup))} onPress={() => setOpen(backup)}>
                  {words.bring}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {backups.length > shown.length && (
          <div>
            <TextButton onPress={() => setAll(true)}>{words.showAll(backups.length)}</TextButton>
          </div>
        )}
        <p className="text-note text-ink-2">{words.kept}</p>
      </div>
    </Card>
  );
}

/** What a backup holds beside what is there now. A damaged one says so and cannot be brought back. */
function BackupPanel({ backup, when, onClose }: { backup: BackupLine; when: string; onClose: () => void }) {
  const app = useApp();
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const look = useAsk(`backup ${backup.name}`, (api) => api.backup.look({ name: backup.name }));
  const wrong = error ?? (look.state === 'failed' ? look.error : null);

  const restore = async (): Promise<void> => {
    setBusy(true);
    try {
      await app.run(app.api.backup.restore({ name: backup.name }));
      const before = (await app.api.backup.list({})).find(({ reason }) => reason === 'before-restore');
      notify({
        message: words.panel.done(when),
        ...(before && {
          action: {
            label: words.panel.back,
            run: () => void app.run(app.api.backup.restore({ name: before.name })).catch(() => undefined),
          },
        }),
      });
      onClose();
    } catch (failure) {
      setError(failure as AppError);
      setBusy(false);
    }
  };
  return (
    <SidePanel
      title={words.panel.title(when)}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <>
          {look.value && (
            <Button look="primary" isDisabled={busy} onPress={() => void restore()}>
              {words.panel.restore}
            </Button>
          )}
          <Button onPress={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      {wrong && <Notice look="danger">{errorText(wrong)}</Notice>}
      {look.value && (
        <>
          <p className="text-small text-ink-2">{words.panel.text}</p>
          <CountsTable look={look.value} />
        </>
      )}
    </SidePanel>
  );
}
