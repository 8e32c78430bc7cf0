import { useState } from 'react';
import {
  boardStages,
  candidate as candidateSchema,
  minutesForBudget,
  moveCandidate,
  newCandidate,
  sameName,
  stageOf,
  type Candidate,
  type CandidateId,
  type CandidateStage,
} from '../../../../shared/records/candidate.ts';
import type { Plan, PlanRefusal } from '../../../../shared/records/hiring.ts';
import { checkCandidate } from '../../../../shared/records/rules.ts';
import { addCandidates, changeCandidate } from '../../../../shared/records/plan-people.ts';
import type { Day } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH } from '../../../../shared/values/schemas.ts';
import { commonWords } from '../../../../shared/words/common.ts';
import { refusalAt } from '../../../../shared/words/errors.ts';
import { hiringWords } from '../../../../shared/words/hiring.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { useNotice } from '../../../notice.ts';
import { Button } from '../../../parts/buttons.tsx';
import { DayField } from '../../../parts/date-fields.tsx';
import { Row, Select, TextArea, TextField } from '../../../parts/fields.tsx';
import { MoneyField } from '../../../parts/figure-fields.tsx';
import { SidePanel } from '../../../parts/side-panel.tsx';
import { Notice } from '../../../parts/surfaces.tsx';
import { useWorkspace } from '../../../state/app-state.tsx';
import { useDraft } from '../../../state/drafts.ts';
import { useFormat } from '../../../state/format.ts';
import type { ChangePlan } from '../plan-change.ts';
import { CandidateHistory } from './candidate-history.tsx';
import { candidateDraft } from './people-actions.ts';
import { RedFlagList } from './red-flag-list.tsx';
import { ScorecardSection } from './scorecard-section.tsx';

const words = planPeopleWords.panel;

type Said = Pick<
  Candidate,
  'name' | 'contact' | 'foundBy' | 'rate' | 'nextOn' | 'nextWhat' | 'scores' | 'flags' | 'note'
>;
interface Fields extends Said {
  readonly stage: CandidateStage;
  readonly why: string;
}

function fieldsOf(one: Candidate): Fields {
  const { name, contact, foundBy, rate, nextOn, nextWhat, scores, flags, note, stages } = one;
  const why = stages.at(-1)?.why ?? '';
  return { name, contact, foundBy, rate, nextOn, nextWhat, scores, flags, note, stage: stageOf(one), why };
}

/** The person with what stands in the fields, or why it cannot be kept. */
function withFields(one: Candidate, { stage, why, ...said }: Fields, today: Day): Result<Candidate, PlanRefusal> {
  const parsed = candidateSchema.safeParse({ ...one, ...said });
  if (!parsed.success) return fail('name-needed');
  if (stage === 'hired') return ok(parsed.data);
  return moveCandidate(parsed.data, stage, today, stage === 'not-this-time' ? why : '');
}

