import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { KeyCap } from './surfaces.tsx';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly text?: string | undefined;
  readonly mark?: ReactNode;
}

/** Big answers, one of which holds. Keys 1 to 5 choose while the focus is in the list; choosing does not go on by itself. */
export function ChoiceCards({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string) => void;
}) {
  return (
    <div
      role="presentation"
      // On the way down: React Aria's radios keep keys to themselves on the way up.
      onKeyDownCapture={(event) => {
        const chosen = choices[Number(event.key) - 1];
        if (chosen && !event.ctrlKey && !event.metaKey && !event.altKey) onChange(chosen.id);
      }}
    >
      <RadioGroup aria-label={label} value={value} onChange={onChange} className="flex flex-col gap-2.5">
        {choices.map((choice, index) => (
          <Radio
            key={choice.id}
            value={choice.id}
            className="group flex min-h-14 cursor-pointer items-center gap-4 rounded-large border border-edge bg-surface px-4 py-2 hover:bg-sunken data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-focus data-selected:border-2 data-selected:border-plum data-selected:bg-plum-soft"
          >
            <span className="flex size-5 shrink-0 items-center justify-center rounded-full border-2 border-edge group-data-selected:border-plum">
              {value === choice.id && <span className="size-2.5 rounded-full bg-plum" />}
            </span>
            <span className="min-w-0 flex-1">
              <span className="block font-semibold group-data-selected:text-plum-ink">{choice.label}</span>
              {choice.text !== undefined && <span className="block text-small text-ink-2">{choice.text}</span>}
            </span>
            {choice.mark}
            <span aria-hidden>
              <KeyCap>{index + 1}</KeyCap>
            </span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
