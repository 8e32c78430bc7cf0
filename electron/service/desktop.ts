/** Calls that go to the window, where there is one of our own. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError } from '../../shared/api/wire.ts';
import type { Desktop, Surroundings } from './context.ts';

export function desktopHandlers({ desktop }: Surroundings): Pick<Handlers<typeof contract>, 'desktop'> {
  const window = (): Desktop => {
    if (!desktop) throw new AppError('not-found');
    return desktop;
  };
  return {
    desktop: {
      showMenu(state) {
        window().showMenu(state);
        return {};
      },
      savePdf: (wanted) => window().savePdf(wanted),
    },
  };
}
