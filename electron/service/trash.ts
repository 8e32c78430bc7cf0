/** Deleted records wait 30 days. Links to them are left as they are, so that restoring a record restores its links. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError } from '../../shared/api/wire.ts';
import type { IncomeEntry } from '../../shared/records/income.ts';
import { TRASH_DAYS, type Trashed, type TrashedList, type TrashLine } from '../../shared/records/trash.ts';
import type { WorkEntry } from '../../shared/records/work.ts';
import { daysBetween, type Day } from '../../shared/values/dates.ts';
import type { Op, Row } from '../store/store.ts';
import type { Records } from './records.ts';
import type { Context } from './context.ts';

/** Under 64 kB with the longest names. */
const LISTED = 120;

const trashedOf = (trashed: Omit<Trashed, 'row'> & { row: Row }): Row => trashed;

/** The operations that move records to the trash; ids that are not there any more are passed over. */
export function toTrash(records: Records, list: TrashedList, ids: readonly string[], on: Day): Op[] {
  const rows = ids.map((id) => records.list(list).get(id)).filter((row) => row !== undefined);
  if (rows.length === 0) throw new AppError('not-found');
  return rows.flatMap((row): Op[] => [
    ['del', list, row.id],
    ['put', 'trash', trashedOf({ id: row.id, list, row, on })],
  ]);
}

/** The operations that let go of what has waited long enough, and of what nobody could see without it. */
export function expiredTrash(records: Records, today: Day): Op[] {
  const expired = [...records.list('trash').values()].filter(({ on }) => daysBetween(on, today) > TRASH_DAYS);
  const gone = new Set<string>(expired.map(({ id }) => id));
  const pictures = [...records.list('pictures').values()].filter(({ handoffId }) => gone.has(handoffId));
  return [
    ...expired.map(({ id }): Op => ['del', 'trash', id]),
    ...pictures.map(({ id }): Op => ['del', 'pictures', id]),
    ...[...pictures, ...expired]
      .filter(({ id }) => records.list('pictureBodies').has(id))
      .map(({ id }): Op => ['del', 'pictureBodies', id]),
  ];
}

export function trashHandlers({ records, commit }: Context): Pick<Handlers<typeof contract>, 'trash'> {
  return {
    trash: {
      list: () => [...records.list('trash').values()].slice(-LISTED).toReversed().map(lineOf),
      restore: ({ id }) => {
        const trashed = records.list('trash').get(id);
        if (!trashed) throw new AppError('not-found');
        return commit('trash.restore', [
          ['del', 'trash', id],
          ['put', trashed.list, trashed.row],
        ]);
      },
    },
  };
}

function lineOf({ id, list, row, on }: Trashed): TrashLine {
  if (list === 'income' || list === 'work') {
    const entry = row as unknown as IncomeEntry | WorkEntry;
    const amount = 'home' in entry ? entry.home : entry.minutes;
    return { id, list, label: Object.values(entry.when)[0] ?? '', amount, on };
  }
  const named = row['name'] ?? row['title'] ?? row['tool'] ?? row['role'] ?? (row['caption'] || '–');
  return { id, list, label: typeof named === 'string' ? named : list, amount: null, on };
}
