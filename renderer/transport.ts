/** How this page reaches its main side: the window's bridge in Electron, loopback HTTP in a browser. Chosen once. */
import { AppError, type Push, type Reply, type Transport } from '../shared/api/wire.ts';

declare global {
  interface Window {
    /** Put there by the preload; not there in a browser. */
    readonly rightHand?: Transport;
  }
}

const AGAIN_MS = 1000;

/** Null in a tab that was opened without its token. Reads the token before any router sees the fragment. */
export function findTransport(): Transport | null {
  if (window.rightHand) return window.rightHand;
  const token = takeToken();
  return token === null ? null : httpTransport(token);
}

/** The token moves from the address to this tab's memory: it is gone from the history and from what she may copy. */
function takeToken(): string | null {
  const fromAddress = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (fromAddress !== undefined) {
    sessionStorage.setItem('token', fromAddress);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem('token');
}

function httpTransport(token: string): Transport {
  const authorization = `Bearer ${token}`;
  return {
    async request(name, input, space) {
      try {
        const response = await fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body: JSON.stringify({ name, input, space }),
        });
        return (await response.json()) as Reply;
      } catch (error) {
        throw Object.assign(new AppError('unreachable'), { cause: error });
      }
    },
    subscribe(listener) {
      const stop = new AbortController();
      void listen(authorization, listener, stop.signal);
      return () => stop.abort();
    },
  };
}

/** A streamed fetch, for an EventSource cannot carry the header. Begins again when the stream ends. */
async function listen(authorization: string, listener: (push: Push) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await fetch('/push', { method: 'POST', headers: { authorization }, signal });
      if (!response.ok || !response.body) return;
      let rest = '';
      for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) listener(JSON.parse(line) as Push);
      }
    } catch {
      // The host is gone or starting again; a call that she makes says so.
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
