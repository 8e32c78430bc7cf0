/** Money and hours as she writes them. */
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import {
  formatMinutes,
  isMinutes,
  minutes,
  MINUTES_A_DAY,
  parseMinutes,
  type Minutes,
} from '../../shared/values/minutes.ts';
import { formatMoney, minor, parseMoney, plainMoney, type Currency, type Minor } from '../../shared/values/money.ts';
import { commonWords } from '../../shared/words/common.ts';
import { ReadField, type FieldProps, type Reading } from './fields.tsx';
import { Icon } from './icons.tsx';

/** An amount in one currency. Null while it is empty or cannot be read. */
export function MoneyField({
  currency,
  locale,
  ...field
}: FieldProps & {
  value: Minor | null;
  onChange: (value: Minor | null, readable: boolean) => void;
  currency: Currency;
  locale: string;
  onEnter?: () => void;
  placeholder?: string;
}) {
  const show = (value: Minor): string => formatMoney(value, currency, locale, 'exact');
  const read = (text: string): Reading<Minor> => {
    if (text.trim() === '') return { kind: 'empty' };
    const parsed = parseMoney(text, currency, locale);
    if (parsed.ok) return { kind: 'value', value: parsed.value };
    const doubt = parsed.error;
    const words = commonWords.money;
    switch (doubt.kind) {
      case 'unreadable':
        return { kind: 'wrong', message: words.unreadable };
      case 'too-large':
        return { kind: 'wrong', message: words.tooLarge };
      case 'other-currency':
        return { kind: 'wrong', message: words.otherCurrency(doubt.code) };
      case 'ambiguous': {
        const value = doubt.readings[0] ?? minor(0);
        return { kind: 'ask', question: words.ask(show(value)), value };
      }
    }
  };
  return (
    <ReadField
      {...field}
      read={read}
      show={show}
      edit={(value) => plainMoney(value, currency, locale)}
      yes={commonWords.yes}
      no={commonWords.no}
    />
  );
}

/** Hours, as 2, 2.5, 1:30 or 45 min; a bare number is hours. */
export function HoursField(
  field: FieldProps & {
    value: Minutes | null;
    onChange: (value: Minutes | null, readable: boolean) => void;
    onEnter?: () => void;
    placeholder?: string;
    /** Zero is a value of its own, not an empty field. */
    allowZero?: boolean;
    /** It holds the hours of a month, which may be more than a week has. */
    ofMonth?: boolean;
    /** Half an hour more or less by the arrow keys, and by buttons of these names. */
    steps?: { readonly less: string; readonly more: string };
  },
) {
  const { allowZero = false, ofMonth = false, steps, ...rest } = field;
  // A text that cannot be read gives way when a button is pressed.
  const [round, setRound] = useState(0);
  const read = (text: string): Reading<Minutes> => {
    if (text.trim() === '') return { kind: 'empty' };
    const count = parseMinutes(text, 'hours');
    if (count === null) return { kind: 'wrong', message: commonWords.hours.unreadable };
    if (count === 0) return allowZero ? { kind: 'value', value: minutes(0) } : { kind: 'empty' };
    if (ofMonth ? count <= 31 * MINUTES_A_DAY : isMinutes(count)) return { kind: 'value', value: count };
    return { kind: 'wrong', message: ofMonth ? commonWords.hours.tooManyMonth : commonWords.hours.tooMany };
  };
  const stepped = (by: 1 | -1): Minutes => {
    const next = minutes((field.value ?? 0) + by * HALF_AN_HOUR);
    return isMinutes(next) ? next : minutes(by === 1 ? (field.value ?? 0) : 0);
  };
  const shown = (
    <ReadField
      key={round}
      {...rest}
      {...(steps && { onStep: stepped })}
      read={read}
      show={formatMinutes}
      yes={commonWords.yes}
      no={commonWords.no}
    />
  );
  if (!steps) return shown;
  const button = (by: 1 | -1) => (
    // The arrow keys do the same, so that Tab leads from field to field.
    <AriaButton
      data-screen-only
      excludeFromTabOrder
      aria-label={by === 1 ? steps.more : steps.less}
      onPress={() => {
        field.onChange(stepped(by), true);
        setRound(round + 1);
      }}
      className="inline-flex size-7 shrink-0 items-center justify-center rounded-control text-ink-2 hover:bg-sunken"
    >
      <Icon name={by === 1 ? 'add' : 'less'} size={14} />
    </AriaButton>
  );
  return (
    <div className="flex items-center gap-1">
      {button(-1)}
      <div className="min-w-0 flex-1">{shown}</div>
      {button(1)}
    </div>
  );
}

const HALF_AN_HOUR = 30;
