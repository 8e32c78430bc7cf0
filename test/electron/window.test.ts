import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserWindow } from 'electron';
import { CALL_CHANNEL, PUSH_CHANNEL } from '../../electron/channels.ts';
import { CONTENT_SECURITY_POLICY } from '../../electron/page-files.ts';
import { isTrustedSender, serveIpc } from '../../electron/transport-ipc.ts';
import { openWindow, registerScheme, servePage } from '../../electron/window.ts';
import { fake, type FakeWindow } from '../support/fake-electron.ts';

beforeEach(() => fake.reset());

const opened = (): FakeWindow => {
  openWindow('/preload.cjs');
  return fake.instances[0] as FakeWindow;
};

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

  it('opens no window and attaches no webview', () => {
    const { webContents } = opened();
    expect(webContents.openHandler?.({ url: 'https://example.com' })).toEqual({ action: 'deny' });
    let prevented = false;
    webContents.emit('will-attach-webview', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
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
      expect(fake.session['permissionCheck']?.()).toBe(false);
      expect(fake.session['devicePermission']?.()).toBe(false);
    },
  );

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
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
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
      dispatch: async (name, input) => {
        asked.push([name, input]);
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
    expect(await fake.invokeFrom(page, CALL_CHANNEL, 'a.b', { c: 1 })).toEqual({ ok: true, value: 1 });
    expect(asked).toEqual([['a.b', { c: 1 }]]);
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
