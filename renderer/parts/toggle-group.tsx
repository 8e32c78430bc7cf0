import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

const looks = {
  apart: {
    group: 'flex flex-wrap gap-1.5',
    option: 'max-w-64 min-h-8 truncate rounded-full border-line bg-surface px-3.5 text-ink data-selected:border-plum',
  },
  joined: {
    group: 'inline-flex rounded-control border border-edge bg-surface p-0.5',
    option: 'min-h-7.5 rounded-[8px] border-transparent px-3 whitespace-nowrap text-ink-2',
  },
} as const;

/** A few views of the same thing, one of which is shown. */
export function ToggleGroup<Id extends string>({
  label,
  options,
  value,
  look = 'apart',
  onChange,
}: {
  label: string;
  options: readonly { readonly id: Id; readonly label: string }[];
  value: Id;
  /** Joined for a few short words; apart where there may be many. */
  look?: keyof typeof looks;
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
      className={looks[look].group}
    >
      {options.map(({ id, label: text }) => (
        <ToggleButton
          key={id}
          id={id}
          className={`cursor-pointer border text-small hover:bg-sunken data-selected:bg-plum-soft data-selected:font-semibold data-selected:text-plum-ink ${looks[look].option}`}
        >
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
