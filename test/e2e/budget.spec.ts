/** What the first screen costs: its script, as it would be sent compressed. The rest comes when its screen opens. */
import { gzipSync } from 'node:zlib';
import type { Day } from '../../shared/values/dates.ts';
import { seed } from '../screens/states.ts';
import { expect, test, TODAY } from './support.ts';

const MOST_BYTES = 250_000;

test.use({
  start: {
    fill: async (folder: string): Promise<void> => {
      await seed(folder, 'typical', TODAY as Day);
    },
  },
});

test('the first screen loads at most 250 kB of script', async ({ app }) => {
  const { page } = app;
  const there = page.getByRole('heading', { name: 'Being handed over' });
  await expect(there).toBeVisible();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.set(response.url(), response.body());
  });
  await page.reload();
  await expect(there).toBeVisible();
  const sizes = await Promise.all([...scripts.values()].map(async (body) => gzipSync(await body).length));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
