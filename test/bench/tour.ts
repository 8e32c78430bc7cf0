/**
 * Every screen with 200,000 entries in the store, opened one after the other in a real page: how long the page is held up at
 * most, and how much it draws. Aim: no task over 50 ms after the page has loaded; the median of five tours.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBrowser, serveHost } from './host.ts';
import { fillWith } from './lists.ts';

const SIZE = 200_000;
const TOURS = 5;
const SCREENS = [
  'income',
  'clients',
  'workload',
  'friday',
  'projects',
  'numbers',
  'team',
  'handoff',
  'hiring',
  'readiness',
  'guide',
  'import',
  'settings',
  '',
];

export async function benchTour(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tour-'));
  await fillWith(folder, SIZE);
  const browser = await benchBrowser();
  const host = await serveHost(join(import.meta.dirname, '../../dist'), folder);
  const longest = new Map<string, number[]>(SCREENS.map((screen) => [screen, []]));
  const nodes = new Map<string, number>();
  try {
    const page = await browser.newPage();
    await page.goto(host.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => {
      const seen = { longest: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
    });
    for (let tour = 0; tour < TOURS; tour += 1)
      for (const screen of SCREENS) {
        await page.evaluate((hash) => {
          (window as unknown as { seen: { longest: number } }).seen.longest = 0;
          location.hash = hash;
        }, `#/${screen}`);
        await page.waitForTimeout(600);
        const found = await page.evaluate(() => ({
          longest: (window as unknown as { seen: { longest: number } }).seen.longest,
          nodes: document.querySelectorAll('*').length,
        }));
        longest.get(screen)?.push(found.longest);
        nodes.set(screen, found.nodes);
      }
  } finally {
    await browser.close();
    host.close();
    rmSync(folder, { recursive: true });
  }
  console.log(
    `\nOpening each screen with ${SIZE.toLocaleString('en')} entries: the page's longest task (aim: none over 50 ms)`,
  );
  for (const [screen, all] of longest) {
    const sorted = all.toSorted((a, b) => a - b);
    const said = (time: number): string => (time === 0 ? 'under 50' : time.toFixed(0)).padStart(8);
    console.log(
      `  ${(screen || 'today').padEnd(12)} ${said(sorted[sorted.length >> 1] ?? 0)} ms median, ${said(sorted.at(-1) ?? 0)} ms worst; ${nodes.get(screen)} nodes in the page`,
    );
  }
}
