import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

/** A name beside something of which only an icon is seen, on hover and focus. */
export function Tip({ text, isDisabled, children }: { text: string; isDisabled: boolean; children: ReactElement }) {
  return (
    <TooltipTrigger delay={300} isDisabled={isDisabled}>
      {children}
      <Tooltip
        placement="right"
        offset={8}
        className="rounded-control border border-line bg-surface px-2.5 py-1 text-small shadow-raised"
      >
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
