import * as z from 'zod/mini';
import { currency, day, line, minorUnits, name, rate, weekday } from '../values/schemas.ts';
import { initialTodayView, todayView } from './today-view.ts';
import type { Currency } from '../values/money.ts';

const unknownMoney = z.nullable(minorUnits.check(z.refine((value) => value >= 0)));

/** The money picture (home currency): every figure may stay unknown (null), and unknown is never zero. */
export const moneyPicture = z.strictObject({
  /** Running costs a month, with tax set aside. */
  costs: unknownMoney,
  /** What she must pay herself a month. */
  ownPay: unknownMoney,
  /** Savings set aside for help, in all. */
  savings: unknownMoney,
  /** What she can spend on new help a month. */
  budget: unknownMoney,
});

export const settings = z.strictObject({
  ownerName: line,
  businessName: line,
  /** The home currency: all sums are in it. It changes only while no income is logged. */
  currency,
  locale: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  dateOrder: z.enum(['day-month', 'month-day', 'year-month']),
  weekStart: weekday,
  theme: z.enum(['system', 'light', 'dark']),
  money: moneyPicture,
  /** What she wants to bring in within twelve months (home currency), and by when; null while she has not said. */
  goal: z.strictObject({ year: unknownMoney, by: z.nullable(day) }),
  /** Off until she asks for them; they come only while the app runs. */
  reminders: z.strictObject({
    /** The day of the week on which she is reminded to close it; null is never. */
    weekly: z.nullable(weekday),
    /** Whether dated steps and checks are said on their day. */
    steps: z.boolean(),
  }),
  /** What one US dollar is about in the home currency: for published thresholds and default rates only, never for her figures. */
  usdRate: z.strictObject({ rate, on: day }),
  /** Rules that she changed, by their ids (advice/rules.ts); a default needs no entry. */
  rules: z.record(name, z.number()),
  today: todayView,
  /** The key ? lists the keys. Others without Ctrl or Cmd work only inside their list. */
  singleKeys: z.boolean(),
  /** The first day of the week that she means to be away; null when she has none in mind. */
  weekAway: z.nullable(day),
  /** The day on which the welcome was finished; null on the very first start. */
  startedOn: z.nullable(day),
});

export type Settings = z.infer<typeof settings>;
export type MoneyPicture = z.infer<typeof moneyPicture>;

/** Settings before the owner has said anything; the page proposes better ones from the browser's locale. */
export const initialSettings: Settings = {
  ownerName: '',
  businessName: '',
  currency: 'USD' as Currency,
  locale: 'en-US',
  dateOrder: 'month-day',
  weekStart: 1,
  theme: 'system',
  money: { costs: null, ownPay: null, savings: null, budget: null },
  goal: { year: null, by: null },
  reminders: { weekly: null, steps: false },
  usdRate: { rate: '1', on: '2026-11-01' as Settings['usdRate']['on'] },
  rules: {},
  today: initialTodayView,
  singleKeys: true,
  weekAway: null,
  startedOn: null,
};
