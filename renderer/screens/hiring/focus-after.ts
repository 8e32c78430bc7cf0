import { useEffect, useState } from 'react';

/** Moves the focus, once what was just changed is on the page, to the first of these elements that can take it. */
export type FocusOn = (ids: readonly string[]) => void;

/** A button that vanishes by being pressed would drop the focus at the top of the page; she goes on where she was. */
export function useFocusAfter(): FocusOn {
  const [wanted, want] = useState<readonly string[]>([]);
  useEffect(() => {
    const found = wanted.map((id) => document.getElementById(id)).find((one) => one && !one.matches(':disabled'));
    found?.focus();
  }, [wanted]);
  return want;
}

export const MOVE_BUTTON = 'move-first-day';
export const LATER_BUTTON = 'move-rest-on';
export const RESUME_BUTTON = 'resume-plan';
