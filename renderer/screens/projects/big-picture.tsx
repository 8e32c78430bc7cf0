import { MOST_GOALS, projectStateOf, type Goal } from '../../../shared/records/project.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Card, Chip } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import type { Open } from './projects-screen.tsx';

const words = projectWords.goals;

/** One to three goals, each with the projects that lead there and how far they are. */
export function BigPicture({ onOpen }: { onOpen: (open: Open) => void }) {
  const { goals } = useWorkspace();
  const followed = goals.filter(({ reachedOn }) => reachedOn === null);
  const full = followed.length >= MOST_GOALS;
  return (
    <Card
      title={words.title}
      aside={
        !full && (
          <Button icon="add" onPress={() => onOpen({ kind: 'goal', goal: null })}>
            {words.add}
          </Button>
        )
      }
    >
      <p className="text-small text-ink-2">{full ? words.full : words.text}</p>
      {goals.length > 0 && (
        <ul className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(16rem,1fr))] gap-4">
          {goals.map((goal) => (
            <GoalCard key={goal.id} goal={goal} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function GoalCard({ goal, onOpen }: { goal: Goal; onOpen: (open: Open) => void }) {
  const { projects } = useWorkspace();
  const format = useFormat();
  const mine = projects.filter((one) => one.goalId === goal.id && projectStateOf(one) !== 'let-go');
  const steps = mine.flatMap((one) => one.steps);
  const done = steps.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <li className="flex flex-col gap-2 rounded-large border border-line p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="min-w-0 text-body wrap-anywhere">
          <TextButton onPress={() => onOpen({ kind: 'goal', goal })}>{goal.title}</TextButton>
        </h3>
        {goal.reachedOn === null ? (
          goal.by !== null && <span className="text-small text-ink-2">{words.until(format.longDay(goal.by))}</span>
        ) : (
          <Chip look="good" icon="done">
            {words.reachedOn(format.day(goal.reachedOn))}
          </Chip>
        )}
      </div>
      <div aria-hidden data-mark className="h-1.5 overflow-hidden rounded-full bg-sunken">
        <div
          className="h-full rounded-full bg-teal"
          style={{ width: steps.length === 0 ? '0%' : `${(done / steps.length) * 100}%` }}
        />
      </div>
      <p className="text-note text-ink-2">{words.steps(done, steps.length)}</p>
      {mine.length === 0 ? (
        <p className="text-small text-ink-2">{words.noProjects}</p>
      ) : (
        <ul className="flex flex-col gap-1 text-small">
          {mine.map((project) => (
            <li key={project.id} className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 wrap-anywhere">
                <TextButton onPress={() => onOpen({ kind: 'project', project })}>{project.title}</TextButton>
              </span>
              <span className="text-note text-ink-2">{projectWords.states[projectStateOf(project)]}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
