/** Fields: a visible label, a hint, a message that is tied to the field. Values go in and out; no field keeps its own. */
import { useState, type ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as AriaButton,
  Select as AriaSelect,
  SelectValue,
  Switch as AriaSwitch,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { commonWords } from '../../shared/words/common.ts';
import { TextButton } from './buttons.tsx';
import { Icon } from './icons.tsx';

const controlLook =
  'h-9 w-full rounded-control border border-edge bg-surface px-3 text-body text-ink invalid:border-danger data-invalid:border-danger disabled:opacity-60';

export interface FieldProps {
  readonly label: string;
  /** What it is for, in one line. */
  readonly hint?: string | undefined;
  /** What is wrong with it. */
  readonly error?: string | null | undefined;
  /** The label is spoken only: for fields in a table whose column says it. */
  readonly hiddenLabel?: boolean;
}

const FieldLabel = ({ label, hiddenLabel }: FieldProps) => (
  <Label className={hiddenLabel ? 'sr-only' : 'text-small font-semibold'}>{label}</Label>
);

const Below = ({ hint, error }: FieldProps) => (
  <>
    {hint !== undefined && !error && (
      <Text slot="description" className="text-note text-ink-3">
        {hint}
      </Text>
    )}
    <FieldError className="flex items-center gap-1.5 text-note font-semibold text-danger-ink">
      {error && (
        <>
          <Icon name="warning" size={13} />
          {error}
        </>
      )}
    </FieldError>
  </>
);

const column = 'flex min-w-0 flex-col gap-1';

const tooLong = (text: string, most = Infinity): string | null =>
  text.trim().length > most ? commonWords.tooLong(most) : null;

export function TextField({
  value,
  onChange,
  onBlur,
  onEnter,
  placeholder,
  numeric,
  autoFocus,
  filters,
  most,
  ...given
}: FieldProps & {
  value: string;
  /** Letters that it may hold: what is longer is said at the field. */
  most?: number;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onEnter?: () => void;
  placeholder?: string;
  /** Figures on the right, and the number pad on a screen keyboard. */
  numeric?: boolean;
  autoFocus?: boolean;
  /** The field that filters the list of its screen; a key of the window leads to it. */
  filters?: boolean;
}) {
  const field = { ...given, error: given.error || tooLong(value, most) };
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isInvalid={!!field.error}
      validationBehavior="aria"
      autoFocus={autoFocus ?? false}
      {...(onBlur && { onBlur })}
      {...(onEnter && {
        onKeyDown: (event) => {
          if (event.key === 'Enter') onEnter();
          // Else Escape would not reach the panel that the field stands in.
          else event.continuePropagation();
        },
      })}
      className={column}
    >
      <FieldLabel {...field} />
      <Input
        className={`${controlLook} ${numeric ? 'figures text-right' : ''}`}
        {...(numeric && { inputMode: 'decimal' as const })}
        {...(filters && { 'data-filter': '' })}
        {...(placeholder !== undefined && { placeholder })}
      />
      <Below {...field} />
    </AriaTextField>
  );
}

export function TextArea({
  value,
  onChange,
  rows = 3,
  autoFocus = false,
  most,
  ...given
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  autoFocus?: boolean;
  /** Letters that it may hold: what is longer is said at the field. */
  most?: number;
}) {
  const field = { ...given, error: given.error || tooLong(value, most) };
  return (
    <AriaTextField
      value={value}
      autoFocus={autoFocus}
      onChange={onChange}
      isInvalid={!!field.error}
      validationBehavior="aria"
      className={column}
    >
      <FieldLabel {...field} />
      <AriaTextArea rows={rows} className={`${controlLook} h-auto py-2`} />
      <Below {...field} />
    </AriaTextField>
  );
}

/** What a text means: a value, nothing, or a doubt that the field shows as a message or asks about. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'ask'; readonly question: string; readonly value: T };

/**
 * A text that stands for something else: money, hours. Plain while it is edited, written out when it is left; what cannot be
 * read stays as typed, and an unusual writing is asked about instead of guessed.
 */
