/** One running app for each test: its own data folder, host process, port and token; whatever the page complains about fails it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import AxeBuilder from '@axe-core/playwright';
import { _electron, test as base, expect, type Page } from '@playwright/test';
import type { Day } from '../../shared/values/dates.ts';
import { findElectron } from '../../scripts/electron-binary.ts';

export const TODAY = '2026-11-23';
const root = join(import.meta.dirname, '../..');

/** RIGHT_HAND_ELECTRON=1 runs the same specs in Electron's own window, for whoever has the binary. */
export const IN_ELECTRON = process.env['RIGHT_HAND_ELECTRON'] === '1';
const at = (today: string): string => `${today}T10:00:00`;

export interface RunningApp {
  /** What is shown now, also after a restart. */
  readonly page: Page;
  readonly folder: string;
  /** What the page complained about so far; the test fails unless it is empty at the end. */
  readonly problems: string[];
  /** Quits as the owner does with Ctrl+C, waits for the end, starts again and opens the page: on another day, or with other data. */
  restart(change?: { readonly today?: Day; readonly folder?: string }): Promise<void>;
  /** Fails when axe finds something on what is shown now; an open panel hides what some rules look for. */
  expectAccessible(without?: string[]): Promise<void>;
}

/** What stands in the data folder before the app is started on it; nothing, as on the first start, unless a test says so. */
interface Start {
  readonly fill: (folder: string) => Promise<void>;
}

export const test = base.extend<{ app: RunningApp; start: Start }>({
  start: [{ fill: () => Promise.resolve() }, { option: true }],
  app: async ({ start, page: tab }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'right-hand-'));
    await start.fill(folder);
    const problems: string[] = [];
    const watched = new Set<Page>();
    let origin = '';
    let today: string = TODAY;
    let open = folder;
    const begin = async (): Promise<Shown> => {
      const begun = IN_ELECTRON ? await inElectron(open, today) : await inBrowser(tab, open, today);
      ({ origin } = begun);
      if (!watched.has(begun.page)) watch(begun.page, problems, () => origin);
      watched.add(begun.page);
      // The page's clock stands where the host's does: what a timer counts must not depend on when the tests run.
      await begun.page.clock.setFixedTime(at(today));
      await begun.open();
      return begun;
    };
    let shown = await begin();
    const page = IN_ELECTRON ? alwaysTheNewest(() => shown.page) : tab;
    await use({
      page,
      folder,
      problems,
      async restart(change = {}) {
        expect(await shown.stop()).toBe(0);
        today = change.today ?? today;
        open = change.folder ?? open;
        shown = await begin();
      },
      async expectAccessible(without = []) {
        if (without.length === 0) await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // Without a second page, which Electron cannot open.
        const { violations } = await new AxeBuilder({ page: shown.page })
          .setLegacyMode(IN_ELECTRON)
          .disableRules(without)
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      },
    });
    expect(await shown.stop()).toBe(0);
    expect(problems).toEqual([]);
    await rm(folder, { recursive: true });
  },
});
export { expect };

/** A running app and its page. */
interface Shown {
  readonly page: Page;
  /** Where its own requests go. */
  readonly origin: string;
  /** Leads the page there; Electron's window is there by itself. */
  open(): Promise<unknown>;
  /** Quits in order; answers the exit code. */
  stop(): Promise<number | null>;
}

/** The browser host, and its page in a tab. */
async function inBrowser(tab: Page, folder: string, today: string): Promise<Shown> {
  // The host ends in order when its channel closes: on Windows there is no signal that it could hear.
  const child = spawn(process.execPath, [join(root, 'dist/host/index.js'), '--data', folder, '--no-open'], {
    env: { ...process.env, RIGHT_HAND_NOW: at(today) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(line)?.[0];
    if (!address) continue;
    child.stdout?.resume();
    return {
      page: tab,
      origin: new URL(address).origin,
      open: () => tab.goto(address),
      async stop() {
        // A page whose host ends would rightly complain: the tab is left first.
        await tab.goto('about:blank');
        child.disconnect();
        const [code] = (await ended) as [number | null];
        return code;
      },
    };
  }
  throw new Error('The browser host ended before it printed its address.');
}

async function inElectron(folder: string, today: string): Promise<Shown> {
  const executablePath = findElectron();
  if (!executablePath) throw new Error('There is no Electron binary here; leave RIGHT_HAND_ELECTRON away.');
  const app = await _electron.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, `--right-hand-data=${folder}`],
    env: { ...(process.env as Record<string, string>), RIGHT_HAND_NOW: at(today) },
  });
  const ended = once(app.process(), 'exit');
  return {
    page: await app.firstWindow(),
    origin: 'app://right-hand',
    open: () => Promise.resolve(),
    async stop() {
      await app.close();
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** Electron's window is another page after a restart: whoever holds this one speaks to the one that is there. */
const alwaysTheNewest = (newest: () => Page): Page =>
  new Proxy({} as Page, {
    get(_, name) {
      const page = newest();
      const found: unknown = Reflect.get(page, name, page);
      return typeof found === 'function' ? (found as (...given: unknown[]) => unknown).bind(page) : found;
    },
  });

/** Collects console errors and warnings, uncaught errors, CSP reports and requests beyond the app's own origin. */
function watch(page: Page, problems: string[], origin: () => string): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin()}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      problems.push(`request to ${url}`);
  });
  void page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      // oxlint-disable-next-line no-console -- the console is how a page's report reaches the test
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
}
