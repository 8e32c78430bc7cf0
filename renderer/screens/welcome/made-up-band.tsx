import { isMadeUp, madeUpIds, type MadeUpId } from '../../../shared/values/space.ts';
import { madeUpWords as words } from '../../../shared/words/made-up.ts';
import { useNotice } from '../../notice.ts';
import { MadeUpBand as Band } from '../../parts/made-up-band.tsx';
import { useApp, useReady } from '../../state/app-state.tsx';
import { useSpaces } from '../../state/spaces.tsx';

/** Says that what is on the page is made up, and leads home; nothing in her own business. */
export function MadeUpBand() {
  const { space } = useApp();
  return isMadeUp(space) ? <Shown id={space} /> : null;
}

function Shown({ id }: { id: MadeUpId }) {
  const spaces = useSpaces();
  const notice = useNotice();
  const name = useReady((ready) => ready.workspace.settings.businessName);
  const { band, businesses } = words;
  return (
    <Band
      label={band.label}
      text={band.says(name || businesses[id].name)}
      choices={{ label: band.switch, options: madeUpIds.map((one) => ({ id: one, label: businesses[one].name })) }}
      choice={id}
      onChoose={(other) => {
        if (other !== id) void spaces.lookAround(other).catch(notice.failed);
      }}
      leave={{
        label: spaces.started ? band.back : band.start,
        onPress: () => void spaces.goHome().catch(notice.failed),
      }}
      takesFocus={spaces.arrived}
    />
  );
}
