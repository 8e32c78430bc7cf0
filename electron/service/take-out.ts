/** Everything as one JSON, each list as a table; and such a JSON back in, on another computer. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { MOST_BYTES } from '../../shared/api/import.ts';
import type { TakeOutWhat } from '../../shared/exchange/take-out.ts';
import { AppError } from '../../shared/api/wire.ts';
import { csvLine, type CsvCell } from '../../shared/exchange/csv-out.ts';
import { stateOf, type HowTo } from '../../shared/records/handoff.ts';
import { incomeMatches } from '../../shared/records/income.ts';
import { workMatches } from '../../shared/records/work.ts';
import { decimalText, type Currency, type Minor } from '../../shared/values/money.ts';
import { firstLetters } from '../../shared/values/text.ts';
import { takeOutWords as words } from '../../shared/words/take-out.ts';
import { countedLists, type BackupCounts } from '../../shared/records/backup.ts';
import { readWhole, wholeText } from '../store/backups.ts';
import type { Plain, RowChange } from '../store/store.ts';
import { demand, type Context } from './context.ts';
import { storeShape } from './store-shape.ts';

/** Letters of one slice: with its frame an answer stays under 64 kB, also with the widest letters, of three bytes each. */
const SLICE_LETTERS = 15_000;

interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function takeOutHandlers(context: Context): Pick<Handlers<typeof contract>, 'takeOut' | 'takeIn'> {
  const { records, around, tell } = context;
  /** One at a time for each business; the next one takes its place. */
  let out: { readonly id: string; readonly slices: readonly string[] } | null = null;
  let coming: { readonly id: string; bytes: Buffer[]; size: number } | null = null;

  const received = (id: string): Plain => {
    if (coming?.id !== id) throw new AppError('not-found');
    const plain = readWhole(Buffer.concat(coming.bytes), storeShape);
    if (typeof plain === 'string') return demand({ code: 'file-not-ours', field: 'file' }) as never;
    return plain;
  };

  return {
    takeOut: {
      begin({ id, what, ...days }) {
        const text: string[] = [];
        let rows = 0;
        if (what === 'everything') {
          for (const piece of wholeText(records.store.toPlain(), storeShape.schema)) text.push(piece);
          rows = Object.values(records.store.data.lists).reduce((all, list) => all + list.size, 0);
        } else
          for (const line of tableOf(what, context, days)) {
            text.push(`${csvLine(line)}\r\n`);
            rows += 1;
          }
        out = { id, slices: slicesOf(text) };
        const span = what === 'income' || what === 'work' ? [days.from, days.to].filter(Boolean).join(' ') : '';
        const name = ['right-hand', what, span || around.today()].join(' ').replaceAll(' ', '-');
        return {
          fileName: `${name}.${what === 'everything' ? 'json' : 'csv'}`,
          rows: what === 'everything' ? rows : Math.max(0, rows - 1),
          slices: out.slices.length,
        };
      },
      slice({ id, index }) {
        const text = out?.id === id ? out.slices[index] : undefined;
        if (text === undefined) throw new AppError('not-found');
        return { text };
      },
    },
    takeIn: {
      begin({ id }) {
        coming = { id, bytes: [], size: 0 };
        return {};
      },
      slice({ id, at, base64 }) {
        if (coming?.id !== id) throw new AppError('not-found');
        const bytes = Buffer.from(base64, 'base64');
        if (at + bytes.length > 4 * MOST_BYTES) demand({ code: 'file-too-large', field: 'file' });
        if (at < coming.size) return {};
        if (at > coming.size) throw new AppError('invalid-input', { field: 'at' });
        coming.bytes.push(bytes);
        coming.size += bytes.length;
        return {};
      },
      look: ({ id }) => ({ held: countsOf(received(id)), now: countsOf(records.store.toPlain()) }),
      async commit({ id }) {
        const plain = received(id);
        const moved: RowChange[] = [];
        const stop = records.store.watch((changes) => {
          for (const change of changes) moved.push(change);
        });
        try {
          // What is here now can be brought back from Settings.
          await around.backups?.make('before-restore');
          await records.store.replaceAll(plain);
        } finally {
          stop();
        }
        coming = null;
        return tell(moved);
      },
    },
  };
}

const countsOf = (plain: Plain): BackupCounts =>
  Object.fromEntries(
    countedLists.map((list) => [list, Array.isArray(plain[list]) ? plain[list].length : 0]),
  ) as BackupCounts;

