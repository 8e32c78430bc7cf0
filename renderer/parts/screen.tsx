/** How a screen lies in the window: its heading with its actions, its columns, or alone without the menu. */
import { useEffect, type ReactNode } from 'react';
import { appWords } from '../../shared/words/app.ts';

/** The window is called after the screen that it shows, for the task bar and for those who hear it. */
function useWindowTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? appWords.name : `${title} – ${appWords.name}`;
  }, [title]);
}

/** A screen's heading with its actions, and its content below. */
export function Screen({
  title,
  aside,
  actions,
  children,
}: {
  title: string;
  aside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useWindowTitle(title);
  return (
    <>
      <header className="flex min-h-15 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-8 py-2.5 max-[820px]:px-4">
        <h1 className="min-w-0 text-title wrap-anywhere">{title}</h1>
        {aside !== undefined && <div className="text-small text-ink-2">{aside}</div>}
        <div data-screen-only className="ml-auto flex flex-wrap gap-2">
          {actions}
        </div>
      </header>
      <div className="mx-auto max-w-360 px-8 py-6 max-[820px]:px-4">{children}</div>
    </>
  );
}

/** The wide content at the left, what stands beside it at the right; one below the other where there is no room. */
export const TwoColumns = ({
  first,
  children,
  side,
  roomy = false,
}: {
  /** What heads the right column, and stands before all else where there is only one. */
  first?: ReactNode;
  children: ReactNode;
  side?: ReactNode;
  /** For a left column with more beside each other than words: two columns only where it keeps its room. */
  roomy?: boolean;
}) => {
  const at = roomy ? columnsAt.roomy : columnsAt.usual;
  return (
    <div data-columns className={`grid items-start gap-5 ${at.grid}`}>
      {first && <div className={`min-w-0 ${at.right}`}>{first}</div>}
      <div className={`flex min-w-0 flex-col gap-5 ${at.left}`}>{children}</div>
      {side !== undefined && <div className={`flex min-w-0 flex-col gap-5 ${at.right}`}>{side}</div>}
    </div>
  );
};

const columnsAt = {
  usual: {
    grid: 'min-[1020px]:grid-cols-[minmax(0,1fr)_20.5rem] min-[1020px]:grid-rows-[auto_1fr] min-[1020px]:gap-x-6',
    left: 'min-[1020px]:col-start-1 min-[1020px]:row-span-2 min-[1020px]:row-start-1',
    right: 'min-[1020px]:col-start-2',
  },
  roomy: {
    grid: 'min-[1200px]:grid-cols-[minmax(0,1fr)_20.5rem] min-[1200px]:grid-rows-[auto_1fr] min-[1200px]:gap-x-6',
    left: 'min-[1200px]:col-start-1 min-[1200px]:row-span-2 min-[1200px]:row-start-1',
    right: 'min-[1200px]:col-start-2',
  },
};

/** A screen without the menu, so that nothing competes: welcome, and one question at a time. */
export function FullWindow({
  title,
  leave,
  aside,
  children,
}: {
  title?: string;
  leave?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  useWindowTitle(title);
  return (
    <div className="min-h-dvh">
      {title !== undefined && (
        <header className="grid min-h-15 grid-cols-[1fr_auto_1fr] items-center gap-3 border-b border-line px-6">
          <div>{leave}</div>
          <p className="font-display font-bold">{title}</p>
          <div className="text-right text-small text-ink-2">{aside}</div>
        </header>
      )}
      <main id="content" tabIndex={-1} className="outline-none!">
        {children}
      </main>
    </div>
  );
}