export function ReadField<T>({
  value,
  onChange,
  read,
  show,
  edit = show,
  yes,
  no,
  onEnter,
  onStep,
  placeholder,
  ...field
}: FieldProps & {
  value: T | null;
  /** Null when the field is empty or cannot be read; `readable` tells the two apart. */
  onChange: (value: T | null, readable: boolean) => void;
  read: (text: string) => Reading<T>;
  show: (value: T) => string;
  edit?: (value: T) => string;
  yes: string;
  no: string;
  onEnter?: () => void;
  /** The value one step up (1) or down (-1) from the one in the field, for the arrow keys. */
  onStep?: (by: 1 | -1) => T;
  placeholder?: string;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const reading: Reading<T> | null = typed === null ? null : read(typed);
  const text = typed ?? (value === null ? '' : focused ? edit(value) : show(value));

  const change = (next: string): void => {
    setTyped(next);
    const meant = read(next);
    onChange(meant.kind === 'value' ? meant.value : null, meant.kind === 'value' || meant.kind === 'empty');
  };
  const settle = (chosen: T | null): void => {
    setTyped(null);
    onChange(chosen, true);
  };
  const left = !focused && reading !== null;
  const error = field.error ?? (left && reading.kind === 'wrong' ? reading.message : null);
  return (
    <div className={column}>
      <AriaTextField
        value={text}
        onChange={change}
        isInvalid={!!error}
        validationBehavior="aria"
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          if (reading?.kind === 'value' || reading?.kind === 'empty') setTyped(null);
        }}
        {...((onEnter || onStep) && {
          onKeyDown: (event) => {
            if (event.key === 'Enter' && onEnter) onEnter();
            else if (onStep && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
              event.preventDefault();
              settle(onStep(event.key === 'ArrowUp' ? 1 : -1));
            }
            // Else Escape would not reach the panel that the field stands in.
            else event.continuePropagation();
          },
        })}
        className={column}
      >
        <FieldLabel {...field} />
        <Input
          inputMode="decimal"
          className={`${controlLook} figures text-right`}
          {...(placeholder !== undefined && { placeholder })}
        />
        <Below {...field} error={error} />
      </AriaTextField>
      {left && reading.kind === 'ask' && (
        <p role="status" className="flex flex-wrap items-center gap-2 text-small text-honey-ink">
          {reading.question}
          <TextButton onPress={() => settle(reading.value)}>{yes}</TextButton>
          <TextButton onPress={() => settle(null)}>{no}</TextButton>
        </p>
      )}
    </div>
  );
}

export interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
}

/** One of a list. */
export function Select<T extends string>({
  value,
  onChange,
  options,
  placeholder,
  ...field
}: FieldProps & {
  value: T | null;
  onChange: (value: T) => void;
  options: readonly Option<T>[];
  placeholder?: string;
}) {
  return (
    <AriaSelect
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(key as T)}
      isInvalid={!!field.error}
      validationBehavior="aria"
      {...(placeholder !== undefined && { placeholder })}
      className={column}
    >
      <FieldLabel {...field} />
      <AriaButton className={`${controlLook} flex items-center justify-between gap-2 text-left`}>
        <SelectValue className="truncate data-placeholder:text-ink-3" />
        <Icon name="down" size={15} />
      </AriaButton>
      <Below {...field} />
      <Popover className="max-h-80 min-w-(--trigger-width) overflow-auto rounded-large border border-line bg-surface p-1 shadow-raised">
        <ListBox items={options} className="outline-none">
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className="flex min-h-8 cursor-pointer items-center justify-between gap-3 rounded-control px-3 py-1 text-small outline-none data-focused:bg-plum-soft data-focused:text-plum-ink"
            >
              {({ isSelected }) => (
                <>
                  {option.label}
                  {isSelected && <Icon name="done" size={14} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function Checkbox({
  checked,
  onChange,
  label,
  hiddenLabel,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  hiddenLabel?: boolean;
}) {
  return (
    <AriaCheckbox
      isSelected={checked}
      onChange={onChange}
      className="group flex min-h-6 items-center gap-2.5 text-small"
    >
      <span className="flex size-5 shrink-0 items-center justify-center rounded-tick border border-edge bg-surface text-on-plum group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus group-data-selected:border-plum group-data-selected:bg-plum">
        {checked && <Icon name="done" size={14} />}
      </span>
      <span className={hiddenLabel ? 'sr-only' : ''}>{label}</span>
    </AriaCheckbox>
  );
}

export function Switch({
  on,
  onChange,
  label,
  hiddenLabel,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  label: string;
  hiddenLabel?: boolean;
}) {
  return (
    <AriaSwitch isSelected={on} onChange={onChange} className="group flex min-h-6 items-center gap-2.5 text-small">
      <span
        data-mark
        className="flex h-6 w-10 shrink-0 items-center rounded-full border border-edge bg-sunken px-0.5 transition-colors group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus group-data-selected:border-plum group-data-selected:bg-plum"
      >
        <span className="size-4 rounded-full bg-edge transition-transform group-data-selected:translate-x-4.5 group-data-selected:bg-on-plum" />
      </span>
      <span className={hiddenLabel ? 'sr-only' : ''}>{label}</span>
    </AriaSwitch>
  );
}

/** Fields side by side where there is room. */
export const Row = ({ children }: { children: ReactNode }) => (
  <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] items-start gap-4">{children}</div>
);
