/** The keys that work on every screen, and the list of all of them. */
import { useEffect, useEffectEvent } from 'react';
import { keysWords as words } from '../shared/words/palette.ts';
import { useActions } from './actions.ts';
import { showOverlay, useOverlays } from './state/overlays.ts';
import { KeysList } from './parts/keys-list.tsx';
import { useReady } from './state/app-state.tsx';

const isMac = (): boolean => /mac/i.test(navigator.platform);

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

export function AppKeys() {
  const { info, workspace } = useReady((ready) => ready);
  // A tab of a browser keeps these keys to itself.
  const inWindow =
    info.host === 'electron'
      ? [
          { keys: [keyName('N')], does: words.add },
          { keys: [keyName('F')], does: words.filter },
          { keys: [keyName('1'), keyName('9')], does: words.screens },
          { keys: [keyName(',')], does: words.settings },
        ]
      : [];
  const { singleKeys } = workspace.settings;
  return (
    <KeysList
      title={words.title}
      text={singleKeys ? words.text : `${words.text} ${words.off}`}
      close={words.close}
      onClose={() => showOverlay(null)}
      keys={[
        { keys: [keyName('K')], does: words.find },
        { keys: [keyName('Z')], does: words.undo },
        { keys: [keyName('P')], does: words.print },
        ...inWindow,
        { keys: isMac() ? ['⌘['] : ['Alt+←'], does: words.back },
        { keys: ['F6'], does: words.messages },
        { keys: ['1', '5'], does: words.choose },
        { keys: ['M'], does: words.move },
        ...(singleKeys ? [{ keys: ['?'], does: words.list }] : []),
      ]}
    />
  );
}
