import type { HelpCost } from '../../../shared/records/help-cost.ts';
import { stateOf } from '../../../shared/records/handoff.ts';
import type { Person, PersonId } from '../../../shared/records/person.ts';
import type { KnownWorth } from '../../../shared/records/worth.ts';
import { worthWords } from '../../../shared/words/worth.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Card, Line } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';

/**
 * What each who carries the tasks, or may have carried them, cost since they count; what is not known is said, and leads to where
 * it is noted.
 */
export function WhatItCost({ worth, cost }: { worth: KnownWorth; cost: HelpCost }) {
  const words = worthWords.cost;
  const format = useFormat();
  const missing = cost.people.filter(({ minor }) => minor === null);
  const { left, others } = worth.helpers;
  const names = (list: readonly Person[]): string => format.list(list.map(({ name }) => name));
  const amount = (minor: number, estimated: boolean): string =>
    estimated ? words.about(format.money(minor)) : format.money(minor);
  return (
    <Card title={words.title}>
      {cost.people.length === 0 ? (
        <p className="text-small text-ink-2">{words.nobody}</p>
      ) : (
        <>
          <p className="mb-1 text-small text-ink-2">{words.range(format.day(worth.from), format.day(worth.to))}</p>
          {cost.people.map(({ person, minor, estimated }) => (
            <Line
              key={person.id}
              label={
                <TextLink href={`/team/person/${person.id}`} aria-label={words.months(person.name)}>
                  {person.name}
                </TextLink>
              }
            >
              {minor === null ? words.unknown : amount(minor, estimated)}
            </Line>
          ))}
          {cost.people.length > 1 && missing.length === 0 && (
            <div className="mt-1 border-t border-line pt-1">
              <Line label={words.all} strong>
                {amount(cost.known, cost.estimated)}
              </Line>
            </div>
          )}
          <div className="mt-2 flex flex-col gap-1 text-note text-ink-2">
            {missing.length > 0 && <p>{words.missing(names(missing.map(({ person }) => person)))}</p>}
            {cost.estimated && <p>{words.estimated}</p>}
            <p>{words.whole}</p>
            {left.length > 0 && <p>{words.left(names(left))}</p>}
            {others.length > 0 && <p>{words.others(names(others))}</p>}
          </div>
        </>
      )}
    </Card>
  );
}

/** The tasks that the hours come from, since when, and what the log cannot tell. */
export function WhatCounts({ worth, personId }: { worth: KnownWorth; personId: PersonId | null }) {
  const words = worthWords.tasks;
  const format = useFormat();
  const { tasks, leftOut, expected } = worth;
  const back = worth.kinds
    .filter(({ part }) => part === 'over')
    .reduce((sum, { before, now }) => sum + before - now, 0);
  return (
    <Card title={words.title}>
      <ul className="flex flex-col gap-1.5 text-small">
        {tasks.map(({ handoff, on }) => (
          <li key={handoff.id} className="wrap-anywhere">
            <TextLink href={openAt('/handoff', handoff.id)}>{handoff.title}</TextLink>{' '}
            <span className="text-ink-2">
              {stateOf(handoff) === 'taken-back' ? words.cameBack : words.since(format.day(on))}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-2.5 flex flex-col gap-1 text-note text-ink-2">
        {expected > 0 && <p>{words.expected(format.hours(expected), format.hours(Math.max(0, back)))}</p>}
        {leftOut.length > 0 && <p>{words.leftOut(leftOut.length)}</p>}
        {personId !== null && <p>{words.coordination}</p>}
      </div>
    </Card>
  );
}
