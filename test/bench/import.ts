/** Bringing in large files: how long the page is held up at most, and the whole way beside splitting the same text into cells. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Day } from '../../shared/values/dates.ts';
import { splitRows } from '../../shared/exchange/layout.ts';
import { seed } from '../screens/states.ts';
import { stripeFile, togglFile } from '../support/large-files.ts';
import { benchBrowser, serveHost, TODAY } from './host.ts';

const AIM_MS = 50;

export async function benchImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const browser = await benchBrowser();
  console.log(
    `\nBringing in a file: the page's longest task (aim ${AIM_MS} ms), and the whole beside splitting its text into cells`,
  );
  try {
    for (const file of [togglFile(50_000), stripeFile(20_000)]) {
      const data = join(folder, file.name);
      await seed(data, 'empty', TODAY as Day);
      const host = await serveHost(join(import.meta.dirname, '../../dist'), data);
      const page = await browser.newPage();
      await page.goto(host.address);
      // From the disk: else the page itself would be busy making the file.
      const path = join(folder, `to-bring-in-${file.name}`);
      writeFileSync(path, file.text);
      const { longest, whole } = await bringIn(page, path);
      const began = performance.now();
      splitRows(file.text);
      const alone = performance.now() - began;
      const held =
        longest === 0
          ? `under ${AIM_MS} ms`
          : `${longest.toFixed(0)} ms (× ${(longest / AIM_MS).toFixed(1)} of the aim)`;
      console.log(
        `  ${file.name.padEnd(24)} longest task ${held}; whole ${whole.toFixed(0)} ms, × ${(whole / alone).toFixed(1)}`,
      );
      await page.close();
      host.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bringIn(page: Page, path: string): Promise<{ longest: number; whole: number }> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/import';
  });
  const button = page.getByRole('button', { name: 'Choose a file' });
  await button.waitFor();
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  const began = performance.now();
  await (await chooser).setFiles(path);
  await page.getByRole('button', { name: /^Import [\d,]+ entries$/ }).click({ timeout: 120_000 });
  await page.getByText(/came in\.$/).waitFor({ timeout: 120_000 });
  const whole = performance.now() - began;
  const longest = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
  return { longest, whole };
}
