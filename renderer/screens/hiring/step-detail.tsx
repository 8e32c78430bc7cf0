import { useState, type ReactNode } from 'react';
import { isAgreeStep, isLookBackStep, templateOf } from '../../../shared/playbook/hiring-steps.ts';
import {
  noteStep,
  removeStep,
  renameStep,
  skipStep,
  tickStep,
  type Plan,
  type PlanRefusal,
  type Step,
  type StepId,
} from '../../../shared/records/hiring.ts';
import { checkStep } from '../../../shared/records/rules.ts';
import { documentOfStep } from '../../../shared/playbook/hire-texts.ts';
import { documentWords } from '../../../shared/words/documents/names.ts';
import { refusalAt } from '../../../shared/words/errors.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextLink } from '../../parts/buttons.tsx';
import { TextArea, TextField } from '../../parts/fields.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { dropDraft, keepDraft, readDraft } from '../../state/drafts.ts';
import type { FocusOn } from './focus-after.ts';
import { usePause } from './pause.ts';
import type { ChangePlan } from './plan-change.ts';
import { StepDate } from './step-date.tsx';
import { FewWeeks } from './few-weeks.tsx';
import { hiredWith, textAt } from '../../state/text-at.ts';

const words = hiringWords.step;

/** By this id the focus finds the button again when its step came into another place. */
export const moveButtonId = (id: StepId, by: -1 | 1): string => `move-${by < 0 ? 'up' : 'down'}-${id}`;

const skipButtonId = (id: StepId): string => `skip-${id}`;

interface StepProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly change: ChangePlan;
  /** Keeps this step open although another one comes next. */
  readonly onHold: () => void;
  readonly focusOn: FocusOn;
}

/** An open step: what, why, how long, when it is done, why it is there; and what can be changed about it. */
export function StepDetail({
  id,
  cause,
  onGone,
  onMove,
  ...props
}: StepProps & { id: string; cause: string | null; onGone: () => void; onMove: (by: -1 | 1) => void }) {
  const { plan, step, change, onHold } = props;
  const notice = useNotice();
  const { today } = useWorkspace();
  const place = plan.steps.indexOf(step);
  const written = documentOfStep(step.templateId);
  const hired = hiredWith(plan);
  const tick = (): void => {
    onHold();
    void change((now) => tickStep(now, step.id, step.doneOn === null ? today : null));
  };
  const remove = async (): Promise<void> => {
    if ((await change((now) => removeStep(now, step.id))) !== 'saved') return;
    onGone();
    notice.undoable(words.removed(step.title));
  };
  return (
    <div id={id} className="mt-3 flex flex-col gap-4 border-t border-line pt-4">
      <About step={step} cause={cause ?? words.noSign(plan.resultId !== null, step.templateId === null)} />
      {written && (
        <p data-screen-only className="text-small">
          <TextLink href={textAt(plan, written)}>{documentWords.ofStep(documentWords.names[written])}</TextLink>
        </p>
      )}
      {isAgreeStep(step.templateId) && <FewWeeks />}
      {hired && isLookBackStep(step.templateId) && (
        <p data-screen-only className="text-small">
          <TextLink href={`/team/look-back/${hired}`}>{hiringWords.step.lookBack}</TextLink>
        </p>
      )}
      {plan.state !== 'active' ? (
        step.note !== '' && (
          <dl className="m-0">
            <Said label={words.note}>{step.note}</Said>
          </dl>
        )
      ) : (
        <>
          {step.templateId === null && <TitleField key={`title ${step.id}`} {...props} />}
          <StepDate {...props} />
          <NoteField key={`note ${step.id}`} {...props} />
          <div className="flex flex-wrap items-start gap-2">
            {step.skipped === null && (
              <Button icon={step.doneOn === null ? 'done' : 'undo'} onPress={tick}>
                {step.doneOn === null ? words.markDone : words.markOpen}
              </Button>
            )}
            <Button id={moveButtonId(step.id, -1)} look="quiet" isDisabled={place === 0} onPress={() => onMove(-1)}>
              {words.up}
            </Button>
            <Button
              id={moveButtonId(step.id, 1)}
              look="quiet"
              isDisabled={place === plan.steps.length - 1}
              onPress={() => onMove(1)}
            >
              {words.down}
            </Button>
            {step.templateId === null && (
              <Button look="danger" onPress={() => void remove()}>
                {words.remove}
              </Button>
            )}
            <Skip {...props} />
          </div>
        </>
      )}
    </div>
  );
}

