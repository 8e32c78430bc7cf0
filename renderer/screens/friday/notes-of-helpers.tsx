import { noteOfWeek } from '../../../shared/records/helper-note.ts';
import type { Person } from '../../../shared/records/person.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { fridayWords } from '../../../shared/words/friday.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { useWorkspace } from '../../state/app-state.tsx';

const words = fridayWords.checkIns.notes;
const MOST = 6;

/** Whose note of the week is here, and the way to each: a line, no field. */
export function NotesOfHelpers({ people, week }: { people: readonly Person[]; week: Day }) {
  const { helperNotes, settings } = useWorkspace();
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-ink-2">
      {words.title}
      {people.slice(0, MOST).map(({ id, name }) => (
        <span key={id} className="min-w-0 wrap-anywhere">
          <TextLink href={`/team/person/${id}`} aria-label={words.of(name)}>
            {name}
          </TextLink>
          {noteOfWeek(helperNotes, id, week, settings.weekStart) && ` ${words.here}`}
        </span>
      ))}
    </p>
  );
}
