/** Links out of the app: only to the web and to mail, and only after she has seen where they lead. */
import { dialog, shell, type BrowserWindow } from 'electron';
import { menuWords } from '../shared/words/menu.ts';

const MAX_LENGTH = 2000;

export interface Link {
  /** The address as it is shown and opened: names of other scripts stand in their plain (xn--) form, so that none can pass for another. */
  readonly href: string;
  readonly browser: boolean;
}

/** The link of an address; null for every other scheme, for a name or password in it, and for a mail that would attach a file. */
export function linkOf(address: string): Link | null {
  if (address.length > MAX_LENGTH || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'https:' || url.protocol === 'http:')
    return url.username || url.password ? null : { href: url.href, browser: true };
  if (url.protocol !== 'mailto:' || url.pathname === '') return null;
  const asks = [...url.searchParams.keys()].map((key) => key.toLowerCase());
  return asks.every((key) => ['subject', 'body', 'cc'].includes(key)) ? { href: url.href, browser: false } : null;
}

let asking = false;

/** Shows where the link leads and opens it if she says so. One question at a time: a page cannot bury her in them. */
export async function offerLink(window: BrowserWindow, address: string): Promise<void> {
  const link = linkOf(address);
  if (!link || asking) return;
  asking = true;
  try {
    const words = menuWords.link;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: words.title(link.browser),
      detail: words.detail(link.href),
      buttons: [words.open, words.cancel],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(link.href);
  } finally {
    asking = false;
  }
}
