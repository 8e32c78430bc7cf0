/**
 * Money is a whole number of minor units with a currency: cents, pence; yen has none. 0.10 + 0.20 is 30 cents,
 * and no sum ever passes through a fraction.
 */
import { fail, ok, type Result } from './result.ts';

/** Whole minor units of some currency. */
export type Minor = number & { readonly __value: 'minor' };
/** ISO 4217 code in capitals. */
export type Currency = string & { readonly __value: 'currency' };
export type Money = { readonly minor: Minor; readonly currency: Currency };

export const minor = (units: number): Minor => units as Minor;

/** Currencies offered first; any ISO code that the platform knows can be used. */
export const COMMON_CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF', 'JPY'] as Currency[];

/** Largest amount of one entry: ten thousand million units of a two-digit currency, far inside safe integers. */
const MAX_MINOR = 1_000_000_000_000;

export const isCurrency = (text: unknown): text is Currency => typeof text === 'string' && /^[A-Z]{3}$/.test(text);
export const isMinor = (value: unknown): value is Minor =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_MINOR;

const digitsOf = new Map<string, number>();
/** How many digits a currency has behind its decimal sign: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: Currency): number {
  let digits = digitsOf.get(currency);
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    digitsOf.set(currency, digits);
  }
  return digits;
}

/** Division that rounds half away from zero, on whole numbers. */
export const divideRounding = (units: number, by: number): number =>
  Math.sign(units) * Math.sign(by) * Math.floor(Math.abs(units) / Math.abs(by) + 0.5);

/** An exchange rate is kept as the decimal text that she typed, at most ten digits on each side. */
export const isRate = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{1,10}(\.\d{1,10})?$/.test(text) && Number(text) > 0;

/**
 * What a foreign amount is worth at home, computed once, half away from zero.
 * `rate` is home units for one foreign unit, a decimal text; exact through whole-number arithmetic.
 */
export function convert(amount: Money, home: Currency, rate: string): Minor {
  const [whole = '0', fraction = ''] = rate.split('.');
  const scaled = BigInt(whole + fraction);
  const shift = fraction.length + minorDigits(amount.currency) - minorDigits(home);
  const product = BigInt(amount.minor) * scaled * (shift < 0 ? 10n ** BigInt(-shift) : 1n);
  const divisor = shift > 0 ? 10n ** BigInt(shift) : 1n;
  const magnitude = product < 0n ? -product : product;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return minor(Number(product < 0n ? -rounded : rounded));
}

type NumberStyle = { readonly decimal: string; readonly group: string };

const styles = new Map<string, NumberStyle>();
/** The decimal and grouping signs of a locale. */
function numberStyle(locale: string): NumberStyle {
  let style = styles.get(locale);
  if (!style) {
    const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(12_345_678.9);
    const of = (type: string) => parts.find((part) => part.type === type)?.value;
    style = { decimal: of('decimal') ?? '.', group: of('group') ?? ',' };
    styles.set(locale, style);
  }
  return style;
}

export type MoneyDoubt =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'other-currency'; readonly code: string }
  /** An unusual writing, or one with several readings: the field asks "Is that …?" with the first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly Minor[] };

/**
 * Reads what a person typed or a file holds: symbols, codes, spaces, the place's own signs, brackets or a trailing
 * minus. `£2k` and `1.234,50` in an English place are never guessed at: they come back as 'ambiguous'.
 */
export function parseMoney(text: string, currency: Currency, locale: string): Result<Minor, MoneyDoubt> {
  const stripped = stripCurrency(text, currency, locale);
  if (!stripped.ok) return stripped;
  const { body, negative } = stripped.value;
  const thousands = /^(.*\d)\s*k$/i.exec(body);
  const digits = thousands?.[1] ?? body;
  const read = (style: NumberStyle): number | null => {
    const value = readNumber(digits, style, minorDigits(currency) + (thousands ? 3 : 0));
    return value !== null && negative && value !== 0 ? -value : value;
  };
  const usual = read(numberStyle(locale));
  const readings = usual === null ? OTHER_STYLES.map(read) : [usual];
  const known = [...new Set(readings)].filter((value) => value !== null).map(minor);
  const [first] = known;
  if (first === undefined) return fail({ kind: 'unreadable' });
  if (!known.every(isMinor)) return fail({ kind: 'too-large' });
  return usual === null || thousands ? fail({ kind: 'ambiguous', readings: known }) : ok(first);
}

function stripCurrency(
  text: string,
  currency: Currency,
  locale: string,
): Result<{ body: string; negative: boolean }, MoneyDoubt> {
  let body = text
    .normalize('NFKC')
    .replaceAll(/[\u2212\u2013]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const code = /(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])/.exec(body)?.[1]?.toUpperCase();
  if (code !== undefined && code !== currency) return fail({ kind: 'other-currency', code });
  const names = [currencySymbol(currency, locale, 'narrowSymbol'), currencySymbol(currency, locale, 'symbol'), code];
  for (const name of names) if (name) body = body.replace(new RegExp(escape(name.normalize('NFKC')), 'i'), '');
  body = body.trim();
  const bracketed = /^\((.*)\)$/.exec(body);
  const signed = bracketed?.[1]?.trim() ?? body;
  const minus = /^-\s*(.*)$/.exec(signed) ?? /^(.*?)\s*-$/.exec(signed);
  return ok({ body: (minus?.[1] ?? signed).replace(/^\+/, '').trim(), negative: !!bracketed !== !!minus });
}

function currencySymbol(currency: Currency, locale: string, display: 'symbol' | 'narrowSymbol'): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: display }).formatToParts(
    0,
  );
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What a number may look like in places other than hers; tried only to ask "Is that …?". */
const OTHER_STYLES: readonly NumberStyle[] = [
  { decimal: '.', group: ',' },
  { decimal: ',', group: '.' },
  { decimal: '.', group: "'" },
];

/** Minor units of a decimal written in one style, or null. Spaces group everywhere; a group has three digits. */
function readNumber(text: string, style: NumberStyle, digits: number): number | null {
  const group = `[${escape(style.group.normalize('NFKC'))}\\s'’]`;
  const pattern = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${escape(style.decimal)}(\\d*))?$`);
  const [, whole = '', fraction = ''] = pattern.exec(text) ?? [];
  if (whole + fraction === '') return null;
  const trimmed = fraction.replace(/0+$/, '');
  if (trimmed.length > digits || whole.length > 17) return null;
  return Number(whole.replaceAll(/\D/g, '') + trimmed.padEnd(digits, '0'));
}

const formats = new Map<string, Intl.NumberFormat>();
/** Money as a person reads it: with minor units in tables ('exact'), without on summaries ('rounded'). */
export function formatMoney(amount: Minor, currency: Currency, locale: string, style: 'exact' | 'rounded'): string {
  const digits = style === 'rounded' ? 0 : minorDigits(currency);
  const key = `${locale} ${currency} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format.format(decimalText(amount, currency) as unknown as number);
}

/** The amount as plain text for editing, in the place's own signs and without a symbol: 1234.5 → '1,234.50' is not it, '1234.50' is. */
export function plainMoney(amount: Minor, currency: Currency, locale: string): string {
  return decimalText(amount, currency).replace('.', numberStyle(locale).decimal);
}

/** '-1234.50': exact, never through a floating-point division. */
export function decimalText(amount: Minor, currency: Currency): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
