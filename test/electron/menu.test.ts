import { describe, expect, it } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { menuTemplate } from '../../electron/menu.ts';
import type { MenuAction, MenuState } from '../../shared/api/desktop.ts';

const SYSTEMS = ['darwin', 'win32', 'linux'] as const;
const shown: MenuState = {
  places: ['today', 'clients', 'income', 'workload', 'readiness', 'hiring', 'team', 'settings'],
  undo: 'client.save',
  theme: 'dark',
  adds: true,
  filters: true,
};

type Item = MenuItemConstructorOptions;
const asked: (MenuAction | 'undo typing')[] = [];
const menu = (platform: NodeJS.Platform, state: MenuState | null = shown): Item[] => {
  asked.length = 0;
  return menuTemplate(platform, state, {
    act: (action) => asked.push(action),
    undoTyping: () => asked.push('undo typing'),
  });
};
const inside = (item: Item | undefined): Item[] => (Array.isArray(item?.submenu) ? item.submenu : []);
const all = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...all(inside(item))]);
const find = (items: readonly Item[], label: string): Item => {
  const found = all(items).find((item) => item.label === label);
  if (!found) throw new Error(`no entry ${label}`);
  return found;
};
const press = (item: Item, triggeredByAccelerator = false): void =>
  (item.click as (...args: unknown[]) => void)({}, undefined, { triggeredByAccelerator });
const names = (items: readonly Item[]): string[] =>
  items.map(({ label, type }) => (label ?? type ?? '').replace('&', ''));

