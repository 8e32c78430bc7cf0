/**
 * From opening the address to the first paint with data, in the same Chromium beside two bare React pages: one that is a
 * heading, and one that gets the same data from the same host and shows them as plain lines. Aim: at most twice. Today is
 * opened with the made-up business that has most on it.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { readPage } from '../../electron/page-files.ts';
import type { Day } from '../../shared/values/dates.ts';
import { seed } from '../screens/states.ts';
import { benchBrowser, serveHost, TODAY, type Served } from './host.ts';
import { medians, report } from './measure.ts';

const ROUNDS = 9;
const BARE = 'a bare React page';
const BARE_DATA = 'a bare React page with the data';
const root = join(import.meta.dirname, '../..');

export async function benchPage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const browser = await benchBrowser();
  const bare = await serveBare(join(folder, 'bare'));
  const data = join(folder, 'data');
  await seed(data, 'typical', TODAY as Day);
  const bareData = await serveBareData(join(folder, 'bare-data'), data);
  const ours = await serveHost(join(root, 'dist'), data);
  try {
    const found = await medians(
      [
        { name: BARE, run: () => painted(browser, bare.address) },
        { name: BARE_DATA, run: () => painted(browser, bareData.address) },
        { name: 'Today with a year of data', run: () => painted(browser, ours.address) },
      ],
      ROUNDS,
    );
    const title = 'Opening the page until its data are painted (aim × 2)';
    report(title, found, BARE);
    report(title, found, BARE_DATA);
  } finally {
    await browser.close();
    bare.close();
    bareData.close();
    ours.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds since the navigation began, in the first frame that shows a heading of the second order. */
async function painted(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = (): void => {
      if (document.querySelector('h2') === null) return void requestAnimationFrame(seen);
      requestAnimationFrame(() => Object.assign(window, { painted: performance.now() }));
    };
    requestAnimationFrame(seen);
  });
  await page.goto(address);
  const handle = await page.waitForFunction(() => (window as { painted?: number }).painted);
  const time = await handle.jsonValue();
  await context.close();
  return time ?? Number.NaN;
}

/** Built as our page is, but without its settings: nothing is left out for us that is there for a bare one. */
const buildBare = (page: string, outDir: string) =>
  build({
    root: join(import.meta.dirname, page),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, emptyOutDir: true, target: 'chrome150', modulePreload: { polyfill: false } },
  });

async function serveBare(outDir: string): Promise<Served> {
  await buildBare('bare', outDir);
  const page = readPage(outDir);
  const server = createServer((request, response) => {
    const file = page(request.url ?? '/');
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The host as it is, over data of its own, with the bare page in place of ours. */
async function serveBareData(folder: string, data: string): Promise<Served> {
  await buildBare('bare-data', join(folder, 'renderer'));
  cpSync(join(root, 'dist/host'), join(folder, 'host'), { recursive: true });
  cpSync(data, join(folder, 'data'), { recursive: true });
  return serveHost(folder, join(folder, 'data'));
}
