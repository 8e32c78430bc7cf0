/** The fields that say when a step is due: on what it hangs, and how far from it. */
import { FARTHEST, type DueRule, type Step, type StepId } from '../../../shared/records/hiring.ts';
import { onWeekday, type Day } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { DayField } from '../../parts/date-fields.tsx';
import { Row, Select, TextField } from '../../parts/fields.tsx';
import { useFormat } from '../../state/format.ts';

const words = hiringWords.dueFields;
const KINDS = ['before', 'after', 'after-step', 'date', 'none'] as const;

/** What is chosen so far; it may not be a whole rule yet. */
export interface DueChoice {
  readonly kind: (typeof KINDS)[number];
  readonly days: string;
  readonly stepId: StepId | null;
  readonly day: Day | null;
}

/** @param day the day on which the step is due now: it is proposed where a date is chosen */
export function choiceOf(due: DueRule, day: Day | null): DueChoice {
  const nothing = { days: '1', stepId: null, day };
  switch (due.kind) {
    case 'first-day':
      return { ...nothing, kind: due.weekdays < 0 ? 'before' : 'after', days: String(Math.abs(due.weekdays)) };
    case 'after-step':
      return { ...nothing, kind: 'after-step', days: String(due.weekdays), stepId: due.stepId };
    case 'date':
      return { ...nothing, kind: 'date', day: due.day };
    case 'none':
      return { ...nothing, kind: 'none' };
  }
}

/** The rule that was chosen, or null while something in it is missing or cannot be read. */
export function ruleOf({ kind, days, stepId, day }: DueChoice): DueRule | null {
  const weekdays = daysOf(days);
  switch (kind) {
    case 'none':
      return { kind };
    case 'date':
      return day && { kind, day };
    case 'after-step':
      return stepId === null || weekdays === null ? null : { kind, stepId, weekdays };
    case 'before':
    case 'after':
      return weekdays === null ? null : { kind: 'first-day', weekdays: kind === 'after' ? weekdays : 0 - weekdays };
  }
}

function daysOf(text: string): number | null {
  const count = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : null;
  return count === null || count > FARTHEST ? null : count;
}

/** @param anchors the steps that this one may hang on */
export function DueFields({
  choice,
  anchors,
  onChange,
}: {
  choice: DueChoice;
  anchors: readonly Step[];
  onChange: (choice: DueChoice) => void;
}) {
  const format = useFormat();
  const { kind, days, stepId, day } = choice;
  const weekday = day && onWeekday(day);
  return (
    <div className="flex flex-col gap-3">
      <Row>
        <Select
          label={words.kind}
          value={kind}
          onChange={(next) => onChange({ ...choice, kind: next })}
          options={KINDS.map((id) => ({ id, label: words.kinds[id] }))}
        />
        {(kind === 'before' || kind === 'after' || kind === 'after-step') && (
          <TextField
            numeric
            label={words.days}
            value={days}
            error={daysOf(days) === null ? words.daysWrong : null}
            onChange={(text) => onChange({ ...choice, days: text })}
          />
        )}
        {kind === 'date' && (
          <DayField
            label={words.day}
            openLabel={commonWords.pickDay}
            value={day}
            onChange={(next) => onChange({ ...choice, day: next })}
          />
        )}
      </Row>
      {kind === 'after-step' && (
        <Select
          label={words.step}
          value={stepId}
          onChange={(next) => onChange({ ...choice, stepId: next })}
          options={anchors.map(({ id, title }) => ({ id, label: title }))}
        />
      )}
      {kind === 'date' && weekday !== null && weekday !== day && (
        <output className="block text-note text-ink-2">{words.weekend(format.day(weekday))}</output>
      )}
    </div>
  );
}
