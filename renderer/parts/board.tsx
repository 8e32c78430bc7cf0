/**
 * Cards in columns. A card moves by dragging (with the mouse, a finger, or by keyboard from its handle), from its menu, or
 * with the key M while it has the focus. The order inside a column is the caller's.
 */
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { boardWords as words } from '../../shared/words/board.ts';
import { MenuOf, type Latest } from './board-card.tsx';
import { Cards } from './board-cards.tsx';
import { TextButton } from './buttons.tsx';
import { usePrinting } from './printing.ts';

interface BoardColumn<Card> {
  readonly id: string;
  readonly title: string;
  /** What stands beside the title, such as '9 · 20 h'. */
  readonly count: string;
  /** What an empty column says. */
  readonly empty: string;
  readonly cards: readonly Card[];
}

/** One more line in a card's menu. */
interface CardAction {
  readonly id: string;
  readonly label: string;
  readonly danger?: boolean;
  readonly run: () => void;
}

interface BoardProps<Card> {
  /** What the board shows, for those who hear it; each column adds its own title. */
  readonly label: string;
  readonly columns: readonly BoardColumn<Card>[];
  readonly nameOf: (card: Card) => string;
  readonly children: (card: Card) => ReactNode;
  /** All that `children` shows besides its card: a card is drawn anew when one of these, or the card itself, is another. */
  readonly shows: readonly unknown[];
  readonly onOpen: (card: Card) => void;
  readonly onMove: (card: Card, columnId: string) => void;
  readonly actionsOf?: (card: Card) => readonly CardAction[];
  /**
   * Beside something else: narrow columns, each of which scrolls by itself. A card then leaves room for its menu only in
   * its first line.
   */
  readonly dense?: boolean;
}

/** The card that was acted on last: when it comes into another column, the focus goes on with it. */
interface Followed {
  readonly id: string;
  /** Whether it stands in its new column already. */
  readonly arrived: boolean;
}

/** For as many frames the focus is kept on a card that has come: a slow machine has longer ones, and gives it back later. */
const FRAMES = 90;

/** So many cards of a column are drawn until she asks for the rest. */
const SHOWN = 20;
/** Cards that a column draws in one frame: all at once would hold the page up. */
const A_FRAME = 5;

export function Board<Card extends { readonly id: string }>(props: BoardProps<Card>) {
  const { columns, label, onMove, dense = false } = props;
  const board = useRef<HTMLDivElement>(null);
  const followed = useRef<Followed | null>(null);
  const [acted, setActed] = useState<string | null>(null);
  const act = (id: string): void => {
    followed.current = { id, arrived: false };
    setActed(id);
  };
  const move = (id: string, columnId: string): void => {
    const from = columns.find(({ cards }) => cards.some((card) => card.id === id));
    const card = from?.cards.find((one) => one.id === id);
    if (!card || from?.id === columnId) return;
    act(id);
    onMove(card, columnId);
  };
  // A column whose card has left gives the focus to the card's neighbour, and a panel that closes gives it back to where the
  // card was, sooner or later: so the focus is kept on the card for a while, unless she does something herself, and is never
  // taken from something else that she is in.
  const goOn = (left: number): void => {
    if (!followed.current?.arrived) return;
    const { id } = followed.current;
    const focused = document.activeElement;
    const card = board.current?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(id)}"]`);
    const free = focused === document.body || board.current?.contains(focused);
    if (free && focused !== card) card?.focus();
    if (left > 0) requestAnimationFrame(() => goOn(left - 1));
    else ownWay();
  };
  const arrive = (id: string): void => {
    if (followed.current?.id !== id || followed.current.arrived) return;
    followed.current = { id, arrived: true };
    goOn(FRAMES);
  };
  const ownWay = (): void => {
    followed.current = null;
  };
  return (
    <div
      ref={board}
      role="presentation"
      className="overflow-x-auto pb-2"
      onKeyDownCapture={ownWay}
      onPointerDownCapture={ownWay}
    >
      <div
        role="group"
        aria-label={label}
        className={`grid grid-flow-col items-stretch ${dense ? 'auto-cols-[minmax(10rem,1fr)] gap-3' : 'auto-cols-[minmax(13rem,1fr)] gap-4'}`}
      >
        {columns.map((column) => (
          <Column key={column.id} {...props} column={column} move={move} act={act} acted={acted} arrive={arrive} />
        ))}
      </div>
    </div>
  );
}

