import { useState } from 'react';
import { scorecards, scoreOf } from '../../../../shared/playbook/scorecards.ts';
import type { Score, ScorePoint } from '../../../../shared/records/candidate.ts';
import type { Role } from '../../../../shared/records/hiring.ts';
import { LINE_LENGTH } from '../../../../shared/values/schemas.ts';
import { scorecardWords as words } from '../../../../shared/words/scorecard.ts';
import { TextButton } from '../../../parts/buttons.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { ToggleGroup } from '../../../parts/toggle-group.tsx';
import { useScoreText } from './score-text.ts';

const VALUES = ['1', '2', '3', '4', '5'] as const;
type Choice = 'none' | (typeof VALUES)[number];

/** The points of a role, each with 1 to 5 and what was seen. Folded until she wants it: a first call comes before a score. */
export function ScorecardSection({
  role,
  scores,
  opened,
  onChange,
}: {
  role: Role;
  scores: readonly Score[];
  /** It was asked for: it stands open, and the focus is here. */
  opened: boolean;
  onChange: (scores: Score[]) => void;
}) {
  const [open, setOpen] = useState(opened);
  // Taking a number away and giving another one loses no line that was typed.
  const [lines, setLines] = useState<Readonly<Partial<Record<ScorePoint, string>>>>({});
  const text = useScoreText();
  const scored = scoreOf({ scores: [...scores] }, role);
  const choose = (point: ScorePoint, value: number | null): void => {
    const had = scores.find((one) => one.point === point);
    const others = scores.filter((one) => one.point !== point);
    setLines({ ...lines, [point]: had?.seen ?? lines[point] ?? '' });
    onChange(value === null ? others : [...others, { point, value, seen: had?.seen ?? lines[point] ?? '' }]);
  };
  return (
    <section aria-labelledby="scorecard" className="flex flex-col gap-4 rounded-card border border-line px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small">
        <h3 id="scorecard" className="text-small">
          {words.title}
        </h3>
        <output className="figures min-w-0 flex-1 text-ink-2">{scored ? text(scored) : words.nothing}</output>
        <TextButton aria-expanded={open} aria-describedby="scorecard" autoFocus={opened} onPress={() => setOpen(!open)}>
          {open ? words.close : words.open}
        </TextButton>
      </div>
      {open && (
        <>
          <p className="text-note text-ink-3">{words.text[role]}</p>
          {scorecards[role].map(({ point, weight }) => (
            <Point
              key={point}
              point={point}
              weight={weight}
              score={scores.find((one) => one.point === point)}
              onChoose={(value) => choose(point, value)}
              onSeen={(seen) => onChange(scores.map((one) => (one.point === point ? { ...one, seen } : one)))}
            />
          ))}
        </>
      )}
    </section>
  );
}

function Point({
  point,
  weight,
  score,
  onChoose,
  onSeen,
}: {
  point: ScorePoint;
  weight: number;
  score: Score | undefined;
  onChoose: (value: number | null) => void;
  onSeen: (seen: string) => void;
}) {
  const { name, means } = words.points[point];
  const chosen = VALUES.find((value) => Number(value) === score?.value);
  return (
    <div className="flex flex-col gap-1.5 border-t border-line pt-3">
      <div>
        <h4 className="flex flex-wrap items-baseline justify-between gap-x-3 text-small font-semibold">
          {name} <span className="figures text-note font-normal text-ink-3">{words.weight(weight)}</span>
        </h4>
        <p className="text-note text-ink-2">{means}</p>
      </div>
      <div>
        <ToggleGroup<Choice>
          look="joined"
          label={name}
          options={[{ id: 'none', label: words.notLookedAt }, ...VALUES.map((id) => ({ id, label: id }))]}
          value={chosen ?? 'none'}
          onChange={(next) => onChoose(next === 'none' ? null : Number(next))}
        />
      </div>
      {score && (
        <TextField
          label={words.seen}
          hint={score.seen.trim() === '' ? words.seenHint : undefined}
          value={score.seen}
          onChange={(seen) => onSeen(seen.slice(0, LINE_LENGTH))}
        />
      )}
    </div>
  );
}
