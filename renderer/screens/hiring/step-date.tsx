import { useState } from 'react';
import {
  dueOf,
  possibleAnchors,
  setDue,
  type Plan,
  type PlanRefusal,
  type Step,
} from '../../../shared/records/hiring.ts';
import { hiringWords as words } from '../../../shared/words/hiring.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { choiceOf, DueFields, ruleOf, type DueChoice } from './due-fields.tsx';
import { usePause } from './pause.ts';
import type { ChangePlan } from './plan-change.ts';

/** On what a step's date hangs; it may hang on something else, which is saved as soon as it is whole. */
export function StepDate({
  plan,
  step,
  change,
  onHold,
}: {
  plan: Plan;
  step: Step;
  change: ChangePlan;
  onHold: () => void;
}) {
  const [choice, setChoice] = useState<DueChoice | null>(null);
  const [refused, setRefused] = useState<PlanRefusal | null>(null);
  const pause = usePause();
  const anchor = step.due.kind === 'after-step' ? step.due.stepId : null;
  const anchorTitle = plan.steps.find((one) => one.id === anchor)?.title ?? null;
  const choose = (next: DueChoice): void => {
    setChoice(next);
    const due = ruleOf(next);
    if (!due) return;
    pause(() => {
      void change((now) => setDue(now, step.id, due)).then((outcome) =>
        setRefused(typeof outcome === 'object' ? outcome.refused : null),
      );
    });
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="text-small">
        <span className="font-semibold">{words.step.when}</span>
        <span className="figures block text-ink-2">{words.rule(step.due, anchorTitle)}</span>
      </p>
      <div className="text-small">
        <TextButton
          aria-expanded={choice !== null}
          onPress={() => {
            onHold();
            setRefused(null);
            setChoice(choice === null ? choiceOf(step.due, dueOf(plan, step.id)) : null);
          }}
        >
          {choice === null ? words.step.changeDate : words.step.closeDate}
        </TextButton>
      </div>
      {choice && <DueFields choice={choice} anchors={possibleAnchors(plan, step.id)} onChange={choose} />}
      {refused && (
        <p role="alert" className="text-note font-semibold text-danger-ink">
          {words.refusal(refused)}
        </p>
      )}
    </div>
  );
}
