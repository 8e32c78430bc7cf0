/** The dispatcher on ipcMain. Only the main frame of our own page may call. */
import { ipcMain, type BrowserWindow, type WebFrameMain } from 'electron';
import { MAX_REQUEST_BYTES, type Reply } from '../shared/api/wire.ts';
import type { Spaces } from './service/spaces.ts';
import { APP_ORIGIN, CALL_CHANNEL, PUSH_CHANNEL } from './channels.ts';

/** True for the top frame of a page at exactly our origin. A URL is parsed, for 'app://right-hand.evil' begins the same. */
export function isTrustedSender(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  if (!frame || frame.parent !== null) return false;
  try {
    const { protocol, host } = new URL(frame.url);
    return `${protocol}//${host}` === APP_ORIGIN;
  } catch {
    return false;
  }
}

/** Answers the page's calls; @returns the end of it. */
export function serveIpc(options: {
  readonly dispatch: Spaces['dispatch'];
  readonly subscribe: Spaces['subscribe'];
  readonly windows: () => readonly BrowserWindow[];
}): () => void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown, space: unknown): Promise<Reply> => {
    if (!isTrustedSender(event.senderFrame)) return { ok: false, error: { code: 'forbidden' } };
    if (JSON.stringify(input ?? null).length > MAX_REQUEST_BYTES) return { ok: false, error: { code: 'too-large' } };
    return options.dispatch(name, input, space);
  });
  const stop = options.subscribe((push) => {
    for (const window of options.windows())
      if (isTrustedSender(window.webContents.mainFrame)) window.webContents.send(PUSH_CHANNEL, push);
  });
  return () => {
    stop();
    ipcMain.removeHandler(CALL_CHANNEL);
  };
}
