import { madeUpWords as words } from '../../../shared/words/made-up.ts';
import { Screen } from '../../parts/screen.tsx';
import { MadeUpDoors } from './made-up-doors.tsx';

/** The same three ways in, for an owner who has a business of her own here already. */
export const LookAroundScreen = () => (
  <Screen title={words.title}>
    <div className="flex max-w-4xl flex-col gap-5">
      <p className="text-ink-2">{words.lead}</p>
      <MadeUpDoors />
    </div>
  </Screen>
);
