import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './fields.tsx';

/** Any of a few, side by side: one stop of Tab, arrow keys move, Space chooses. */
export function ChooseMany<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option<T>[];
  value: readonly T[];
  onChange: (value: readonly T[]) => void;
}) {
  return (
    <ToggleButtonGroup
      data-screen-only
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={value}
      onSelectionChange={(keys) => onChange(options.flatMap(({ id }) => (keys.has(id) ? [id] : [])))}
      className="flex flex-wrap gap-1.5"
    >
      {options.map(({ id, label: text }) => (
        <ToggleButton
          key={id}
          id={id}
          className="min-h-8 max-w-72 cursor-pointer truncate rounded-full border border-edge bg-surface px-3.5 text-small text-ink hover:bg-sunken data-selected:border-plum data-selected:bg-plum-soft data-selected:font-semibold data-selected:text-plum-ink"
        >
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
