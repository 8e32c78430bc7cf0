import { areaOfWork } from '../../../shared/playbook/categories.ts';
import { minutesOf, type Duty } from '../../../shared/records/duties.ts';
import { stateOf } from '../../../shared/records/handoff.ts';
import { carriersOf, chartNow } from '../../../shared/records/org-chart.ts';
import { area as areas, worksOn, type Area } from '../../../shared/records/person.ts';
import { guideWords } from '../../../shared/words/guide.ts';
import { areaNames } from '../../../shared/words/team.ts';
import { ButtonLink } from '../../parts/buttons.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const words = guideWords.areas;

/** The four areas: what each is, what it holds today after her own records, and who carries it. */
export function Areas({ duties }: { duties: readonly Duty[] }) {
  const { people, today } = useWorkspace();
  const format = useFormat();
  const holds = useHolds(duties);
  const chart = chartNow(people, today);
  return (
    <>
      <ol className="grid gap-5 min-[640px]:grid-cols-2">
        {areas.options.map((area) => {
          const carriers = carriersOf(area, chart).flatMap(({ person }) => (person ? [person.name] : []));
          const held = holds(area);
          return (
            <li key={area} className="flex flex-col rounded-card border border-line bg-surface p-5 shadow-card">
              <h3 className="text-title">{areaNames[area].title}</h3>
              <p className="mt-1 text-ink-2">{words.is[area]}</p>
              <p className="mt-auto pt-4 text-small font-semibold text-ink-2">{words.today}</p>
              <ul className="text-small">
                {(held.length === 0 ? [words.nothing] : held).map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
              <p
                className={`mt-1.5 text-small font-semibold wrap-anywhere ${carriers.length === 0 ? 'text-clay-ink' : 'text-teal-ink'}`}
              >
                {words.carriedBy(carriers.length === 0 ? words.you : format.list(carriers))}
              </p>
            </li>
          );
        })}
      </ol>
      <div className="mt-5">
        <ButtonLink href="/team">{words.toTeam}</ButtonLink>
      </div>
    </>
  );
}

function useHolds(duties: readonly Duty[]): (area: Area) => readonly string[] {
  const { people, plans, handoffs, today } = useWorkspace();
  const format = useFormat();
  const here = people.filter((person) => worksOn(person, today));
  const theirs = here.reduce((sum, { minutesPerWeek }) => sum + (minutesPerWeek ?? 0), 0);
  const counted: Readonly<Record<Area, readonly [number, (count: number) => string] | null>> = {
    projects: [plans.filter(({ state }) => state === 'active').length, words.plans],
    operations: [handoffs.filter((handoff) => ['writing', 'trying'].includes(stateOf(handoff))).length, words.handoffs],
    metrics: null,
    people: [here.length, (count) => words.people(count, theirs > 0 ? format.hours(theirs) : null)],
  };
  return (area) => {
    const minutes = minutesOf(duties.filter(({ category }) => areaOfWork(category) === area));
    const [count, text] = counted[area] ?? [0, String];
    return [...(minutes > 0 ? [words.hours(format.hours(minutes))] : []), ...(count > 0 ? [text(count)] : [])];
  };
}
