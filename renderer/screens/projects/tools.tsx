import { useNavigate } from 'react-router';
import { openInto } from '../../../shared/records/access.ts';
import { toolState, type Tool, type ToolState } from '../../../shared/records/tool.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { useNotice } from '../../notice.ts';
import { ActionMenu } from '../../parts/action-menu.tsx';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Select } from '../../parts/fields.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';
import type { Open } from './projects-screen.tsx';

const words = projectWords.tools;

/** The tools of the business; one that works by halves can become a task to hand over, or is a specialist's job. */
export function Tools({ onOpen }: { onOpen: (open: Open) => void }) {
  const { tools } = useWorkspace();
  const half = tools.filter(({ state }) => state === 'half-working').length;
  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      <div className="flex flex-wrap items-start justify-between gap-3 px-5 pt-5 pb-4">
        <div className="min-w-0">
          <h2 className="text-body">{words.title}</h2>
          <p className="text-small text-ink-2">
            {tools.length === 0 ? words.none : half > 0 ? words.half(half) : words.text}
          </p>
        </div>
        <Button icon="add" onPress={() => onOpen({ kind: 'tool', tool: null })}>
          {words.add}
        </Button>
      </div>
      {tools.length > 0 && (
        <div className="overflow-x-auto">
          <table className="w-full text-small">
            <thead>
              <tr className="border-y border-line text-left text-ink-2">
                <th scope="col" className="px-5 py-2.5 font-semibold">
                  {words.columns.name}
                </th>
                <th scope="col" className="px-3 py-2.5 font-semibold max-[1019px]:hidden">
                  {words.columns.purpose}
                </th>
                <th scope="col" className="px-3 py-2.5 font-semibold">
                  {words.columns.state}
                </th>
                <th scope="col" className="px-3 py-2.5 font-semibold">
                  {words.columns.setUpBy}
                </th>
                <th scope="col" className="px-3 py-2.5 font-semibold max-[1019px]:hidden">
                  {words.columns.access}
                </th>
                <th scope="col" className="w-12 pr-4">
                  <span className="sr-only">{words.columns.act}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {tools.map((tool) => (
                <ToolRow key={tool.id} tool={tool} onOpen={() => onOpen({ kind: 'tool', tool })} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function ToolRow({ tool, onOpen }: { tool: Tool; onOpen: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const navigate = useNavigate();
  const format = useFormat();
  const { people, accesses } = useWorkspace();
  const inside = new Set(
    openInto(accesses, tool.name).flatMap(({ personId }) => people.find(({ id }) => id === personId)?.name ?? []),
  );
  const save = (state: ToolState): void => void app.run(app.api.tool.save({ ...tool, state })).catch(notice.failed);
  const remove = (): void =>
    void app
      .run(app.api.tool.remove({ id: tool.id }))
      .then(() => notice.undoable(words.deleted(tool.name)), notice.failed);
  const handOver = {
    id: 'hand-over',
    label: words.handOver,
    run: () => void navigate(openAt('/handoff', 'new', words.task(tool.name))),
  };
  const letIn = {
    id: 'let-in',
    label: words.letIn,
    run: () => void navigate(openAt('/handoff/access', 'new', tool.name)),
  };
  return (
    <tr className="border-b border-line last:border-0 hover:bg-sunken">
      <th scope="row" className="px-5 py-2 text-left font-semibold wrap-anywhere">
        <TextButton onPress={onOpen}>{tool.name}</TextButton>
      </th>
      <td className="px-3 py-2 wrap-anywhere max-[1019px]:hidden">{tool.purpose || '–'}</td>
      <td className="w-40 px-3 py-1.5">
        <Select<ToolState>
          hiddenLabel
          label={words.stateOf(tool.name)}
          value={tool.state}
          onChange={save}
          options={toolState.options.map((id) => ({ id, label: projectWords.toolStates[id] }))}
        />
      </td>
      <td className="px-3 py-2">
        {projectWords.setters[tool.setUpBy ?? 'unknown']}
        {tool.setUpBy === 'specialist' && tool.state !== 'working' && (
          <span className="block text-note text-ink-2">{words.specialist}</span>
        )}
      </td>
      <td className="px-3 py-2 wrap-anywhere max-[1019px]:hidden">
        {inside.size === 0 ? words.onlyYou : format.list([...inside])}
      </td>
      <td className="py-2 pr-4 text-right">
        <ActionMenu
          quiet
          label={words.actions(tool.name)}
          groups={[
            [...(tool.state === 'working' ? [] : [handOver]), letIn],
            [{ id: 'delete', label: projectWords.actions.delete, danger: true, run: remove }],
          ]}
        />
      </td>
    </tr>
  );
}
