import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** Draws what is in it once the rest of the screen is there: all at once would hold the page up. */
export function NextFrame({ children }: { children: ReactNode }) {
  const [there, setThere] = useState(false);
  useEffect(() => startTransition(() => setThere(true)), []);
  return there && children;
}