/** How many cards a column draws: a few more in each frame up to those that are shown, and on to one that was acted on. */
function useRoom(cards: readonly { readonly id: string }[], acted: string | null): [number, (room: number) => void] {
  const [room, setRoom] = useState(A_FRAME);
  useEffect(() => {
    if (room >= SHOWN) return undefined;
    const frame = requestAnimationFrame(() => setRoom(room + A_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [room]);
  const place = cards.findIndex(({ id }) => id === acted);
  if (room >= SHOWN && place >= room) setRoom(place + 1);
  return [room, setRoom];
}

function Column<Card extends { readonly id: string }>({
  column,
  columns,
  label,
  nameOf,
  children,
  shows,
  onOpen,
  move,
  act,
  acted,
  arrive,
  actionsOf,
  dense = false,
}: BoardProps<Card> & {
  column: BoardColumn<Card>;
  move: (id: string, columnId: string) => void;
  /** Something is done with this card, which may move it. */
  act: (id: string) => void;
  /** The card with which something was done last. */
  acted: string | null;
  /** This card was made in this column. */
  arrive: (id: string) => void;
}) {
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const menuButton = useRef<Element>(null);
  const [room, setRoom] = useRoom(column.cards, acted);
  const printing = usePrinting();
  const shown = printing ? column.cards : column.cards.slice(0, room);
  const next = room < SHOWN ? undefined : column.cards[shown.length];
  const openMenu = (id: string, button: Element | null): void => {
    menuButton.current = button;
    setMenuOf(id);
  };
  const opened = column.cards.find(({ id }) => id === menuOf);
  const latest = useRef<Latest<Card> | null>(null);
  latest.current = { nameOf, children, onOpen, arrive, openMenu, drop: (id) => move(id, column.id) };
  return (
    <section aria-label={`${column.title}, ${column.count}`} className="flex min-w-0 flex-col">
      <h3 className="mb-2 flex items-baseline gap-2 px-1 text-small">
        <span className="font-display font-bold">{column.title}</span>
        <span className="figures font-normal text-ink-2">{column.count}</span>
      </h3>
      <div
        role="presentation"
        className={`flex flex-1 flex-col rounded-card bg-sunken p-2 ${dense ? 'max-h-[max(24rem,calc(100dvh-14rem))] overflow-y-auto print:max-h-none print:overflow-visible' : ''}`}
        onKeyDownCapture={(event) => {
          if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return;
          const row = event.target instanceof Element ? event.target.closest('[role=row]') : null;
          const id = row?.getAttribute('data-key');
          if (!row || !id) return;
          event.preventDefault();
          event.stopPropagation(); // Else the list takes it for the beginning of a name.
          openMenu(id, row.querySelector('[aria-haspopup=menu]'));
        }}
      >
        <MenuOf value={menuOf}>
          <Cards
            label={`${label}: ${column.title}`}
            empty={column.empty}
            cards={shown}
            shows={shows}
            dense={dense}
            latest={latest}
          />
        </MenuOf>
        {opened && (
          <CardMenu
            name={nameOf(opened)}
            button={menuButton}
            columns={columns.filter(({ id }) => id !== column.id)}
            actions={actionsOf?.(opened) ?? []}
            onClose={() => setMenuOf(null)}
            onOpen={() => onOpen(opened)}
            onMove={(to) => move(opened.id, to)}
            onAct={() => act(opened.id)}
          />
        )}
        {next && (
          <p className="pt-2 text-center text-small">
            <TextButton
              onPress={() => {
                // The button goes, and the focus with it: she goes on at the first of those that come.
                act(next.id);
                setRoom(Infinity);
              }}
            >
              {words.showMore(column.cards.length - shown.length)}
            </TextButton>
          </p>
        )}
      </div>
    </section>
  );
}

/** What can be done with a card: one menu a column, at the card that it is for. */
function CardMenu({
  name,
  button,
  columns,
  actions,
  onClose,
  onOpen,
  onMove,
  onAct,
}: {
  name: string;
  button: RefObject<Element | null>;
  /** Where it can move. */
  columns: readonly { readonly id: string; readonly title: string }[];
  actions: readonly CardAction[];
  onClose: () => void;
  onOpen: () => void;
  onMove: (columnId: string) => void;
  onAct: () => void;
}) {
  return (
    <Popover
      isOpen
      triggerRef={button}
      onOpenChange={(open) => open || onClose()}
      className="min-w-44 rounded-large border border-line bg-surface p-1.5 text-small shadow-raised"
    >
      <Menu
        aria-label={words.actions(name)}
        autoFocus="first"
        className="outline-none"
        onAction={(key) => {
          const action = actions.find(({ id }) => id === key);
          onClose();
          if (key === 'open') onOpen();
          else if (action) {
            onAct();
            action.run();
          } else onMove(String(key));
        }}
      >
        {columns.map(({ id, title }) => (
          <MenuItem key={id} id={id} className={line}>
            {words.moveTo(title)}
          </MenuItem>
        ))}
        <Separator className="my-1.5 border-t border-line" />
        <MenuItem id="open" className={line}>
          {words.open}
        </MenuItem>
        {actions.map(({ id, label: text, danger }) => (
          <MenuItem key={id} id={id} className={`${line} ${danger ? 'text-danger-ink' : ''}`}>
            {text}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}

const line =
  'flex min-h-8 cursor-pointer items-center rounded-control px-3 outline-none data-focused:bg-plum-soft data-focused:text-plum-ink';
