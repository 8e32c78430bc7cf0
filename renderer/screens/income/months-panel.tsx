import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { PAGE_ROWS } from '../../../shared/api/contract.ts';
import { incomeKind, type IncomeEntry, type IncomeId, type IncomeKind } from '../../../shared/records/income.ts';
import { addMonths, firstDay, lastDay, monthOf, monthsFrom, type Month } from '../../../shared/values/dates.ts';
import { minor, type Minor } from '../../../shared/values/money.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { incomeWords as words, kindNames } from '../../../shared/words/income.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Select } from '../../parts/fields.tsx';
import { MoneyField } from '../../parts/figure-fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

type Typed = Readonly<Partial<Record<Month, Minor>>>;

/** Whole months at once. A month that was typed before is changed; what is logged by day stays beside it. */
export function MonthsPanel({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { today, settings } = useWorkspace();
  const [years, setYears] = useState(1);
  const [draft, setDraft, dropDraft] = useDraft<{ kind: IncomeKind; typed: Typed }>('income:months', {
    kind: 'client-work',
    typed: {},
  });
  const [unreadable, setUnreadable] = useState<ReadonlySet<Month>>(new Set());
  const [error, setError] = useState<AppError | null>(null);
  // One id for each month while the panel is open: saving again after a lost reply doubles nothing.
  const [ids] = useState(() => new Map<Month, IncomeId>());
  const last = addMonths(monthOf(today), -1);
  const months = monthsFrom(addMonths(last, 1 - 12 * years), last).toReversed();
  const from = months.at(-1) ?? last;
  const there = useAsk(`months ${from}`, async (api) => {
    const [sums, whole] = await Promise.all([
      api.income.byMonth({ from, to: last }),
      allWholeMonths((offset) =>
        api.income.page({
          filter: { from: firstDay(from), to: lastDay(last), precision: 'month' },
          offset,
          limit: PAGE_ROWS,
        }),
      ),
    ]);
    return { sums: new Map(sums.map((sum) => [sum.month, sum.minor])), whole };
  });

  const wholeOf = (month: Month): IncomeEntry | undefined => there.value?.whole.get(month);
  const entries = months.flatMap((month): IncomeEntry[] => {
    const amount = draft.typed[month];
    if (amount === undefined) return [];
    const before = wholeOf(month);
    const freshId = ids.get(month) ?? (crypto.randomUUID() as IncomeId);
    ids.set(month, freshId);
    const fresh = { id: freshId, clientId: null, kind: draft.kind, note: '' };
    const { id, clientId, kind, note } = before ?? fresh;
    const { currency } = settings;
    return [{ id, when: { month }, clientId, kind, amount, fee: minor(0), currency, rate: null, home: amount, note }];
  });

  const save = async (): Promise<void> => {
    if (unreadable.size > 0 || entries.length === 0) return;
    try {
      await app.run(app.api.income.save({ entries }));
      dropDraft();
      notice.undoable(words.months.saved(entries.length));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };

  return (
    <SidePanel
      title={words.months.title}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" isDisabled={entries.length === 0 || unreadable.size > 0} onPress={() => void save()}>
          {words.months.save(entries.length)}
        </Button>
      }
    >
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      <p className="text-small text-ink-2">{words.months.text}</p>
      <Select<IncomeKind>
        label={words.months.kind}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind })}
        options={incomeKind.options.map((id) => ({ id, label: kindNames[id] }))}
      />
      {months.map((month) => {
        const before = wholeOf(month);
        const byDay = (there.value?.sums.get(month) ?? 0) - (before?.home ?? 0);
        return (
          <MoneyField
            key={month}
            label={format.month(month)}
            hint={byDay === 0 ? undefined : words.months.there(format.money(byDay))}
            currency={settings.currency}
            locale={settings.locale}
            value={draft.typed[month] ?? before?.amount ?? null}
            onEnter={() => void save()}
            onChange={(amount, readable) => {
              const { [month]: _, ...others } = draft.typed;
              setDraft({ ...draft, typed: amount === null ? others : { ...others, [month]: amount } });
              const bad = new Set(unreadable);
              if (readable) bad.delete(month);
              else bad.add(month);
              setUnreadable(bad);
            }}
          />
        );
      })}
      <TextButton onPress={() => setYears(years + 1)}>{words.months.earlier}</TextButton>
    </SidePanel>
  );
}

/** The whole-month entries of a range; pages are read until all rows have been seen. */
async function allWholeMonths(
  page: (offset: number) => Promise<{ total: number; rows: readonly IncomeEntry[] }>,
): Promise<Map<Month, IncomeEntry>> {
  const whole = new Map<Month, IncomeEntry>();
  for (let offset = 0; ;) {
    const { total, rows } = await page(offset);
    for (const row of rows)
      if ('month' in row.when && row.fee === 0 && row.rate === null) whole.set(row.when.month, row);
    offset += rows.length;
    if (rows.length === 0 || offset >= total) return whole;
  }
}
