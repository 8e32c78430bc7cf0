/**
 * What the page needs first is asked for before the rest of its script has come: this file is a script of its own, and small.
 * The answers come while the other one is still read and evaluated.
 */
import { spaceNow } from './state/visit.ts';
import { findTransport } from './transport.ts';
import type { Reply, Transport } from '../shared/api/wire.ts';

/** What openApp asks, and what Today does where the page opens with it. Queries only: whoever asks later gets the same answer. */
const FIRST = ['workspace.load', 'app.info'];
const FIRST_OF_TODAY = 'today.load';

/** Whether the address leads to Today: the first screen. */
export const opensToday = (): boolean => ['', '#/', '#/today'].includes(location.hash);

/** The transport of this page; null in a browser tab that was opened without its key. */
export const transport = withFirst(findTransport());

/** The first use of a format reads the languages of the machine, 15 ms: while the answers and the other script are on their way. */
if (transport) Intl.DateTimeFormat.supportedLocalesOf([]);

/** Each early answer is given once: later calls of the same name ask anew. */
function withFirst(plain: Transport | null): Transport | null {
  if (!plain) return null;
  const space = spaceNow();
  const early = new Map<string, Promise<Reply>>();
  for (const name of opensToday() ? [...FIRST, FIRST_OF_TODAY] : FIRST) {
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
