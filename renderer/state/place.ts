/** What the browser's locale lets us guess: she is asked, and can change all of it in Settings. */
import type { Settings } from '../../shared/records/settings.ts';
import type { Weekday } from '../../shared/values/dates.ts';
import type { Currency } from '../../shared/values/money.ts';

const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  JP: 'JPY',
  IN: 'INR',
  ZA: 'ZAR',
  SG: 'SGD',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  BR: 'BRL',
  MX: 'MXN',
  PH: 'PHP',
};
const EURO = new Set([
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'IE',
  'PT',
  'AT',
  'BE',
  'FI',
  'GR',
  'LU',
  'SK',
  'SI',
  'EE',
  'LV',
  'LT',
  'HR',
  'MT',
  'CY',
]);

export interface Place {
  readonly locale: string;
  readonly currency: Currency;
  readonly weekStart: Weekday;
  readonly dateOrder: Settings['dateOrder'];
}

/** @param language what the browser says; some say what is no locale ('en-US@posix'), then it is taken for en-US */
export function guessedPlace(language: string): Place {
  const full = localeOf(language).maximize();
  const region = full.region ?? 'US';
  const locale = `${full.language}-${region}`;
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(0);
  const order = parts.map(({ type }) => type).find((type) => type === 'day' || type === 'month' || type === 'year');
  return {
    locale,
    currency: (CURRENCIES[region] ?? (EURO.has(region) ? 'EUR' : 'USD')) as Currency,
    weekStart: SUNDAY.has(region) ? 0 : 1,
    dateOrder: order === 'year' ? 'year-month' : order === 'day' ? 'day-month' : 'month-day',
  };
}

const SUNDAY = new Set(['US', 'CA', 'JP', 'BR', 'MX', 'PH', 'IN', 'ZA']);

function localeOf(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language.split('@', 1)[0] ?? '');
  } catch {
    return new Intl.Locale('en-US');
  }
}
