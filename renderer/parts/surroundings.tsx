import { createContext, useContext, type ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import type { Weekday } from '../../shared/values/dates.ts';

type DateOrder = 'day-month' | 'month-day' | 'year-month';

/** English in each order, for an owner who writes dates otherwise than her place does. */
const IN_ORDER: Readonly<Record<DateOrder, string>> = {
  'day-month': 'en-GB',
  'month-day': 'en-US',
  'year-month': 'en-CA',
};

/** The locale in which days are typed: hers, unless it has another order than the one she chose. */
export function typingLocale(locale: string, order: DateOrder): string {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(0);
  const first = parts.find(({ type }) => type === 'day' || type === 'month' || type === 'year')?.type;
  return order.startsWith(first ?? '') ? locale : IN_ORDER[order];
}

const WeekStart = createContext<Weekday>(1);
/** The day with which her weeks begin. */
export const useWeekStart = (): Weekday => useContext(WeekStart);

/** What components take from around them: how to go to a place, and how days are typed and weeks begin. */
export const Surroundings = ({
  navigate,
  useHref,
  locale,
  dateOrder,
  weekStart,
  children,
}: {
  navigate: (path: string) => void;
  useHref: (path: string) => string;
  locale: string;
  dateOrder: DateOrder;
  weekStart: Weekday;
  children: ReactNode;
}) => (
  <I18nProvider locale={typingLocale(locale, dateOrder)}>
    <RouterProvider navigate={navigate} useHref={useHref}>
      <WeekStart value={weekStart}>{children}</WeekStart>
    </RouterProvider>
  </I18nProvider>
);
