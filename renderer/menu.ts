/** The menu of the window, where there is one: it is told what the page shows, and what it asks for is done here. */
import { useEffect, useEffectEvent } from 'react';
import type { MenuState } from '../shared/api/desktop.ts';
import { useActions } from './actions.ts';
import { useHere } from './here.ts';
import { usePlaces } from './places.ts';
import { useApp, useReady, useWorkspace } from './state/app-state.tsx';

/** Shows nothing in the page. A component, so that a change of the menu draws nothing else anew. */
export function WindowMenu(): null {
  const app = useApp();
  const host = useReady((ready) => ready.info.host);
  const { settings, undo } = useWorkspace();
  const { groups, foot } = usePlaces();
  const { adds, filters } = useHere();
  const act = useEffectEvent(useActions());
  useEffect(() => app.onMenu((action) => act(action)), [app]);

  const { startedOn, theme } = settings;
  const places = startedOn === null ? [] : [...groups.flatMap((group) => group.places), ...foot].map(({ id }) => id);
  // As a text, for the menu is built anew only when something in it changed.
  const state = JSON.stringify({
    places,
    undo,
    theme,
    adds: startedOn !== null && adds,
    filters: startedOn !== null && filters,
  } satisfies MenuState);
  useEffect(() => {
    if (host === 'electron') app.api.desktop.showMenu(JSON.parse(state) as MenuState).catch(() => undefined);
  }, [app, host, state]);
  return null;
}
