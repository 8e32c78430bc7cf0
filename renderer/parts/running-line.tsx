import { Button as AriaButton } from 'react-aria-components';
import { Icon } from './icons.tsx';

/** A small line at the lower edge that something runs, with what stops it. The clock is not read aloud at every change. */
export function RunningLine({
  label,
  clock,
  stop,
  stopLabel,
  asks,
  onStop,
}: {
  label: string;
  clock: string;
  stop: string;
  stopLabel: string;
  /** Whether there is a question about it. */
  asks: boolean;
  onStop: () => void;
}) {
  return (
    <section
      data-screen-only
      aria-label={label}
      className={`fixed right-5 bottom-5 z-20 flex items-center gap-3 rounded-full border bg-surface py-1.5 pr-1.5 pl-4 shadow-raised ${asks ? 'border-honey' : 'border-line'}`}
    >
      <span className={asks ? 'text-honey-ink' : 'text-plum-ink'}>
        <Icon name={asks ? 'warning' : 'workload'} size={16} />
      </span>
      <span aria-hidden className="figures text-small font-semibold">
        {clock}
      </span>
      <AriaButton
        aria-label={stopLabel}
        onPress={onStop}
        className="flex min-h-8 cursor-pointer items-center rounded-full border border-transparent bg-plum px-3.5 text-small font-semibold text-on-plum hover:bg-plum-hover"
      >
        {stop}
      </AriaButton>
    </section>
  );
}
