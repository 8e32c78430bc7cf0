/** What the page can ask of its window: the menu, and a PDF of what is on the screen. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, nativeTheme } from 'electron';
import type { MenuState, PdfSaved, PdfWanted } from '../shared/api/desktop.ts';
import type { Push } from '../shared/api/wire.ts';
import { menuWords } from '../shared/words/menu.ts';
import { menuTemplate } from './menu.ts';
import type { Desktop } from './service/context.ts';

export interface OwnWindow extends Desktop {
  /** Back to the menu of an app without a page. */
  forgetMenu(): void;
  /** What the menu asks of the page. @returns the end of it */
  subscribe(listener: (push: Push) => void): () => void;
}

export function createDesktop(): OwnWindow {
  const listeners = new Set<(push: Push) => void>();
  const show = (state: MenuState | null): void => {
    const template = menuTemplate(process.platform, state, {
      act(action) {
        for (const listener of listeners) listener({ event: 'menu.do', action });
      },
      undoTyping: () => BrowserWindow.getFocusedWindow()?.webContents.undo(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  return {
    showMenu(state) {
      // Dialogs and the title bar follow the look that she chose for the page.
      nativeTheme.themeSource = state.theme;
      show(state);
    },
    forgetMenu: () => show(null),
    savePdf,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function savePdf({ title, paper }: PdfWanted): Promise<PdfSaved> {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return { outcome: 'cancelled', file: '' };
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: menuWords.pdf.title,
    defaultPath: join(app.getPath('documents'), `${fileName(title)}.pdf`),
    filters: [{ name: menuWords.pdf.kind, extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return { outcome: 'cancelled', file: '' };
  const pdf = await window.webContents.printToPDF({
    pageSize: paper === 'a4' ? 'A4' : 'Letter',
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  try {
    await writeWhole(filePath, pdf);
    return { outcome: 'saved', file: basename(filePath) };
  } catch {
    return { outcome: 'failed', file: '' };
  }
}

/** Under another name first: what stood there before is replaced by a whole file or not at all. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** A title as a name that every system takes. */
const fileName = (title: string): string =>
  title
    .replaceAll(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 100) || menuWords.name;
