import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from './buttons.tsx';

/**
 * Takes the focus as a dialog opens. React Aria does it too, but after a file was chosen it takes the press for a screen
 * reader's and waits for what had the focus, which is gone by then: the keyboard was left outside.
 */
const takeFocus = (dialog: HTMLElement | null): void => {
  if (dialog && !dialog.contains(document.activeElement)) dialog.focus({ preventScroll: true });
};

/** A panel at the right for one record. Escape closes it; the focus goes back to what opened it. */
export function SidePanel({
  title,
  closeLabel,
  onClose,
  footer,
  children,
}: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  footer?: ReactNode;
  children: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-40 bg-scrim"
    >
      <Modal className="fixed inset-y-0 right-0 w-full max-w-110 border-l border-line bg-surface shadow-dialog">
        <Dialog ref={takeFocus} className="flex h-full flex-col outline-none">
          <div className="flex items-center justify-between gap-3 border-b border-line px-6 py-3.5">
            <Heading slot="title" className="text-lead">
              {title}
            </Heading>
            <IconButton label={closeLabel} icon="close" onPress={onClose} />
          </div>
          <div className="flex flex-1 flex-col gap-4 overflow-y-auto px-6 py-5">{children}</div>
          {footer && <div className="flex flex-wrap items-center gap-3 border-t border-line px-6 py-3.5">{footer}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A question that must be answered before going on. */
export function Confirm({
  title,
  text,
  yes,
  no,
  onYes,
  onNo,
}: {
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onNo()}
      className="fixed inset-0 z-50 flex items-center justify-center bg-scrim p-4"
    >
      <Modal className="w-full max-w-md rounded-dialog border border-line bg-surface shadow-dialog">
        <Dialog ref={takeFocus} role="alertdialog" className="flex flex-col gap-3 p-6 outline-none">
          <Heading slot="title" className="text-title">
            {title}
          </Heading>
          <p className="text-ink-2">{text}</p>
          <div className="mt-2 flex flex-wrap justify-end gap-3">
            <Button onPress={onNo}>{no}</Button>
            <Button look="primary" onPress={onYes}>
              {yes}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
