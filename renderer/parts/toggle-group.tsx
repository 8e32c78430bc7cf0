import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** A few views of the same thing, one of which is shown. */
export function ToggleGroup<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { readonly id: Id; readonly label: string }[];
  value: Id;
  onChange: (id: Id) => void;
}) {
  return (
    <ToggleButtonGroup
      data-screen-only
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen) onChange(chosen.id);
      }}
      className="flex flex-wrap gap-1.5"
    >
      {options.map(({ id, label: text }) => (
        <ToggleButton
          key={id}
          id={id}
          className="max-w-64 min-h-8 cursor-pointer truncate rounded-full border border-line bg-surface px-3.5 text-small text-ink hover:bg-sunken data-selected:border-plum data-selected:bg-plum-soft data-selected:font-semibold data-selected:text-plum-ink"
        >
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
