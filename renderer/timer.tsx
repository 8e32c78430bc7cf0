/** The timer of every screen: a line while it runs, and the question what it was when it stops. */
import { useEffect, useRef, useState } from 'react';
import type { Timer } from '../shared/records/timer.ts';
import { timerWords as words } from '../shared/words/timer.ts';
import { later } from './later.tsx';
import { useNotice } from './notice.ts';
import { RunningLine } from './parts/running-line.tsx';
import { useApp, useReady } from './state/app-state.tsx';
import { showOverlay, useOverlays } from './state/overlays.ts';
import type { Away } from './stop-timer.tsx';

const StopPanel = later(async () => (await import('./stop-timer.tsx')).StopPanel);

const TICK_MS = 15_000;
/** So long without a tick the machine slept, or the app was closed: she is asked whether she worked. */
const AWAY_MS = 10 * 60_000;

/** Starts the timer now; the one that runs goes on. */
export function useStartTimer(): () => void {
  const app = useApp();
  const notice = useNotice();
  return () => {
    if (app.state.getState().workspace.timer) return showOverlay('timer');
    const timer: Timer = { startedAt: new Date().toISOString(), categoryId: null, clientId: null, note: '' };
    app.run(app.api.timer.set({ timer })).catch(notice.failed);
  };
}

/** Shown while the timer runs, on every screen. */
export function RunningTimer() {
  const timer = useReady((ready) => ready.workspace.timer);
  const open = useOverlays().open === 'timer';
  return timer ? <Running key={timer.startedAt} timer={timer} open={open} /> : null;
}

function Running({ timer, open }: { timer: Timer; open: boolean }) {
  const started = Date.parse(timer.startedAt);
  const [now, setNow] = useState(() => Date.now());
  const [away, setAway] = useState<Away | null>(null);
  const last = useRef(now);
  useEffect(() => {
    const tick = (): void => {
      const at = Date.now();
      // A clock that was set back tells nothing.
      if (at - last.current > AWAY_MS) setAway({ from: last.current, to: at });
      last.current = at;
      setNow(at);
    };
    const ticking = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  const elapsed = Math.max(0, Math.floor((now - started) / 60_000));
  const clock = words.clock(Math.floor(elapsed / 60), elapsed % 60);
  return (
    <>
      <RunningLine
        label={words.running(clock)}
        clock={clock}
        stop={words.stop}
        stopLabel={words.stopLong}
        asks={away !== null}
        onStop={() => showOverlay('timer')}
      />
      {open && <StopPanel timer={timer} stoppedAt={now} away={away} onClose={() => showOverlay(null)} />}
    </>
  );
}
