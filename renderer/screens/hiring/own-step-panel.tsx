import { useState } from 'react';
import {
  addStep,
  phases,
  type Phase,
  type Plan,
  type PlanId,
  type PlanRefusal,
  type StepId,
} from '../../../shared/records/hiring.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { useDraft } from '../../state/drafts.ts';
import { choiceOf, DueFields, ruleOf, type DueChoice } from './due-fields.tsx';
import type { ChangePlan } from './plan-change.ts';

const words = hiringWords.own;

export const ownStepDraft = (id: PlanId): string => `plan-step:${id}`;

interface OwnStep {
  readonly title: string;
  readonly phase: Phase;
  readonly due: DueChoice;
}

/** A step of her own: what, in which part of the plan, and when. */
export function OwnStepPanel({ plan, change, onClose }: { plan: Plan; change: ChangePlan; onClose: () => void }) {
  const notice = useNotice();
  const [step, setStep, dropDraft] = useDraft<OwnStep>(ownStepDraft(plan.id), {
    title: '',
    phase: 'prepare',
    due: choiceOf({ kind: 'none' }, null),
  });
  const [refused, setRefused] = useState<PlanRefusal | null>(null);
  const save = async (): Promise<void> => {
    const due = ruleOf(step.due);
    if (!due) return;
    const id = crypto.randomUUID() as StepId;
    const outcome = await change((now) => addStep(now, { id, title: step.title, phase: step.phase, due }));
    if (typeof outcome === 'object') return setRefused(outcome.refused);
    if (outcome !== 'saved') return;
    dropDraft();
    notice.undoable(words.saved(step.title.trim()));
    onClose();
  };
  return (
    <SidePanel
      title={words.add}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" isDisabled={ruleOf(step.due) === null} onPress={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <TextField
        autoFocus
        label={words.title}
        value={step.title}
        error={refused && hiringWords.refusal(refused)}
        onChange={(title) => {
          setRefused(null);
          setStep({ ...step, title });
        }}
        onEnter={() => void save()}
      />
      <Select
        label={words.phase}
        value={step.phase}
        onChange={(phase) => setStep({ ...step, phase })}
        options={phases.map((id) => ({ id, label: hiringWords.phases[id] }))}
      />
      <DueFields choice={step.due} anchors={plan.steps} onChange={(due) => setStep({ ...step, due })} />
    </SidePanel>
  );
}
