/**
 * What one US dollar is about, for published thresholds and default rates only. Rough on purpose, dated, and hers to edit in
 * Settings; her own figures are never converted with it.
 */
import type { Settings } from '../records/settings.ts';
import type { Day } from '../values/dates.ts';
import { minorDigits, type Currency } from '../values/money.ts';

const RATES: Readonly<Record<string, string>> = {
  USD: '1',
  EUR: '0.9',
  GBP: '0.8',
  CAD: '1.4',
  AUD: '1.5',
  NZD: '1.7',
  CHF: '0.9',
  JPY: '150',
};

export function usdRateOf(currency: Currency): Settings['usdRate'] {
  // Where the table has none, a guess by the size of the unit is better than a dollar; she is asked to correct it.
  return { rate: RATES[currency] ?? (minorDigits(currency) === 0 ? '150' : '1'), on: '2026-11-01' as Day };
}
