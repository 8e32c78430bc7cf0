/** Short messages that come and go. React Aria's toast is still marked unstable: only this file and its region know it. */
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

interface Message {
  readonly message: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const STAYS_MS = 10_000;
export const queue = new ToastQueue<Message>({ maxVisibleToasts: 1 });

/** Says something for ten seconds; it waits while it is hovered or focused, and F6 leads to it. */
export function notify(message: Message): void {
  // Only the newest message stands: an older one's way back would take back something else.
  queue.clear();
  queue.add(message, { timeout: STAYS_MS });
}

/** Takes away what is still said: it was about something that is not shown any more. */
export const silence = (): void => queue.clear();
