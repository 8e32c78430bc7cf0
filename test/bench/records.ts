/** Stores of any size with what an owner of many years would have: half income, half hours, 200 clients. */
import { storeShape } from '../../electron/service/store-shape.ts';
import type { Plain } from '../../electron/store/data.ts';
import type { IncomeEntry } from '../../shared/records/income.ts';
import type { WorkEntry } from '../../shared/records/work.ts';
import { addDays } from '../../shared/values/dates.ts';
import { aClient, anIncome, aWork, day, dollars, hours, testId } from '../support/builders.ts';
import { startCategories } from '../../shared/playbook/categories.ts';

export const CLIENTS = Array.from({ length: 200 }, (_, index) =>
  aClient({ id: testId(index + 1), name: `Client ${index}` }),
);
const FIRST = day('2016-11-23');

/** The entry of a number; even ones are income, odd ones hours. */
export function entryOf(number: number): { list: 'income' | 'work'; row: IncomeEntry | WorkEntry } {
  const on = addDays(FIRST, number % 3650);
  const clientId = CLIENTS[number % CLIENTS.length]?.id ?? null;
  const note = `Entry ${number} of a long life`;
  return number % 2 === 0
    ? {
        list: 'income',
        row: anIncome({
          id: testId(1_000_000 + number),
          when: { day: on },
          clientId,
          amount: dollars(number % 900),
          note,
        }),
      }
    : {
        list: 'work',
        row: aWork({
          id: testId(1_000_000 + number),
          when: { day: on },
          clientId,
          minutes: hours(1 / 4),
          categoryId: startCategories[number % startCategories.length]?.id as WorkEntry['categoryId'],
          note,
        }),
      };
}

/** Plain JSON of a whole store with so many entries. */
export function plainOf(count: number): Plain {
  const entries = Array.from({ length: count }, (_, number) => entryOf(number));
  const rows = (list: 'income' | 'work') => entries.filter((entry) => entry.list === list).map(({ row }) => row);
  return { ...storeShape.initial(), clients: CLIENTS, income: rows('income'), work: rows('work') };
}
