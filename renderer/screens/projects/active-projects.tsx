import { daysUntouched, nextStep, projectStateOf, type Project } from '../../../shared/records/project.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { useNotice } from '../../notice.ts';
import { ActionMenu } from '../../parts/action-menu.tsx';
import { TextButton } from '../../parts/buttons.tsx';
import { Checkbox } from '../../parts/fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import type { Open } from './projects-screen.tsx';
import { useProjectActions } from './use-move.ts';

const words = projectWords.active;
/** From so many days on a project that is under way says that nobody touched it. */
const LONG = 14;

/** Projects under way, each with its steps and who carries them. */
export function ActiveProjects({ onOpen }: { onOpen: (open: Open) => void }) {
  const { projects } = useWorkspace();
  const active = projects.filter((one) => projectStateOf(one) === 'active');
  if (projects.length === 0) return null;
  return (
    <Card title={words.title}>
      {active.length === 0 ? (
        <p className="text-small text-ink-2">{words.none}</p>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fit,minmax(18rem,1fr))] gap-4">
          {active.map((project) => (
            <ActiveProject key={project.id} project={project} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function ActiveProject({ project, onOpen }: { project: Project; onOpen: (open: Open) => void }) {
  const app = useApp();
  const notice = useNotice();
  const { people, goals, today } = useWorkspace();
  const actions = useProjectActions();
  const goal = goals.find(({ id }) => id === project.goalId);
  const who = (id: string | null): string => people.find((one) => one.id === id)?.name ?? projectWords.panel.you;
  const next = nextStep(project);
  const days = daysUntouched(project, today);
  const tick = (id: string, done: boolean): void =>
    void app
      .run(
        app.api.project.save({
          ...project,
          touchedOn: today,
          steps: project.steps.map((step) => (step.id === id ? { ...step, doneOn: done ? today : null } : step)),
        }),
      )
      .catch(notice.failed);
  return (
    <li className="flex flex-col gap-2 rounded-large border border-line p-4">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h3 className="text-body wrap-anywhere">
            <TextButton onPress={() => onOpen({ kind: 'project', project })}>{project.title}</TextButton>
          </h3>
          <p className="text-note wrap-anywhere text-ink-2">
            {[goal?.title, days >= LONG && words.untouched(days)].filter(Boolean).join(' · ')}
          </p>
        </div>
        <ActionMenu
          quiet
          label={projectWords.actions.of(project.title)}
          groups={actions(project, ['done', 'parked', 'let-go'])}
        />
      </div>
      {project.steps.length === 0 ? (
        <p className="text-small text-ink-2">{words.noSteps}</p>
      ) : (
        <>
          <p className="text-small">{next ? words.next(next.title, who(next.personId)) : words.allDone}</p>
          <ul className="flex flex-col gap-1">
            {project.steps.map((step) => (
              <li key={step.id} className="flex items-start justify-between gap-3">
                <Checkbox label={step.title} checked={step.doneOn !== null} onChange={(done) => tick(step.id, done)} />
                <span className="max-w-32 shrink-0 truncate text-note text-ink-2">{who(step.personId)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
