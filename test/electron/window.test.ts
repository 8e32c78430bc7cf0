import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrowserWindow } from 'electron';
import { CALL_CHANNEL, PUSH_CHANNEL } from '../../electron/channels.ts';
import { createDesktop } from '../../electron/desktop.ts';
import { CONTENT_SECURITY_POLICY } from '../../electron/page-files.ts';
import { isTrustedSender, serveIpc } from '../../electron/transport-ipc.ts';
import { openWindow, registerScheme, servePage } from '../../electron/window.ts';
import { menuWords } from '../../shared/words/menu.ts';
import { app, fake, nativeTheme, type FakeWindow } from '../support/fake-electron.ts';

let folder = '';
let failing = false;
let gone: string[] = [];

beforeEach(() => {
  fake.reset();
  failing = false;
  gone = [];
  folder = mkdtempSync(join(tmpdir(), 'window-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const opened = (): FakeWindow => {
  openWindow({
    preload: '/preload.cjs',
    stateFile: join(folder, 'window.json'),
    unsaved: () => failing,
    onPageGone: (reason) => gone.push(reason),
  });
  return fake.instances.at(-1) as FakeWindow;
};
/** Lets what was promised happen. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const onSystem = (platform: NodeJS.Platform): void => {
  vi.stubGlobal(
    'process',
    new Proxy(process, { get: (target, key) => (key === 'platform' ? platform : Reflect.get(target, key)) }),
  );
};
afterEach(() => vi.unstubAllGlobals());

describe('the window', () => {
  it('is hardened', () => {
    expect(opened().options.webPreferences).toEqual({
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      zoomFactor: 1,
    });
  });

  it('shows itself when the page is painted, from the app scheme and never from a file', () => {
    const window = opened();
    expect(window.loaded).toBe('app://right-hand/index.html');
    expect(window.shown).toBe(false);
    window.emit('ready-to-show');
    expect(window.shown).toBe(true);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays where it is on %s', (event) => {
    const { webContents } = opened();
    const goes = (url: string): boolean => {
      let prevented = false;
      webContents.emit(event, { url, preventDefault: () => (prevented = true) });
      return !prevented;
    };
    expect(goes('app://right-hand/index.html')).toBe(true);
    for (const url of [
      'https://example.com',
      'app://right-hand.evil/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      '',
    ])
      expect([url, goes(url)]).toEqual([url, false]);
  });

  it.each(['https://example.com/a', 'mailto:ines@example.com'])(
    'a link to %s leads nowhere before she has said yes',
    async (url) => {
      const { webContents } = opened();
      fake.answer = 1;
      webContents.openHandler?.({ url });
      await settled();
      expect(fake.questions.at(-1)?.detail).toContain(url);
      expect(fake.openedOutside).toEqual([]);
      fake.answer = 0;
      webContents.emit('will-navigate', { url, preventDefault: () => undefined });
      await settled();
      expect(fake.openedOutside).toEqual([url]);
    },
  );

  it('asks nothing about an address that is never opened', async () => {
    const { webContents } = opened();
    for (const url of ['file:///etc/passwd', 'ms-msdt:/id', 'javascript:alert(1)']) webContents.openHandler?.({ url });
    await settled();
    expect(fake.questions).toEqual([]);
  });

  it('opens no window and attaches no webview', () => {
    const { webContents } = opened();
    expect(webContents.openHandler?.({ url: 'https://example.com' })).toEqual({ action: 'deny' });
    let prevented = false;
    webContents.emit('will-attach-webview', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
  });
});

describe('U5 the state of the window', () => {
  const shown = (window: FakeWindow): FakeWindow => {
    window.emit('ready-to-show');
    return window;
  };

  it('is 1280 by 800 on the first day, and never under 800 by 600', () => {
    expect(opened().options).toMatchObject({ width: 1280, height: 800, minWidth: 800, minHeight: 600 });
    expect(opened().options).not.toHaveProperty('x');
  });

  it('comes back: place, size, maximised, zoom', () => {
    const first = shown(opened());
    Object.assign(first, { bounds: { x: 40, y: 50, width: 1000, height: 700 }, maximized: true });
    first.webContents.zoom = 1.25;
    first.close();
    const second = opened();
    expect(second.options).toMatchObject({ x: 40, y: 50, width: 1000, height: 700 });
    expect(second.options.webPreferences?.zoomFactor).toBe(1.25);
    expect(second.maximized).toBe(false);
    // As when Chromium kept another one.
    second.webContents.zoom = 3;
    expect(shown(second).maximized).toBe(true);
    expect(second.webContents.zoom).toBe(1.25);
  });

  it('comes back with her look, before the page is there to say it', () => {
    createDesktop().showMenu({ places: [], undo: null, theme: 'dark', adds: false, filters: false });
    const first = shown(opened());
    expect(first.options.backgroundColor).toBe('#181318');
    first.close();
    nativeTheme.themeSource = 'system';
    expect(opened().options.backgroundColor).toBe('#181318');
    expect(nativeTheme.themeSource).toBe('dark');
  });

  it('comes back on a screen that is there when its own is gone', () => {
    fake.workAreas.push({ x: 1920, y: 0, width: 2560, height: 1400 });
    const first = shown(opened());
    first.bounds = { x: 2400, y: 100, width: 2000, height: 1200 };
    first.close();
    expect(opened().options).toMatchObject({ x: 2400, y: 100, width: 2000, height: 1200 });
    fake.workAreas.pop();
    const { options } = opened();
    expect(options).toMatchObject({ width: 1920, height: 1080 });
    expect(options).not.toHaveProperty('x');
  });

  it('does not stop a window from closing when it cannot be written', () => {
    const window = shown(opened());
    rmSync(folder, { recursive: true });
    expect(window.close()).toBe(true);
    writeFileSync(folder, ''); // For the end of the test.
  });

  it('is whole or not there: no half of it is left behind', () => {
    shown(opened()).close();
    expect(existsSync(join(folder, 'window.json.new'))).toBe(false);
    expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toEqual({
      bounds: { x: 320, y: 140, width: 1280, height: 800 },
      maximized: false,
      zoom: 1,
      theme: 'system',
    });
  });
});

describe('U5 closing', () => {
  it('asks nothing while everything is saved', async () => {
    expect(opened().close()).toBe(true);
    await settled();
    expect(fake.questions).toEqual([]);
  });

  it('asks when the last change could not be written, and stays unless she says so', async () => {
    const window = opened();
    failing = true;
    expect(window.close()).toBe(false);
    await settled();
    expect(fake.questions).toHaveLength(1);
    expect(fake.questions[0]).toMatchObject({ message: menuWords.unsaved.title, defaultId: 0, cancelId: 0 });
    expect([fake.instances.length, fake.quits]).toEqual([1, 0]);
    app.quit();
    await settled();
    expect([fake.instances.length, fake.quits]).toEqual([1, 0]);
    fake.answer = 1;
    window.close();
    await settled();
    expect([fake.instances.length, fake.quits]).toEqual([0, 1]);
  });
});

describe('a page whose process ended', () => {
  it('comes back twice by itself, then says so and quits', () => {
    const window = opened();
    const end = (reason: string): unknown => window.webContents.emit('render-process-gone', {}, { reason });
    end('clean-exit');
    expect([gone, window.webContents.reloads]).toEqual([[], 0]);
    end('crashed');
    end('oom');
    expect([window.webContents.reloads, fake.errorBoxes, fake.quits]).toEqual([2, [], 0]);
    end('crashed');
    expect(gone).toEqual(['crashed', 'oom', 'crashed']);
    expect([window.webContents.reloads, fake.errorBoxes, fake.quits]).toEqual([2, [menuWords.pageGone], 1]);
  });
});

describe('U5 spelling', () => {
  it.each([
    ['darwin', true],
    ['win32', false],
    ['linux', false],
  ] as const)('on %s it is checked: %s, for only macOS does it without the network', (platform, checked) => {
    onSystem(platform);
    servePage(() => null);
    expect(fake.session['spellChecker']?.()).toBe(checked);
    expect(opened().options.webPreferences?.spellcheck).toBe(checked);
  });
});

describe('U5 the menu of the right mouse button', () => {
  const asked = {
    isEditable: true,
    selectionText: '',
    misspelledWord: '',
    dictionarySuggestions: [],
    editFlags: { canCut: false, canCopy: false, canPaste: true, canSelectAll: true },
  };
  const labels = (): unknown[] => (fake.popups.at(-1) ?? []).map(({ label, type }) => label ?? type);

  it('in a field: cut, copy, paste, select all, each only where it can be done', () => {
    opened().webContents.emit('context-menu', {}, asked);
    expect(fake.popups.at(-1)?.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', false],
      ['copy', false],
      ['paste', true],
      ['selectAll', true],
    ]);
  });

  it('on text that is chosen: copy; on anything else: none', () => {
    const { webContents } = opened();
    webContents.emit('context-menu', {}, { ...asked, isEditable: false });
    expect(fake.popups).toEqual([]);
    webContents.emit('context-menu', {}, { ...asked, isEditable: false, selectionText: 'Kiln' });
    expect(labels()).toEqual(['Copy']);
  });

  it('on a misspelled word: what the system suggests, which takes its place', () => {
    const { webContents } = opened();
    webContents.emit('context-menu', {}, { ...asked, misspelledWord: 'calender', dictionarySuggestions: ['calendar'] });
    expect(labels()).toEqual(['calendar', 'separator', 'Cut', 'Copy', 'Paste', 'Select all']);
    const suggestion = fake.popups[0]?.[0]?.click as (() => void) | undefined;
    suggestion?.();
    expect(webContents.replaced).toEqual(['calendar']);
    webContents.emit('context-menu', {}, { ...asked, misspelledWord: 'qwxz' });
    expect(labels().slice(0, 2)).toEqual([menuWords.spelling.none, 'separator']);
  });
});

describe('the session', () => {
  beforeEach(() => servePage((address) => (address === '/' ? { type: 'text/html', body: Buffer.from('page') } : null)));

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'display-capture', 'hid', 'serial', 'usb'])(
    'denies %s when asked and when checked',
    (permission) => {
      let granted: boolean | null = null;
      fake.session['permissionRequest']?.(...([null, permission, (yes: boolean) => (granted = yes)] as never[]));
      expect(granted).toBe(false);
      expect(fake.session['permissionCheck']?.(...([null, permission] as never[]))).toBe(false);
      expect(fake.session['devicePermission']?.()).toBe(false);
    },
  );

  it('lets the page copy a text that she asks it to copy', () => {
    let granted: boolean | null = null;
    const copying = 'clipboard-sanitized-write';
    fake.session['permissionRequest']?.(...([null, copying, (yes: boolean) => (granted = yes)] as never[]));
    expect(granted).toBe(true);
    expect(fake.session['permissionCheck']?.(...([null, copying] as never[]))).toBe(true);
  });

  it.each([
    ['app://right-hand/assets/a.js', false],
    ['https://example.com/x', true],
    ['http://127.0.0.1:1234/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
  ])('a request to %s is cancelled: %s', (url, cancelled) => {
    let answer: { cancel: boolean } | null = null;
    fake.session['beforeRequest']?.(...([{ url }, (given: { cancel: boolean }) => (answer = given)] as never[]));
    expect(answer).toEqual({ cancel: cancelled });
  });

  it('serves the built page with its policy and nothing else', async () => {
    const page = await fake.serve?.(new Request('app://right-hand/'));
    expect(page?.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(await page?.text()).toBe('page');
    for (const url of ['app://right-hand/../../etc/passwd', 'app://right-hand/%2e%2e%2f', 'app://other/'])
      expect((await fake.serve?.(new Request(url)))?.status).toBe(
        url.endsWith('passwd') || url.includes('%2e') || url.includes('other') ? 404 : 200,
      );
  });

  it('the scheme is a secure standard one', () => {
    registerScheme();
    expect(fake.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('the policy has no unsafe source', () => {
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
  });
});

describe('calls over IPC', () => {
  const page = { url: 'app://right-hand/index.html#/today', parent: null };

  it.each([
    [page, true],
    [{ ...page, parent: page }, false],
    [null, false],
    [{ url: 'app://right-hand.evil/index.html', parent: null }, false],
    [{ url: 'app://right-hand:80/index.html', parent: null }, false],
    [{ url: 'https://right-hand/index.html', parent: null }, false],
    [{ url: 'file:///app/index.html', parent: null }, false],
    [{ url: 'not an address', parent: null }, false],
  ])('from %j are trusted: %s', (frame, trusted) => expect(isTrustedSender(frame as never)).toBe(trusted));

  it('are refused unless they come from the page, and reach the dispatcher otherwise', async () => {
    const asked: unknown[] = [];
    const stop = serveIpc({
      dispatch: async (name, input, space) => {
        asked.push([name, input, space]);
        return { ok: true, value: 1 };
      },
      subscribe: () => () => undefined,
      windows: () => [],
    });
    const frame = { url: 'https://example.com/', parent: null };
    expect(await fake.invokeFrom(frame, CALL_CHANNEL, 'client.save', {})).toEqual({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(await fake.invokeFrom(page, CALL_CHANNEL, 'a.b', 'x'.repeat(1_000_001))).toEqual({
      ok: false,
      error: { code: 'too-large' },
    });
    expect(asked).toEqual([]);
    expect(await fake.invokeFrom(page, CALL_CHANNEL, 'a.b', { c: 1 }, 'obm')).toEqual({ ok: true, value: 1 });
    expect(asked).toEqual([['a.b', { c: 1 }, 'obm']]);
    stop();
    await expect(fake.invokeFrom(page, CALL_CHANNEL, 'a.b', {})).rejects.toThrow('No handler');
  });

  it('pushes go to our page only', () => {
    const window = opened();
    const sent: unknown[] = [];
    window.webContents.send = (channel, ...args) => void sent.push([channel, ...args]);
    let push: (value: never) => void = () => undefined;
    serveIpc({
      dispatch: async () => ({ ok: true, value: null }),
      subscribe: (listener) => {
        push = listener;
        return () => undefined;
      },
      windows: () => [window as unknown as BrowserWindow],
    });
    push({ event: 'data.changed' } as never);
    Object.assign(window.webContents.mainFrame, { url: 'https://example.com/' });
    push({ event: 'data.changed' } as never);
    Object.assign(window.webContents.mainFrame, { url: 'app://right-hand/index.html' });
    expect(sent).toEqual([[PUSH_CHANNEL, { event: 'data.changed' }]]);
  });
});
