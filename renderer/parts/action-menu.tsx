import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { IconButton } from './buttons.tsx';
import { Icon } from './icons.tsx';

export interface Action {
  readonly id: string;
  readonly label: string;
  readonly danger?: boolean;
  readonly run: () => void;
}

/** What can be done with one thing, behind a button of three dots; groups are told apart by a line. */
export function ActionMenu({
  label,
  groups,
  quiet,
  isOpen,
  onOpenChange,
}: {
  label: string;
  groups: readonly (readonly Action[])[];
  /** Without a frame, as on a card. */
  quiet?: boolean;
  /** Told from outside when a key opens it. */
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
}) {
  const shown = groups.filter((group) => group.length > 0);
  const controlled = { ...(isOpen !== undefined && { isOpen }), ...(onOpenChange && { onOpenChange }) };
  return (
    <MenuTrigger {...controlled}>
      {quiet ? (
        <AriaButton
          data-screen-only
          aria-label={label}
          className="inline-flex size-7 items-center justify-center rounded-control text-ink-2 hover:bg-sunken data-focus-visible:outline-2 data-focus-visible:outline-focus"
        >
          <Icon name="more" size={16} />
        </AriaButton>
      ) : (
        <IconButton label={label} icon="more" />
      )}
      <Popover
        placement="bottom end"
        className="min-w-48 overflow-auto rounded-large border border-line bg-surface p-1 shadow-raised"
      >
        <Menu className="outline-none">
          {shown.flatMap((group) => [
            group !== shown[0] && <Separator key={`above ${group[0]?.id}`} className="mx-2 my-1 border-line" />,
            <MenuSection key={`from ${group[0]?.id}`} aria-label={label}>
              {group.map(({ id, label: text, danger, run }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={text}
                  onAction={run}
                  className={`flex min-h-8 cursor-pointer items-center rounded-control px-3 py-1 text-small outline-none data-focused:bg-plum-soft data-focused:text-plum-ink ${danger ? 'text-danger-ink' : ''}`}
                >
                  {text}
                </MenuItem>
              ))}
            </MenuSection>,
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
