import { useState } from 'react';
import { addDays, weekOf } from '../../../shared/values/dates.ts';
import type { WorkEntry } from '../../../shared/records/work.ts';
import { importWords } from '../../../shared/words/import.ts';
import { workloadWords as words } from '../../../shared/words/workload.ts';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useRows } from '../../state/rows.ts';
import { Entries } from './entries.tsx';
import { PastHours } from './past-hours.tsx';
import { QuickEntryLine } from './quick-entry-line.tsx';
import { WeekSheet } from './week-sheet.tsx';
import { WorkPanel } from './work-panel.tsx';

export function WorkloadScreen() {
  const { today, settings } = useWorkspace();
  const current = weekOf(today, settings.weekStart);
  const [week, setWeek] = useState(addDays(current, -7));
  const [open, setOpen] = useState<WorkEntry | null>(null);
  const { key } = useRows();
  return (
    <Screen
      title={words.title}
      aside={words.rough}
      actions={<ButtonLink href="/import">{importWords.title}</ButtonLink>}
    >
      {open && <WorkPanel key={open.id} entry={open} onClose={() => setOpen(null)} />}
      <div className="flex flex-col gap-5">
        <QuickEntryLine />
        <WeekSheet key={`${week} ${settings.weekStart}`} week={week} current={current} onWeek={setWeek} />
        <PastHours />
        <Entries key={key} onOpen={setOpen} />
      </div>
    </Screen>
  );
}
