/** One field that finds and does anything: what fits stands below it, the arrow keys choose, Enter goes. */
import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';
import { KeyCap } from './surfaces.tsx';

export interface PaletteItem {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  /** What kind of thing it is. */
  readonly kind: string;
  /** Its key, as the platform writes it. */
  readonly keys?: string;
}

const SHOWN = 12;
const SHOW_ALL = 'show-all';

export function Palette({
  words,
  find,
  onChoose,
  onClose,
}: {
  words: {
    readonly label: string;
    readonly placeholder: string;
    readonly results: string;
    readonly showAll: (count: number) => string;
  };
  /** What fits a text, the best first, and what is to be said about it; for none, what is most likely wanted. */
  find: (text: string) => { readonly items: readonly PaletteItem[]; readonly note?: string };
  onChoose: (id: string, text: string) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const { items: found, note } = find(text.trim());
  const shown = all ? found : found.slice(0, SHOWN);
  const more = found.length - shown.length;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-50 flex items-start justify-center bg-scrim p-4 pt-[12vh]"
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded-dialog border border-line bg-surface shadow-dialog">
        <Dialog aria-label={words.label} className="outline-none">
          <Autocomplete
            inputValue={text}
            onInputChange={(next) => {
              setText(next);
              setAll(false);
            }}
          >
            <SearchField
              aria-label={words.label}
              autoFocus
              className="flex items-center gap-3 border-b border-line px-5"
            >
              <span className="text-ink-2">
                <Icon name="find" size={18} />
              </span>
              <Input
                placeholder={words.placeholder}
                className="h-13 min-w-0 flex-1 bg-transparent text-lead outline-none placeholder:text-ink-3"
              />
            </SearchField>
            {note !== undefined && <p className="px-5 pt-4 text-small text-ink-2">{note}</p>}
            <Menu
              aria-label={words.results}
              className="max-h-[55vh] overflow-y-auto p-2 outline-none"
              onAction={(id) => (id === SHOW_ALL ? setAll(true) : onChoose(String(id), text.trim()))}
              shouldCloseOnSelect={false}
            >
              {shown.map(({ id, icon, title, kind, keys }) => (
                <MenuItem key={id} id={id} textValue={title} className={line}>
                  <span className="text-ink-2">
                    <Icon name={icon} size={16} />
                  </span>
                  <span className="min-w-0 flex-1 truncate">{title}</span>
                  {keys !== undefined && <KeyCap>{keys}</KeyCap>}
                  <span className="shrink-0 text-note text-ink-3">{kind}</span>
                </MenuItem>
              ))}
              {more > 0 && (
                <MenuItem id={SHOW_ALL} className={line} textValue={words.showAll(found.length)}>
                  <span className="font-semibold text-plum-ink">{words.showAll(found.length)}</span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const line =
  'flex min-h-10 cursor-pointer items-center gap-3 rounded-control px-3 text-small outline-none data-focused:bg-plum-soft data-focused:text-plum-ink';
