import { statusOn, type Client, type ClientId } from '../records/client.ts';
import { homeValue, type IncomeEntry } from '../records/income.ts';
import { addDays, addMonths, firstDay, monthOf, type Day } from '../values/dates.ts';
import type { Currency, Minor } from '../values/money.ts';
import type { NewId } from './ids.ts';
import { MONTHS, type ClientStory, type Story } from './story.ts';

interface Payment {
  readonly monthsAgo: number;
  /** Day of the month. */
  readonly day: number;
  readonly clientId: ClientId | null;
  readonly kind: IncomeEntry['kind'];
  /** In whole units of its currency. */
  readonly amount: number;
  readonly feePercent: number;
  readonly abroad: ClientStory['abroad'];
  readonly note: string;
}

/** What came in until today, oldest first. Retainers pay in each month in which they are active on their day. */
export function incomeOf(input: {
  readonly story: Story;
  readonly clients: readonly Client[];
  readonly today: Day;
  readonly newId: NewId;
  readonly home: Currency;
}): IncomeEntry[] {
  const { story, clients, today, newId, home } = input;
  const dayOf = ({ monthsAgo, day }: Pick<Payment, 'monthsAgo' | 'day'>): Day =>
    addDays(firstDay(addMonths(monthOf(today), -monthsAgo)), day - 1);
  const payments = [
    ...story.clients.flatMap((one, index) => clientPayments(one, clients[index], dayOf)),
    ...story.earnings.flatMap(({ amounts, ...earning }): Payment[] =>
      amounts.map((amount, index) => ({
        ...earning,
        amount,
        monthsAgo: MONTHS - 1 - index,
        clientId: null,
        abroad: undefined,
      })),
    ),
  ];
  return payments
    .filter((payment) => payment.amount !== 0)
    .map((payment) => ({ ...entryOf(payment, home), when: { day: dayOf(payment) } }))
    .filter(({ when }) => when.day <= today)
    .toSorted((a, b) => (a.when.day < b.when.day ? -1 : a.when.day > b.when.day ? 1 : 0))
    .map((entry) => ({ ...entry, id: newId('income') }));
}

function clientPayments(
  { monthly, paysOn, payments = [], abroad }: ClientStory,
  client: Client | undefined,
  dayOf: (at: Pick<Payment, 'monthsAgo' | 'day'>) => Day,
): Payment[] {
  if (!client) return [];
  const shared = { clientId: client.id, kind: 'client-work' as const, feePercent: 0, abroad };
  const single = payments.map(([monthsAgo, day, amount, note]) => ({ ...shared, monthsAgo, day, amount, note }));
  if (monthly === undefined || paysOn === undefined) return single;
  const months = Array.from({ length: MONTHS }, (_, monthsAgo) => ({ monthsAgo, day: paysOn }));
  return months
    .filter((at) => statusOn(client, dayOf(at)) === 'active')
    .map((at) => ({ ...shared, ...at, amount: monthly, note: '' }))
    .concat(single);
}

function entryOf({ clientId, kind, amount, feePercent, abroad, note }: Payment, home: Currency) {
  const fields = {
    clientId,
    kind,
    amount: (amount * 100) as Minor,
    fee: (amount > 0 ? Math.round(amount * feePercent) : 0) as Minor,
    currency: (abroad?.currency ?? home) as Currency,
    rate: abroad?.rate ?? null,
    note,
  };
  return { ...fields, home: homeValue(fields, home) ?? fields.amount };
}
