import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** A few ways to see the same thing, one of which holds. */
export function OneOf<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { readonly id: T; readonly label: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <ToggleButtonGroup
      data-screen-only
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = options.find(({ id }) => keys.has(id));
        if (next) onChange(next.id);
      }}
      className="inline-flex rounded-control border border-edge bg-surface p-0.5"
    >
      {options.map(({ id, label: text }) => (
        <ToggleButton
          key={id}
          id={id}
          className="min-h-7.5 rounded-[8px] border border-transparent px-3 text-small whitespace-nowrap text-ink-2 hover:bg-sunken data-selected:bg-plum-soft data-selected:font-semibold data-selected:text-plum-ink"
        >
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
