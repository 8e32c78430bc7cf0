import { useState } from 'react';
import type { Person } from '../../../shared/records/person.ts';
import { teamWords as words } from '../../../shared/words/team.ts';
import { PaperButtons } from '../../paper.tsx';
import { Button } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState } from '../../parts/surfaces.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useWanted } from '../../state/wanted.ts';
import { Charts } from './charts.tsx';
import { PeopleList } from './people-list.tsx';
import { NEW_PERSON, PersonPanel } from './person-panel.tsx';

export function TeamScreen() {
  const { people } = useWorkspace();
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  useWanted((wanted) => setOpen(wanted === 'new' ? 'new' : (people.find(({ id }) => id === wanted) ?? null)));
  const add = (
    <Button look="primary" icon="add" onPress={() => setOpen('new')}>
      {words.add}
    </Button>
  );
  return (
    <Screen
      title={words.title}
      actions={
        people.length > 0 && (
          <>
            <PaperButtons />
            {add}
          </>
        )
      }
    >
      {open !== null && (
        <PersonPanel
          key={open === 'new' ? NEW_PERSON : open.id}
          person={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
      {open === null && readDraft(NEW_PERSON) !== null && (
        <HalfFinished what={words.draft} onContinue={() => setOpen('new')} />
      )}
      <div className="flex flex-col gap-6">
        <Charts onOpen={setOpen} />
        {people.length === 0 ? (
          <EmptyState icon="team" title={words.empty.title} text={words.empty.text}>
            {add}
          </EmptyState>
        ) : (
          <PeopleList onOpen={setOpen} />
        )}
      </div>
    </Screen>
  );
}
