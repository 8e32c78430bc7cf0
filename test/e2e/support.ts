/** One running app for each test: its own data folder, host process, port and token; whatever the page complains about fails it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export const TODAY = '2026-11-23';
const root = join(import.meta.dirname, '../..');

export interface RunningApp {
  readonly page: Page;
  readonly folder: string;
  /** What the page complained about so far; the test fails unless it is empty at the end. */
  readonly problems: string[];
  /** Quits as the owner does with Ctrl+C, waits for the end, starts again on the same folder and opens the page. */
  restart(): Promise<void>;
  /** Fails when axe finds something on what is shown now; an open panel hides what some rules look for. */
  expectAccessible(without?: string[]): Promise<void>;
}

/** What stands in the data folder before the app is started on it; nothing, as on the first start, unless a test says so. */
interface Start {
  readonly fill: (folder: string) => Promise<void>;
}

export const test = base.extend<{ app: RunningApp; start: Start }>({
  start: [{ fill: () => Promise.resolve() }, { option: true }],
  app: async ({ page, start }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'right-hand-'));
    await start.fill(folder);
    const problems: string[] = [];
    let host = await startHost(folder);
    watch(page, problems, () => host.origin);
    await page.goto(host.address);
    await use({
      page,
      folder,
      problems,
      async restart() {
        // A page whose host ends would rightly complain: the tab is left first.
        await page.goto('about:blank');
        expect(await host.stop()).toBe(0);
        host = await startHost(folder);
        await page.goto(host.address);
      },
      async expectAccessible(without = []) {
        if (without.length === 0) await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      },
    });
    await page.close();
    expect(await host.stop()).toBe(0);
    expect(problems).toEqual([]);
    await rm(folder, { recursive: true });
  },
});
export { expect };

async function startHost(folder: string): Promise<{ address: string; origin: string; stop(): Promise<number | null> }> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, 'dist/host/index.js'), '--data', folder, '--no-open'],
    { env: { ...process.env, RIGHT_HAND_NOW: `${TODAY}T10:00:00` }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(line)?.[0];
    if (!address) continue;
    child.stdout?.resume();
    return {
      address,
      origin: new URL(address).origin,
      async stop() {
        child.kill('SIGTERM');
        const [code] = (await ended) as [number | null];
        return code;
      },
    };
  }
  throw new Error('The browser host ended before it printed its address.');
}

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
