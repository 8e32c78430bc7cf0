/**
 * What the page can do from wherever she is: asked for by the menu of the window, and by keys. A new one has its id in
 * shared/api/desktop.ts, what it does here, and its line in electron/menu.ts.
 */
import { useNavigate } from 'react-router';
import type { MenuAction } from '../shared/api/desktop.ts';
import type { Settings } from '../shared/records/settings.ts';
import { appWords } from '../shared/words/app.ts';
import { notify } from './parts/toasts.ts';
import { showOverlay } from './state/overlays.ts';
import { focusFilter, useHere } from './here.ts';
import { useNotice } from './notice.ts';
import { usePaper } from './paper.tsx';
import { useApp } from './state/app-state.tsx';
import { openAt } from './state/wanted.ts';

export function useActions(): (action: MenuAction) => void {
  const app = useApp();
  const navigate = useNavigate();
  const paper = usePaper();
  const notice = useNotice();
  const here = useHere();

  const undo = (): void => {
    const { undo: name } = app.state.getState().workspace;
    if (name === null) return notify({ message: appWords.nothingToUndo });
    app.run(app.api.undo.last({})).then(() => notify({ message: appWords.undone(name) }), notice.failed);
  };
  const look = (theme: Settings['theme']): void => {
    const { settings } = app.state.getState().workspace;
    if (settings.theme !== theme) app.run(app.api.settings.save({ ...settings, theme })).catch(notice.failed);
  };
  return (action) => {
    switch (action) {
      case 'undo':
        return undo();
      case 'find':
        return showOverlay('palette');
      case 'add':
        return here.adds ? void navigate(openAt(here.path, 'new')) : undefined;
      case 'filter':
        return focusFilter();
      case 'keys':
        return showOverlay('keys');
      case 'print':
        return paper.print();
      case 'save-pdf':
        return paper.savePdf?.();
      case 'back':
        return void navigate(-1);
      case 'forward':
        return void navigate(1);
      case 'theme.system':
        return look('system');
      case 'theme.light':
        return look('light');
      case 'theme.dark':
        return look('dark');
      default:
        return void navigate(`/${action.slice('go.'.length)}`);
    }
  };
}
