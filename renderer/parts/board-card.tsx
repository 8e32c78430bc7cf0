/** One card of a board with its menu and its handle. It is drawn anew only when what it shows is another. */
import {
  createContext,
  memo,
  use,
  useLayoutEffect,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { boardWords as words } from '../../shared/words/board.ts';
import { Icon } from './icons.tsx';

/** The card whose menu is open: only the buttons of cards ask for it, so that no card is drawn anew for it. */
export const MenuOf = createContext<string | null>(null);

/** What cards do, as it is at the moment: it changes with every drawing of the board, and no card is drawn anew for it. */
export interface Latest<Card> {
  readonly nameOf: (card: Card) => string;
  readonly children: (card: Card) => ReactNode;
  readonly onOpen: (card: Card) => void;
  readonly arrive: (id: string) => void;
  readonly openMenu: (id: string, button: Element | null) => void;
  readonly drop: (id: string) => void;
}

/** What the handles of a column's cards do with keys, and for those who hear the page. */
export interface ByKey {
  readonly down: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly up: (id: string, event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly click: (id: string, event: MouseEvent<HTMLButtonElement>) => void;
}

/** Whether two lists hold the same things, each by itself. */
export const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

interface CardRowProps<Card> {
  readonly card: Card;
  readonly name: string;
  readonly shows: readonly unknown[];
  readonly dense: boolean;
  /** Whether it is the one in the tab order. */
  readonly isCurrent: boolean;
  readonly dragHelp: string | undefined;
  readonly byKey: RefObject<ByKey>;
  readonly latest: RefObject<Latest<Card> | null>;
}

export const CardRow = memo(
  CardRowOf,
  (a, b) =>
    a.card === b.card &&
    a.name === b.name &&
    a.dense === b.dense &&
    a.isCurrent === b.isCurrent &&
    a.dragHelp === b.dragHelp &&
    same(a.shows, b.shows),
) as typeof CardRowOf;

function CardRowOf<Card extends { readonly id: string }>({
  card,
  name,
  dense,
  isCurrent,
  dragHelp,
  byKey,
  latest,
}: CardRowProps<Card>) {
  const { id } = card;
  const tabIndex = isCurrent ? 0 : -1;
  // A card that comes into another column is a new piece of the page.
  useLayoutEffect(() => latest.current?.arrive(id), [latest, id]);
  return (
    <div
      role="row"
      aria-label={name}
      data-key={id}
      tabIndex={tabIndex}
      draggable
      className={`group relative cursor-pointer rounded-large border border-line bg-surface ${dense ? 'p-3 text-small' : 'p-3.5 pr-10'} shadow-card hover:border-edge data-dragging:opacity-50`}
    >
      <div role="gridcell" className="contents">
        {latest.current?.children(card)}
        <span data-screen-only className="absolute top-2 right-1.5 flex flex-col">
          <MenuButton
            name={name}
            id={id}
            tabIndex={tabIndex}
            onOpen={(button) => latest.current?.openMenu(id, button)}
          />
          <button
            type="button"
            tabIndex={tabIndex}
            aria-label={words.drag(name)}
            aria-describedby={dragHelp}
            onKeyDownCapture={(event) => byKey.current.down(event)}
            onKeyUpCapture={(event) => byKey.current.up(id, event)}
            onClick={(event) => byKey.current.click(id, event)}
            className="flex size-7 cursor-grab items-center justify-center rounded-control bg-surface text-ink-3 opacity-0 group-hover:opacity-100 group-has-focus-visible:opacity-100 focus-visible:opacity-100"
          >
            <Icon name="drag" size={16} />
          </button>
        </span>
      </div>
    </div>
  );
}

function MenuButton({
  id,
  name,
  tabIndex,
  onOpen,
}: {
  id: string;
  name: string;
  tabIndex: number;
  onOpen: (button: Element) => void;
}) {
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={words.actions(name)}
      aria-haspopup="menu"
      aria-expanded={use(MenuOf) === id}
      onClick={({ currentTarget }) => onOpen(currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault(); // Else a click comes of it, after which the menu does not take the focus.
        onOpen(event.currentTarget);
      }}
      className="flex size-7 items-center justify-center rounded-control text-ink-2 hover:bg-sunken"
    >
      <Icon name="more" size={16} />
    </button>
  );
}
