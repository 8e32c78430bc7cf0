import { useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { commonWords } from '../../shared/words/common.ts';
import { Icon } from './icons.tsx';

/** Says that a list shows a part of its rows only, and takes that back. It comes into sight, for the list may stand far down. */
export function RangeChip({ range, onClear }: { range: string; onClear: () => void }) {
  const chip = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    chip.current?.closest('section')?.scrollIntoView({ block: 'start' });
    chip.current?.focus({ preventScroll: true });
  }, []);
  return (
    <AriaButton
      ref={chip}
      aria-label={commonWords.allDays(range)}
      onPress={onClear}
      className="inline-flex h-9 items-center gap-2 rounded-full border border-plum bg-plum-soft px-3.5 text-small font-semibold text-plum-ink"
    >
      {commonWords.onlyDays(range)}
      <Icon name="close" size={14} />
    </AriaButton>
  );
}
