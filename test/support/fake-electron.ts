/**
 * Stands in for the module `electron` where there is no Electron: it records what the app asks for and answers as Electron
 * would. Checked against the real typings, so that it cannot offer what Electron does not.
 */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type Handler = (event: unknown, ...args: unknown[]) => unknown;
const handlers = new Map<string, Handler>();
const pushes = new EventEmitter();
const worlds: Record<string, unknown> = {};
let becomeReady = (): void => undefined;
let ready = new Promise<void>((resolve) => (becomeReady = resolve));

/** What tests look at and turn. */
export const fake = {
  worlds,
  instances: [] as FakeWindow[],
  errorBoxes: [] as string[],
  exits: [] as number[],
  quits: 0,
  hasLock: true,
  schemes: [] as Electron.CustomScheme[],
  serve: null as null | ((request: Request) => Response | Promise<Response>),
  session: {} as Record<string, (...args: never[]) => unknown>,
  /** What dialogs asked, and the button that answers each next one. */
  questions: [] as Electron.MessageBoxOptions[],
  answer: 0,
  /** Addresses that were handed to the system. */
  openedOutside: [] as string[],
  /** The usable part of each screen, the main one first. */
  workAreas: [{ x: 0, y: 0, width: 1920, height: 1080 }],
  /** The application menu of now. */
  menu: [] as Electron.MenuItemConstructorOptions[],
  /** What the save dialog answers, and what it was asked. */
  saveAs: { canceled: true, filePath: '' },
  saves: [] as Electron.SaveDialogOptions[],
  printed: [] as Electron.PrintToPDFOptions[],
  paths: {} as Record<string, string>,
  about: {} as Electron.AboutPanelOptionsOptions,
  notifications: [] as Notification[],
  popups: [] as Electron.MenuItemConstructorOptions[][],
  becomeReady: () => becomeReady(),
  /** Calls a main handler as a page at this address would. */
  async invokeFrom(
    frame: { url: string; parent: unknown } | null,
    channel: string,
    ...args: unknown[]
  ): Promise<unknown> {
    const sent = structuredClone(args); // A function in it throws DataCloneError, as in Electron.
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler({ senderFrame: frame }, ...sent));
  },
  reset(): void {
    handlers.clear();
    pushes.removeAllListeners();
    app.removeAllListeners();
    nativeTheme.themeSource = 'system';
    ready = new Promise<void>((resolve) => (becomeReady = resolve));
    Object.assign(fake, {
      instances: [],
      errorBoxes: [],
      exits: [],
      quits: 0,
      hasLock: true,
      schemes: [],
      serve: null,
      session: {},
      questions: [],
      answer: 0,
      openedOutside: [],
      workAreas: [{ x: 0, y: 0, width: 1920, height: 1080 }],
      menu: [],
      saveAs: { canceled: true, filePath: '' },
      saves: [],
      printed: [],
      paths: {},
      about: {},
      notifications: [],
      popups: [],
    });
    for (const key of Object.keys(worlds)) delete worlds[key];
  },
};

const PAGE = { url: 'app://right-hand/index.html', parent: null };

class FakeContents extends EventEmitter {
  readonly mainFrame = PAGE;
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  zoom = 1;
  readonly replaced: string[] = [];
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  reloads = 0;
  reload(): void {
    this.reloads += 1;
  }
  undone = 0;
  undo(): void {
    this.undone += 1;
  }
  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    fake.printed.push(options);
    return Promise.resolve(Buffer.from('%PDF stand-in'));
  }
  setZoomFactor(zoom: number): void {
    this.zoom = zoom;
  }
  getZoomFactor(): number {
    return this.zoom;
  }
  replaceMisspelling(word: string): void {
    this.replaced.push(word);
  }
  send(channel: string, ...args: unknown[]): void {
    pushes.emit(channel, {}, ...structuredClone(args));
  }
}

