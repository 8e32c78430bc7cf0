/**
 * Every screen in every state: axe finds nothing, nothing scrolls sideways, also at 640 wide (1280 at 200 %), the page
 * complains about nothing. With RIGHT_HAND_SCREENS=<folder> (`npm run screens`) at three sizes in light and dark, in forced
 * colours, and a picture of each; RIGHT_HAND_SCREEN=<part of a name> leaves the others out.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Day } from '../../shared/values/dates.ts';
import { expect, test, TODAY } from '../e2e/support.ts';
import { screens, type ScreenEntry } from './screens.ts';
import type { Seeded } from '../support/seed.ts';
import { seed, STATES, type State } from './states.ts';

const pictures = process.env['RIGHT_HAND_SCREENS'];

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 800, height: 600 },
] as const;
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number] | 'forced';
type Look = { readonly size: { readonly width: number; readonly height: number }; readonly theme: Theme };

/** 1280 wide at 200 %. */
const ZOOMED = { width: 640, height: 400 } as const;
const EVERY: readonly Look[] = [
  ...SIZES.flatMap((size) => THEMES.map((theme) => ({ size, theme }))),
  { size: ZOOMED, theme: 'light' },
  { size: SIZES[0], theme: 'forced' },
];
const WIDE: Look = { size: SIZES[0], theme: 'light' };
const NARROW: Look = { size: SIZES[2], theme: 'dark' };

const wanted = process.env['RIGHT_HAND_SCREEN'] ?? '';
const isWanted =
  (state: State) =>
  ({ name, states }: ScreenEntry): boolean =>
    states.includes(state) && name.includes(wanted);

/** On a slow machine each took 4 to 10 s: the 49 of daily use were too many for one test. */
const IN_ONE_TEST = 12;

/** Without pictures each screen is seen once in each state, wide and light or narrow and dark by turns. */
const looksAt = (turn: number): readonly Look[] => (pictures ? EVERY : [turn % 2 === 0 ? WIDE : NARROW]);

for (const state of STATES) {
  test.describe(state, () => {
    let seeded: Seeded;
    test.use({
      start: {
        fill: async (folder: string) => {
          seeded = await seed(folder, state, TODAY as Day);
        },
      },
    });
    const all = screens.filter(isWanted(state));
    for (let from = 0; from < all.length; from += IN_ONE_TEST) {
      const some = all.slice(from, from + IN_ONE_TEST);
      test(`every screen is good: ${state}, ${some[0]?.name} to ${some.at(-1)?.name}`, async ({ app }) => {
        const { page } = app;
        if (pictures) test.setTimeout(1_800_000);
        if (state === 'trouble') await failEverySave(page);
        for (const [at, screen] of some.entries()) {
          const address = screen.at(seeded);
          if (address === null) continue;
          for (const look of looksAt(from + at + STATES.indexOf(state)))
            await test.step(`${screen.name} ${look.size.width} ${look.theme}`, () =>
              see(page, screen, address, look, state));
        }
      });
    }
  });
}

async function see(
  page: Page,
  screen: ScreenEntry,
  address: string,
  { size, theme }: Look,
  state: State,
): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({
    colorScheme: theme === 'forced' ? 'light' : theme,
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate((hash) => {
    // The same address again would be no change of address.
    location.hash = '#/';
    location.hash = `#${hash}`;
  }, address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
  // The screen before it may have been what was seen: its own may still be on the way.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
  await screen.open?.(page);
  await page.evaluate(() => document.fonts.ready);

  const title = `${state} ${screen.name} at ${size.width}, ${theme}`;
  // While a panel is open, the rest of the page is hidden from assistive technology, and so are its heading and landmark.
  const hidden = screen.open ? ['landmark-one-main', 'page-has-heading-one', 'region'] : [];
  const { violations } = await new AxeBuilder({ page }).disableRules(hidden).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect.soft(found, title).toEqual([]);
  const sideways = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(await sideways(), `${title}: scrolls sideways by`).toBeLessThanOrEqual(0);
  await page.setViewportSize(ZOOMED);
  expect.soft(await sideways(), `${title}: at 200 % it scrolls sideways by`).toBeLessThanOrEqual(0);
  await page.setViewportSize(size);
  if (pictures) {
    // Media queries follow a frame later.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const name = `${screen.name}-${state.replace(' ', '-')}-${size.width}-${theme}.png`;
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, name), fullPage: !screen.open });
  }
  if (screen.open) await page.keyboard.press('Escape');
}

/** Resolves when the page has not changed for a moment: what was asked of the main side has come. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const QUIET_MS = 150;
        let timer = setTimeout(done, QUIET_MS);
        const watcher = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, QUIET_MS);
        });
        function done(): void {
          watcher.disconnect();
          resolve();
        }
        watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );

/** The disk that cannot be written any more, as the page hears of it; one save makes it say so. */
async function failEverySave(page: Page): Promise<void> {
  await page.route('**/call', async (route) => {
    const { name } = route.request().postDataJSON() as { name: string };
    if (!/\.(save|finish|remove)/.test(name)) return route.fallback();
    await route.fulfill({ json: { ok: false, error: { code: 'storage-unwritable' } } });
  });
  await settled(page);
  await page.getByRole('button', { name: /Show$/ }).click();
  await page.getByRole('option', { name: 'Last 12 months' }).click({ timeout: 5000 });
  await expect(page.getByRole('alert')).toBeVisible();
}
