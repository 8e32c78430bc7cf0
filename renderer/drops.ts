/**
 * Files that are dropped on any screen, and rows that are pasted outside a field, go to "Bring in a file". Without this a file
 * would open in the place of the app.
 */

/** @param take is told of the first file of a drop, or of the rows that were pasted */
export function takeDrops(target: Document, take: (what: File | string) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return; // Text and cards are dragged as they always are.
    event.preventDefault();
    event.dataTransfer.dropEffect = panelIsOpen(target) ? 'none' : 'copy';
  };
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file && !panelIsOpen(target)) take(file);
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isTable(text) || isField(event.target) || panelIsOpen(target)) return;
    event.preventDefault();
    take(text);
  };
  target.addEventListener('dragover', over);
  target.addEventListener('drop', drop);
  target.addEventListener('paste', paste);
  return () => {
    target.removeEventListener('dragover', over);
    target.removeEventListener('drop', drop);
    target.removeEventListener('paste', paste);
  };
}

/** What a sheet copies: several lines of cells. */
const isTable = (text: string): boolean => {
  const lines = text.trim().split(/\r?\n/);
  return lines.length > 1 && lines.slice(0, 5).every((line) => /[\t;,]/.test(line));
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** What a panel asks must be answered first. */
const panelIsOpen = (target: Document): boolean =>
  [...target.querySelectorAll('[role=dialog], [role=alertdialog]')].some((panel) => !panel.closest('[role=region]'));
