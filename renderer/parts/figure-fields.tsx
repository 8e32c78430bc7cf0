/** Money and hours as she writes them. */
import { formatMinutes, isMinutes, minutes, parseMinutes, type Minutes } from '../../shared/values/minutes.ts';
import { formatMoney, minor, parseMoney, plainMoney, type Currency, type Minor } from '../../shared/values/money.ts';
import { commonWords } from '../../shared/words/common.ts';
import { ReadField, type FieldProps, type Reading } from './fields.tsx';

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
  },
) {
  const { allowZero = false, ...rest } = field;
  const read = (text: string): Reading<Minutes> => {
    if (text.trim() === '') return { kind: 'empty' };
    const count = parseMinutes(text, 'hours');
    if (count === null) return { kind: 'wrong', message: commonWords.hours.unreadable };
    if (count === 0) return allowZero ? { kind: 'value', value: minutes(0) } : { kind: 'empty' };
    return isMinutes(count) ? { kind: 'value', value: count } : { kind: 'wrong', message: commonWords.hours.tooMany };
  };
  return <ReadField {...rest} read={read} show={formatMinutes} yes={commonWords.yes} no={commonWords.no} />;
}
