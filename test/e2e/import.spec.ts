/** Large files through the preview in a real browser, each twice: the second adds nothing, and the sums are what the file says. */
import type { Page } from '@playwright/test';
import { firstDay, lastDay, type Day, type Month } from '../../shared/values/dates.ts';
import { seed } from '../screens/states.ts';
import { stripeFile, togglFile, type MadeFile } from '../support/large-files.ts';
import { expect, test, TODAY, type RunningApp } from './support.ts';

test.use({
  start: {
    fill: async (folder: string): Promise<void> => {
      await seed(folder, 'empty', TODAY as Day);
    },
  },
});

/** Brings a file in by the system's choice of files, and answers the sentence about it. */
async function choose(page: Page, file: MadeFile): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/import';
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) });
  await expect(page.getByRole('heading', { name: 'What will happen' })).toBeVisible({ timeout: 60_000 });
}

async function twice({ page }: RunningApp, file: MadeFile): Promise<void> {
  await choose(page, file);
  const count = new Intl.NumberFormat('en-US').format(file.entries);
  await page.getByRole('button', { name: `Import ${count} entries` }).click();
  await expect(page.getByText(`${count} entries came in.`)).toBeVisible({ timeout: 60_000 });
  await choose(page, file);
  await expect(page.getByText(/are here already and stay out/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 0 entries' })).toBeDisabled();
  await page.getByRole('button', { name: 'Cancel' }).click();
}

/** What the main side says of months, asked as the page asks. */
const asked = (page: Page, name: string, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([call, given]) => {
      const response = await fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${sessionStorage.getItem('token')}` },
        body: JSON.stringify({ name: call, input: given, space: 'hers' }),
      });
      return ((await response.json()) as { value: unknown }).value;
    },
    [name, input] as const,
  );

test('X3 20,000 rows of Stripe, twice', async ({ app }) => {
  const file = stripeFile(20_000);
  await twice(app, file);
  const months = (await asked(app.page, 'income.byMonth', { from: '2016-01', to: '2026-12' })) as {
    month: string;
    minor: number;
  }[];
  expect(Object.fromEntries(months.map(({ month, minor }) => [month, minor]))).toEqual(file.sums);
});

test('X3 50,000 rows of Toggl, twice', async ({ app }) => {
  const file = togglFile(50_000);
  await twice(app, file);
  const sums: Record<string, number> = {};
  for (const month of Object.keys(file.sums) as Month[]) {
    const filter = { from: firstDay(month), to: lastDay(month) };
    const { sum } = (await asked(app.page, 'work.page', { filter, offset: 0, limit: 1 })) as { sum: number };
    sums[month] = sum;
  }
  expect(sums).toEqual(file.sums);
});
