/** The cards of one column of a board: what is drawn most often, and so drawn anew only when it must be. */
import { createContext, memo, use, useEffect, type ReactNode, type RefObject } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { boardWords as words } from '../../shared/words/board.ts';
import { Icon } from './icons.tsx';

const TYPE = 'right-hand-card';

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

interface CardsProps<Card> {
  readonly label: string;
  readonly empty: string;
  readonly cards: readonly Card[];
  readonly shows: readonly unknown[];
  readonly dense: boolean;
  readonly latest: RefObject<Latest<Card> | null>;
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** A column whose cards are the same ones, and show the same, is not drawn anew because of what happens in another. */
export const Cards = memo(
  CardsOf,
  (a, b) => a.label === b.label && a.dense === b.dense && same(a.cards, b.cards) && same(a.shows, b.shows),
) as typeof CardsOf;

function CardsOf<Card extends { readonly id: string }>({
  label,
  empty,
  cards,
  shows,
  dense,
  latest,
}: CardsProps<Card>) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [TYPE]: String(key) })),
    acceptedDragTypes: [TYPE],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      for (const item of items)
        if (item.kind === 'text') void item.getText(TYPE).then((id) => latest.current?.drop(id));
    },
  });
  return (
    <GridList
      aria-label={label}
      items={cards}
      dependencies={shows}
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => {
        const card = cards.find(({ id }) => id === key);
        if (card) latest.current?.onOpen(card);
      }}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className="px-4 py-10 text-center text-small text-ink-2">{empty}</p>}
      className="flex min-h-40 flex-1 flex-col gap-2 rounded-large outline-none data-drop-target:bg-plum-soft data-drop-target:outline-2 data-drop-target:outline-solid data-drop-target:outline-focus"
    >
      {(card) => {
        const name = latest.current?.nameOf(card) ?? '';
        return (
          <GridListItem
            id={card.id}
            textValue={name}
            className={`group relative cursor-pointer rounded-large border border-line bg-surface ${dense ? 'p-3 text-small' : 'p-3.5 pr-10'} shadow-card data-dragging:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-focus data-hovered:border-edge`}
          >
            <Arriving onArrive={() => latest.current?.arrive(card.id)}>{latest.current?.children(card)}</Arriving>
            <span data-screen-only className="absolute top-2 right-1.5 flex flex-col">
              <MenuButton id={card.id} name={name} onOpen={(id, button) => latest.current?.openMenu(id, button)} />
              <AriaButton
                slot="drag"
                aria-label={words.drag(name)}
                className="flex size-7 cursor-grab items-center justify-center rounded-control text-ink-3 opacity-0 bg-surface group-data-focus-visible-within:opacity-100 group-data-hovered:opacity-100 data-focus-visible:opacity-100"
              >
                <Icon name="drag" size={16} />
              </AriaButton>
            </span>
          </GridListItem>
        );
      }}
    </GridList>
  );
}

function MenuButton({ id, name, onOpen }: { id: string; name: string; onOpen: (id: string, button: Element) => void }) {
  const open = use(MenuOf) === id;
  return (
    <AriaButton
      aria-label={words.actions(name)}
      aria-haspopup="menu"
      aria-expanded={open}
      onPress={({ target }) => onOpen(id, target)}
      className="flex size-7 items-center justify-center rounded-control text-ink-2 hover:bg-sunken"
    >
      <Icon name="more" size={16} />
    </AriaButton>
  );
}

/** A card that comes into another column is a new piece of the page. */
function Arriving({ onArrive, children }: { onArrive: () => void; children: ReactNode }) {
  useEffect(() => {
    onArrive();
    // Once, when the card is made in its column.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return <>{children}</>;
}
