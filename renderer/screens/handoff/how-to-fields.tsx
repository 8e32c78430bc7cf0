/** How a task is done, part by part (O3). */
import type { HowTo } from '../../../shared/records/handoff.ts';
import type { Refusal } from '../../../shared/records/rules.ts';
import { LINE_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { refusalAt } from '../../../shared/words/errors.ts';
import { handoffWords } from '../../../shared/words/handoff.ts';
import { DayField } from '../../parts/date-fields.tsx';
import { TextArea, TextField } from '../../parts/fields.tsx';

const words = handoffWords.howTo;

export function HowToFields({
  value,
  refusal,
  onChange,
}: {
  value: HowTo;
  /** What must not be saved as it is. */
  refusal: Refusal | null;
  /** Only what she changed. */
  onChange: (next: Partial<HowTo>) => void;
}) {
  return (
    <fieldset className="flex flex-col gap-4 border-t border-line pt-4">
      <legend className="float-left mb-1 text-small font-semibold">{words.title}</legend>
      <TextArea
        label={words.purpose}
        hint={words.purposeHint}
        rows={2}
        value={value.purpose}
        onChange={(purpose) => onChange({ purpose })}
        error={refusalAt(refusal, 'purpose')}
        most={TEXT_LENGTH}
      />
      <TextArea
        label={words.steps}
        hint={words.stepsHint}
        rows={7}
        value={value.steps}
        onChange={(steps) => onChange({ steps })}
        error={refusalAt(refusal, 'steps')}
        most={TEXT_LENGTH}
      />
      <TextField
        label={words.tools}
        value={value.tools}
        onChange={(tools) => onChange({ tools })}
        error={refusalAt(refusal, 'tools')}
        most={LINE_LENGTH}
      />
      <TextArea
        label={words.done}
        hint={words.doneHint}
        rows={2}
        value={value.done}
        onChange={(done) => onChange({ done })}
        error={refusalAt(refusal, 'done')}
        most={TEXT_LENGTH}
      />
      <TextArea
        label={words.links}
        hint={words.linksHint}
        rows={2}
        value={value.links}
        onChange={(links) => onChange({ links })}
        error={refusalAt(refusal, 'links')}
        most={TEXT_LENGTH}
      />
      <DayField
        label={words.review}
        value={value.reviewOn}
        openLabel={commonWords.pickDay}
        onChange={(reviewOn) => onChange({ reviewOn })}
      />
    </fieldset>
  );
}
