import { useEffect, useMemo, useRef, useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { WeekCell } from '../../../shared/records/week-parts.ts';
import type { CategoryId, WorkEntry, WorkId } from '../../../shared/records/work.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { minutes, type Minutes } from '../../../shared/values/minutes.ts';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { roughWeekOf } from '../../state/rough-week-of.ts';

/** How long nothing is typed before it is saved. */
const PAUSE_MS = 800;
const SIXTEEN_HOURS_A_DAY = 112 * 60;

/** Hours by kind of work, in minutes; what is not in it is as it was. */
type Totals = ReadonlyMap<CategoryId, Minutes>;

export interface RoughWeek {
  /** False until the week is here. */
  readonly loaded: boolean;
  /** The rough total of a kind of work, as typed or else as saved. */
  readonly roughOf: (id: CategoryId) => Minutes;
  /** What was logged of it by day. */
  readonly byDayOf: (id: CategoryId) => number;
  /** Both together, for the pictures. */
  readonly cells: readonly WeekCell[];
  /** More hours than a week can well have. */
  readonly tooMuch: boolean;
  /** Takes a rough total; it is saved after a pause. */
  readonly type: (id: CategoryId, total: Minutes) => void;
  /** A field was left: what was typed is saved now, or asked about. */
  readonly settle: () => void;
  /** True while too many hours wait for an answer. */
  readonly asking: boolean;
  readonly answer: (right: boolean) => void;
  /** Takes over the rough totals of the week before; false when there are none. Throws the AppError of a failed call. */
  readonly copyWeekBefore: () => Promise<boolean>;
  readonly error: AppError | null;
}

/** The rough totals of one week: kept while they are typed, saved when she pauses, leaves a field or the week. */
export function useRoughWeek(week: Day): RoughWeek {
  const app = useApp();
  const { categories } = useWorkspace();
  const asked = useAsk(`week ${week}`, async (api) => {
    const [rough, sums] = await Promise.all([
      roughWeekOf(api, week),
      api.work.byWeek({ from: week, to: week }).then(weeksOf),
    ]);
    return { rough, cells: sums[0]?.categories ?? [] };
  });
  const { rough, sums } = useMemo(() => known(asked.value), [asked.value]);
  const [typed, setTyped] = useState<Totals>(new Map());
  const [asking, setAsking] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  /** On its way to the store, or there but not asked back yet. */
  const [sent] = useState(() => new Map<CategoryId, Minutes>());
  const [freshIds] = useState(() => new Map<CategoryId, WorkId>());

  // What has come back from the store is no longer "typed": when it is undone elsewhere, that shows.
  const [seen, setSeen] = useState(asked.value);
  if (seen !== asked.value) {
    setSeen(asked.value);
    setTyped(new Map([...typed].filter(([id, total]) => sumOf(rough.get(id) ?? []) !== total)));
  }

  const savedOf = (id: CategoryId): Minutes => sumOf(rough.get(id) ?? []);
  const roughOf = (id: CategoryId): Minutes => typed.get(id) ?? savedOf(id);
  const byDayOf = (id: CategoryId): number => (sums.get(id)?.minutes ?? 0) - savedOf(id);
  const cells = categories.map(({ id }): WeekCell => {
    const all = roughOf(id) + byDayOf(id);
    return { categoryId: id, minutes: all, fire: Math.min(all, sums.get(id)?.fire ?? 0) };
  });
  const tooMuch = cells.reduce((sum, cell) => sum + cell.minutes, 0) > SIXTEEN_HOURS_A_DAY;
  const wasTooMuch = [...sums.values()].reduce((sum, cell) => sum + cell.minutes, 0) > SIXTEEN_HOURS_A_DAY;

  const save = async (totals: Totals): Promise<boolean> => {
    const changed = [...totals].filter(([id, total]) => (sent.get(id) ?? savedOf(id)) !== total);
    if (changed.length === 0) return true;
    const puts = changed.map(([categoryId, total]) => {
      const [first, ...others] = rough.get(categoryId) ?? [];
      const id = first?.id ?? freshIds.get(categoryId) ?? (crypto.randomUUID() as WorkId);
      freshIds.set(categoryId, id);
      sent.set(categoryId, total);
      const blank = { clientId: null, personId: null, fire: false, note: '' };
      const entry: WorkEntry = { ...blank, ...first, id, when: { week }, minutes: total, categoryId };
      return { entry, others: others.map((other) => other.id) };
    });
    const entries = puts.map(({ entry }) => entry);
    const removed = puts.flatMap(({ entry, others }) => (entry.minutes > 0 ? others : [entry.id, ...others]));
    try {
      await app.run(app.api.work.save({ entries: entries.filter((entry) => entry.minutes > 0), removed }));
      setError(null);
      return true;
    } catch (failure) {
      for (const { entry } of puts) if (sent.get(entry.categoryId) === entry.minutes) sent.delete(entry.categoryId);
      setError(failure as AppError);
      return false;
    }
  };
  const mayAsk = tooMuch && !wasTooMuch && !agreed;
  const latest = useRef({ save: () => undefined as unknown, mayAsk });
  latest.current = { save: () => save(typed), mayAsk };

  useEffect(() => sent.clear(), [asked.value, sent]);
  useEffect(() => {
    if (typed.size === 0) return undefined;
    const pause = setTimeout(() => !latest.current.mayAsk && latest.current.save(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  // The week is turned, or the screen is left: nothing that was typed is lost.
  useEffect(() => () => void latest.current.save(), []);

  return {
    loaded: asked.value !== null,
    roughOf,
    byDayOf,
    cells,
    tooMuch,
    type: (id, total) => setTyped((old) => new Map(old).set(id, total)),
    settle: () => (mayAsk ? setAsking(true) : void save(typed)),
    asking,
    answer(right) {
      setAsking(false);
      setAgreed(right);
      if (right) void save(typed);
      else setTyped(new Map());
    },
    async copyWeekBefore() {
      const before = await roughWeekOf(app.api, addDays(week, -7));
      if (before.length === 0) return false;
      const { rough: totals } = known({ rough: before, cells: [] });
      setTyped(new Map());
      return save(new Map([...totals].map(([id, entries]) => [id, sumOf(entries)])));
    },
    error,
  };
}

const sumOf = (entries: readonly WorkEntry[]): Minutes =>
  minutes(entries.reduce((sum, entry) => sum + entry.minutes, 0));

/**
 * Rough entries by kind of work: one as a rule, more when another start of the week brought two weeks together. A fire stands
 * beside them, as what was logged by day does: a total that is typed must not swallow it.
 */
function known(value: { readonly rough: readonly WorkEntry[]; readonly cells: readonly WeekCell[] } | null) {
  const rough = new Map<CategoryId, WorkEntry[]>();
  for (const entry of (value?.rough ?? []).filter(({ fire }) => !fire))
    rough.set(entry.categoryId, [...(rough.get(entry.categoryId) ?? []), entry]);
  const sums = new Map<CategoryId, WeekCell>((value?.cells ?? []).map((cell) => [cell.categoryId, cell]));
  return { rough, sums };
}
