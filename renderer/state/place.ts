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

export function guessedPlace(language: string): Place {
  const locale = new Intl.Locale(language).maximize();
  const region = locale.region ?? 'US';
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(
    0,
  );
  const order = parts
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ type }) => type);
  return {
    locale: language,
    currency: (CURRENCIES[region] ?? (EURO.has(region) ? 'EUR' : 'USD')) as Currency,
    weekStart: region === 'US' || region === 'CA' || region === 'JP' || region === 'BR' ? 0 : 1,
    dateOrder: order[0] === 'year' ? 'year-month' : order[0] === 'day' ? 'day-month' : 'month-day',
  };
}
