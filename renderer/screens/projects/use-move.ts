import { useNavigate } from 'react-router';
import { moveProject, type Project, type ProjectState } from '../../../shared/records/project.ts';
import { projectWords as words } from '../../../shared/words/projects.ts';
import { useNotice } from '../../notice.ts';
import type { Action } from '../../parts/action-menu.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { openAt } from '../../state/wanted.ts';

/** What can be done with a project where it stands: the lines of its menu. */
export function useProjectActions(): (
  project: Project,
  states: readonly ProjectState[],
) => readonly (readonly Action[])[] {
  const app = useApp();
  const notice = useNotice();
  const navigate = useNavigate();
  const { today } = useWorkspace();
  const move = (project: Project, state: ProjectState): void =>
    void app
      .run(app.api.project.save(moveProject(project, state, today)))
      .then(() => notice.undoable(words.moved[state](project.title)), notice.failed);
  const remove = (project: Project): void =>
    void app
      .run(app.api.project.remove({ ids: [project.id] }))
      .then(() => notice.undoable(words.panel.deleted(project.title)), notice.failed);
  const names: Readonly<Record<ProjectState, string>> = {
    active: words.actions.start,
    parked: words.actions.park,
    done: words.actions.done,
    'let-go': words.actions.letGo,
  };
  return (project, states) => [
    [
      ...states.map((state) => ({ id: state, label: names[state], run: () => move(project, state) })),
      {
        id: 'hand-over',
        label: words.actions.handOver,
        run: () => void navigate(openAt('/handoff', 'new', project.title)),
      },
    ],
    [{ id: 'delete', label: words.actions.delete, danger: true, run: () => remove(project) }],
  ];
}
