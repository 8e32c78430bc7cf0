import { useState } from 'react';
import { dueOf, openSteps, type Plan, type PlanRefusal } from '../../../shared/records/hiring.ts';
import { firstDayAhead, movedSteps, moveRest, type RestOf } from '../../../shared/records/move-rest.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { ChoiceCards } from '../../parts/choice-cards.tsx';
import { TextField } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import type { ChangePlan } from './plan-change.ts';

const words = hiringWords.rest;
const A_WEEK = '5';
const MOST_DAYS = 200;
const CHOICES = ['all', 'before-first-day'] as const satisfies readonly RestOf[];

const daysOf = (text: string): number | null => {
  const count = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MOST_DAYS ? count : null;
};

/** The way to move everything that is still open; nothing where nothing is. */
export function MoveRest({ plan, change }: { plan: Plan; change: ChangePlan }) {
  const [open, setOpen] = useState(false);
  if (openSteps(plan).every(({ due }) => due === null)) return null;
  return (
    <>
      <TextButton onPress={() => setOpen(true)}>{words.open}</TextButton>
      {open && <MoveRestPanel plan={plan} change={change} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Moves what is still open by some working days, after showing what that does. */
function MoveRestPanel({ plan, change, onClose }: { plan: Plan; change: ChangePlan; onClose: () => void }) {
  const notice = useNotice();
  const { today } = useWorkspace();
  const [typed, setTyped] = useState(A_WEEK);
  const [rest, setRest] = useState<RestOf>('all');
  const [refused, setRefused] = useState<PlanRefusal | null>(null);
  const days = daysOf(typed);
  const moved = days === null ? null : moveRest(plan, days, today, rest);
  const count = moved?.ok ? movedSteps(plan, moved.value, today).moved : 0;
  const save = async (): Promise<void> => {
    if (days === null || count === 0) return;
    const outcome = await change((now) => moveRest(now, days, today, rest));
    if (typeof outcome === 'object') return setRefused(outcome.refused);
    if (outcome !== 'saved') return;
    notice.undoable(words.saved(count, days));
    onClose();
  };
  const wrong = refused ?? (moved && !moved.ok ? moved.error : null);
  return (
    <SidePanel
      title={words.open}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" isDisabled={count === 0} onPress={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <p className="text-small text-ink-2">{words.text}</p>
      <TextField
        autoFocus
        numeric
        label={words.days}
        hint={words.daysHint}
        value={typed}
        error={days === null ? words.daysWrong : wrong && hiringWords.refusal(wrong)}
        onChange={(text) => {
          setRefused(null);
          setTyped(text);
        }}
        onEnter={() => void save()}
      />
      {firstDayAhead(plan, today) && (
        <div className="flex flex-col gap-2">
          <p className="text-small font-semibold">{words.which}</p>
          <ChoiceCards
            label={words.which}
            choices={CHOICES.map((id) => ({ id, label: words.choices[id].title, text: words.choices[id].text }))}
            value={rest}
            onChange={(id) => setRest(id as RestOf)}
          />
        </div>
      )}
      {moved?.ok && <WhatMoves plan={plan} moved={moved.value} />}
    </SidePanel>
  );
}

function WhatMoves({ plan, moved }: { plan: Plan; moved: Plan }) {
  const format = useFormat();
  const { today } = useWorkspace();
  const { moved: count, late } = movedSteps(plan, moved, today);
  const { firstDay } = moved;
  // Only what came before the first day and would not any more is news.
  const behind = openSteps(moved).filter(({ step, due }) => {
    const was = dueOf(plan, step.id);
    return (
      firstDay === plan.firstDay &&
      firstDay !== null &&
      was !== null &&
      was < firstDay &&
      due !== null &&
      due > firstDay
    );
  }).length;
  return (
    <output className="figures flex flex-col gap-1 text-small">
      <span>{count === 0 ? words.nothing : words.moves(count)}</span>
      {firstDay !== null && firstDay !== plan.firstDay && <span>{words.firstDay(format.day(firstDay))}</span>}
      {behind > 0 && firstDay !== null && firstDay >= today && (
        <span className="font-semibold text-clay-ink">{words.behind(behind)}</span>
      )}
      {late > 0 && <span className="font-semibold text-clay-ink">{words.late(late)}</span>}
    </output>
  );
}
