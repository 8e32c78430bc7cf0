/** What is kept over time: a file with two bad rows, an entry by hand, a closed week, the timer over a restart, undo. */
import type { Day } from '../../shared/values/dates.ts';
import { seed } from '../screens/states.ts';
import { expect, test, TODAY } from './support.ts';
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

test('a year comes in from a file, two rows are mended, a week is closed, the timer survives a restart', async ({
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

  // A week is closed in a few fields.
  await page.evaluate(() => {
    location.hash = '#/friday';
  });
  await page.getByRole('textbox', { name: 'Client work', exact: true }).fill('20');
  await page.getByRole('button', { name: 'Close the week' }).click();
  await expect(page.getByText(/^Closed on/)).toBeVisible();
  await app.expectAccessible();

  // The import goes again as a whole, after all that came later; the hours stay.
  await owner.goTo('Workload');
  await page.getByRole('link', { name: 'Bring in a file' }).click();
  await page.getByRole('button', { name: 'Take back year.csv' }).click();
  await expect(page.getByText('All entries of year.csv are gone again.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await owner.goTo('Income');
  await expect(page.getByText('14 entries, $15,430.00 in all')).toBeVisible();
});
