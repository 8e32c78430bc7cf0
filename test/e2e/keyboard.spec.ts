/** The second half of an owner's path without a mouse: people, a hire, a handoff, the chart, undo, a backup. */
import type { Page } from '@playwright/test';
import type { Day } from '../../shared/values/dates.ts';
import { seed } from '../screens/states.ts';
import { expect, test, TODAY } from './support.ts';

test.use({
  start: {
    fill: async (folder: string): Promise<void> => {
      await seed(folder, 'typical', TODAY as Day);
    },
  },
});

/** Finds a screen or does something by the palette. */
async function say(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Find or do anything' })).toBeFocused();
  await page.keyboard.type(text);
  const first = page.getByRole('menuitem').first();
  await expect(first).toContainText(text, { ignoreCase: true });
  // What fits best is chosen as she types.
  if ((await first.getAttribute('data-focused')) === null) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeHidden();
}

/** Walks with Tab until the thing has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'row', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < 200; stops += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

/** Walks to the column of a card, down to the card, and brings its menu with M. */
async function menuOf(page: Page, name: string): Promise<void> {
  const card = page.getByRole('row', { name });
  await expect(card).toBeVisible();
  const inColumn = (): Promise<boolean> =>
    card.evaluate(
      (row) => document.activeElement?.role === 'row' && row.parentElement === document.activeElement.parentElement,
    );
  for (let stops = 0; stops < 200 && !(await inColumn()); stops += 1) await page.keyboard.press('Tab');
  for (let stops = 0; stops < 40; stops += 1) {
    if (await card.evaluate((row) => row === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(card).toBeFocused();
  await page.keyboard.press('m');
}

async function choose(page: Page, name: string): Promise<void> {
  const line = page.getByRole('menuitem', { name });
  await expect(line).toBeVisible();
  for (let stops = 0; stops < 20; stops += 1) {
    if (await line.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

test('U1 people, a hire, a handoff, the chart, undo and a backup by keyboard alone', async ({ app }) => {
  const { page } = app;
  await say(page, 'Go to Hiring');
  await press(page, 'Add someone');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Nadia Brandt');
  await press(page, 'Save');
  await expect(page.getByRole('dialog')).toBeHidden();
  await menuOf(page, 'Nadia Brandt');
  await choose(page, 'Move to First call');
  await expect(page.getByRole('region', { name: /^First call/ })).toContainText('Nadia Brandt');
  await menuOf(page, 'Nadia Brandt');
  await choose(page, 'Hire Nadia Brandt…');
  await press(page, 'Put them on my team');
  await expect(page.getByRole('dialog')).toBeHidden();

  await say(page, 'Go to Team');
  await expect(page.getByText('Nadia Brandt').first()).toBeVisible();

  await say(page, 'Add a task to hand over');
  await expect(page.getByRole('textbox', { name: 'The task' })).toBeFocused();
  await page.keyboard.type('Answer the inbox by noon');
  await tabTo(page, 'textbox', 'What it takes you a week');
  await page.keyboard.type('2.5');
  await press(page, 'Save');
  await expect(page.getByRole('dialog')).toBeHidden();
  await menuOf(page, 'Answer the inbox by noon');
  await choose(page, 'Move to Handed over');
  const over = page.getByRole('region', { name: /^Handed over/ });
  await expect(over).toContainText('Answer the inbox by noon');
  await page.keyboard.press('Control+z');
  await expect(over).not.toContainText('Answer the inbox by noon');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await app.expectAccessible(['landmark-one-main', 'page-has-heading-one', 'region']);
  await page.keyboard.press('Escape');

  await say(page, 'Back up');
  await press(page, 'Back up now');
  await press(page, /^Look into it: backup of/);
  await expect(page.getByRole('row', { name: /^Handoffs/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await app.restart();
  await say(page, 'Nadia Brandt');
  await expect(page.getByRole('dialog')).toBeVisible();
});
