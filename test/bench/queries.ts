/**
 * What the main side answers with 200,000 entries, beside the least that has to be done. Aims: a page at most 5 ms and 64 kB,
 * a search of the notes at most 3 × a bare loop over them.
 */
import { openSpaces } from '../../electron/service/spaces.ts';
import { storeShape } from '../../electron/service/store-shape.ts';
import { memoryStore } from '../../electron/store/store.ts';
import { createClient } from '../../shared/api/client.ts';
import { PAGE_ROWS } from '../../shared/api/contract.ts';
import { incomeOrder, type IncomeEntry } from '../../shared/records/income.ts';
import { addDays, addMonths, monthOf, weekOf } from '../../shared/values/dates.ts';
import { day } from '../support/builders.ts';
import { TODAY } from './host.ts';
import { medians, report } from './measure.ts';
import { plainOf } from './records.ts';

const SIZE = 200_000;
const ROUNDS = 25;
const CLONE = 'a copy of fifty rows';
const LOOP = 'a loop over all notes, newest first';
const COLUMNS = 'sums over two columns of numbers';

export async function benchQueries(): Promise<void> {
  const plain = plainOf(SIZE);
  // In the order in which they are shown: that alone is half of the way, for they do not lie so in memory.
  const income = (plain['income'] as readonly IncomeEntry[]).toSorted((a, b) =>
    incomeOrder(a) < incomeOrder(b) ? 1 : -1,
  );
  const today = day(TODAY);
  const store = memoryStore(storeShape, plain);
  const around = {
    version: '',
    host: 'browser' as const,
    folder: '',
    today: () => today,
    backup: () => ({ newest: null, failed: false }),
  };
  const spaces = await openSpaces({ store, around });
  const api = createClient({ request: (name, input, space) => spaces.dispatch(name, input, space) }, 'hers');
  const month = monthOf(today);
  const years = { from: addMonths(month, -119), to: month };
  const weeks = { from: addDays(weekOf(today, 1), -52 * 7), to: weekOf(today, 1) };
  const page = (offset: number, filter = {}) => api.income.page({ filter, offset, limit: PAGE_ROWS });
  let round = 0;
  await page(0);

  const pages = await medians(
    [
      { name: CLONE, run: async () => void structuredClone(income.slice((round += 50), round + 50)) },
      { name: 'a page anywhere in the log', run: async () => void (await page(((round += 1) * 3907) % 90_000)) },
      { name: 'the next page under a filter', run: async () => void (await page(PAGE_ROWS, { kind: 'client-work' })) },
      {
        name: 'a save, and the page in sight again',
        run: async () => {
          await api.income.save({ entries: [{ ...(income[(round += 1)] as IncomeEntry), note: `changed ${round}` }] });
          await page(0);
        },
      },
      { name: 'a year of weeks by kind of work', run: async () => void (await api.work.byWeek(weeks)) },
      { name: 'ten years of months', run: async () => void (await api.income.byMonth(years)) },
      { name: 'ten years by client', run: async () => void (await api.income.byClient(years)) },
      {
        name: 'a client’s year, all 200 clients',
        run: async () => void (await api.client.figures({ month, offset: 0, limit: 200 })),
      },
      { name: 'all that the answer is asked from', run: async () => void (await api.assessment.facts({})) },
    ],
    ROUNDS,
  );
  report(`What is asked of ${SIZE.toLocaleString('en')} entries (aim: 5 ms)`, pages, CLONE);
  const bytes = Buffer.byteLength(JSON.stringify(await page(0)));
  console.log(
    `  a page of ${PAGE_ROWS} rows: ${(bytes / 1000).toFixed(1)} kB (aim: at most 64 kB with the longest notes)`,
  );

  const searches = await medians(
    [
      {
        name: LOOP,
        run: async () => {
          const text = `entry ${(round += 1)}`;
          if (income.filter(({ note }) => note.toLowerCase().includes(text)).length === 0) return;
        },
      },
      {
        name: 'a first page under a new filter',
        run: async () => void (await page(0, { text: `Entry ${(round += 1)}` })),
      },
    ],
    ROUNDS,
  );
  report('A search of the notes of 100,000 entries (aim × 3)', searches, LOOP);

  const months = Int32Array.from(income, ({ when }) =>
    'day' in when ? (Number(when.day.slice(0, 4)) - 1950) * 12 + Number(when.day.slice(5, 7)) : 0,
  );
  const home = Float64Array.from(income, (entry) => entry.home);
  const sums = await medians(
    [
      {
        name: COLUMNS,
        run: async () => {
          const found = new Float64Array(1200);
          for (let index = 0; index < home.length; index += 1)
            found[months[index] ?? 0] = (found[months[index] ?? 0] ?? 0) + (home[index] ?? 0);
        },
      },
      { name: 'month sums as they are kept', run: async () => void (await api.income.byMonth(years)) },
    ],
    ROUNDS,
  );
  report('Sums by month of 100,000 entries', sums, COLUMNS);
}
