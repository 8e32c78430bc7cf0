import { lanesAtOnce, roomOf } from '../../../shared/advice/pace.ts';
import type { Person } from '../../../shared/records/person.ts';
import { paceWords as words, handoffWords } from '../../../shared/words/handoff.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';

/** The hours of somebody beside what is with them already; too much is a warning, and never holds her up. */
export function RoomLine({ person }: { person: Person }) {
  const { handoffs } = useWorkspace();
  const format = useFormat();
  const { agreed, handedOver, onTheWay, toCome, room } = roomOf(person, handoffs);
  const [over, way] = [format.hours(handedOver), format.hours(onTheWay)];
  const more = toCome > 0 ? ` ${words.toCome(person.name, format.hours(toCome))}` : '';
  if (agreed === null || room === null)
    return (
      <p className="text-small text-ink-2">
        {words.unknown(person.name, over, way)}
        {more} <TextLink href={openAt('/team', person.id)}>{words.note}</TextLink>
      </p>
    );
  if (room < 0) {
    const taken = format.hours(handedOver + onTheWay);
    return (
      <Notice look="warning">
        {words.tooMuch(person.name, format.hours(agreed), taken, format.hours(-room))}
        {more}
      </Notice>
    );
  }
  return (
    <p className="text-small text-ink-2">
      {room === 0
        ? words.full(person.name, format.hours(agreed), over, way)
        : words.room(person.name, format.hours(agreed), over, way, format.hours(room))}
      {more}
    </p>
  );
}

/** A wall of warnings is read by nobody: the fullest are told, the others stand in the filter above. */
const MOST_TOLD = 2;

/** What is too much for anybody, or too many things at once for somebody new. @param shown whose tasks are looked at alone */
export function PaceLines({ people, shown }: { people: readonly Person[]; shown: Person | undefined }) {
  const { handoffs, categories, today } = useWorkspace();
  const format = useFormat();
  const nameOf = (id: string | null): string =>
    categories.find((category) => category.id === id)?.name ?? handoffWords.fields.noCategory;
  // Who has left takes nothing on.
  const looked = (shown ? [shown] : people).filter(({ to }) => to === null || to >= today);
  const rooms = looked.map((person) => ({ person, room: roomOf(person, handoffs).room ?? 0 }));
  const told = shown ? rooms : rooms.filter(({ room }) => room < 0).toSorted((a, b) => a.room - b.room);
  const lanes = looked
    .map((person) => ({ person, at: lanesAtOnce(person, handoffs, today) }))
    .filter(({ at }) => at.length > 0);
  return (
    <>
      {told.slice(0, MOST_TOLD).map(({ person }) => (
        <RoomLine key={person.id} person={person} />
      ))}
      {told.length > MOST_TOLD && <p className="text-small text-ink-2">{words.othersToo(told.length - MOST_TOLD)}</p>}
      {lanes.slice(0, MOST_TOLD).map(({ person, at }) => (
        <p key={person.id} className="text-small text-ink-2">
          {words.lanes(person.name, format.list(at.map(nameOf)))}
        </p>
      ))}
    </>
  );
}
