import { useEffect } from 'react';
import { errorText } from '../../../shared/words/errors.ts';
import { importWords as words } from '../../../shared/words/import.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Screen, TwoColumns } from '../../parts/screen.tsx';
import { NextFrame } from '../../parts/next-frame.tsx';
import { Card, EmptyState, Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { fileComes, forgetIncoming, useIncoming } from '../../state/incoming.ts';
import { Columns } from './columns.tsx';
import { DoubtfulRows } from './doubtful-rows.tsx';
import { Rates, Meanings, WhatHappens, WrittenDates } from './choices.tsx';
import { useStagedFile } from './staged-file.ts';

/** A file becomes entries: what its columns are, whom and what its texts mean, what would come in, and only then the import. */
export function ImportScreen() {
  const { file } = useIncoming();
  const format = useFormat();
  const notice = useNotice();
  const staged = useStagedFile(file);
  const { look, reading, error, busy } = staged;
  // What was dropped is done with when she leaves.
  useEffect(() => forgetIncoming, []);

  const bringIn = async (): Promise<void> => {
    const count = look?.counts.new ?? 0;
    if (!(await staged.commit())) return;
    forgetIncoming();
    staged.drop();
    notice.undoable(words.done(count, format));
  };
  const cancel = (): void => {
    forgetIncoming();
    staged.drop();
  };
  const count = look?.counts.new ?? 0;
  return (
    <Screen
      title={words.title}
      aside={look && words.found(look.fileName, look.rows, format)}
      actions={
        look && (
          <>
            <Button onPress={cancel}>{words.cancel}</Button>
            <Button
              look="primary"
              isDisabled={busy || count === 0 || look.missing !== null}
              onPress={() => void bringIn()}
            >
              {busy ? words.busy : words.import(count, format)}
            </Button>
          </>
        )
      }
    >
      <div className="flex flex-col gap-5">
        {error && <Notice look="danger">{errorText(error)}</Notice>}
        {reading !== null && (
          <p role="status" className="text-small text-ink-2">
            {words.reading(reading)}
          </p>
        )}
        {!look && reading === null && (
          <EmptyState icon="income" title={words.start.title} text={words.start.text}>
            <FileButton look="primary" onFile={fileComes}>
              {words.choose}
            </FileButton>
          </EmptyState>
        )}
        {!look && reading === null && <p className="text-center text-small text-ink-2">{words.start.known}</p>}
        {look && (
          <>
            <Columns look={look} choose={staged.choose} />
            <TwoColumns
              first={
                <div className="flex flex-col gap-5">
                  <WhatHappens look={look} />
                  <WrittenDates look={look} choose={staged.choose} />
                  <Rates look={look} choose={staged.choose} />
                </div>
              }
            >
              <DoubtfulRows look={look} rows={staged.doubtful} fix={staged.fix} all={staged.allDoubtful} />
              <NextFrame key={look.id}>
                <Meanings look={look} choose={staged.choose} />
              </NextFrame>
            </TwoColumns>
          </>
        )}
        {!look && <History />}
      </div>
    </Screen>
  );
}

/** The imports that were made, the newest first; each can be taken back as a whole. */
function History() {
  const app = useApp();
  const { imports } = useWorkspace();
  const format = useFormat();
  const notice = useNotice();
  if (imports.length === 0) return null;
  return (
    <Card title={words.history.title}>
      <ul className="flex flex-col text-small">
        {imports.toReversed().map(({ id, fileName, added, list, on, undoneOn }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2.5">
            <span className="min-w-0 flex-1">
              <span className="block font-semibold wrap-anywhere">{fileName}</span>
              <span className="text-note text-ink-2">
                {format.longDay(on)}, {words.history.line(added, list, format)}
                {undoneOn !== null && `, ${words.history.undone(format.day(undoneOn))}`}
              </span>
            </span>
            {undoneOn === null && added > 0 && (
              <TextButton
                aria-label={words.history.undoOf(fileName)}
                onPress={() =>
                  void app
                    .run(app.api.import.undo({ id }))
                    .then(() => notice.undoable(words.history.takenBack(fileName)), notice.failed)
                }
              >
                {words.history.undo}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
