import { useState } from 'react';
import { worksOn, type Person } from '../../../shared/records/person.ts';
import { roleNames, teamWords as words } from '../../../shared/words/team.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/frame.tsx';
import { Avatar, EmptyState } from '../../parts/surfaces.tsx';
import { HalfFinished } from '../../parts/record-panel.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { readDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';
import { NEW_PERSON, PersonPanel } from './person-panel.tsx';

export function TeamScreen() {
  const { people, today } = useWorkspace();
  const format = useFormat();
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const here = people.filter((person) => worksOn(person, today));
  const minutes = here.reduce((sum, person) => sum + (person.minutesPerWeek ?? 0), 0);
  const rows = people.toSorted(
    (a, b) => Number(worksOn(b, today)) - Number(worksOn(a, today)) || (a.name < b.name ? -1 : 1),
  );
  const add = (
    <Button look="primary" icon="add" onPress={() => setOpen('new')}>
      {words.add}
    </Button>
  );
  return (
    <Screen title={words.title} actions={people.length > 0 && add}>
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
      {people.length === 0 ? (
        <EmptyState icon="team" title={words.empty.title} text={words.empty.text}>
          {add}
        </EmptyState>
      ) : (
        <section className="rounded-card border border-line bg-surface shadow-card">
          <h2 className="px-6 py-5 text-title">
            {words.finding(here.length, minutes > 0 ? format.hours(minutes) : null)}
          </h2>
          <div className="overflow-x-auto">
            <table className="w-full text-small">
              <thead>
                <tr className="border-y border-line text-left text-ink-2">
                  <th scope="col" className="px-6 py-2.5 font-semibold">
                    {words.columns.name}
                  </th>
                  <th scope="col" className="px-3 py-2.5 font-semibold">
                    {words.columns.role}
                  </th>
                  <th scope="col" className="px-3 py-2.5 text-right font-semibold">
                    {words.columns.hours}
                  </th>
                  <th scope="col" className="px-3 py-2.5 text-right font-semibold">
                    {words.columns.rate}
                  </th>
                  <th scope="col" className="px-3 py-2.5 pr-6 font-semibold">
                    {words.columns.since}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((person) => (
                  <tr key={person.id} className="border-b border-line last:border-0 hover:bg-sunken">
                    <th scope="row" className="px-6 py-2 text-left font-semibold">
                      <span className="flex items-center gap-3">
                        <Avatar name={person.name} />
                        <TextButton onPress={() => setOpen(person)}>{person.name}</TextButton>
                      </span>
                    </th>
                    <td className="px-3 py-2">
                      {person.role === 'other' && person.roleName !== '' ? person.roleName : roleNames[person.role]}
                    </td>
                    <td className="figures px-3 py-2 text-right">
                      {person.minutesPerWeek === null ? '–' : format.hours(person.minutesPerWeek)}
                    </td>
                    <td className="figures px-3 py-2 text-right">
                      {person.rate === null ? '–' : format.exactMoney(person.rate)}
                    </td>
                    <td className="figures px-3 py-2 pr-6 whitespace-nowrap">
                      {person.to !== null && !worksOn(person, today)
                        ? words.gone(format.day(person.to))
                        : person.from === null
                          ? '–'
                          : format.day(person.from)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </Screen>
  );
}
