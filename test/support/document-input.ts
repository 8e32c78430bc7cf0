/** What the texts of a hire are written from, for tests. */
import { startCategories } from '../../shared/playbook/categories.ts';
import type { Role } from '../../shared/records/hiring.ts';
import { initialSettings, type Settings } from '../../shared/records/settings.ts';
import { formatHours } from '../../shared/values/minutes.ts';
import { formatMoney, type Minor } from '../../shared/values/money.ts';
import type { DocumentInput } from '../../shared/words/documents/from-records.ts';
import { day } from './builders.ts';

/** How figures and days are written for an owner. */
export const writingOf = ({ currency, locale }: Pick<Settings, 'currency' | 'locale'>): DocumentInput['w'] => ({
  money: (minor) => formatMoney(minor as Minor, currency, locale, 'rounded'),
  hours: (minutes) => formatHours(minutes, locale),
  count: String,
  list: (items) => new Intl.ListFormat(locale).format(items),
  day: (of) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(of)),
});
export const writing = writingOf({ currency: initialSettings.currency, locale: 'en-US' });

/** What the texts are written from where nothing is known yet. */
export const noRecords = (role: Role): DocumentInput => ({
  role,
  plan: null,
  plans: [],
  person: null,
  result: null,
  settings: initialSettings,
  people: [],
  handoffs: [],
  categories: startCategories,
  tools: [],
  goals: [],
  projects: [],
  metrics: [],
  clients: [],
  accesses: [],
  documents: [],
  weeks: [],
  weeksLogged: 13,
  today: day('2026-11-23'),
  withNames: true,
  w: writing,
});
