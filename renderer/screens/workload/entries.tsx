import { useState } from 'react';
import type { WorkEntry, WorkFilter } from '../../../shared/records/work.ts';
import { formatMinutes } from '../../../shared/values/minutes.ts';
import { workloadWords as words } from '../../../shared/words/workload.ts';
import { TextField } from '../../parts/fields.tsx';
import { Icon } from '../../parts/icons.tsx';
import { LogList } from '../../parts/log-list.tsx';
import { RangeChip } from '../../parts/range-chip.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { useRows } from '../../state/rows.ts';
import { usePages } from '../../state/use-pages.ts';

/** Everything that was logged, newest first. */
export function Entries({ onOpen }: { onOpen: (entry: WorkEntry) => void }) {
  const { categories, clients, people, counts } = useWorkspace();
  const format = useFormat();
  const wanted = useRows();
  const { days, clientId, showAll } = wanted;
  const [text, setText] = useState(wanted.text);
  const filter: WorkFilter = {
    ...days,
    ...wanted.work,
    ...(clientId && { clientId }),
    ...(text.trim() !== '' && { text: text.trim() }),
  };
  const asked = JSON.stringify(filter);
  const pages = usePages(`work ${asked}`, (api, page) => api.work.page({ filter, ...page }));
  if (counts.work === 0) return null;
  const nameIn = (list: readonly { id: string; name: string }[], id: string | null): string =>
    list.find((one) => one.id === id)?.name ?? '';
  return (
    <section className="rounded-card border border-line bg-surface py-4 shadow-card">
      <div className="flex flex-wrap items-center gap-3 px-4 pb-3">
        <h2 className="text-body">{words.entries.title}</h2>
        <div className="w-48">
          <TextField
            filters
            label={words.entries.filter}
            hiddenLabel
            placeholder={words.entries.filter}
            value={text}
            onChange={setText}
          />
        </div>
        {days && (
          <RangeChip
            range={format.list([
              format.months(days.from, days.to),
              ...(clientId ? [nameIn(clients, clientId)] : []),
              ...(wanted.work.fire ? [words.entries.fires] : []),
              ...(wanted.work.categoryIds ? [words.entries.kinds(wanted.work.categoryIds.length)] : []),
            ])}
            onClear={showAll}
          />
        )}
        <p className="figures ml-auto text-small text-ink-2">
          {pages.total !== null && words.entries.count(pages.total, format.hours(pages.sum), format)}
        </p>
      </div>
      <LogList
        label={words.entries.title}
        filter={asked}
        total={pages.total ?? 0}
        getRow={pages.getRow}
        onNeed={pages.onNeed}
        onOpen={onOpen}
        height={370}
        columns={[
          {
            id: 'when',
            title: words.entries.columns.when,
            width: '8.5rem',
            cell: (row) => ('week' in row.when ? format.week(row.when.week) : format.day(row.when.day)),
          },
          {
            id: 'what',
            title: words.entries.columns.what,
            width: 'minmax(8rem,1.8fr)',
            cell: (row) => (
              <>
                {nameIn(categories, row.categoryId)}
                {row.fire && (
                  <span className="ml-1.5 inline-block align-[-2px] text-clay-ink">
                    <Icon name="fire" size={13} />
                    <span className="sr-only">{words.fire}</span>
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'whom',
            title: words.entries.columns.whom,
            width: 'minmax(0,0.8fr)',
            cell: (row) => nameIn(clients, row.clientId) || nameIn(people, row.personId),
          },
          { id: 'note', title: words.entries.columns.note, width: 'minmax(0,1fr)', cell: (row) => row.note },
          {
            id: 'hours',
            title: words.entries.columns.hours,
            width: '5rem',
            end: true,
            cell: (row) => formatMinutes(row.minutes),
          },
        ]}
      />
    </section>
  );
}
