import { useEffect, useRef } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Button } from './buttons.tsx';
import { Icon } from './icons.tsx';

/** Stands above every screen of what is not hers, and stays while she scrolls and on paper. */
export function MadeUpBand<Id extends string>({
  label,
  text,
  choices,
  choice,
  onChoose,
  leave,
  takesFocus,
}: {
  label: string;
  text: string;
  choices: { readonly label: string; readonly options: readonly { readonly id: Id; readonly label: string }[] };
  choice: Id;
  onChoose: (id: Id) => void;
  leave: { readonly label: string; readonly onPress: () => void };
  /** Asked once when it appears. Just come here: it is read out at once, and the keys go on from here. */
  takesFocus: () => boolean;
}) {
  const band = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus()) band.current?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={band}
      tabIndex={-1}
      aria-label={label}
      aria-describedby="made-up-says"
      data-band
      className="sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-honey bg-honey-soft px-8 py-2 text-small text-honey-ink max-[820px]:top-14 max-[820px]:px-4"
    >
      <p id="made-up-says" className="flex min-w-0 flex-1 basis-72 items-center gap-2 font-semibold">
        <Icon name="look" size={16} />
        {text}
      </p>
      <ToggleButtonGroup
        data-screen-only
        aria-label={choices.label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[choice]}
        onSelectionChange={([id]) => {
          const chosen = choices.options.find((option) => option.id === id);
          if (chosen && chosen.id !== choice) onChoose(chosen.id);
        }}
        className="flex flex-wrap rounded-control border border-honey-ink/50 max-[820px]:order-1"
      >
        {choices.options.map((option) => (
          <ToggleButton
            key={option.id}
            id={option.id}
            className="min-h-8 rounded-control px-2.5 text-note font-semibold hover:underline data-selected:bg-honey-ink data-selected:text-honey-soft"
          >
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button icon="back" onPress={leave.onPress}>
        {leave.label}
      </Button>
    </section>
  );
}
