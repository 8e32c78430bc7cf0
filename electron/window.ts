/** The one window: hardened preferences, the app's own scheme, and a no to everything that a page of ours never asks for. */
import { BrowserWindow, nativeTheme, protocol, session, type Session, type WebContents } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from './channels.ts';
import { SECURITY_HEADERS, type PageFile } from './page-files.ts';
import { isTrustedSender } from './transport-ipc.ts';

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
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

/** No permission, no device, no network. */
function closeSession(ses: Session): void {
  ses.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  ses.setPermissionCheckHandler(() => false);
  ses.setDevicePermissionHandler(() => false);
  ses.webRequest.onBeforeRequest((details, answer) => {
    const { protocol: scheme } = new URL(details.url);
    answer({ cancel: !['app:', 'data:', 'blob:', 'devtools:'].includes(scheme) });
  });
  // The dictionaries of the spelling checker would come over the network.
  ses.setSpellCheckerEnabled(false);
}

/** Keeps a page where it is: no navigation, no new window, no webview. */
function confine(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isTrustedSender({ url: event.url, parent: null })) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

const GROUND = { light: '#f8f5f2', dark: '#181318' };

export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    title: 'Right Hand',
    show: false,
    // The ground of the page, so that nothing flashes before the first paint.
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  confine(window.webContents);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
