import { useState } from 'react';
import {
  byWorth,
  daysUntouched,
  parkedSum,
  projectStateOf,
  type Project,
  type ProjectId,
} from '../../../shared/records/project.ts';
import { formatMinutes } from '../../../shared/values/minutes.ts';
import { NAME_LENGTH } from '../../../shared/values/schemas.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { useNotice } from '../../notice.ts';
import { ActionMenu } from '../../parts/action-menu.tsx';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { TextField } from '../../parts/fields.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat, type Format } from '../../state/format.ts';
import type { Open } from './projects-screen.tsx';
import { useProjectActions } from './use-move.ts';

const words = projectWords.parked;

/** Ideas that wait, the most worthwhile first, and one field that parks another. */
export function ParkedProjects({ onOpen }: { onOpen: (open: Open) => void }) {
  const { projects, today } = useWorkspace();
  const format = useFormat();
  const actions = useProjectActions();
  const sum = parkedSum(projects, today);
  const parked = projects.filter((one) => projectStateOf(one) === 'parked').toSorted(byWorth);
  const valued = sum.count - sum.unvalued;
  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      <div className="px-5 pt-5 pb-4">
        <h2 className="text-title">
          {sum.count === 0 ? words.title : words.finding(sum.count, valued === 0 ? null : format.money(sum.worth))}
        </h2>
        {sum.count > 0 && (
          <p className="text-small text-ink-2">
            {valued > 0 && sum.unvalued > 0 && words.unvalued(sum.unvalued)}{' '}
            {sum.oldestDays > 0 && words.oldest(sum.oldestDays)}
          </p>
        )}
        <ParkField />
      </div>
      {parked.length > 0 && (
        <div className="overflow-x-auto">
          <table className="w-full text-small">
            <thead>
              <tr className="border-y border-line text-left text-ink-2">
                <th scope="col" className="px-5 py-2.5 font-semibold">
                  {words.columns.title}
                </th>
                <th scope="col" className="px-3 py-2.5 text-right font-semibold">
                  {words.columns.worth}
                </th>
                <th scope="col" className="px-3 py-2.5 font-semibold max-[1019px]:hidden">
                  {words.columns.effort}
                </th>
                <th scope="col" className="px-3 py-2.5 text-right font-semibold">
                  {words.columns.days}
                </th>
                <th scope="col" className="px-3 py-2.5 font-semibold max-[1019px]:hidden">
                  {words.columns.blocker}
                </th>
                <th scope="col" className="w-12 pr-4">
                  <span className="sr-only">{words.columns.act}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {parked.map((project) => (
                <tr key={project.id} className="border-b border-line last:border-0 hover:bg-sunken">
                  <th scope="row" className="px-5 py-2 text-left font-semibold wrap-anywhere">
                    <TextButton onPress={() => onOpen({ kind: 'project', project })}>{project.title}</TextButton>
                  </th>
                  <td className="figures px-3 py-2 text-right whitespace-nowrap">{worthText(project, format)}</td>
                  <td className="px-3 py-2 whitespace-nowrap max-[1019px]:hidden">{effortText(project)}</td>
                  <td className="figures px-3 py-2 text-right whitespace-nowrap">
                    {words.days(daysUntouched(project, today))}
                  </td>
                  <td className="px-3 py-2 wrap-anywhere max-[1019px]:hidden">{project.blocker || '–'}</td>
                  <td className="py-2 pr-4 text-right">
                    <ActionMenu
                      quiet
                      label={projectWords.actions.of(project.title)}
                      groups={actions(project, ['active', 'let-go'])}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const worthText = ({ worth }: Project, format: Format): string =>
  worth === null ? '–' : typeof worth === 'number' ? format.money(worth) : projectWords.sizes[worth];

const effortText = ({ effort }: Project): string =>
  effort === null ? '–' : typeof effort === 'number' ? formatMinutes(effort) : projectWords.efforts[effort];

function ParkField() {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  const [title, setTitle, dropDraft] = useDraft('project:park', '');
  // Made once for each idea: saving again after a lost reply doubles nothing.
  const [freshId, setFreshId] = useState(() => crypto.randomUUID() as ProjectId);
  const park = async (): Promise<void> => {
    if (title.trim() === '') return;
    const idea: Project = {
      id: freshId,
      title: title.trim(),
      goalId: null,
      moves: [{ state: 'parked', on: today }],
      worth: null,
      effort: null,
      blocker: '',
      steps: [],
      touchedOn: today,
      note: '',
    };
    try {
      await app.run(app.api.project.save(idea));
      setTitle('');
      dropDraft();
      setFreshId(crypto.randomUUID() as ProjectId);
      notice.undoable(projectWords.moved.parked(idea.title));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <div className="mt-3 flex items-end gap-3" data-screen-only>
      <div className="max-w-xl flex-1">
        <TextField
          label={words.question}
          placeholder={words.placeholder}
          value={title}
          onChange={setTitle}
          onEnter={() => void park()}
          most={NAME_LENGTH}
        />
      </div>
      <Button onPress={() => void park()} isDisabled={title.trim() === ''}>
        {words.add}
      </Button>
    </div>
  );
}
