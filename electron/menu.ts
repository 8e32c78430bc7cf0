/** The application menu, built as data from what the page says it shows. An entry is there only while it does something. */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuAction, MenuState } from '../shared/api/desktop.ts';
import { appWords, undoNames } from '../shared/words/app.ts';
import { menuWords } from '../shared/words/menu.ts';
import { settingsWords } from '../shared/words/settings.ts';

export interface MenuHands {
  /** Asks the page. */
  readonly act: (action: MenuAction) => void;
  /** Takes back typing in the field that has the caret. */
  readonly undoTyping: () => void;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** @param state null while there is no page, or not yet */
export function menuTemplate(platform: NodeJS.Platform, state: MenuState | null, hands: MenuHands): Item[] {
  const mac = platform === 'darwin';
  const words = menuWords;
  /** Alt and the first letter open a menu where the menus wait for Alt. */
  const title = (text: string): string => (mac ? text : `&${text}`);
  const asks = (label: string, action: MenuAction, more: Item = {}): Item => ({
    label,
    click: () => hands.act(action),
    ...more,
  });
  const places = (state?.places ?? []).filter((id) => id !== 'settings');
  /** Nothing but its own pages: before the welcome is over there are none. */
  const begun = places.length > 0;
  const only = (there: boolean, ...items: Item[]): Item[] => (there ? items : []);
  const settings = only(
    state?.places.includes('settings') ?? false,
    asks(mac ? words.file.settingsMac : words.file.settings, 'go.settings', { accelerator: 'CommandOrControl+,' }),
    line,
  );
  const about: Item = { role: 'about', label: words.help.about };

  const appMenu: Item = {
    label: words.name,
    submenu: [
      about,
      line,
      ...settings,
      { role: 'services', label: words.mac.services },
      line,
      { role: 'hide', label: words.mac.hide },
      { role: 'hideOthers', label: words.mac.hideOthers },
      { role: 'unhide', label: words.mac.showAll },
      line,
      { role: 'quit', label: words.file.quit },
    ],
  };
  const file: Item = {
    label: title(words.file.title),
    submenu: [
      ...only(state?.adds ?? false, asks(words.file.add, 'add', { accelerator: 'CommandOrControl+N' }), line),
      ...only(
        begun,
        asks(words.file.print, 'print', { accelerator: 'CommandOrControl+P' }),
        asks(words.file.savePdf, 'save-pdf'),
        line,
      ),
      ...(mac ? [] : settings),
      mac ? { role: 'close', label: words.file.close } : { role: 'quit', label: words.file.quit },
    ],
  };
  const edit: Item = {
    label: title(words.edit.title),
    submenu: [
      undoItem(mac, state?.undo ?? null, hands),
      { role: 'redo', label: words.edit.redo },
      line,
      { role: 'cut', label: words.edit.cut },
      { role: 'copy', label: words.edit.copy },
      { role: 'paste', label: words.edit.paste },
      { role: 'selectAll', label: words.edit.selectAll },
      ...only(begun, line, asks(words.edit.find, 'find', { accelerator: 'CommandOrControl+K' })),
      ...only(state?.filters ?? false, asks(words.edit.filter, 'filter', { accelerator: 'CommandOrControl+F' })),
    ],
  };
  const view: Item = {
    label: title(words.view.title),
    submenu: [
      ...only(
        begun,
        ...places.map((id, at) =>
          asks(appWords.places[id], `go.${id}`, at < 9 ? { accelerator: `CommandOrControl+${at + 1}` } : {}),
        ),
        line,
        {
          label: words.view.look,
          submenu: (['system', 'light', 'dark'] as const).map((theme) =>
            asks(settingsWords.place.themes[theme], `theme.${theme}`, {
              type: 'radio',
              checked: state?.theme === theme,
            }),
          ),
        },
        line,
      ),
      { role: 'resetZoom', label: words.view.actualSize },
      { role: 'zoomIn', label: words.view.zoomIn },
      // The plus of the keyboard without Shift.
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
      { role: 'zoomOut', label: words.view.zoomOut },
      line,
      { role: 'togglefullscreen', label: words.view.fullScreen },
    ],
  };
  const go: Item = {
    label: title(words.go.title),
    submenu: [
      asks(words.go.back, 'back', { accelerator: mac ? 'Command+[' : 'Alt+Left' }),
      asks(words.go.forward, 'forward', { accelerator: mac ? 'Command+]' : 'Alt+Right' }),
    ],
  };
  const window: Item = mac
    ? { role: 'windowMenu', label: words.window.title }
    : {
        label: title(words.window.title),
        submenu: [
          { role: 'minimize', label: words.window.minimize },
          { role: 'close', label: words.file.close },
        ],
      };
  const help: Item = {
    role: 'help',
    label: title(words.help.title),
    submenu: [...only(begun, asks(words.help.keys, 'keys')), ...(mac ? [] : [about])],
  };
  return [...(mac ? [appMenu] : []), file, edit, view, ...only(begun, go), window, ...only(!mac || begun, help)];
}

/**
 * Takes back her last change, and names it. The key belongs to the page, which knows whether she is typing: on Windows and
 * Linux it never gets here; on macOS it does only when the page left it to the text.
 */
function undoItem(mac: boolean, undo: string | null, { act, undoTyping }: MenuHands): Item {
  const named = undo === null ? undefined : undoNames[undo];
  return {
    label: named === undefined ? menuWords.edit.undo : menuWords.edit.undoNamed(named),
    enabled: mac || undo !== null,
    accelerator: 'CommandOrControl+Z',
    registerAccelerator: mac,
    click: (_item, _window, event) => (event.triggeredByAccelerator ? undoTyping() : act('undo')),
  };
}
