/** Paper is white and its text dark, also from the dark look; what only a screen can do is not on it. */
import type { Locator, Page } from '@playwright/test';
import { storeShape } from '../../electron/service/store-shape.ts';
import { madeUpBusiness } from '../../shared/made-up/made-up-business.ts';
import { teamOn } from '../../shared/records/person.ts';
import { appWords } from '../../shared/words/app.ts';
import { day } from '../support/builders.ts';
import { withStore } from '../support/seed.ts';
import { expect, test, TODAY } from './support.ts';

const business = madeUpBusiness('obm', day(TODAY));
const [plan] = business.plans;
const [result] = business.results;
const howTo = business.handoffs.find(({ title }) => title === 'Invoice chasing');
const assistant = teamOn(business.people, day(TODAY)).find(({ role }) => role === 'va');

/** The page, its own heading, and how many of its words lead to what they come from: on paper they are words. */
const pages = [
  ['H3 a text of a hire', `/hiring/text/agreement?plan=${plan?.id}`, 'What the agreement should settle', 0],
  ['O3 a how-to', `/handoff/how-to/${howTo?.id}`, 'Invoice chasing', 0],
  [
    'A4 the result',
    `/readiness/result/${result?.id}`,
    `You are ready for an Online Business Manager (OBM). Keep ${assistant?.name} as your assistant.`,
    7,
  ],
] as const;

test.use({
  start: {
    fill: (folder: string) =>
      withStore(folder, day(TODAY), (store) =>
        store.replaceAll({
          ...storeShape.initial(),
          ...business,
          settings: { ...business.settings, theme: 'dark' },
        }),
      ),
  },
});

/** The colours of every word that is shown, and of what it stands on, as brightness from 0 to 1. */
const brightness = (page: Page): Promise<{ ink: number; ground: number; words: string }[]> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const rgba = (colour: string): Uint8ClampedArray => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return context.getImageData(0, 0, 1, 1).data;
    };
    const bright = ([r = 0, g = 0, b = 0]: Uint8ClampedArray): number => (0.299 * r + 0.587 * g + 0.114 * b) / 255;
    const groundOf = (element: Element | null): Uint8ClampedArray => {
      if (element === null) return rgba('white');
      const colour = rgba(getComputedStyle(element).backgroundColor);
      return colour[3] === 0 ? groundOf(element.parentElement) : colour;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const words = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('');
        const ink = bright(rgba(getComputedStyle(element).color));
        return words.trim() === '' ? [] : [{ ink, ground: bright(groundOf(element)), words }];
      });
  });

/** What a button looks like that is read as words: no frame, no ground, no line, the colour of what is around it. */
const readsAsWords = (button: Locator): Promise<boolean> =>
  button.evaluate((element) => {
    const look = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement ?? element);
    return (
      look.borderTopWidth === '0px' &&
      look.backgroundColor === 'rgba(0, 0, 0, 0)' &&
      look.textDecorationLine === 'none' &&
      look.color === around.color
    );
  });

for (const [name, address, heading, sources] of pages)
  test(`${name}, printed from the dark look, is dark on white, without menu and buttons`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.getByRole('navigation')).toBeVisible();
    await page.evaluate((hash) => location.assign(`#${hash}`), address);
    const own = page.getByRole('heading', { name: heading, exact: true });
    await expect(own).toBeVisible();
    await expect(page.getByRole('button', { name: appWords.paper.print })).toBeVisible();
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).not.toBe('rgb(255, 255, 255)');
    for (const word of await brightness(page)) expect(word.ground, word.words).not.toBe(1);

    await page.emulateMedia({ media: 'print' });
    await expect(own).toBeVisible();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('button', { name: appWords.paper.print })).toBeHidden();
    await expect(page.getByRole('link', { name: appWords.skip })).toBeHidden();
    const buttons = await page.getByRole('button').filter({ visible: true }).all();
    expect(buttons).toHaveLength(sources);
    for (const button of buttons) expect(await readsAsWords(button), (await button.textContent()) ?? '').toBe(true);

    expect(await ground()).toBe('rgb(255, 255, 255)');
    const printed = await brightness(page);
    expect(printed.length).toBeGreaterThan(5);
    for (const { ink, ground: under, words } of printed) {
      expect(ink, words).toBeLessThan(0.5);
      expect(under, words).toBeGreaterThan(0.85);
    }
    expect(printed.find(({ words }) => words === heading)?.ground).toBe(1);
  });
