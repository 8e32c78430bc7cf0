import { useState } from 'react';
import { projectStateOf } from '../../../shared/records/project.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { ActionMenu } from '../../parts/action-menu.tsx';
import { TextButton } from '../../parts/buttons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import type { Open } from './projects-screen.tsx';
import { useProjectActions } from './use-move.ts';

const words = projectWords.past;

/** What is done or was let go, out of the way until asked for. */
export function PastProjects({ onOpen }: { onOpen: (open: Open) => void }) {
  const { projects } = useWorkspace();
  const format = useFormat();
  const actions = useProjectActions();
  const [shown, setShown] = useState(false);
  const past = projects.filter((one) => ['done', 'let-go'].includes(projectStateOf(one)));
  if (past.length === 0) return null;
  return (
    <div className="flex flex-col gap-3 text-small">
      <p>
        <TextButton onPress={() => setShown(!shown)}>{shown ? words.hide : words.show(past.length)}</TextButton>
      </p>
      {shown && (
        <Card title={words.title}>
          <ul className="flex flex-col">
            {past.map((project) => (
              <li
                key={project.id}
                className="flex items-center justify-between gap-3 border-t border-line py-1.5 first:border-0"
              >
                <span className="min-w-0 wrap-anywhere">
                  <TextButton onPress={() => onOpen({ kind: 'project', project })}>{project.title}</TextButton>
                </span>
                <span className="flex items-center gap-3 whitespace-nowrap text-ink-2">
                  {words.line(projectWords.states[projectStateOf(project)], format.day(project.moves.at(-1)!.on))}
                  <ActionMenu
                    quiet
                    label={projectWords.actions.of(project.title)}
                    groups={actions(project, ['active', 'parked'])}
                  />
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
