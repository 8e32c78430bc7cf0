import { Radio, RadioGroup } from 'react-aria-components';
import type { Option } from './fields.tsx';

/** One of a few ways to look at the same thing, side by side; arrow keys move between them. */
export function Segments<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option<T>[];
  /** Null while none was chosen. */
  value: T | null;
  onChange: (value: T) => void;
}) {
  return (
    <RadioGroup
      data-screen-only
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as T)}
      className="inline-flex gap-1 rounded-control bg-sunken p-1"
    >
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          className="flex min-h-7 cursor-pointer items-center rounded-tick border border-transparent px-3 text-small font-semibold whitespace-nowrap text-ink-2 hover:text-ink data-focus-visible:outline-2 data-focus-visible:outline-offset-1 data-focus-visible:outline-focus data-selected:bg-sel data-selected:text-plum-ink data-selected:shadow-card"
        >
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
