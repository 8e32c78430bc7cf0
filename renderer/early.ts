/**
 * What the page needs first is asked for before the rest of its script has run: main.tsx imports this file ahead of all
 * others, and the answer comes while React and the first screen are evaluated.
 */
import { spaceNow } from './state/visit.ts';
import { findTransport } from './transport.ts';
import type { Reply, Transport } from '../shared/api/wire.ts';

/** What openApp asks. Queries only: whoever asks later gets the same answer. */
const FIRST = ['workspace.load', 'app.info'];

/** The transport of this page; null in a browser tab that was opened without its key. */
export const transport = withFirst(findTransport());

/** Each early answer is given once: later calls of the same name ask anew. */
function withFirst(plain: Transport | null): Transport | null {
  if (!plain) return null;
  const space = spaceNow();
  const early = new Map<string, Promise<Reply>>();
  for (const name of FIRST) {
    const reply = plain.request(name, {}, space);
    reply.catch(() => undefined); // whoever takes it hears of it
    early.set(name, reply);
  }
  return {
    ...plain,
    request(name, input, of) {
      const reply = of === space ? early.get(name) : undefined;
      early.delete(name);
      return reply ?? plain.request(name, input, of);
    },
  };
}
