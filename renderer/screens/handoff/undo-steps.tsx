import { isOpenAccess } from '../../../shared/records/access.ts';
import { plainName } from '../../../shared/records/client.ts';
import { columnOf, toolsNamed, type Handoff } from '../../../shared/records/handoff.ts';
import type { Person } from '../../../shared/records/person.ts';
import { backWords, takenBackWords as words } from '../../../shared/words/handoff.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { textFor } from '../../state/text-at.ts';

/** The tools that its how-to names, as they are compared. */
const toolsOf = ({ howTo }: Handoff): readonly string[] => toolsNamed(howTo).map(plainName);

/** What to do once a task is hers again, in the order in which nothing is lost. */
export function UndoSteps({ handoff, person }: { handoff: Handoff; person: Person }) {
  const { accesses, handoffs } = useWorkspace();
  const format = useFormat();
  const { name } = person;
  const others = handoffs.filter(
    (one) => one.id !== handoff.id && one.personId === person.id && columnOf(one) !== 'mine',
  );
  const theirs = accesses.filter((one) => one.personId === person.id && isOpenAccess(one));
  // What its how-to names, all that is open where it names none; of that, what no other task of theirs needs.
  const [named, needed] = [toolsOf(handoff), new Set(others.flatMap(toolsOf))];
  const into = theirs.filter(({ tool }) => named.length === 0 || named.includes(plainName(tool)));
  const toClose = into.filter(({ tool }) => !needed.has(plainName(tool)));
  const ways = (): string => {
    if (theirs.length === 0) return words.access.none(name);
    if (into.length === 0) return words.access.noneForIt(name);
    if (toClose.length === 0) return words.access.needed;
    return words.access.some(name, format.list([...new Set(toClose.map(({ tool }) => tool))]));
  };
  const steps = [
    // First of all: nothing that follows can be done behind their back.
    { title: words.say.title, lines: [words.say.text(name, handoff.title)] },
    {
      title: words.work.title,
      lines: [words.work.text(name), ...(handoff.howTo.steps.trim() === '' ? [words.work.unwritten] : [])],
    },
    {
      title: words.access.title,
      lines: [
        ways(),
        ...(others.length > 0 ? [words.access.keep(name, format.list(others.map(({ title }) => `“${title}”`)))] : []),
      ],
    },
    { title: words.others.title, lines: [words.others.text(name)] },
  ];
  return (
    <>
      <p className="text-small text-ink-2">{words.lead}</p>
      <ol className="flex flex-col gap-4">
        {steps.map(({ title, lines }, index) => (
          <li key={title} className="border-t border-line pt-3">
            <h3 className="text-body">
              {index + 1}. {title}
            </h3>
            {lines.map((line) => (
              <p key={line} className="mt-1 text-small wrap-anywhere text-ink-2">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p className="text-small">
        <TextLink href={textFor(person.id, 'message-slip')}>{backWords.talk.write}</TextLink>
      </p>
    </>
  );
}
