/** The keys that work on every screen; their list stands in keys-list.tsx. */
import { useEffect, useEffectEvent } from 'react';
import { useActions } from './actions.ts';
import { showOverlay, useOverlays } from './state/overlays.ts';
import { useReady } from './state/app-state.tsx';

export const isMac = (): boolean => /mac/i.test(navigator.platform);

/** 'Ctrl+K', or '⌘K' on a Mac. */
export const keyName = (key: string): string => (isMac() ? `⌘${key}` : `Ctrl+${key}`);

/** Where typing belongs to the text, and keys are no commands. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** A panel that is open has the keys to itself: what it asks must be answered first. A message asks nothing. */
const panelIsOpen = (): boolean =>
  [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].some((panel) => !panel.closest('[role=region]'));

/** Ctrl/Cmd+K finds, Ctrl/Cmd+Z takes back, ? lists the keys. Inside a text field Z and ? belong to the text. */
export function useKeys(started: boolean): void {
  const act = useEffectEvent(useActions());
  const single = useReady((ready) => ready.workspace.settings.singleKeys);
  const overlay = useOverlays().open;
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const busy = panelIsOpen();
    if (command && !event.shiftKey && key === 'k' && started && (!busy || overlay === 'palette')) {
      event.preventDefault();
      showOverlay(overlay === 'palette' ? null : 'palette');
    } else if (command && !event.shiftKey && key === 'z' && !isTyping(event.target)) {
      event.preventDefault();
      act('undo');
    } else if (!command && single && event.key === '?' && started && !busy && !isTyping(event.target)) {
      event.preventDefault();
      showOverlay('keys');
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
