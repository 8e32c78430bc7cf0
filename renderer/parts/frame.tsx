import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';
import { IconButton } from './buttons.tsx';
import { Icon, type IconName } from './icons.tsx';
import { KeyCap } from './surfaces.tsx';

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly count?: number;
  readonly current: boolean;
}

const Brand = ({ name, folded }: { name: string; folded?: boolean }) => (
  <p className="flex items-center gap-2.5 px-2 font-display text-lead font-bold">
    <span
      aria-hidden
      data-mark
      className="flex size-7 shrink-0 items-center justify-center rounded-control bg-plum text-on-plum"
    >
      <svg
        viewBox="0 0 24 24"
        width="21"
        height="21"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <circle cx="7" cy="12" r="4" />
        <path d="M12 12h9M17.5 8.5 21 12l-3.5 3.5" />
      </svg>
    </span>
    <span className={folded ? 'max-[1120px]:sr-only' : ''}>{name}</span>
  </p>
);

/** Between these widths the menu is a column of icons: class names below, and `useFolded`, speak of the same ones. */
const FOLDED = '(min-width: 820px) and (max-width: 1120px)';

function useFolded(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(FOLDED);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(FOLDED).matches,
  );
}

type TipOf = ComponentType<{ text: string; isDisabled: boolean; children: ReactElement }>;

/** One place; where only its icon is seen, its name appears beside it on hover and focus. */
function PlaceLink({ place, folded }: { place: Place; folded: boolean }) {
  // The script of the names comes when the menu is first folded, and from then on stays.
  const [Tip, setTip] = useState<TipOf | null>(null);
  useEffect(() => {
    if (folded) void import('./tip.tsx').then((tip) => setTip(() => tip.Tip));
  }, [folded]);
  const link = (
    <AriaLink
      href={place.href}
      {...(place.current && { 'aria-current': 'page' as const })}
      className={`flex min-h-9 items-center gap-3 rounded-control px-3 text-small ${place.current ? 'bg-sel font-semibold text-plum-ink shadow-card' : 'text-ink-2 hover:bg-sunken'}`}
    >
      <Icon name={place.icon} size={17} />
      <span className="flex-1 max-[1120px]:min-[820px]:sr-only">{place.label}</span>
      {place.count !== undefined && place.count > 0 && (
        <span aria-hidden className="figures text-note text-ink-3 max-[1120px]:min-[820px]:hidden">
          {place.count}
        </span>
      )}
    </AriaLink>
  );
  return (
    <li>
      {Tip ? (
        <Tip text={place.label} isDisabled={!folded}>
          {link}
        </Tip>
      ) : (
        link
      )}
    </li>
  );
}

/** Looks like a field and opens the palette; in the folded menu it is an icon. */
function FindButton({ label, keys, onPress }: { label: string; keys: string; onPress: () => void }) {
  return (
    <AriaButton
      onPress={onPress}
      className="flex min-h-9 w-full items-center gap-2.5 rounded-large border border-edge bg-surface px-3 text-left text-small text-ink-2 hover:bg-sunken"
    >
      <Icon name="find" size={16} />
      <span className="flex-1 max-[1120px]:min-[820px]:sr-only">{label}</span>
      <span aria-hidden className="max-[1120px]:min-[820px]:hidden">
        <KeyCap>{keys}</KeyCap>
      </span>
    </AriaButton>
  );
}

/** Begins something from every screen; in the folded menu it is an icon. */
const StartButton = ({ label, icon, onPress }: { label: string; icon: IconName; onPress: () => void }) => (
  <AriaButton
    onPress={onPress}
    className="flex min-h-9 w-full items-center gap-3 rounded-control px-3 text-left text-small text-ink-2 hover:bg-sunken"
  >
    <Icon name={icon} size={17} />
    <span className="flex-1 max-[1120px]:min-[820px]:sr-only">{label}</span>
  </AriaButton>
);

