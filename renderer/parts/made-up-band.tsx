import { useEffect, useRef } from 'react';
import { Button } from './buttons.tsx';
import { Select } from './fields.tsx';
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
      className="sticky top-0 z-5 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-honey bg-honey-soft px-8 py-2 text-small text-honey-ink max-[820px]:top-14 max-[820px]:px-4"
    >
      <p id="made-up-says" className="flex min-w-0 flex-1 basis-56 items-center gap-2 font-semibold">
        <Icon name="look" size={16} />
        {text}
      </p>
      <div data-screen-only className="w-52">
        <Select label={choices.label} hiddenLabel options={choices.options} value={choice} onChange={onChoose} />
      </div>
      <Button icon="back" onPress={leave.onPress}>
        {leave.label}
      </Button>
    </section>
  );
}
