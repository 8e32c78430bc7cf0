/** Money, dates and hours in the owner's own currency, locale and date order. */
import { addDays, monthOf, monthRuns, type Day, type Month } from '../../shared/values/dates.ts';
import { formatMoney, minor, minorDigits, type Minor } from '../../shared/values/money.ts';
import { whole } from '../../shared/values/numbers.ts';
import { formatHours } from '../../shared/values/minutes.ts';
import { useReady } from './app-state.tsx';
import type { Settings } from '../../shared/records/settings.ts';

export interface Format {
  readonly settings: Settings;
  /** 'Fri 27 Nov', with the year when it is not this year. */
  readonly day: (day: Day) => string;
  /** '27 November 2026'. */
  readonly longDay: (day: Day) => string;
  /** 'Nov'. */
  readonly monthName: (month: Month) => string;
  /** 'November 2026', or 'Nov' with the year only when it is not this year. */
  readonly month: (month: Month, length?: 'long' | 'short') => string;
  /** 'Week of 16 November'-style range text: '16 – 22 Nov'. */
  readonly week: (firstDay: Day) => string;
  /** 'October 2026', or 'Aug – Oct' for several whole months. */
  readonly months: (from: Day, to: Day) => string;
  /** 'March 2026 and Apr – Aug': months that follow each other are taken together. */
  readonly monthList: (months: readonly Month[]) => string;
  /** Home money without minor units, for summaries; an average may lie between two minor units. */
  readonly money: (amount: number) => string;
  /** Home money with minor units, for tables. */
  readonly exactMoney: (amount: number) => string;
  /** '£12k', for the axis of a chart and for round marks. */
  readonly shortMoney: (amount: number) => string;
  /** '19 %' of 0.19. */
  readonly percent: (share: number) => string;
  /** '12.5' hours. */
  readonly hours: (minutes: number) => string;
  readonly count: (value: number) => string;
  /** '2.1 MB', '14 kB'. */
  readonly bytes: (count: number) => string;
  /** '9:42', the clock time of now; only for the save line. */
  readonly time: (at: Date) => string;
  /** 'British English' for 'en-GB'. */
  readonly placeName: (locale: string) => string;
  /** 'a', 'a and b', 'a, b and c'. */
  readonly list: (items: readonly string[]) => string;
}

const dates = new Map<string, Intl.DateTimeFormat>();
function parts(locale: string, options: Intl.DateTimeFormatOptions, day: string): Record<string, string> {
  const key = locale + JSON.stringify(options);
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    dates.set(key, format);
  }
  return Object.fromEntries(format.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]));
}

/** How the owner's settings write things; `today` decides whether a year is said. */
function formatOf(settings: Settings, today: Day): Format {
  const { locale, currency, dateOrder } = settings;
  const ordered = (day: string, month: string): string =>
    dateOrder === 'day-month' ? `${day} ${month}` : `${month} ${day}`;
  const thisYear = today.slice(0, 4);
  const dayMonth = (day: Day, style: 'long' | 'short'): string => {
    const { day: d = '', month = '' } = parts(locale, { day: 'numeric', month: style }, day);
    return ordered(d, month);
  };
  const withYear = (text: string, day: string, always: boolean): string => {
    const year = day.slice(0, 4);
    if (!always && year === thisYear) return text;
    return dateOrder === 'month-day'
      ? `${text}, ${year}`
      : dateOrder === 'year-month'
        ? `${year} ${text}`
        : `${text} ${year}`;
  };
  const month = (of: Month, length: 'long' | 'short' = 'long'): string => {
    const { month: name = '' } = parts(locale, { month: length }, `${of}-01`);
    return length === 'long' || of.slice(0, 4) !== thisYear ? `${name} ${of.slice(0, 4)}` : name;
  };
  const percent = (share: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  const span = (from: Month, to: Month): string =>
    from === to ? month(from) : `${month(from, 'short')} – ${month(to, 'short')}`;
  return {
    settings,
    day(day) {
      const { weekday = '' } = parts(locale, { weekday: 'short' }, day);
      return `${weekday} ${withYear(dayMonth(day, 'short'), day, false)}`;
    },
    longDay: (day) => withYear(dayMonth(day, 'long'), day, true),
    monthName: (of) => parts(locale, { month: 'short' }, `${of}-01`)['month'] ?? '',
    month,
    months: (from, to) => span(monthOf(from), monthOf(to)),
    monthList: (months) => new Intl.ListFormat(locale).format(monthRuns(months).map(({ from, to }) => span(from, to))),
    week(firstDay) {
      const last = addDays(firstDay, 6);
      return withYear(`${dayMonth(firstDay, 'short')} – ${dayMonth(last, 'short')}`, last, false);
    },
    money: (amount) => formatMoney(minor(whole(amount)), currency, locale, 'rounded'),
    exactMoney: (amount) => formatMoney(amount as Minor, currency, locale, 'exact'),
    shortMoney: (amount) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        notation: 'compact',
        minimumFractionDigits: 0,
        maximumFractionDigits: 1,
      }).format(amount / 10 ** minorDigits(currency)),
    percent,
    hours: (minutes) => formatHours(minutes, locale),
    count: (value) => new Intl.NumberFormat(locale).format(value),
    bytes: (count) => {
      const [unit, size] = count < 1_000_000 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const);
      const options = { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 } as const;
      return new Intl.NumberFormat(locale, options).format(count / size);
    },
    time: (at) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at),
    placeName: (other) => new Intl.DisplayNames(locale, { type: 'language' }).of(other) ?? other,
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
}

export function useFormat(): Format {
  const settings = useReady((ready) => ready.workspace.settings);
  const today = useReady((ready) => ready.workspace.today);
  return formatOf(settings, today);
}
