/** A text of hers with headings, points and boxes, as React elements: nothing in it is ever taken for markup or a link to follow. */
import Markdown from 'markdown-to-jsx/react';
import { Fragment, type ReactNode } from 'react';

const Plain = ({ children }: { children?: ReactNode }) => <span>{children}</span>;
/** A link says where it leads, and leads nowhere from here. */
const Address = ({ children, href }: { children?: ReactNode; href?: string }) => (
  <span>
    {children}
    {href !== undefined && ` (${href})`}
  </span>
);
/** An empty box to be ticked on paper: here it is only a sign. */
const Box = ({ checked }: { checked?: boolean }) => (
  <span
    aria-hidden
    className={`written-box mr-2 inline-block size-3.5 rounded-[3px] border border-edge align-[-2px] ${checked ? 'bg-plum' : ''}`}
  />
);

/** One step down: the heading of the page is the page's own. */
const overrides = {
  a: Address,
  img: Plain,
  input: Box,
  h1: { component: 'h2' as const, props: { className: 'written-title' } },
  h2: { component: 'h3' as const, props: {} },
  h3: { component: 'h4' as const, props: {} },
};

export const WrittenText = ({ children }: { children: string }) => (
  <div className="written max-w-[68ch] wrap-anywhere">
    <Markdown options={{ disableParsingRawHTML: true, forceBlock: true, wrapper: Fragment, overrides }}>
      {children}
    </Markdown>
  </div>
);
