/** What is on the screen, on paper or in a PDF. In a browser its own print dialog does both. */
import { paperOf } from '../shared/values/paper.ts';
import { appWords } from '../shared/words/app.ts';
import { useNotice } from './notice.ts';
import { Button } from './parts/buttons.tsx';
import { useApp, useReady } from './state/app-state.tsx';
import { saveAs } from './state/save-as.ts';

export interface Paper {
  readonly print: () => void;
  /** Null where there is no way to a file but the print dialog. */
  readonly savePdf: (() => void) | null;
}

export function usePaper(): Paper {
  const app = useApp();
  const host = useReady((ready) => ready.info.host);
  const { locale } = useReady((ready) => ready.workspace.settings);
  const notice = useNotice();
  const savePdf = (): void => {
    app.api.desktop.savePdf({ title: document.title, paper: paperOf(locale) }).then(({ outcome, file }) => {
      if (outcome === 'saved') notice.saved(appWords.paper.saved(file));
      if (outcome === 'failed') notice.saved(appWords.paper.failed);
    }, notice.failed);
  };
  return { print: () => print(), savePdf: host === 'electron' ? savePdf : null };
}

/** The two ways from a screen to paper, as far as this host has them. */
export function PaperButtons() {
  const { print, savePdf } = usePaper();
  return (
    <>
      {savePdf && <Button onPress={savePdf}>{appWords.paper.savePdf}</Button>}
      <Button icon="print" onPress={print}>
        {appWords.paper.print}
      </Button>
    </>
  );
}

/** Letters that some system does not take in the name of a file. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

/** What can be done with a text of hers: copied, kept as a file, printed. */
export function TextActions({
  name,
  body,
  file = body,
}: {
  name: string;
  body: string;
  /** What the file holds, where that is more than the text. */
  file?: string;
}) {
  const notice = useNotice();
  const copy = (): void => {
    navigator.clipboard.writeText(body).then(
      () => notice.saved(appWords.paper.copied),
      () => notice.saved(appWords.paper.notCopied),
    );
  };
  return (
    <>
      <Button icon="copy" onPress={copy}>
        {appWords.paper.copy}
      </Button>
      <Button onPress={() => saveAs(`${name.replaceAll(NOT_IN_NAMES, ' ').trim()}.md`, [file])}>
        {appWords.paper.file}
      </Button>
      <PaperButtons />
    </>
  );
}
