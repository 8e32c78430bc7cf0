/** A screen begins at its top, however far down she was on the one before; going back leads to where she was. */
import type { Day } from '../../shared/values/dates.ts';
import { seed } from '../screens/states.ts';
import { expect, test, TODAY } from './support.ts';

test.use({
  start: { fill: async (folder: string) => void (await seed(folder, 'typical', TODAY as Day)) },
});

test('U1 a new screen begins at its top, and going back leads to where she was', async ({ app }) => {
  const { page } = app;
  const scrolled = (): Promise<number> => page.evaluate(() => document.documentElement.scrollTop);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await page.evaluate(() => location.assign('#/guide'));
  await expect(heading('Guide')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
  await page.evaluate(() => document.documentElement.scrollTo(0, 900));
  await expect.poll(scrolled).toBe(900);

  await page.getByRole('link', { name: 'Team' }).click();
  await expect(heading('Team')).toBeVisible();
  await expect.poll(scrolled).toBe(0);
  const person = page.getByRole('link', { name: /^Look at hours, pay and notes of/ }).last();
  await person.scrollIntoViewIfNeeded();
  const team = await scrolled();
  expect(team).toBeGreaterThan(0);
  await person.click();
  await expect(page.getByRole('button', { name: 'Save the note' })).toBeVisible();
  await expect.poll(scrolled).toBe(0);

  await page.goBack();
  await expect(heading('Team')).toBeVisible();
  await expect.poll(scrolled).toBe(team);
  await page.goBack();
  await expect(heading('Guide')).toBeVisible();
  await expect.poll(scrolled).toBe(900);
});
