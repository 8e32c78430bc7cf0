/** Where the window was, in a small file of its own: it is no record, and losing it loses nothing of hers. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const THEMES = ['system', 'light', 'dark'] as const;

export interface WindowState {
  /** The place when it is not maximised, in the pixels of the whole desktop: with it the screen that it stood on. */
  readonly bounds: Bounds;
  readonly maximized: boolean;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** The look, so that the window has its ground before the page is there to say it. */
  readonly theme: (typeof THEMES)[number];
}

export const SMALLEST = { width: 800, height: 600 };
const FIRST = { width: 1280, height: 800 };
/** What must be seen of the title bar so that she can take hold of the window. */
const GRIP = { width: 120, height: 32 };

/** Null when there is none or it cannot be read: the window then opens as on the first day. */
export function readWindowState(file: string): WindowState | null {
  try {
    const { bounds, maximized, zoom, theme } = JSON.parse(readFileSync(file, 'utf8')) as Partial<WindowState>;
    const { x, y, width, height } = bounds ?? {};
    if (![x, y, width, height].every(Number.isSafeInteger) || typeof maximized !== 'boolean') return null;
    if (typeof zoom !== 'number' || !(zoom >= 0.25 && zoom <= 5)) return null;
    if (!theme || !THEMES.includes(theme)) return null;
    return { bounds: bounds as Bounds, maximized, zoom, theme };
  } catch {
    return null;
  }
}

/** Written whole under another name and then renamed, so that there is never half of it. Throws what the disk throws. */
export function writeWindowState(file: string, state: WindowState): void {
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * Where the window opens: where it was, if enough of its title bar lies on one of the screens of today; else in the middle
 * of the first, as large as it was. Never larger than its screen, never smaller than SMALLEST. Without x and y the system
 * chooses the middle.
 * @param workAreas the usable part of each screen, the main one first
 */
export function placeWindow(
  saved: Bounds | null,
  workAreas: readonly Bounds[],
): { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number } {
  const home = saved && workAreas.find((area) => hasGrip(saved, area));
  const size = within(saved ?? FIRST, home ?? workAreas[0]);
  return home && saved ? { x: saved.x, y: saved.y, ...size } : size;
}

function hasGrip(window: Bounds, area: Bounds): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return across >= GRIP.width && window.y >= area.y && window.y + GRIP.height <= area.y + area.height;
}

function within(
  { width, height }: { width: number; height: number },
  area: Bounds | undefined,
): { width: number; height: number } {
  return {
    width: Math.max(SMALLEST.width, Math.min(width, area?.width ?? width)),
    height: Math.max(SMALLEST.height, Math.min(height, area?.height ?? height)),
  };
}
