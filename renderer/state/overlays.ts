/** What stands above the screens and can be asked for from anywhere: the palette, the list of keys. */
import { createStore, useStore } from 'zustand';

interface Overlays {
  readonly open: 'palette' | 'keys' | 'timer' | null;
  /** What she chose in the palette lately, the newest first. */
  readonly recent: readonly string[];
}

const MOST_RECENT = 3;
const nothing: Overlays = { open: null, recent: [] };
const overlays = createStore<Overlays>(() => nothing);

export const useOverlays = (): Overlays => useStore(overlays);
/** For another business: what was found in one is not there in the other. */
export const forgetOverlays = (): void => overlays.setState(nothing);
export const showOverlay = (open: Overlays['open']): void => overlays.setState({ open });
export const noteRecent = (id: string): void =>
  overlays.setState(({ recent }) => ({ recent: [id, ...recent.filter((one) => one !== id)].slice(0, MOST_RECENT) }));
