/** The menu of the right mouse button on text. Rows and cards have their own, in the page. */
import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import { menuWords } from '../shared/words/menu.ts';

type Asked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'> & {
  readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>;
};

/** Empty where there is nothing to do with text. @param replace puts a suggestion in the place of the misspelled word */
function contextTemplate(asked: Asked, replace: (word: string) => void): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, misspelledWord, dictionarySuggestions, editFlags } = asked;
  const words = menuWords.edit;
  const copy: MenuItemConstructorOptions = { role: 'copy', label: words.copy, enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...(dictionarySuggestions.length === 0
            ? [{ label: menuWords.spelling.none, enabled: false }]
            : dictionarySuggestions.map((word) => ({ label: word, click: () => replace(word) }))),
          { type: 'separator' },
        ];
  return [
    ...spelling,
    { role: 'cut', label: words.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
  ];
}

export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, asked) => {
    const template = contextTemplate(asked, (word) => window.webContents.replaceMisspelling(word));
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
