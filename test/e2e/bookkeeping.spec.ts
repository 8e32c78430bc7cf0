/**
 * A year's bookkeeping: a file with two bad rows, an entry by hand, four Fridays, the timer over a restart, two clients that are
 * one, undo, everything taken out and loaded elsewhere.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../shared/values/dates.ts';
import { seed } from '../screens/states.ts';
import { expect, IN_ELECTRON, test, TODAY } from './support.ts';
import { Owner } from './owner.ts';

test.use({
  start: {
    fill: async (folder: string): Promise<void> => {
      await seed(folder, 'empty', TODAY as Day);
    },
  },
});

const ROWS = [
  'Date,Customer,Amount,Product',
  ...Array.from(
    { length: 12 },
    (_, index) => `2026-${String(index === 11 ? 1 : index + 1).padStart(2, '0')}-15,Amber & Co,"1,250.00",Retainer`,
  ),
  '2026-02-30,Kiln House,340.00,Template',
  '2026-03-09,Kiln House,about 90,Template',
].join('\n');

test('a year comes in, is mended, grows by hand and on four Fridays, two clients become one, and all of it goes elsewhere', async ({
  app,
}) => {
  const { page } = app;
  const owner = new Owner(page);
  await owner.goTo('Income');
  await page.getByRole('link', { name: 'Bring in a file' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: 'year.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS) });
  await page.getByRole('textbox', { name: 'Date, line 14' }).fill('2026-02-28');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Amount, line 15' }).fill('90');
  await page.keyboard.press('Enter');
  await app.expectAccessible();
  await page.getByRole('button', { name: 'Import 14 entries' }).click();
  await expect(page.getByText('14 entries came in.')).toBeVisible();
  await owner.goTo('Clients');
  await expect(page.getByRole('heading', { name: '2 active clients' })).toBeVisible();
  await owner.goTo('Income');
  // 12 × 1,250 + 340 + 90.
  await expect(page.getByText('14 entries, $15,430.00 in all')).toBeVisible();

  // The timer goes on over a restart, with what it was for.
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await expect(page.getByRole('button', { name: 'Stop the timer' })).toBeVisible();
  await app.restart();
  await page.getByRole('button', { name: 'Stop the timer' }).click();
  const panel = page.getByRole('dialog', { name: 'What was it?' });
  await panel.getByRole('textbox', { name: 'How long' }).fill('1:30');
  await panel.getByRole('button', { name: /Kind of work$/ }).click();
  await page.getByRole('option', { name: 'Inbox and calendar' }).click();
  await app.expectAccessible(['landmark-one-main', 'page-has-heading-one', 'region']);
  await panel.getByRole('button', { name: 'Save the hours' }).click();
  await expect(page.getByText('1 h 30 min saved.')).toBeVisible();
  await owner.goTo('Workload');
  await expect(page.getByText('1 entry, 1.5 h in all')).toBeVisible();

  // An entry by hand.
  await owner.goTo('Income');
  await page.getByRole('button', { name: 'Log income' }).click();
  const entry = page.getByRole('dialog', { name: 'Log income' });
  await entry.getByLabel('Amount').fill('75');
  await entry.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('15 entries, $15,505.00 in all')).toBeVisible();

  // Four Fridays, each a few fields; from the second on they are filled in.
  for (const [at, today] of (['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18'] as Day[]).entries()) {
    await app.restart({ today });
    await page.evaluate(() => {
      location.hash = '#/friday';
    });
    const client = page.getByRole('textbox', { name: 'Client work', exact: true });
    if (at === 0) await client.fill('20');
    else await expect(client).toHaveValue('20 h');
    await page.getByRole('button', { name: 'Close the week' }).click();
    await expect(page.getByText(/^Closed on/)).toBeVisible();
    if (at === 0) await app.expectAccessible();
  }
  await owner.goTo('Workload');
  // Four times twenty hours; an hour and a half that the timer counted, taken over by the three weeks after.
  await expect(page.getByText('8 entries, 86 h in all')).toBeVisible();

  // Two clients that are one: everything goes to the one that stays, and undo brings both back.
  await owner.goTo('Clients');
  await page.getByRole('checkbox', { name: 'Choose all shown' }).check({ force: true });
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  const merge = page.getByRole('dialog', { name: 'Merge two clients' });
  await app.expectAccessible(['landmark-one-main', 'page-has-heading-one', 'region']);
  await merge.getByRole('button', { name: 'Merge them' }).click();
  await expect(page.getByRole('heading', { name: '1 active client.' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '2 active clients.' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Choose all shown' }).check({ force: true });
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await merge.getByRole('button', { name: 'Merge them' }).click();
  await expect(page.getByRole('heading', { name: '1 active client.' })).toBeVisible();
  await owner.goTo('Income');
  await expect(page.getByRole('row', { name: /^Amber & Co \$15,430.00/ })).toBeVisible();

  // The import goes again as a whole, after all that came later; the hours stay.
  await owner.goTo('Workload');
  await page.getByRole('link', { name: 'Bring in a file' }).click();
  await page.getByRole('button', { name: 'Take back year.csv' }).click();
  await expect(page.getByText('All entries of year.csv are gone again.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await owner.goTo('Income');
  await expect(page.getByText('15 entries, $15,505.00 in all')).toBeVisible();

  // Out of this computer and into another.
  if (IN_ELECTRON) return;
  await owner.goTo('Settings');
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take out', exact: true }).click();
  const path = await (await downloads).path();
  const taken = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown[]>;
  const elsewhere = await mkdtemp(join(tmpdir(), 'right-hand-elsewhere-'));
  await app.restart({ folder: elsewhere });
  await owner.begin('Rosa', 'Elsewhere');
  await owner.goTo('Settings');
  const files = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in everything from such a file' }).click();
  await (await files).setFiles(path);
  await page.getByRole('button', { name: 'Look into the file' }).click();
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  await expect(page.getByText('Everything is as in the file.')).toBeVisible();
  await owner.goTo('Income');
  await expect(page.getByText('15 entries, $15,505.00 in all')).toBeVisible();
  await owner.goTo('Settings');
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take out', exact: true }).click();
  expect(JSON.parse(await readFile(await (await again).path(), 'utf8'))).toEqual(taken);
  await app.restart({ folder: app.folder });
  await rm(elsewhere, { recursive: true });
});
