/** Everything out of one computer and into another: the same rows, figures and screens. */
import { readFile } from 'node:fs/promises';
import type { Day } from '../../shared/values/dates.ts';
import { seed } from '../screens/states.ts';
import { expect, IN_ELECTRON, test, TODAY } from './support.ts';

test.use({
  start: {
    fill: async (folder: string): Promise<void> => {
      await seed(folder, 'typical', TODAY as Day);
    },
  },
});

test('X5 everything is taken out, changed here, and comes back from the file; a list opens in a sheet', async ({
  app,
}) => {
  test.skip(IN_ELECTRON, 'a download there asks in a dialog of the system');
  const { page } = app;
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take out', exact: true }).click();
  const download = await downloads;
  expect(download.suggestedFilename()).toBe(`right-hand-everything-${TODAY}.json`);
  const path = await download.path();
  const taken = JSON.parse(await readFile(path, 'utf8')) as {
    clients: { name: string }[];
    settings: { ownerName: string };
  };
  expect(taken.clients.length).toBeGreaterThan(5);

  await page.getByRole('textbox', { name: 'Your first name' }).fill('Somebody else');
  await page.getByRole('textbox', { name: 'Your first name' }).blur();
  await expect(page.getByText(/^Saved here/)).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in everything from such a file' }).click();
  await (await chooser).setFiles(path);
  await page.getByRole('button', { name: 'Look into the file' }).click();
  await expect(page.getByRole('row', { name: /^Clients/ })).toBeVisible();
  await app.expectAccessible(['landmark-one-main', 'page-has-heading-one', 'region']);
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  await expect(page.getByText('Everything is as in the file.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your first name' })).toHaveValue(taken.settings.ownerName);

  await page.getByRole('button', { name: /What$/ }).click();
  await page.getByRole('option', { name: 'Clients', exact: true }).click();
  const second = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take out', exact: true }).click();
  const table = await readFile(await (await second).path(), 'utf8');
  expect(table.split('\r\n')[0]).toBe('\uFEFFName,Status,Since,Kind,A month,Hours sold a month,How found,Note');
  for (const { name } of taken.clients) expect(table).toContain(name);
});