/** A step as it stands on paper. */
export function StepOnPaper({ step }: { step: Step }) {
  const template = templateOf(step.templateId);
  return (
    <div className="mt-1 text-small text-ink-2">
      {template && (
        <p>
          {template.what} {words.doneMeans}: {template.doneMeans}
        </p>
      )}
      {step.note !== '' && <p className="mt-1 whitespace-pre-line wrap-anywhere text-ink">{step.note}</p>}
    </div>
  );
}

const Said = ({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) => (
  <div className={`min-w-0 ${wide ? '@min-[34rem]:col-span-2' : ''}`}>
    <dt className="text-small font-semibold">{label}</dt>
    <dd className="m-0 text-small whitespace-pre-line wrap-anywhere text-ink-2">{children}</dd>
  </div>
);

/** What the playbook says about a step, and the sign that caused it. */
function About({ step, cause }: { step: Step; cause: string }) {
  const template = templateOf(step.templateId);
  return (
    <dl className="m-0 grid gap-x-6 gap-y-3 @min-[34rem]:grid-cols-2">
      {template && (
        <>
          <Said label={words.what}>{template.what}</Said>
          <Said label={words.why}>{template.why}</Said>
          <Said label={words.takes}>{template.takes}</Said>
          <Said label={words.doneMeans}>{template.doneMeans}</Said>
        </>
      )}
      <Said wide label={words.cause}>
        {cause}
      </Said>
    </dl>
  );
}

/** Saved when she stops typing. Until it is, the text is kept as a draft, so that a failed write loses nothing. */
function NoteField({ step, change, onHold }: StepProps) {
  const draft = `step-note:${step.id}`;
  const [typed, setTyped] = useState(() => readDraft<string>(draft));
  const pause = usePause();
  const save = async (note: string): Promise<void> => {
    if (checkStep(step, { note })) return;
    if ((await change((now) => noteStep(now, step.id, note))) !== 'saved') return;
    if (readDraft<string>(draft) === note) dropDraft(draft);
    setTyped((newest) => (newest === note ? null : newest));
  };
  return (
    <TextArea
      label={words.note}
      rows={2}
      value={typed ?? step.note}
      error={refusalAt(checkStep(step, { note: typed ?? step.note }), 'note')}
      onChange={(text) => {
        const note = text.slice(0, NOTE_LENGTH);
        onHold();
        setTyped(note);
        keepDraft(draft, note);
        pause(() => void save(note));
      }}
    />
  );
}

function TitleField({ step, change, onHold }: StepProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<PlanRefusal | null>(null);
  const pause = usePause();
  const save = async (title: string): Promise<void> => {
    const outcome = await change((now) => renameStep(now, step.id, title));
    setRefused(typeof outcome === 'object' ? outcome.refused : null);
  };
  return (
    <TextField
      label={words.title}
      value={typed ?? step.title}
      error={refused && hiringWords.refusal(refused)}
      onChange={(title) => {
        onHold();
        setTyped(title);
        pause(() => void save(title));
      }}
    />
  );
}

/** Leaving a step out takes a reason: in three months she will want to know. */
function Skip({ step, change, onHold, focusOn }: StepProps) {
  const notice = useNotice();
  const [reason, setReason] = useState<string | null>(null);
  const [refused, setRefused] = useState<PlanRefusal | null>(null);
  const close = (): void => {
    setReason(null);
    setRefused(null);
    focusOn([skipButtonId(step.id)]);
  };
  const skip = async (): Promise<void> => {
    const outcome = await change((now) => skipStep(now, step.id, reason ?? ''));
    if (typeof outcome === 'object') return setRefused(outcome.refused);
    if (outcome !== 'saved') return;
    close();
    notice.undoable(words.skipped(step.title));
  };
  if (step.skipped !== null)
    return (
      <Button id={skipButtonId(step.id)} onPress={() => void change((now) => skipStep(now, step.id, null))}>
        {words.takeIn}
      </Button>
    );
  if (reason === null)
    return (
      <Button
        id={skipButtonId(step.id)}
        look="quiet"
        onPress={() => {
          onHold();
          setReason('');
        }}
      >
        {words.skip}
      </Button>
    );
  return (
    <div className="mt-2 flex w-full flex-col gap-2">
      <TextField
        autoFocus
        label={words.skipReason}
        value={reason}
        error={refused && hiringWords.refusal(refused)}
        onChange={(text) => setReason(text.slice(0, REASON_LENGTH))}
        onEnter={() => void skip()}
      />
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => void skip()}>{words.skip}</Button>
        <Button look="quiet" onPress={close}>
          {words.skipCancel}
        </Button>
      </div>
    </div>
  );
}

/** What a record holds at most. */
const REASON_LENGTH = 300;
const NOTE_LENGTH = 10_000;
