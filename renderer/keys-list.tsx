/** The list of all keys. */
import { keysWords as words } from '../shared/words/palette.ts';
import { isMac, keyName } from './keys.ts';
import { KeysList } from './parts/keys-list.tsx';
import { useReady } from './state/app-state.tsx';
import { showOverlay } from './state/overlays.ts';

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
