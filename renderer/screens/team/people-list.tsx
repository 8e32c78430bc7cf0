import { worksOn, type Person } from '../../../shared/records/person.ts';
import { roleText, teamWords as words } from '../../../shared/words/team.ts';
import { TextButton, TextLink } from '../../parts/buttons.tsx';
import { Avatar } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

/** Everybody with role, hours and rate; who has left comes last. */
export function PeopleList({ onOpen }: { onOpen: (person: Person) => void }) {
  const { people, today } = useWorkspace();
  const format = useFormat();
  const here = people.filter((person) => worksOn(person, today));
  const minutes = here.reduce((sum, person) => sum + (person.minutesPerWeek ?? 0), 0);
  const rows = people.toSorted(
    (a, b) => Number(worksOn(b, today)) - Number(worksOn(a, today)) || (a.name < b.name ? -1 : 1),
  );
  return (
    <section className="break-inside-auto! rounded-card border border-line bg-surface shadow-card">
      <h2 className="px-6 py-5 text-title">{words.finding(here.length, minutes > 0 ? format.hours(minutes) : null)}</h2>
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
              <th scope="col" className="px-3 py-2.5 font-semibold">
                {words.columns.since}
              </th>
              <th scope="col" data-screen-only className="px-3 py-2.5 pr-6 font-semibold">
                {words.more.title}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((person) => (
              <tr key={person.id} className="break-inside-avoid border-b border-line last:border-0 hover:bg-sunken">
                <th scope="row" className="px-6 py-2 text-left font-semibold">
                  <span className="flex items-center gap-3">
                    <Avatar name={person.name} />
                    <TextButton onPress={() => onOpen(person)}>{person.name}</TextButton>
                  </span>
                </th>
                <td className="px-3 py-2">{roleText(person)}</td>
                <td className="figures px-3 py-2 text-right">
                  {person.minutesPerWeek === null ? '–' : format.hours(person.minutesPerWeek)}
                </td>
                <td className="figures px-3 py-2 text-right">
                  {person.rate === null ? '–' : format.exactMoney(person.rate)}
                </td>
                <td className="figures px-3 py-2 whitespace-nowrap">
                  {person.to !== null && !worksOn(person, today)
                    ? words.gone(format.day(person.to))
                    : person.from === null
                      ? '–'
                      : format.day(person.from)}
                </td>
                <td data-screen-only className="px-3 py-2 pr-6">
                  <TextLink href={`/team/person/${person.id}`} aria-label={words.more.of(person.name)}>
                    {words.more.look}
                  </TextLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
