/** A window of our own as the page sees one: what it was told, what it answers, and a menu that can be pressed. */
import type { MenuAction, MenuState, PdfSaved, PdfWanted } from '../../shared/api/desktop.ts';
import type { Push } from '../../shared/api/wire.ts';

export function aWindow() {
  const listeners = new Set<(push: Push) => void>();
  const seen = {
    menus: [] as MenuState[],
    pdfs: [] as PdfWanted[],
    answer: { outcome: 'saved', file: 'Answer.pdf' } as PdfSaved,
  };
  return {
    seen,
    /** Presses an entry of the menu. */
    press(action: MenuAction): void {
      for (const listener of listeners) listener({ event: 'menu.do', action });
    },
    subscribe(listener: (push: Push) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    desktop: {
      showMenu: (state: MenuState) => void seen.menus.push(state),
      savePdf: async (wanted: PdfWanted): Promise<PdfSaved> => {
        seen.pdfs.push(wanted);
        return seen.answer;
      },
    },
  };
}
export type AWindow = ReturnType<typeof aWindow>;
