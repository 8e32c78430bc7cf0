/** Big choices of where to go: a whole card is the button. */
import { useId, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';

/** One way to begin; the strong one is the one to take when in doubt. */
export function Door({
  icon,
  title,
  text,
  strong,
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
    <AriaButton
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onPress={onPress}
      className={`flex w-full items-center gap-4 rounded-card border px-5 py-4 text-left transition-colors duration-100 ${
        strong
          ? 'border-transparent bg-feature text-on-feature shadow-raised hover:opacity-95'
          : 'border-line bg-surface shadow-card hover:border-edge hover:bg-sunken'
      }`}
    >
      <span className={strong ? '' : 'text-plum'}>
        <Icon name={icon} size={24} />
      </span>
      <span className="min-w-0 flex-1">
        <span id={`${id}title`} className="block font-display text-lead font-bold">
          {title}
        </span>
        <span id={`${id}text`} className={`block text-small ${strong ? '' : 'text-ink-2'}`}>
          {text}
        </span>
      </span>
      <Icon name="forward" size={20} />
    </AriaButton>
  );
}

/** A smaller card that is a button: a mark, a name, a sentence. */
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
  /** What pressing it does. */
  label: string;
  onPress: () => void;
}) {
  const id = useId();
  return (
    <AriaButton
      aria-label={label}
      aria-describedby={id}
      onPress={onPress}
      className="flex h-full w-full flex-col items-start gap-1.5 rounded-large border border-line bg-surface p-4 text-left shadow-card transition-colors duration-100 hover:border-edge hover:bg-sunken"
    >
      {mark}
      <span className="font-display font-bold">{title}</span>
      <span id={id} className="text-small text-ink-2">
        {text}
      </span>
    </AriaButton>
  );
}