export class FakeWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new FakeContents();
  loaded = '';
  shown = false;
  focused = 0;
  minimized = false;
  maximized = false;
  bounds: Electron.Rectangle;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const { x = 320, y = 140, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.webContents.zoom = options.webPreferences?.zoomFactor ?? 1;
    fake.instances.push(this);
  }
  static getAllWindows(): FakeWindow[] {
    return fake.instances;
  }
  static getFocusedWindow(): FakeWindow | null {
    return fake.instances[0] ?? null;
  }
  loadURL(url: string): Promise<void> {
    this.loaded = url;
    return Promise.resolve();
  }
  show(): void {
    this.shown = true;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  restore(): void {
    this.minimized = false;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  /** As Electron does: it shows the window too. */
  maximize(): void {
    this.maximized = true;
    this.shown = true;
  }
  getNormalBounds(): Electron.Rectangle {
    return this.bounds;
  }
  /** As Electron does: 'close' may hold it back. @returns whether it closed */
  close(): boolean {
    let held = false;
    this.emit('close', { preventDefault: () => (held = true) });
    if (held) return false;
    fake.instances = fake.instances.filter((window) => window !== this);
    this.emit('closed');
    if (fake.instances.length === 0) app.emit('window-all-closed');
    return true;
  }
  focus(): void {
    this.focused += 1;
  }
}

class FakeApp extends EventEmitter {
  readonly isPackaged = false;
  sandboxed = false;
  whenReady(): Promise<void> {
    return ready;
  }
  enableSandbox(): void {
    this.sandboxed = true;
  }
  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    fake.about = options;
  }
  getPath(name: string): string {
    return fake.paths[name] ?? `/home/${name}`;
  }
  setPath(name: string, path: string): void {
    fake.paths[name] = path;
  }
  requestSingleInstanceLock(): boolean {
    return fake.hasLock;
  }
  exit(code: number): void {
    fake.exits.push(code);
  }
  /** As Electron does: a window that stays open ends it, and 'will-quit' may hold it back. */
  quit(): void {
    if (quitting) return;
    quitting = true;
    const allClosed = [...fake.instances].every((window) => window.close());
    quitting = false;
    if (!allClosed) return;
    let held = false;
    this.emit('will-quit', { preventDefault: () => (held = true) });
    if (!held) fake.quits += 1;
  }
}

let quitting = false;
export const app = new FakeApp();
export const BrowserWindow = FakeWindow;
export const nativeTheme = {
  themeSource: 'system' as 'system' | 'light' | 'dark',
  /** The computer of these tests is light. */
  get shouldUseDarkColors(): boolean {
    return nativeTheme.themeSource === 'dark';
  },
};

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel: string): void => void handlers.delete(channel),
};

export const ipcRenderer = {
  invoke: (channel: string, ...args: unknown[]): Promise<unknown> => fake.invokeFrom(PAGE, channel, ...args),
  on: (channel: string, listener: (...args: unknown[]) => void): void => void pushes.on(channel, listener),
  removeListener: (channel: string, listener: (...args: unknown[]) => void): void => void pushes.off(channel, listener),
};

export const contextBridge = {
  exposeInMainWorld(key: string, api: Record<string, unknown>): void {
    if (key in worlds) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
    worlds[key] = Object.freeze({ ...api });
  },
};

export const dialog = {
  showErrorBox: (_title: string, text: string): void => void fake.errorBoxes.push(text),
  showMessageBox(_window: FakeWindow, options: Electron.MessageBoxOptions): Promise<{ response: number }> {
    fake.questions.push(options);
    return Promise.resolve({ response: fake.answer });
  },
  showSaveDialog(_window: FakeWindow, options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue> {
    fake.saves.push(options);
    return Promise.resolve(fake.saveAs);
  },
};

export const shell = {
  openExternal(url: string): Promise<void> {
    fake.openedOutside.push(url);
    return Promise.resolve();
  },
  /** Answers what went wrong; nothing did. */
  openPath(path: string): Promise<string> {
    fake.openedOutside.push(path);
    return Promise.resolve('');
  },
};

/** A message of the system, kept in the order in which they were shown. */
export class Notification extends EventEmitter {
  readonly options: Electron.NotificationConstructorOptions;

  constructor(options: Electron.NotificationConstructorOptions) {
    super();
    this.options = options;
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    fake.notifications.push(this);
  }
}

export const screen = {
  getPrimaryDisplay: () => ({ workArea: fake.workAreas[0] }),
  getAllDisplays: () => fake.workAreas.map((workArea) => ({ workArea })),
};

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => ({
    template,
    popup: (): void => void fake.popups.push(template),
  }),
  setApplicationMenu: (menu: { template: Electron.MenuItemConstructorOptions[] }): void =>
    void (fake.menu = menu.template),
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]): void => void (fake.schemes = schemes),
  handle: (_scheme: string, serve: (request: Request) => Response | Promise<Response>): void =>
    void (fake.serve = serve),
};

const record =
  (name: string) =>
  (handler: (...args: never[]) => unknown): void =>
    void (fake.session[name] = handler);

export const session = {
  defaultSession: {
    setPermissionRequestHandler: record('permissionRequest'),
    setPermissionCheckHandler: record('permissionCheck'),
    setDevicePermissionHandler: record('devicePermission'),
    setSpellCheckerEnabled: (on: boolean): void => void (fake.session['spellChecker'] = () => on),
    webRequest: { onBeforeRequest: record('beforeRequest') },
  },
};

/** Every name that is offered here is one of Electron's. */
({
  app,
  BrowserWindow,
  contextBridge,
  dialog,
  ipcMain,
  ipcRenderer,
  Menu,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session,
  shell,
}) satisfies Partial<Record<keyof typeof Electron, unknown>>;
