/** A how-to with pictures, from the file to the paper: they are made small, kept like everything else, and taken along. */
import { readFile } from 'node:fs/promises';
import { aHandoff, day } from '../support/builders.ts';
import { seedBusiness } from '../support/seed.ts';
import { PICTURE_LETTERS } from '../../shared/records/picture.ts';
import { emptyHowTo } from '../../shared/records/handoff.ts';
import { handoffWords } from '../../shared/words/handoff.ts';
import { expect, test, TODAY } from './support.ts';

const words = handoffWords.pictures;
const handoff = aHandoff({
  title: 'Inbox',
  howTo: { ...emptyHowTo, purpose: 'Nobody waits.', steps: 'Open the inbox\nSort it' },
});

test.use({
  start: {
    fill: async (folder: string) => void (await seedBusiness(folder, { handoffs: [handoff] }, day(TODAY))),
  },
});

test('O3 pictures of a how-to are chosen or pasted, said what they show, printed, saved as a file and kept', async ({
  app,
}) => {
  const { page } = app;
  const open = () => page.evaluate((id) => location.assign(`#/handoff/how-to/${id}`), handoff.id);
  await open();
  await expect(page.getByText(words.none)).toBeVisible();

  // A picture of a screen, far larger than what is kept.
  await page.setViewportSize({ width: 2400, height: 1600 });
  const screen = await page.screenshot();
  await page.setViewportSize({ width: 1280, height: 800 });
  const choose = async (file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.add }).click();
    await (await chooser).setFiles(file);
  };
  await choose({ name: 'list.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') });
  await expect(page.getByRole('alert')).toContainText(words.unreadable('list.png'));
  await choose({ name: 'inbox.png', mimeType: 'image/png', buffer: screen });
  const first = page.getByRole('img', { name: words.alt(1, 'Inbox') });
  await expect(first).toBeVisible();
  const size = await first.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight, img.src.length]);
  expect(size.slice(0, 2)).toEqual([1600, 1067]);
  expect(size[2]).toBeLessThanOrEqual(PICTURE_LETTERS);

  await page.getByRole('button', { name: words.sayOf(1) }).click();
  await page.getByRole('textbox', { name: words.caption }).fill('Step 2: the folders are at the left');
  await app.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: 'Step 2: the folders are at the left' })).toBeVisible();
  await app.expectAccessible();

  // The one that she has just copied.
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob ?? ''], 'copied.png', { type: 'image/png' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const second = page.getByRole('img', { name: words.alt(2, 'Inbox') });
  await expect(second).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(second).toBeHidden();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const text = await readFile(await (await saving).path(), 'utf8');
  expect(text).toContain('![Step 2: the folders are at the left][picture-1]');
  expect(text).toMatch(/\n\[picture-1\]: data:image\/webp;base64,[\w+/]+=*\n$/);

  // On paper the picture stands, and what only a screen can do does not.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Step 2/ })).toBeVisible();
  await expect(page.getByRole('button', { name: words.add })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await app.restart();
  await open();
  const kept = app.page.getByRole('img', { name: 'Step 2: the folders are at the left' });
  await expect(kept).toBeVisible();
  await app.page.getByRole('button', { name: words.changeOf(1) }).click();
  await app.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(kept).toBeHidden();
  await app.page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept).toBeVisible();
});