/** Each is whole text of its own: a letter of two halves (an emoji) split between slices would be lost in the file. */
function slicesOf(text: readonly string[]): string[] {
  const whole = text.join('');
  const slices: string[] = [];
  for (let at = 0; at < whole.length;) {
    const slice = firstLetters(whole.slice(at), SLICE_LETTERS);
    slices.push(slice);
    at += slice.length;
  }
  return slices;
}

/** The rows of a table, its headings first; logs oldest first. */
function tableOf(what: Exclude<TakeOutWhat, 'everything'>, { records }: Context, days: Days): CsvCell[][] {
  const { headings, states } = words;
  const home = records.settings.currency;
  const money = (amount: number | null, currency: Currency = home): CsvCell =>
    amount === null ? null : Number(decimalText(amount as Minor, currency));
  const hours = (minutes: number | null): CsvCell => (minutes === null ? null : Math.round((minutes / 60) * 100) / 100);
  const nameIn = (list: 'clients' | 'people' | 'categories', id: string | null): CsvCell =>
    id === null ? null : (records.list(list).get(id)?.name ?? null);
  const filter = days as { from?: never; to?: never };
  switch (what) {
    case 'income': {
      const rows = [...records.list('income').values()].filter((one) => incomeMatches(one, filter));
      return [
        headings.income,
        ...rows
          .map((one): CsvCell[] => [
            Object.values(one.when)[0] ?? '',
            nameIn('clients', one.clientId),
            states.incomeKind[one.kind],
            money(one.amount, one.currency),
            money(one.fee, one.currency),
            one.currency,
            one.rate,
            money(one.home),
            one.note,
          ])
          .toSorted(byFirst),
      ];
    }
    case 'work': {
      const rows = [...records.list('work').values()].filter((one) => workMatches(one, filter));
      return [
        headings.work,
        ...rows
          .map((one): CsvCell[] => [
            'day' in one.when ? one.when.day : one.when.week,
            'day' in one.when ? states.day : states.week,
            one.minutes,
            hours(one.minutes),
            nameIn('categories', one.categoryId),
            nameIn('clients', one.clientId),
            nameIn('people', one.personId),
            one.fire ? states.yes : null,
            one.note,
          ])
          .toSorted(byFirst),
      ];
    }
    case 'clients':
      return [
        headings.clients,
        ...[...records.list('clients').values()].map((one): CsvCell[] => [
          one.name,
          states.client[one.status],
          one.history.at(-1)?.on ?? null,
          states.clientKind[one.kind],
          money(one.monthly),
          hours(one.minutesSold),
          one.howFound,
          one.note,
        ]),
      ];
    case 'people':
      return [
        headings.people,
        ...[...records.list('people').values()].map((one): CsvCell[] => [
          one.name,
          one.roleName || states.role[one.role],
          money(one.rate),
          hours(one.minutesPerWeek),
          one.from,
          one.to,
          nameIn('people', one.reportsTo),
          one.note,
        ]),
      ];
    case 'handoffs':
      return [
        headings.handoffs,
        ...[...records.list('handoffs').values()].map((one): CsvCell[] => [
          one.title,
          states.handoff[stateOf(one)],
          one.moves.at(-1)?.on ?? null,
          nameIn('people', one.personId),
          hours(one.minutesPerWeek),
          one.checkOn,
          howToText(one.howTo),
          one.note,
        ]),
      ];
    case 'projects':
      return [
        headings.projects,
        ...[...records.list('projects').values()].map((one): CsvCell[] => [
          one.title,
          states.project[one.moves.at(-1)?.state ?? 'parked'],
          one.moves.at(-1)?.on ?? null,
          one.steps.length,
          one.steps.filter(({ doneOn }) => doneOn !== null).length,
          one.blocker,
          one.note,
        ]),
      ];
    case 'tools':
      return [
        headings.tools,
        ...[...records.list('tools').values()].map((one): CsvCell[] => [
          one.name,
          one.purpose,
          states.tool[one.state],
          one.note,
        ]),
      ];
    case 'metrics':
      return [
        headings.metrics,
        ...[...records.list('metrics').values()].flatMap((one) =>
          one.values.map(({ on, value, note }): CsvCell[] => [one.name, on, value, note]),
        ),
      ];
  }
}

/** The parts of a how-to that say something, one after the other. */
const howToText = ({ purpose, steps, tools, done, links }: HowTo): string =>
  [purpose, steps, tools, done, links].filter((part) => part.trim() !== '').join('\n\n');

const byFirst = (a: readonly CsvCell[], b: readonly CsvCell[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
