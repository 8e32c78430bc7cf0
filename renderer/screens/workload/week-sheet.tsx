import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { Category, CategoryId, WorkEntry, WorkId } from '../../../shared/records/work.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { minutes, type Minutes } from '../../../shared/values/minutes.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { feelingNames, kindLabels, workloadWords as words } from '../../../shared/words/workload.ts';
import { useNotice } from '../../notice.ts';
import { Button, IconButton } from '../../parts/buttons.tsx';
import { Select, Switch } from '../../parts/fields.tsx';
import { HoursField } from '../../parts/figure-fields.tsx';
import { KindMark, WeekRibbon, type RibbonPart } from '../../parts/ribbon.tsx';
import { Confirm } from '../../parts/side-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const SIXTEEN_HOURS_A_DAY = 112 * 60;

/** Hours by category, in minutes; what is not in it is zero. */
type Totals = ReadonlyMap<CategoryId, Minutes>;

/** A week as one rough total for each kind of work; what was logged by day stands beside it, so that nothing counts twice. */
export function WeekSheet({ week, current, onWeek }: { week: Day; current: Day; onWeek: (week: Day) => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { categories } = useWorkspace();
  const [typed, setTyped] = useState<Totals>(new Map());
  const [ids] = useState(() => new Map<CategoryId, WorkId>());
  const [error, setError] = useState<AppError | null>(null);
  const [asking, setAsking] = useState<Totals | null>(null);

  const asked = useAsk(`week ${week}`, async (api) => {
    const [rough, sums] = await Promise.all([api.work.roughWeek({ week }), api.work.byWeek({ from: week, to: week })]);
    return { rough, sums: sums[0]?.categories ?? [] };
  });
  const rough = new Map<CategoryId, WorkEntry>((asked.value?.rough ?? []).map((entry) => [entry.categoryId, entry]));
  const all = new Map<CategoryId, number>((asked.value?.sums ?? []).map((sum) => [sum.categoryId, sum.minutes]));
  const roughOf = (id: CategoryId): number => typed.get(id) ?? rough.get(id)?.minutes ?? 0;
  const byDay = (id: CategoryId): number => (all.get(id) ?? 0) - (rough.get(id)?.minutes ?? 0);
  const totalOf = (id: CategoryId): number => roughOf(id) + byDay(id);

  const save = async (totals: Totals, done?: string): Promise<void> => {
    const entries: WorkEntry[] = [];
    const removed: WorkId[] = [];
    for (const [categoryId, count] of totals) {
      const before = rough.get(categoryId);
      if ((before?.minutes ?? 0) === count) continue;
      const id = before?.id ?? ids.get(categoryId) ?? (crypto.randomUUID() as WorkId);
      ids.set(categoryId, id);
      const blank = { clientId: null, personId: null, fire: false, note: '' };
      if (count > 0) entries.push({ ...blank, ...before, id, when: { week }, minutes: count, categoryId });
      else if (before) removed.push(id);
    }
    if (entries.length + removed.length === 0) return;
    try {
      await app.run(app.api.work.save({ entries, removed }));
      setError(null);
      if (done !== undefined) notice.undoable(done);
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const check = (totals: Totals): void => {
    const sum = categories.reduce(
      (count, { id }) => count + (totals.get(id) ?? rough.get(id)?.minutes ?? 0) + byDay(id),
      0,
    );
    const before = categories.reduce((count, { id }) => count + (all.get(id) ?? 0), 0);
    if (sum > SIXTEEN_HOURS_A_DAY && before <= SIXTEEN_HOURS_A_DAY) setAsking(totals);
    else void save(totals);
  };
  // What was typed is written when the field is left, and in any case when the week is turned or the screen is left.
  const unsaved = useRef<() => void>(() => undefined);
  unsaved.current = () => void save(typed);
  useEffect(() => () => unsaved.current(), []);

  const copy = async (): Promise<void> => {
    const before = await app.api.work.roughWeek({ week: addDays(week, -7) });
    if (before.length === 0) return notice.saved(words.week.nothingToCopy);
    const totals = new Map(before.map((entry) => [entry.categoryId, entry.minutes]));
    setTyped(new Map());
    await save(totals, words.week.copied);
  };

  const shown = categories.filter((category) => !category.retired || totalOf(category.id) > 0);
  const total = shown.reduce((sum, { id }) => sum + totalOf(id), 0);
  const handOver = shown.reduce((sum, { id, couldHandOver }) => sum + (couldHandOver ? totalOf(id) : 0), 0);
  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      {asking && (
        <Confirm
          title={words.week.tooMuch}
          text={words.week.total(format.hours(total), format.hours(handOver))}
          yes={commonWords.yes}
          no={commonWords.no}
          onYes={() => {
            setAsking(null);
            void save(asking);
          }}
          onNo={() => {
            setAsking(null);
            setTyped(new Map());
          }}
        />
      )}
      <div className="flex flex-wrap items-center gap-3 px-6 pt-5">
        <IconButton label={words.week.previous} icon="previous" onPress={() => onWeek(addDays(week, -7))} />
        <h2 className="text-title">{words.week.heading(format.week(week))}</h2>
        <IconButton
          label={words.week.next}
          icon="next"
          isDisabled={week >= current}
          onPress={() => onWeek(addDays(week, 7))}
        />
        <div className="ml-auto">
          <Button look="quiet" icon="copy" onPress={() => void copy()}>
            {words.week.copy}
          </Button>
        </div>
      </div>
      <div className="px-6 py-4">
        <WeekRibbon
          parts={ribbonOf(shown, totalOf)}
          description={words.week.ribbon(spoken(shown, totalOf, format.hours))}
        />
      </div>
      {error && (
        <div className="px-6 pb-3">
          <Notice look="danger">{errorText(error)}</Notice>
        </div>
      )}
      {asked.value && (
        <div className="overflow-x-auto">
          <table className="w-full text-small">
            <thead>
              <tr className="border-b border-line text-left text-ink-2">
                <th scope="col" className="px-6 py-2 font-semibold">
                  {words.week.columns.what}
                </th>
                <th scope="col" className="w-44 px-3 py-2 font-semibold">
                  {words.week.columns.hours}
                </th>
                <th scope="col" className="px-3 py-2 font-semibold">
                  {words.week.columns.handOver}
                </th>
                <th scope="col" className="px-3 py-2 pr-6 font-semibold">
                  {words.week.columns.feeling}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((category) => (
                <tr key={category.id} className="border-b border-line last:border-0">
                  <th scope="row" className="px-6 py-1.5 text-left font-semibold">
                    <span className="flex items-baseline gap-2.5">
                      <KindMark kind={category.kind} />
                      {category.name}
                    </span>
                  </th>
                  <td className="px-3 py-1.5">
                    <div
                      role="presentation"
                      onBlur={() => check(typed)}
                      onKeyDown={(event) => {
                        const step = { ArrowUp: 30, ArrowDown: -30 }[event.key];
                        if (step === undefined) return;
                        event.preventDefault();
                        setTyped(new Map(typed).set(category.id, minutes(Math.max(0, roughOf(category.id) + step))));
                      }}
                      className="flex items-center gap-2"
                    >
                      <div className="w-24">
                        <HoursField
                          hiddenLabel
                          allowZero
                          label={category.name}
                          placeholder="0"
                          value={roughOf(category.id) === 0 ? null : minutes(roughOf(category.id))}
                          onEnter={() => check(typed)}
                          onChange={(value, readable) => {
                            if (readable) setTyped(new Map(typed).set(category.id, value ?? minutes(0)));
                          }}
                        />
                      </div>
                      {byDay(category.id) > 0 && (
                        <span className="figures text-note whitespace-nowrap text-ink-3">
                          {words.week.byDay(format.hours(byDay(category.id)))}
                        </span>
                      )}
                    </div>
                  </td>
                  <CategoryMarks category={category} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="figures border-t border-line px-6 py-3.5 text-right text-small font-semibold">
        {words.week.total(format.hours(total), format.hours(handOver))}
      </p>
    </section>
  );
}

/** What belongs to the kind of work itself: whether she could hand it over, and how it feels. */
function CategoryMarks({ category }: { category: Category }) {
  const app = useApp();
  const notice = useNotice();
  const save = (next: Partial<Category>): void =>
    void app.run(app.api.category.save({ ...category, ...next })).catch(notice.failed);
  return (
    <>
      <td className="px-3 py-1.5">
        <Switch
          hiddenLabel
          label={words.week.handOver(category.name)}
          on={category.couldHandOver}
          onChange={(couldHandOver) => save({ couldHandOver })}
        />
      </td>
      <td className="w-36 px-3 py-1.5 pr-6">
        <Select
          hiddenLabel
          label={words.week.feeling(category.name)}
          value={category.feeling ?? 'none'}
          onChange={(feeling) => save({ feeling: feeling === 'none' ? null : feeling })}
          options={(['none', 'drains', 'fine', 'love'] as const).map((id) => ({ id, label: feelingNames[id] }))}
        />
      </td>
    </>
  );
}

const KINDS = ['client', 'growing', 'running'] as const;

function ribbonOf(categories: readonly Category[], totalOf: (id: CategoryId) => number): RibbonPart[] {
  const sum = (kind: Category['kind'], couldHandOver: boolean): number =>
    categories.reduce(
      (count, category) =>
        category.kind === kind && category.couldHandOver === couldHandOver ? count + totalOf(category.id) : count,
      0,
    );
  return KINDS.flatMap((kind) =>
    [false, true].map((couldHandOver) => ({ kind, couldHandOver, minutes: sum(kind, couldHandOver) })),
  );
}

function spoken(
  categories: readonly Category[],
  totalOf: (id: CategoryId) => number,
  hours: (count: number) => string,
): string {
  const parts = KINDS.map((kind) => {
    const count = categories.reduce((sum, category) => (category.kind === kind ? sum + totalOf(category.id) : sum), 0);
    return count > 0 ? words.week.part(kindLabels[kind], hours(count)) : '';
  }).filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : words.week.empty;
}
