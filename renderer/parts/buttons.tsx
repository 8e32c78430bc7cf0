import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, Link as AriaLink, type ButtonProps, type LinkProps } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';

const looks = {
  primary: 'bg-plum text-on-plum border-plum hover:bg-plum-hover',
  secondary: 'bg-surface text-ink border-edge hover:bg-sunken',
  quiet: 'border-transparent text-plum-ink hover:bg-plum-soft',
  danger: 'bg-surface text-danger-ink border-danger hover:bg-danger-soft',
  feature: 'bg-feature-btn text-feature-btn-ink border-feature-btn hover:opacity-90',
} as const;

const sizes = { normal: 'h-9 px-4 text-small', large: 'h-11 px-5 text-body rounded-large' } as const;

const shape =
  'inline-flex items-center justify-center gap-2 rounded-control border font-semibold whitespace-nowrap transition-colors duration-100 disabled:opacity-50';

interface Looks {
  readonly look?: keyof typeof looks;
  readonly size?: keyof typeof sizes;
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const classesOf = ({ look = 'secondary', size = 'normal', wide }: Looks): string =>
  `${shape} ${looks[look]} ${sizes[size]}${wide ? ' w-full' : ''}`;

/** The props that are not about looks. */
function behaviourOf<Props extends Looks>(props: Props): Omit<Props, keyof Looks> {
  const { look: _look, size: _size, icon: _icon, iconAfter: _after, wide: _wide, children: _children, ...rest } = props;
  return rest;
}

const inside = ({ icon, iconAfter, children }: Looks) => (
  <>
    {icon && <Icon name={icon} size={16} />}
    {children}
    {iconAfter && <Icon name={iconAfter} size={16} />}
  </>
);

/** A button that says what happens. */
export function Button(props: Looks & Omit<ButtonProps, 'children' | 'className'>) {
  return (
    <AriaButton data-screen-only {...behaviourOf(props)} className={classesOf(props)}>
      {inside(props)}
    </AriaButton>
  );
}

/** A place to go that looks like a button. */
export function ButtonLink(props: Looks & Omit<LinkProps, 'children' | 'className'>) {
  return (
    <AriaLink data-screen-only {...behaviourOf(props)} className={classesOf(props)}>
      {inside(props)}
    </AriaLink>
  );
}

/** A button of one icon; its label is spoken. */
export function IconButton({
  label,
  icon,
  ...rest
}: { label: string; icon: IconName; ref?: Ref<HTMLButtonElement> } & Omit<ButtonProps, 'children' | 'className'>) {
  return (
    <AriaButton
      data-screen-only
      {...rest}
      aria-label={label}
      className="inline-flex size-9 shrink-0 items-center justify-center rounded-control border border-edge bg-surface text-ink hover:bg-sunken disabled:opacity-50"
    >
      <Icon name={icon} size={16} />
    </AriaButton>
  );
}

/** A link inside text, to a place in the app. */
export function TextLink({ children, ...rest }: { children: ReactNode } & Omit<LinkProps, 'children' | 'className'>) {
  return (
    <AriaLink {...rest} className="font-semibold text-plum-ink underline underline-offset-3 hover:no-underline">
      {children}
    </AriaLink>
  );
}

/** A figure that opens the rows which it adds up; `label` says so, for the figure alone would not. */
export function FigureLink({ label, href, children }: { label: string; href: string; children: ReactNode }) {
  return (
    <AriaLink
      href={href}
      aria-label={label}
      className="group inline-flex items-center gap-1 rounded-control underline-offset-4 hover:text-plum-ink hover:underline"
    >
      {children}
      <span data-screen-only className="text-ink-3 group-hover:text-plum-ink">
        <Icon name="next" size={18} />
      </span>
    </AriaLink>
  );
}

/** A button that looks like a link inside text. */
export function TextButton({
  children,
  cut,
  ...rest
}: {
  children: ReactNode;
  /** Cuts a long name off where there is no room for a second line. */
  cut?: boolean;
} & Omit<ButtonProps, 'children' | 'className'>) {
  return (
    <AriaButton
      {...rest}
      className={`min-h-6 text-left font-semibold text-plum-ink underline underline-offset-3 hover:no-underline disabled:opacity-50 ${cut ? 'max-w-full truncate align-bottom' : ''}`}
    >
      {children}
    </AriaButton>
  );
}
