import { useEffect, useRef } from 'react';

const PAUSE_MS = 400;

/** Runs the newest of several quick calls after a short pause; what is still waiting when the screen goes runs at once. */
export function usePause(): (run: () => void) => void {
  const waiting = useRef<{ readonly run: () => void; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  useEffect(
    () => () => {
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      waiting.current.run();
    },
    [],
  );
  return (run) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    const timer = setTimeout(() => {
      waiting.current = null;
      run();
    }, PAUSE_MS);
    waiting.current = { run, timer };
  };
}