describe('U5 the application menu', () => {
  it.each([
    ['darwin', ['Right Hand', 'File', 'Edit', 'View', 'Go', 'Window', 'Help']],
    ['win32', ['File', 'Edit', 'View', 'Go', 'Window', 'Help']],
    ['linux', ['File', 'Edit', 'View', 'Go', 'Window', 'Help']],
  ] as const)('on %s begins with %j', (platform, titles) => expect(names(menu(platform))).toEqual(titles));

  it('opens a menu with Alt and its letter, each with its own, where menus wait for Alt', () => {
    for (const platform of ['win32', 'linux'] as const) {
      const letters = menu(platform).map(({ label }) => /&(\w)/.exec(label ?? '')?.[1]);
      expect(letters).toEqual(['F', 'E', 'V', 'G', 'W', 'H']);
    }
    for (const { label } of all(menu('darwin'))) expect(label ?? '').not.toContain('&');
  });

  it('keeps what belongs to the app where the platform has it', () => {
    expect(names(inside(menu('darwin')[0]))).toEqual([
      'About Right Hand',
      'separator',
      'Settings…',
      'separator',
      'Services',
      'separator',
      'Hide Right Hand',
      'Hide others',
      'Show all',
      'separator',
      'Quit Right Hand',
    ]);
    expect(names(inside(menu('darwin')[1]))).toEqual([
      'Add on this screen…',
      'separator',
      'Print…',
      'Save as PDF…',
      'separator',
      'Close window',
    ]);
    for (const platform of ['win32', 'linux'] as const) {
      const file = [
        'Add on this screen…',
        'separator',
        'Print…',
        'Save as PDF…',
        'separator',
        'Settings',
        'separator',
        'Quit Right Hand',
      ];
      expect(names(inside(menu(platform)[0]))).toEqual(file);
      expect(names(inside(menu(platform).at(-1)))).toEqual(['Keys', 'About Right Hand']);
    }
  });

  it.each(SYSTEMS)('on %s every entry has a name, and every key is used once', (platform) => {
    for (const item of all(menu(platform)))
      if (item.type !== 'separator' && item.visible !== false) expect(item.label).toMatch(/\S/);
    const keys = all(menu(platform)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it.each(SYSTEMS)('on %s leads to each place that is shown, with its number', (platform) => {
    const items = menu(platform);
    const labels = ['Today', 'Clients', 'Income', 'Workload', 'Readiness', 'Hiring', 'Team'];
    const view = inside(items.find(({ label }) => label?.endsWith('View')));
    expect(names(view).slice(0, 7)).toEqual(labels);
    expect(view.slice(0, 7).map(({ accelerator }) => accelerator)).toEqual(
      labels.map((_, index) => `CommandOrControl+${index + 1}`),
    );
    for (const label of labels) press(find(items, label));
    press(find(items, platform === 'darwin' ? 'Settings…' : 'Settings'));
    expect(asked).toEqual(shown.places.map((id) => `go.${id}`));
  });

  it('a tenth place has no number', () => {
    const places = Array.from({ length: 10 }, () => 'today' as const);
    const view = inside(menu('linux', { ...shown, places }).find(({ label }) => label?.endsWith('View')));
    expect(view.slice(8, 10).map(({ accelerator }) => accelerator)).toEqual(['CommandOrControl+9', undefined]);
  });

  it.each(SYSTEMS)('on %s adds and filters with a key where the screen does, and only there', (platform) => {
    const items = menu(platform);
    expect(find(items, 'Add on this screen…').accelerator).toBe('CommandOrControl+N');
    expect(find(items, 'Filter this list').accelerator).toBe('CommandOrControl+F');
    press(find(items, 'Add on this screen…'));
    press(find(items, 'Filter this list'));
    expect(asked).toEqual(['add', 'filter']);
    const elsewhere = all(menu(platform, { ...shown, adds: false, filters: false })).map(({ label }) => label);
    expect(elsewhere).not.toContain('Add on this screen…');
    expect(elsewhere).not.toContain('Filter this list');
  });

  it('names what undo takes back, and has nothing to take back when there is nothing', () => {
    expect(find(menu('linux'), 'Undo a change of a client').enabled).toBe(true);
    expect(find(menu('linux', { ...shown, undo: null }), 'Undo').enabled).toBe(false);
    expect(find(menu('linux', { ...shown, undo: 'a.newer.call' }), 'Undo').enabled).toBe(true);
  });

  it('leaves the key of undo to the page, and on macOS to the text that she is typing', () => {
    for (const platform of ['win32', 'linux'] as const)
      expect(find(menu(platform), 'Undo a change of a client').registerAccelerator).toBe(false);
    const undo = find(menu('darwin'), 'Undo a change of a client');
    expect(undo.registerAccelerator).toBe(true);
    press(undo, true);
    press(undo, false);
    expect(asked).toEqual(['undo typing', 'undo']);
    // Typing can be taken back where there is no change to take back.
    expect(find(menu('darwin', { ...shown, undo: null }), 'Undo').enabled).toBe(true);
  });

  it('marks the look of now, and asks for another', () => {
    const looks = inside(find(menu('win32'), 'Look'));
    expect(looks.map(({ label, type, checked }) => [label, type, checked])).toEqual([
      ['As the computer', 'radio', false],
      ['Light', 'radio', false],
      ['Dark', 'radio', true],
    ]);
    for (const look of looks) press(look);
    expect(asked).toEqual(['theme.system', 'theme.light', 'theme.dark']);
  });

  it('prints, saves a PDF, goes back and forward', () => {
    const items = menu('linux');
    for (const label of ['Print…', 'Save as PDF…', 'Back', 'Forward']) press(find(items, label));
    expect(asked).toEqual(['print', 'save-pdf', 'back', 'forward']);
  });

  it.each(SYSTEMS)('on %s offers nothing of a page before there is one, or before the welcome is over', (platform) => {
    for (const state of [null, { ...shown, places: [] }]) {
      const items = all(menu(platform, state));
      const labels = names(items);
      for (const label of ['Print…', 'Save as PDF…', 'Today', 'Look', 'Go', 'Settings', 'Settings…'])
        expect(labels).not.toContain(label);
      expect(labels).toEqual(expect.arrayContaining(['Copy', 'Paste', 'Zoom in', 'Full screen', 'Quit Right Hand']));
      // No line stands first, last or beside another.
      for (const { submenu } of items)
        if (Array.isArray(submenu))
          expect(names(submenu).join(' ')).not.toMatch(/^separator|separator$|separator separator/);
    }
  });
});
