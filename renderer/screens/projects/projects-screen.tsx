import { useState } from 'react';
import { MOST_GOALS, type Goal, type Project } from '../../../shared/records/project.ts';
import type { Tool } from '../../../shared/records/tool.ts';
import { projectWords as words } from '../../../shared/words/projects.ts';
import { Button } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useWanted } from '../../state/wanted.ts';
import { ActiveProjects } from './active-projects.tsx';
import { BigPicture } from './big-picture.tsx';
import { GoalPanel, NEW_GOAL } from './goal-panel.tsx';
import { ParkedProjects } from './parked-projects.tsx';
import { PastProjects } from './past-projects.tsx';
import { NEW_PROJECT, ProjectPanel } from './project-panel.tsx';
import { NEW_TOOL, ToolPanel } from './tool-panel.tsx';
import { Tools } from './tools.tsx';

/** What a panel shows; null is a new one. */
export type Open =
  | { readonly kind: 'goal'; readonly goal: Goal | null }
  | { readonly kind: 'project'; readonly project: Project | null }
  | { readonly kind: 'tool'; readonly tool: Tool | null };

/** Goals, the projects that lead there or wait, and the tools that everything runs on. */
export function ProjectsScreen() {
  const { goals, projects, tools } = useWorkspace();
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  useWanted((wanted) => {
    const goal = goals.find(({ id }) => id === wanted);
    const project = projects.find(({ id }) => id === wanted);
    const tool = tools.find(({ id }) => id === wanted);
    if (goal) setOpen({ kind: 'goal', goal });
    else if (project) setOpen({ kind: 'project', project });
    else if (tool) setOpen({ kind: 'tool', tool });
    else if (wanted === 'new') setOpen({ kind: 'project', project: null });
    else if (wanted === 'new-tool') setOpen({ kind: 'tool', tool: null });
    else if (wanted === 'new-goal' && goals.filter(({ reachedOn }) => reachedOn === null).length < MOST_GOALS)
      setOpen({ kind: 'goal', goal: null });
  });
  return (
    <Screen
      title={words.title}
      actions={
        <Button look="primary" icon="add" onPress={() => setOpen({ kind: 'project', project: null })}>
          {words.panel.add}
        </Button>
      }
    >
      {open?.kind === 'goal' && <GoalPanel key={open.goal?.id ?? NEW_GOAL} goal={open.goal} onClose={close} />}
      {open?.kind === 'project' && (
        <ProjectPanel key={open.project?.id ?? NEW_PROJECT} project={open.project} onClose={close} />
      )}
      {open?.kind === 'tool' && <ToolPanel key={open.tool?.id ?? NEW_TOOL} tool={open.tool} onClose={close} />}
      {open === null && readDraft(NEW_PROJECT) !== null && (
        <HalfFinished what={words.panel.draft} onContinue={() => setOpen({ kind: 'project', project: null })} />
      )}
      {open === null && readDraft(NEW_GOAL) !== null && (
        <HalfFinished what={words.goals.draft} onContinue={() => setOpen({ kind: 'goal', goal: null })} />
      )}
      {open === null && readDraft(NEW_TOOL) !== null && (
        <HalfFinished what={words.tools.draft} onContinue={() => setOpen({ kind: 'tool', tool: null })} />
      )}
      <div className="flex flex-col gap-5">
        <BigPicture onOpen={setOpen} />
        <ActiveProjects onOpen={setOpen} />
        <ParkedProjects onOpen={setOpen} />
        <Tools onOpen={setOpen} />
        <PastProjects onOpen={setOpen} />
      </div>
    </Screen>
  );
}
