import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeWindow, readWindowState, writeWindowState, type Bounds } from '../../electron/window-state.ts';

const laptop: Bounds = { x: 0, y: 25, width: 1440, height: 875 };
const beside: Bounds = { x: -1920, y: 0, width: 1920, height: 1080 };

describe('U5 where the window opens', () => {
  it.each<readonly [string, Bounds | null, readonly Bounds[], ReturnType<typeof placeWindow>]>([
    ['the first day', null, [laptop], { width: 1280, height: 800 }],
    ['the first day, no screen known', null, [], { width: 1280, height: 800 }],
    ['the first day, a small screen', null, [{ x: 0, y: 0, width: 1024, height: 700 }], { width: 1024, height: 700 }],
    ['a tiny screen', null, [{ x: 0, y: 0, width: 640, height: 480 }], { width: 800, height: 600 }],
    ['where it was', { x: 10, y: 30, width: 900, height: 700 }, [laptop], { x: 10, y: 30, width: 900, height: 700 }],
    [
      'on the screen at the left',
      { x: -1900, y: 5, width: 1000, height: 900 },
      [laptop, beside],
      { x: -1900, y: 5, width: 1000, height: 900 },
    ],
    ['its screen is gone', { x: -1900, y: 5, width: 1000, height: 900 }, [laptop], { width: 1000, height: 875 }],
    [
      'just enough to take hold of',
      { x: 1320, y: 25, width: 900, height: 700 },
      [laptop],
      { x: 1320, y: 25, width: 900, height: 700 },
    ],
    ['one pixel too little', { x: 1321, y: 25, width: 900, height: 700 }, [laptop], { width: 900, height: 700 }],
    [
      'its title bar above the screen',
      { x: 10, y: 24, width: 900, height: 700 },
      [laptop],
      { width: 900, height: 700 },
    ],
    [
      'its title bar below the screen',
      { x: 10, y: 869, width: 900, height: 700 },
      [laptop],
      { width: 900, height: 700 },
    ],
    [
      'larger than the screen is today',
      { x: 0, y: 25, width: 3000, height: 2000 },
      [laptop],
      { x: 0, y: 25, width: 1440, height: 875 },
    ],
    ['too small', { x: 0, y: 25, width: 10, height: 10 }, [laptop], { width: 800, height: 600 }],
  ])('%s', (_, saved, screens, expected) => expect(placeWindow(saved, screens)).toEqual(expected));
});

describe('U5 the file of the window', () => {
  let file = '';
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'state-')), 'window.json');
  });
  afterEach(() => rmSync(join(file, '..'), { recursive: true }));
  const state = { bounds: { x: 1, y: 2, width: 900, height: 700 }, maximized: true, zoom: 1.5, theme: 'dark' as const };

  it('reads what was written', () => {
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
  });

  it.each([
    ['', 'no JSON'],
    ['{"bounds":', 'half of one'],
    ['null', 'nothing'],
    ['[]', 'a list'],
    [JSON.stringify({ ...state, bounds: { x: 1, y: 2, width: 900 } }), 'no height'],
    [JSON.stringify({ ...state, bounds: { ...state.bounds, x: 1.5 } }), 'half a pixel'],
    [JSON.stringify({ ...state, bounds: { ...state.bounds, width: 1e300 } }), 'no width that a screen has'],
    [JSON.stringify({ ...state, maximized: 'yes' }), 'a text'],
    [JSON.stringify({ ...state, zoom: 0 }), 'no zoom'],
    [JSON.stringify({ ...state, zoom: 'NaN' }), 'no number'],
    [JSON.stringify({ ...state, theme: 'pink' }), 'no look'],
  ])('%j is ignored: %s', (text) => {
    writeFileSync(file, text);
    expect(readWindowState(file)).toBeNull();
  });

  it('a file that is not there is ignored', () => expect(readWindowState(file)).toBeNull());
});
