/**
 * The cards of one column of a board: a grid of one column with one card in the tab order, the one that had the focus last.
 * Its elements are plain, and a card is drawn anew only when it must be: a board has a hundred of them, and a move must be
 * seen at once.
 */
import {
  memo,
  useLayoutEffect,
  useRef,
  useState,
  type DragEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { useDrag, useDrop } from 'react-aria-components';
import { CardRow, same, type ByKey, type Latest } from './board-card.tsx';

const TYPE = 'right-hand-card';
/** How many cards a key goes on. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
/** Letters that come within this time are the beginning of one name. */
const ONE_NAME_MS = 1000;

interface CardsProps<Card> {
  readonly label: string;
  readonly empty: string;
  readonly cards: readonly Card[];
  readonly shows: readonly unknown[];
  readonly dense: boolean;
  readonly latest: RefObject<Latest<Card> | null>;
}

/** A column whose cards are the same ones, and show the same, is not drawn anew because of what happens in another. */
export const Cards = memo(
  CardsOf,
  (a, b) => a.label === b.label && a.dense === b.dense && same(a.cards, b.cards) && same(a.shows, b.shows),
) as typeof CardsOf;

/** The card that an event happened in or on. */
const rowOf = ({ target }: { target: EventTarget }): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;

function CardsOf<Card extends { readonly id: string }>({
  label,
  empty,
  cards,
  shows,
  dense,
  latest,
}: CardsProps<Card>) {
  const grid = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const focusOn = (at: number): void => {
    const card = cards[Math.max(0, Math.min(at, cards.length - 1))];
    if (card) grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(card.id)}"]`)?.focus();
  };
  const { current, onFocus, onBlur } = useCurrent(cards, focusOn);
  const { dropProps, isDropTarget } = useDrop({
    ref: grid,
    getDropOperation: (types) => (types.has(TYPE) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      for (const item of items)
        if (item.kind === 'text') void item.getText(TYPE).then((id) => latest.current?.drop(id));
    },
  });
  const { byKey, describedBy } = useDragByKey();

  /** The next card whose name begins with what is typed; without one nothing happens. */
  const typeOn = ({ key, timeStamp }: KeyboardEvent, at: number): void => {
    const text = (timeStamp - typed.current.at < ONE_NAME_MS ? typed.current.text : '') + key.toLowerCase();
    typed.current = { text, at: timeStamp };
    const from = text.length > 1 ? at : at + 1;
    const found = [...cards.slice(from), ...cards.slice(0, from)].find((card) =>
      latest.current?.nameOf(card).toLowerCase().startsWith(text),
    );
    if (found) focusOn(cards.indexOf(found));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowOf(event);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const at = cards.findIndex(({ id }) => id === row.dataset['key']);
    const card = cards[at];
    const steps = key === 'Home' ? -cards.length : key === 'End' ? cards.length : STEPS[key];
    if (steps !== undefined) focusOn(at + steps);
    else if (key === 'Enter' && event.target === row && card) latest.current?.onOpen(card);
    else {
      if (key.length === 1 && key !== ' ') typeOn(event, at);
      return;
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const row = rowOf(event);
    if (event.target instanceof Element && event.target.closest('button')) return;
    const card = cards.find(({ id }) => id === row?.dataset['key']);
    if (card) latest.current?.onOpen(card);
  };
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      data-drop-target={isDropTarget || undefined}
      className="flex min-h-40 flex-1 flex-col gap-2 rounded-large outline-none data-drop-target:bg-plum-soft data-drop-target:outline-2 data-drop-target:outline-solid data-drop-target:outline-focus"
      {...dropProps}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDragStart={beginDrag}
      onDragEnd={(event) => rowOf(event)?.removeAttribute('data-dragging')}
    >
      {cards.map((card) => (
        <CardRow
          key={card.id}
          card={card}
          name={latest.current?.nameOf(card) ?? ''}
          shows={shows}
          dense={dense}
          isCurrent={card.id === current}
          dragHelp={card.id === current ? describedBy : undefined}
          byKey={byKey}
          latest={latest}
        />
      ))}
      {cards.length === 0 && (
        <div role="row" className="contents">
          <div role="gridcell" className="contents">
            <p className="px-4 py-10 text-center text-small text-ink-2">{empty}</p>
          </div>
        </div>
      )}
    </div>
  );
}

/** With the mouse or a finger a card is dragged as a whole; what shows that it is under way comes after its picture is taken. */
function beginDrag(event: DragEvent): void {
  const row = rowOf(event);
  const id = row?.dataset['key'];
  if (!row || !id) return;
  event.dataTransfer.setData(TYPE, id);
  event.dataTransfer.effectAllowed = 'move';
  requestAnimationFrame(() => row.setAttribute('data-dragging', ''));
}

interface Current {
  /** The card that had the focus last, else the first: the one in the tab order. */
  readonly current: string | undefined;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/** When the card that has the focus leaves, the focus goes to the one that takes its place. */
function useCurrent(cards: readonly { readonly id: string }[], focusOn: (at: number) => void): Current {
  const [wanted, setWanted] = useState<string>();
  const isThere = cards.some(({ id }) => id === wanted);
  const within = useRef(false);
  const before = useRef(cards);
  useLayoutEffect(() => {
    const at = before.current.findIndex(({ id }) => id === wanted);
    before.current = cards;
    // What is taken out of the page is not blurred.
    if (at >= 0 && !isThere && within.current && document.activeElement === document.body) focusOn(at);
  });
  return {
    current: isThere ? wanted : cards[0]?.id,
    onFocus: (event) => {
      within.current = true;
      setWanted((last) => rowOf(event)?.dataset['key'] ?? last);
    },
    onBlur: () => {
      within.current = false;
    },
  };
}

/** Dragging from a handle without a mouse: one for a whole column, of which one card is dragged at a time. */
function useDragByKey(): { readonly byKey: RefObject<ByKey>; readonly describedBy: string | undefined } {
  const held = useRef('');
  const { dragProps } = useDrag({
    getItems: () => [{ [TYPE]: held.current }],
    getAllowedDropOperations: () => ['move'],
  });
  const latest: ByKey = {
    down: (event) => dragProps.onKeyDownCapture?.(event),
    up: (id, event) => {
      held.current = id;
      dragProps.onKeyUpCapture?.(event);
    },
    click: (id, event) => {
      held.current = id;
      dragProps.onClick?.(event);
    },
  };
  const byKey = useRef(latest);
  byKey.current = latest;
  return { byKey, describedBy: dragProps['aria-describedby'] };
}
