/**
 * Both logs with 200,000 entries in a real page: the jump to the end with the End key beside 22 rows that are only moved, and
 * letters typed into the filter beside one frame. Aims: a jump at most 10 × and 4 ms, 500 nodes; a letter shown in 3 frames.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openStore } from '../../electron/store/store.ts';
import { initialSettings } from '../../shared/records/settings.ts';
import { benchBrowser, serveHost, TODAY } from './host.ts';
import { report } from './measure.ts';
import { plainOf } from './records.ts';

const SIZE = 200_000;
const ROUNDS = 15;
const PEER = '22 rows of the page moved';
const FRAME = 'one frame (60 a second)';

export async function benchLists(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-lists-'));
  await fillWith(folder, SIZE);
  const browser = await benchBrowser();
  const host = await serveHost(join(import.meta.dirname, '../../dist'), folder);
  try {
    const page = await browser.newPage();
    await page.goto(host.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const [screen, label, filter] of [
      ['income', 'Income', 'Find in notes'],
      ['workload', 'Everything you logged', 'Find in notes'],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${screen}`);
      const grid = page.getByRole('grid', { name: label });
      await grid.locator('[aria-rowindex="2"][aria-busy="false"]').waitFor();
      const { script, shown, peer, nodes } = await grid.evaluate(jumps, ROUNDS);
      report(
        `A jump in ${label.toLowerCase()}, ${SIZE.toLocaleString('en')} entries (aim × 10 and 4 ms, 500 nodes; there are ${nodes})`,
        new Map([
          [PEER, peer],
          ['End or Home: script and layout', script],
          ['the bar dragged: until rows are there', shown],
        ]),
        PEER,
      );
      await page.evaluate(watchTyping);
      await page.getByPlaceholder(filter).click();
      await page.keyboard.type('entry 1234', { delay: 150 });
      await grid.locator('[aria-rowindex="2"][aria-busy="false"]').waitFor();
      await page.waitForTimeout(500);
      const { keys, longest } = await page.evaluate(typed);
      report(
        `A letter in the filter of ${label.toLowerCase()} until it is shown (aim: 3 frames; longest task of the page ${longest === 0 ? 'under 50' : longest.toFixed(0)} ms)`,
        new Map([
          [FRAME, 1000 / 60],
          ['the slowest of ten', keys],
        ]),
        FRAME,
      );
    }
  } finally {
    await browser.close();
    host.close();
    rmSync(folder, { recursive: true });
  }
}

/** Puts a business of so many entries into a folder, ready to be opened. */
export async function fillWith(folder: string, size: number): Promise<void> {
  const store = await openStore({ folder, shape: storeShape, host: 'browser', now: Date.now });
  await store.replaceAll({ ...plainOf(size), settings: { ...initialSettings, startedOn: TODAY } });
  await store.close();
}

/** In the page: medians of jumps to the end and back, and of the same number of rows that are only moved and written anew. */
async function jumps(grid: Element, rounds: number) {
  const middle = (all: number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
  const list = grid as HTMLElement;
  const rowAt = (index: number) => list.querySelector<HTMLElement>(`[aria-rowindex="${index}"]`);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const last = Number(list.getAttribute('aria-rowcount'));
  const [script, shown, peer] = [[] as number[], [] as number[], [] as number[]];
  const scroller = list.querySelectorAll('[role=rowgroup]')[1] ?? list;

  const box = document.createElement('div');
  box.style.cssText = 'position:relative;height:460px;overflow:auto';
  const rows = Array.from({ length: 22 }, () => {
    const row = document.createElement('div');
    row.style.cssText = 'position:absolute;inset-inline:0;display:grid;grid-template-columns:repeat(5,1fr)';
    for (let cell = 0; cell < 5; cell += 1) row.append(document.createElement('span'));
    box.append(row);
    return row;
  });
  list.after(box);

  for (let round = 0; round < rounds; round += 1) {
    for (const key of ['End', 'Home']) {
      const target = key === 'End' ? last : 2;
      rowAt(key === 'End' ? 2 : last)?.focus();
      await frame();
      const began = performance.now();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await Promise.resolve();
      if (list.offsetHeight === 0) throw new Error('the list is gone');
      script.push(performance.now() - began);
      while (rowAt(target)?.ariaBusy !== 'false') await frame();
    }
    // Somewhere else each time, as when the bar is dragged: these rows were not asked for before.
    const place = Math.floor((last * (round + 0.5)) / rounds);
    const dragged = performance.now();
    scroller.scrollTop = (place - 2) * 46;
    while (rowAt(place)?.ariaBusy !== 'false') await frame();
    shown.push(performance.now() - dragged);
    await frame();
    const began = performance.now();
    for (const [index, row] of rows.entries()) {
      row.style.top = `${(round * 1000 + index) * 46}px`;
      for (const cell of row.children) cell.textContent = `row ${round * 1000 + index}`;
    }
    if (box.offsetHeight === 0) throw new Error('the peer is gone');
    peer.push(performance.now() - began);
  }
  box.remove();
  return {
    script: middle(script),
    shown: middle(shown),
    peer: middle(peer),
    nodes: list.querySelectorAll('*').length,
  };
}

/** In the page: remembers how long each key took until it was painted, and the longest task. */
function watchTyping(): void {
  const seen = { keys: [] as number[], longest: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (/^key|^input/.test(name)) seen.keys.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
}

/** In the page: the slowest key, and the longest task; keys that took less than a frame are not told apart. */
function typed(): { keys: number; longest: number } {
  const { seen } = window as unknown as { seen: { keys: number[]; longest: number } };
  return { keys: Math.max(1000 / 60, ...seen.keys), longest: seen.longest };
}
