import { useState } from 'react';
import { useParams } from 'react-router';
import { textsOfPerson } from '../../../shared/playbook/hire-texts.ts';
import { paidUnused, underused, USED_ENOUGH } from '../../../shared/records/person-months.ts';
import type { Person } from '../../../shared/records/person.ts';
import { documentWords } from '../../../shared/words/documents/names.ts';
import { lookBackWords } from '../../../shared/words/look-back.ts';
import { personWords as words, roleText, teamWords } from '../../../shared/words/team.ts';
import { Button, ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Card, EmptyState, Notice } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { textFor } from '../../state/text-at.ts';
import { PersonMonths } from './person-months.tsx';
import { AskForIt, PersonNotes } from './person-notes.tsx';
import { PersonPanel } from './person-panel.tsx';

/** One helper: hours and pay by month, and their note of each week. */
export function PersonScreen() {
  const { id } = useParams();
  const { people } = useWorkspace();
  const person = people.find((one) => one.id === id);
  if (!person)
    return (
      <Screen title={teamWords.title}>
        <EmptyState icon="team" title={words.gone.title} text={words.gone.text}>
          <ButtonLink look="primary" href="/team">
            {words.back}
          </ButtonLink>
        </EmptyState>
      </Screen>
    );
  return <Helper key={person.id} person={person} />;
}

function Helper({ person }: { person: Person }) {
  const { today } = useWorkspace();
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const left = person.to !== null && person.to < today;
  const agreed = words.agreed(
    roleText(person),
    person.minutesPerWeek === null ? null : format.hours(person.minutesPerWeek),
    person.rate === null ? null : format.exactMoney(person.rate),
  );
  return (
    <Screen
      title={person.name}
      aside={left && person.to !== null ? `${agreed}, ${teamWords.gone(format.day(person.to))}` : agreed}
      actions={
        <>
          {person.from !== null && person.from <= today && (
            <ButtonLink href={`/team/look-back/${person.id}`}>{lookBackWords.open}</ButtonLink>
          )}
          <ButtonLink href={`/handoff/worth?person=${person.id}`}>{words.worth}</ButtonLink>
          <Button onPress={() => setEditing(true)}>{words.edit}</Button>
          <ButtonLink href="/team">{words.back}</ButtonLink>
        </>
      }
    >
      {editing && <PersonPanel person={person} onClose={() => setEditing(false)} />}
      <div className="flex flex-col gap-5">
        <Underused person={person} />
        <div className="grid items-start gap-5 min-[1240px]:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-5">
            <PersonMonths person={person} />
            {!left && <AskForIt person={person} />}
          </div>
          <div className="flex min-w-0 flex-col gap-5">
            <PersonNotes person={person} />
            <Texts person={person} />
          </div>
        </div>
      </div>
    </Screen>
  );
}

/** Texts about this person, written from her data. */
function Texts({ person }: { person: Person }) {
  return (
    <Card title={words.texts}>
      <ul className="flex flex-col gap-3">
        {textsOfPerson.map((kind) => (
          <li key={kind} className="text-small">
            <TextLink href={textFor(person.id, kind)}>{documentWords.names[kind]}</TextLink>
            <span className="block text-ink-2">{documentWords.uses[kind]}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Asks about hours that were agreed and not used, two months running. */
function Underused({ person }: { person: Person }) {
  const { today } = useWorkspace();
  const format = useFormat();
  const months = underused(person, today) ?? [];
  const [earlier, later] = months.map(({ month, minutes, agreed }) => ({
    month: format.monthName(month),
    worked: format.hours(minutes),
    agreed: format.hours(agreed),
  }));
  if (!earlier || !later) return null;
  const unused = paidUnused(person, months);
  const paid = unused === null ? null : format.money(unused);
  return (
    <Notice look="warning">{words.underused((USED_ENOUGH.of / USED_ENOUGH.in) * 100, earlier, later, paid)}</Notice>
  );
}
