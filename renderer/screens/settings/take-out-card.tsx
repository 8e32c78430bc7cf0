import { useState } from 'react';
import { AppError } from '../../../shared/api/wire.ts';
import { takeOutWhat, type TakeOutWhat } from '../../../shared/exchange/take-out.ts';
import type { BackupCounts } from '../../../shared/records/backup.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { takeOutWords as words } from '../../../shared/words/take-out.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { DayField } from '../../parts/date-fields.tsx';
import { Select } from '../../parts/fields.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { useApp } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { incomingFile, sendFile } from '../../state/incoming.ts';
import { saveAs } from '../../state/save-as.ts';
import { CountsTable } from './counts-table.tsx';

/** Her data as files: everything, or a list; and everything back in on another computer. */
export function TakeOutCard() {
  const { api, space } = useApp();
  const format = useFormat();
  const notice = useNotice();
  const [what, setWhat] = useState<TakeOutWhat>('everything');
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const [taking, setTaking] = useState<number | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const dated = what === 'income' || what === 'work';

  const take = async (): Promise<void> => {
    setTaking(0);
    try {
      const id = crypto.randomUUID() as never;
      const days = dated ? { ...(from && { from }), ...(to && { to }) } : {};
      const { fileName, rows, slices } = await api.takeOut.begin({ id, what, ...days });
      const text: string[] = [];
      for (let index = 0; index < slices; index += 1) {
        text.push((await api.takeOut.slice({ id, index })).text);
        setTaking(Math.round((index / slices) * 100));
      }
      saveAs(fileName, text);
      notice.saved(words.took(fileName, rows, format));
    } catch (error) {
      notice.failed(error);
    } finally {
      setTaking(null);
    }
  };
  return (
    <Card title={words.title}>
      {file && <TakeInPanel file={file} onClose={() => setFile(null)} />}
      <div className="flex flex-col gap-3 text-small">
        <p className="text-ink-2">{words.text}</p>
        <Select
          label={words.what}
          value={what}
          onChange={setWhat}
          options={takeOutWhat.options.map((id) => ({ id, label: words.whats[id] }))}
        />
        {dated && (
          <>
            <div className="grid grid-cols-2 gap-4">
              <DayField label={words.from} value={from} onChange={setFrom} openLabel={commonWords.pickDay} />
              <DayField label={words.to} value={to} onChange={setTo} openLabel={commonWords.pickDay} />
            </div>
            <p className="text-note text-ink-2">{words.range}</p>
          </>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button isDisabled={taking !== null} onPress={() => void take()}>
            {taking === null ? words.take : words.taking(taking)}
          </Button>
        </div>
        {space === 'hers' && (
          <div className="border-t border-line pt-3">
            <p className="mb-3 text-ink-2">{words.loadText}</p>
            <FileButton accepts={['.json', 'application/json']} onFile={setFile}>
              {words.load}
            </FileButton>
          </div>
        )}
      </div>
    </Card>
  );
}

/** What a file holds beside what is here, before it takes its place. */
function TakeInPanel({ file, onClose }: { file: File; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const [id] = useState(() => crypto.randomUUID() as never);
  const [look, setLook] = useState<{ held: BackupCounts; now: BackupCounts } | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const trying = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
    }
    setBusy(false);
  };
  const read = (): Promise<void> =>
    trying(async () => {
      await app.api.takeIn.begin({ id });
      await sendFile(incomingFile(file), async (at, base64) => {
        await app.api.takeIn.slice({ id, at, base64 });
        return true;
      });
      setLook(await app.api.takeIn.look({ id }));
    });
  const replace = (): Promise<void> =>
    trying(async () => {
      await app.run(app.api.takeIn.commit({ id }));
      notice.saved(words.panel.done);
      onClose();
    });
  return (
    <SidePanel
      title={words.panel.title}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <>
          {look ? (
            <Button look="primary" isDisabled={busy} onPress={() => void replace()}>
              {words.panel.go}
            </Button>
          ) : (
            <Button look="primary" isDisabled={busy} onPress={() => void read()}>
              {words.panel.read}
            </Button>
          )}
          <Button onPress={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <p className="text-small wrap-anywhere">{file.name}</p>
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      <p className="text-small text-ink-2">{words.panel.text}</p>
      {look && <CountsTable look={look} />}
    </SidePanel>
  );
}