/** What is not needed yet stays one line away. It stands open while one of its places is shown. */
function More({ label, places, folded }: { label: string; places: readonly Place[]; folded: boolean }) {
  const [open, setOpen] = useState(false);
  const shown = open || places.some(({ current }) => current);
  return (
    <div>
      <AriaButton
        aria-expanded={shown}
        onPress={() => setOpen(!shown)}
        className="flex min-h-9 w-full items-center gap-3 rounded-control px-3 text-small text-ink-2 hover:bg-sunken"
      >
        <Icon name={shown ? 'down' : 'next'} size={17} />
        <span className="max-[1120px]:min-[820px]:sr-only">{label}</span>
      </AriaButton>
      {shown && (
        <ul className="flex flex-col gap-0.5">
          {places.map((place) => (
            <PlaceLink key={place.href} place={place} folded={folded} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** The frame of every screen but the full-window ones: places at the left, the screen's heading and actions on top. */
export function AppFrame({
  name,
  groups,
  more,
  foot,
  find,
  start,
  status,
  words,
  children,
}: {
  name: string;
  groups: readonly { readonly title: string | null; readonly places: readonly Place[] }[];
  /** Places that are folded away under the last line of the menu. */
  more: readonly Place[];
  foot: readonly Place[];
  /** The field above the menu that opens the palette. */
  find: { readonly label: string; readonly keys: string; readonly onPress: () => void };
  /** What can be begun from everywhere; null while it runs. */
  start: { readonly label: string; readonly icon: IconName; readonly onPress: () => void } | null;
  /** The save line. */
  status: ReactNode;
  words: { readonly menu: string; readonly more: string; readonly close: string; readonly skip: string };
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const folded = useFolded();
  const content = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <div className="flex min-h-dvh">
      <a
        data-screen-only
        href="#content"
        // The address is the app's own: following it would lead to a screen that is not there.
        onClick={(event) => {
          event.preventDefault();
          content.current?.focus();
        }}
        className="sr-only z-50 rounded-control bg-surface p-3 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {words.skip}
      </a>
      <header
        data-screen-only
        className="fixed inset-x-0 top-0 z-20 flex h-14 items-center gap-2 border-b border-line bg-side px-4 min-[820px]:hidden"
      >
        <IconButton
          ref={toggle}
          label={open ? words.close : words.menu}
          icon={open ? 'close' : 'menu'}
          onPress={() => setOpen(!open)}
          aria-expanded={open}
        />
        <Brand name={name} />
      </header>
      {/* Going somewhere, or Escape, closes the drawer of narrow windows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <nav
        aria-label={words.menu}
        onClick={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          setOpen(false);
          toggle.current?.focus();
        }}
        className={`fixed inset-y-0 z-10 w-56 flex-col gap-5 overflow-y-auto border-r border-line bg-side px-3 pt-4 pb-3 max-[1120px]:min-[820px]:w-16 max-[820px]:pt-18 min-[820px]:flex ${open ? 'flex' : 'hidden'}`}
      >
        <div className="max-[820px]:hidden">
          <Brand name={name} folded />
        </div>
        <div className="flex flex-col gap-1.5">
          <FindButton {...find} />
          {start && <StartButton {...start} />}
        </div>
        {groups.map(({ title, places }) => (
          <div key={title}>
            {title !== null && (
              <p className="mb-1 px-3 text-note font-semibold text-ink-3 max-[1120px]:min-[820px]:sr-only">{title}</p>
            )}
            <ul className="flex flex-col gap-0.5">
              {places.map((place) => (
                <PlaceLink key={place.href} place={place} folded={folded} />
              ))}
            </ul>
          </div>
        ))}
        {more.length > 0 && <More label={words.more} places={more} folded={folded} />}
        <div className="mt-auto flex flex-col gap-1.5">
          <ul>
            {foot.map((place) => (
              <PlaceLink key={place.href} place={place} folded={folded} />
            ))}
          </ul>
          <div className="px-3 text-note text-ink-3 max-[1120px]:min-[820px]:sr-only">{status}</div>
        </div>
      </nav>
      <main
        ref={content}
        id="content"
        tabIndex={-1}
        className="min-w-0 flex-1 pt-14 outline-none! min-[820px]:ml-16 min-[820px]:pt-0 min-[1121px]:ml-56"
      >
        {children}
      </main>
    </div>
  );
}
