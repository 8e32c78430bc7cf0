/** The one window: hardened preferences, the app's own scheme, and a no to everything that a page of ours never asks for. */
import { app, BrowserWindow, dialog, nativeTheme, protocol, screen, session, type Session } from 'electron';
import { menuWords } from '../shared/words/menu.ts';
import { APP_ORIGIN, APP_SCHEME } from './channels.ts';
import { offerContextMenu } from './context-menu.ts';
import { offerLink } from './links.ts';
import { SECURITY_HEADERS, type PageFile } from './page-files.ts';
import { isTrustedSender } from './transport-ipc.ts';
import { placeWindow, readWindowState, SMALLEST, writeWindowState } from './window-state.ts';

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page at app://right-hand/ and nothing else; no request leaves for the network. */
export function servePage(page: (address: string) => PageFile | null): void {
  protocol.handle(APP_SCHEME, (request) => {
    const url = new URL(request.url);
    const file = `${url.protocol}//${url.host}` === APP_ORIGIN ? page(url.pathname) : null;
    return file
      ? new Response(new Uint8Array(file.body), { headers: { ...SECURITY_HEADERS, 'content-type': file.type } })
      : new Response('not found', { status: 404, headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain' } });
  });
  closeSession(session.defaultSession);
}

/** What Electron calls a text that the page copies when she presses Copy; reading what she copied elsewhere is another. */
const COPIES = 'clipboard-sanitized-write';

/** No permission but to copy, no device, no network. */
function closeSession(ses: Session): void {
  ses.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === COPIES));
  ses.setPermissionCheckHandler((_contents, permission) => permission === COPIES);
  ses.setDevicePermissionHandler(() => false);
  ses.webRequest.onBeforeRequest((details, answer) => {
    const { protocol: scheme } = new URL(details.url);
    answer({ cancel: !['app:', 'data:', 'blob:', 'devtools:'].includes(scheme) });
  });
  ses.setSpellCheckerEnabled(checksSpelling());
}

/** Only macOS checks spelling by itself. Elsewhere Electron fetches its dictionaries over the network, so it stays off there. */
const checksSpelling = (): boolean => process.platform === 'darwin';

/** Keeps a page where it is: no navigation, no new window, no webview. A link of hers is shown to her first. */
function confine(window: BrowserWindow): void {
  const contents = window.webContents;
  const leave = (address: string): void => void offerLink(window, address).catch(() => undefined);
  const stay = (event: { preventDefault(): void; readonly url: string }): boolean => {
    const away = !isTrustedSender({ url: event.url, parent: null });
    if (away) event.preventDefault();
    return away;
  };
  contents.on('will-navigate', (event) => {
    if (stay(event)) leave(event.url);
  });
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    leave(url);
    return { action: 'deny' };
  });
}

/** How often a page comes back by itself in the life of its window. */
const MOST_RETURNS = 2;

const GROUND = { light: '#f8f5f2', dark: '#181318' };

export interface WindowOptions {
  readonly preload: string;
  /** The file that keeps where the window was. */
  readonly stateFile: string;
  /** True while what she did last could not be written. */
  readonly unsaved: () => boolean;
  /** Told why the page's process ended. */
  readonly onPageGone: (reason: string) => void;
}

export function openWindow({ preload, stateFile, unsaved, onPageGone }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  if (state) nativeTheme.themeSource = state.theme;
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  const window = new BrowserWindow({
    ...placeWindow(
      state?.bounds ?? null,
      screens.map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: menuWords.name,
    show: false,
    autoHideMenuBar: true,
    // The ground of the page, so that nothing flashes before the first paint.
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: checksSpelling(),
      zoomFactor: state?.zoom ?? 1,
    },
  });
  confine(window);
  offerContextMenu(window);
  askBeforeLosing(window, unsaved);
  bringBack(window, onPageGone);
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    try {
      writeWindowState(stateFile, {
        bounds: { x, y, width, height },
        maximized: window.isMaximized(),
        zoom: window.webContents.getZoomFactor(),
        theme: nativeTheme.themeSource,
      });
    } catch {
      // The window then opens as it did before.
    }
  });
  window.once('ready-to-show', () => {
    // Once more, for a zoom that Chromium kept for our origin wins over the one in the preferences.
    if (state) window.webContents.setZoomFactor(state.zoom);
    if (state?.maximized) window.maximize();
    window.show();
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** A page whose process ended comes back by itself; one that keeps ending would do so for ever, so then she is told. */
function bringBack(window: BrowserWindow, onPageGone: (reason: string) => void): void {
  let returns = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    onPageGone(reason);
    returns += 1;
    if (returns <= MOST_RETURNS) return window.webContents.reload();
    dialog.showErrorBox(menuWords.name, menuWords.pageGone);
    app.quit();
  });
}

/** Everything is saved as she goes, so closing asks nothing, unless the last change could not be written. */
function askBeforeLosing(window: BrowserWindow, unsaved: () => boolean): void {
  let sure = false;
  window.on('close', (event) => {
    if (sure || !unsaved()) return;
    event.preventDefault();
    const { title, detail, stay, quit } = menuWords.unsaved;
    dialog
      .showMessageBox(window, {
        type: 'warning',
        message: title,
        detail,
        buttons: [stay, quit],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      .then(({ response }) => {
        sure = response === 1;
        // The app, not only its window: a store that cannot write begins anew with the next start.
        if (sure) app.quit();
      })
      .catch(() => undefined);
  });
}
