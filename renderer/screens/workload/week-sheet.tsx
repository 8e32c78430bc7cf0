import { memo } from 'react';
import type { Category } from '../../../shared/records/work.ts';
import { weekParts, weekTotals, type WeekPart } from '../../../shared/records/week-parts.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { minutes } from '../../../shared/values/minutes.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { feelingNames, kindLabels, workloadWords } from '../../../shared/words/workload.ts';
import { useNotice } from '../../notice.ts';
import { Button, IconButton } from '../../parts/buttons.tsx';
import { Select, Switch } from '../../parts/fields.tsx';
import { HoursField } from '../../parts/figure-fields.tsx';
import { KindMark, Legend, WeekRibbon } from '../../parts/ribbon.tsx';
import { Confirm } from '../../parts/side-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat, type Format } from '../../state/format.ts';
import { useRoughWeek, type RoughWeek } from './use-rough-week.ts';

const words = workloadWords.week;

/** A week as one rough total for each kind of work; what was logged by day stands beside it, so that nothing counts twice. */
export function WeekSheet({ week, current, onWeek }: { week: Day; current: Day; onWeek: (week: Day) => void }) {
  const notice = useNotice();
  const format = useFormat();
  const { categories } = useWorkspace();
  const rough = useRoughWeek(week);
  const parts = weekParts(rough.cells, categories);
  const { all, handOver } = weekTotals(parts);
  const total = words.total(format.hours(all), format.hours(handOver));
  const used = new Set(rough.cells.filter((cell) => cell.minutes > 0).map((cell) => cell.categoryId));

  const copy = async (): Promise<void> => {
    try {
      if (await rough.copyWeekBefore()) notice.undoable(words.copied);
      else notice.saved(words.nothingToCopy);
    } catch (failure) {
      notice.failed(failure);
    }
  };

  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      {rough.asking && (
        <Confirm
          title={words.tooMuch}
          text={total}
          yes={commonWords.yes}
          no={commonWords.no}
          onYes={() => rough.answer(true)}
          onNo={() => rough.answer(false)}
        />
      )}
      <div className="flex flex-wrap items-center gap-3 px-6 pt-5">
        <IconButton label={words.previous} icon="previous" onPress={() => onWeek(addDays(week, -7))} />
        <h2 className="text-title">{words.heading(format.week(week))}</h2>
        <IconButton
          label={words.next}
          icon="next"
          isDisabled={week >= current}
          onPress={() => onWeek(addDays(week, 7))}
        />
        <div className="ml-auto">
          <Button look="quiet" icon="copy" onPress={() => void copy()}>
            {words.copy}
          </Button>
        </div>
      </div>
      <div className="flex flex-col gap-2 px-6 py-4">
        <WeekRibbon parts={parts} description={words.ribbon(spoken(parts, format))} />
        <Legend
          items={[
            ...(['client', 'growing', 'running', 'fire'] as const).map((kind) => ({ kind, label: kindLabels[kind] })),
            { kind: 'running', label: workloadWords.legend.handOver, striped: true },
          ]}
        />
      </div>
      {rough.error && (
        <div className="px-6 pb-3">
          <Notice look="danger">{errorText(rough.error)}</Notice>
        </div>
      )}
      {rough.loaded && (
        <div className="overflow-x-auto">
          <table className="w-full text-small">
            <thead>
              <tr className="border-b border-line text-left text-ink-2">
                {(['what', 'hours', 'handOver', 'feeling'] as const).map((column) => (
                  <th key={column} scope="col" className="px-3 py-2 font-semibold first:pl-6 last:pr-6">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {categories
                .filter((category) => !category.retired || used.has(category.id))
                .map((category) => (
                  <CategoryRow key={category.id} category={category} rough={rough} />
                ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="flex flex-wrap items-center justify-end gap-x-6 gap-y-2 border-t border-line px-6 py-3.5 text-small">
        {rough.tooMuch && <span className="text-honey-ink">{words.tooMuchNote}</span>}
        <p className="figures font-semibold">{total}</p>
      </div>
    </section>
  );
}

function CategoryRow({ category, rough }: { category: Category; rough: RoughWeek }) {
  const format = useFormat();
  const { id, name, kind } = category;
  const total = rough.roughOf(id);
  const byDay = rough.byDayOf(id);
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="py-1.5 pr-3 pl-6 text-left font-semibold">
        <span className="flex items-center gap-2.5">
          <KindMark kind={kind} />
          <span>
            {name}
            <span className="sr-only">, {kindLabels[kind]}</span>
          </span>
        </span>
      </th>
      <td className="px-3 py-1.5">
        <div className="w-44" onBlur={rough.settle}>
          <HoursField
            hiddenLabel
            allowZero
            label={name}
            placeholder="0"
            steps={{ less: words.less(name), more: words.more(name) }}
            value={total === 0 ? null : total}
            onEnter={rough.settle}
            onChange={(value, readable) => readable && rough.type(id, value ?? minutes(0))}
          />
        </div>
        {byDay > 0 && <p className="figures text-note text-ink-3">{words.byDay(format.hours(byDay))}</p>}
      </td>
      <CategoryMarks category={category} />
    </tr>
  );
}

/** What belongs to the kind of work itself: whether she could hand it over, and how it feels. Not drawn anew while she types hours. */
const CategoryMarks = memo(function CategoryMarks({ category }: { category: Category }) {
  const app = useApp();
  const notice = useNotice();
  const save = (next: Partial<Category>): void =>
    void app.run(app.api.category.save({ ...category, ...next })).catch(notice.failed);
  return (
    <>
      <td className="px-3 py-1.5">
        <Switch
          hiddenLabel
          label={words.handOver(category.name)}
          on={category.couldHandOver}
          onChange={(couldHandOver) => save({ couldHandOver })}
        />
      </td>
      <td className="w-36 px-3 py-1.5 pr-6">
        <Select
          hiddenLabel
          label={words.feeling(category.name)}
          value={category.feeling ?? 'none'}
          onChange={(feeling) => save({ feeling: feeling === 'none' ? null : feeling })}
          options={(['none', 'drains', 'fine', 'love'] as const).map((id) => ({ id, label: feelingNames[id] }))}
        />
      </td>
    </>
  );
});

function spoken(parts: readonly WeekPart[], format: Format): string {
  const sums = new Map<WeekPart['kind'], number>();
  for (const { kind, minutes: count } of parts) sums.set(kind, (sums.get(kind) ?? 0) + count);
  const said = [...sums].map(([kind, count]) => words.part(kindLabels[kind], format.hours(count)));
  return said.length > 0 ? format.list(said) : words.empty;
}