/** One person of a plan, or a new one with `one` null. */
export function CandidatePanel({
  plan,
  one,
  scorecard,
  change,
  onHire,
  onForget,
  onClose,
}: {
  plan: Plan;
  one: Candidate | null;
  /** The panel was opened to score: the scorecard stands open and has the focus. */
  scorecard: boolean;
  change: ChangePlan;
  onHire: (one: Candidate) => void;
  onForget: (one: Candidate) => void;
  onClose: () => void;
}) {
  const notice = useNotice();
  const format = useFormat();
  const { today } = useWorkspace();
  const [freshId, setFreshId] = useState(() => crypto.randomUUID() as CandidateId);
  const [fields, setFields, dropDraft] = useDraft<Fields>(
    candidateDraft(plan.id, one),
    fieldsOf(one ?? newCandidate(freshId, today)),
  );
  const [rateReadable, setRateReadable] = useState(true);
  const [refused, setRefused] = useState<PlanRefusal | null>(null);
  const [round, setRound] = useState(0);
  const { currency, locale, money } = format.settings;
  const affordable = fields.rate === null || money.budget === null ? null : minutesForBudget(fields.rate, money.budget);
  const budgetHint =
    affordable === null || money.budget === null
      ? undefined
      : words.budget(format.money(money.budget), format.hours(affordable));
  const set = (next: Partial<Fields>): void => {
    setRefused(null);
    setFields({ ...fields, ...next });
  };
  const twin = plan.candidates.some((other) => other.id !== one?.id && sameName(other.name, fields.name));
  const secret = checkCandidate(one ?? undefined, fields);

  const save = async (): Promise<boolean> => {
    if (!rateReadable || secret) return false;
    const outcome = await change((now) => {
      if (one) return changeCandidate(now, one.id, (there) => withFields(there, fields, today));
      const fresh = withFields(newCandidate(freshId, today), fields, today);
      return fresh.ok ? addCandidates(now, [fresh.value]) : fresh;
    });
    if (typeof outcome === 'object') setRefused(outcome.refused);
    if (outcome !== 'saved') return false;
    dropDraft();
    notice.undoable(words.saved(fields.name.trim()));
    return true;
  };
  const saveAndClose = async (): Promise<void> => {
    if (await save()) onClose();
  };
  const saveAndAdd = async (): Promise<void> => {
    if (!(await save())) return;
    setFreshId(crypto.randomUUID() as CandidateId);
    setRound(round + 1);
  };
  const hire = async (): Promise<void> => {
    // What she typed here goes along: the hire begins with the rate that stands in the field.
    if (!one) return;
    const untouched = JSON.stringify(fields) === JSON.stringify(fieldsOf(one));
    if (untouched || (await save())) onHire(one);
  };

  const stages: readonly CandidateStage[] = [
    ...boardStages,
    ...(fields.stage === 'hired' ? (['hired'] as const) : []),
    'not-this-time',
  ];
  const aboutField = (field: PlanRefusal): string | null => (refused === field ? hiringWords.refusal(refused) : null);
  return (
    <SidePanel
      title={one ? one.name : planPeopleWords.add}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" onPress={() => void saveAndClose()}>
            {commonWords.save}
          </Button>
          {one ? (
            <>
              {stageOf(one) !== 'hired' && plan.state === 'active' && (
                <Button onPress={() => void hire()}>{words.hire}</Button>
              )}
              <Button look="danger" onPress={() => onForget(one)}>
                {words.delete}
              </Button>
            </>
          ) : (
            <Button onPress={() => void saveAndAdd()}>{commonWords.saveAndAdd}</Button>
          )}
        </>
      }
    >
      {refused !== null && refused !== 'name-needed' && refused !== 'reason-needed' && (
        <Notice look="danger">{hiringWords.refusal(refused)}</Notice>
      )}
      <TextField
        key={`name ${round}`}
        autoFocus={!scorecard}
        label={words.fields.name}
        value={fields.name}
        onChange={(name) => set({ name: name.slice(0, NAME_LENGTH) })}
        hint={twin ? words.sameName : undefined}
        error={refused === 'name-needed' ? commonWords.nameNeeded : null}
        onEnter={() => void saveAndClose()}
      />
      <Row>
        <TextField
          label={words.fields.contact}
          value={fields.contact}
          onChange={(contact) => set({ contact: contact.slice(0, LINE_LENGTH) })}
          error={refusalAt(secret, 'contact')}
        />
        <MoneyField
          key={`rate ${round}`}
          label={words.fields.rate}
          currency={currency}
          locale={locale}
          value={fields.rate}
          hint={budgetHint}
          onChange={(rate, readable) => {
            set({ rate });
            setRateReadable(readable);
          }}
        />
      </Row>
      <TextField
        label={words.fields.foundBy}
        value={fields.foundBy}
        onChange={(foundBy) => set({ foundBy: foundBy.slice(0, LINE_LENGTH) })}
        error={refusalAt(secret, 'foundBy')}
      />
      <Select
        label={words.fields.stage}
        value={fields.stage}
        onChange={(stage) => set({ stage })}
        options={stages.map((id) => ({ id, label: planPeopleWords.stages[id] }))}
      />
      {fields.stage === 'not-this-time' && (
        <TextField
          label={words.fields.why}
          hint={words.fields.whyHint}
          value={fields.why}
          onChange={(why) => set({ why: why.slice(0, LINE_LENGTH) })}
          error={aboutField('reason-needed')}
        />
      )}
      <Row>
        <TextField
          label={words.fields.nextWhat}
          value={fields.nextWhat}
          onChange={(nextWhat) => set({ nextWhat: nextWhat.slice(0, LINE_LENGTH) })}
          error={refusalAt(secret, 'nextWhat')}
        />
        <DayField
          label={words.fields.nextOn}
          openLabel={commonWords.pickDay}
          value={fields.nextOn}
          onChange={(nextOn) => set({ nextOn })}
        />
      </Row>
      <ScorecardSection
        key={`scorecard ${round}`}
        role={plan.role}
        scores={fields.scores}
        opened={scorecard}
        onChange={(scores) => set({ scores })}
      />
      <TextArea
        label={words.fields.flags}
        hint={words.fields.flagsHint}
        rows={2}
        value={fields.flags}
        onChange={(flags) => set({ flags: flags.slice(0, TEXT_LENGTH) })}
        error={refusalAt(secret, 'flags')}
      />
      <RedFlagList role={plan.role} flags={fields.flags} onChange={(flags) => set({ flags })} />
      <TextArea
        label={words.fields.note}
        rows={4}
        value={fields.note}
        onChange={(note) => set({ note: note.slice(0, TEXT_LENGTH) })}
        error={refusalAt(secret, 'note')}
      />
      <p className="text-note text-ink-3">{words.privacy}</p>
      {one && <CandidateHistory one={one} />}
    </SidePanel>
  );
}
