/** Composition for Electron: one instance, the data, the window, and an end that loses nothing. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, Notification, shell } from 'electron';
import { version } from '../package.json';
import { createClient } from '../shared/api/client.ts';
import { menuWords } from '../shared/words/menu.ts';
import { openFailure } from '../shared/words/start.ts';
import { createDesktop } from './desktop.ts';
import { dataFolder } from './data-folder.ts';
import { clockOf, defaultDataFolder, whenOrphaned } from './host.ts';
import { openData, type OpenedData } from './open-data.ts';
import { readPage } from './page-files.ts';
import { startReminders } from './reminders.ts';
import { StoreError } from './store/errors.ts';
import { serveIpc } from './transport-ipc.ts';
import { watchWrites } from './unsaved.ts';
import { openWindow, registerScheme, servePage } from './window.ts';

/** How long an end may take before the system would end us anyway. */
const END_MS = 5000;

const preload = join(import.meta.dirname, '../preload/preload.cjs');
const dataOption = process.argv.find((argument) => argument.startsWith('--right-hand-data='));
const usual = defaultDataFolder(process.platform, process.env);
const ownFolder = dataOption !== undefined && !app.isPackaged ? dataOption.slice('--right-hand-data='.length) : null;
const folder = ownFolder ?? dataFolder(usual);
if (ownFolder !== null && ownFolder !== usual) keepApart(ownFolder);

app.enableSandbox();
app.setAboutPanelOptions({
  applicationName: menuWords.name,
  applicationVersion: version,
  copyright: menuWords.copyright,
});
registerScheme();

if (app.requestSingleInstanceLock({ folder })) {
  // Never awaited at the top level: Electron becomes ready only after this module has been evaluated.
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      console.error(error);
      app.exit(1);
    });
} else app.quit();

/**
 * Another folder is another Right Hand: it gets a profile of its own for what Chromium keeps, and with it runs beside the
 * usual one. A folder that cannot be written is said when the data are opened.
 */
function keepApart(data: string): void {
  const profile = join(data, 'profile');
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    app.setPath('userData', profile);
  } catch {
    // See above.
  }
}

async function start(): Promise<void> {
  const desktop = createDesktop();
  desktop.forgetMenu();
  let data: OpenedData;
  try {
    data = await openData({
      folder,
      ...(ownFolder === null && { usual }),
      host: 'electron',
      version,
      now: clockOf(process.env, app.isPackaged),
      openFolder: async (shown) => (await shell.openPath(shown)) === '',
      desktop,
    });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    dialog.showErrorBox(menuWords.name, openFailure(error, folder));
    app.exit(1);
    return;
  }
  servePage(readPage(join(import.meta.dirname, '../renderer')));
  const writes = watchWrites(data.spaces.dispatch);
  serveIpc({
    dispatch: writes.dispatch,
    subscribe(listener) {
      const ends = [data.spaces.subscribe(listener), desktop.subscribe(listener)];
      return () => ends.forEach((end) => end());
    },
    windows: () => BrowserWindow.getAllWindows(),
  });
  const open = (): BrowserWindow => {
    const window = openWindow({
      preload,
      stateFile: join(folder, 'window.json'),
      unsaved: writes.failing,
      onPageGone: (reason) => data.log.write('page-gone', { reason }),
    });
    window.on('closed', () => desktop.forgetMenu());
    return window;
  };
  /** One instance, one window: whoever asks for the app gets that one, in front. */
  const comeForward = (): void => {
    const window = BrowserWindow.getAllWindows()[0] ?? open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  open();
  app.on('second-instance', comeForward);
  // scripts/start.ts waits for this line to know that Electron can open a window here.
  console.log('window open');
  app.on('activate', comeForward);
  const reminded = startReminders({
    load: () => createClient({ request: data.spaces.dispatch }, 'hers').workspace.load({}),
    messages: {
      isSupported: () => Notification.isSupported(),
      show(message, onClick) {
        const notification = new Notification(message);
        notification.on('click', onClick);
        notification.show();
      },
    },
    onClick: comeForward,
  });
  app.on('will-quit', reminded);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  endOrderly(data);
}

/** Quitting waits until what is queued is written and the lock is given back. */
function endOrderly(data: OpenedData): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    const late = setTimeout(() => app.exit(1), END_MS);
    data
      .close()
      .catch((error: unknown) => void data.log.fault('close', error))
      .finally(() => {
        clearTimeout(late);
        closed = true;
        app.quit();
      });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  if (!app.isPackaged) whenOrphaned(() => app.quit());
}
