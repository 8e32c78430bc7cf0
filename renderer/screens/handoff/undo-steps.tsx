import { columnOf, type Handoff } from '../../../shared/records/handoff.ts';
import type { Person } from '../../../shared/records/person.ts';
import { takenBackWords as words } from '../../../shared/words/handoff.ts';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

/** What to do once a task is hers again, in the order in which nothing is lost. */
export function UndoSteps({ handoff, person }: { handoff: Handoff; person: Person }) {
  const { accesses, handoffs } = useWorkspace();
  const format = useFormat();
  const { name } = person;
  const open = accesses.filter(({ personId, revokedOn }) => personId === person.id && revokedOn === null);
  const others = handoffs.filter(
    (one) => one.id !== handoff.id && one.personId === person.id && columnOf(one) !== 'mine',
  );
  const steps = [
    {
      title: words.work.title,
      lines: [words.work.text(name), ...(handoff.howTo.steps.trim() === '' ? [words.work.unwritten] : [])],
    },
    {
      title: words.access.title,
      lines: [
        open.length === 0
          ? words.access.none(name)
          : words.access.some(name, format.list([...new Set(open.map(({ tool }) => tool))])),
        ...(others.length > 0 ? [words.access.keep(name, format.list(others.map(({ title }) => `“${title}”`)))] : []),
      ],
    },
    { title: words.others.title, lines: [words.others.text(name)] },
    { title: words.say.title, lines: [words.say.text(name, handoff.title)] },
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
    </>
  );
}
