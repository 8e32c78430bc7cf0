import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isOpenAccess, leftOpen, type Access } from '../../../shared/records/access.ts';
import { worksOn } from '../../../shared/records/person.ts';
import { accessWords as words } from '../../../shared/words/access.ts';
import { PaperButtons } from '../../paper.tsx';
import { Button, ButtonLink, TextButton, TextLink } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Card, EmptyState, Notice } from '../../parts/surfaces.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { useWanted } from '../../state/wanted.ts';
import { AccessPanel, newAccess } from './access-panel.tsx';

/** Who can get into what (O5): open ways in first, and what is left open by people who have gone. */
export function AccessScreen() {
  const { accesses, people, tools, today } = useWorkspace();
  const [search] = useSearchParams();
  const [panel, setPanel] = useState<Access | 'new' | null>(null);
  const [tool, setTool] = useState('');
  const begin = (into: string): void => {
    setTool(into);
    setPanel('new');
  };
  useWanted((wanted, name) => {
    if (wanted === 'new') begin(name);
  });
  const halfFinished = ['', ...tools.map(({ name }) => name)].find((into) => readDraft(newAccess(into)) !== null);
  const [shown, show] = useState<'open' | 'all'>('open');
  const open = accesses.filter(isOpenAccess);
  const left = leftOpen(accesses, people, today);
  const wanted = people.find(({ id }) => id === search.get('person'));
  const first = wanted ?? people.find((person) => worksOn(person, today)) ?? people[0];
  const add = first && (
    <Button look="primary" icon="add" onPress={() => begin('')}>
      {words.add}
    </Button>
  );
  const opened = panel !== null && panel !== 'new' ? accesses.find(({ id }) => id === panel.id) : undefined;
  return (
    <Screen
      title={words.title}
      actions={
        <>
          <ButtonLink href="/handoff">{words.back}</ButtonLink>
          {accesses.length > 0 && (
            <>
              <PaperButtons />
              {add}
            </>
          )}
        </>
      }
    >
      {panel === 'new' && first && (
        <AccessPanel key={tool} access={null} personId={first.id} tool={tool} onClose={() => setPanel(null)} />
      )}
      {opened && (
        <AccessPanel key={opened.id} access={opened} personId={opened.personId} onClose={() => setPanel(null)} />
      )}
      {panel === null && halfFinished !== undefined && first && (
        <HalfFinished what={words.draft} onContinue={() => begin(halfFinished)} />
      )}
      {accesses.length === 0 ? (
        <EmptyState icon="safe" title={words.empty.title} text={words.empty.text}>
          {add ?? <TextLink href="/team">{words.personNeeded}</TextLink>}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-5">
          <h2 className="text-finding">
            {open.length === 0
              ? words.nothingOpen
              : words.finding(open.length, new Set(open.map(({ personId }) => personId)).size)}
          </h2>
          {left.length > 0 && (
            <Notice
              look="warning"
              action={left[0] && <TextLink href={`/team/leaving/${left[0].personId}`}>{words.leaving.open}</TextLink>}
            >
              {words.leftOpen(left.length)}
            </Notice>
          )}
          <div data-screen-only>
            <ToggleGroup
              look="joined"
              label={words.show.label}
              options={[
                { id: 'open', label: words.show.open },
                { id: 'all', label: words.show.all },
              ]}
              value={shown}
              onChange={show}
            />
          </div>
          <List rows={shown === 'open' ? open : accesses} onOpen={setPanel} />
        </div>
      )}
    </Screen>
  );
}

function List({ rows, onOpen }: { rows: readonly Access[]; onOpen: (access: Access) => void }) {
  const { people, today } = useWorkspace();
  const format = useFormat();
  const nameOf = (one: Access): string => people.find(({ id }) => id === one.personId)?.name ?? words.deleted;
  const isGone = (one: Access): boolean => {
    const person = people.find(({ id }) => id === one.personId);
    return !person || (person.to !== null && person.to < today);
  };
  const ordered = rows.toSorted(
    (a, b) =>
      Number(isOpenAccess(b)) - Number(isOpenAccess(a)) ||
      nameOf(a).localeCompare(nameOf(b)) ||
      (a.tool < b.tool ? -1 : 1),
  );
  if (ordered.length === 0) return null;
  return (
    <Card>
      <div className="overflow-x-auto">
        <table className="w-full text-small">
          <thead>
            <tr className="border-b border-line text-left text-ink-2">
              {Object.entries(words.columns).map(([id, label]) => (
                <th key={id} scope="col" className="py-2 pr-4 font-semibold whitespace-nowrap last:pr-0">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((one) => (
              <tr key={one.id} className="border-b border-line last:border-0">
                <th scope="row" className="py-2.5 pr-4 text-left font-semibold wrap-anywhere">
                  <TextButton onPress={() => onOpen(one)}>{one.tool}</TextButton>
                  {one.purpose !== '' && <span className="block font-normal text-ink-2">{one.purpose}</span>}
                </th>
                <td className="py-2.5 pr-4 wrap-anywhere">
                  {nameOf(one)}
                  {isGone(one) && isOpenAccess(one) && <span className="block text-danger-ink">{words.gone}</span>}
                </td>
                <td className="py-2.5 pr-4">
                  {words.levels[one.level]}
                  <span className="block text-ink-2">{words.ways[one.way]}</span>
                </td>
                <td className="figures py-2.5 pr-4 whitespace-nowrap">
                  {format.day(one.givenOn)}
                  {one.revokedOn !== null && (
                    <span className="block text-ink-2">{words.closed(format.day(one.revokedOn))}</span>
                  )}
                </td>
                <td className="py-2.5 wrap-anywhere">{one.revoker || words.you}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
