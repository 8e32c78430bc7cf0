import { redFlags } from '../../../../shared/playbook/scorecards.ts';
import { hasFlag, withFlag, withoutFlag } from '../../../../shared/records/candidate.ts';
import type { Role } from '../../../../shared/records/hiring.ts';
import { TEXT_LENGTH } from '../../../../shared/values/schemas.ts';
import { scorecardWords as words } from '../../../../shared/words/scorecard.ts';
import { Checkbox } from '../../../parts/fields.tsx';

/** Known red flags of a role; what is ticked is a sentence in her own text, and going there by hand unticks it. */
export function RedFlagList({
  role,
  flags,
  onChange,
}: {
  role: Role;
  flags: string;
  onChange: (flags: string) => void;
}) {
  const set = (sentence: string, on: boolean): void => {
    const next = on ? withFlag(flags, sentence) : withoutFlag(flags, sentence);
    // A text that is full already stays as she wrote it.
    if (next.length <= TEXT_LENGTH) onChange(next);
  };
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-small font-semibold">{words.redFlags.title}</legend>
      {redFlags[role].map((id) => (
        <Checkbox
          key={id}
          label={words.flags[id]}
          checked={hasFlag(flags, words.flags[id])}
          onChange={(on) => set(words.flags[id], on)}
        />
      ))}
      <p className="mt-0.5 text-note text-ink-3">{words.redFlags.text}</p>
    </fieldset>
  );
}
