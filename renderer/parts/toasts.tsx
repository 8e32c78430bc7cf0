/** Short messages that come and go. React Aria's toast is still marked unstable, so only this file knows it. */
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button, IconButton } from './buttons.tsx';

interface Message {
  readonly message: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const STAYS_MS = 10_000;
const queue = new ToastQueue<Message>({ maxVisibleToasts: 1 });

/** Says something for ten seconds; it waits while it is hovered or focused, and F6 leads to it. */
export function notify(message: Message): void {
  // Only the newest message stands: an older one's way back would take back something else.
  queue.clear();
  queue.add(message, { timeout: STAYS_MS });
}

/** Takes away what is still said: it was about something that is not shown any more. */
export const silence = (): void => queue.clear();

export function Toasts({ closeLabel, label }: { closeLabel: string; label: string }) {
  return (
    <ToastRegion
      queue={queue}
      aria-label={label}
      data-screen-only
      className="fixed bottom-5 left-1/2 z-60 flex -translate-x-1/2 flex-col gap-2"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex items-center gap-3 rounded-large border border-line bg-surface py-2 pr-2 pl-4 shadow-raised"
        >
          <ToastContent>
            <Text slot="title" className="text-small">
              {toast.content.message}
            </Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              look="quiet"
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton slot="close" label={closeLabel} icon="close" />
        </Toast>
      )}
    </ToastRegion>
  );
}
