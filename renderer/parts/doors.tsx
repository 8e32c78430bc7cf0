/** Big choices of where to go. The button is its title, and reaches over the whole card. */
import { useId, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';

const card =
  'relative flex w-full border transition-colors duration-100 has-data-focus-visible:outline-2 has-data-focus-visible:outline-offset-2 has-data-focus-visible:outline-focus';
const looks = {
  strong: 'border-transparent bg-feature text-on-feature shadow-raised hover:opacity-95',
  plain: 'border-line bg-surface shadow-card hover:border-edge hover:bg-sunken',
} as const;

const Title = ({
  children,
  label,
  describedBy,
  onPress,
}: {
  children: string;
  label?: string;
  describedBy: string;
  onPress: () => void;
}) => (
  <AriaButton
    {...(label !== undefined && { 'aria-label': label })}
    aria-describedby={describedBy}
    onPress={onPress}
    className="text-left font-display font-bold outline-none! after:absolute after:inset-0"
  >
    {children}
  </AriaButton>
);

/** One way to begin; the strong one is the one to take when in doubt. */
export function Door({
  icon,
  title,
  text,
  strong = false,
  onPress,
}: {
  icon: IconName;
  title: string;
  text: string;
  strong?: boolean;
  onPress: () => void;
}) {
  const id = useId();
  return (
    <div className={`${card} ${strong ? looks.strong : looks.plain} items-center gap-4 rounded-card px-5 py-4`}>
      <span className={strong ? '' : 'text-plum'}>
        <Icon name={icon} size={24} />
      </span>
      <div className="min-w-0 flex-1 text-lead">
        <Title describedBy={id} onPress={onPress}>
          {title}
        </Title>
        <p id={id} className={`text-small ${strong ? '' : 'text-ink-2'}`}>
          {text}
        </p>
      </div>
      <Icon name="forward" size={20} />
    </div>
  );
}

/** A smaller one: a mark, a name, a sentence. */
export function SmallDoor({
  title,
  mark,
  text,
  label,
  onPress,
}: {
  title: string;
  mark: ReactNode;
  text: string;
  /** What pressing it does; holds the title. */
  label: string;
  onPress: () => void;
}) {
  const id = useId();
  return (
    <div className={`${card} ${looks.plain} h-full flex-col items-start gap-1.5 rounded-large p-4`}>
      {mark}
      <Title label={label} describedBy={id} onPress={onPress}>
        {title}
      </Title>
      <p id={id} className="text-small text-ink-2">
        {text}
      </p>
    </div>
  );
}
