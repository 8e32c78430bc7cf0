/** Both logs with 200,000 entries in a real page: only what is in sight is in it, and keys and filter reach every row. */
import { fillWith } from '../bench/lists.ts';
import { expect, test } from './support.ts';

const MOST_NODES = 500;

test.use({ start: { fill: (folder: string) => fillWith(folder, 200_000) } });

for (const [id, screen, name, note] of [
  ['I1', 'income', 'Income', '123456'],
  ['W1', 'workload', 'Everything you logged', '123457'],
] as const)
  test(`${id} ${screen} with 200,000 entries in the store keeps at most 500 nodes, from the first row to the last`, async ({
    app,
  }) => {
    const { page } = app;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${screen}`);
    const grid = page.getByRole('grid', { name });
    const row = (index: number) => grid.locator(`[aria-rowindex="${index}"][aria-busy="false"]`);
    const few = async () => expect(await grid.locator('*').count()).toBeLessThanOrEqual(MOST_NODES);
    await expect(grid).toHaveAttribute('aria-rowcount', '100001');
    await expect(row(2)).toBeVisible();
    await few();

    await row(2).focus();
    await page.keyboard.press('End');
    await expect(row(100_001)).toBeFocused();
    await few();
    await page.keyboard.press('Home');
    await expect(row(2)).toBeFocused();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await few();

    await page.getByPlaceholder('Find in notes').fill(`entry ${note}`);
    await expect(grid).toHaveAttribute('aria-rowcount', '2');
    await expect(row(2)).toContainText(`Entry ${note} of a long life`);
    await expect(page.getByText(/^1 entry/)).toBeVisible();
    await page.getByPlaceholder('Find in notes').fill('');
    await expect(grid).toHaveAttribute('aria-rowcount', '100001');
    await expect(row(2)).toBeVisible();
    await few();
  });
