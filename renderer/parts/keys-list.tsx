import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './buttons.tsx';
import { KeyCap } from './surfaces.tsx';

/** The keys of the app, each with what it does. */
export function KeysList({
  title,
  text,
  keys,
  close,
  onClose,
}: {
  title: string;
  text: string;
  keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  close: string;
  onClose: () => void;
}) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-50 flex items-center justify-center bg-scrim p-4"
    >
      <Modal className="max-h-full w-full max-w-lg overflow-y-auto rounded-dialog border border-line bg-surface shadow-dialog">
        <Dialog className="flex flex-col gap-4 p-6 outline-none">
          <Heading slot="title" className="text-title">
            {title}
          </Heading>
          <p className="text-small text-ink-2">{text}</p>
          <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-2.5 text-small">
            {keys.map((one) => (
              <div key={one.does} className="contents">
                <dt className="flex gap-1">
                  {one.keys.map((key) => (
                    <KeyCap key={key}>{key}</KeyCap>
                  ))}
                </dt>
                <dd>{one.does}</dd>
              </div>
            ))}
          </dl>
          <div className="flex justify-end">
            <Button autoFocus onPress={onClose}>
              {close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
