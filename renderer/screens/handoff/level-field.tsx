import type { Handoff } from '../../../shared/records/handoff.ts';
import { handoffWords as words } from '../../../shared/words/handoff.ts';
import { Select } from '../../parts/fields.tsx';

type Level = Handoff['level'];
const LEVELS = [1, 2, 3, 4, 5] as const;

/** How much the one who has a task may decide in it. */
export function LevelField({ value, onChange }: { value: Level; onChange: (level: Level) => void }) {
  return (
    <Select<string>
      label={words.fields.level}
      value={String(value ?? 'none')}
      onChange={(id) => onChange(LEVELS.find((level) => String(level) === id) ?? null)}
      options={[
        { id: 'none', label: words.fields.noLevel },
        ...LEVELS.map((level) => ({ id: String(level), label: words.levels[level] })),
      ]}
    />
  );
}
