/** A message stays for ten seconds: it must never lie over what she does next. */
import { aHandoff, day } from '../support/builders.ts';
import { seedBusiness } from '../support/seed.ts';
import { handoffWords } from '../../shared/words/handoff.ts';
import { expect, test, TODAY } from './support.ts';

test.use({
  start: {
    fill: async (folder: string) =>
      void (await seedBusiness(folder, { handoffs: [aHandoff({ title: 'Inbox' })] }, day(TODAY))),
  },
});

test('U2 a message lies beside the panel that opens after it, at every size', async ({ app }) => {
  const { page } = app;
  for (const [width, height] of [
    [1280, 800],
    [1024, 768],
    [800, 600],
    [640, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => location.assign('#/handoff'));
    await page.getByRole('button', { name: 'What to do with Inbox' }).click();
    await page.getByRole('menuitem', { name: /^Move to (Writing it down|Still mine)$/ }).click();
    const message = page.getByRole('alertdialog');
    await expect(message).toBeVisible();
    await page.getByRole('button', { name: handoffWords.add }).first().click();
    const save = page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true });
    const [one, other] = [await message.boundingBox(), await save.boundingBox()];
    expect(one).not.toBeNull();
    expect(other).not.toBeNull();
    if (!one || !other) return;
    const apart =
      one.x + one.width <= other.x ||
      other.x + other.width <= one.x ||
      one.y + one.height <= other.y ||
      other.y + other.height <= one.y;
    expect(apart, `${width} wide`).toBe(true);
    await page.keyboard.press('Escape');
  }
});
