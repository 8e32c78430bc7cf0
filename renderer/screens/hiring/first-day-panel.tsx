import { useState } from 'react';
import { dueOf, isOverdue, moveFirstDay, openSteps, type Plan } from '../../../shared/records/hiring.ts';
import { onWeekday, type Day } from '../../../shared/values/dates.ts';
import { ok } from '../../../shared/values/result.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { DayField } from '../../parts/date-fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import type { ChangePlan } from './plan-change.ts';

const words = hiringWords.move;

/** Moves the first day, after showing what moves along and what stays. */
export function FirstDayPanel({ plan, change, onClose }: { plan: Plan; change: ChangePlan; onClose: () => void }) {
  const format = useFormat();
  const notice = useNotice();
  const [day, setDay] = useState<Day | null>(plan.firstDay);
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    if (day === null) return;
    if ((await change((now) => ok(moveFirstDay(now, day)))) !== 'saved') return;
    notice.undoable(words.saved(format.day(onWeekday(day))));
    onClose();
  };
  return (
    <SidePanel
      title={words.open}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <p className="text-small text-ink-2">{words.text}</p>
      <DayField
        label={words.day}
        openLabel={commonWords.pickDay}
        value={day}
        onChange={setDay}
        error={tried && day === null ? words.needed : null}
      />
      {day !== null && day !== plan.firstDay && <WhatMoves plan={plan} day={day} />}
    </SidePanel>
  );
}

function WhatMoves({ plan, day }: { plan: Plan; day: Day }) {
  const format = useFormat();
  const { today } = useWorkspace();
  const moved = moveFirstDay(plan, day);
  const open = openSteps(plan);
  const along = open.filter(({ step, due }) => dueOf(moved, step.id) !== due).length;
  const own = open.filter(({ step }) => step.due.kind === 'date').length;
  const late = moved.steps.filter((one) => isOverdue(moved, one, today)).length;
  return (
    <output className="figures flex flex-col gap-1 text-small">
      {moved.firstDay !== day && moved.firstDay !== null && <span>{words.weekend(format.day(moved.firstDay))}</span>}
      {along > 0 && <span>{words.along(along)}</span>}
      {own > 0 && <span>{words.stay(own)}</span>}
      {late > 0 && <span className="font-semibold text-clay-ink">{words.late(late)}</span>}
    </output>
  );
}
