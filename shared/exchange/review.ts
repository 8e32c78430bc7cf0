/**
 * What would become of each row of a staged file: new, here already, in need of a look. Rows are reviewed in the order of the
 * file, for twins count up and days fill.
 */
import { MINUTES_A_DAY } from '../values/minutes.ts';
import { isMinor, type Currency } from '../values/money.ts';
import { homeValue } from '../records/income.ts';
import type { Field } from './columns.ts';
import type { RawRow } from './layout.ts';
import type { Draft } from './read-row.ts';
import { rowReader, type RowContext } from './read-row.ts';
import type { RowState, RowWrong } from './row-state.ts';

export interface Reviewed {
  readonly row: RawRow;
  readonly state: RowState;
  readonly wrong: RowWrong | null;
  readonly field: Field | null;
  readonly draft: Draft | null;
  /** The key of its entry, a twin's with a number. */
  readonly key: string;
}

export interface ReviewContext extends RowContext {
  /** Keys of what earlier imports of this list added and is still there. */
  readonly here: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<number>;
  /** Home units for one unit of each currency that she gave a rate for. */
  readonly rates: ReadonlyMap<Currency, string>;
  /** Whether a kind of work is known for this text. */
  readonly hasKind: (what: string) => boolean;
  /** What is logged on a day already. */
  readonly minutesOn: (day: string) => number;
}

/** Reviews rows one after the other. */
export function reviewer(context: ReviewContext): (row: RawRow) => Reviewed {
  const read = rowReader(context);
  const twins = new Map<string, number>();
  const days = new Map<string, number>();
  return (row) => {
    const bare = { row, wrong: null, field: null, draft: null, key: '' };
    if (context.leftOut.has(row.line)) return { ...bare, state: 'left-out' };
    const found = read(row);
    if (found.state === 'passed-over') return { ...bare, state: 'passed-over' };
    if (found.state === 'wrong') return { ...bare, state: 'look', wrong: found.wrong, field: found.field };
    const { draft } = found;
    const twin = (twins.get(draft.key) ?? 0) + 1;
    twins.set(draft.key, twin);
    const key = twin === 1 ? draft.key : `${draft.key}#${twin}`;
    if (context.here.has(key)) return { ...bare, draft, key, state: 'here' };
    const wrong = draft.kind === 'income' ? incomeWrong(draft, context) : workWrong(draft, context, days);
    if (wrong) return { ...bare, draft, key, state: 'look', ...wrong };
    return { ...bare, draft, key, state: 'new' };
  };
}

type Doubt = { readonly wrong: RowWrong; readonly field: Field } | null;

function incomeWrong(draft: Draft & { kind: 'income' }, { home, rates, layout }: ReviewContext): Doubt {
  const rate = draft.currency === home ? null : (rates.get(draft.currency) ?? null);
  const worth = homeValue({ ...draft, rate }, home);
  if (worth === null) return { wrong: 'rate-needed', field: 'currency' };
  // An entry that the store could not read again would be the end of all others.
  if ([draft.amount, draft.fee, worth].every(isMinor)) return null;
  return { wrong: 'amount-too-large', field: layout.columns.includes('amount') ? 'amount' : 'money-in' };
}

function workWrong(draft: Draft & { kind: 'work' }, context: ReviewContext, days: Map<string, number>): Doubt {
  if (!context.hasKind(draft.what || draft.note)) return { wrong: 'kind-unknown', field: 'what' };
  const filled = draft.parts.map(
    ({ day, minutes }) => [day, (days.get(day) ?? context.minutesOn(day)) + minutes] as const,
  );
  if (filled.some(([, minutes]) => minutes > MINUTES_A_DAY)) return { wrong: 'day-over-24-hours', field: 'hours' };
  for (const [day, minutes] of filled) days.set(day, minutes);
  return null;
}
