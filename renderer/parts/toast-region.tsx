/** Where messages stand: drawn once there is one to show. */
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button, IconButton } from './buttons.tsx';
import { queue } from './toasts.ts';

export function Toasts({ closeLabel, label }: { closeLabel: string; label: string }) {
  return (
    <ToastRegion
      queue={queue}
      aria-label={label}
      data-screen-only
      // Beside the menu, where no side panel opens: it must not lie over the button that saves the next thing.
      className="fixed bottom-5 left-4 z-60 flex max-w-82 flex-col gap-2 max-[820px]:bottom-20 min-[820px]:left-20 min-[1121px]:left-60 min-[1121px]:max-w-xl"
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
