import { inStageSince, type Candidate } from '../../../../shared/records/candidate.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { ActionMenu, type Action } from '../../../parts/action-menu.tsx';
import { TextButton, TextLink } from '../../../parts/buttons.tsx';
import { Icon } from '../../../parts/icons.tsx';
import { useWorkspace } from '../../../state/app-state.tsx';
import { useFormat } from '../../../state/format.ts';

const words = planPeopleWords.hired;

/** Who was hired with the plan, and the way to where they are now. */
export function HiredPeople({
  people,
  menuOf,
  onOpen,
}: {
  people: readonly Candidate[];
  menuOf: (one: Candidate) => readonly (readonly Action[])[];
  onOpen: (one: Candidate) => void;
}) {
  const format = useFormat();
  const team = useWorkspace().people;
  if (people.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {people.map((one) => {
        const since = inStageSince(one);
        return (
          <li
            key={one.id}
            className="flex items-center gap-3 rounded-card border border-transparent bg-good-soft px-4 py-2.5 text-small text-good-ink"
          >
            <Icon name="done" size={16} />
            <span className="min-w-0 flex-1 wrap-anywhere">
              <TextButton onPress={() => onOpen(one)}>{one.name}</TextButton>
              {since !== null && `, ${words.since(format.day(since))}`}
            </span>
            {team.some(({ id }) => id === one.personId) ? (
              <span data-screen-only>
                <TextLink href="/team">{words.team}</TextLink>
              </span>
            ) : (
              <span>{words.gone}</span>
            )}
            <ActionMenu quiet label={planPeopleWords.menu(one.name)} groups={menuOf(one)} />
          </li>
        );
      })}
    </ul>
  );
}
